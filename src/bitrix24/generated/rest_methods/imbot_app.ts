// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type {
  ImbotAppRegisterParams,
  ImbotAppRegisterResult,
  ImbotAppUnregisterParams,
  ImbotAppUnregisterResult,
  ImbotAppUpdateParams,
  ImbotAppUpdateResult,
} from "../types/imbot_app.ts";

/** Methods of Bitrix24 whose names begin with `imbot.app`. */
export interface ImbotAppRestMethods {
  /**
   * Registers a chat application with an icon and a frame or script for given contexts; deprecated.
   * @deprecated The documentation advises against it.
   */
  "imbot.app.register": { params: ImbotAppRegisterParams; result: ImbotAppRegisterResult };
  /**
   * Removes a chat application registered by imbot.app.register; deprecated.
   * @deprecated The documentation advises against it.
   */
  "imbot.app.unregister": { params: ImbotAppUnregisterParams; result: ImbotAppUnregisterResult };
  /**
   * Changes frame, icon, context or texts of a registered chat application; deprecated.
   * @deprecated The documentation advises against it.
   */
  "imbot.app.update": { params: ImbotAppUpdateParams; result: ImbotAppUpdateResult };
}
