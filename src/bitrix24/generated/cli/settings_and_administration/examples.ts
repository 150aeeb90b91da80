// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls getAppAuthLink. */
export const GetAppAuthLink: readonly string[] = [
  'import { getAppAuthLink } from "oint/bitrix24";',
  "",
  "console.log(",
  "  getAppAuthLink({",
  '    domain: "b24-ar17wx.bitrix24.by",',
  '    clientId: "local.66fd3bdd4c8a17.58340617",',
  "  }),",
  ");",
];
/** Calls getToken. */
export const GetToken: readonly string[] = [
  'import { getToken } from "oint/bitrix24";',
  "",
  "console.log(",
  "  await getToken({",
  '    clientId: "local.66fd3bdd4c8a17.58340617",',
  '    clientSecret: "Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb",',
  '    code: "8d63bb680075e9f0006b12e4000000010000",',
  "  }),",
  ");",
];
/** Calls refreshToken. */
export const RefreshToken: readonly string[] = [
  'import { refreshToken } from "oint/bitrix24";',
  "",
  "console.log(",
  "  await refreshToken({",
  '    clientId: "local.66fd3bdd4c8a17.58340617",',
  '    clientSecret: "Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb",',
  '    refresh: "7de2e2680075e9f0006b12e4000000010000",',
  "  }),",
  ");",
];
/** Calls serverTime. */
export const ServerTime: readonly string[] = [
  'import { Portal, serverTime } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await serverTime(app));",
];
