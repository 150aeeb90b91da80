/**
 * A request that the sandbox refuses.
 *
 * @module
 */

import type { Json } from "./table.ts";

/** Thrown by the engine; the protocol turns it into an answer. */
export class Refusal extends Error {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The service's code; may be empty. */
  readonly code: string;
  /** Further members of the answer. */
  readonly extra: Record<string, Json>;

  constructor(status: number, code: string, text: string, extra: Record<string, Json> = {}) {
    super(text);
    this.status = status;
    this.code = code;
    this.extra = extra;
  }
}
