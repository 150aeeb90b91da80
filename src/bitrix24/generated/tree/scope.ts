// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesScope from "../types/scope.ts";

/** Lists the permission scopes granted to the caller, or all that exist when full is passed. */
export interface ScopeRestMethodsTree extends RestMethod<typesScope.ScopeParams, typesScope.ScopeResult> {}
