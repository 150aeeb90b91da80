// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls getStoragesList. */
export const GetStoragesList: readonly string[] = [
  'import { getStoragesList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getStoragesList(app));",
];
/** Calls getAppStorage. */
export const GetAppStorage: readonly string[] = [
  'import { getAppStorage, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getAppStorage(app));",
];
/** Calls getStorage. */
export const GetStorage: readonly string[] = [
  'import { getStorage, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getStorage(app, { storageId: 2 }));",
];
/** Calls renameStorage. */
export const RenameStorage: readonly string[] = [
  'import { Portal, renameStorage } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await renameStorage(app, {",
  "    storageId: 3,",
  '    name: "Exchange with the warehouse",',
  "  }),",
  ");",
];
/** Calls getStorageObjects. */
export const GetStorageObjects: readonly string[] = [
  'import { getStorageObjects, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getStorageObjects(app, { storageId: 2 }));",
];
/** Calls createStorageFolder. */
export const CreateStorageFolder: readonly string[] = [
  'import { createStorageFolder, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  '  await createStorageFolder(app, { storageId: 2, name: "Price lists" }),',
  ");",
];
