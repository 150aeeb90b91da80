// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { V3HumanresourcesNodeFieldListItemsItem } from "./humanresources.ts";

/** What v3:mail.mailbox holds. Which members arrive depends on the call. */
export interface V3MailMailbox {
  /** Id, unique among its kind. */
  id?: number;
  /** What it is called. */
  name?: string;
  /** E-mail address. */
  email?: string;
  senderName?: string;
}

/**
 * Parameters of v3:mail.mailbox.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html
 */
export interface V3MailMailboxFieldGetParams {
  /** What it is called. */
  name: "id" | "name" | "email" | "senderName";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:mail.mailbox.field.get. */
export interface V3MailMailboxFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:mail.mailbox.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html
 */
export interface V3MailMailboxFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:mail.mailbox.field.list. */
export interface V3MailMailboxFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:mail.mailbox.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html
 */
export interface V3MailMailboxGetParams {
  /** Id, unique among its kind. See v3:mail.mailbox.list. */
  id: number | string;
  /** Names of the fields to return. */
  select?: ("id" | "name" | "email" | "senderName" | (string & {}))[] | undefined;
}

/** Result of v3:mail.mailbox.get. */
export interface V3MailMailboxGetResult {
  /** The record. */
  item: V3MailMailbox;
}

/**
 * Parameters of v3:mail.mailbox.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html
 */
export interface V3MailMailboxListParams {
  /** What it is called. */
  name?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:mail.mailbox.list. */
export interface V3MailMailboxListResult {
  /** The records. */
  items: V3MailMailbox[];
}

/**
 * Parameters of v3:mail.mailbox.senders.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html
 */
export interface V3MailMailboxSendersParams {
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:mail.mailbox.senders. */
export interface V3MailMailboxSendersResult {
  /** The records. */
  items: {
    /** E-mail address. */
    email?: string;
    /** What it is called. */
    name?: string;
    sender?: string;
  }[];
}

/** What v3:mail.message holds. Which members arrive depends on the call. */
export interface V3MailMessage {
  /** Id, unique among its kind. */
  id?: number;
  mailboxId?: number;
  mailboxEmail?: string;
  /** Heading. */
  subject?: string;
  /** Sender. */
  from?: string;
  /** Recipients. */
  to?: string;
  /** Who gets a copy. */
  cc?: null | string;
  /** When it happened or is to happen. */
  date?: string;
  isSeen?: boolean;
  hasAttachments?: boolean;
  /** Address. */
  url?: string;
  bindings?: unknown[];
  /** Main part of the text. */
  body?: string;
}

/**
 * Parameters of v3:mail.message.createcalendarevent.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html
 */
export interface V3MailMessageCreatecalendareventParams {
  /** Id of the message. */
  messageId: number | string;
  /** First moment. */
  dateFrom: string;
  /** Last moment. */
  dateTo: string;
  /** What it is called. */
  name?: string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
}

/** Result of v3:mail.message.createcalendarevent. */
export interface V3MailMessageCreatecalendareventResult {
  /** Whether it went well. */
  success?: boolean;
  /** Id of the event. */
  eventId?: number;
  /** Id of the message. */
  messageId?: number;
}

/**
 * Parameters of v3:mail.message.createchat.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html
 */
export interface V3MailMessageCreatechatParams {
  /** Id of the message. */
  messageId: number | string;
}

/** Result of v3:mail.message.createchat. */
export interface V3MailMessageCreatechatResult {
  /** Whether it went well. */
  success?: boolean;
  /** Id of the chat. */
  chatId?: number;
  /** Id of the message. */
  messageId?: number;
  existing?: boolean;
}

/**
 * Parameters of v3:mail.message.createcrmactivity.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html
 */
export interface V3MailMessageCreatecrmactivityParams {
  /** Id of the message. */
  messageId: number | string;
}

/** Result of v3:mail.message.createcrmactivity. */
export type V3MailMessageCreatecrmactivityResult = boolean;

/**
 * Parameters of v3:mail.message.createfeedpost.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html
 */
export interface V3MailMessageCreatefeedpostParams {
  /** Id of the message. */
  messageId: number | string;
  /** What it is called, for people to read. */
  title?: string | undefined;
}

/** Result of v3:mail.message.createfeedpost. */
export interface V3MailMessageCreatefeedpostResult {
  /** Whether it went well. */
  success?: boolean;
  postId?: number;
  /** Id of the message. */
  messageId?: number;
}

/**
 * Parameters of v3:mail.message.createtask.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html
 */
export interface V3MailMessageCreatetaskParams {
  /** Id of the message. */
  messageId: number | string;
  /** What it is called, for people to read. */
  title?: string | undefined;
  /** Id of the user who is responsible: user.get. */
  responsibleId?: number | string | undefined;
  /** What it is about, in words. */
  description?: string | undefined;
}

/** Result of v3:mail.message.createtask. */
export interface V3MailMessageCreatetaskResult {
  /** Whether it went well. */
  success?: boolean;
  /** Id of the task: tasks.task.list. */
  taskId?: number;
  /** Id of the message. */
  messageId?: number;
}

/**
 * Parameters of v3:mail.message.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html
 */
export interface V3MailMessageFieldGetParams {
  /** What it is called. */
  name:
    | "id"
    | "mailboxId"
    | "mailboxEmail"
    | "subject"
    | "from"
    | "to"
    | "cc"
    | "date"
    | "isSeen"
    | "hasAttachments"
    | "url"
    | "bindings"
    | "body";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:mail.message.field.get. */
export interface V3MailMessageFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:mail.message.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html
 */
export interface V3MailMessageFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:mail.message.field.list. */
export interface V3MailMessageFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:mail.message.forward.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html
 */
export interface V3MailMessageForwardParams {
  forwardMessageId: number | string;
  /** Sender. */
  from: string;
  /** Recipients. */
  to: object | unknown[];
  /** Heading. */
  subject: string;
  /** Main part of the text. */
  body: string;
  /** Who gets a copy. */
  cc?: object | unknown[] | undefined;
  /** Who gets a copy unseen. */
  bcc?: object | unknown[] | undefined;
}

/** Result of v3:mail.message.forward. */
export interface V3MailMessageForwardResult {
  /** Whether it went well. */
  success?: boolean;
  /** Recipients. */
  to: string[];
}

/**
 * Parameters of v3:mail.message.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html
 */
export interface V3MailMessageGetParams {
  /** Id, unique among its kind. See v3:mail.message.list. */
  id: number | string;
  /** Names of the fields to return. */
  select?:
    | (
      | "id"
      | "mailboxId"
      | "mailboxEmail"
      | "subject"
      | "from"
      | "to"
      | "cc"
      | "date"
      | "isSeen"
      | "hasAttachments"
      | "url"
      | "bindings"
      | "body"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:mail.message.get. */
export interface V3MailMessageGetResult {
  /** The record. */
  item: V3MailMessage;
}

/**
 * Parameters of v3:mail.message.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html
 */
export interface V3MailMessageListParams {
  mailboxId?: number | string | undefined;
  /** Text to look for. */
  searchQuery?: string | undefined;
  /** First moment. */
  dateFrom?: string | undefined;
  /** Last moment. */
  dateTo?: string | undefined;
  isSeen?: boolean | ("Y" | "N") | undefined;
  hasAttachments?: boolean | ("Y" | "N") | undefined;
  /** Whether it is a folder. */
  folder?: string | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:mail.message.list. */
export interface V3MailMessageListResult {
  /** The records. */
  items: V3MailMessage[];
}

/**
 * Parameters of v3:mail.message.movetofolder.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html
 */
export interface V3MailMessageMovetofolderParams {
  /** See v3:mail.message.list. */
  messageIds: object | unknown[];
  /** What is or was done. */
  action: "move" | "spam" | "delete";
  /** Whether it is a folder. Needed in some cases only. */
  folder?: string | undefined;
}

/** Result of v3:mail.message.movetofolder. */
export interface V3MailMessageMovetofolderResult {
  /** Whether it went well. */
  success?: boolean;
  movedCount?: number;
  /** What is or was done. */
  action?: string;
}

/**
 * Parameters of v3:mail.message.removecrmactivity.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html
 */
export interface V3MailMessageRemovecrmactivityParams {
  /** Id of the message. */
  messageId: number | string;
}

/** Result of v3:mail.message.removecrmactivity. */
export type V3MailMessageRemovecrmactivityResult = boolean;

/**
 * Parameters of v3:mail.message.reply.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html
 */
export interface V3MailMessageReplyParams {
  replyToMessageId: number | string;
  /** Sender. */
  from: string;
  /** Recipients. */
  to: object | unknown[];
  /** Heading. */
  subject: string;
  /** Main part of the text. */
  body: string;
  /** Who gets a copy. */
  cc?: object | unknown[] | undefined;
  /** Who gets a copy unseen. */
  bcc?: object | unknown[] | undefined;
}

/** Result of v3:mail.message.reply. */
export interface V3MailMessageReplyResult {
  /** Whether it went well. */
  success?: boolean;
  /** Recipients. */
  to: string[];
}

/**
 * Parameters of v3:mail.message.send.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html
 */
export interface V3MailMessageSendParams {
  /** Sender. */
  from: string;
  /** Recipients. */
  to: object | unknown[];
  /** Heading. */
  subject: string;
  /** Main part of the text. */
  body: string;
  /** Who gets a copy. */
  cc?: object | unknown[] | undefined;
  /** Who gets a copy unseen. */
  bcc?: object | unknown[] | undefined;
}

/** Result of v3:mail.message.send. */
export interface V3MailMessageSendResult {
  /** Whether it went well. */
  success?: boolean;
  /** Recipients. */
  to: string[];
}

/**
 * Parameters of v3:mail.message.thread.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html
 */
export interface V3MailMessageThreadParams {
  /** Id, unique among its kind. See v3:mail.message.list. */
  id: number | string;
  /** How many records to return at most. Default: 20. At most 50. */
  limit?: number | string | undefined;
}

/** Result of v3:mail.message.thread. */
export type V3MailMessageThreadResult = {
  /** Id, unique among its kind. */
  id?: number;
  /** Heading. */
  subject?: string;
  /** Sender. */
  from?: string;
  /** Recipients. */
  to?: string;
  /** Who gets a copy. */
  cc?: string;
  /** When it happened or is to happen. */
  date?: string;
  /** Main part of the text. */
  body?: string;
}[];

/**
 * Parameters of v3:mail.recipient.field.get.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html
 */
export interface V3MailRecipientFieldGetParams {
  /** What it is called. */
  name: "id" | "email" | "name";
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:mail.recipient.field.get. */
export interface V3MailRecipientFieldGetResult {
  /** The record. */
  item: {
    /** What it is called. */
    name?: string;
    /** What kind it is of. */
    type?: string;
    /** What it is called, for people to read. */
    title?: string;
  };
}

/**
 * Parameters of v3:mail.recipient.field.list.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html
 */
export interface V3MailRecipientFieldListParams {
  /** Names of the fields to return. */
  select?:
    | (
      | "name"
      | "type"
      | "title"
      | "description"
      | "validationRules"
      | "requiredGroups"
      | "filterable"
      | "sortable"
      | "editable"
      | "multiple"
      | "elementType"
      | (string & {})
    )[]
    | undefined;
}

/** Result of v3:mail.recipient.field.list. */
export interface V3MailRecipientFieldListResult {
  /** The records. */
  items: V3HumanresourcesNodeFieldListItemsItem[];
}

/**
 * Parameters of v3:mail.recipient.listcontacts.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html
 */
export interface V3MailRecipientListcontactsParams {
  /** Text to look for. */
  query?: string | undefined;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:mail.recipient.listcontacts. */
export interface V3MailRecipientListcontactsResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** E-mail address. */
    email?: string;
    /** What it is called. */
    name?: string;
  }[];
}

/**
 * Parameters of v3:mail.recipient.listemployees.
 *
 * @see https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html
 */
export interface V3MailRecipientListemployeesParams {
  /** Text to look for. */
  query: string;
  /** Which part of the list to return. */
  pagination?: object | undefined;
}

/** Result of v3:mail.recipient.listemployees. */
export interface V3MailRecipientListemployeesResult {
  /** The records. */
  items: {
    /** Id, unique among its kind. */
    id?: number;
    /** E-mail address. */
    email?: string;
    /** What it is called. */
    name?: string;
  }[];
}

/** Methods of Bitrix24 whose names begin with `mail`. */
export interface MailRestMethodsV3 {
  /** Describes one field of a mailbox by its name. */
  "mail.mailbox.field.get": { params: V3MailMailboxFieldGetParams; result: V3MailMailboxFieldGetResult };
  /** Lists the fields of a mailbox with types and what can be filtered or sorted. */
  "mail.mailbox.field.list": { params: V3MailMailboxFieldListParams; result: V3MailMailboxFieldListResult };
  /** Returns one mailbox open to the user with name, address and sender name. */
  "mail.mailbox.get": { params: V3MailMailboxGetParams; result: V3MailMailboxGetResult };
  /**
   * Lists mailboxes open to the user, by name or address if given, page by page.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "mail.mailbox.list": { params: V3MailMailboxListParams; result: V3MailMailboxListResult };
  /**
   * Lists the addresses and sender names the user may send e-mail from.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "mail.mailbox.senders": { params: V3MailMailboxSendersParams; result: V3MailMailboxSendersResult };
  /** Creates a calendar event from an e-mail for a given time and returns the event id. */
  "mail.message.createcalendarevent": {
    params: V3MailMessageCreatecalendareventParams;
    result: V3MailMessageCreatecalendareventResult;
  };
  /** Opens a chat to discuss an e-mail and returns its id; an existing chat is reused and flagged. */
  "mail.message.createchat": { params: V3MailMessageCreatechatParams; result: V3MailMessageCreatechatResult };
  /** Saves an e-mail in CRM as an activity; needs the CRM module. */
  "mail.message.createcrmactivity": {
    params: V3MailMessageCreatecrmactivityParams;
    result: V3MailMessageCreatecrmactivityResult;
  };
  /** Publishes an e-mail as a post in the Feed and returns the post id. */
  "mail.message.createfeedpost": {
    params: V3MailMessageCreatefeedpostParams;
    result: V3MailMessageCreatefeedpostResult;
  };
  /** Creates a task from an e-mail, with title and assignee if given, and returns the task id. */
  "mail.message.createtask": { params: V3MailMessageCreatetaskParams; result: V3MailMessageCreatetaskResult };
  /** Describes one field of an e-mail by its name. */
  "mail.message.field.get": { params: V3MailMessageFieldGetParams; result: V3MailMessageFieldGetResult };
  /** Lists the fields of an e-mail with types and what can be filtered or sorted. */
  "mail.message.field.list": { params: V3MailMessageFieldListParams; result: V3MailMessageFieldListResult };
  /** Forwards an e-mail from one of the user's addresses to new recipients. */
  "mail.message.forward": { params: V3MailMessageForwardParams; result: V3MailMessageForwardResult };
  /** Returns one e-mail with body, recipients, read flag and links to other items. */
  "mail.message.get": { params: V3MailMessageGetParams; result: V3MailMessageGetResult };
  /**
   * Searches e-mails in the user's mailboxes by text, dates, folder, read flag or attachments.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "mail.message.list": { params: V3MailMessageListParams; result: V3MailMessageListResult };
  /** Moves e-mails of one folder and mailbox to another folder, to spam or to the trash. */
  "mail.message.movetofolder": { params: V3MailMessageMovetofolderParams; result: V3MailMessageMovetofolderResult };
  /** Removes the CRM activity made from an e-mail; the e-mail stays in its mailbox. */
  "mail.message.removecrmactivity": {
    params: V3MailMessageRemovecrmactivityParams;
    result: V3MailMessageRemovecrmactivityResult;
  };
  /** Sends an answer to an e-mail from one of the user's addresses. */
  "mail.message.reply": { params: V3MailMessageReplyParams; result: V3MailMessageReplyResult };
  /** Sends a new e-mail from one of the user's mailboxes, with copies if given. */
  "mail.message.send": { params: V3MailMessageSendParams; result: V3MailMessageSendResult };
  /** Returns the whole conversation that an e-mail belongs to, up to a limit of messages. */
  "mail.message.thread": { params: V3MailMessageThreadParams; result: V3MailMessageThreadResult };
  /** Describes one field of an e-mail recipient by its name. */
  "mail.recipient.field.get": { params: V3MailRecipientFieldGetParams; result: V3MailRecipientFieldGetResult };
  /** Lists the fields of an e-mail recipient with types and flags. */
  "mail.recipient.field.list": { params: V3MailRecipientFieldListParams; result: V3MailRecipientFieldListResult };
  /**
   * Lists contacts from the user's mail address book, by a search text if given.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "mail.recipient.listcontacts": {
    params: V3MailRecipientListcontactsParams;
    result: V3MailRecipientListcontactsResult;
  };
  /**
   * Finds employees by a search text as recipients, with their e-mail addresses.
   * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
   */
  "mail.recipient.listemployees": {
    params: V3MailRecipientListemployeesParams;
    result: V3MailRecipientListemployeesResult;
  };
}
