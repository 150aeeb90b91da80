// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/**
 * Parameters of im.message.add.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
 */
export interface ImMessageAddParams {
  /** Id of a chat after the word chat, e.g. `chat1417`, or the id of a user for the dialog with that user. */
  DIALOG_ID: string | number;
  /**
   * Text of the message. BB codes such as `[B]` and `[URL]` format it. At least one of ATTACH, MESSAGE is needed.
   * Needed in some cases only.
   */
  MESSAGE?: string | undefined;
  /** Blocks below the text. At least one of ATTACH, MESSAGE is needed. Needed in some cases only. */
  ATTACH?: string | MessageBlock[] | MessageAttachment | undefined;
  /** Buttons below the message. */
  KEYBOARD?: string | object | undefined;
  /** Entries of the menu. */
  MENU?: string | object | undefined;
  /** Whether it came with the portal. Default: N. */
  SYSTEM?: "Y" | "N" | undefined;
  /** Default: Y. */
  URL_PREVIEW?: "Y" | "N" | undefined;
  REPLY_ID?: number | string | undefined;
}

/** Result of im.message.add. */
export type ImMessageAddResult = number;

/**
 * Parameters of im.message.command.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
 */
export interface ImMessageCommandParams {
  /** Id of the message. */
  MESSAGE_ID: number | string;
  /** Id of the chat bot. */
  BOT_ID: number | string;
  /** The command. */
  COMMAND: string;
  COMMAND_PARAMS?: string | undefined;
}

/** Result of im.message.command. */
export type ImMessageCommandResult = boolean;

/**
 * Parameters of im.message.delete.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
 */
export interface ImMessageDeleteParams {
  /** Id of the message to delete. */
  MESSAGE_ID: number | string;
}

/** Result of im.message.delete. */
export type ImMessageDeleteResult = boolean;

/**
 * Parameters of im.message.like.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
 */
export interface ImMessageLikeParams {
  /** Id of the message. */
  MESSAGE_ID: number | string;
  /** What is or was done. Default: auto. */
  ACTION?: "auto" | "plus" | "minus" | undefined;
}

/** Result of im.message.like. */
export type ImMessageLikeResult = boolean;

/**
 * Parameters of im.message.share.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
 */
export interface ImMessageShareParams {
  /** Id of the message. */
  MESSAGE_ID: number | string;
  /** Dialog: chat17 for chat 17, or the id of a user. */
  DIALOG_ID: string | number;
  /** What kind it is of. */
  TYPE: "CHAT" | "TASK" | "POST" | "CALEND";
}

/** Result of im.message.share. */
export type ImMessageShareResult = boolean;

/**
 * Parameters of im.message.update.
 *
 * @see https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
 */
export interface ImMessageUpdateParams {
  /** Id of the message to change. */
  MESSAGE_ID: number | string;
  /** New text. BB codes such as `[B]` and `[URL]` format it. */
  MESSAGE?: string | undefined;
  /** Blocks below the text. */
  ATTACH?: string | MessageBlock[] | MessageAttachment | undefined;
  /** Buttons below the message. */
  KEYBOARD?: string | object | undefined;
  /** Entries of the menu. */
  MENU?: string | object | undefined;
  URL_PREVIEW?: "Y" | "N" | undefined;
  /** Default: Y. */
  IS_EDITED?: "Y" | "N" | undefined;
}

/** Result of im.message.update. */
export type ImMessageUpdateResult = boolean;

/** An attachment in its full form, as a structure around its blocks. */
export interface MessageAttachment {
  /** Number of the attachment within the message. */
  ID?: number | string | undefined;
  /** `base` unless told. */
  COLOR_TOKEN?: "primary" | "secondary" | "alert" | "base" | undefined;
  /** Color as #RRGGBB, for older clients and some notifications. */
  COLOR?: string | undefined;
  /** What the attachment shows, from top to bottom. */
  BLOCKS?: MessageBlock[] | undefined;
}

/** One block of an attachment. The name of its only field tells what it shows. */
export interface MessageBlock {
  /** Text; may carry BB codes such as [B] and [URL]. */
  MESSAGE?: string | undefined;
  /** Address. */
  LINK?: MessageLink | MessageLink[] | undefined;
  /** A link with an extended preview. */
  RICH_LINK?: MessageLink | MessageLink[] | undefined;
  /** Picture. */
  IMAGE?: MessageImage | MessageImage[] | undefined;
  /** The file. */
  FILE?: MessageFile | MessageFile[] | undefined;
  /** The user. */
  USER?: MessageUser | MessageUser[] | undefined;
  /** Pairs of a name and a value, all shown in the same way. */
  GRID?: MessageGridCell[] | undefined;
  /** A line between blocks; true draws the usual one. */
  DELIMITER?: MessageDelimiter | true | undefined;
}

/** A line between blocks of an attachment. */
export interface MessageDelimiter {
  /** Length in pixels; 200 unless told. */
  SIZE?: number | string | undefined;
  /** Color as #RGB or #RRGGBB. */
  COLOR?: string | undefined;
}

/** A file in an attachment. */
export interface MessageFile {
  /** Address of the file. */
  LINK?: string | undefined;
  /** Name that is shown. */
  NAME?: string | undefined;
  /** Size in bytes; without it none is shown. */
  SIZE?: number | string | undefined;
}

/** A pair of a name and a value in an attachment's grid. */
export interface MessageGridCell {
  /** Below each other, side by side, in two columns, or as a table. */
  DISPLAY?: "BLOCK" | "LINE" | "ROW" | "TABLE" | undefined;
  /** Name; without it the value takes the whole row. */
  NAME?: string | undefined;
  /** Value; may carry BB codes such as [B] and [URL]. */
  VALUE?: string | undefined;
  /** Width in pixels. */
  WIDTH?: number | string | undefined;
  /** Height in pixels. */
  HEIGHT?: number | string | undefined;
  /** Color of the value. */
  COLOR_TOKEN?: "primary" | "secondary" | "alert" | "base" | undefined;
  /** Color of the value as #RGB or #RRGGBB. */
  COLOR?: string | undefined;
  /** Address that a click on the value opens. */
  LINK?: string | undefined;
  /** Id of the user whom a click opens. */
  USER_ID?: number | string | undefined;
  /** Id of the chat that a click opens. */
  CHAT_ID?: number | string | undefined;
}

/** A picture in an attachment. */
export interface MessageImage {
  /** Address of the picture. */
  LINK?: string | undefined;
  /** Caption. */
  NAME?: string | undefined;
  /** Address of a smaller version; the picture itself unless told. */
  PREVIEW?: string | undefined;
  /** Width in pixels; useful together with HEIGHT. */
  WIDTH?: number | string | undefined;
  /** Height in pixels; useful together with WIDTH. */
  HEIGHT?: number | string | undefined;
}

/** A link in an attachment. */
export interface MessageLink {
  /** Address: http(s), or a path from the portal's root. */
  LINK?: string | undefined;
  /** Text of the link; the address unless told. */
  NAME?: string | undefined;
  /** Description below the text. */
  DESC?: string | undefined;
  /** Description as HTML; shown in place of DESC. */
  HTML?: string | undefined;
  /** Address of a preview picture. */
  PREVIEW?: string | undefined;
  /** Width of the preview in pixels. */
  WIDTH?: number | string | undefined;
  /** Height of the preview in pixels. */
  HEIGHT?: number | string | undefined;
  /** Id of the user whom a click opens. */
  USER_ID?: number | string | undefined;
  /** Id of the chat that a click opens. */
  CHAT_ID?: number | string | undefined;
  /** Id of the Bitrix24 Network user whom a click opens. */
  NETWORK_ID?: string | number | undefined;
}

/** A user's card in an attachment. */
export interface MessageUser {
  /** Name that is shown. */
  NAME?: string | undefined;
  /** Address of the picture: http(s), or a path from the portal's root. */
  AVATAR?: string | undefined;
  /** Address that a click opens. */
  LINK?: string | undefined;
  /** Id of the user whom a click opens. */
  USER_ID?: number | string | undefined;
  /** Id of the chat that a click opens. */
  CHAT_ID?: number | string | undefined;
  /** Id of the chat bot that a click opens. */
  BOT_ID?: number | string | undefined;
  /** Id of the Bitrix24 Network user whom a click opens. */
  NETWORK_ID?: string | number | undefined;
  /** USER, CHAT or BOT. */
  AVATAR_TYPE?: string | undefined;
}

/** Methods of Bitrix24 whose names begin with `im.message`. */
export interface ImMessageRestMethods {
  /** Sends a message to a chat or a user, with an optional attachment, keyboard or reply link. */
  "im.message.add": { params: ImMessageAddParams; result: ImMessageAddResult };
  /** Runs a chat bot's command in the context of a given message. */
  "im.message.command": { params: ImMessageCommandParams; result: ImMessageCommandResult };
  /** Deletes a message by its author or a group chat administrator, within the permitted time. */
  "im.message.delete": { params: ImMessageDeleteParams; result: ImMessageDeleteResult };
  /** Puts the current user's like on a message or takes it away. */
  "im.message.like": { params: ImMessageLikeParams; result: ImMessageLikeResult };
  /** Creates a chat, task, feed post or calendar event from a message. */
  "im.message.share": { params: ImMessageShareParams; result: ImMessageShareResult };
  /** Edits text, attachment or keyboard of the author's own message, within the permitted time. */
  "im.message.update": { params: ImMessageUpdateParams; result: ImMessageUpdateResult };
}
