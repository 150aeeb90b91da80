import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import fc from "fast-check";
import type { Json } from "../../sandbox/table.ts";
import {
  call as callAsWebhook,
  callAsApplication,
  freshPortal,
  type Got,
  isForApplications,
  readTable,
} from "../../../tests/support/sandbox/portal.ts";

const table = readTable();
const call = (sandbox: ReturnType<typeof freshPortal>, method: string, params: object): Promise<Got> =>
  (isForApplications(method) ? callAsApplication : callAsWebhook)(sandbox, method, params);
const stateful = Object.entries(table.methods).filter(([, { state }]) => state !== undefined);
const seed = Number(process.env.OINT_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Hostile requests of seed ${seed}; repeat with OINT_SEED=${seed}.`);

/** Structures whose members have the names by which JavaScript turns values into texts and numbers, and surrogates. */
const TRAPS: Json[] = [
  { toString: 1 },
  { toString: null, valueOf: "x" },
  [{ toString: 1 }],
  { a: { valueOf: {}, toString: [] } },
  [[{ toString: { toString: 1 } }]],
  { toJSON: 1, constructor: 2, length: -1, then: 3 },
  JSON.parse('{"__proto__":{"toString":1}}'),
  { hasOwnProperty: 1, toFixed: 0, [`${"_".repeat(40)}`]: 1 },
  "\ud800",
  ["\udfff.txt", "YQ=="],
  { "\ud83d": 1 },
  "1e400",
  "9".repeat(400),
  "9999-12-31T23:59:59-12:00",
  "0000-01-01T00:00:00+14:00",
];

/** What methods read that are code. */
const OF_CODE = [
  ...["event", "handler", "event_type", "auth_type", "options", "auth_connector"],
  ...["limit", "clear", "process_id", "message_id", "error", "CODE", "filter", "order", "start"],
];

/** Every key that some method reads, and those of lists. */
const KEYS = [
  ...new Set(stateful.flatMap(([, { state }]) => [
    ...state?.key ?? [],
    ...state?.values === undefined ? [] : [state.values],
    ...Object.keys(state?.find ?? {}),
    ...Object.values(state?.takes ?? {}).flatMap(({ key = [] }) => key),
    ...state?.file ? [state.file.key] : [],
  ])),
  ...["filter", "order", "sort", "select", "start", "id", "auth", "token", "FIND", "toString"],
  ...OF_CODE,
];
const FIELDS = [...new Set(Object.values(table.entities).flatMap(({ fields }) => Object.keys(fields)))];

const trap = fc.constantFrom(...TRAPS);
const scalar = fc.constantFrom<Json>(1, 4, 7, "2", 2164, "Y", "x", null);
const members = fc.dictionary(
  fc.tuple(fc.constantFrom("", "=", "%", "!@", ">=", "@"), fc.constantFrom(...FIELDS)).map((parts) => parts.join("")),
  fc.oneof(trap, scalar),
  { maxKeys: 4 },
);
const params = fc.dictionary(fc.constantFrom(...KEYS, ...FIELDS), fc.oneof(trap, members, scalar), { maxKeys: 6 });

test("no structure in the place of a text or a number makes the sandbox fail", async () => {
  let calls = 0;
  const step = fc.tuple(fc.constantFrom(...Object.keys(table.methods)), params);
  const known = fc.tuple(fc.constantFrom(...stateful.map(([name]) => name)), params);
  const property = fc.asyncProperty(fc.array(fc.oneof(known, step), { maxLength: 20 }), async (steps) => {
    const sandbox = freshPortal({}, table);
    for (const [method, sent] of steps) {
      calls++;
      const { status } = await call(sandbox, method, sent);
      assert.ok([200, 400, 401, 404, 501].includes(status), `${method} ${JSON.stringify(sent)}: ${status}`);
    }
  });
  await fc.assert(property, { seed, numRuns: 120 });
  console.log(`${calls} calls`);
});

test("each method takes each trap in each of its places", async () => {
  let calls = 0;
  const sandbox = freshPortal({}, table);
  for (const [method, { state }] of stateful) {
    const keys = [
      ...state?.key ?? [],
      ...Object.values(state?.takes ?? {}).flatMap(({ key = [] }) => key),
      ...state?.operation === "list"
        ? ["filter", "order", "sort", "select", "start", ...Object.keys(state.find ?? {})]
        : [],
      ...state?.operation === "code" ? OF_CODE : [],
      ...state?.values === undefined ? [] : [state.values],
      ...state?.file ? [state.file.key] : [],
    ];
    for (const key of new Set(["ID", ...keys])) {
      for (const value of TRAPS) {
        calls++;
        const usual = { event: "ONCRMDEALADD", handler: "https://a.example/", process_id: "p", message_id: [1] };
        const { status } = await call(sandbox, method, { ID: 1, id: 4, ...usual, [key]: value });
        assert.ok([200, 400].includes(status), `${method} ${key} ${JSON.stringify(value)}: ${status}`);
      }
    }
  }
  console.log(`${calls} calls`);
});

const SIZE = 2_000_000;

/** So many members that they fill a body. */
function many(member: (index: number) => string): string {
  const parts: string[] = [];
  for (let [index, length] = [0, 0]; length < SIZE; index++) {
    const part = member(index);
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join(",");
}

const space = (index: number): string => " ".repeat(index % 900) + index % 7;

/** Values of two megabytes that are costly for who walks them more than once. */
const LARGE: Record<string, string> = {
  "names that nobody has": `{${many((index) => `"A${index}":"ASC"`)}}`,
  "names with signs": `{${many((index) => `"${["!", ">=", "%", "="][index % 4]}B${index}":${index}`)}}`,
  "one name in many spellings": `{${many((index) => `"=ID${" ".repeat(index % 2000)}":${index}`)}}`,
  "numbers": `[${many(String)}]`,
  "texts": `[${many((index) => `"a${index}"`)}]`,
  "patterns": `{"NAME":[${many((index) => `"%a%${index}%"`)}],"%TITLE":[${many((index) => `"${index}"`)}]}`,
  "ids": `{"@ID":[${many(String)}],"ID":[${many((index) => `"${index}"`)}]}`,
  "masks": `[${many((index) => `"UF_${index}*"`)}]`,
  "lists in lists": `[${many(() => "[[]]")}]`,
  "words": `"${many((index) => `w${index}`).replaceAll(",", " ")}"`,
  "percent signs": `"${"%a".repeat(SIZE / 2)}b"`,
  "underscores": `"${"_".repeat(SIZE)}!"`,
  "a mail of points": `"a@${".".repeat(SIZE)}@"`,
  "a mail of letters": `{"EMAIL":"${"a".repeat(SIZE)}@${"b.".repeat(10)}","NAME":"x"}`,
  "digits": `"${"1".repeat(SIZE)}.x"`,
  "spaces": `"${" ".repeat(SIZE)}x"`,
  "base64": `["a.txt","${"QUFB".repeat(SIZE / 4)}!"]`,
  "a name of underscores": `{"${"_".repeat(SIZE)}":1}`,
  "users": `[${many(() => "2164")}]`,
  "members of users": `{"ACCOMPLICES":[${many(() => "2164")}],"TITLE":"x","RESPONSIBLE_ID":1}`,
  "spaced": `{${many((index) => `"${space(index)}":1`)}}`,
};

/** Milliseconds of CPU, or of the clock where that is less: a busy machine is not the sandbox's fault. */
async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/** What reading two megabytes of names takes on this machine, as busy as it is: some 40 ms on an idle one. */
const yardstick = (): Promise<number> => timeOf(() => Promise.resolve(JSON.parse(LARGE["names with signs"] as string)));

async function within(limit: number, what: string, run: () => Promise<unknown>): Promise<number> {
  let time = await timeOf(run);
  // Compiling and collecting garbage fall on one of two.
  if (time > limit) time = Math.min(time, await timeOf(run));
  const most = Math.max(limit, limit * await yardstick() / 40);
  assert.ok(time <= most, `${what}: ${Math.round(time)} ms of ${Math.round(most)}`);
  return time;
}

const PLACES = ["filter", "order", "select", "start", "sort", "fields", "data", "FIND", "id", "fileContent", "EMAIL"];

test("two megabytes are answered within a second, whatever they are and wherever they stand", async () => {
  const sandbox = freshPortal({}, table);
  const lists = stateful.filter(([, { state }]) => state?.operation === "list").map(([name]) => name);
  const others = ["user.add", "crm.deal.add", "tasks.task.add", "disk.folder.uploadfile", "crm.deal.userfield.add"];
  for (const method of others) {
    assert.ok(Object.keys(table.methods).some((name) => name.toLowerCase() === method), method);
  }
  let [slowest, calls] = [0, 0];
  const seen = fc.sample(
    fc.tuple(fc.constantFrom(...lists, ...others), fc.constantFrom(...PLACES), fc.constantFrom(...Object.keys(LARGE))),
    { seed, numRuns: 12 },
  );
  const chosen: [string, string, string][] = [
    ["crm.deal.list", "order", "names that nobody has"],
    ["tasks.task.list", "filter", "names with signs"],
    ["user.get", "filter", "one name in many spellings"],
    ["user.get", "FIND", "words"],
    ["user.add", "EMAIL", "a mail of points"],
    ["tasks.task.add", "fields", "members of users"],
    ["tasks.task.list", "filter", "ids"],
    ["crm.deal.list", "select", "masks"],
  ];
  for (const [method, place, name] of [...chosen, ...seen]) {
    calls++;
    const body = `{"ID":1,"${place}":${LARGE[name]}}`;
    const time = await within(1000, `${method} ${place}: ${name}`, async () => {
      const response = await sandbox.fetch(`${sandbox.url}${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      });
      assert.ok(response.status < 500, `${method} ${place} ${name}: ${response.status}`);
      await response.arrayBuffer();
    });
    slowest = Math.max(slowest, time);
  }
  console.log(`${calls} calls of 2 MB, the slowest ${Math.round(slowest)} ms`);
});

test("forms and queries of as many names as fit are read once", async () => {
  const sandbox = freshPortal({}, table);
  const bodies: Record<string, string> = {
    "one name": Array.from({ length: 100_000 }, () => "filter[1]=a").join("&"),
    "numbers": Array.from({ length: 100_000 }, (_, index) => `filter[${index + 1}]=a`).join("&"),
    "no numbers": Array.from({ length: 100_000 }, () => "filter[ID][]=1").join("&"),
    "no numbers behind high ones": Array.from(
      { length: 100_000 },
      (_, index) => index < 50_000 ? `select[${index + 50_000}]=a` : "select[]=a",
    ).join("&"),
    "names": Array.from({ length: 50_000 }, (_, index) => `order[A${index}]=desc`).join("&"),
    "brackets": `filter${"[a]".repeat(600_000)}=1`,
    "open brackets": `${"filter[".repeat(250_000)}=1`,
  };
  for (const [name, body] of Object.entries(bodies)) {
    await within(1000, name, async () => {
      const response = await sandbox.fetch(`${sandbox.url}user.get`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body,
      });
      assert.equal(response.status, 200, name);
      await response.arrayBuffer();
    });
  }
});

test("a filter of more conditions than anybody writes is refused, and names that nobody has do not count", async () => {
  const sandbox = freshPortal();
  const filter = (key: string, count: number): Record<string, Json> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${key}${" ".repeat(index)}`, 1]));
  const refused = await call(sandbox, "user.get", { filter: filter(">=ID", 251) });
  assert.deepEqual([refused.status, refused.body.error, refused.body.error_description], [
    400,
    "TOO_MANY_CONDITIONS",
    "The filter has 251 conditions: the sandbox takes 250",
  ]);
  assert.equal((await call(sandbox, "user.get", { filter: filter(">=ID", 250) })).status, 200);
  assert.equal((await call(sandbox, "user.get", { filter: filter("NOBODY", 5000) })).status, 200);
});

test("the prefix of REST 3.0 is no part of a method's name", async () => {
  const sandbox = freshPortal({}, table);
  const names = Object.keys(table.methods).filter((name) => name.startsWith("v3:"));
  assert.ok(names.length > 0);
  for (const name of names) {
    for (const spelling of [name, name.toUpperCase(), name.replace(":", "%3A")]) {
      for (const path of ["1/code/", "api/1/code/"]) {
        const response = await sandbox.fetch(`https://portal.example/rest/${path}${spelling}`);
        assert.equal(response.status, 404, path + spelling);
        await response.body?.cancel();
      }
    }
  }
});

test("rows of entities with custom fields are read as fast as others", async () => {
  const sandbox = freshPortal({}, table);
  for (let count = 0; count < 200; count++) {
    const fields = { FIELD_NAME: `F${count}`, USER_TYPE_ID: "string", MULTIPLE: "N" };
    assert.equal((await call(sandbox, "crm.deal.userfield.add", { fields })).status, 200);
  }
  for (let count = 0; count < 50; count++) await call(sandbox, "crm.deal.add", { fields: { TITLE: `Deal ${count}` } });
  await within(250, "five lists of 50 deals with 200 fields", async () => {
    for (let count = 0; count < 5; count++) await call(sandbox, "crm.deal.list", { filter: { "%TITLE": "e" } });
  });
});
