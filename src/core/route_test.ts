import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Places, readTemplate, route, type Routed, usualPlace, VERBS } from "./route.ts";

/** What goes over HTTP, with forms as pairs. */
async function plain(routed: Routed): Promise<unknown> {
  const { body } = routed;
  if (body instanceof Blob) return { ...routed, body: await body.text() };
  const pairs = body instanceof URLSearchParams || body instanceof FormData ? [...body] : undefined;
  return { ...routed, ...(pairs && { body: pairs }) };
}

const names: [string, ReturnType<typeof readTemplate>][] = [
  ["GET /items", { verb: "GET", path: "/items", names: [] }],
  ["PATCH /items/{id}", { verb: "PATCH", path: "/items/{id}", names: ["id"] }],
  ["PUT /a/{x}-{y_z}.json", { verb: "PUT", path: "/a/{x}-{y_z}.json", names: ["x", "y_z"] }],
  ["DELETE /", { verb: "DELETE", path: "/", names: [] }],
  ["item.get", undefined],
  ["get /items", undefined],
  ["TRACE /items", undefined],
  ["GET items", undefined],
  ["GET  /items", undefined],
  ["GET /items?a=b", undefined],
  ["GET /items/{id", undefined],
  ["GET /items/{}", undefined],
  ["GET /items/{a/b}", undefined],
];
for (const [name, expected] of names) {
  test(`the name ${name}`, () => assert.deepEqual(readTemplate(name), expected));
}

test("the usual place follows from the name", () => {
  const places = VERBS.map((verb) => usualPlace(readTemplate(`${verb} /items/{id}`)!, "limit"));
  assert.deepEqual(places, ["query", "query", "body", "body", "body", "query"]);
  assert.equal(usualPlace(readTemplate("POST /items/{id}")!, "id"), "path");
});

const calls: [what: string, method: string, params: object, places: Places, expected: object][] = [
  ["nothing", "GET /items", {}, {}, { verb: "GET", path: "/items", headers: {} }],
  ["a path", "GET /items/{id}", { id: 7 }, {}, { verb: "GET", path: "/items/7", headers: {} }],
  [
    "several names in one part of a path",
    "GET /a/{x}-{y}.json",
    { x: "a b", y: true },
    {},
    { verb: "GET", path: "/a/a%20b-true.json", headers: {} },
  ],
  [
    "a slash, a question mark and a percent sign in a path",
    "GET /items/{id}",
    { id: "a/b?c#d%2e" },
    {},
    { verb: "GET", path: "/items/a%2Fb%3Fc%23d%252e", headers: {} },
  ],
  [
    "a query: lists are repeated, what is undefined is left out",
    "GET /items",
    { tag: ["a", "b&c"], limit: 5, full: false, since: new Date("2024-08-05T09:02:13Z"), to: undefined, "a b": "" },
    {},
    {
      verb: "GET",
      path: "/items?tag=a&tag=b%26c&limit=5&full=false&since=2024-08-05T09%3A02%3A13.000Z&a%20b=",
      headers: {},
    },
  ],
  [
    "lists with commas, and without items",
    "GET /items",
    { tags: ["a", "b c"], ids: [1, 2], none: [], empty: [] },
    {
      tags: { in: "query", comma: true },
      ids: { in: "header", as: "X-Ids", comma: true },
      none: { in: "query", comma: true },
    },
    { verb: "GET", path: "/items?tags=a,b%20c", headers: { "X-Ids": "1,2" } },
  ],
  [
    "a body of JSON, a query and a header beside it",
    "PATCH /items/{id}",
    { id: "7", name: null, tags: ["a"], notify: true, version: "v1", more: { at: [1] } },
    { notify: { in: "query" }, version: { in: "header", as: "If-Match" } },
    {
      verb: "PATCH",
      path: "/items/7?notify=true",
      headers: { "If-Match": "v1" },
      body: '{"name":null,"tags":["a"],"more":{"at":[1]}}',
    },
  ],
  [
    "a DELETE with a body",
    "DELETE /items",
    { ids: [1, 2] },
    { ids: { in: "body" } },
    { verb: "DELETE", path: "/items", headers: {}, body: '{"ids":[1,2]}' },
  ],
  [
    "names of their own in path and body",
    "PUT /items/{id}",
    { itemId: 7, newId: 8 },
    { itemId: { in: "path", as: "id" }, newId: { in: "body", as: "id" } },
    { verb: "PUT", path: "/items/7", headers: {}, body: '{"id":8}' },
  ],
  [
    "a form",
    "POST /login",
    { user: "a b", scope: ["x", "y"] },
    { user: { in: "form" }, scope: { in: "form" } },
    { verb: "POST", path: "/login", headers: {}, body: [["user", "a b"], ["scope", "x"], ["scope", "y"]] },
  ],
  [
    "a body that is a file",
    "PUT /files/{id}",
    { id: 1, data: "SGk=" },
    { data: { in: "content" } },
    { verb: "PUT", path: "/files/1", headers: { "content-type": "application/octet-stream" }, body: "Hi" },
  ],
  [
    "a file that knows its type",
    "PUT /files",
    { data: new Blob(["Hi"], { type: "text/plain" }) },
    { data: { in: "content" } },
    { verb: "PUT", path: "/files", headers: {}, body: "Hi" },
  ],
];
for (const [what, method, params, places, expected] of calls) {
  test(`where parameters go: ${what}`, async () => {
    assert.deepEqual(await plain(route(method, params, places)), expected);
  });
}

test("a form of several parts holds files and texts", async () => {
  const file = new File(["Hi"], "a.txt", { type: "text/plain" });
  const part = { in: "part" } as const;
  const { body } = route("POST /files", { file, more: ["SGk=", new Uint8Array([1])], title: "A", tags: [1, 2] }, {
    file: { ...part, file: true },
    more: { ...part, file: true },
    title: part,
    tags: part,
  });
  const form = body as FormData;
  assert.deepEqual([...form.keys()], ["file", "more", "more", "title", "tags", "tags"]);
  assert.deepEqual([form.get("title"), form.getAll("tags")], ["A", ["1", "2"]]);
  const sent = form.get("file") as File;
  assert.deepEqual([sent.name, sent.type, await sent.text()], ["a.txt", "text/plain", "Hi"]);
  assert.equal(await (form.get("more") as File).text(), "Hi");
});

const wrong: [what: string, call: () => unknown, message: string][] = [
  [
    "another name",
    () => route("item.get", {}),
    "The method's name is not one: it looks like GET /items/{id}.",
  ],
  ["no name at all", () => route(undefined!), "The method's name is not one: it looks like GET /items/{id}."],
  ["a list", () => route("GET /a", []), "The parameters of GET /a must be an object."],
  [
    "a missing part of the path",
    () => route("GET /a/{id}", {}),
    "Parameter id of GET /a/{id} is missing: it is a part of the address.",
  ],
  [
    "a part of the path that is undefined",
    () => route("GET /a/{id}", { id: undefined }),
    "Parameter id of GET /a/{id} is missing: it is a part of the address.",
  ],
  [
    "an empty part of the path",
    () => route("DELETE /a/{id}", { id: " " }),
    "Parameter id of DELETE /a/{id} is missing: it is a part of the address.",
  ],
  [
    "a part of the path that climbs",
    () => route("GET /a/{id}/b", { id: ".." }),
    "Parameter id of GET /a/{id}/b leads to another address.",
  ],
  [
    "a part of the path that stays where it is",
    () => route("DELETE /a/{id}", { id: "." }),
    "Parameter id of DELETE /a/{id} leads to another address.",
  ],
  [
    "names that climb together",
    () => route("GET /a/{x}{y}", { x: ".", y: "." }),
    "Parameter y of GET /a/{x}{y} leads to another address.",
  ],
  [
    "a list in the path",
    () => route("GET /a/{id}", { id: [1, 2] }),
    "Parameter id of GET /a/{id} must be one value, not a list.",
  ],
  [
    "a structure in the query",
    () => route("GET /a", { filter: {} }),
    "Parameter filter of GET /a must be a text, a number, a date up to the year 9999, true or false, or a list of these.",
  ],
  [
    "null in the query",
    () => route("GET /a", { filter: null }),
    "Parameter filter of GET /a must be a text, a number, a date up to the year 9999, true or false, or a list of these.",
  ],
  [
    "a number that is none",
    () => route("GET /a", { limit: NaN }),
    "Parameter limit of GET /a must be a text, a number, a date up to the year 9999, true or false, or a list of these.",
  ],
  [
    "a comma between commas",
    () => route("GET /a", { tags: ["a,b"] }, { tags: { in: "query", comma: true } }),
    "Parameter tags of GET /a has an item with a comma, which stands between items.",
  ],
  [
    "half a character",
    () => route("GET /a", { q: "\ud800" }),
    "Parameter q of GET /a holds half a character, which cannot be sent.",
  ],
  [
    "a header with a second line",
    () => route("GET /a", { v: "a\r\nX-Admin: 1" }, { v: { in: "header" } }),
    "Parameter v of GET /a holds a character that no header can.",
  ],
  [
    "a number that JSON cannot hold",
    () => route("POST /a", { list: [Infinity] }),
    "Parameter list[0] of POST /a is Infinity, which JSON cannot hold. Give a finite number.",
  ],
  [
    "what is no JSON",
    () => route("POST /a", { n: 1n }),
    "Parameter n of POST /a is a BigInt, which JSON cannot hold. Give a number or its digits as text.",
  ],
  [
    "two bodies",
    () => route("POST /a", { a: 1, b: 2 }, { a: { in: "form" } }),
    "The parameters of POST /a cannot stand in one body: it is JSON, a form or a file.",
  ],
  [
    "a file that is none",
    () => route("PUT /a", { data: "?" }, { data: { in: "content" } }),
    "Parameter data must be a Blob, bytes, or base64 text, not a value of type String.",
  ],
];
for (const [what, call, message] of wrong) {
  test(`nothing is sent: ${what}`, () => {
    assert.throws(call, { name: "UsageError", message });
  });
}

test("names that only look like members of every object have the usual place", () => {
  const params = JSON.parse('{ "__proto__": 1, "constructor": "a" }');
  assert.equal(route("POST /a", params).body, '{"__proto__":1,"constructor":"a"}');
  assert.equal(route("GET /a", params).path, "/a?__proto__=1&constructor=a");
});

/** Texts that can be sent: no halves of characters, something to see. */
const sendable = fc.string({ unit: "grapheme" }).filter((text) => text.isWellFormed() && text.trim() !== "");

test("whatever stands in a path is one part of it, and is read back", () => {
  fc.assert(fc.property(sendable.filter((text) => !/^\.\.?$/.test(text)), (id) => {
    const url = new URL("https://shelf.example/v1" + route("GET /items/{id}/content", { id }).path);
    const parts = url.pathname.split("/");
    assert.deepEqual(parts.with(3, ""), ["", "v1", "items", "", "content"]);
    assert.equal(decodeURIComponent(parts[3]!), id);
    assert.deepEqual([url.host, url.search, url.hash], ["shelf.example", "", ""]);
  }));
});

test("whatever stands in a query is read back", () => {
  const text = fc.string({ unit: "grapheme" }).filter((text) => text.isWellFormed());
  fc.assert(fc.property(fc.dictionary(text, fc.array(text, { minLength: 1 })), (query) => {
    const url = new URL("https://shelf.example" + route("GET /items", query).path);
    const expected = Object.entries(query).flatMap(([name, values]) => values.map((value) => [name, value]));
    assert.deepEqual([...url.searchParams], expected);
  }));
});

test("whatever JSON can hold is its body", () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (fields) => {
    const plain = JSON.parse(JSON.stringify(fields));
    assert.deepEqual(JSON.parse(route("PUT /items", plain).body as string), plain);
  }));
});
