/** Lists against the sandbox: how methods of each kind are gone through, and what is refused. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { answering as answeringWhole, type Came } from "../../../tests/support/bitrix24/answering.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import { list, type ListProgress, Portal, type PortalOptions } from "../mod.ts";
import { readForm } from "../sandbox/form.ts";
import { createSandbox, type SandboxOptions } from "../sandbox/mod.ts";

function world(rows: SandboxOptions["rows"] = {}, options: PortalOptions = {}) {
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock, rows });
  const { control } = sandbox;
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, clock, ...options });
  const requests = (): (string | undefined)[] => control.requests().map(({ method }) => method);
  return { clock, control, portal, requests, sandbox };
}

const numbers = (count: number, from = 1, step = 1): number[] =>
  Array.from({ length: count }, (_, index) => from + index * step);

test("all deals come once, in the order of their ids", async () => {
  const { portal } = world({ deal: 2345 });
  const ids: number[] = [];
  for await (const deal of list(portal, "crm.deal.list", { select: ["ID", "TITLE"] })) ids.push(Number(deal.ID));
  assert.deepEqual(ids, numbers(2345));
});

test("falling ids, bounds of the caller's own, other filters, and ids with gaps", async () => {
  const { portal } = world({ deal: { count: 3000, first: 10, step: 7 } });
  const idsOf = async (params: { filter?: Record<string, unknown>; order?: Record<string, "ASC" | "DESC"> }) =>
    (await list(portal, "crm.deal.list", params).toArray()).map(({ ID }) => Number(ID));
  const whole = numbers(3000, 10, 7);
  assert.deepEqual(await idsOf({}), whole);
  assert.deepEqual(await idsOf({ order: { ID: "DESC" } }), whole.toReversed());
  assert.deepEqual(
    await idsOf({ filter: { ">ID": 5000, "<=ID": 9000 } }),
    whole.filter((id) => id > 5000 && id <= 9000),
  );
  assert.deepEqual(
    await idsOf({ filter: { ">=ID": 5000, "<ID": 9000 }, order: { ID: "DESC" } }),
    whole.filter((id) => id >= 5000 && id < 9000).toReversed(),
  );
  assert.deepEqual(await idsOf({ filter: { ID: [10, 17, 11] } }), [10, 17]);
  assert.deepEqual(await idsOf({ filter: { ">ID": 1_000_000 } }), []);
});

test("a value that a batch cannot say is asked for in calls of their own", async () => {
  const { portal, requests } = world({ deal: 400 });
  const rows = await list(portal, "crm.deal.list", { filter: { "!STAGE_ID": [], "!=UF_CRM_1": false } }).toArray();
  assert.equal(rows.length, 400);
  assert.ok(!requests().includes("batch"), `${requests()}`);
});

test("the id is among the fields that are chosen", async () => {
  const { portal } = world({ deal: 120 });
  const rows = await list(portal, "crm.deal.list", { select: ["TITLE"] }).toArray();
  assert.equal(rows.length, 120);
  assert.deepEqual(Object.keys(rows[0]!).sort(), ["ID", "TITLE"]);
});

test("limit: no more records than that, nor more requests than they need", async () => {
  const { portal, requests } = world({ deal: 5000 });
  assert.equal((await list(portal, "crm.deal.list", {}, { limit: 10 }).toArray()).length, 10);
  assert.deepEqual(requests(), ["crm.deal.list"]);
  const rows = await list(portal, "crm.deal.list", {}, { limit: 130 }).toArray();
  assert.deepEqual(rows.map(({ ID }) => Number(ID)), numbers(130));
  assert.ok(requests().length <= 8, `${requests().length} requests`);
});

test("pages come as they are read, and progress is told", async () => {
  const { portal } = world({ deal: 1000 });
  const told: ListProgress[] = [];
  let count = 0;
  for await (const page of list(portal, "crm.deal.list", {}, { onProgress: (one) => told.push(one) }).pages()) {
    assert.ok(page.length > 0 && page.length <= 50);
    count += page.length;
  }
  assert.equal(count, 1000);
  assert.ok(told.every(({ total }) => total === 1000));
  assert.deepEqual(told.map(({ done }) => done), numbers(20, 50, 50));
  assert.ok(told.every(({ requests, waitedMs }) => requests > 0 && waitedMs === 0));
});

test("limits: the burst goes in small requests, the rest in full ones, and the waits are told", async () => {
  const limits = { burst: 5, perSecond: 2 };
  const { portal, control, clock } = world({ deal: 40_000 }, { limits });
  control.limits(limits);
  control.latency({ command: 1 });
  const begin = clock.now();
  let last: ListProgress | undefined;
  const rows = list(portal, "crm.deal.list", { select: ["ID"] }, { onProgress: (one) => last = one });
  assert.equal((await rows.toArray()).length, 40_000);
  assert.ok(control.requests().every(({ status }) => status === 200));
  // 16 full requests of 50 pages would do.
  assert.ok(last!.requests <= 24, `${last!.requests} requests`);
  const waited = clock.now() - begin;
  assert.ok(waited <= 12_000, `${waited} ms`);
  assert.ok(Math.abs(last!.waitedMs - waited) <= 1000, `${last!.waitedMs} ms of ${waited}`);
});

for (const [latency, least, most] of [[{ request: 30 }, 3, 4], [{ command: 30 }, 30, 49]] as const) {
  test(`with ${JSON.stringify(latency)}, a list of 100 pages takes ${least} to ${most} requests`, async () => {
    const limits = { burst: 50, perSecond: 2 };
    const { portal, control, requests } = world({ deal: 5000 }, { limits });
    control.limits(limits);
    control.latency(latency);
    assert.equal((await list(portal, "crm.deal.list", { select: ["ID"] }).toArray()).length, 5000);
    const { length } = requests();
    assert.ok(length >= least && length <= most, `${length} requests`);
  });
}

test("an abort ends it, also where all is there already; so does onProgress that fails, at once or later", async () => {
  const { portal } = world({ deal: 300 });
  for (const byPages of [false, true]) {
    const stop = new AbortController();
    const reason = new Error("enough");
    let count = 0;
    await assert.rejects(async () => {
      for await (const _ of list(portal, "crm.deal.list", {}, { byPages, signal: stop.signal })) {
        if (++count === 120) stop.abort(reason);
      }
    }, (error) => error === reason);
    assert.ok(count <= 150, `${count} records`);
    for (const onProgress of [() => assert.fail("mine"), () => Promise.reject(new Error("mine"))]) {
      await assert.rejects(list(portal, "crm.deal.list", {}, { byPages, onProgress }).toArray(), { message: "mine" });
    }
  }
});

test("records that are asked for several at a time come in turn, and none after the end", async () => {
  const { portal } = world({ deal: 120 });
  const each = list(portal, "crm.deal.list", { select: ["ID"] })[Symbol.asyncIterator]();
  const asked = await Promise.all(numbers(121).map(() => each.next()));
  assert.deepEqual(asked.map(({ value }) => value && Number(value.ID)), [...numbers(120), undefined]);
  assert.deepEqual(await each.next(), { done: true, value: undefined });
  const again = list(portal, "crm.deal.list", { select: ["ID"] })[Symbol.asyncIterator]();
  const [first, ...others] = numbers(4).map(() => again.next());
  await first;
  const inTurn = await Promise.all([...others, again.next()]);
  assert.deepEqual(inTurn.map(({ value }) => value && Number(value.ID)), [2, 3, 4, 5]);
  const left = list(portal, "crm.deal.list", { select: ["ID"] })[Symbol.asyncIterator]();
  await left.next();
  assert.deepEqual(await left.return!(), { done: true, value: undefined });
  assert.deepEqual(await left.next(), { done: true, value: undefined });
});

test("leaving early ends what is being read, and an abort gives its reason", async () => {
  const { portal, requests } = world({ deal: 100_000 });
  for await (const deal of list(portal, "crm.deal.list")) {
    if (Number(deal.ID) >= 60) break;
  }
  const count = requests().length;
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal(requests().length, count);
  const stop = new AbortController();
  const reason = new Error("enough");
  let came = 0;
  await assert.rejects(async () => {
    for await (const _ of list(portal, "crm.deal.list", {}, { signal: stop.signal })) {
      if (++came === 100) stop.abort(reason);
    }
  }, (error) => error === reason);
  await assert.rejects(
    list(portal, "crm.deal.list", {}, { signal: stop.signal }).toArray(),
    (error) => error === reason,
  );
});

test("a list can be gone through again, and begins anew", async () => {
  const { portal } = world({ deal: 60 });
  const deals = list(portal, "crm.deal.list");
  assert.equal((await deals.toArray()).length, 60);
  assert.equal((await deals.toArray()).length, 60);
});

test("rows that stand within the result, and by other letter case of the parameters", async () => {
  const { portal } = world({ task: 330 });
  const tasks = await list(portal, "tasks.task.list", { select: ["ID", "TITLE"] }).toArray();
  assert.deepEqual(tasks.map(({ id }) => Number(id)), numbers(330));
  const some = await list(portal, "tasks.task.list", { FILTER: { ">ID": 300 } } as object, { limit: 7 }).toArray();
  assert.deepEqual(some.map(({ id }) => Number(id)), numbers(7, 301));
});

test("plain pages: where a method has no id to filter by, and where byPages asks for them", async () => {
  const { portal } = world({ user: 170, deal: 333 });
  const users = await list(portal, "user.get", { FILTER: { ACTIVE: true } }).toArray();
  assert.equal(new Set(users.map(({ ID }) => ID)).size, users.length);
  assert.ok(users.length > 50, `${users.length} users`);
  const deals = await list(portal, "crm.deal.list", { order: { TITLE: "DESC" } }, { byPages: true }).toArray();
  assert.equal(new Set(deals.map(({ ID }) => ID)).size, 333);
  const titles = deals.map(({ TITLE }) => TITLE!);
  assert.deepEqual(titles, titles.toSorted().toReversed());
});

/** What a function says to a request. */
type Answer = (came: Came) => { result: unknown; total?: number };

/** The answer to a classic batch: what a function says to each command. */
function toEach(cmd: Record<string, string>, answer: Answer): object {
  const parts: Record<"result" | "result_total", Record<string, unknown>> = { result: {}, result_total: {} };
  for (const [key, text] of Object.entries(cmd)) {
    const [method, query] = text.split("?");
    const { result, total } = answer({
      method: method!,
      body: Object.fromEntries(readForm(new URLSearchParams(query))),
    });
    parts.result[key] = result;
    parts.result_total[key] = total;
  }
  return { result: parts };
}

/** A portal that answers what a function says to each request, and to each command of a classic batch. */
const answering = (answer: Answer) =>
  answeringWhole((came) => came.body.cmd ? toEach(came.body.cmd, answer) : answer(came));

test("a cursor by the last record's id, until a page is empty", async () => {
  const messages = numbers(70).map((id) => ({ id, text: `${id}` })).toReversed();
  const { portal, asked } = answering(({ body: { LAST_ID, LIMIT } }) => ({
    result: { messages: messages.filter(({ id }) => LAST_ID === undefined || id < LAST_ID).slice(0, LIMIT ?? 20) },
  }));
  const rows = await list(portal, "im.dialog.messages.get", { DIALOG_ID: "chat1" }).toArray();
  assert.deepEqual(rows.map(({ id }) => id), messages.map(({ id }) => id));
  assert.ok(asked.length >= 2);
});

test("a cursor that cannot be told from the last record, or that the page does not name, is an error", async () => {
  const { portal } = answering(() => ({ result: { items: numbers(50).map((id) => ({ auditTypeId: `${id}` })) } }));
  const chosen = list(portal.v3, "main.eventlog.tail", { select: ["auditTypeId"] });
  await assert.rejects(chosen.toArray(), {
    name: "ResponseError",
    message:
      "main.eventlog.tail does not tell where its next page begins: its last record has no id. Where fields are " +
      "chosen, choose that, too.",
  });
  // For what is on the first page no other one is needed.
  assert.equal(
    (await list(portal.v3, "main.eventlog.tail", { select: ["auditTypeId"] }, { limit: 50 }).toArray()).length,
    50,
  );
  const events = answering(() => ({ result: { events: [{ eventId: 1 }], hasMore: true } }));
  await assert.rejects(list(events.portal, "imbot.v2.Event.get", { botId: 1 } as never).toArray(), {
    name: "ResponseError",
    message: "imbot.v2.Event.get does not tell where its next page begins, and says that there is one.",
  });
});

test("a cursor by another field, or the other way, is refused before anything is sent", async () => {
  const { portal, asked } = answering(() => ({ result: { items: [] } }));
  for (const cursor of [{ field: "timestampX" }, { field: "id", order: "DESC" }, { order: "desc" }]) {
    assert.throws(() => list(portal.v3, "main.eventlog.tail", { cursor } as never), {
      name: "UsageError",
      message: "Parameter cursor of main.eventlog.tail is set for each page, by id from the lowest up: leave it out.",
    });
  }
  for (const cursor of [{}, { field: "id" }, { field: "id", order: "ASC" }]) {
    assert.deepEqual(await list(portal.v3, "main.eventlog.tail", { cursor } as never).toArray(), []);
  }
  assert.equal(asked.length, 3);
});

test("REST 3.0: by id with conditions, in pages as large as the method gives", async () => {
  const ids = numbers(2500);
  const page = (
    query: { filter?: [string, string, number][]; order?: { id: string }; pagination?: { limit: number } },
  ) => {
    const found = ids.filter((id) =>
      (query.filter ?? []).every(([, sign, value]) => sign === ">" ? id > value : sign === "<=" ? id <= value : false)
    );
    if (query.order?.id === "DESC") found.reverse();
    return { items: found.slice(0, query.pagination?.limit ?? 50).map((id) => ({ id, title: `${id}` })) };
  };
  const { portal, asked } = answering(({ method, body }) => ({
    result: method === "batch" ? (body as unknown as { query: object }[]).map(({ query }) => page(query)) : page(body),
  }));
  const rows = await list(portal.v3, "tasks.task.list", { filter: [["id", ">", 100]] }).toArray();
  assert.deepEqual(rows.map(({ id }) => id), numbers(2400, 101));
  assert.ok(asked.length <= 5, `${asked.length} requests`);
});

test("a map by ids is gone through as a list is, whatever order its names have", async () => {
  const ids = numbers(130, 3, 2);
  const page = ({ filter = {}, order }: { filter?: Record<string, string>; order?: { id: string } }) => {
    const found = ids.filter((id) => id > Number(filter[">id"] ?? 0) && id <= Number(filter["<=id"] ?? 1e9));
    if (order?.id === "DESC") found.reverse();
    return { templates: Object.fromEntries(found.slice(0, 50).map((id) => [id, { id: `${id}`, name: `${id}` }])) };
  };
  const { portal } = answering(({ body }) => ({ result: page(body), total: ids.length }));
  const rows = await list(portal, "documentgenerator.template.list").toArray() as { id: string }[];
  assert.deepEqual(rows.map(({ id }) => Number(id)), ids);
  const none = answering(() => ({ result: { templates: [] }, total: 0 }));
  assert.deepEqual(await list(none.portal, "documentgenerator.template.list").toArray(), []);
});

test("where nobody knows how large a page is, only an empty one is the last", async () => {
  const ids = numbers(75);
  const { portal, asked } = answering(({ body }) => {
    const filter = ((body as { FILTER?: Record<string, number> }).FILTER) ?? {};
    return { result: ids.filter((id) => id > (filter[">ID"] ?? 0)).slice(0, 20).map((id) => ({ ID: `${id}` })) };
  });
  const rows = await list(portal, "task.elapseditem.getlist", { TASKID: 1 }).toArray() as { ID: string }[];
  assert.deepEqual(rows.map(({ ID }) => Number(ID)), ids);
  assert.equal(asked.length, 5);
});

test("a first page that may not be all is an error where no next one can be asked for, unless it is enough", async () => {
  const full = answering(() => ({ result: { notifications: numbers(50).map((id) => ({ id })) } }));
  await assert.rejects(list(full.portal, "im.notify.get").toArray(), {
    name: "ResponseError",
    message: /^im\.notify\.get has answered 50 records, which may not be all: nothing documents how/,
  });
  assert.equal((await list(full.portal, "im.notify.get", {}, { limit: 50 }).toArray()).length, 50);
  const some = answering(() => ({ result: { notifications: [{ id: 1 }] } }));
  assert.equal((await list(some.portal, "im.notify.get").toArray()).length, 1);
});

test("an answer without the place of the records is an error, and one with nothing there is none", async () => {
  for (const result of [{ items: [] }, {}, "text", 5]) {
    const { portal } = answering(() => ({ result }));
    await assert.rejects(list(portal, "tasks.task.list").toArray(), { name: "ResponseError" }, JSON.stringify(result));
  }
  for (const result of [[], { tasks: [] }, { tasks: null }, { tasks: false }, null, false]) {
    const { portal } = answering(() => ({ result }));
    assert.deepEqual(await list(portal, "tasks.task.list").toArray(), [], JSON.stringify(result));
  }
});

test("a page that does not advance is an error, by offset, by number, and by cursor", async () => {
  const same = answering(() => ({ result: numbers(50).map((ID) => ({ ID })), total: 500 }));
  await assert.rejects(list(same.portal, "crm.status.list").toArray(), {
    name: "ResponseError",
    message:
      "crm.status.list answers the same page again instead of the next one, so its list cannot be read to the end.",
  });
  const back = answering(() => ({ result: numbers(50).map((ID) => ({ ID, at: Math.random() })), next: 0, total: 500 }));
  await assert.rejects(list(back.portal, "crm.status.list").toArray(), { name: "ResponseError" });
  // What it has answered already would come twice.
  for (const step of [1, 10, 49]) {
    const within = answering(({ body: { start = 0 } }) => ({
      result: numbers(50, Number(start) + 1).map((ID) => ({ ID })),
      next: Number(start) + step,
      total: 500,
    }));
    const ids: number[] = [];
    await assert.rejects(async () => {
      for await (const { ID } of list(within.portal, "crm.status.list")) ids.push(Number(ID));
    }, { name: "ResponseError", message: /answers the same page again/ });
    assert.deepEqual(ids, numbers(50));
  }
  const page = answering(() => ({ result: [{ id: 1 }, { id: 2 }] }));
  await assert.rejects(list(page.portal, "biconnector.source.list").toArray(), { name: "ResponseError" });
  const cursor = answering(() => ({ result: { messages: [{ id: 5 }] } }));
  await assert.rejects(list(cursor.portal, "im.dialog.messages.get", { DIALOG_ID: "1" }).toArray(), {
    name: "ResponseError",
  });
});

test("a portal that does not mind filter or order by id is found out before a record is missed", async () => {
  const rows = numbers(50).map((ID) => ({ ID: `${ID}` }));
  const last = numbers(50, 951).map((ID) => ({ ID })).reverse();
  const deaf = answering(({ body }) => {
    const { order } = body as { order?: { ID: string } };
    return { result: order?.ID === "DESC" ? last : rows, total: 1000 };
  });
  await assert.rejects(list(deaf.portal, "crm.deal.list").toArray(), {
    name: "ResponseError",
    message:
      "crm.deal.list was answered with records that its filter by ID leaves out or moves. Go through its pages with byPages.",
  });
  const mixed = answering(() => ({ result: rows.toSpliced(0, 0, { ID: "99" }) }));
  await assert.rejects(list(mixed.portal, "crm.deal.list").toArray(), {
    message: /that its order by ID leaves out or moves/,
  });
  for (const ID of [undefined, null, "", " 5", "1e2", "-1", "1.0", 1.5, "90071992547409930"]) {
    const strange = answering(() => ({ result: [{ ID, TITLE: "x" }] }));
    await assert.rejects(list(strange.portal, "crm.deal.list").toArray(), {
      message: /a record whose ID is no whole number/,
    });
  }
  const noList = answering(() => ({ result: { tasks: "none" } }));
  await assert.rejects(list(noList.portal, "tasks.task.list").toArray(), {
    message: /^tasks\.task\.list was answered with no list at tasks, but with a value of type String/,
  });
});

test("a refusal of one page is the list's, behind the records before it", async () => {
  const { portal, control } = world({ deal: 1000 });
  control.faults([{ method: "crm.deal.list", on: [8], fault: "ACCESS_DENIED" }]);
  const ids: number[] = [];
  await assert.rejects(async () => {
    for await (const { ID } of list(portal, "crm.deal.list")) ids.push(Number(ID));
  }, { name: "ApiError", code: "ACCESS_DENIED" });
  assert.ok(ids.length > 50 && ids.length < 1000);
  assert.deepEqual(ids, numbers(ids.length));
});

const refused: [what: string, go: (portal: Portal) => unknown, message: RegExp][] = [
  [
    "a method without pages",
    (portal) => list(portal, "crm.deal.get" as never, {} as never),
    /^crm\.deal\.get is no method of which is known that it answers in pages: call it by itself\.$/,
  ],
  ["no method's name", (portal) => list(portal, "../x" as never, {} as never), /^The method's name is not one/],
  [
    "a parameter for pages",
    (portal) => list(portal, "crm.deal.list", { start: 50 }),
    /^Parameter start of crm\.deal\.list is set for each page: leave it out\./,
  ],
  [
    "such a one in another letter case",
    (portal) => list(portal, "crm.deal.list", { START: 50 } as object),
    /^Parameter start of/,
  ],
  [
    "another order",
    (portal) => list(portal, "crm.deal.list", { order: { TITLE: "ASC" } }),
    /^crm\.deal\.list is listed by ID, so that no record is missed or comes twice, and parameter order asks for another order\./,
  ],
  [
    "no direction",
    (portal) => list(portal, "crm.deal.list", { order: { ID: "up" } } as object),
    /asks for another order/,
  ],
  [
    "a filter that is none",
    (portal) => list(portal, "crm.deal.list", { filter: "ID" } as object),
    /^Parameter filter of crm\.deal\.list must be an object, not String\.$/,
  ],
  [
    "parameters that JSON would change",
    (portal) => list(portal, "crm.deal.list", { filter: { ID: NaN } }),
    /^Parameter filter\.ID of crm\.deal\.list is NaN/,
  ],
  [
    "limit 0",
    (portal) => list(portal, "crm.deal.list", {}, { limit: 0 }),
    /^Option limit must be a whole number above 0/,
  ],
  [
    "half a limit",
    (portal) => list(portal, "crm.deal.list", {}, { limit: 1.5 }),
    /^Option limit must be a whole number above 0/,
  ],
  [
    "onProgress that is no function",
    (portal) => list(portal, "crm.deal.list", {}, { onProgress: 1 as never }),
    /^Option onProgress must be a function/,
  ],
  ["null for options", (portal) => list(portal, "crm.deal.list", {}, null as never), /^The options must be an object/],
  ["a list for options", (portal) => list(portal, "crm.deal.list", {}, [] as never), /^The options must be an object/],
  [
    "byPages that is a text",
    (portal) => list(portal, "crm.deal.list", {}, { byPages: "no" as never }),
    /^Option byPages must be true or false/,
  ],
  [
    "a filter whose parts are alternatives",
    (portal) => list(portal, "crm.item.list", { entityTypeId: 2, filter: { logic: "OR", 0: { title: "a" } } } as never),
    /^Parameter filter of crm\.item\.list says OR, so that no bounds for id can be added: put all of it into a member, filter: \{ 0: \{ … \} \}, or go through its pages with byPages\.$/,
  ],
  [
    "a timeout that is none",
    (portal) => list(portal, "crm.deal.list", {}, { timeout: -1 }),
    /^Option timeout must be milliseconds above 0/,
  ],
];

for (const [what, go, message] of refused) {
  test(`${what} is refused before anything is sent`, () => {
    const { portal, requests } = world({ deal: 1 });
    assert.throws(() => go(portal), { name: "UsageError", message });
    assert.deepEqual(requests(), []);
  });
}
