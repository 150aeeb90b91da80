// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
/** The command RefreshToken. */
export const command: CommandTable = {
  name: "RefreshToken",
  title: "Refresh token",
  summary: "Exchanges a refresh token for a new access token and the next refresh token.",
  notes: [
    "The refresh token that was sent does not work again. Store the new one before anything else.",
    "Refresh when a call is refused with `expired_token`, not before each call; who refreshes too " +
    "often may be blocked.",
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
    flag: "refresh",
    param: "refresh",
    name: "Refresh",
    kind: "text",
    types: "String",
    required: true,
    secret: true,
    about: "Refresh token of the last pair.",
  }],
  connects: false,
  network: true,
  returns: "The new pair of tokens and the portal that they belong to",
  example: 'oint bitrix24 RefreshToken --clientid "local.66fd3bdd4c8a17.58340617" --clientsecret ' +
    '"Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb" --refresh "7de2e2680075e9f0006b12e4000000010000"',
  typescript: () => import("./examples.ts"),
  run: async (_client, params, options) => {
    const api = await import("../../settings_and_administration.ts");
    return api.refreshToken(params as unknown as Parameters<typeof api.refreshToken>[0], options);
  },
};
