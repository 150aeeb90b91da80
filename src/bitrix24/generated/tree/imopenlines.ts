// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImopenlines from "../types/imopenlines.ts";

/** Methods of Bitrix24 whose names begin with `imopenlines`. */
export interface ImopenlinesRestMethodsTree {
  readonly bot: {
    readonly session: {
      /** Ends an open channel dialog on behalf of the app's chat bot. */
      readonly finish: RestMethod<
        typesImopenlines.ImopenlinesBotSessionFinishParams,
        typesImopenlines.ImopenlinesBotSessionFinishResult
      >;
      readonly message: {
        /** Sends a bot's automatic message to the client in an open channel dialog. */
        readonly send: RestMethod<
          typesImopenlines.ImopenlinesBotSessionMessageSendParams,
          typesImopenlines.ImopenlinesBotSessionMessageSendResult
        >;
      };
      /** Hands an open channel dialog over from the chat bot to a free operator. */
      readonly operator: RestMethod<
        typesImopenlines.ImopenlinesBotSessionOperatorParams,
        typesImopenlines.ImopenlinesBotSessionOperatorResult
      >;
      /** Moves an open channel dialog from the chat bot to a given user or to the queue of another channel. */
      readonly transfer: RestMethod<
        typesImopenlines.ImopenlinesBotSessionTransferParams,
        typesImopenlines.ImopenlinesBotSessionTransferResult
      >;
    };
  };
  readonly config: {
    /** Creates an open channel with its operator queue, working hours and messages; returns its ID. */
    readonly add: RestMethod<typesImopenlines.ImopenlinesConfigAddParams, typesImopenlines.ImopenlinesConfigAddResult>;
    /** Deletes an open channel by ID; needs the right to edit open channels. */
    readonly delete: RestMethod<
      typesImopenlines.ImopenlinesConfigDeleteParams,
      typesImopenlines.ImopenlinesConfigDeleteResult
    >;
    /** Returns all settings of one open channel, optionally with its operator queue. */
    readonly get: RestMethod<typesImopenlines.ImopenlinesConfigGetParams, typesImopenlines.ImopenlinesConfigGetResult>;
    readonly list: {
      /**
       * Lists open channels with settings and, on request, their operator queues.
       * All records: `list`, page by page: records that are added or removed meanwhile may be missed or come twice.
       */
      readonly get: RestMethod<
        typesImopenlines.ImopenlinesConfigListGetParams,
        typesImopenlines.ImopenlinesConfigListGetResult
      >;
    };
    readonly path: {
      /** Returns the account's address and the public path of the contact center pages. */
      readonly get: RestMethod<
        typesImopenlines.ImopenlinesConfigPathGetParams,
        typesImopenlines.ImopenlinesConfigPathGetResult
      >;
    };
    /** Changes the settings of an open channel, among them its queue, CRM use and working hours. */
    readonly update: RestMethod<
      typesImopenlines.ImopenlinesConfigUpdateParams,
      typesImopenlines.ImopenlinesConfigUpdateResult
    >;
  };
  readonly crm: {
    readonly chat: {
      /** Lists the open channel chats of a CRM record with their connectors, active ones or all. */
      readonly get: RestMethod<
        typesImopenlines.ImopenlinesCrmChatGetParams,
        typesImopenlines.ImopenlinesCrmChatGetResult
      >;
      /** Returns the ID of the latest open channel chat of a lead, deal, contact or company. */
      readonly getLastId: RestMethod<
        typesImopenlines.ImopenlinesCrmChatGetLastIdParams,
        typesImopenlines.ImopenlinesCrmChatGetLastIdResult
      >;
      readonly user: {
        /** Adds a user or chat bot to an open channel chat of a CRM record and returns the chat ID. */
        readonly add: RestMethod<
          typesImopenlines.ImopenlinesCrmChatUserAddParams,
          typesImopenlines.ImopenlinesCrmChatUserAddResult
        >;
        /** Removes a user or chat bot from an open channel chat of a CRM record; returns the chat ID. */
        readonly delete: RestMethod<
          typesImopenlines.ImopenlinesCrmChatUserDeleteParams,
          typesImopenlines.ImopenlinesCrmChatUserDeleteResult
        >;
      };
    };
    readonly lead: {
      /** Creates a CRM lead from an open channel dialog; returns only success, not the lead's ID. */
      readonly create: RestMethod<
        typesImopenlines.ImopenlinesCrmLeadCreateParams,
        typesImopenlines.ImopenlinesCrmLeadCreateResult
      >;
    };
    readonly message: {
      /** Sends a message as a user or chat bot to an open channel chat of a CRM record; returns its ID. */
      readonly add: RestMethod<
        typesImopenlines.ImopenlinesCrmMessageAddParams,
        typesImopenlines.ImopenlinesCrmMessageAddResult
      >;
    };
  };
  readonly dialog: {
    /** Returns an open channel dialog found by chat, dialog, session or external user code. */
    readonly get: RestMethod<typesImopenlines.ImopenlinesDialogGetParams, typesImopenlines.ImopenlinesDialogGetResult>;
  };
  readonly message: {
    readonly quick: {
      /** Saves a message of an open channel chat as a canned reply for operators. */
      readonly save: RestMethod<
        typesImopenlines.ImopenlinesMessageQuickSaveParams,
        typesImopenlines.ImopenlinesMessageQuickSaveResult
      >;
    };
    readonly session: {
      /** Starts a new open channel session out of a chosen message of an existing chat. */
      readonly start: RestMethod<
        typesImopenlines.ImopenlinesMessageSessionStartParams,
        typesImopenlines.ImopenlinesMessageSessionStartResult
      >;
    };
  };
  readonly network: {
    /** Connects an external open channel by its code and returns the ID of the bot that stands for it. */
    readonly join: RestMethod<
      typesImopenlines.ImopenlinesNetworkJoinParams,
      typesImopenlines.ImopenlinesNetworkJoinResult
    >;
    readonly message: {
      /** Sends a message to a user on behalf of an open channel connected by code, once per user and week. */
      readonly add: RestMethod<
        typesImopenlines.ImopenlinesNetworkMessageAddParams,
        typesImopenlines.ImopenlinesNetworkMessageAddResult
      >;
    };
  };
  readonly operator: {
    readonly another: {
      /** Ends an open channel dialog that another operator is handling. */
      readonly finish: RestMethod<
        typesImopenlines.ImopenlinesOperatorAnotherFinishParams,
        typesImopenlines.ImopenlinesOperatorAnotherFinishResult
      >;
    };
    /** Assigns an open channel dialog to the current operator, who answers the client from then on. */
    readonly answer: RestMethod<
      typesImopenlines.ImopenlinesOperatorAnswerParams,
      typesImopenlines.ImopenlinesOperatorAnswerResult
    >;
    /** Ends an open channel dialog as the current operator. */
    readonly finish: RestMethod<
      typesImopenlines.ImopenlinesOperatorFinishParams,
      typesImopenlines.ImopenlinesOperatorFinishResult
    >;
    /** Declines an open channel dialog and passes it to the next operator in the queue. */
    readonly skip: RestMethod<
      typesImopenlines.ImopenlinesOperatorSkipParams,
      typesImopenlines.ImopenlinesOperatorSkipResult
    >;
    /** Ends an open channel dialog and marks it as spam. */
    readonly spam: RestMethod<
      typesImopenlines.ImopenlinesOperatorSpamParams,
      typesImopenlines.ImopenlinesOperatorSpamResult
    >;
    /** Transfers an open channel dialog to another employee or to another channel's queue. */
    readonly transfer: RestMethod<
      typesImopenlines.ImopenlinesOperatorTransferParams,
      typesImopenlines.ImopenlinesOperatorTransferResult
    >;
  };
  readonly revision: {
    /** Returns the open channels module revision numbers for REST, web and mobile clients. */
    readonly get: RestMethod<
      typesImopenlines.ImopenlinesRevisionGetParams,
      typesImopenlines.ImopenlinesRevisionGetResult
    >;
  };
  readonly session: {
    readonly head: {
      /** Saves a manager's rating or comment for an open channel session; one of the two is required. */
      readonly vote: RestMethod<
        typesImopenlines.ImopenlinesSessionHeadVoteParams,
        typesImopenlines.ImopenlinesSessionHeadVoteResult
      >;
    };
    readonly history: {
      /** Returns messages, users and state of an open channel session by session ID or chat ID. */
      readonly get: RestMethod<
        typesImopenlines.ImopenlinesSessionHistoryGetParams,
        typesImopenlines.ImopenlinesSessionHistoryGetResult
      >;
    };
    /** Takes an open channel dialog away from its operator and gives it to the current one. */
    readonly intercept: RestMethod<
      typesImopenlines.ImopenlinesSessionInterceptParams,
      typesImopenlines.ImopenlinesSessionInterceptResult
    >;
    /** Joins the current user to an open channel dialog as one more participant. */
    readonly join: RestMethod<
      typesImopenlines.ImopenlinesSessionJoinParams,
      typesImopenlines.ImopenlinesSessionJoinResult
    >;
    readonly mode: {
      /** Pins an open channel dialog to the current operator, or unpins it. */
      readonly pin: RestMethod<
        typesImopenlines.ImopenlinesSessionModePinParams,
        typesImopenlines.ImopenlinesSessionModePinResult
      >;
      /** Pins every available open channel dialog to the current operator; returns the session IDs. */
      readonly pinAll: RestMethod<
        typesImopenlines.ImopenlinesSessionModePinAllParams,
        typesImopenlines.ImopenlinesSessionModePinAllResult
      >;
      /**
       * Switches the hidden mode of an open channel dialog, where clients see no messages; deprecated.
       * @deprecated The documentation advises against it.
       */
      readonly silent: RestMethod<
        typesImopenlines.ImopenlinesSessionModeSilentParams,
        typesImopenlines.ImopenlinesSessionModeSilentResult
      >;
      /** Unpins all open channel dialogs of the current operator and returns the session IDs. */
      readonly unpinAll: RestMethod<
        typesImopenlines.ImopenlinesSessionModeUnpinAllParams,
        typesImopenlines.ImopenlinesSessionModeUnpinAllResult
      >;
    };
    /** Finds an open channel chat by the external user code and returns its ID. */
    readonly open: RestMethod<
      typesImopenlines.ImopenlinesSessionOpenParams,
      typesImopenlines.ImopenlinesSessionOpenResult
    >;
    /** Starts a new session, the next round of handling, in an existing open channel chat. */
    readonly start: RestMethod<
      typesImopenlines.ImopenlinesSessionStartParams,
      typesImopenlines.ImopenlinesSessionStartResult
    >;
  };
}
