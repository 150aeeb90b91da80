// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesMail from "../types/mail.ts";

/** Methods of Bitrix24 whose names begin with `mail`. */
export interface MailRestMethodsV3Tree {
  readonly mailbox: {
    readonly field: {
      /** Describes one field of a mailbox by its name. */
      readonly get: RestMethod<typesMail.V3MailMailboxFieldGetParams, typesMail.V3MailMailboxFieldGetResult>;
      /** Lists the fields of a mailbox with types and what can be filtered or sorted. */
      readonly list: RestMethod<typesMail.V3MailMailboxFieldListParams, typesMail.V3MailMailboxFieldListResult>;
    };
    /** Returns one mailbox open to the user with name, address and sender name. */
    readonly get: RestMethod<typesMail.V3MailMailboxGetParams, typesMail.V3MailMailboxGetResult>;
    /**
     * Lists mailboxes open to the user, by name or address if given, page by page.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesMail.V3MailMailboxListParams, typesMail.V3MailMailboxListResult>;
    /**
     * Lists the addresses and sender names the user may send e-mail from.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly senders: RestMethod<typesMail.V3MailMailboxSendersParams, typesMail.V3MailMailboxSendersResult>;
  };
  readonly message: {
    /** Creates a calendar event from an e-mail for a given time and returns the event id. */
    readonly createcalendarevent: RestMethod<
      typesMail.V3MailMessageCreatecalendareventParams,
      typesMail.V3MailMessageCreatecalendareventResult
    >;
    /** Opens a chat to discuss an e-mail and returns its id; an existing chat is reused and flagged. */
    readonly createchat: RestMethod<typesMail.V3MailMessageCreatechatParams, typesMail.V3MailMessageCreatechatResult>;
    /** Saves an e-mail in CRM as an activity; needs the CRM module. */
    readonly createcrmactivity: RestMethod<
      typesMail.V3MailMessageCreatecrmactivityParams,
      typesMail.V3MailMessageCreatecrmactivityResult
    >;
    /** Publishes an e-mail as a post in the Feed and returns the post id. */
    readonly createfeedpost: RestMethod<
      typesMail.V3MailMessageCreatefeedpostParams,
      typesMail.V3MailMessageCreatefeedpostResult
    >;
    /** Creates a task from an e-mail, with title and assignee if given, and returns the task id. */
    readonly createtask: RestMethod<typesMail.V3MailMessageCreatetaskParams, typesMail.V3MailMessageCreatetaskResult>;
    readonly field: {
      /** Describes one field of an e-mail by its name. */
      readonly get: RestMethod<typesMail.V3MailMessageFieldGetParams, typesMail.V3MailMessageFieldGetResult>;
      /** Lists the fields of an e-mail with types and what can be filtered or sorted. */
      readonly list: RestMethod<typesMail.V3MailMessageFieldListParams, typesMail.V3MailMessageFieldListResult>;
    };
    /** Forwards an e-mail from one of the user's addresses to new recipients. */
    readonly forward: RestMethod<typesMail.V3MailMessageForwardParams, typesMail.V3MailMessageForwardResult>;
    /** Returns one e-mail with body, recipients, read flag and links to other items. */
    readonly get: RestMethod<typesMail.V3MailMessageGetParams, typesMail.V3MailMessageGetResult>;
    /**
     * Searches e-mails in the user's mailboxes by text, dates, folder, read flag or attachments.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesMail.V3MailMessageListParams, typesMail.V3MailMessageListResult>;
    /** Moves e-mails of one folder and mailbox to another folder, to spam or to the trash. */
    readonly movetofolder: RestMethod<
      typesMail.V3MailMessageMovetofolderParams,
      typesMail.V3MailMessageMovetofolderResult
    >;
    /** Removes the CRM activity made from an e-mail; the e-mail stays in its mailbox. */
    readonly removecrmactivity: RestMethod<
      typesMail.V3MailMessageRemovecrmactivityParams,
      typesMail.V3MailMessageRemovecrmactivityResult
    >;
    /** Sends an answer to an e-mail from one of the user's addresses. */
    readonly reply: RestMethod<typesMail.V3MailMessageReplyParams, typesMail.V3MailMessageReplyResult>;
    /** Sends a new e-mail from one of the user's mailboxes, with copies if given. */
    readonly send: RestMethod<typesMail.V3MailMessageSendParams, typesMail.V3MailMessageSendResult>;
    /** Returns the whole conversation that an e-mail belongs to, up to a limit of messages. */
    readonly thread: RestMethod<typesMail.V3MailMessageThreadParams, typesMail.V3MailMessageThreadResult>;
  };
  readonly recipient: {
    readonly field: {
      /** Describes one field of an e-mail recipient by its name. */
      readonly get: RestMethod<typesMail.V3MailRecipientFieldGetParams, typesMail.V3MailRecipientFieldGetResult>;
      /** Lists the fields of an e-mail recipient with types and flags. */
      readonly list: RestMethod<typesMail.V3MailRecipientFieldListParams, typesMail.V3MailRecipientFieldListResult>;
    };
    /**
     * Lists contacts from the user's mail address book, by a search text if given.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly listcontacts: RestMethod<
      typesMail.V3MailRecipientListcontactsParams,
      typesMail.V3MailRecipientListcontactsResult
    >;
    /**
     * Finds employees by a search text as recipients, with their e-mail addresses.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly listemployees: RestMethod<
      typesMail.V3MailRecipientListemployeesParams,
      typesMail.V3MailRecipientListemployeesResult
    >;
  };
}
