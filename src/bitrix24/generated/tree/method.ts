// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesMethod from "../types/method.ts";

/** Methods of Bitrix24 whose names begin with `method`. */
export interface MethodRestMethodsTree {
  /** Checks whether a REST call of the given name exists and whether the caller may use it. */
  readonly get: RestMethod<typesMethod.MethodGetParams, typesMethod.MethodGetResult>;
}
