// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImbot from "../types/imbot.ts";
import type { ImbotAppRestMethodsTree } from "./imbot_app.ts";
import type { ImbotBotRestMethodsTree } from "./imbot_bot.ts";
import type { ImbotChatRestMethodsTree } from "./imbot_chat.ts";
import type { ImbotCommandRestMethodsTree } from "./imbot_command.ts";
import type { ImbotDialogRestMethodsTree } from "./imbot_dialog.ts";
import type { ImbotMessageRestMethodsTree } from "./imbot_message.ts";
import type { ImbotV2RestMethodsTree } from "./imbot_v2.ts";

/** Methods of Bitrix24 whose names begin with `imbot`. */
export interface ImbotRestMethodsTree {
  readonly app: ImbotAppRestMethodsTree;
  readonly bot: ImbotBotRestMethodsTree;
  readonly chat: ImbotChatRestMethodsTree;
  readonly command: ImbotCommandRestMethodsTree;
  readonly dialog: ImbotDialogRestMethodsTree;
  readonly message: ImbotMessageRestMethodsTree;
  /**
   * Registers a chat bot with event handler addresses and returns its id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Bot.register.
   */
  readonly register: RestMethod<typesImbot.ImbotRegisterParams, typesImbot.ImbotRegisterResult>;
  /**
   * Removes a chat bot that the same application registered; imbot.v2.Bot.unregister replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Bot.unregister.
   */
  readonly unregister: RestMethod<typesImbot.ImbotUnregisterParams, typesImbot.ImbotUnregisterResult>;
  /**
   * Changes handlers, code or profile of a registered chat bot; imbot.v2.Bot.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Bot.update.
   */
  readonly update: RestMethod<typesImbot.ImbotUpdateParams, typesImbot.ImbotUpdateResult>;
  readonly v2: ImbotV2RestMethodsTree;
}
