// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls getCustomTaskFieldsList. */
export const GetCustomTaskFieldsList: readonly string[] = [
  'import { getCustomTaskFieldsList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getCustomTaskFieldsList(app));",
];
/** Calls addCustomTaskField. */
export const AddCustomTaskField: readonly string[] = [
  'import { addCustomTaskField, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await addCustomTaskField(app, {",
  '    type: "string",',
  '    name: "UF_TASK_ROOM",',
  '    externalId: "ROOM",',
  '    title: "Meeting room",',
  '    signature: { en: "Meeting room", de: "Besprechungsraum" },',
  "  }),",
  ");",
];
/** Calls updateCustomTaskField. */
export const UpdateCustomTaskField: readonly string[] = [
  'import { Portal, updateCustomTaskField } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateCustomTaskField(app, {",
  "    fieldId: 1325,",
  '    externalId: "CUSTOMER_WISH",',
  '    title: "Customer\'s wish",',
  '    signature: { en: "What the customer wishes", de: "Kundenwunsch" },',
  "  }),",
  ");",
];
/** Calls getCustomTaskField. */
export const GetCustomTaskField: readonly string[] = [
  'import { getCustomTaskField, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getCustomTaskField(app, { fieldId: 1325 }));",
];
/** Calls deleteCustomTaskField. */
export const DeleteCustomTaskField: readonly string[] = [
  'import { deleteCustomTaskField, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteCustomTaskField(app, { fieldId: 1325 }));",
];
