// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls getTask. */
export const GetTask: readonly string[] = [
  'import { getTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTask(app, { taskId: 2 }));",
];
/** Calls getTasksList. */
export const GetTasksList: readonly string[] = [
  'import { getTasksList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await getTasksList(app, {",
  '    filter: { ">=CREATED_DATE": "2024-10-01", CREATED_BY: [1, 2166] },',
  "    indent: 0,",
  '    fields: ["ID", "TITLE", "STATUS", "DEADLINE"],',
  "  }),",
  ");",
];
/** Calls createTask. */
export const CreateTask: readonly string[] = [
  'import { createTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createTask(app, {",
  "    fields: {",
  '      TITLE: "Prepare the customer survey",',
  '      DESCRIPTION: "Ten questions, one page.",',
  "      RESPONSIBLE_ID: 2166,",
  "      ACCOMPLICES: [2164],",
  '      DEADLINE: "2024-10-31T18:00:00",',
  "      PRIORITY: 2,",
  '      TASK_CONTROL: "Y",',
  "    },",
  "  }),",
  ");",
];
/** Calls updateTask. */
export const UpdateTask: readonly string[] = [
  'import { Portal, updateTask } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateTask(app, {",
  "    taskId: 1,",
  '    fields: { DEADLINE: "2024-10-25T16:00:00", PRIORITY: 1 },',
  "  }),",
  ");",
];
/** Calls deleteTask. */
export const DeleteTask: readonly string[] = [
  'import { deleteTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteTask(app, { taskId: 5 }));",
];
/** Calls attachFileToTopic. */
export const AttachFileToTopic: readonly string[] = [
  'import { attachFileToTopic, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await attachFileToTopic(app, { taskId: 2, fileId: 8 }));",
];
/** Calls approveTask. */
export const ApproveTask: readonly string[] = [
  'import { approveTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await approveTask(app, { taskId: 4 }));",
];
/** Calls disapproveTask. */
export const DisapproveTask: readonly string[] = [
  'import { disapproveTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await disapproveTask(app, { taskId: 4 }));",
];
/** Calls completeTask. */
export const CompleteTask: readonly string[] = [
  'import { completeTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await completeTask(app, { taskId: 2 }));",
];
/** Calls renewTask. */
export const RenewTask: readonly string[] = [
  'import { Portal, renewTask } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await renewTask(app, { taskId: 6 }));",
];
/** Calls deferTask. */
export const DeferTask: readonly string[] = [
  'import { deferTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deferTask(app, { taskId: 2 }));",
];
/** Calls pauseTask. */
export const PauseTask: readonly string[] = [
  'import { pauseTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await pauseTask(app, { taskId: 3 }));",
];
/** Calls startTask. */
export const StartTask: readonly string[] = [
  'import { Portal, startTask } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await startTask(app, { taskId: 6 }));",
];
/** Calls startWatchingTask. */
export const StartWatchingTask: readonly string[] = [
  'import { Portal, startWatchingTask } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await startWatchingTask(app, { taskId: 2 }));",
];
/** Calls stopWatchingTask. */
export const StopWatchingTask: readonly string[] = [
  'import { Portal, stopWatchingTask } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await stopWatchingTask(app, { taskId: 3 }));",
];
/** Calls delegateTask. */
export const DelegateTask: readonly string[] = [
  'import { delegateTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await delegateTask(app, { taskId: 2, userId: 2164 }));",
];
/** Calls addTaskToFavorites. */
export const AddTaskToFavorites: readonly string[] = [
  'import { addTaskToFavorites, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await addTaskToFavorites(app, { taskId: 2 }));",
];
/** Calls removeTaskFromFavorites. */
export const RemoveTaskFromFavorites: readonly string[] = [
  'import { Portal, removeTaskFromFavorites } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await removeTaskFromFavorites(app, { taskId: 4 }));",
];
/** Calls getTaskHistory. */
export const GetTaskHistory: readonly string[] = [
  'import { getTaskHistory, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTaskHistory(app, { taskId: 4 }));",
];
/** Calls checkTaskAccesses. */
export const CheckTaskAccesses: readonly string[] = [
  'import { checkTaskAccesses, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await checkTaskAccesses(app, { taskId: 2, users: [1, 2166] }));",
];
/** Calls muteTask. */
export const MuteTask: readonly string[] = [
  'import { muteTask, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await muteTask(app, { taskId: 2 }));",
];
/** Calls unmuteTask. */
export const UnmuteTask: readonly string[] = [
  'import { Portal, unmuteTask } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await unmuteTask(app, { taskId: 6 }));",
];
/** Calls createTasksDependencies. */
export const CreateTasksDependencies: readonly string[] = [
  'import { createTasksDependencies, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await createTasksDependencies(app, {",
  "    fromId: 1,",
  "    destinationId: 3,",
  "    linkType: 0,",
  "  }),",
  ");",
];
/** Calls deleteTasksDependencies. */
export const DeleteTasksDependencies: readonly string[] = [
  'import { deleteTasksDependencies, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await deleteTasksDependencies(app, {",
  "    fromId: 3,",
  "    destinationId: 4,",
  "    linkType: 2,",
  "  }),",
  ");",
];
/** Calls getDailyPlan. */
export const GetDailyPlan: readonly string[] = [
  'import { getDailyPlan, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getDailyPlan(app));",
];
/** Calls getTaskFieldsStructure. */
export const GetTaskFieldsStructure: readonly string[] = [
  'import { getTaskFieldsStructure, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTaskFieldsStructure(app));",
];
/** Calls getTasksFilterStructure. */
export const GetTasksFilterStructure: readonly string[] = [
  'import { getTasksFilterStructure } from "oint/bitrix24";',
  "",
  "console.log(getTasksFilterStructure({ clear: true, asMap: true }));",
];
