// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetChatStructure. */
export const command: CommandTable = {
  name: "GetChatStructure",
  title: "Get chat structure",
  summary: "Returns a template of the fields that CreateChat takes; nothing is sent to the portal.",
  options: [{
    flag: "empty",
    param: "clear",
    name: "Clear",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: false,
    about: "True returns empty values, false a hint in place of each value.",
  }],
  connects: false,
  returns: "The chat's fields, each with a hint or an empty text",
  example: "oint bitrix24 GetChatStructure --empty false",
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../chats_and_dialogs_management.ts");
    return api.getChatStructure(params as unknown as Parameters<typeof api.getChatStructure>[0]);
  },
};
