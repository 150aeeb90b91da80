// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateUser. */
export const command: CommandTable = {
  name: "UpdateUser",
  title: "Update user",
  summary: "Changes the given fields of a user and leaves all others as they are.",
  options: [{
    flag: "userid",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user to change.",
  }, {
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields to change, with their new values. See GetUserFieldsStructure.",
  }],
  connects: true,
  method: "user.update",
  docs: "https://apidocs.bitrix24.com/api-reference/user/user-update.html",
  returns: "The API's answer; `result` is true once the user is changed",
  example: 'oint bitrix24 UpdateUser --url "b24-ar17wx.bitrix24.by" --userid 2166 --fields ' +
    "\"{'NAME':'Oleg','LAST_NAME':'Lama','UF_DEPARTMENT':[7]}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../users_management.ts");
    return api.updateUser(client as Portal, params as unknown as Parameters<typeof api.updateUser>[1], options);
  },
};
