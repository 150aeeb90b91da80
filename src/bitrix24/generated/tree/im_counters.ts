// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImCounters from "../types/im_counters.ts";

/** Methods of Bitrix24 whose names begin with `im.counters`. */
export interface ImCountersRestMethodsTree {
  /** Returns the current user's unread counters for chats, notifications and open channels. */
  readonly get: RestMethod<typesImCounters.ImCountersGetParams, typesImCounters.ImCountersGetResult>;
}
