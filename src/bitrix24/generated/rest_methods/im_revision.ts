// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImRevisionGetParams, ImRevisionGetResult } from "../types/im_revision.ts";

/** Methods of Bitrix24 whose names begin with `im.revision`. */
export interface ImRevisionRestMethods {
  /** Returns revision numbers of the messenger for REST, web, mobile and desktop clients. */
  "im.revision.get": { params: ImRevisionGetParams; result: ImRevisionGetResult };
}
