// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesAccess from "../types/access.ts";

/** Methods of Bitrix24 whose names begin with `access`. */
export interface AccessRestMethodsTree {
  /** Resolves access codes such as G2, AU or U1 into readable names with the provider they come from. */
  readonly name: RestMethod<typesAccess.AccessNameParams, typesAccess.AccessNameResult>;
}
