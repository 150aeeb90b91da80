// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateUser. */
export const command: CommandTable = {
  name: "CreateUser",
  title: "Create user",
  summary: "Invites a new user to the portal by e-mail and returns the new id.",
  notes: [
    "A user of the company needs `UF_DEPARTMENT`, a list of department ids; an extranet user needs " +
    "`EXTRANET` = `Y` and `SONET_GROUP_ID`, a list of workgroup ids.",
  ],
  options: [{
    flag: "fields",
    param: "fields",
    name: "FieldsStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "Fields of the new user with their values; `EMAIL` is required. See GetUserFieldsStructure.",
  }],
  connects: true,
  method: "user.add",
  docs: "https://apidocs.bitrix24.com/api-reference/user/user-add.html",
  returns: "The API's answer; `result` is the id of the new user",
  example: 'oint bitrix24 CreateUser --url "b24-ar17wx.bitrix24.by" --fields ' +
    "\"{'EMAIL':'guest@example.org','NAME':'Guest','EXTRANET':'Y','SONET_GROUP_ID':[3]}\" --token " + '"***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../users_management.ts");
    return api.createUser(client as Portal, params as unknown as Parameters<typeof api.createUser>[1], options);
  },
};
