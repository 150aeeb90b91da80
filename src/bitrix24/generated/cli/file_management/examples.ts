// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls uploadFileToStorage. */
export const UploadFileToStorage: readonly string[] = [
  'import { Portal, uploadFileToStorage } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await uploadFileToStorage(app, {",
  '    name: "Price list.csv",',
  '    file: new Blob(["Item;Price"]),',
  "    storageId: 2,",
  '    rights: [{ TASK_ID: 71, ACCESS_CODE: "U2166" }],',
  "  }),",
  ");",
];
/** Calls uploadFileToFolder. */
export const UploadFileToFolder: readonly string[] = [
  'import { Portal, uploadFileToFolder } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await uploadFileToFolder(app, {",
  '    name: "Price list.csv",',
  '    file: new Blob(["Item;Price"]),',
  "    folderId: 6,",
  "  }),",
  ");",
];
/** Calls getFileInformation. */
export const GetFileInformation: readonly string[] = [
  'import { getFileInformation, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getFileInformation(app, { fileId: 9 }));",
];
/** Calls deleteFile. */
export const DeleteFile: readonly string[] = [
  'import { deleteFile, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteFile(app, { fileId: 9 }));",
];
/** Calls getFileExternalLink. */
export const GetFileExternalLink: readonly string[] = [
  'import { getFileExternalLink, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getFileExternalLink(app, { fileId: 9 }));",
];
/** Calls markFileAsDeleted. */
export const MarkFileAsDeleted: readonly string[] = [
  'import { markFileAsDeleted, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await markFileAsDeleted(app, { fileId: 9 }));",
];
/** Calls restoreFile. */
export const RestoreFile: readonly string[] = [
  'import { Portal, restoreFile } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await restoreFile(app, { fileId: 10 }));",
];
/** Calls makeFileCopy. */
export const MakeFileCopy: readonly string[] = [
  'import { makeFileCopy, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await makeFileCopy(app, { fileId: 9, folderId: 4 }));",
];
/** Calls moveFileToFolder. */
export const MoveFileToFolder: readonly string[] = [
  'import { moveFileToFolder, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await moveFileToFolder(app, { fileId: 9, folderId: 2 }));",
];
/** Calls renameFile. */
export const RenameFile: readonly string[] = [
  'import { Portal, renameFile } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  'console.log(await renameFile(app, { fileId: 9, name: "Company logo.svg" }));',
];
