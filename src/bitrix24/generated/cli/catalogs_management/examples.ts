// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls getFolderInformation. */
export const GetFolderInformation: readonly string[] = [
  'import { getFolderInformation, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getFolderInformation(app, { folderId: 6 }));",
];
/** Calls createSubfolder. */
export const CreateSubfolder: readonly string[] = [
  'import { createSubfolder, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  'console.log(await createSubfolder(app, { folderId: 6, name: "Trade fair" }));',
];
/** Calls makeFolderCopy. */
export const MakeFolderCopy: readonly string[] = [
  'import { makeFolderCopy, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await makeFolderCopy(app, { folderId: 4, destinationId: 2 }));",
];
/** Calls moveFolder. */
export const MoveFolder: readonly string[] = [
  'import { moveFolder, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await moveFolder(app, { folderId: 5, destinationId: 1 }));",
];
/** Calls deleteFolder. */
export const DeleteFolder: readonly string[] = [
  'import { deleteFolder, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteFolder(app, { folderId: 6 }));",
];
/** Calls getFolderExternalLink. */
export const GetFolderExternalLink: readonly string[] = [
  'import { getFolderExternalLink, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getFolderExternalLink(app, { folderId: 6 }));",
];
/** Calls getFolderItems. */
export const GetFolderItems: readonly string[] = [
  'import { getFolderItems, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await getFolderItems(app, {",
  "    folderId: 4,",
  '    filter: { TYPE: "file", ">=CREATE_TIME": "2023-01-01" },',
  "  }),",
  ");",
];
/** Calls markFolderAsDeleted. */
export const MarkFolderAsDeleted: readonly string[] = [
  'import { markFolderAsDeleted, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await markFolderAsDeleted(app, { folderId: 6 }));",
];
/** Calls restoreFolder. */
export const RestoreFolder: readonly string[] = [
  'import { Portal, restoreFolder } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await restoreFolder(app, { folderId: 11 }));",
];
/** Calls renameFolder. */
export const RenameFolder: readonly string[] = [
  'import { Portal, renameFolder } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  'console.log(await renameFolder(app, { folderId: 6, name: "Pictures" }));',
];
/** Calls getFolderFilterStructure. */
export const GetFolderFilterStructure: readonly string[] = [
  'import { getFolderFilterStructure, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getFolderFilterStructure(app, { clear: false }));",
];
