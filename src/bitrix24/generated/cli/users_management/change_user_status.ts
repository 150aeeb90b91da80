// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command ChangeUserStatus. */
export const command: CommandTable = {
  name: "ChangeUserStatus",
  title: "Change user status",
  summary: "Dismisses a user, who can then no longer log in, or takes a dismissed user back.",
  notes: ["Without `--fire` the command line dismisses the user. In TypeScript `fire` must always be given."],
  options: [{
    flag: "userid",
    param: "userId",
    name: "UserID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the user to dismiss or take back.",
  }, {
    flag: "fire",
    param: "fire",
    name: "Fire",
    kind: "boolean",
    types: "Boolean",
    required: false,
    default: true,
    explicit: true,
    about: "True dismisses the user, false takes the user back.",
  }],
  connects: true,
  method: "user.update",
  docs: "https://apidocs.bitrix24.com/api-reference/user/user-update.html",
  returns: "The API's answer; `result` is true once the user is changed",
  example: 'oint bitrix24 ChangeUserStatus --url "b24-ar17wx.bitrix24.by" --userid 2166 --fire false ' +
    '--token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../users_management.ts");
    return api.changeUserStatus(
      client as Portal,
      { fire: true, ...params } as unknown as Parameters<typeof api.changeUserStatus>[1],
      options,
    );
  },
};
