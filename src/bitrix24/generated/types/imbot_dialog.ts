// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogGetPermissions } from "./im_dialog.ts";
import type { ImRecentChatRestrictions } from "./im_recent.ts";

/**
 * Parameters of imbot.dialog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
 */
export interface ImbotDialogGetParams {
  DIALOG_ID: string | number;
}

/** Result of imbot.dialog.get. */
export interface ImbotDialogGetResult {
  id?: number;
  parent_chat_id?: number;
  parent_message_id?: number;
  name?: string;
  description?: string;
  owner?: number;
  extranet?: boolean;
  avatar?: string;
  color?: string;
  type?: string;
  counter?: number;
  user_counter?: number;
  message_count?: number;
  unread_id?: number;
  restrictions: ImRecentChatRestrictions;
  last_message_id?: number;
  last_id?: number;
  marked_id?: number;
  disk_folder_id?: number;
  entity_type?: string;
  entity_id?: string;
  entity_data_1?: string;
  entity_data_2?: string;
  entity_data_3?: string;
  mute_list: unknown[];
  date_create?: string;
  message_type?: string;
  public?: string;
  role?: string;
  entity_link: {
    type?: string;
    url?: string;
    id?: string;
  };
  text_field_enabled?: boolean;
  background_id?: null;
  permissions: ImDialogGetPermissions;
  is_new?: boolean;
  readed_list: {
    user_id?: number;
    user_name?: string;
    message_id?: number;
    date?: null;
  }[];
  manager_list: number[];
  last_message_views: {
    message_id?: number;
    first_viewers?: {
      user_id?: number;
      user_name?: string;
      date?: string;
    }[];
    count_of_viewers?: number;
  };
  dialog_id?: string;
}

/** Methods of Bitrix24 whose names begin with `imbot.dialog`. */
export interface ImbotDialogRestMethods {
  /**
   * Returns a chat's name, owner and other data by DIALOG_ID; imbot.v2.Chat.get replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.get.
   */
  "imbot.dialog.get": { params: ImbotDialogGetParams; result: ImbotDialogGetResult };
}
