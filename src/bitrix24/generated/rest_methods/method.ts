// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodGetParams, MethodGetResult } from "../types/method.ts";

/** Methods of Bitrix24 whose names begin with `method`. */
export interface MethodRestMethods {
  /** Checks whether a REST call of the given name exists and whether the caller may use it. */
  "method.get": { params: MethodGetParams; result: MethodGetResult };
}
