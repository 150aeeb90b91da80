// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImUser from "../types/im_user.ts";

/** Methods of Bitrix24 whose names begin with `im.user`. */
export interface ImUserRestMethodsTree {
  /** Returns messenger data of one user, by default the current one, such as name and avatar. */
  readonly get: RestMethod<typesImUser.ImUserGetParams, typesImUser.ImUserGetResult>;
  readonly list: {
    /** Returns messenger data of several users given by their ids. */
    readonly get: RestMethod<typesImUser.ImUserListGetParams, typesImUser.ImUserListGetResult>;
  };
  readonly status: {
    /** Returns the status the current user has chosen in the messenger, such as online or dnd. */
    readonly get: RestMethod<typesImUser.ImUserStatusGetParams, typesImUser.ImUserStatusGetResult>;
    readonly idle: {
      /** Clears the automatic away state that im.user.status.idle.start sets. */
      readonly end: RestMethod<typesImUser.ImUserStatusIdleEndParams, typesImUser.ImUserStatusIdleEndResult>;
      /** Sets the current user's automatic away state as of AGO minutes back; new chats do not show it. */
      readonly start: RestMethod<typesImUser.ImUserStatusIdleStartParams, typesImUser.ImUserStatusIdleStartResult>;
    };
    /** Sets the current user's messenger status, such as online or dnd. */
    readonly set: RestMethod<typesImUser.ImUserStatusSetParams, typesImUser.ImUserStatusSetResult>;
  };
}
