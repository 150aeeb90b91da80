// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImRevision from "../types/im_revision.ts";

/** Methods of Bitrix24 whose names begin with `im.revision`. */
export interface ImRevisionRestMethodsTree {
  /** Returns revision numbers of the messenger for REST, web, mobile and desktop clients. */
  readonly get: RestMethod<typesImRevision.ImRevisionGetParams, typesImRevision.ImRevisionGetResult>;
}
