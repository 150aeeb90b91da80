// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command ReadAll. */
export const command: CommandTable = {
  name: "ReadAll",
  title: "Read all",
  summary: "Marks every chat of the caller as read.",
  notes: ["Which messages had been unread cannot be found out afterwards."],
  options: [],
  connects: true,
  method: "im.dialog.read.all",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/special-operations/im-dialog-read-all.html",
  returns: "The API's answer; `result` is true once everything is read",
  example: 'oint bitrix24 ReadAll --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.readAll(client as Portal, options);
  },
};
