// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodsParams, MethodsResult } from "../types/methods.ts";

/** Methods of Bitrix24 whose names begin with `methods`. */
export interface MethodsRestMethods {
  /**
   * Lists the names of REST calls open to the caller, for the current or a given scope; deprecated.
   * @deprecated The documentation advises against it. Use method.get.
   */
  "methods": { params: MethodsParams; result: MethodsResult };
}
