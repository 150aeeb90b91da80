/**
 * What a method's own program gets, and gives.
 *
 * @module
 */

import type { Store } from "../../../sandbox/store.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Asked } from "../request.ts";

/** A method that data has told so far: what was asked, and what would be answered. */
export interface Told {
  asked: Asked;
  store: Store;
  /** Id of the user who calls. */
  caller: number;
  /** When the request came. */
  now: Date;
  envelope: Record<string, Json>;
  /** Whether there is a method of a name. */
  isMethod: (name: string) => boolean;
  /** The documented result. */
  sample: Json | undefined;
}

/** Does what data cannot tell of a method, and gives its answer. */
export type Custom = (told: Told) => Record<string, Json>;

/** Puts a request so that data can tell what it asks for. */
export type Prepare = (asked: Asked, caller: number, now: Date) => Asked;
