// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { BatchParams, BatchResult } from "../types/batch.ts";

/** Methods of Bitrix24 whose names begin with `batch`. */
export interface BatchRestMethods {
  /** Runs up to 50 calls in one request, later ones may use earlier results; changes whatever they change. */
  "batch": { params: BatchParams; result: BatchResult };
}
