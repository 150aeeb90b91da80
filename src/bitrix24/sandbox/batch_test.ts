import assert from "node:assert/strict";
import { test } from "node:test";
import { call, freshPortal, type Got, got, MORNING } from "../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import type { Json } from "../../sandbox/table.ts";

type Parts = Record<"result" | "result_error" | "result_total" | "result_next" | "result_time", Json>;
type Sandbox = ReturnType<typeof freshPortal>;

async function batch(cmd: Json, more: object = {}, sandbox: Sandbox = freshPortal()): Promise<Parts> {
  const { status, body } = await call(sandbox, "batch", { cmd, ...more });
  assert.equal(status, 200);
  return body.result as Parts;
}

/** The codes of the commands that were refused. */
function codesOf({ result_error: errors }: Parts): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(errors as Record<string, { error: Json }>).map(([key, one]) => [key, one.error]),
  );
}

const time = {
  start: 1728454937,
  finish: 1728454937,
  duration: 0,
  processing: 0,
  date_start: "2024-10-09T06:22:17+00:00",
  date_finish: "2024-10-09T06:22:17+00:00",
  operating_reset_at: 1728455537,
  operating: 0,
};

test("commands run one after the other, and each has its entries under its own name", async () => {
  const { status, headers, body } = await call(freshPortal(), "batch", {
    halt: 0,
    cmd: { admin: "user.admin", one: "user.get?ID=3&select[]=ID&select[]=NAME", bad: "crm.deal.get?id=9999" },
  });
  assert.equal(status, 200);
  assert.equal(headers.get("x-oint-sandbox"), "state");
  const { result_error: errors, ...result } = body.result as Parts;
  assert.deepEqual(result, {
    result: { admin: true, one: [{ ID: "3", NAME: "Jonas" }] },
    result_total: { one: 1 },
    result_next: [],
    result_time: { admin: time, one: time },
  });
  assert.deepEqual(errors, { bad: { error: "", error_description: "Not found" } });
  assert.deepEqual(body.time, time);
});

test("what nobody has is an empty list, as PHP writes it", async () => {
  const nothing = { result: [], result_error: [], result_total: [], result_next: [], result_time: [] };
  assert.deepEqual(await batch({}), nothing);
  assert.deepEqual(await batch([]), nothing);
});

test("commands in a list are told in lists, unless some are missing", async () => {
  const all = await batch(["user.admin", "server.time"]);
  assert.deepEqual([all.result, all.result_error], [[true, "2024-10-09T06:22:17+00:00"], []]);
  const some = await batch(["nope", "user.admin"]);
  assert.deepEqual(some.result, { 1: true });
  assert.deepEqual(codesOf(some), { 0: "ERROR_METHOD_NOT_FOUND" });
});

test("a page that follows is told", async () => {
  const sandbox = freshPortal();
  for (let count = 0; count < 60; count++) await call(sandbox, "crm.deal.add", { fields: { TITLE: "x" } });
  const total = (await call(sandbox, "crm.deal.list")).body.total as number;
  const parts = await batch(
    { first: "crm.deal.list", second: "crm.deal.list?start=50", bare: "crm.deal.list?start=-1" },
    {},
    sandbox,
  );
  assert.deepEqual(parts.result_next, { first: 50 });
  assert.deepEqual(parts.result_total, { first: total, second: total, bare: 0 });
});

test("a command may refer to what earlier ones have found", async () => {
  const sandbox = freshPortal();
  const { result } = await batch(
    {
      user: "user.get?ID=3",
      add:
        "crm.deal.add?fields[TITLE]=For%20$result[user][0][NAME]%20$result[user][0][LAST_NAME]&fields[OPPORTUNITY]=5",
      get: "crm.deal.get?id=$result[add]",
      department: "department.get?ID=$result[user][0][UF_DEPARTMENT][0]",
    },
    {},
    sandbox,
  );
  const { user, add, get, department } = result as { user: Record<string, Json>[]; add: number } & Record<string, Json>;
  const [{ NAME, LAST_NAME, UF_DEPARTMENT }] = user as [Record<string, Json>];
  assert.deepEqual([(get as Record<string, Json>).ID, (get as Record<string, Json>).TITLE], [
    String(add),
    `For ${NAME} ${LAST_NAME}`,
  ]);
  assert.deepEqual((department as Record<string, Json>[]).map(({ ID }) => ID), [String((UF_DEPARTMENT as Json[])[0])]);
});

test("a lone reference stands for a whole list; one that leads nowhere for nothing", async () => {
  const sandbox = freshPortal();
  const { result, result_error: errors } = await batch(
    {
      ids: "user.get?ID[]=1&ID[]=3&select[]=ID",
      departments: "user.get?ID=3&select[]=UF_DEPARTMENT",
      same: "department.get?ID=$result[departments][0][UF_DEPARTMENT]",
      none: "crm.deal.add?fields[TITLE]=<$result[nope][0]$result[ids][9][ID]$result[ids][0][constructor]>",
      get: "crm.deal.get?id=$result[none]",
    },
    {},
    sandbox,
  );
  assert.deepEqual(errors, []);
  assert.equal((result as Record<string, Json[]>).same!.length, 1);
  assert.equal((result as Record<string, Record<string, Json>>).get!.TITLE, "<>");
});

test("what stands in a command is decoded once, as PHP reads a query: all of it is text, lists or maps", async () => {
  const sandbox = freshPortal();
  const title = encodeURIComponent("100% & ä+1 %26 Лампа \n=?#");
  const { result } = await batch(
    {
      add: `crm.deal.add?fields[TITLE]=${title}&fields[COMMENTS]=a+b&fields[OPENED]=0`,
      get: "crm.deal.get?id=$result[add]",
      same: "crm.deal.get?id=%24result%5Badd%5D",
      // Nothing is the text, and what has no value is an empty one.
      texts: "crm.deal.add?fields[TITLE]=null&fields[COMMENTS]=false&fields[SOURCE_ID]",
      got: "crm.deal.get?id=$result[texts]",
    },
    {},
    sandbox,
  );
  const { add, get, same, got } = result as { add: number } & Record<"get" | "same" | "got", Record<string, Json>>;
  assert.deepEqual([get.ID, same.ID, get.TITLE, get.COMMENTS, get.OPENED], [
    String(add),
    String(add),
    "100% & ä+1 %26 Лампа \n=?#",
    "a b",
    "N",
  ]);
  assert.deepEqual([got.TITLE, got.COMMENTS, got.SOURCE_ID], ["null", "false", ""]);
  const { params } = sandbox.control.ledger().at(-2)!;
  assert.deepEqual(params, { fields: { TITLE: "null", COMMENTS: "false", SOURCE_ID: "" } });
});

test("a reference finds items of a list, and nothing else that lists have", async () => {
  const { result } = await batch({
    ids: "user.get?ID[]=1&ID[]=3&select[]=ID",
    second: "user.get?ID=$result[ids][1][ID]&select[]=ID",
    add: "crm.deal.add?fields[TITLE]=<$result[ids][length]$result[ids][1][ID]$result[ids]>",
    get: "crm.deal.get?id=$result[add]",
  });
  const { second, get } = result as { second: Json; get: Record<string, Json> };
  assert.deepEqual([second, get.TITLE], [[{ ID: "3" }], "<3>"]);
});

test("halt ends the batch at the first command that is refused", async () => {
  const cmd = { one: "user.admin", two: "nope", three: "user.admin", four: "nope" };
  for (const halt of [1, "1", true, "true"]) {
    const parts = await batch(cmd, { halt });
    assert.deepEqual([parts.result, codesOf(parts)], [{ one: true }, { two: "ERROR_METHOD_NOT_FOUND" }]);
  }
  for (const halt of [0, "0", false, "false", "", null]) {
    const parts = await batch(cmd, { halt });
    assert.deepEqual(parts.result, { one: true, three: true });
    assert.deepEqual(codesOf(parts), { two: "ERROR_METHOD_NOT_FOUND", four: "ERROR_METHOD_NOT_FOUND" });
  }
});

test("fifty commands are carried out, those beyond are refused", async () => {
  const parts = await batch(Object.fromEntries(Array.from({ length: 52 }, (_, index) => [`c${index}`, "user.admin"])));
  assert.equal(Object.keys(parts.result as object).length, 50);
  assert.deepEqual(parts.result_error, {
    c50: { error: "ERROR_BATCH_LENGTH_EXCEEDED", error_description: "Max batch length exceeded" },
    c51: { error: "ERROR_BATCH_LENGTH_EXCEEDED", error_description: "Max batch length exceeded" },
  });
});

test("batches and files have requests of their own", async () => {
  const parts = await batch({ a: "batch?cmd[a]=user.admin", b: "download?token=disk%7C1", c: "UPLOAD" });
  const refused = {
    error: "ERROR_BATCH_METHOD_NOT_ALLOWED",
    error_description: "Method is not allowed for batch usage",
  };
  assert.deepEqual([parts.result, parts.result_error], [[], { a: refused, b: refused, c: refused }]);
});

test("what is no command is no method", async () => {
  for (const one of ["", "?ID=1", 7, null, { method: "user.admin" }, ["user.admin"]]) {
    assert.deepEqual(codesOf(await batch({ one })), { one: "ERROR_METHOD_NOT_FOUND" });
  }
});

for (const cmd of [undefined, null, "user.admin", 7]) {
  test(`${JSON.stringify(cmd)} holds no commands`, async () => {
    const { status, body } = await call(freshPortal(), "batch", { cmd });
    assert.deepEqual([status, body.error], [400, "ERROR_ARGUMENT"]);
  });
}

test("a batch arrives through a query and a form as well, encoded twice", async () => {
  const sandbox = freshPortal();
  const command = `crm.deal.add?fields[TITLE]=${encodeURIComponent("Lamps & more")}`;
  const form = new URLSearchParams({ "cmd[add]": command, "cmd[get]": "crm.deal.get?id=$result[add]" });
  for (
    const answered of [
      await sandbox.fetch(`${sandbox.url}batch?${form}`),
      await sandbox.fetch(`${sandbox.url}batch.json`, { method: "POST", body: form }),
    ]
  ) {
    const { result } = (await got(answered)).body.result as { result: { get: Record<string, Json> } };
    assert.equal(result.get.TITLE, "Lamps & more");
  }
});

test("a batch takes a token, and its commands have the caller's rights", async () => {
  const sandbox = freshPortal({ tokens: ["good"] });
  const ask = async (path: string): Promise<Got> =>
    await got(await sandbox.fetch(`https://portal.example/rest/${path}`));
  assert.deepEqual((await ask("batch?auth=good&cmd[a]=user.admin&cmd[b]=user.admin%3Fauth%3Dbad")).body.result, {
    result: { a: true, b: true },
    result_error: [],
    result_total: [],
    result_next: [],
    result_time: { a: time, b: time },
  });
  assert.equal((await ask("batch?auth=bad&cmd[a]=user.admin")).status, 401);
  const { result } = (await ask("3/code/batch?cmd[a]=user.admin")).body.result as Parts;
  assert.deepEqual(result, { a: false });
});

test("references cannot make more than they are worth", async () => {
  const sandbox = freshPortal();
  const cmd: Record<string, string> = {
    a0: `crm.deal.add?fields[COMMENTS]=${"x".repeat(1000)}`,
    g0: "crm.deal.get?id=$result[a0]",
  };
  for (let count = 1; count < 25; count++) {
    const twice = `$result[g${count - 1}][COMMENTS]`.repeat(2);
    cmd[`a${count}`] = `crm.deal.add?fields[COMMENTS]=${twice}`;
    cmd[`g${count}`] = `crm.deal.get?id=$result[a${count}]`;
  }
  const parts = await batch(cmd, {}, sandbox);
  assert.ok(Object.values(codesOf(parts)).includes("SANDBOX_FULL"));
  assert.ok(JSON.stringify(parts).length < 64 * 1024 * 1024);
});

test("hostile names of commands harm nothing", async () => {
  const sandbox = freshPortal();
  const body = '{"cmd":{"__proto__":"user.admin","constructor":"user.admin","b":"user.get?ID=$result[__proto__][x]"}}';
  const response = await sandbox.fetch(`${sandbox.url}batch`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const { result } = await response.json();
  assert.deepEqual(Object.keys(result.result).sort(), ["__proto__", "b", "constructor"]);
});

test("each command of a batch is in the ledger, meets its faults, and takes its time; the batch is one request", async () => {
  const clock = new FakeClock({ start: MORNING });
  const sandbox = freshPortal({ clock });
  const { control } = sandbox;
  control.limits({ burst: 1, perSecond: 1 });
  control.operating({ limit: 100, cost: { "user.*": 60 } });
  control.faults([{ method: "crm.deal.add", on: [2], fault: "INTERNAL_SERVER_ERROR-after-work" }]);
  const add = "crm.deal.add?fields[TITLE]=x";
  const parts = await batch({ a: add, b: add, c: "user.admin", d: "user.admin", e: "user.admin" }, {}, sandbox);
  assert.deepEqual(codesOf(parts), { b: "INTERNAL_SERVER_ERROR", e: "OPERATION_TIME_LIMIT" });
  const { c, d } = parts.result_time as Record<string, Record<string, Json>>;
  assert.deepEqual([c!.operating, d!.operating], [60, 120]);
  const first = (parts.result as Record<string, number>).a!;
  assert.deepEqual(
    control.ledger().map(({ request, method, effects }) => [request, method, effects.map(({ id }) => id)]),
    [
      [1, "crm.deal.add", [first]],
      [1, "crm.deal.add", [first + 1]],
      [1, "user.admin", []],
      [1, "user.admin", []],
    ],
  );
  assert.deepEqual(control.requests(), [
    { number: 1, at: MORNING.getTime(), method: "batch", fault: "INTERNAL_SERVER_ERROR-after-work", status: 200 },
  ]);
  assert.equal((await call(sandbox, "user.admin")).status, 503);
});

test("a fault of the batch strikes it as a whole", async () => {
  for (
    const [fault, done] of [["OVERLOAD_LIMIT", 0], ["OVERLOAD_LIMIT-after-work", 1], [
      "502-html-after-work",
      1,
    ]] as const
  ) {
    const sandbox = freshPortal();
    sandbox.control.faults([{ method: "batch", fault }]);
    const response = await sandbox.fetch(`${sandbox.url}batch?cmd[a]=crm.deal.add%3Ffields[TITLE]=x`);
    assert.equal(response.status, fault.startsWith("5") ? 502 : 503);
    assert.equal(sandbox.control.ledger().length, done, fault);
  }
});

test("latency counts for the request once, and for each command", async () => {
  const clock = new FakeClock({ start: MORNING });
  const sandbox = freshPortal({ clock });
  sandbox.control.latency({ request: 100, command: 10 });
  const answered = batch({ a: "user.admin", b: "user.admin" }, {}, sandbox);
  await clock.advance(120);
  const { result_time: times } = await answered;
  const { a, b } = times as Record<string, Record<string, Json>>;
  assert.deepEqual([a!.start, a!.duration, b!.start], [1728454937.1, 0.01, 1728454937.11]);
});

const newBatch = async (body: Json, path = "1/code/batch", sandbox = freshPortal()): Promise<Got> => {
  const response = await sandbox.fetch(`https://portal.example/rest/api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return await got(response);
};

test("a batch of REST 3.0 is a list, and so are its results", async () => {
  const get = { method: "tasks.task.get", query: { id: 1, select: ["id"] } };
  const { status, body } = await newBatch([get, { method: "rest.documentation.openapi" }]);
  assert.equal(status, 200);
  const [task, documentation] = body.result as [Record<string, Json>, Record<string, Json>];
  assert.ok(Object.hasOwn(task, "item"));
  assert.equal(documentation.openapi, "3.0.0");
});

test("a batch of REST 3.0 is refused with the command that is; nothing documented says more", async () => {
  const get = { method: "tasks.task.get", query: { id: 1 } };
  for (
    const [body, code, status] of [
      [[get, { method: "nope" }], "ERROR_METHOD_NOT_FOUND", 404],
      [[get, { method: "batch" }], "ERROR_BATCH_METHOD_NOT_ALLOWED", 405],
      [[7], "ERROR_METHOD_NOT_FOUND", 404],
      [Array(51).fill(get), "ERROR_BATCH_LENGTH_EXCEEDED", 400],
      [{ cmd: { a: "tasks.task.get?id=1" } }, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION", 400],
    ] as [Json, string, number][]
  ) {
    const got = await newBatch(body);
    assert.deepEqual([got.status, (got.body.error as Record<string, Json>).code], [status, code]);
  }
});

test("a batch of REST 3.0 has no place for a token: it goes through a webhook", async () => {
  const get = { method: "tasks.task.get", query: { id: 1 } };
  for (const path of ["batch", "batch?auth=token"]) {
    const { status, body } = await newBatch([get], path);
    assert.deepEqual([status, (body.error as Record<string, Json>).code], [401, "NO_AUTH_FOUND"]);
  }
  assert.equal((await newBatch([{ ...get, auth: "token" }])).status, 200);
});

test("commands of a REST 3.0 batch are in the ledger, meet their faults, and take their time; the batch is one request", async () => {
  const clock = new FakeClock({ start: MORNING });
  const sandbox = freshPortal({ clock });
  const { control } = sandbox;
  control.limits({ burst: 2, perSecond: 1 });
  control.operating({ limit: 100, cost: 60 });
  const get = { method: "tasks.task.get", query: { id: 1 } };
  assert.equal((await newBatch([get, get], undefined, sandbox)).status, 200);
  assert.equal((await newBatch([get], undefined, sandbox)).status, 429);
  assert.deepEqual(control.ledger().map(({ request, method, params }) => [request, method, params]), [
    [1, "v3:tasks.task.get", { id: 1 }],
    [1, "v3:tasks.task.get", { id: 1 }],
  ]);
  assert.equal((await newBatch([get], undefined, sandbox)).status, 503);
});

test("a batch of REST 3.0 refers to results by number and by name, also within filters", async () => {
  const sandbox = freshPortal();
  const ask = async (commands: unknown): Promise<{ status: number; result: unknown; error: unknown }> => {
    const response = await sandbox.fetch("https://portal.example/rest/api/1/code/batch", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(commands),
    });
    const { result, error } = await response.json();
    return { status: response.status, result, error: error?.code };
  };
  const get = (id: unknown, as?: string): object => ({ method: "tasks.task.get", query: { id, select: ["id"] }, as });
  const idOf = (result: unknown): unknown[] => (result as { item: { id: unknown } }[]).map(({ item }) => item.id);
  const { result } = await ask([get(5, "first"), get({ $ref: "first.item.id" }), get("$result[0][item][id]")]);
  const [first] = idOf(result);
  const sent = sandbox.control.ledger().map(({ params }) => (params as { id: unknown }).id);
  assert.deepEqual(sent, [5, first, first]);
  const refused = await ask([get(5, "one"), { method: "tasks.task.get", query: { id: { $refArray: "one" } } }]);
  assert.deepEqual([refused.status, refused.error], [400, "BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION"]);
  // A token stands beside the commands, as PHP reads a list with a name in it.
  const withToken = { ...[get(4), get(5)], auth: "token" };
  const response = await sandbox.fetch("https://portal.example/rest/api/batch", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(withToken),
  });
  assert.equal(idOf((await response.json()).result).length, 2);
  assert.deepEqual(sandbox.control.ledger().slice(-2).map(({ params }) => (params as { id: unknown }).id), [4, 5]);
});

test("a method's name may be made of results, too", async () => {
  const sandbox = freshPortal();
  await call(sandbox, "crm.deal.update", { id: 1, fields: { TITLE: "user.current" } });
  const { body } = await call(sandbox, "batch", { cmd: { deal: "crm.deal.get?id=1", me: "$result[deal][TITLE]" } });
  const { result } = body.result as { result: Record<string, { ID: string }> };
  assert.equal(result.me!.ID, "1");
});
