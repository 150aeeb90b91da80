// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetAppAuthLink. */
export const command: CommandTable = {
  name: "GetAppAuthLink",
  title: "Get app authentication link",
  summary: "Returns the address at which a user of a portal lets an application in; nothing is sent.",
  notes: ["The address that the browser is sent back to holds a code for GetToken, which lives for 30 seconds."],
  options: [{
    flag: "domain",
    param: "domain",
    name: "Domain",
    kind: "text",
    types: "String",
    required: true,
    about: "The portal's domain, e.g. b24-ar17wx.bitrix24.by.",
  }, {
    flag: "clientid",
    param: "clientId",
    name: "ClientID",
    kind: "text",
    types: "String",
    required: true,
    about: "Client id on the application's card.",
  }],
  connects: false,
  returns: "The address as text",
  example: 'oint bitrix24 GetAppAuthLink --domain "b24-ar17wx.bitrix24.by" --clientid ' +
    '"local.66fd3bdd4c8a17.58340617"',
  typescript: () => import("./examples.ts"),
  run: async (_client, params) => {
    const api = await import("../../settings_and_administration.ts");
    return api.getAppAuthLink(params as unknown as Parameters<typeof api.getAppAuthLink>[0]);
  },
};
