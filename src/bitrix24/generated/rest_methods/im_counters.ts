// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImCountersGetParams, ImCountersGetResult } from "../types/im_counters.ts";

/** Methods of Bitrix24 whose names begin with `im.counters`. */
export interface ImCountersRestMethods {
  /** Returns the current user's unread counters for chats, notifications and open channels. */
  "im.counters.get": { params: ImCountersGetParams; result: ImCountersGetResult };
}
