// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesMethods from "../types/methods.ts";

/**
 * Lists the names of REST calls open to the caller, for the current or a given scope; deprecated.
 * @deprecated The documentation advises against it. Use method.get.
 */
export interface MethodsRestMethodsTree extends RestMethod<typesMethods.MethodsParams, typesMethods.MethodsResult> {}
