import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "../../sandbox/table.ts";
import { call, freshPortal, type Got } from "../../../tests/support/sandbox/portal.ts";

type Sandbox = ReturnType<typeof freshPortal>;
type Fields = Record<string, Json>;

const refused = ({ status, body }: Got): unknown[] => [status, body.error, body.error_description];
const resultOf = async (sandbox: Sandbox, method: string, params: object = {}, user = 1): Promise<Json | undefined> => {
  const { status, body } = await call(sandbox, method, params, user);
  assert.equal(status, 200, `${method}: ${JSON.stringify(body)}`);
  return body.result;
};
const taskOf = async (sandbox: Sandbox, taskId: number | string, select?: string[]): Promise<Fields> =>
  (await resultOf(sandbox, "tasks.task.get", { taskId, ...select && { select } }) as { task: Fields }).task;
const idsOf = (records: Json | undefined): Json[] =>
  (records as Fields[]).map((record) => record.ID ?? record.id ?? null);

test("a task is added as it is read afterwards", async () => {
  const sandbox = freshPortal();
  const fields = { TITLE: "Buy paper", RESPONSIBLE_ID: 2164, deadline: "2024-10-20", AUDITORS: ["3"], PRIORITY: 2 };
  const { task } = await resultOf(sandbox, "tasks.task.add", { fields }) as { task: Fields };
  assert.deepEqual([task.id, task.title, task.responsibleId, task.priority], ["7", "Buy paper", "2164", "2"]);
  assert.deepEqual([task.createdBy, task.status, task.deadline], ["1", "2", "2024-10-20T00:00:00+00:00"]);
  assert.deepEqual([task.createdDate, task.parentId, task.groupId], ["2024-10-09T06:22:17+00:00", null, "0"]);
  assert.deepEqual(task.responsible, {
    id: "2164",
    name: "Tomas Novak",
    link: "/company/personal/user/2164/",
    icon: "/bitrix/images/tasks/default_avatar.png",
    workPosition: "Sales manager",
  });
  assert.deepEqual(Object.keys(task.auditorsData as Fields), ["3"]);
  assert.deepEqual(await taskOf(sandbox, "7"), task);
});

test("a selection shows fields and those that they lead to", async () => {
  const task = await taskOf(freshPortal(), 2, ["ID", "responsibleId", "TITLE"]);
  assert.deepEqual(Object.keys(task), ["id", "title", "responsibleId", "responsible"]);
});

test("tasks are filtered by fields in capitals and in camel case, sorted and counted", async () => {
  const sandbox = freshPortal();
  const list = async (params: object): Promise<unknown[]> => {
    const { body } = await call(sandbox, "tasks.task.list", params);
    return [idsOf((body.result as { tasks: Json }).tasks), body.total];
  };
  assert.deepEqual(await list({}), [["1", "2", "3", "4", "5", "6"], 6]);
  assert.deepEqual(await list({ filter: { RESPONSIBLE_ID: 2166 } }), [["2", "3"], 2]);
  assert.deepEqual(await list({ filter: { responsibleId: "2166", "!STATUS": 3 } }), [["2"], 1]);
  assert.deepEqual(await list({ filter: { ">=DEADLINE": "2024-10-12" } }), [["1"], 1]);
  assert.deepEqual(await list({ filter: { "%TITLE": "the" }, order: { id: "desc" } }), [["6", "5", "4", "2", "1"], 5]);
  assert.deepEqual(await list({ filter: { AUDITORS: 3 } }), [["1"], 1]);
});

const STATES: [string, Fields][] = [
  ["start", { status: "3", dateStart: "2024-10-09T06:22:17+00:00" }],
  ["pause", { status: "2" }],
  ["defer", { status: "6" }],
  ["complete", { status: "5", closedBy: "1", closedDate: "2024-10-09T06:22:17+00:00" }],
  ["renew", { status: "2", closedBy: null, closedDate: null }],
  ["approve", { status: "5", closedBy: "1" }],
  ["disapprove", { status: "2", closedDate: null }],
  ["startwatch", { auditors: ["3", "1"] }],
  ["stopwatch", { auditors: ["3"] }],
  ["mute", { isMuted: "Y" }],
  ["unmute", { isMuted: "N" }],
  ["pin", { isPinned: "Y" }],
  ["unpin", { isPinned: "N" }],
];

for (const [name, want] of STATES) {
  test(`tasks.task.${name} changes the task and answers it`, async () => {
    const sandbox = freshPortal();
    const before = await taskOf(sandbox, 1);
    const key = ["mute", "unmute", "pin", "unpin"].includes(name) ? "id" : "taskId";
    const { task } = await resultOf(sandbox, `tasks.task.${name}`, { [key]: "1" }) as { task: Fields };
    const changed = Object.fromEntries(Object.keys(want).map((member) => [member, task[member]]));
    assert.deepEqual(changed, want);
    assert.deepEqual(await taskOf(sandbox, 1), task);
    assert.equal(task.changedDate, "2024-10-09T06:22:17+00:00");
    if (want.status !== undefined && want.status !== before.status) {
      assert.deepEqual([task.statusChangedBy, task.statusChangedDate], ["1", "2024-10-09T06:22:17+00:00"]);
    }
  });
}

test("a task under control waits for its creator when somebody else completes it", async () => {
  const sandbox = freshPortal();
  const status = async (user: number): Promise<unknown> => {
    const { task } = await resultOf(sandbox, "tasks.task.complete", { taskId: 3 }, user) as { task: Fields };
    return [task.status, task.closedBy];
  };
  assert.deepEqual(await status(2166), ["4", null]);
  assert.deepEqual(await status(2164), ["5", "2164"]);
});

test("a task goes to somebody else", async () => {
  const sandbox = freshPortal();
  await resultOf(sandbox, "tasks.task.delegate", { taskId: 2, userId: 2258 });
  const { responsibleId, responsible } = await taskOf(sandbox, 2);
  assert.deepEqual([responsibleId, (responsible as Fields).name], ["2258", "Kenji Mori"]);
});

test("a favourite is one until it is none", async () => {
  const sandbox = freshPortal();
  assert.equal(await resultOf(sandbox, "tasks.task.favorite.add", { taskId: 1 }), true);
  assert.equal((await taskOf(sandbox, 1)).favorite, "Y");
  assert.equal(await resultOf(sandbox, "tasks.task.favorite.remove", { taskId: 1 }), true);
  assert.equal((await taskOf(sandbox, 1)).favorite, "N");
});

test("what happens to a task stands in its history", async () => {
  const sandbox = freshPortal();
  await resultOf(sandbox, "tasks.task.update", { taskId: 2, fields: { TITLE: "Call", MARK: null } }, 3);
  const { list } = await resultOf(sandbox, "tasks.task.history.list", { taskId: 2 }) as { list: Fields[] };
  assert.deepEqual(list.map(({ field }) => field), ["NEW", "TITLE"]);
  assert.deepEqual(list[1], {
    id: 6,
    createdDate: "2024-10-09T06:22:17+00:00",
    field: "TITLE",
    value: { from: "Call the printer about the brochures", to: "Call" },
    user: { id: 3, name: "Jonas", lastName: "Lindqvist", secondName: "", login: "jonas.lindqvist@example.org" },
  });
});

test("a deleted task takes what belongs to it along, and its subtasks stay", async () => {
  const sandbox = freshPortal();
  assert.deepEqual(await resultOf(sandbox, "tasks.task.delete", { taskId: 4 }), { task: true });
  assert.deepEqual(refused(await call(sandbox, "tasks.task.get", { taskId: 4 })), [400, "0", "wrong task id"]);
  assert.equal((await call(sandbox, "task.commentitem.get", { TASKID: 4, ITEMID: 5 })).status, 400);
  assert.equal((await call(sandbox, "tasks.task.result.deleteFromComment", { commentId: 5 })).status, 400);
  await resultOf(sandbox, "tasks.task.delete", { taskId: 1 });
  assert.equal((await taskOf(sandbox, 6)).parentId, "1");
});

test("what a task cannot be is refused", async () => {
  const sandbox = freshPortal();
  const add = async (params: object): Promise<unknown[]> => refused(await call(sandbox, "tasks.task.add", params));
  const fields = { TITLE: "x", RESPONSIBLE_ID: 1 };
  const none = "Could not find value for parameter {fields} (internal error)";
  assert.deepEqual(await add({}), [400, "100", none]);
  assert.deepEqual(await add({ fields: { RESPONSIBLE_ID: 1 } }), [
    400,
    "ERROR_CORE",
    "Task title is not specified<br>",
  ]);
  assert.deepEqual(await add({ fields: { TITLE: "x" } }), [400, "ERROR_CORE", "Responsible person not specified"]);
  const nobody = 'User specified in the "Responsible" field not found';
  assert.deepEqual(await add({ fields: { ...fields, RESPONSIBLE_ID: 77 } }), [400, "ERROR_CORE", nobody]);
  const orphan = 'Task specified in the "Parent Task" field not found';
  assert.deepEqual(await add({ fields: { ...fields, PARENT_ID: 77 } }), [400, "ERROR_CORE", orphan]);
  assert.equal((await call(sandbox, "tasks.task.add", { fields: { ...fields, PARENT_ID: 0 } })).status, 200);
  const missing = "CTaskItem All parameters in the constructor must have real class type";
  for (const name of ["get", "update", "delete", "start", "complete", "delegate", "startwatch"]) {
    const params = { userId: 3, fields: { TITLE: "y" } };
    const method = `tasks.task.${name}`;
    // As each page has it.
    const text = name === "update" ? `${missing} (internal error)` : missing;
    assert.deepEqual(refused(await call(sandbox, method, params)), [400, "100", text], name);
    const unknown = await call(sandbox, method, { taskId: 99, ...params });
    assert.deepEqual(refused(unknown), [400, "0", "wrong task id"], name);
  }
  const circle = await call(sandbox, "tasks.task.update", { taskId: 1, fields: { PARENT_ID: 6 } });
  assert.deepEqual(refused(circle), [400, "ERROR_CORE", "Cannot bind the node to itself<br>"]);
});

test("a file hangs on a task", async () => {
  const sandbox = freshPortal();
  assert.equal((await taskOf(sandbox, 2)).ufTaskWebdavFiles, false);
  assert.deepEqual(await resultOf(sandbox, "tasks.task.files.attach", { taskId: 2, fileId: 7 }), { attachmentId: 1 });
  assert.deepEqual((await taskOf(sandbox, 2)).ufTaskWebdavFiles, [1]);
});

test("the day's plan is what one works on", async () => {
  const sandbox = freshPortal();
  assert.deepEqual(await resultOf(sandbox, "task.planner.getlist"), []);
  await resultOf(sandbox, "tasks.task.start", { taskId: 6 });
  assert.deepEqual(await resultOf(sandbox, "task.planner.getlist"), [6]);
  assert.deepEqual(await resultOf(sandbox, "task.planner.getlist", {}, 2164), [1]);
});

test("checklist items are added, changed, completed and moved within their task", async () => {
  const sandbox = freshPortal();
  const list = async (): Promise<Fields[]> =>
    await resultOf(sandbox, "task.checklistitem.getlist", { TASKID: 2, ORDER: { SORT_INDEX: "asc" } }) as Fields[];
  assert.equal(
    await resultOf(sandbox, "task.checklistitem.add", { TASKID: "2", FIELDS: { TITLE: "Pay", IS_COMPLETE: true } }),
    7,
  );
  assert.deepEqual(
    (await list()).map(({ ID, TITLE, SORT_INDEX, IS_COMPLETE }) => [ID, TITLE, SORT_INDEX, IS_COMPLETE]),
    [
      ["1", "Ask for the price", "0", "N"],
      ["2", "Send the texts", "1", "Y"],
      ["7", "Pay", "2", "Y"],
    ],
  );
  const item = { TASKID: 2, ITEMID: 1 };
  assert.equal(await resultOf(sandbox, "task.checklistitem.complete", item, 3), true);
  const done = await resultOf(sandbox, "task.checklistitem.get", item) as Fields;
  assert.deepEqual([done.IS_COMPLETE, done.TOGGLED_BY, done.TOGGLED_DATE], ["Y", "3", "2024-10-09T06:22:17+00:00"]);
  assert.equal(await resultOf(sandbox, "task.checklistitem.renew", item), true);
  assert.equal(await resultOf(sandbox, "task.checklistitem.update", { ...item, FIELDS: { TITLE: "Ask" } }), null);
  const open = await resultOf(sandbox, "task.checklistitem.get", item) as Fields;
  assert.deepEqual([open.IS_COMPLETE, open.TITLE], ["N", "Ask"]);
  await resultOf(sandbox, "task.checklistitem.moveafteritem", { ...item, AFTERITEMID: 7 });
  assert.deepEqual(idsOf(await list()), ["2", "7", "1"]);
  assert.equal(await resultOf(sandbox, "task.checklistitem.delete", item), true);
  assert.deepEqual(idsOf(await list()), ["2", "7"]);
});

test("a checklist item of another task is none", async () => {
  const sandbox = freshPortal();
  const gone = "TASKS_ERROR_EXCEPTION_#512; Check listitem not found or not accessible; " +
    "512/TE/ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE<br>";
  const get = async (params: object): Promise<unknown[]> =>
    refused(await call(sandbox, "task.checklistitem.get", params));
  assert.deepEqual(await get({ TASKID: 3, ITEMID: 1 }), [400, "ERROR_CORE", gone]);
  assert.match(String((await get({ ITEMID: 1 }))[2]), /^TASKS_ERROR_EXCEPTION_#256; Param #0 \(taskId\)/);
  const add = await call(sandbox, "task.checklistitem.add", { TASKID: 2, FIELDS: { TITLE: "" } });
  assert.match(String(add.body.error_description), /Item name not specified/);
});

test("comments are added, changed and deleted within their task", async () => {
  const sandbox = freshPortal();
  const add = { TASKID: 2, FIELDS: { POST_MESSAGE: "Paid." } };
  assert.equal(await resultOf(sandbox, "task.commentitem.add", add, 2166), 7);
  assert.deepEqual(await resultOf(sandbox, "task.commentitem.get", { taskId: 2, itemId: "7" }), {
    POST_MESSAGE_HTML: null,
    ID: "7",
    AUTHOR_ID: "2166",
    AUTHOR_EMAIL: "",
    POST_DATE: "2024-10-09T06:22:17+00:00",
    POST_MESSAGE: "Paid.",
    ATTACHED_OBJECTS: {},
    AUTHOR_NAME: "Amina Haddad",
  });
  assert.equal((await taskOf(sandbox, 2)).commentsCount, "3");
  const change = { TASKID: 2, ITEMID: 7, FIELDS: { POST_MESSAGE: "Paid twice." } };
  assert.equal(await resultOf(sandbox, "task.commentitem.update", change), true);
  assert.equal(await resultOf(sandbox, "task.commentitem.delete", { TASKID: 2, ITEMID: 1 }), true);
  const list = await resultOf(sandbox, "task.commentitem.getlist", { TASKID: 2 }) as Fields[];
  assert.deepEqual(list.map(({ ID, POST_MESSAGE }) => [ID, POST_MESSAGE]), [
    ["2", "Sent. They call back on [B]Thursday[/B]."],
    ["7", "Paid twice."],
  ]);
  const empty = await call(sandbox, "task.commentitem.add", { TASKID: 2, FIELDS: {} });
  assert.deepEqual(refused(empty), [400, "ERROR_CORE", "Comment text is not specified"]);
});

test("a comment becomes a result once", async () => {
  const sandbox = freshPortal();
  const result = await resultOf(sandbox, "tasks.task.result.addFromComment", { commentId: "2" });
  assert.deepEqual(result, {
    id: 3,
    taskId: 2,
    commentId: 2,
    createdBy: 1,
    createdAt: "2024-10-09T06:22:17+00:00",
    updatedAt: "2024-10-09T06:22:17+00:00",
    status: 0,
    text: "Sent. They call back on [B]Thursday[/B].",
    files: [],
    formattedText: "Sent. They call back on [B]Thursday[/B].",
  });
  assert.deepEqual(await resultOf(sandbox, "tasks.task.result.list", { taskId: 2 }), [result]);
  const again = await call(sandbox, "tasks.task.result.addFromComment", { commentId: 2 });
  assert.deepEqual(refused(again), [400, "0", "Result already exists."]);
  const none = await call(sandbox, "tasks.task.result.addFromComment", { commentId: 99 });
  assert.deepEqual(refused(none), [400, "0", "Comment not found."]);
  assert.equal(await resultOf(sandbox, "tasks.task.result.deleteFromComment", { commentId: 2 }), null);
  assert.deepEqual(await resultOf(sandbox, "tasks.task.result.list", { taskId: 2 }), []);
});

test("working time is noted and adds up", async () => {
  const sandbox = freshPortal();
  assert.equal((await taskOf(sandbox, 2)).timeSpentInLogs, "6300");
  const ARFIELDS = { SECONDS: 150, COMMENT_TEXT: "Called", CREATED_DATE: "2024-10-08T10:00:00+00:00" };
  assert.equal(await resultOf(sandbox, "task.elapseditem.add", { TASKID: 2, ARFIELDS }, 2166), 4);
  assert.deepEqual(await resultOf(sandbox, "task.elapseditem.get", { TASKID: 2, ITEMID: 4 }), [{
    ID: "4",
    TASK_ID: "2",
    USER_ID: "2166",
    COMMENT_TEXT: "Called",
    SECONDS: "150",
    SOURCE: "2",
    CREATED_DATE: "2024-10-08T10:00:00+00:00",
    DATE_START: "2024-10-09T06:22:17+00:00",
    DATE_STOP: "2024-10-09T06:22:17+00:00",
    MINUTES: "2",
  }]);
  const change = { TASKID: 2, ITEMID: 4, ARFIELDS: { SECONDS: 60 } };
  assert.equal(await resultOf(sandbox, "task.elapseditem.update", change), null);
  assert.equal(await resultOf(sandbox, "task.elapseditem.delete", { TASKID: 2, ITEMID: 1 }), null);
  assert.equal((await taskOf(sandbox, 2)).timeSpentInLogs, "5460");
  assert.deepEqual(idsOf(await resultOf(sandbox, "task.elapseditem.getlist", { TASKID: 2 })), ["2", "4"]);
  assert.deepEqual(idsOf(await resultOf(sandbox, "task.elapseditem.getlist")), ["2", "3", "4"]);
});

test("tasks are linked once, until the link is deleted", async () => {
  const sandbox = freshPortal();
  const link = { taskIdFrom: "1", taskIdTo: 2, linkType: 0 };
  assert.deepEqual(await resultOf(sandbox, "task.dependence.add", link), []);
  const twice = await call(sandbox, "task.dependence.add", link);
  assert.deepEqual(refused(twice), [400, "ILLEGAL_NEW_LINK", "A link between tasks already exists"]);
  assert.deepEqual(await resultOf(sandbox, "task.dependence.delete", link), []);
  const none = await call(sandbox, "task.dependence.delete", link);
  assert.deepEqual(refused(none), [400, "ILLEGAL_NEW_LINK", "The dependency between tasks does not exist"]);
  const nameless = await call(sandbox, "task.dependence.delete", {});
  assert.equal(nameless.status, 400);
});

test("a custom field is defined and holds values of tasks", async () => {
  const sandbox = freshPortal();
  const PARAMS = { USER_TYPE_ID: "string", FIELD_NAME: "UF_COLOUR", LABEL: "Colour" };
  assert.equal(await resultOf(sandbox, "task.item.userfield.add", { PARAMS }), 1326);
  const again = await call(sandbox, "task.item.userfield.add", { PARAMS });
  assert.equal(again.body.error_description, "The field UF_COLOUR for the object TASKS_TASK already exists.");
  await resultOf(sandbox, "tasks.task.update", { taskId: 1, fields: { UF_COLOUR: "red" } });
  assert.equal((await taskOf(sandbox, 1)).ufColour, "red");
  const { fields } = await resultOf(sandbox, "tasks.task.getFields") as { fields: Fields };
  assert.deepEqual(fields.UF_COLOUR, { title: "Colour", type: "string" });
  assert.deepEqual(fields.TITLE, { title: "Title", type: "string", required: true });
  await resultOf(sandbox, "task.item.userfield.update", { ID: 1326, DATA: { XML_ID: "colour", FIELD_NAME: "UF_X" } });
  const field = await resultOf(sandbox, "task.item.userfield.get", { ID: "1326" }) as Fields;
  assert.deepEqual([field.FIELD_NAME, field.XML_ID, field.ENTITY_ID], ["UF_COLOUR", "colour", "TASKS_TASK"]);
  assert.equal(await resultOf(sandbox, "task.item.userfield.delete", { ID: 1326 }), true);
  assert.equal((await taskOf(sandbox, 1)).ufColour, undefined);
  assert.deepEqual(idsOf(await resultOf(sandbox, "task.item.userfield.getlist")), ["229", "1295", "1325"]);
  const gone = await call(sandbox, "task.item.userfield.get", { ID: 1326 });
  assert.deepEqual(refused(gone), [400, "ERROR_NOT_FOUND", "The entity with ID '1326' is not found"]);
});

test("stages are a board's or one's own, and stand in their order", async () => {
  const sandbox = freshPortal();
  const board = async (entityId: number, user = 1): Promise<unknown[]> =>
    Object.values(await resultOf(sandbox, "task.stages.get", { entityId }, user) as Fields)
      .map((stage) => stage as Fields).sort((a, b) => Number(a.SORT) - Number(b.SORT))
      .map(({ TITLE, SORT, ENTITY_TYPE }) => [TITLE, SORT, ENTITY_TYPE]);
  assert.deepEqual((await board(0))[0], ["Not planned", "100", "U"]);
  assert.deepEqual(await board(0, 3), []);
  const fields = { TITLE: "Check", ENTITY_ID: "1", AFTER_ID: 5, COLOR: "FF0000" };
  assert.equal(await resultOf(sandbox, "task.stages.add", { fields }), 7);
  assert.deepEqual(await board(1), [
    ["New", "100", "G"],
    ["In progress", "200", "G"],
    ["Check", "300", "G"],
    ["Done", "400", "G"],
  ]);
  await resultOf(sandbox, "task.stages.update", { id: 7, fields: { TITLE: "Checked", AFTER_ID: 6 } });
  assert.deepEqual((await board(1)).at(-1), ["Checked", "400", "G"]);
  assert.equal(await resultOf(sandbox, "task.stages.movetask", { id: 2, stageId: 7 }), true);
  assert.equal((await taskOf(sandbox, 2)).stageId, "7");
  assert.equal(await resultOf(sandbox, "task.stages.delete", { id: 7 }), true);
  assert.equal((await board(1)).length, 3);
  assert.equal(await resultOf(sandbox, "task.stages.add", { fields: { TITLE: "Mine", ENTITY_ID: 0 } }, 3), 8);
  assert.deepEqual(await board(0, 3), [["Mine", "100", "U"]]);
  for (
    const [method, params, code] of [
      ["add", { fields: {} }, "EMPTY_TITLE"],
      ["delete", { id: 4 }, "CANT_DELETE_FIRST"],
      ["delete", { id: 99 }, "NOT_FOUND"],
      ["movetask", { id: 99, stageId: 5 }, "TASK_NOT_FOUND"],
      ["movetask", { id: 2, stageId: 99 }, "NOT_FOUND"],
    ] as const
  ) {
    assert.equal((await call(sandbox, `task.stages.${method}`, params)).body.error, code, `${method} ${code}`);
  }
});
