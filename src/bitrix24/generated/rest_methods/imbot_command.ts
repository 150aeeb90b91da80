// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImbotCommandAnswerParams,
  ImbotCommandAnswerResult,
  ImbotCommandRegisterParams,
  ImbotCommandRegisterResult,
  ImbotCommandUnregisterParams,
  ImbotCommandUnregisterResult,
  ImbotCommandUpdateParams,
  ImbotCommandUpdateResult,
} from "../types/imbot_command.ts";

/** Methods of Bitrix24 whose names begin with `imbot.command`. */
export interface ImbotCommandRestMethods {
  /**
   * Posts a bot's reply to a called command and returns the message id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.answer.
   */
  "imbot.command.answer": { params: ImbotCommandAnswerParams; result: ImbotCommandAnswerResult };
  /**
   * Registers a bot command with a handler address and returns its id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.register.
   */
  "imbot.command.register": { params: ImbotCommandRegisterParams; result: ImbotCommandRegisterResult };
  /**
   * Removes a command that the same application registered; imbot.v2.Command.unregister replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.unregister.
   */
  "imbot.command.unregister": { params: ImbotCommandUnregisterParams; result: ImbotCommandUnregisterResult };
  /**
   * Changes text, handler or visibility of a bot command; imbot.v2.Command.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.update.
   */
  "imbot.command.update": { params: ImbotCommandUpdateParams; result: ImbotCommandUpdateResult };
}
