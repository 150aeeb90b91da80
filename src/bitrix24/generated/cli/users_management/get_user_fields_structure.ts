// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetUserFieldsStructure. */
export const command: CommandTable = {
  name: "GetUserFieldsStructure",
  title: "Get user fields structure",
  summary: "Lists the fields that a user has on this portal, custom ones (`UF_USR_…`) included, each with its title.",
  options: [],
  connects: true,
  method: "user.fields",
  docs: "https://apidocs.bitrix24.com/api-reference/user/user-fields.html",
  returns: "The API's answer; `result` holds the title of each field under the field's name",
  example: 'oint bitrix24 GetUserFieldsStructure --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../users_management.ts");
    return api.getUserFieldsStructure(client as Portal, options);
  },
};
