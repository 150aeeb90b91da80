/** What each function sends. The expectations are written by hand from what OPI sends. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createSandbox } from "./sandbox/mod.ts";
import * as api from "./mod.ts";
import { Portal } from "./mod.ts";
import { UNLIMITED } from "../../tests/support/bitrix24/unlimited.ts";

interface Sent {
  method: string;
  body: unknown;
}

/** Calls a function at a portal that keeps what it is sent, in the order of its keys. */
async function sentBy(call: (portal: Portal) => Promise<unknown>, token?: string): Promise<Sent[]> {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push({ method: request.url.split("/").at(-1)!, body: await request.text() });
    return Response.json({ result: true }, UNLIMITED);
  };
  const portal = token === undefined
    ? new Portal("https://p.example/rest/1/c0de/", { fetch })
    : new Portal("p.example", { fetch, token });
  await call(portal);
  return sent;
}

const calls: [title: string, call: (portal: Portal) => Promise<unknown>, method: string, body: string][] = [
  ["serverTime", (portal) => api.serverTime(portal), "server.time", "{}"],
  ["getCurrentUser", (portal) => api.getCurrentUser(portal), "user.current", "{}"],
  ["getUser by text", (portal) => api.getUser(portal, { userId: "2164" }), "user.get", '{"ID":"2164"}'],
  ["getUser by number", (portal) => api.getUser(portal, { userId: 2164 }), "user.get", '{"ID":"2164"}'],
  [
    "createUser",
    (portal) =>
      api.createUser(portal, {
        fields: { EMAIL: "vitaly@example.org", NAME: "Vitaly", UF_DEPARTMENT: [7], UF_MINE: 0, LAST_NAME: "" },
      }),
    "user.add",
    '{"EMAIL":"vitaly@example.org","NAME":"Vitaly","UF_DEPARTMENT":[7],"UF_MINE":0,"LAST_NAME":""}',
  ],
  [
    "updateUser",
    (portal) => api.updateUser(portal, { userId: 2166, fields: { NAME: "Oleg", WORK_NOTES: "", UF_DEPARTMENT: 7 } }),
    "user.update",
    '{"NAME":"Oleg","WORK_NOTES":"","UF_DEPARTMENT":7,"ID":"2166"}',
  ],
  [
    "changeUserStatus dismisses",
    (portal) => api.changeUserStatus(portal, { userId: "2164", fire: true }),
    "user.update",
    '{"ID":"2164","ACTIVE":"N"}',
  ],
  [
    "changeUserStatus takes back",
    (portal) => api.changeUserStatus(portal, { userId: 2164, fire: false }),
    "user.update",
    '{"ID":"2164","ACTIVE":"Y"}',
  ],
  [
    "findUsers",
    (portal) => api.findUsers(portal, { filter: { LAST_NAME: "Lama", USER_TYPE: "employee" } }),
    "user.search",
    '{"FILTER":{"LAST_NAME":"Lama","USER_TYPE":"employee"}}',
  ],
  ["findUsers of all", (portal) => api.findUsers(portal, { filter: {} }), "user.search", '{"FILTER":{}}'],
  ["getUserFieldsStructure", (portal) => api.getUserFieldsStructure(portal), "user.fields", "{}"],
];
for (const [title, call, method, body] of calls) {
  test(`${title} sends one ${method} with exactly its body`, async () => {
    assert.deepEqual(await sentBy(call), [{ method, body }]);
    const withToken = body === "{}" ? '{"auth":"t0ken"}' : body.replace(/\}$/, ',"auth":"t0ken"}');
    assert.deepEqual(await sentBy(call, "t0ken"), [{ method, body: withToken }]);
  });
}

test("updateUser: the id goes before an ID among the fields", async () => {
  const fields = { ID: "666", NAME: "Oleg" } as api.UpdateUserFields;
  const [sent] = await sentBy((portal) => api.updateUser(portal, { userId: "2164", fields }));
  assert.deepEqual(JSON.parse(sent!.body as string), { ID: "2164", NAME: "Oleg" });
});

test("booleans among the fields are sent as they are", async () => {
  const fields = { EMAIL: "a@example.org", UF_FLAG: true };
  const [sent] = await sentBy((portal) => api.createUser(portal, { fields }));
  assert.equal(sent!.body, '{"EMAIL":"a@example.org","UF_FLAG":true}');
});

const missing: [title: string, call: (portal: Portal) => Promise<unknown>, name: string][] = [
  ["getUser", (portal) => api.getUser(portal, {} as api.GetUserParams), "userId"],
  ["createUser", (portal) => api.createUser(portal, {} as api.CreateUserParams), "fields"],
  ["updateUser", (portal) => api.updateUser(portal, { fields: {} } as api.UpdateUserParams), "userId"],
  ["updateUser", (portal) => api.updateUser(portal, { userId: 1 } as api.UpdateUserParams), "fields"],
  [
    "changeUserStatus",
    (portal) => api.changeUserStatus(portal, { fire: true } as api.ChangeUserStatusParams),
    "userId",
  ],
  ["changeUserStatus", (portal) => api.changeUserStatus(portal, { userId: 1 } as api.ChangeUserStatusParams), "fire"],
  ["findUsers", (portal) => api.findUsers(portal, {} as api.FindUsersParams), "filter"],
];
for (const [title, call, name] of missing) {
  test(`${title} without ${name} rejects before anything is sent`, async () => {
    let thrown: unknown;
    const sent = await sentBy((portal) => call(portal).catch((error: unknown) => thrown = error));
    assert.deepEqual(sent, []);
    assert.ok(thrown instanceof api.UsageError);
    assert.equal(thrown.message, `Parameter ${name} is missing: it is required.`);
  });
}

const wrong: [title: string, call: (portal: Portal) => Promise<unknown>, message: string][] = [
  [
    "an id of NaN",
    (portal) => api.getUser(portal, { userId: NaN }),
    "Parameter userId must be a whole number below 2^53 or a text that is not empty, not NaN.",
  ],
  [
    "an empty id",
    (portal) => api.changeUserStatus(portal, { userId: "", fire: true }),
    "Parameter userId must be a whole number below 2^53 or a text that is not empty, not an empty text.",
  ],
  [
    "a text for a boolean",
    (portal) => api.changeUserStatus(portal, { userId: 1, fire: "false" as unknown as boolean }),
    "Parameter fire must be true or false, not a value of type String.",
  ],
  [
    "null for fields",
    (portal) => api.updateUser(portal, { userId: 1, fields: null as unknown as api.UpdateUserFields }),
    "Parameter fields must be an object, not null.",
  ],
  [
    "a list for a filter",
    (portal) => api.findUsers(portal, { filter: [] as api.UserSearchFilter }),
    "Parameter filter must be an object, not a value of type Array.",
  ],
  [
    "a name that is no parameter of the API, with NaN",
    (portal) => api.createUser(portal, { fields: { EMAIL: "a@example.org", UF_SUM: NaN } }),
    "Parameter fields.UF_SUM is NaN, which JSON cannot hold. Give a finite number.",
  ],
];
for (const [title, call, message] of wrong) {
  test(`${title} is refused before anything is sent`, async () => {
    let thrown: unknown;
    const sent = await sentBy((portal) => call(portal).catch((error: unknown) => thrown = error));
    assert.deepEqual(sent, []);
    assert.ok(thrown instanceof api.UsageError);
    assert.equal(thrown.message, message);
  });
}

test("getUserFilterStructure needs no portal", () => {
  const keys = ["NAME", "LAST_NAME", "WORK_POSITION", "UF_DEPARTMENT_NAME", "USER_TYPE"];
  const filled = api.getUserFilterStructure();
  assert.deepEqual(Object.keys(filled), keys);
  for (const value of Object.values(filled)) assert.match(value, /^<.+>$/);
  assert.deepEqual(api.getUserFilterStructure({}), filled);
  assert.deepEqual(api.getUserFilterStructure({ clear: false }), filled);
  assert.deepEqual(Object.entries(api.getUserFilterStructure({ clear: true })), keys.map((key) => [key, ""]));
});

test("each call's own signal reaches the request", async () => {
  const portal = new Portal("https://p.example/rest/1/c0de/", { fetch: () => new Promise(() => {}) });
  const all: ((options: api.CallOptions) => Promise<unknown>)[] = [
    (options) => api.serverTime(portal, options),
    (options) => api.getCurrentUser(portal, options),
    (options) => api.getUser(portal, { userId: 1 }, options),
    (options) => api.createUser(portal, { fields: { EMAIL: "a@example.org" } }, options),
    (options) => api.updateUser(portal, { userId: 1, fields: {} }, options),
    (options) => api.changeUserStatus(portal, { userId: 1, fire: true }, options),
    (options) => api.findUsers(portal, { filter: {} }, options),
    (options) => api.getUserFieldsStructure(portal, options),
  ];
  for (const call of all) {
    const controller = new AbortController();
    const ended = call({ signal: controller.signal });
    controller.abort("enough");
    assert.equal(await ended.catch((reason: unknown) => reason), "enough");
  }
});

test("the functions work together at a portal", async () => {
  const sandbox = createSandbox();
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });
  const { result: id } = await api.createUser(portal, {
    fields: { EMAIL: "anna.orlova@example.org", NAME: "Anna", LAST_NAME: "Orlova", UF_DEPARTMENT: [1] },
  });
  const read = async (): Promise<unknown[]> => {
    const { result, total } = await api.getUser(portal, { userId: id });
    return [total, result.length, result[0]?.NAME, result[0]?.ACTIVE];
  };
  assert.deepEqual(await read(), [1, 1, "Anna", true]);
  assert.equal((await api.updateUser(portal, { userId: id, fields: { NAME: "Hanna" } })).result, true);
  assert.equal((await api.changeUserStatus(portal, { userId: id, fire: true })).result, true);
  assert.deepEqual(await read(), [1, 1, "Hanna", false]);
  assert.equal((await api.changeUserStatus(portal, { userId: id, fire: false })).result, true);
  assert.deepEqual(await read(), [1, 1, "Hanna", true]);
  const found = await api.findUsers(portal, { filter: { LAST_NAME: "orlo" } });
  assert.deepEqual(found.result.map((user) => user.EMAIL), ["anna.orlova@example.org"]);
  assert.equal((await api.getCurrentUser(portal)).result.ID, "1");
  assert.ok("EMAIL" in (await api.getUserFieldsStructure(portal)).result);
  assert.match((await api.serverTime(portal)).result, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
});

test("a function called without its parameters names the one that is missing", async () => {
  const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m4secret/");
  const untyped = api.getUser as unknown as (portal: Portal) => Promise<unknown>;
  await assert.rejects(untyped(portal), (error: unknown) => {
    assert.ok(error instanceof api.UsageError);
    assert.equal(error.message, "Parameter userId is missing: it is required.");
    return true;
  });
});
