// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls addTaskTimeAccounting. */
export const AddTaskTimeAccounting: readonly string[] = [
  'import { addTaskTimeAccounting, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await addTaskTimeAccounting(app, {",
  "    taskId: 3,",
  "    time: 5400,",
  "    userId: 2166,",
  '    text: "Compared three offers",',
  '    setupDate: "2024-10-08T14:30:00",',
  "  }),",
  ");",
];
/** Calls deleteTaskTimeAccounting. */
export const DeleteTaskTimeAccounting: readonly string[] = [
  'import { deleteTaskTimeAccounting, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteTaskTimeAccounting(app, { taskId: 2, recordId: 2 }));",
];
/** Calls getTaskTimeAccountingList. */
export const GetTaskTimeAccountingList: readonly string[] = [
  'import { getTaskTimeAccountingList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTaskTimeAccountingList(app, { taskId: 3 }));",
];
/** Calls getTaskTimeAccounting. */
export const GetTaskTimeAccounting: readonly string[] = [
  'import { getTaskTimeAccounting, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTaskTimeAccounting(app, { taskId: 3, recordId: 3 }));",
];
/** Calls updateTaskTimeAccounting. */
export const UpdateTaskTimeAccounting: readonly string[] = [
  'import { Portal, updateTaskTimeAccounting } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateTaskTimeAccounting(app, {",
  "    taskId: 3,",
  "    recordId: 3,",
  "    time: 1800,",
  '    text: "Chose the supplier",',
  '    setupDate: "2024-10-08T09:15:00",',
  "  }),",
  ");",
];
/** Calls startTimekeeping. */
export const StartTimekeeping: readonly string[] = [
  'import { Portal, startTimekeeping } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await startTimekeeping(app, {",
  "    userId: 2166,",
  '    time: "2024-10-09T08:00:00",',
  '    report: "Forgot to start the day",',
  "  }),",
  ");",
];
/** Calls stopTimekeeping. */
export const StopTimekeeping: readonly string[] = [
  'import { Portal, stopTimekeeping } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await stopTimekeeping(app, {",
  "    userId: 2166,",
  '    time: "2024-10-09T17:00:00",',
  '    report: "Forgot to end the day",',
  "  }),",
  ");",
];
/** Calls pauseTimekeeping. */
export const PauseTimekeeping: readonly string[] = [
  'import { pauseTimekeeping, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await pauseTimekeeping(app, { userId: 2166 }));",
];
/** Calls getTimekeepingStatus. */
export const GetTimekeepingStatus: readonly string[] = [
  'import { getTimekeepingStatus, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTimekeepingStatus(app, { userId: 2166 }));",
];
/** Calls getTimekeepingSettings. */
export const GetTimekeepingSettings: readonly string[] = [
  'import { getTimekeepingSettings, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTimekeepingSettings(app, { userId: 2166 }));",
];
