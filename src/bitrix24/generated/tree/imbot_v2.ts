// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImbotV2 from "../types/imbot_v2.ts";

/** Methods of Bitrix24 whose names begin with `imbot.v2`. */
export interface ImbotV2RestMethodsTree {
  readonly Bot: {
    /** Returns a bot by id or code, in full detail only to the application that owns it. */
    readonly get: RestMethod<typesImbotV2.ImbotV2BotGetParams, typesImbotV2.ImbotV2BotGetResult>;
    /**
     * Lists the caller's registered bots, in portions, with an optional filter by type.
     * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
     */
    readonly list: RestMethod<typesImbotV2.ImbotV2BotListParams, typesImbotV2.ImbotV2BotListResult>;
    /** Registers a chat bot that gets events by webhook or by polling, and returns it. */
    readonly register: RestMethod<typesImbotV2.ImbotV2BotRegisterParams, typesImbotV2.ImbotV2BotRegisterResult>;
    /** Removes a registered chat bot by its id; only its owner may do so. */
    readonly unregister: RestMethod<typesImbotV2.ImbotV2BotUnregisterParams, typesImbotV2.ImbotV2BotUnregisterResult>;
    /** Changes profile, visibility, event mode or token of a registered chat bot and returns it. */
    readonly update: RestMethod<typesImbotV2.ImbotV2BotUpdateParams, typesImbotV2.ImbotV2BotUpdateResult>;
  };
  readonly Chat: {
    readonly InputAction: {
      /** Shows in a chat for a while that the bot is busy, with a chosen status text such as typing. */
      readonly notify: RestMethod<
        typesImbotV2.ImbotV2ChatInputActionNotifyParams,
        typesImbotV2.ImbotV2ChatInputActionNotifyResult
      >;
    };
    readonly Manager: {
      /** Makes chat members managers of the chat on behalf of a bot. */
      readonly add: RestMethod<typesImbotV2.ImbotV2ChatManagerAddParams, typesImbotV2.ImbotV2ChatManagerAddResult>;
      /** Takes the manager role in a chat away from the given users on behalf of a bot. */
      readonly delete: RestMethod<
        typesImbotV2.ImbotV2ChatManagerDeleteParams,
        typesImbotV2.ImbotV2ChatManagerDeleteResult
      >;
    };
    readonly Message: {
      readonly Reaction: {
        /** Puts the bot's reaction of a given kind on a message. */
        readonly add: RestMethod<
          typesImbotV2.ImbotV2ChatMessageReactionAddParams,
          typesImbotV2.ImbotV2ChatMessageReactionAddResult
        >;
        /** Takes the bot's reaction of a given kind off a message. */
        readonly delete: RestMethod<
          typesImbotV2.ImbotV2ChatMessageReactionDeleteParams,
          typesImbotV2.ImbotV2ChatMessageReactionDeleteResult
        >;
      };
      /** Deletes the bot's own message, or any one if it manages the chat; complete erases it fully. */
      readonly delete: RestMethod<
        typesImbotV2.ImbotV2ChatMessageDeleteParams,
        typesImbotV2.ImbotV2ChatMessageDeleteResult
      >;
      /** Returns one chat message with its author to a bot whose type permits reading. */
      readonly get: RestMethod<typesImbotV2.ImbotV2ChatMessageGetParams, typesImbotV2.ImbotV2ChatMessageGetResult>;
      /** Returns a message with its neighbors on both sides, as many as range says, to a bot. */
      readonly getContext: RestMethod<
        typesImbotV2.ImbotV2ChatMessageGetContextParams,
        typesImbotV2.ImbotV2ChatMessageGetContextResult
      >;
      /** Marks messages of a chat as read by the bot, up to a given one or all of them. */
      readonly read: RestMethod<typesImbotV2.ImbotV2ChatMessageReadParams, typesImbotV2.ImbotV2ChatMessageReadResult>;
      /** Sends a bot's message with text, attachment, keyboard, reply or forwarded messages; returns its id. */
      readonly send: RestMethod<typesImbotV2.ImbotV2ChatMessageSendParams, typesImbotV2.ImbotV2ChatMessageSendResult>;
      /** Edits text, attachment or keyboard of a message the bot sent, by messageId. */
      readonly update: RestMethod<
        typesImbotV2.ImbotV2ChatMessageUpdateParams,
        typesImbotV2.ImbotV2ChatMessageUpdateResult
      >;
    };
    readonly TextField: {
      /** Switches the text input field of a chat with the bot on or off. */
      readonly enabled: RestMethod<
        typesImbotV2.ImbotV2ChatTextFieldEnabledParams,
        typesImbotV2.ImbotV2ChatTextFieldEnabledResult
      >;
    };
    readonly User: {
      /** Adds users to a chat given by dialogId on behalf of a bot. */
      readonly add: RestMethod<typesImbotV2.ImbotV2ChatUserAddParams, typesImbotV2.ImbotV2ChatUserAddResult>;
      /** Removes one user from a chat given by dialogId on behalf of a bot. */
      readonly delete: RestMethod<typesImbotV2.ImbotV2ChatUserDeleteParams, typesImbotV2.ImbotV2ChatUserDeleteResult>;
      /** Lists participants of a chat with full user data for a bot, up to the given limit. */
      readonly list: RestMethod<typesImbotV2.ImbotV2ChatUserListParams, typesImbotV2.ImbotV2ChatUserListResult>;
    };
    /** Creates a group chat on behalf of a bot, with members and a first message, and returns it. */
    readonly add: RestMethod<typesImbotV2.ImbotV2ChatAddParams, typesImbotV2.ImbotV2ChatAddResult>;
    /** Returns the data of a chat by dialogId to a bot that has access to it. */
    readonly get: RestMethod<typesImbotV2.ImbotV2ChatGetParams, typesImbotV2.ImbotV2ChatGetResult>;
    /** Takes the bot out of a chat given by dialogId; answers true on success. */
    readonly leave: RestMethod<typesImbotV2.ImbotV2ChatLeaveParams, typesImbotV2.ImbotV2ChatLeaveResult>;
    /** Hands ownership of a chat given by dialogId over to a user on behalf of a bot. */
    readonly setOwner: RestMethod<typesImbotV2.ImbotV2ChatSetOwnerParams, typesImbotV2.ImbotV2ChatSetOwnerResult>;
    /** Changes title, description, color or avatar of a chat on behalf of a bot. */
    readonly update: RestMethod<typesImbotV2.ImbotV2ChatUpdateParams, typesImbotV2.ImbotV2ChatUpdateResult>;
  };
  readonly Command: {
    /** Posts a bot's reply to a called command in the chat where the command was given. */
    readonly answer: RestMethod<typesImbotV2.ImbotV2CommandAnswerParams, typesImbotV2.ImbotV2CommandAnswerResult>;
    /** Lists the commands of one bot with their titles, parameters and visibility. */
    readonly list: RestMethod<typesImbotV2.ImbotV2CommandListParams, typesImbotV2.ImbotV2CommandListResult>;
    /** Registers a slash command of a bot with titles and visibility, and returns it. */
    readonly register: RestMethod<typesImbotV2.ImbotV2CommandRegisterParams, typesImbotV2.ImbotV2CommandRegisterResult>;
    /** Removes a slash command from a bot by the command's id. */
    readonly unregister: RestMethod<
      typesImbotV2.ImbotV2CommandUnregisterParams,
      typesImbotV2.ImbotV2CommandUnregisterResult
    >;
    /** Changes text, title, parameters or visibility of a bot's slash command and returns it. */
    readonly update: RestMethod<typesImbotV2.ImbotV2CommandUpdateParams, typesImbotV2.ImbotV2CommandUpdateResult>;
  };
  readonly Event: {
    /**
     * Polls events of a bot in fetch mode; the offset confirms all earlier events for good.
     * All records: `list`, each page from where the last one ended: every record that was there from start to end comes
     * exactly once.
     */
    readonly get: RestMethod<typesImbotV2.ImbotV2EventGetParams, typesImbotV2.ImbotV2EventGetResult>;
  };
  readonly File: {
    /** Returns a download address for a chat file that the bot has access to. */
    readonly download: RestMethod<typesImbotV2.ImbotV2FileDownloadParams, typesImbotV2.ImbotV2FileDownloadResult>;
    /** Uploads a base64 file to a chat on behalf of a bot and posts it as a message. */
    readonly upload: RestMethod<typesImbotV2.ImbotV2FileUploadParams, typesImbotV2.ImbotV2FileUploadResult>;
  };
  readonly Revision: {
    /** Returns revision numbers of the bot platform for REST, web, mobile and desktop clients. */
    readonly get: RestMethod<typesImbotV2.ImbotV2RevisionGetParams, typesImbotV2.ImbotV2RevisionGetResult>;
  };
}
