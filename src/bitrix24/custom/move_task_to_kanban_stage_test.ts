/** What moveTaskToKanbanStage sends. The expectations are written by hand from what OPI sends. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import { moveTaskToKanbanStage, type MoveTaskToKanbanStageParams, Portal } from "../mod.ts";
import { UNLIMITED } from "../../../tests/support/bitrix24/unlimited.ts";

/** Calls the function at a portal that keeps what it is sent. */
async function sentBy(params: MoveTaskToKanbanStageParams): Promise<string[]> {
  const sent: string[] = [];
  const portal = new Portal("https://p.example/rest/1/c0de/", {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(`${request.url.split("/").at(-1)} ${await request.text()}`);
      return Response.json({ result: true }, UNLIMITED);
    },
  });
  try {
    await moveTaskToKanbanStage(portal, params);
  } catch (error) {
    assert.deepEqual(sent, []);
    throw error;
  }
  return sent;
}

const bodies: [title: string, params: MoveTaskToKanbanStageParams, body: string][] = [
  ["without a neighbour", { taskId: 2, stageId: "5" }, '{"id":"2","stageId":"5","after":"0"}'],
  ["before a task", { taskId: "2", stageId: 5, prev: 1 }, '{"id":"2","stageId":"5","before":"1"}'],
  ["behind a task", { taskId: 2, stageId: 5, after: "1" }, '{"id":"2","stageId":"5","after":"1"}'],
  ["prev 0 stands for none", { taskId: 2, stageId: 5, prev: 0 }, '{"id":"2","stageId":"5","after":"0"}'],
  ["prev 0 leaves after", { taskId: 2, stageId: 5, prev: "0", after: 1 }, '{"id":"2","stageId":"5","after":"1"}'],
  ["an empty prev leaves after", { taskId: 2, stageId: 5, prev: "", after: 1 }, '{"id":"2","stageId":"5","after":"1"}'],
  ["after 0 leaves prev", { taskId: 2, stageId: 5, prev: "1", after: 0 }, '{"id":"2","stageId":"5","before":"1"}'],
  [
    "an empty after leaves prev",
    { taskId: 2, stageId: 5, prev: 1, after: "" },
    '{"id":"2","stageId":"5","before":"1"}',
  ],
  ["an empty after is sent", { taskId: 2, stageId: 5, after: "" }, '{"id":"2","stageId":"5","after":""}'],
];
for (const [title, params, body] of bodies) {
  test(`moveTaskToKanbanStage: ${title}`, async () => {
    assert.deepEqual(await sentBy(params), [`task.stages.movetask ${body}`]);
  });
}

const refused: [title: string, params: object | undefined, message: string][] = [
  [
    "both",
    { taskId: 2, stageId: 5, prev: 1, after: 3 },
    "Parameters prev and after exclude each other: give one of them.",
  ],
  ["no task", { stageId: 5 }, "Parameter taskId is missing: it is required."],
  ["no stage", { taskId: 2 }, "Parameter stageId is missing: it is required."],
  ["nothing", undefined, "Parameter taskId is missing: it is required."],
  [
    "half a task",
    { taskId: 2, stageId: 5, prev: 1.5 },
    "Parameter prev must be a whole number below 2^53 or a text that is not empty, not 1.5.",
  ],
  [
    "a switch in place of a task",
    { taskId: 2, stageId: 5, after: true },
    "Parameter after must be a whole number below 2^53 or a text that is not empty, not true.",
  ],
];
for (const [title, params, message] of refused) {
  test(`moveTaskToKanbanStage refuses ${title} and sends nothing`, async () => {
    await assert.rejects(
      () => sentBy(params as MoveTaskToKanbanStageParams),
      (error) => error instanceof UsageError && error.message === message,
    );
  });
}
