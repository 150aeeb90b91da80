/** What the sandbox answers from its records is of its methods' types, as the documented samples are. */

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tasks/runtimes.ts";
import { table } from "../../src/bitrix24/generated/sandbox.ts";
import { call, callAsApplication, freshPortal, isForApplications } from "../support/sandbox/portal.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { type Assignment, complaints } from "./compile.ts";

/** Calls that succeed one after the other on a fresh sandbox; those of exceptions.ts are left out. */
const CALLS: [string, Record<string, Json>][] = [
  ["department.fields", {}],
  ["department.get", {}],
  ["department.add", { NAME: "Export", PARENT: 1 }],
  ["department.update", { ID: 12, NAME: "Import" }],
  ["department.delete", { ID: 12 }],
  ["tasks.task.get", { taskId: 1 }],
  ["tasks.task.get", { taskId: 2, select: ["ID", "TITLE"] }],
  ["tasks.task.list", {}],
  ["tasks.task.add", { fields: { TITLE: "New", RESPONSIBLE_ID: 1, AUDITORS: [3], UF_CRM_TASK: ["D_1"] } }],
  ["tasks.task.update", { taskId: 7, fields: { TITLE: "Newer", PARENT_ID: 1 } }],
  ...["start", "pause", "defer", "renew", "complete", "approve", "disapprove", "startwatch", "stopwatch", "delegate"]
    .map((name): [string, Record<string, Json>] => [`tasks.task.${name}`, { taskId: 4, userId: 2164 }]),
  ["tasks.task.mute", { id: 4 }],
  ["tasks.task.unmute", { id: 4 }],
  ["tasks.task.favorite.add", { taskId: 4 }],
  ["tasks.task.favorite.remove", { taskId: 4 }],
  ["tasks.task.getaccess", { taskId: 4 }],
  ["tasks.task.history.list", { taskId: 4 }],
  ["tasks.task.files.attach", { taskId: 4, fileId: 7 }],
  ["tasks.task.get", { taskId: 4 }],
  ["tasks.task.delete", { taskId: 7 }],
  ["task.planner.getlist", {}],
  ["task.checklistitem.getlist", { TASKID: 2 }],
  ["task.checklistitem.get", { TASKID: 2, ITEMID: 2 }],
  ["task.checklistitem.add", { TASKID: 2, FIELDS: { TITLE: "x" } }],
  ["task.checklistitem.complete", { TASKID: 2, ITEMID: 1 }],
  ["task.checklistitem.renew", { TASKID: 2, ITEMID: 1 }],
  ["task.checklistitem.update", { TASKID: 2, ITEMID: 1, FIELDS: { TITLE: "y" } }],
  ["task.checklistitem.moveafteritem", { TASKID: 2, ITEMID: 1, AFTERITEMID: 2 }],
  ["task.checklistitem.delete", { TASKID: 2, ITEMID: 1 }],
  ["task.commentitem.getlist", { TASKID: 2 }],
  ["task.commentitem.get", { TASKID: 2, ITEMID: 2 }],
  ["task.commentitem.add", { TASKID: 2, FIELDS: { POST_MESSAGE: "x" } }],
  ["task.commentitem.update", { TASKID: 2, ITEMID: 1, FIELDS: { POST_MESSAGE: "y" } }],
  ["task.commentitem.delete", { TASKID: 2, ITEMID: 1 }],
  ["tasks.task.result.list", { taskId: 4 }],
  ["tasks.task.result.addFromComment", { commentId: 4 }],
  ["tasks.task.result.deleteFromComment", { commentId: 6 }],
  ["task.elapseditem.getlist", { TASKID: 2 }],
  ["task.elapseditem.get", { TASKID: 2, ITEMID: 1 }],
  ["task.elapseditem.add", { TASKID: 2, ARFIELDS: { SECONDS: 60 } }],
  ["task.elapseditem.update", { TASKID: 2, ITEMID: 1, ARFIELDS: { SECONDS: 60 } }],
  ["task.elapseditem.delete", { TASKID: 2, ITEMID: 1 }],
  ["task.dependence.add", { taskIdFrom: 1, taskIdTo: 2, linkType: 0 }],
  ["task.dependence.delete", { taskIdFrom: 1, taskIdTo: 2 }],
  ["task.item.userfield.getlist", {}],
  ["task.item.userfield.add", { PARAMS: { FIELD_NAME: "UF_NEW", USER_TYPE_ID: "string", LABEL: "New" } }],
  ["task.item.userfield.get", { ID: 1326 }],
  ["task.item.userfield.update", { ID: 1326, DATA: { XML_ID: "new" } }],
  ["task.item.userfield.delete", { ID: 1326 }],
  ["task.stages.get", { entityId: 0 }],
  ["task.stages.get", { entityId: 77 }],
  ["task.stages.add", { fields: { TITLE: "x", ENTITY_ID: 1, AFTER_ID: 4 } }],
  ["task.stages.update", { id: 7, fields: { TITLE: "y" } }],
  ["task.stages.movetask", { id: 2, stageId: 7 }],
  ["task.stages.delete", { id: 7 }],
  ["disk.storage.getFields", {}],
  ["disk.storage.getList", {}],
  ["disk.storage.get", { id: 1 }],
  ["disk.storage.getForApp", {}],
  ["disk.storage.rename", { id: 3, newName: "App" }],
  ["disk.storage.getChildren", { id: 1 }],
  ["disk.storage.addFolder", { id: 1, data: { NAME: "New" } }],
  ["disk.storage.uploadFile", { id: 1, data: { NAME: "a.txt" }, fileContent: ["a.txt", "SGVsbG8="] }],
  ["disk.folder.getFields", {}],
  ["disk.folder.get", { id: 4 }],
  ["disk.folder.get", { id: 1 }],
  ["disk.folder.getChildren", { id: 4 }],
  ["disk.folder.addSubFolder", { id: 4, data: { NAME: "New" } }],
  ["disk.folder.copyTo", { id: 4, targetFolderId: 2 }],
  ["disk.folder.moveTo", { id: 5, targetFolderId: 2 }],
  ["disk.folder.rename", { id: 5, newName: "Sketches" }],
  ["disk.folder.getExternalLink", { id: 5 }],
  ["disk.folder.markDeleted", { id: 5 }],
  ["disk.folder.restore", { id: 5 }],
  ["disk.folder.deleteTree", { id: 5 }],
  ["disk.folder.uploadFile", { id: 4, data: { NAME: "b.txt" }, fileContent: ["b.txt", "SGVsbG8="] }],
  ["disk.file.getFields", {}],
  ["disk.file.get", { id: 7 }],
  ["disk.file.getExternalLink", { id: 7 }],
  ["disk.file.copyTo", { id: 7, targetFolderId: 1 }],
  ["disk.file.moveTo", { id: 7, targetFolderId: 2 }],
  ["disk.file.rename", { id: 7, newName: "Offers.txt" }],
  ["disk.file.markDeleted", { id: 7 }],
  ["disk.file.restore", { id: 7 }],
  ["disk.file.delete", { id: 7 }],
];

async function assignments(): Promise<Assignment[]> {
  const sandbox = freshPortal();
  const all: Assignment[] = [];
  for (const [index, [method, params]] of CALLS.entries()) {
    const { status, headers, body } = await (isForApplications(method) ? callAsApplication : call)(
      sandbox,
      method,
      params,
    );
    assert.equal(status, 200, `${method}: ${JSON.stringify(body)}`);
    assert.notEqual(headers.get("x-oint-sandbox"), "sample", method);
    all.push({ id: `${index} ${method}`, type: `RestMethods["${method}"]["result"]`, value: body.result });
  }
  return all;
}

test("every answer is of its method's result type", async () => {
  assert.deepEqual([...complaints(await assignments())], []);
});

test("what a function calls is answered", () => {
  const folder = join(root, "spec", "bitrix24");
  const called = globSync("*/*.yaml", { cwd: folder }).filter((file) => !/^(rest|sandbox)[\\/]/.test(file))
    .flatMap((file) => /^call: (\S+)$/m.exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? []);
  assert.ok(called.length > 5, called.join());
  const isAnswered = (method: string): boolean =>
    Object.values(table.methods[method] ?? {}).length > 0 || Object.hasOwn(table.rules?.samples ?? {}, method);
  assert.deepEqual(called.filter((method) => !isAnswered(method)), []);
});

test("an answer of another shape is found", async () => {
  const [first] = (await assignments()).filter(({ id }) => id.endsWith("tasks.task.get"));
  const wrong = { ...first as Assignment, value: { task: [] } };
  assert.equal(complaints([wrong]).size, 1);
});
