/** A service of another shape on the same engine: verbs and paths, no envelope, no users, bytes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { attachment, base64, contentOf, pairOf } from "./files.ts";
import type { Condition } from "./filter.ts";
import { cors, fetchThrough, HOST, json, refusals, type Sandbox, untilAborted } from "./http.ts";
import { type Call, type Outcome, perform } from "./operations.ts";
import { Refusal } from "./refusal.ts";
import { type Route, router } from "./route.ts";
import { Store } from "./store.ts";
import type { Json, SandboxError, SandboxTable, StatefulMethod } from "./table.ts";

const UNKNOWN: SandboxError = { when: { unknown: true }, status: 404, code: "unknown", text: "No item {id}" };
const BAD: SandboxError = { when: { malformed: ["price"] }, status: 422, code: "bad", text: "No price: {price}" };
const TAKES = { name: { key: ["name"] }, price: { key: ["price"] } };

const STATES: Record<string, StatefulMethod> = {
  "GET /items": { operation: "list" },
  "GET /items/{id}": { operation: "get", errors: [UNKNOWN] },
  "POST /items": { operation: "add", takes: TAKES, answers: "record", errors: [BAD] },
  "PATCH /items/{id}": { operation: "update", takes: TAKES, answers: "record", errors: [UNKNOWN, BAD] },
  "DELETE /items/{id}": { operation: "delete", errors: [UNKNOWN] },
  "PUT /items/{id}/photo": { operation: "update", takes: { photo: { key: ["photo"] } }, errors: [UNKNOWN] },
  "POST /photos": { operation: "add", takes: {}, file: { key: "photo", content: "photo", name: "name" }, errors: [] },
};

const TABLE: SandboxTable = {
  entities: {
    item: {
      id: "id",
      keys: "exact",
      fields: {
        id: { kind: "integer" },
        name: { kind: "text" },
        price: { kind: "double" },
        photo: { kind: "content", hidden: true },
      },
      relations: {},
      seeds: [
        { id: 7, name: "Soap", price: 2.5, photo: ["", "SGk="] },
        { id: 8, name: "Towel", price: 9 },
        { id: 9, name: "Tub", price: 300 },
      ],
    },
  },
  methods: Object.fromEntries(
    Object.entries(STATES).map(([name, state]) => [name, { state: { ...state, entity: "item" } }]),
  ),
};

/** All that such a service writes itself: who may call, where parameters stand, how answers are worded. */
function createSandbox(): Sandbox {
  const store = new Store(TABLE, () => new Date(0));
  const find = router([
    ...Object.entries(TABLE.methods).map(([name, { state }]) => [name, state] as const),
    ["GET /items/{id}/photo", undefined] as const,
  ]);

  const bodyOf = async (request: Request): Promise<Record<string, Json>> => {
    const type = request.headers.get("content-type") ?? "";
    if (type === "application/octet-stream") {
      return { photo: ["", base64(new Uint8Array(await request.arrayBuffer()))] };
    }
    if (type === "application/json") return await request.json();
    if (!type.startsWith("multipart/form-data")) return {};
    return { photo: await pairOf((await request.formData()).get("photo") as File) };
  };

  const callOf = async ({ path, query }: Route<unknown>, request: Request): Promise<Call> => {
    const given = new Map<string, Json>([...Object.entries(await bodyOf(request)), ...path]);
    const below = query.get("below");
    const where: Condition[] = below === undefined ? [] : [{ field: "price", comparison: "less", wanted: below }];
    const page = { offset: Number(query.get("from") ?? 0), size: Number(query.get("limit") ?? 100) };
    return { sent: new Map(), given: (key) => given.get(key), where, page, now: new Date(0), origin: HOST };
  };

  const worded = ({ operation }: StatefulMethod, { result, total }: Outcome): Response => {
    if (operation === "delete") return new Response(null, { status: 204 });
    return json(operation === "add" ? 201 : 200, result, total === undefined ? {} : { "x-total": String(total) });
  };

  const handle = async (request: Request): Promise<Response> => {
    if (request.headers.get("authorization") !== "Bearer t-1") throw new Refusal(401, "token", "Wrong token");
    const route = find(request);
    if (!route.path) throw new Refusal(route.verbs.length ? 405 : 404, "route", route.verbs.join(", "));
    if (route.to) return worded(route.to, perform(store, route.to, await callOf(route, request)));
    const photo = contentOf(store, "item", Number(route.path.get("id")));
    if (!photo) throw new Refusal(404, "photo", "No photo");
    return attachment(photo, "photo.png");
  };

  const layers = [
    untilAborted,
    cors({ verbs: ["GET", "POST", "PUT", "PATCH", "DELETE"], exposes: ["x-total"] }),
    refusals(({ status, code, message }) => json(status, { error: { code, message } })),
  ];
  return { url: HOST, fetch: fetchThrough(layers, handle), reset: () => store.reset() };
}

const sandbox = createSandbox();
type Got = [status: number, body: unknown];

async function ask(verb: string, path: string, body?: Json | Blob | FormData, token = "t-1"): Promise<Got> {
  const type: Record<string, string> = body instanceof FormData || body === undefined
    ? {}
    : { "content-type": body instanceof Blob ? "application/octet-stream" : "application/json" };
  const response = await sandbox.fetch(sandbox.url + path, {
    method: verb,
    headers: { authorization: `Bearer ${token}`, ...type },
    ...(body !== undefined && { body: body instanceof Blob || body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text];
}

test("records are read, found, changed, added and removed by verb and path", async () => {
  sandbox.reset();
  assert.deepEqual(await ask("GET", "/items/7"), [200, { id: 7, name: "Soap", price: 2.5 }]);
  const changed = { id: 8, name: "Big towel", price: 9 };
  assert.deepEqual(await ask("PATCH", "/items/8", { name: "Big towel", id: 9 }), [200, changed]);
  assert.deepEqual(await ask("GET", "/items?below=10"), [200, [{ id: 7, name: "Soap", price: 2.5 }, changed]]);
  assert.deepEqual(await ask("GET", "/items?from=1&limit=1"), [200, [changed]]);
  assert.deepEqual(await ask("POST", "/items", { name: "Comb", price: 1 }), [201, { id: 10, name: "Comb", price: 1 }]);
  assert.deepEqual(await ask("DELETE", "/items/7"), [204, ""]);
  assert.deepEqual(await ask("GET", "/items/7"), [404, { error: { code: "unknown", message: "No item 7" } }]);
});

test("bytes come and go as they are", async () => {
  sandbox.reset();
  assert.deepEqual(await ask("GET", "/items/7/photo"), [200, "Hi"]);
  assert.equal((await ask("PUT", "/items/8/photo", new Blob(["Ho!"])))[0], 200);
  assert.deepEqual(await ask("GET", "/items/8/photo"), [200, "Ho!"]);
  const form = new FormData();
  form.append("photo", new File(["Hey"], "hey.png"));
  assert.deepEqual(await ask("POST", "/photos", form), [201, 10]);
  assert.deepEqual(await ask("GET", "/items/10"), [200, { id: 10, name: "hey.png" }]);
  assert.deepEqual(await ask("GET", "/items/10/photo"), [200, "Hey"]);
});

test("refusals have the service's own statuses and its own words", async () => {
  sandbox.reset();
  const refused = (code: string, message: string): unknown => ({ error: { code, message } });
  assert.deepEqual(await ask("GET", "/items/7", undefined, "t-2"), [401, refused("token", "Wrong token")]);
  assert.deepEqual(await ask("PUT", "/items/7", {}), [405, refused("route", "DELETE, GET, PATCH")]);
  assert.deepEqual(await ask("GET", "/shelves"), [404, refused("route", "")]);
  assert.deepEqual(await ask("PATCH", "/items/7", { price: "dear" }), [422, refused("bad", "No price: dear")]);
  assert.deepEqual(await ask("GET", "/items/9/photo"), [404, refused("photo", "No photo")]);
});
