// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../cli/table.ts";
import type { Portal } from "../../portal.ts";
/** Commands of the category "Settings and administration". */
export const commands: Record<string, CommandTable> = {
  GetAppAuthLink: {
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
    example: 'oint bitrix24 GetAppAuthLink --domain "b24-ar17wx.bitrix24.by" --clientid ' +
      '"local.66fd3bdd4c8a17.58340617"',
    run: async (_client, params) => {
      const api = await import("../settings_and_administration.ts");
      return api.getAppAuthLink(params as unknown as Parameters<typeof api.getAppAuthLink>[0]);
    },
  },
  GetToken: {
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
    example: 'oint bitrix24 GetToken --clientid "local.66fd3bdd4c8a17.58340617" --clientsecret ' +
      '"Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb" --code "8d63bb680075e9f0006b12e4000000010000"',
    run: async (_client, params, options) => {
      const api = await import("../settings_and_administration.ts");
      return api.getToken(params as unknown as Parameters<typeof api.getToken>[0], options);
    },
  },
  RefreshToken: {
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
    example: 'oint bitrix24 RefreshToken --clientid "local.66fd3bdd4c8a17.58340617" --clientsecret ' +
      '"Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb" --refresh "7de2e2680075e9f0006b12e4000000010000"',
    run: async (_client, params, options) => {
      const api = await import("../settings_and_administration.ts");
      return api.refreshToken(params as unknown as Parameters<typeof api.refreshToken>[0], options);
    },
  },
  ServerTime: {
    name: "ServerTime",
    title: "Server time",
    summary: "Returns the current time of the portal's server.",
    options: [],
    connects: true,
    method: "server.time",
    docs: "https://apidocs.bitrix24.com/api-reference/common/system/server-time.html",
    example: 'oint bitrix24 ServerTime --url "b24-ar17wx.bitrix24.by" --token "***"',
    run: async (client, _params, options) => {
      const api = await import("../settings_and_administration.ts");
      return api.serverTime(client as Portal, options);
    },
  },
};
