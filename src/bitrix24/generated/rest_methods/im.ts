// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImNotifyParams, ImNotifyResult } from "../types/im.ts";

/** Methods of Bitrix24 whose names begin with `im`. */
export interface ImRestMethods {
  /** Sends a user a personal or a system notification, as chosen by TYPE, and returns its id. */
  "im.notify": { params: ImNotifyParams; result: ImNotifyResult };
}
