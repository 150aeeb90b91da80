/** Batches, against the sandbox: it answers as the facts say, meets faults, and keeps a ledger of what was done. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import { batch, type BatchOptions, Portal, type PortalOptions, ref } from "../mod.ts";
import { createSandbox } from "../sandbox/mod.ts";

function world(options: PortalOptions = {}) {
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const { control } = sandbox;
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, clock, ...options });
  /** Methods of the requests, in their order. */
  const requests = () => control.requests().map(({ method }) => method);
  /** What was done to deals: their changes, in order. */
  const done = (): string[] =>
    control.ledger().flatMap(({ effects }) => effects.map(({ entity, change }) => `${entity} ${change}`));
  return { clock, control, portal, requests, done, sandbox };
}

test("commands under names have their outcomes under the same names, each the method's own", async () => {
  const { portal, requests } = world();
  const { user, deals, gone } = await batch(portal, {
    user: ["user.get", { ID: 1 }],
    deals: ["crm.deal.list", { filter: { "<ID": 3 }, order: { ID: "ASC" } }],
    gone: ["crm.deal.get", { id: 999_999 }],
  });
  assert.equal(user.result?.[0]?.ID, "1");
  assert.deepEqual(deals.result?.map(({ ID }) => ID), ["1", "2"]);
  assert.equal(deals.error === undefined && deals.total, 2);
  assert.equal(gone.error?.name, "ApiError");
  assert.match(gone.error!.message, /^crm\.deal\.get was refused: Not found \(.*in a batch\)\.$/);
  assert.deepEqual(requests(), ["batch"]);
});

test("commands in a list have theirs in a list", async () => {
  const { portal } = world();
  const outcomes = await batch(portal, [["crm.deal.get", { id: 1 }], ["server.time"], ["crm.deal.get", { id: 2 }]]);
  assert.equal(outcomes.length, 3);
  assert.deepEqual([outcomes[0].result?.ID, outcomes[2].result?.ID], ["1", "2"]);
  assert.deepEqual(await batch(portal, []), []);
  assert.deepEqual(await batch(portal, {}), {});
});

test("names that PHP would read as something else come back as they are", async () => {
  const { portal } = world();
  const names = ["a[b]", "__proto__", "toString", "", "7", "a b", "Сделка"];
  const commands = Object.fromEntries(names.map((name) => [name, ["crm.deal.get", { id: 1 }] as const]));
  const outcomes = await batch(portal, commands);
  assert.deepEqual(Object.keys(outcomes).sort(), [...names].sort());
  for (const name of names) assert.equal(outcomes[name]?.result?.ID, "1", name);
});

test("more than 50 go in several requests, none shifted or dropped, whatever fails between them", async () => {
  const { portal, requests } = world();
  const ids = Array.from({ length: 120 }, (_, index) => index % 7 === 3 ? 900_000 + index : 1 + index % 6);
  const outcomes = await batch(portal, ids.map((id) => ["crm.deal.get", { id }] as const));
  assert.deepEqual(requests(), ["batch", "batch", "batch"]);
  for (const [index, id] of ids.entries()) {
    const { result, error } = outcomes[index]!;
    if (id >= 900_000) assert.equal(error?.name, "ApiError", `${index}`);
    else assert.equal(result?.ID, `${id}`, `${index}`);
  }
});

test("a reference is what an earlier command answers: in the same request, in one before, and beside a part", async () => {
  const { portal, requests } = world();
  const same = await batch(portal, {
    one: ["crm.deal.list", { filter: { ID: 2 } }],
    two: ["crm.deal.get", { id: ref("one", "0.ID") }],
    three: ["crm.deal.list", { filter: { ID: ref("two", ["ID"]) } }],
  });
  assert.deepEqual([same.two.result?.ID, same.three.result?.length], ["2", 1]);
  assert.deepEqual(requests(), ["batch"]);

  const many = await batch(
    portal,
    Array.from({ length: 51 }, (_, index) => ["crm.deal.get", { id: index ? ref(0, "ID") : 3 }] as const),
  );
  assert.ok(many.every(({ result }) => result?.ID === "3"));
  assert.deepEqual(requests(), ["batch", "batch", "crm.deal.get"]);
});

test("what a batch would change goes by itself, as it is", async () => {
  const { portal, requests, sandbox } = world();
  const sent: unknown[] = [];
  const spied = new Portal("https://spied.invalid/rest/1/c0de/", {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(JSON.parse(await request.clone().text()));
      return sandbox.fetch(request);
    },
  });
  const outcomes = await batch(spied, {
    empty: ["crm.deal.update", { id: 1, fields: { UF_CRM_1: [], OPENED: "Y" } }],
    not: ["user.get", { FILTER: { ACTIVE: false } }],
    dollars: ["crm.deal.update", { id: 1, fields: { TITLE: "$result[not]" } }],
    plain: ["crm.deal.get", { id: 1 }],
    other: ["crm.deal.get", { id: 2 }],
  });
  assert.deepEqual(requests().sort(), ["batch", "crm.deal.update", "crm.deal.update", "user.get"]);
  assert.equal(outcomes.plain.result?.ID, "1");
  assert.deepEqual(sent.find((body) => JSON.stringify(body).includes("UF_CRM_1")), {
    id: 1,
    fields: { UF_CRM_1: [], OPENED: "Y" },
  });
  const { result } = await portal.call("crm.deal.get", { id: 1 });
  assert.equal(result.TITLE, "$result[not]");
});

test("a value that a reference brings and that text would change makes its command go by itself", async () => {
  const { portal, requests } = world();
  const { two } = await batch(portal, {
    one: ["user.get", { FILTER: { ACTIVE: false } }],
    two: ["user.get", { FILTER: ref("one") }],
  });
  assert.equal(two.error, undefined);
  assert.deepEqual(requests(), ["user.get", "user.get"]);
});

test("halt: nothing is done behind a command that fails, in the request and in those after it, and each says so", async () => {
  const { portal, done } = world();
  const commands = Array.from(
    { length: 120 },
    (_, index) =>
      index === 60
        ? ["crm.deal.get", { id: 900_000 }] as const
        : ["crm.deal.add", { fields: { TITLE: `${index}` } }] as const,
  );
  const outcomes = await batch(portal, commands, { halt: true });
  assert.equal(done().length, 60);
  assert.ok(outcomes.slice(0, 60).every(({ error }) => error === undefined));
  assert.equal(outcomes[60]!.error?.name, "ApiError");
  for (const { error } of outcomes.slice(61)) {
    assert.equal(error?.message, "crm.deal.add was not sent: command 60, crm.deal.get, has failed.");
  }
  assert.equal(outcomes.length, 120);
});

test("halt, where what fails goes by itself, and where nothing fails", async () => {
  const { portal, done, requests } = world();
  const commands = {
    one: ["crm.deal.add", { fields: { TITLE: "1" } }],
    alone: ["crm.deal.update", { id: 900_000, fields: { UF_CRM_1: [] } }],
    two: ["crm.deal.add", { fields: { TITLE: "2" } }],
  } as const;
  const outcomes = await batch(portal, commands, { halt: true });
  assert.deepEqual(done(), ["deal added"]);
  assert.match(
    outcomes.two.error!.message,
    /^crm\.deal\.add was not sent: command alone, crm\.deal\.update, has failed\.$/,
  );
  const good = await batch(portal, { ...commands, alone: ["crm.deal.update", { id: 1, fields: { UF_CRM_1: [] } }] }, {
    halt: true,
  });
  assert.ok([good.one, good.alone, good.two].every(({ error }) => !error));
  assert.deepEqual(requests().slice(2), ["crm.deal.add", "crm.deal.update", "crm.deal.add"]);
});

test("a command whose reference has failed is not sent, nor is one that finds nothing there", async () => {
  const { portal, done } = world();
  const outcomes = await batch(portal, {
    gone: ["crm.deal.update", { id: 900_000, fields: { UF_CRM_1: [] } }],
    child: ["crm.deal.update", { id: ref("gone"), fields: { TITLE: "x" } }],
    grandchild: ["crm.deal.get", { id: ref("child") }],
    list: ["user.get", { FILTER: { ACTIVE: false, ID: 900_000 } }],
    none: ["crm.deal.get", { id: ref("list", "0.ID") }],
  });
  assert.deepEqual(done(), []);
  assert.equal(
    outcomes.child.error?.message,
    "crm.deal.update was not sent: command gone, which it refers to, has failed.",
  );
  assert.match(outcomes.grandchild.error!.message, /command child, which it refers to, has failed/);
  assert.match(outcomes.none.error!.message, /command list, which it refers to, has answered nothing at 0\.ID/);
});

test("a lost answer creates nothing twice: each command that writes is in doubt, what reads is asked again", async () => {
  const { portal, control, done, requests } = world();
  control.faults([{ method: "batch", on: [1], fault: "reset-after-work" }]);
  const outcomes = await batch(portal, {
    add: ["crm.deal.add", { fields: { TITLE: "one" } }],
    get: ["crm.deal.get", { id: 1 }],
    remove: ["crm.deal.delete", { id: 2 }],
    made: ["crm.deal.get", { id: ref("add") }],
  });
  // With a deal goes what belongs to it.
  assert.deepEqual(done().filter((effect) => effect.startsWith("deal ")), ["deal added", "deal deleted"]);
  const { add, remove, get, made } = outcomes;
  assert.equal(add.error?.name, "UnknownOutcomeError");
  assert.equal(add.error?.method, "crm.deal.add");
  assert.match(
    add.error!.message,
    /^crm\.deal\.add was sent in a batch\. batch was not answered: .*It may have taken effect/,
  );
  assert.match(
    add.error!.message,
    /Look for the record by the ORIGIN_ID that you gave it\. See the page Did it happen\?$/,
  );
  assert.equal((add.error!.cause as Error).name, "ConnectionError");
  assert.equal(remove.error?.name, "UnknownOutcomeError");
  assert.equal(get.result?.ID, "1");
  assert.match(made.error!.message, /command add, which it refers to, has failed/);
  assert.deepEqual(requests(), ["batch", "crm.deal.get"]);
});

test("a batch of reads is repeated as a read is", async () => {
  const { portal, control, requests } = world();
  control.faults([{ method: "batch", on: [1, 2], fault: "reset-after-work" }]);
  const outcomes = await batch(portal, [["crm.deal.get", { id: 1 }], ["crm.deal.get", { id: 2 }]]);
  assert.deepEqual(outcomes.map(({ result }) => result?.ID), ["1", "2"]);
  assert.deepEqual(requests(), ["batch", "batch", "batch"]);
});

test("a batch that was surely refused is repeated, writes too", async () => {
  const { portal, control, done } = world();
  control.faults([{ method: "batch", on: [1], fault: "QUERY_LIMIT_EXCEEDED" }]);
  const outcomes = await batch(portal, [["crm.deal.add", { fields: { TITLE: "1" } }], ["crm.deal.get", { id: 2 }]]);
  assert.ok(outcomes.every(({ error }) => !error));
  assert.deepEqual(done(), ["deal added"]);
});

for (
  const [code, effect, outcome, changes] of [
    ["OPERATION_TIME_LIMIT", "write", "done", 1],
    ["INTERNAL_SERVER_ERROR", "read", "done", 0],
    ["INTERNAL_SERVER_ERROR", "write", "UnknownOutcomeError", 0],
    ["INTERNAL_SERVER_ERROR-after-work", "write", "UnknownOutcomeError", 1],
    ["ACCESS_DENIED", "write", "ApiError", 0],
    ["ACCESS_DENIED", "read", "ApiError", 0],
    ["OVERLOAD_LIMIT", "write", "ApiError", 0],
  ] as const
) {
  test(`one command is refused with ${code}, and ${effect}s: ${outcome}`, async () => {
    const { portal, control, done } = world();
    const method = effect === "read" ? "crm.deal.get" : "crm.deal.add";
    control.faults([{ method, on: [1], fault: code }]);
    const [other, struck] = await batch(
      portal,
      [
        ["server.time"],
        effect === "read" ? ["crm.deal.get", { id: 1 }] : ["crm.deal.add", { fields: { TITLE: "1" } }],
      ] as readonly (readonly ["server.time"] | readonly ["crm.deal.get", { id: number }])[],
    );
    assert.equal(other!.error, undefined);
    assert.equal(struck!.error?.name ?? "done", outcome);
    assert.equal(done().length, changes);
  });
}

test("with retry: false nothing is asked again", async () => {
  const { portal, control, requests } = world();
  control.faults([{ method: "crm.deal.get", on: [1], fault: "INTERNAL_SERVER_ERROR" }]);
  const [one] = await batch(portal, [["crm.deal.get", { id: 1 }], ["server.time"]], { retry: false });
  assert.equal(one.error?.name, "ApiError");
  assert.deepEqual(requests(), ["batch"]);
});

test("operating time counts for each method of a batch, and one that has used it up waits alone", async () => {
  const { portal, control, requests, clock } = world();
  const begin = clock.now();
  control.operating({ limit: 480, cost: { "crm.deal.list": 480, "*": 1 } });
  await batch(portal, [["crm.deal.list"], ["server.time"]]);
  const [, list] = await batch(portal, [["server.time"], ["crm.deal.list"], ["crm.deal.get", { id: 1 }]]);
  assert.equal(list.error, undefined);
  assert.deepEqual(requests(), ["batch", "batch", "crm.deal.list"]);
  assert.ok(clock.now() - begin > 500_000, `${clock.now() - begin} ms`);
  assert.ok(control.requests().every(({ status }) => status === 200));
});

test("an abort hands back what is known, and says of the others whether they were sent", async () => {
  const { portal, control } = world();
  control.faults([{ method: "batch", on: [2], fault: "no-answer-after-work" }]);
  const stop = new AbortController();
  const reason = new Error("enough");
  const adds = Array.from({ length: 150 }, (_, index) => ["crm.deal.add", { fields: { TITLE: `${index}` } }] as const);
  const options: BatchOptions = { halt: true, signal: stop.signal, timeout: Infinity, totalTimeout: Infinity };
  const running = batch(portal, adds, options);
  while (control.ledger().length < 100) await new Promise((resolve) => setTimeout(resolve, 1));
  stop.abort(reason);
  const outcomes = await running;
  assert.ok(outcomes.slice(0, 50).every(({ error }) => !error));
  for (const { error } of outcomes.slice(50, 51)) {
    assert.equal(error?.name, "UnknownOutcomeError");
    assert.equal(error?.cause, reason);
  }
  for (const { error } of outcomes.slice(100)) assert.match(error!.message, /^crm\.deal\.add was not sent/);
});

test("an abort before the begin sends nothing", async () => {
  const { portal, requests } = world();
  const reason = new Error("no");
  await assert.rejects(
    batch(portal, [["server.time"]], { signal: AbortSignal.abort(reason) }),
    (error) => error === reason,
  );
  assert.deepEqual(requests(), []);
});

const wrong: [what: string, commands: unknown, message: RegExp][] = [
  ["no commands", undefined, /^The commands must be a list or an object, not a value of type Undefined\.$/],
  ["a text for a command", { a: "user.get" }, /^Command a: It must be a list of a method and its parameters/],
  ["too long a command", [["user.get", {}, 1]], /^Command 0: It must be a list of a method/],
  ["no method's name", [["../user.get"]], /^Command 0: The method's name is not one/],
  ["a batch in a batch", { b: ["Batch", {}] }, /^Command b: A batch cannot stand in a batch\.$/],
  [
    "parameters that JSON would change",
    { a: ["user.get", { ID: Infinity }] },
    /^Command a: Parameter ID of user\.get is Infinity/,
  ],
  [
    "a reference to nothing",
    { a: ["user.get", { ID: ref("b") }] },
    /^Command a: It refers to b, which is no command before it\.$/,
  ],
  ["a reference to what follows", [["user.get", { ID: ref(1) }], ["server.time"]], /^Command 0: It refers to 1, which/],
  [
    "a promise of commands",
    Promise.resolve({}),
    /^The commands must be a list or an object, not a value of type Promise\.$/,
  ],
  ["a date", new Date(), /^The commands must be a list or an object, not a value of type Date\.$/],
  [
    "a command named by a symbol",
    { [Symbol("a")]: ["server.time"], b: ["server.time"] },
    /^A command is named by a symbol, which no outcome could be found by: name it by a text\.$/,
  ],
];

for (const [what, commands, message] of wrong) {
  test(`${what} is refused before anything is sent`, async () => {
    const { portal, requests } = world();
    await assert.rejects(batch(portal, commands as never), { name: "UsageError", message });
    assert.deepEqual(requests(), []);
  });
}

test("a reference fits nowhere but in a batch, and must name something", async () => {
  const { portal, requests } = world();
  await assert.rejects(portal.call("user.get", { ID: ref("a") }), { name: "UsageError" });
  assert.throws(() => ref({} as never), { name: "UsageError" });
  assert.throws(() => ref("a", "b..c"), { name: "UsageError" });
  for (const path of [null, {}, [Symbol("x")], [["b"]], [null], [{}], ["a", ""], () => "a"]) {
    const message = 'A reference names a command and a part of its result: ref("user", "0.ID").';
    assert.throws(() => ref("a", path as never), { name: "UsageError", message });
  }
  assert.deepEqual(requests(), []);
});

test("options that are none are refused before anything is sent", async () => {
  const { portal, requests } = world();
  for (const options of [null, 5, "x", [], { halt: "no" }, { halt: 0 }, { halt: null }]) {
    await assert.rejects(batch(portal, [["server.time"]], options as never), {
      name: "UsageError",
      message: /^(The options must be an object|Option halt must be true or false)/,
    }, JSON.stringify(options));
  }
  assert.deepEqual(requests(), []);
});

/** A portal's REST 3.0 that has tasks 1 and 2, and refuses a list as a whole. */
function newApi(options: PortalOptions = {}) {
  const requests: string[] = [];
  const taskOf = ({ id }: { id?: number }): object => {
    if (id === undefined || id > 2) throw new Error("Task is not found");
    return { item: { id, title: `Task ${id}` } };
  };
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const method = new URL(request.url).pathname.split("/").at(-1)!;
    const body = JSON.parse(await request.text());
    requests.push(method);
    try {
      const result = method === "batch"
        ? body.map(({ query }: { query: object }) => taskOf(query))
        : method.endsWith("add")
        ? { item: { id: 3 } }
        : taskOf(body);
      return Response.json({ result, time: {} });
    } catch (error) {
      const code = "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION";
      return Response.json({ error: { code, message: (error as Error).message } }, { status: 400 });
    }
  };
  const address = options.token ? "new-api.invalid" : "https://new-api.invalid/rest/1/c0de/";
  return { portal: new Portal(address, { fetch, limits: false, ...options }), requests };
}

test("REST 3.0: lists of reads, and what writes by itself", async () => {
  const { portal, requests } = newApi();
  const [first, second, made] = await batch(portal.v3, [
    ["tasks.task.get", { id: 1 }],
    ["tasks.task.get", { id: 2 }],
    ["tasks.task.add", { fields: { title: "x", creatorId: 1, responsibleId: 1 } }],
  ]);
  assert.deepEqual([first, second].map(({ result }) => result?.item?.title), ["Task 1", "Task 2"]);
  assert.equal(made.result?.item?.id, 3);
  assert.deepEqual(requests.sort(), ["batch", "tasks.task.add"]);
});

test("REST 3.0 with a token: one by one", async () => {
  const { portal, requests } = newApi({ token: "t0ken" });
  const outcomes = await batch(portal.v3, [["tasks.task.get", { id: 1 }], ["tasks.task.get", { id: 2 }]]);
  assert.deepEqual(outcomes.map(({ result }) => result?.item?.id), [1, 2]);
  assert.deepEqual(requests, ["tasks.task.get", "tasks.task.get"]);
});

test("REST 3.0: where the list is refused, each has its own outcome", async () => {
  const { portal, requests } = newApi();
  const [one, gone] = await batch(portal.v3, [["tasks.task.get", { id: 1 }], ["tasks.task.get", { id: 9 }]]);
  assert.equal(one.result?.item?.id, 1);
  assert.equal(gone.error?.name, "ApiError");
  assert.deepEqual(requests, ["batch", "tasks.task.get", "tasks.task.get"]);
});

test("REST 3.0: a reference waits for what it refers to", async () => {
  const { portal, requests } = newApi();
  const { two } = await batch(portal.v3, {
    one: ["tasks.task.get", { id: 1 }],
    two: ["tasks.task.get", { id: ref("one", "item.id") }],
  });
  assert.equal(two.result?.item?.id, 1);
  assert.deepEqual(requests, ["tasks.task.get", "tasks.task.get"]);
});
