// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command ChangeChatColor. */
export const command: CommandTable = {
  name: "ChangeChatColor",
  title: "Change chat color",
  summary: "Changes the color that the mobile application gives a chat.",
  options: [{
    flag: "chat",
    param: "chatId",
    name: "ChatID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the chat.",
  }, {
    flag: "color",
    param: "color",
    name: "Color",
    kind: "text",
    types: "String",
    required: true,
    about: "New color. One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`, `PINK`, " +
      "`LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY` and `GRAPHITE`.",
  }],
  connects: true,
  method: "im.chat.updateColor",
  docs: "https://apidocs.bitrix24.com/api-reference/chats/chat-update/im-chat-update-color.html",
  returns: "The API's answer; `result` is true once the color is changed",
  example: 'oint bitrix24 ChangeChatColor --url "b24-ar17wx.bitrix24.by" --chat 1417 --color "DARK_BLUE" ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.changeChatColor(
      client as Portal,
      params as unknown as Parameters<typeof api.changeChatColor>[1],
      options,
    );
  },
};
