// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImSearchChatListParams,
  ImSearchChatListResult,
  ImSearchDepartmentListParams,
  ImSearchDepartmentListResult,
  ImSearchLastAddParams,
  ImSearchLastAddResult,
  ImSearchLastDeleteParams,
  ImSearchLastDeleteResult,
  ImSearchLastGetParams,
  ImSearchLastGetResult,
  ImSearchUserListParams,
  ImSearchUserListResult,
} from "../types/im_search.ts";

/** Methods of Bitrix24 whose names begin with `im.search`. */
export interface ImSearchRestMethods {
  /** Searches chats by title or by open channel phrase and returns them in portions. */
  "im.search.chat.list": { params: ImSearchChatListParams; result: ImSearchChatListResult };
  /** Searches departments by name and, on request, adds data of their managers. */
  "im.search.department.list": { params: ImSearchDepartmentListParams; result: ImSearchDepartmentListResult };
  /**
   * Adds a chat to the current user's history of recent searches; deprecated.
   * @deprecated The documentation advises against it.
   */
  "im.search.last.add": { params: ImSearchLastAddParams; result: ImSearchLastAddResult };
  /**
   * Removes a chat from the current user's history of recent searches; deprecated.
   * @deprecated The documentation advises against it.
   */
  "im.search.last.delete": { params: ImSearchLastDeleteParams; result: ImSearchLastDeleteResult };
  /**
   * Returns chats and users from the current user's history of recent searches; deprecated.
   * @deprecated The documentation advises against it.
   */
  "im.search.last.get": { params: ImSearchLastGetParams; result: ImSearchLastGetResult };
  /** Searches users by name and other profile data, and returns them keyed by user id. */
  "im.search.user.list": { params: ImSearchUserListParams; result: ImSearchUserListResult };
}
