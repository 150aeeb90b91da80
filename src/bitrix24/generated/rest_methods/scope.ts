// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ScopeParams, ScopeResult } from "../types/scope.ts";

/** Methods of Bitrix24 whose names begin with `scope`. */
export interface ScopeRestMethods {
  /** Lists the permission scopes granted to the caller, or all that exist when full is passed. */
  "scope": { params: ScopeParams; result: ScopeResult };
}
