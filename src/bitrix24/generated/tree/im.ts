// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesIm from "../types/im.ts";
import type * as typesImNotify from "../types/im_notify.ts";
import type { ImChatRestMethodsTree } from "./im_chat.ts";
import type { ImCountersRestMethodsTree } from "./im_counters.ts";
import type { ImDepartmentRestMethodsTree } from "./im_department.ts";
import type { ImDialogRestMethodsTree } from "./im_dialog.ts";
import type { ImDiskRestMethodsTree } from "./im_disk.ts";
import type { ImMessageRestMethodsTree } from "./im_message.ts";
import type { ImRecentRestMethodsTree } from "./im_recent.ts";
import type { ImRevisionRestMethodsTree } from "./im_revision.ts";
import type { ImSearchRestMethodsTree } from "./im_search.ts";
import type { ImUserRestMethodsTree } from "./im_user.ts";
import type { ImV2RestMethodsTree } from "./im_v2.ts";

/** Methods of Bitrix24 whose names begin with `im`. */
export interface ImRestMethodsTree {
  readonly chat: ImChatRestMethodsTree;
  readonly counters: ImCountersRestMethodsTree;
  readonly department: ImDepartmentRestMethodsTree;
  readonly dialog: ImDialogRestMethodsTree;
  readonly disk: ImDiskRestMethodsTree;
  readonly message: ImMessageRestMethodsTree;
  /** Sends a user a personal or a system notification, as chosen by TYPE, and returns its id. */
  readonly notify: RestMethod<typesIm.ImNotifyParams, typesIm.ImNotifyResult> & {
    /** Sends a text reply to a notification that accepts quick answers. */
    readonly answer: RestMethod<typesImNotify.ImNotifyAnswerParams, typesImNotify.ImNotifyAnswerResult>;
    /** Presses a button, such as accept or decline, in a notification that asks for a decision. */
    readonly confirm: RestMethod<typesImNotify.ImNotifyConfirmParams, typesImNotify.ImNotifyConfirmResult>;
    /** Deletes a notification by id, or those of the current application by TAG or SUB_TAG. */
    readonly delete: RestMethod<typesImNotify.ImNotifyDeleteParams, typesImNotify.ImNotifyDeleteResult>;
    /**
     * Returns the current user's notifications in portions, with total and unread counts.
     * All records: `list`, the first page only: nothing documents how the next one is asked for.
     */
    readonly get: RestMethod<typesImNotify.ImNotifyGetParams, typesImNotify.ImNotifyGetResult>;
    readonly history: {
      /**
       * Searches the current user's notification history by text, type, author and dates.
       * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
       */
      readonly search: RestMethod<typesImNotify.ImNotifyHistorySearchParams, typesImNotify.ImNotifyHistorySearchResult>;
    };
    readonly personal: {
      /** Sends a user a notification in the name of the current user and returns its id. */
      readonly add: RestMethod<typesImNotify.ImNotifyPersonalAddParams, typesImNotify.ImNotifyPersonalAddResult>;
    };
    /** Marks a notification and, unless ONLY_CURRENT is Y, all with higher ids as read or unread. */
    readonly read: RestMethod<typesImNotify.ImNotifyReadParams, typesImNotify.ImNotifyReadResult> & {
      /** Marks all notifications of the current user as read and returns the new counter. */
      readonly all: RestMethod<typesImNotify.ImNotifyReadAllParams, typesImNotify.ImNotifyReadAllResult>;
      /** Marks the notifications with the given ids as read or unread. */
      readonly list: RestMethod<typesImNotify.ImNotifyReadListParams, typesImNotify.ImNotifyReadListResult>;
    };
    readonly schema: {
      /** Returns the types of notifications that exist, grouped by module. */
      readonly get: RestMethod<typesImNotify.ImNotifySchemaGetParams, typesImNotify.ImNotifySchemaGetResult>;
    };
    readonly system: {
      /** Sends a user a notification without a personal author and returns its id. */
      readonly add: RestMethod<typesImNotify.ImNotifySystemAddParams, typesImNotify.ImNotifySystemAddResult>;
    };
  };
  readonly recent: ImRecentRestMethodsTree;
  readonly revision: ImRevisionRestMethodsTree;
  readonly search: ImSearchRestMethodsTree;
  readonly user: ImUserRestMethodsTree;
  readonly v2: ImV2RestMethodsTree;
}
