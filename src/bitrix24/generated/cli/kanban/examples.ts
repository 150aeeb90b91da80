// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

/** Calls addKanbanStage. */
export const AddKanbanStage: readonly string[] = [
  'import { addKanbanStage, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await addKanbanStage(app, {",
  '    name: "In review",',
  '    color: "00C4FB",',
  "    prevStageId: 5,",
  "    entityId: 1,",
  "    asAdmin: true,",
  "  }),",
  ");",
];
/** Calls updateKanbanStage. */
export const UpdateKanbanStage: readonly string[] = [
  'import { Portal, updateKanbanStage } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await updateKanbanStage(app, {",
  '    name: "In work",',
  "    stageId: 5,",
  '    color: "FFAB00",',
  "    prevStageId: 4,",
  "    asAdmin: true,",
  "  }),",
  ");",
];
/** Calls deleteKanbanStage. */
export const DeleteKanbanStage: readonly string[] = [
  'import { deleteKanbanStage, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await deleteKanbanStage(app, { stageId: 6, asAdmin: true }));",
];
/** Calls getKanbanStages. */
export const GetKanbanStages: readonly string[] = [
  'import { getKanbanStages, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(await getKanbanStages(app, { entityId: 1, asAdmin: true }));",
];
/** Calls moveTaskToKanbanStage. */
export const MoveTaskToKanbanStage: readonly string[] = [
  'import { moveTaskToKanbanStage, Portal } from "oint/bitrix24";',
  "",
  'const app = new Portal("b24-ar17wx.bitrix24.by", {',
  '  token: "11ae5d68006e9f06006b12e400000001000...",',
  "});",
  "console.log(",
  "  await moveTaskToKanbanStage(app, { taskId: 1, stageId: 4, after: 2 }),",
  ");",
];
