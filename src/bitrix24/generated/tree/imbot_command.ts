// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImbotCommand from "../types/imbot_command.ts";

/** Methods of Bitrix24 whose names begin with `imbot.command`. */
export interface ImbotCommandRestMethodsTree {
  /**
   * Posts a bot's reply to a called command and returns the message id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.answer.
   */
  readonly answer: RestMethod<typesImbotCommand.ImbotCommandAnswerParams, typesImbotCommand.ImbotCommandAnswerResult>;
  /**
   * Registers a bot command with a handler address and returns its id; deprecated.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.register.
   */
  readonly register: RestMethod<
    typesImbotCommand.ImbotCommandRegisterParams,
    typesImbotCommand.ImbotCommandRegisterResult
  >;
  /**
   * Removes a command that the same application registered; imbot.v2.Command.unregister replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.unregister.
   */
  readonly unregister: RestMethod<
    typesImbotCommand.ImbotCommandUnregisterParams,
    typesImbotCommand.ImbotCommandUnregisterResult
  >;
  /**
   * Changes text, handler or visibility of a bot command; imbot.v2.Command.update replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Command.update.
   */
  readonly update: RestMethod<typesImbotCommand.ImbotCommandUpdateParams, typesImbotCommand.ImbotCommandUpdateResult>;
}
