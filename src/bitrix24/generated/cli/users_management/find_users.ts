// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command FindUsers. */
export const command: CommandTable = {
  name: "FindUsers",
  title: "Find users",
  summary: "Finds users by name, position, department or type; a text matches from its beginning, in any " +
    "letter case.",
  options: [{
    flag: "filter",
    param: "filter",
    name: "FilterStructure",
    kind: "structure",
    types: "Structure Of KeyAndValue",
    required: true,
    about: "What to look for; a user must match every given field. See GetUserFilterStructure.",
  }],
  connects: true,
  method: "user.search",
  docs: "https://apidocs.bitrix24.com/api-reference/user/user-search.html",
  paging: "pages",
  returns: "The API's answer; `result` is the list of the users found, at most 50, and `total` counts all that match",
  example: 'oint bitrix24 FindUsers --url "b24-ar17wx.bitrix24.by" --filter ' +
    "\"{'WORK_POSITION':'Sales','USER_TYPE':'employee'}\" --token \"***\"",
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../users_management.ts");
    return api.findUsers(client as Portal, params as unknown as Parameters<typeof api.findUsers>[1], options);
  },
};
