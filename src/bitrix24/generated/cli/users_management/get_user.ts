// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetUser. */
export const command: CommandTable = {
  name: "GetUser",
  title: "Get user",
  summary: "Returns the user with the given id, as a list of one; the list is empty when there is no such user.",
  options: [{
    flag: "userid",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user to read.",
  }],
  connects: true,
  method: "user.get",
  docs: "https://apidocs.bitrix24.com/api-reference/user/user-get.html",
  paging: "pages",
  returns: "The API's answer; `result` is a list with that user, or an empty list",
  example: 'oint bitrix24 GetUser --url "b24-ar17wx.bitrix24.by" --userid 2166 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../users_management.ts");
    return api.getUser(client as Portal, params as unknown as Parameters<typeof api.getUser>[1], options);
  },
};
