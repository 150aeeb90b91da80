// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { RestMethod } from "../../method.ts";
import type * as typesImbotDialog from "../types/imbot_dialog.ts";

/** Methods of Bitrix24 whose names begin with `imbot.dialog`. */
export interface ImbotDialogRestMethodsTree {
  /**
   * Returns a chat's name, owner and other data by DIALOG_ID; imbot.v2.Chat.get replaces it.
   * @deprecated The documentation advises against it. Use imbot.v2.Chat.get.
   */
  readonly get: RestMethod<typesImbotDialog.ImbotDialogGetParams, typesImbotDialog.ImbotDialogGetResult>;
}
