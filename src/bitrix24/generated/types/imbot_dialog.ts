// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ImDialogGetPermissions } from "./im_dialog.ts";
import type { ImRecentChatRestrictions } from "./im_recent.ts";

/**
 * Parameters of imbot.dialog.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/chats/imbot-dialog-get.html
 */
export interface ImbotDialogGetParams {
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID: string | number;
}

/** Result of imbot.dialog.get. */
export interface ImbotDialogGetResult {
  /** Id, unique among its kind. */
  id?: number;
  /** Id of the chat that it belongs to. */
  parent_chat_id?: number;
  /** Id of the message that it belongs to. */
  parent_message_id?: number;
  /** What it is called. */
  name?: string;
  /** What it is about, in words. */
  description?: string;
  /** Whose it is. */
  owner?: number;
  /** Whether the user is one from outside. */
  extranet?: boolean;
  /** Picture that stands for it. */
  avatar?: string;
  /** Color that it is shown in. */
  color?: string;
  /** What kind it is of. */
  type?: string;
  /** How many are new, or a count. */
  counter?: number;
  /** How many users there are. */
  user_counter?: number;
  /** How many messages there are. */
  message_count?: number;
  /** Id of the first message that was not read. */
  unread_id?: number;
  restrictions: ImRecentChatRestrictions;
  /** Id of the last message. */
  last_message_id?: number;
  /** Id of the last record that is known already. */
  last_id?: number;
  /** Id of the first message that was marked as unread. */
  marked_id?: number;
  /** Id of the chat's folder. */
  disk_folder_id?: number;
  /** Kind of the record that it belongs to. */
  entity_type?: string;
  /** Id of the record that it belongs to. */
  entity_id?: string;
  /** First part of the data about what the chat belongs to. */
  entity_data_1?: string;
  /** Second part of the data about what the chat belongs to. */
  entity_data_2?: string;
  /** Third part of the data about what the chat belongs to. */
  entity_data_3?: string;
  /** Ids of the users who have muted it. */
  mute_list: unknown[];
  /** When it was created. */
  date_create?: string;
  /** Kind of the chat. */
  message_type?: string;
  /** Public address of the chat. */
  public?: string;
  /** What somebody is there. */
  role?: string;
  /** Record that it belongs to. */
  entity_link: {
    /** What kind it is of. */
    type?: string;
    /** Address. */
    url?: string;
    /** Id, unique among its kind. */
    id?: string;
  };
  /** Whether people can write there. */
  text_field_enabled?: boolean;
  /** Background of the chat. */
  background_id?: null;
  /** Who may do what. */
  permissions: ImDialogGetPermissions;
  /** Whether it is new. */
  is_new?: boolean;
  /** Who has read it. */
  readed_list: {
    /** Id of the user: user.get. */
    user_id?: number;
    /** Name of the user. */
    user_name?: string;
    /** Id of the message. */
    message_id?: number;
    /** When it happened or is to happen. */
    date?: null;
  }[];
  /** Ids of the users who manage it. */
  manager_list: number[];
  /** Who has seen the last message. */
  last_message_views: {
    /** Id of the message. */
    message_id?: number;
    /** Who saw it first. */
    first_viewers?: {
      /** Id of the user: user.get. */
      user_id?: number;
      /** Name of the user. */
      user_name?: string;
      /** When it happened or is to happen. */
      date?: string;
    }[];
    /** How many have seen it. */
    count_of_viewers?: number;
  };
  /** Dialog: chat17 for chat 17, or the id of a user. */
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
