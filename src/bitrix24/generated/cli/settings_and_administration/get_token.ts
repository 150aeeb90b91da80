// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command GetToken. */
export const command: CommandTable = {
  name: "GetToken",
  title: "Get token",
  summary: "Exchanges the code that a user's browser brought back for an access token and a refresh token.",
  notes: [
    "A code works once, within 30 seconds. After a timeout get a new one instead of calling again.",
    "On the command line the secrets can be read by other users of the machine.",
  ],
  options: [{
    flag: "clientid",
    param: "clientId",
    name: "ClientID",
    kind: "text",
    types: "String",
    required: true,
    about: "Client id on the application's card.",
  }, {
    flag: "clientsecret",
    param: "clientSecret",
    name: "ClientSecret",
    kind: "text",
    types: "String",
    required: true,
    secret: true,
    about: "Client secret on the application's card; it is sent to the authorisation server alone.",
  }, {
    flag: "code",
    param: "code",
    name: "Code",
    kind: "text",
    types: "String",
    required: true,
    secret: true,
    about: "The `code` of the address that the browser was sent back to. See GetAppAuthLink.",
  }],
  connects: false,
  network: true,
  returns: "The access token, valid for an hour, the refresh token, valid for 180 days, and the portal that " +
    "they belong to",
  example: 'oint bitrix24 GetToken --clientid "local.66fd3bdd4c8a17.58340617" --clientsecret ' +
    '"Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb" --code "8d63bb680075e9f0006b12e4000000010000"',
  typescript: () => import("./examples.ts"),
  run: async (_client, params, options) => {
    const api = await import("../../settings_and_administration.ts");
    return api.getToken(params as unknown as Parameters<typeof api.getToken>[0], options);
  },
};
