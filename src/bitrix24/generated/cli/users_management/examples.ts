// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls getCurrentUser. */
export const GetCurrentUser: readonly string[] = [
  'import { getCurrentUser, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getCurrentUser(app));",
];
/** Calls getUser. */
export const GetUser: readonly string[] = [
  'import { getUser, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getUser(app, { userId: 2166 }));",
];
/** Calls createUser. */
export const CreateUser: readonly string[] = [
  'import { createUser, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createUser(app, {",
  "    fields: {",
  '      EMAIL: "guest@example.org",',
  '      NAME: "Guest",',
  '      EXTRANET: "Y",',
  "      SONET_GROUP_ID: [3],",
  "    },",
  "  }),",
  ");",
];
/** Calls updateUser. */
export const UpdateUser: readonly string[] = [
  'import { Portal, updateUser } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateUser(app, {",
  "    userId: 2166,",
  '    fields: { NAME: "Oleg", LAST_NAME: "Lama", UF_DEPARTMENT: [7] },',
  "  }),",
  ");",
];
/** Calls changeUserStatus. */
export const ChangeUserStatus: readonly string[] = [
  'import { changeUserStatus, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await changeUserStatus(app, { userId: 2166, fire: false }));",
];
/** Calls findUsers. */
export const FindUsers: readonly string[] = [
  'import { findUsers, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await findUsers(app, {",
  '    filter: { WORK_POSITION: "Sales", USER_TYPE: "employee" },',
  "  }),",
  ");",
];
/** Calls getUserFieldsStructure. */
export const GetUserFieldsStructure: readonly string[] = [
  'import { getUserFieldsStructure, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getUserFieldsStructure(app));",
];
/** Calls getUserFilterStructure. */
export const GetUserFilterStructure: readonly string[] = [
  'import { getUserFilterStructure } from "oint/bitrix24";',
  "",
  "console.log(getUserFilterStructure({ clear: false }));",
];
