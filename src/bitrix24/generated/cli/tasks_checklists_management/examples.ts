// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls addTasksChecklistElement. */
export const AddTasksChecklistElement: readonly string[] = [
  'import { addTasksChecklistElement, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await addTasksChecklistElement(app, {",
  "    taskId: 3,",
  '    text: "Choose the colour",',
  "    completed: true,",
  "  }),",
  ");",
];
/** Calls updateTasksChecklistElement. */
export const UpdateTasksChecklistElement: readonly string[] = [
  'import { Portal, updateTasksChecklistElement } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateTasksChecklistElement(app, {",
  "    taskId: 3,",
  "    elementId: 3,",
  '    text: "Collect the photos by Friday",',
  "  }),",
  ");",
];
/** Calls deleteTasksChecklistElement. */
export const DeleteTasksChecklistElement: readonly string[] = [
  'import { deleteTasksChecklistElement, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await deleteTasksChecklistElement(app, { taskId: 3, elementId: 4 }),",
  ");",
];
/** Calls getTasksChecklist. */
export const GetTasksChecklist: readonly string[] = [
  'import { getTasksChecklist, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTasksChecklist(app, { taskId: 3 }));",
];
/** Calls getTasksChecklistElement. */
export const GetTasksChecklistElement: readonly string[] = [
  'import { getTasksChecklistElement, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTasksChecklistElement(app, { taskId: 3, elementId: 3 }));",
];
/** Calls completeTasksChecklistElement. */
export const CompleteTasksChecklistElement: readonly string[] = [
  'import { completeTasksChecklistElement, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await completeTasksChecklistElement(app, { taskId: 3, elementId: 3 }),",
  ");",
];
/** Calls renewTasksChecklistElement. */
export const RenewTasksChecklistElement: readonly string[] = [
  'import { Portal, renewTasksChecklistElement } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await renewTasksChecklistElement(app, { taskId: 3, elementId: 4 }));",
];
