// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  V3MailMailboxFieldGetParams,
  V3MailMailboxFieldGetResult,
  V3MailMailboxFieldListParams,
  V3MailMailboxFieldListResult,
  V3MailMailboxGetParams,
  V3MailMailboxGetResult,
  V3MailMailboxListParams,
  V3MailMailboxListResult,
  V3MailMailboxSendersParams,
  V3MailMailboxSendersResult,
  V3MailMessageCreatecalendareventParams,
  V3MailMessageCreatecalendareventResult,
  V3MailMessageCreatechatParams,
  V3MailMessageCreatechatResult,
  V3MailMessageCreatecrmactivityParams,
  V3MailMessageCreatecrmactivityResult,
  V3MailMessageCreatefeedpostParams,
  V3MailMessageCreatefeedpostResult,
  V3MailMessageCreatetaskParams,
  V3MailMessageCreatetaskResult,
  V3MailMessageFieldGetParams,
  V3MailMessageFieldGetResult,
  V3MailMessageFieldListParams,
  V3MailMessageFieldListResult,
  V3MailMessageForwardParams,
  V3MailMessageForwardResult,
  V3MailMessageGetParams,
  V3MailMessageGetResult,
  V3MailMessageListParams,
  V3MailMessageListResult,
  V3MailMessageMovetofolderParams,
  V3MailMessageMovetofolderResult,
  V3MailMessageRemovecrmactivityParams,
  V3MailMessageRemovecrmactivityResult,
  V3MailMessageReplyParams,
  V3MailMessageReplyResult,
  V3MailMessageSendParams,
  V3MailMessageSendResult,
  V3MailMessageThreadParams,
  V3MailMessageThreadResult,
  V3MailRecipientFieldGetParams,
  V3MailRecipientFieldGetResult,
  V3MailRecipientFieldListParams,
  V3MailRecipientFieldListResult,
  V3MailRecipientListcontactsParams,
  V3MailRecipientListcontactsResult,
  V3MailRecipientListemployeesParams,
  V3MailRecipientListemployeesResult,
} from "../types/mail.ts";

/** Methods of Bitrix24 whose names begin with `mail`. */
export interface MailRestMethodsV3 {
  /** Describes one field of a mailbox by its name. */
  "mail.mailbox.field.get": { params: V3MailMailboxFieldGetParams; result: V3MailMailboxFieldGetResult };
  /** Lists the fields of a mailbox with types and what can be filtered or sorted. */
  "mail.mailbox.field.list": { params: V3MailMailboxFieldListParams; result: V3MailMailboxFieldListResult };
  /** Returns one mailbox open to the user with name, address and sender name. */
  "mail.mailbox.get": { params: V3MailMailboxGetParams; result: V3MailMailboxGetResult };
  /** Lists mailboxes open to the user, by name or address if given, page by page. */
  "mail.mailbox.list": { params: V3MailMailboxListParams; result: V3MailMailboxListResult };
  /** Lists the addresses and sender names the user may send e-mail from. */
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
  /** Searches e-mails in the user's mailboxes by text, dates, folder, read flag or attachments. */
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
  /** Lists contacts from the user's mail address book, by a search text if given. */
  "mail.recipient.listcontacts": {
    params: V3MailRecipientListcontactsParams;
    result: V3MailRecipientListcontactsResult;
  };
  /** Finds employees by a search text as recipients, with their e-mail addresses. */
  "mail.recipient.listemployees": {
    params: V3MailRecipientListemployeesParams;
    result: V3MailRecipientListemployeesResult;
  };
}
