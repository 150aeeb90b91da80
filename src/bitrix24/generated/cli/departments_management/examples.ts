// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls createDepartment. */
export const CreateDepartment: readonly string[] = [
  'import { createDepartment, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  '  await createDepartment(app, { name: "Support", parentId: 7, headId: 2258 }),',
  ");",
];
/** Calls updateDepartment. */
export const UpdateDepartment: readonly string[] = [
  'import { Portal, updateDepartment } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateDepartment(app, {",
  "    departmentId: 9,",
  '    name: "Finance",',
  "    parentId: 7,",
  "    headId: 2150,",
  "  }),",
  ");",
];
/** Calls getDepartments. */
export const GetDepartments: readonly string[] = [
  'import { getDepartments, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  '  await getDepartments(app, { name: "Accounting", parentId: 1, headId: 3 }),',
  ");",
];
/** Calls deleteDepartment. */
export const DeleteDepartment: readonly string[] = [
  'import { deleteDepartment, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteDepartment(app, { departmentId: 9 }));",
];
