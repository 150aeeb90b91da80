// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { V3BatchParams, V3BatchResult } from "../types/batch.ts";

/** Methods of Bitrix24 whose names begin with `batch`. */
export interface BatchRestMethodsV3 {
  /** Runs several REST 3.0 calls in one request and returns their results in order; effects are theirs. */
  "batch": { params: V3BatchParams; result: V3BatchResult };
}
