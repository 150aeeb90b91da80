// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImUserGetParams,
  ImUserGetResult,
  ImUserListGetParams,
  ImUserListGetResult,
  ImUserStatusGetParams,
  ImUserStatusGetResult,
  ImUserStatusIdleEndParams,
  ImUserStatusIdleEndResult,
  ImUserStatusIdleStartParams,
  ImUserStatusIdleStartResult,
  ImUserStatusSetParams,
  ImUserStatusSetResult,
} from "../types/im_user.ts";

/** Methods of Bitrix24 whose names begin with `im.user`. */
export interface ImUserRestMethods {
  /** Returns messenger data of one user, by default the current one, such as name and avatar. */
  "im.user.get": { params: ImUserGetParams; result: ImUserGetResult };
  /** Returns messenger data of several users given by their ids. */
  "im.user.list.get": { params: ImUserListGetParams; result: ImUserListGetResult };
  /** Returns the status the current user has chosen in the messenger, such as online or dnd. */
  "im.user.status.get": { params: ImUserStatusGetParams; result: ImUserStatusGetResult };
  /** Clears the automatic away state that im.user.status.idle.start sets. */
  "im.user.status.idle.end": { params: ImUserStatusIdleEndParams; result: ImUserStatusIdleEndResult };
  /** Sets the current user's automatic away state as of AGO minutes back; new chats do not show it. */
  "im.user.status.idle.start": { params: ImUserStatusIdleStartParams; result: ImUserStatusIdleStartResult };
  /** Sets the current user's messenger status, such as online or dnd. */
  "im.user.status.set": { params: ImUserStatusSetParams; result: ImUserStatusSetResult };
}
