/** Methods that read their parameters by position: what the caller gives in any order, and what travels. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { POSITIONS } from "./generated/methods.ts";
import { Portal } from "./portal.ts";
import { UNLIMITED } from "../../tests/support/bitrix24/unlimited.ts";

/** The body that a call sends. */
async function body(method: string, params: object, address = "https://p.example/rest/1/c0de/", token?: string) {
  let sent = "";
  const portal = new Portal(address, {
    ...(token !== undefined && { token }),
    fetch: async (input, init) => {
      sent = await new Request(input, init).text();
      return Response.json({ result: true }, UNLIMITED);
    },
  });
  await portal.callUnknown(method, params);
  return sent;
}

const cases: [method: string, params: object, expected: string][] = [
  ["task.checklistitem.add", { FIELDS: { TITLE: "Count" }, TASKID: 1 }, '{"TASKID":1,"FIELDS":{"TITLE":"Count"}}'],
  ["task.checklistitem.complete", { ITEMID: 2, TASKID: 1 }, '{"TASKID":1,"ITEMID":2}'],
  ["task.checklistitem.delete", { ITEMID: 2, TASKID: 1 }, '{"TASKID":1,"ITEMID":2}'],
  ["task.checklistitem.get", { ITEMID: 2, TASKID: 1 }, '{"TASKID":1,"ITEMID":2}'],
  ["task.checklistitem.getlist", { ORDER: { TITLE: "asc" }, TASKID: 1 }, '{"TASKID":1,"ORDER":{"TITLE":"asc"}}'],
  [
    "task.checklistitem.isactionallowed",
    { ACTIONID: 3, ITEMID: 2, TASKID: 1 },
    '{"TASKID":1,"ITEMID":2,"ACTIONID":3}',
  ],
  [
    "task.checklistitem.moveafteritem",
    { AFTERITEMID: 3, ITEMID: 2, TASKID: 1 },
    '{"TASKID":1,"ITEMID":2,"AFTERITEMID":3}',
  ],
  ["task.checklistitem.renew", { ITEMID: 2, TASKID: 1 }, '{"TASKID":1,"ITEMID":2}'],
  [
    "task.checklistitem.update",
    { FIELDS: { TITLE: "Count", IS_COMPLETE: "N" }, TASKID: 1, ITEMID: 2 },
    '{"TASKID":1,"ITEMID":2,"FIELDS":{"TITLE":"Count","IS_COMPLETE":"N"}}',
  ],
  ["task.comment.add", { COMMENTTEXT: "Done", TASKID: 1 }, '{"TASKID":1,"COMMENTTEXT":"Done"}'],
  [
    "task.commentitem.add",
    { FIELDS: { POST_MESSAGE: "Done" }, TASKID: 1 },
    '{"TASKID":1,"FIELDS":{"POST_MESSAGE":"Done"}}',
  ],
  ["task.commentitem.delete", { ITEMID: 2, TASKID: 1 }, '{"TASKID":1,"ITEMID":2}'],
  ["task.commentitem.get", { ITEMID: 2, TASKID: 1 }, '{"TASKID":1,"ITEMID":2}'],
  [
    "task.commentitem.getlist",
    { FILTER: { AUTHOR_ID: 3 }, TASKID: 1 },
    '{"TASKID":1,"ORDER":[],"FILTER":{"AUTHOR_ID":3}}',
  ],
  [
    "task.commentitem.isactionallowed",
    { ACTIONID: 3, ITEMID: 2, TASKID: 1 },
    '{"TASKID":1,"ITEMID":2,"ACTIONID":3}',
  ],
  [
    "task.commentitem.update",
    { FIELDS: { POST_MESSAGE: "Changed" }, ITEMID: 2, TASKID: 1 },
    '{"TASKID":1,"ITEMID":2,"FIELDS":{"POST_MESSAGE":"Changed"}}',
  ],
  ["task.elapseditem.add", { ARFIELDS: { SECONDS: 60 }, TASKID: 1 }, '{"TASKID":1,"ARFIELDS":{"SECONDS":60}}'],
  ["task.elapseditem.delete", { ITEMID: 2, TASKID: 1 }, '{"TASKID":1,"ITEMID":2}'],
  ["task.elapseditem.get", { ITEMID: 2, TASKID: 1 }, '{"TASKID":1,"ITEMID":2}'],
  [
    "task.elapseditem.getlist",
    { SELECT: ["ID"], ORDER: { ID: "desc" } },
    '{"TASKID":[],"ORDER":{"ID":"desc"},"FILTER":[],"SELECT":["ID"]}',
  ],
  [
    "task.elapseditem.isActionAllowed",
    { ACTIONID: 3, ITEMID: 2, TASKID: 1 },
    '{"TASKID":1,"ITEMID":2,"ACTIONID":3}',
  ],
  [
    "task.elapseditem.update",
    { ARFIELDS: { SECONDS: 60 }, ITEMID: 2, TASKID: 1 },
    '{"TASKID":1,"ITEMID":2,"ARFIELDS":{"SECONDS":60}}',
  ],
  [
    "task.item.addfile",
    { CONTENT: "SGk=", NAME: "a.txt", TASK_ID: 1 },
    '{"TASK_ID":1,"NAME":"a.txt","CONTENT":"SGk="}',
  ],
  [
    "task.item.addtofavorite",
    { PARAMS: { AFFECT_CHILDREN: "Y" }, TASK_ID: 1 },
    '{"TASK_ID":1,"PARAMS":{"AFFECT_CHILDREN":"Y"}}',
  ],
  ["task.item.delegate", { USERID: 3, TASKID: 1 }, '{"TASKID":1,"USERID":3}'],
  ["task.item.deletefile", { ATTACHMENT_ID: 2, TASK_ID: 1 }, '{"TASK_ID":1,"ATTACHMENT_ID":2}'],
  [
    "task.item.deletefromfavorite",
    { PARAMS: { AFFECT_CHILDREN: "Y" }, TASK_ID: 1 },
    '{"TASK_ID":1,"PARAMS":{"AFFECT_CHILDREN":"Y"}}',
  ],
  ["task.item.getdescription", { FORMAT: 1, TASKID: 1 }, '{"TASKID":1,"FORMAT":1}'],
  ["task.item.isactionallowed", { ACTIONID: 6, TASKID: 1 }, '{"TASKID":1,"ACTIONID":6}'],
  [
    "task.item.list",
    { SELECT: ["TITLE"], FILTER: { STATUS: 3 } },
    '{"ORDER":[],"FILTER":{"STATUS":3},"PARAMS":[],"SELECT":["TITLE"]}',
  ],
  ["task.item.update", { TASKDATA: { TITLE: "Count" }, TASKID: 1 }, '{"TASKID":1,"TASKDATA":{"TITLE":"Count"}}'],
  [
    "task.items.getlist",
    { NAV_PARAMS: { iNumPage: 2 }, ORDER: { ID: "asc" } },
    '{"ORDER":{"ID":"asc"},"FILTER":[],"TASKDATA":[],"NAV_PARAMS":{"iNumPage":2}}',
  ],
];

for (const [method, params, expected] of cases) {
  test(`${method} gets its parameters in the documented order, the token last`, async () => {
    assert.equal(await body(method, params), expected);
    const withToken = await body(method, params, "p.example", "t0ken");
    assert.equal(withToken, expected.replace(/\}$/, ',"auth":"t0ken"}'));
  });
}

test("these are all methods with positions", () => {
  assert.deepEqual(cases.map(([method]) => method.toLowerCase()), Object.keys(POSITIONS));
  assert.equal(cases.length, 32);
});

test("a method's letter case does not matter to the order", async () => {
  assert.equal(await body("Task.Item.Delegate", { USERID: 3, TASKID: 1 }), '{"TASKID":1,"USERID":3}');
});

test("other methods get their parameters as the caller orders them, and nothing is added", async () => {
  assert.equal(await body("task.item.add", { b: 2, a: 1 }), '{"b":2,"a":1}');
  assert.equal(await body("constructor", { b: 2, a: 1 }), '{"b":2,"a":1}');
  assert.equal(await body("tasks.task.list", { select: ["ID"], order: {} }), '{"select":["ID"],"order":{}}');
});

test("a method with positions may be called without parameters", async () => {
  assert.equal(await body("task.item.list", {}), "{}");
  assert.equal(await body("task.item.list", {}, "p.example", "t0ken"), '{"auth":"t0ken"}');
});
