// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImSearch from "../types/im_search.ts";

/** Methods of Bitrix24 whose names begin with `im.search`. */
export interface ImSearchRestMethodsTree {
  readonly chat: {
    /**
     * Searches chats by title or by open channel phrase and returns them in portions.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesImSearch.ImSearchChatListParams, typesImSearch.ImSearchChatListResult>;
  };
  readonly department: {
    /**
     * Searches departments by name and, on request, adds data of their managers.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesImSearch.ImSearchDepartmentListParams, typesImSearch.ImSearchDepartmentListResult>;
  };
  readonly last: {
    /**
     * Adds a chat to the current user's history of recent searches; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly add: RestMethod<typesImSearch.ImSearchLastAddParams, typesImSearch.ImSearchLastAddResult>;
    /**
     * Removes a chat from the current user's history of recent searches; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly delete: RestMethod<typesImSearch.ImSearchLastDeleteParams, typesImSearch.ImSearchLastDeleteResult>;
    /**
     * Returns chats and users from the current user's history of recent searches; deprecated.
     * @deprecated The documentation advises against it.
     */
    readonly get: RestMethod<typesImSearch.ImSearchLastGetParams, typesImSearch.ImSearchLastGetResult>;
  };
  readonly user: {
    /**
     * Searches users by name and other profile data, and returns them keyed by user id.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesImSearch.ImSearchUserListParams, typesImSearch.ImSearchUserListResult>;
  };
}
