/**
 * A file that is not finished: what is in it, and how it grows.
 *
 * @module
 */

import type { About } from "./plan.ts";

/** How far an export has come. */
export interface State {
  /** Records that are written. */
  rows: number;
  /** The id of the last one, where records are sorted by it. */
  last?: number;
  /** The least number of records that the API has told. */
  total?: number;
  /** Whether there are no more to be read. */
  isWhole?: true;
}

/** A file that is not finished. */
export interface Part {
  /** What is surely in it. */
  readonly state: State;
  /** Adds records. */
  write: (records: readonly unknown[]) => void;
  /** Makes what was written last, together with how far that is. */
  commit: (state: State) => void;
  /** Takes everything out again. */
  restart: () => void;
  /** Puts the file in its place, with what it says of itself. */
  done: (about: About) => Promise<void>;
  close: () => void;
  /** Removes all of it. */
  drop: () => void;
}

/** Names of the files beside the one that is written. */
export function besides(path: string): { part: string; journal: string; about: string } {
  return { part: `${path}.part`, journal: `${path}.part.json`, about: `${path}.export.json` };
}
