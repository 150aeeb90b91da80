// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls getTaskCommentsList. */
export const GetTaskCommentsList: readonly string[] = [
  'import { getTaskCommentsList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTaskCommentsList(app, { taskId: 3 }));",
];
/** Calls getTaskComment. */
export const GetTaskComment: readonly string[] = [
  'import { getTaskComment, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getTaskComment(app, { taskId: 3, commentId: 4 }));",
];
/** Calls addTaskComment. */
export const AddTaskComment: readonly string[] = [
  'import { addTaskComment, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await addTaskComment(app, {",
  "    taskId: 3,",
  '    text: "The badges arrive on [B]Monday[/B].",',
  "  }),",
  ");",
];
/** Calls updateTaskComment. */
export const UpdateTaskComment: readonly string[] = [
  'import { Portal, updateTaskComment } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateTaskComment(app, {",
  "    taskId: 3,",
  "    commentId: 3,",
  '    text: "Please use the [B]new[/B] logo.",',
  "  }),",
  ");",
];
/** Calls deleteTaskComment. */
export const DeleteTaskComment: readonly string[] = [
  'import { deleteTaskComment, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteTaskComment(app, { taskId: 3, commentId: 4 }));",
];
/** Calls getResultsList. */
export const GetResultsList: readonly string[] = [
  'import { getResultsList, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getResultsList(app, { taskId: 4 }));",
];
/** Calls createResultFromComment. */
export const CreateResultFromComment: readonly string[] = [
  'import { createResultFromComment, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await createResultFromComment(app, { commentId: 4 }));",
];
/** Calls deleteResultFromComment. */
export const DeleteResultFromComment: readonly string[] = [
  'import { deleteResultFromComment, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteResultFromComment(app, { commentId: 5 }));",
];
/** Calls getCommentStructure. */
export const GetCommentStructure: readonly string[] = [
  'import { getCommentStructure } from "oint/bitrix24";',
  "",
  "console.log(getCommentStructure({ clear: false }));",
];
