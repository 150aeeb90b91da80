// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImopenlinesBotSessionFinishParams,
  ImopenlinesBotSessionFinishResult,
  ImopenlinesBotSessionMessageSendParams,
  ImopenlinesBotSessionMessageSendResult,
  ImopenlinesBotSessionOperatorParams,
  ImopenlinesBotSessionOperatorResult,
  ImopenlinesBotSessionTransferParams,
  ImopenlinesBotSessionTransferResult,
  ImopenlinesConfigAddParams,
  ImopenlinesConfigAddResult,
  ImopenlinesConfigDeleteParams,
  ImopenlinesConfigDeleteResult,
  ImopenlinesConfigGetParams,
  ImopenlinesConfigGetResult,
  ImopenlinesConfigListGetParams,
  ImopenlinesConfigListGetResult,
  ImopenlinesConfigPathGetParams,
  ImopenlinesConfigPathGetResult,
  ImopenlinesConfigUpdateParams,
  ImopenlinesConfigUpdateResult,
  ImopenlinesCrmChatGetLastIdParams,
  ImopenlinesCrmChatGetLastIdResult,
  ImopenlinesCrmChatGetParams,
  ImopenlinesCrmChatGetResult,
  ImopenlinesCrmChatUserAddParams,
  ImopenlinesCrmChatUserAddResult,
  ImopenlinesCrmChatUserDeleteParams,
  ImopenlinesCrmChatUserDeleteResult,
  ImopenlinesCrmLeadCreateParams,
  ImopenlinesCrmLeadCreateResult,
  ImopenlinesCrmMessageAddParams,
  ImopenlinesCrmMessageAddResult,
  ImopenlinesDialogGetParams,
  ImopenlinesDialogGetResult,
  ImopenlinesMessageQuickSaveParams,
  ImopenlinesMessageQuickSaveResult,
  ImopenlinesMessageSessionStartParams,
  ImopenlinesMessageSessionStartResult,
  ImopenlinesNetworkJoinParams,
  ImopenlinesNetworkJoinResult,
  ImopenlinesNetworkMessageAddParams,
  ImopenlinesNetworkMessageAddResult,
  ImopenlinesOperatorAnotherFinishParams,
  ImopenlinesOperatorAnotherFinishResult,
  ImopenlinesOperatorAnswerParams,
  ImopenlinesOperatorAnswerResult,
  ImopenlinesOperatorFinishParams,
  ImopenlinesOperatorFinishResult,
  ImopenlinesOperatorSkipParams,
  ImopenlinesOperatorSkipResult,
  ImopenlinesOperatorSpamParams,
  ImopenlinesOperatorSpamResult,
  ImopenlinesOperatorTransferParams,
  ImopenlinesOperatorTransferResult,
  ImopenlinesRevisionGetParams,
  ImopenlinesRevisionGetResult,
  ImopenlinesSessionHeadVoteParams,
  ImopenlinesSessionHeadVoteResult,
  ImopenlinesSessionHistoryGetParams,
  ImopenlinesSessionHistoryGetResult,
  ImopenlinesSessionInterceptParams,
  ImopenlinesSessionInterceptResult,
  ImopenlinesSessionJoinParams,
  ImopenlinesSessionJoinResult,
  ImopenlinesSessionModePinAllParams,
  ImopenlinesSessionModePinAllResult,
  ImopenlinesSessionModePinParams,
  ImopenlinesSessionModePinResult,
  ImopenlinesSessionModeSilentParams,
  ImopenlinesSessionModeSilentResult,
  ImopenlinesSessionModeUnpinAllParams,
  ImopenlinesSessionModeUnpinAllResult,
  ImopenlinesSessionOpenParams,
  ImopenlinesSessionOpenResult,
  ImopenlinesSessionStartParams,
  ImopenlinesSessionStartResult,
} from "../types/imopenlines.ts";

/** Methods of Bitrix24 whose names begin with `imopenlines`. */
export interface ImopenlinesRestMethods {
  /** Ends an open channel dialog on behalf of the app's chat bot. */
  "imopenlines.bot.session.finish": {
    params: ImopenlinesBotSessionFinishParams;
    result: ImopenlinesBotSessionFinishResult;
  };
  /** Sends a bot's automatic message to the client in an open channel dialog. */
  "imopenlines.bot.session.message.send": {
    params: ImopenlinesBotSessionMessageSendParams;
    result: ImopenlinesBotSessionMessageSendResult;
  };
  /** Hands an open channel dialog over from the chat bot to a free operator. */
  "imopenlines.bot.session.operator": {
    params: ImopenlinesBotSessionOperatorParams;
    result: ImopenlinesBotSessionOperatorResult;
  };
  /** Moves an open channel dialog from the chat bot to a given user or to the queue of another channel. */
  "imopenlines.bot.session.transfer": {
    params: ImopenlinesBotSessionTransferParams;
    result: ImopenlinesBotSessionTransferResult;
  };
  /** Creates an open channel with its operator queue, working hours and messages; returns its ID. */
  "imopenlines.config.add": { params: ImopenlinesConfigAddParams; result: ImopenlinesConfigAddResult };
  /** Deletes an open channel by ID; needs the right to edit open channels. */
  "imopenlines.config.delete": { params: ImopenlinesConfigDeleteParams; result: ImopenlinesConfigDeleteResult };
  /** Returns all settings of one open channel, optionally with its operator queue. */
  "imopenlines.config.get": { params: ImopenlinesConfigGetParams; result: ImopenlinesConfigGetResult };
  /** Lists open channels with settings and, on request, their operator queues. */
  "imopenlines.config.list.get": { params: ImopenlinesConfigListGetParams; result: ImopenlinesConfigListGetResult };
  /** Returns the account's address and the public path of the contact center pages. */
  "imopenlines.config.path.get": { params: ImopenlinesConfigPathGetParams; result: ImopenlinesConfigPathGetResult };
  /** Changes the settings of an open channel, among them its queue, CRM use and working hours. */
  "imopenlines.config.update": { params: ImopenlinesConfigUpdateParams; result: ImopenlinesConfigUpdateResult };
  /** Lists the open channel chats of a CRM record with their connectors, active ones or all. */
  "imopenlines.crm.chat.get": { params: ImopenlinesCrmChatGetParams; result: ImopenlinesCrmChatGetResult };
  /** Returns the ID of the latest open channel chat of a lead, deal, contact or company. */
  "imopenlines.crm.chat.getLastId": {
    params: ImopenlinesCrmChatGetLastIdParams;
    result: ImopenlinesCrmChatGetLastIdResult;
  };
  /** Adds a user or chat bot to an open channel chat of a CRM record and returns the chat ID. */
  "imopenlines.crm.chat.user.add": { params: ImopenlinesCrmChatUserAddParams; result: ImopenlinesCrmChatUserAddResult };
  /** Removes a user or chat bot from an open channel chat of a CRM record; returns the chat ID. */
  "imopenlines.crm.chat.user.delete": {
    params: ImopenlinesCrmChatUserDeleteParams;
    result: ImopenlinesCrmChatUserDeleteResult;
  };
  /** Creates a CRM lead from an open channel dialog; returns only success, not the lead's ID. */
  "imopenlines.crm.lead.create": { params: ImopenlinesCrmLeadCreateParams; result: ImopenlinesCrmLeadCreateResult };
  /** Sends a message as a user or chat bot to an open channel chat of a CRM record; returns its ID. */
  "imopenlines.crm.message.add": { params: ImopenlinesCrmMessageAddParams; result: ImopenlinesCrmMessageAddResult };
  /** Returns an open channel dialog found by chat, dialog, session or external user code. */
  "imopenlines.dialog.get": { params: ImopenlinesDialogGetParams; result: ImopenlinesDialogGetResult };
  /** Saves a message of an open channel chat as a canned reply for operators. */
  "imopenlines.message.quick.save": {
    params: ImopenlinesMessageQuickSaveParams;
    result: ImopenlinesMessageQuickSaveResult;
  };
  /** Starts a new open channel session out of a chosen message of an existing chat. */
  "imopenlines.message.session.start": {
    params: ImopenlinesMessageSessionStartParams;
    result: ImopenlinesMessageSessionStartResult;
  };
  /** Connects an external open channel by its code and returns the ID of the bot that stands for it. */
  "imopenlines.network.join": { params: ImopenlinesNetworkJoinParams; result: ImopenlinesNetworkJoinResult };
  /** Sends a message to a user on behalf of an open channel connected by code, once per user and week. */
  "imopenlines.network.message.add": {
    params: ImopenlinesNetworkMessageAddParams;
    result: ImopenlinesNetworkMessageAddResult;
  };
  /** Ends an open channel dialog that another operator is handling. */
  "imopenlines.operator.another.finish": {
    params: ImopenlinesOperatorAnotherFinishParams;
    result: ImopenlinesOperatorAnotherFinishResult;
  };
  /** Assigns an open channel dialog to the current operator, who answers the client from then on. */
  "imopenlines.operator.answer": { params: ImopenlinesOperatorAnswerParams; result: ImopenlinesOperatorAnswerResult };
  /** Ends an open channel dialog as the current operator. */
  "imopenlines.operator.finish": { params: ImopenlinesOperatorFinishParams; result: ImopenlinesOperatorFinishResult };
  /** Declines an open channel dialog and passes it to the next operator in the queue. */
  "imopenlines.operator.skip": { params: ImopenlinesOperatorSkipParams; result: ImopenlinesOperatorSkipResult };
  /** Ends an open channel dialog and marks it as spam. */
  "imopenlines.operator.spam": { params: ImopenlinesOperatorSpamParams; result: ImopenlinesOperatorSpamResult };
  /** Transfers an open channel dialog to another employee or to another channel's queue. */
  "imopenlines.operator.transfer": {
    params: ImopenlinesOperatorTransferParams;
    result: ImopenlinesOperatorTransferResult;
  };
  /** Returns the open channels module revision numbers for REST, web and mobile clients. */
  "imopenlines.revision.get": { params: ImopenlinesRevisionGetParams; result: ImopenlinesRevisionGetResult };
  /** Saves a manager's rating or comment for an open channel session; one of the two is required. */
  "imopenlines.session.head.vote": {
    params: ImopenlinesSessionHeadVoteParams;
    result: ImopenlinesSessionHeadVoteResult;
  };
  /** Returns messages, users and state of an open channel session by session ID or chat ID. */
  "imopenlines.session.history.get": {
    params: ImopenlinesSessionHistoryGetParams;
    result: ImopenlinesSessionHistoryGetResult;
  };
  /** Takes an open channel dialog away from its operator and gives it to the current one. */
  "imopenlines.session.intercept": {
    params: ImopenlinesSessionInterceptParams;
    result: ImopenlinesSessionInterceptResult;
  };
  /** Joins the current user to an open channel dialog as one more participant. */
  "imopenlines.session.join": { params: ImopenlinesSessionJoinParams; result: ImopenlinesSessionJoinResult };
  /** Pins an open channel dialog to the current operator, or unpins it. */
  "imopenlines.session.mode.pin": { params: ImopenlinesSessionModePinParams; result: ImopenlinesSessionModePinResult };
  /** Pins every available open channel dialog to the current operator; returns the session IDs. */
  "imopenlines.session.mode.pinAll": {
    params: ImopenlinesSessionModePinAllParams;
    result: ImopenlinesSessionModePinAllResult;
  };
  /**
   * Switches the hidden mode of an open channel dialog, where clients see no messages; deprecated.
   * @deprecated The documentation advises against it.
   */
  "imopenlines.session.mode.silent": {
    params: ImopenlinesSessionModeSilentParams;
    result: ImopenlinesSessionModeSilentResult;
  };
  /** Unpins all open channel dialogs of the current operator and returns the session IDs. */
  "imopenlines.session.mode.unpinAll": {
    params: ImopenlinesSessionModeUnpinAllParams;
    result: ImopenlinesSessionModeUnpinAllResult;
  };
  /** Finds an open channel chat by the external user code and returns its ID. */
  "imopenlines.session.open": { params: ImopenlinesSessionOpenParams; result: ImopenlinesSessionOpenResult };
  /** Starts a new session, the next round of handling, in an existing open channel chat. */
  "imopenlines.session.start": { params: ImopenlinesSessionStartParams; result: ImopenlinesSessionStartResult };
}
