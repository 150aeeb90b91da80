// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImbotApp from "../types/imbot_app.ts";

/** Methods of Bitrix24 whose names begin with `imbot.app`. */
export interface ImbotAppRestMethodsTree {
  /**
   * Registers a chat application with an icon and a frame or script for given contexts; deprecated.
   * @deprecated The documentation advises against it.
   */
  readonly register: RestMethod<typesImbotApp.ImbotAppRegisterParams, typesImbotApp.ImbotAppRegisterResult>;
  /**
   * Removes a chat application registered by imbot.app.register; deprecated.
   * @deprecated The documentation advises against it.
   */
  readonly unregister: RestMethod<typesImbotApp.ImbotAppUnregisterParams, typesImbotApp.ImbotAppUnregisterResult>;
  /**
   * Changes frame, icon, context or texts of a registered chat application; deprecated.
   * @deprecated The documentation advises against it.
   */
  readonly update: RestMethod<typesImbotApp.ImbotAppUpdateParams, typesImbotApp.ImbotAppUpdateResult>;
}
