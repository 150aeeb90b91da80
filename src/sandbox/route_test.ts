import assert from "node:assert/strict";
import { test } from "node:test";
import { type NoRoute, type Route, router } from "./route.ts";

const TEMPLATES = [
  "GET /items",
  "POST /items",
  "GET /items/{id}",
  "PATCH /items/{id}",
  "DELETE /items/{id}",
  "GET /items/new",
  "GET /items/{id}/photo",
  "GET /items/{id}/{part}",
  "GET /items/new/{part}",
  "POST /items/{id}:archive",
  "GET /{kind}/{id}",
  "GET /files/{name}.txt",
  "GET /",
];
const find = router(TEMPLATES.map((template) => [template, template]));
const asked = (verb: string, path: string): Route<string> | NoRoute =>
  find(new Request(`https://shop.example${path}`, { method: verb }));

const TABLE: [string, string, string | string[], Record<string, string>?][] = [
  ["GET", "/items", "GET /items", {}],
  ["POST", "/items", "POST /items", {}],
  ["GET", "/items/7", "GET /items/{id}", { id: "7" }],
  ["PATCH", "/items/7", "PATCH /items/{id}", { id: "7" }],
  ["GET", "/items/new", "GET /items/new", {}],
  ["GET", "/items/newer", "GET /items/{id}", { id: "newer" }],
  ["GET", "/items/7/photo", "GET /items/{id}/photo", { id: "7" }],
  ["GET", "/items/7/price", "GET /items/{id}/{part}", { id: "7", part: "price" }],
  ["GET", "/items/new/photo", "GET /items/new/{part}", { part: "photo" }],
  ["POST", "/items/7:archive", "POST /items/{id}:archive", { id: "7" }],
  ["GET", "/orders/7", "GET /{kind}/{id}", { kind: "orders", id: "7" }],
  ["GET", "/files/a.b.txt", "GET /files/{name}.txt", { name: "a.b" }],
  ["GET", "/files/.txt", "GET /{kind}/{id}", { kind: "files", id: ".txt" }],
  ["GET", "/files/a", "GET /{kind}/{id}", { kind: "files", id: "a" }],
  ["GET", "/", "GET /", {}],
  ["GET", "/items/a%20b%2Fc", "GET /items/{id}", { id: "a b/c" }],
  ["GET", "/%69tems", "GET /items", {}],
  ["PUT", "/items/7", ["DELETE", "GET", "PATCH"]],
  ["DELETE", "/items", ["GET", "POST"]],
  ["GET", "/items/7:archive", "GET /items/{id}", { id: "7:archive" }],
  ["GET", "/shelves", []],
  ["GET", "/items/", []],
  ["GET", "/items/7/photo/large", []],
  ["GET", "/items/%E0%A4", []],
];

for (const [verb, path, want, places] of TABLE) {
  test(`${verb} ${path} leads to ${Array.isArray(want) ? `nothing, and the path takes [${want}]` : want}`, () => {
    const found = asked(verb, path);
    if (Array.isArray(want)) return assert.deepEqual(found, { verbs: want });
    assert.deepEqual([found.to, found.to && Object.fromEntries(found.path)], [want, places]);
  });
}

test("query parameters come along, several of a name as a list", () => {
  const { query } = asked("GET", "/items?limit=2&tag=a&tag=b%26c&empty=") as Route<string>;
  assert.deepEqual([...query], [["limit", "2"], ["tag", ["a", "b&c"]], ["empty", ""]]);
});

const MISTAKES: [string[], RegExp][] = [
  [["get /items"], /^A route is written as VERB \/path\/\{name\}, with one place in a segment, not as get \/items$/],
  [["GET items"], /written as VERB/],
  [["GET /items/{id"], /written as VERB/],
  [["GET /items?id={id}"], /written as VERB/],
  [["GET /items/{}"], /written as VERB/],
  [["GET /items/{name}.{ending}"], /written as VERB/],
  [["GET /items/{id}/{id}"], /^A route has two places of one name: GET \/items\/\{id\}\/\{id\}$/],
  [["GET /a", "GET /items/{id}", "GET /items/{no}"], /^Two routes fit the same requests: GET \/items\/\{id\} and GET/],
];

for (const [templates, message] of MISTAKES) {
  test(`refuses ${templates.join(", ")}`, () => {
    assert.throws(() => router(templates.map((template) => [template, 1])), { message });
  });
}

test("templates that only look alike may stand together", () => {
  const find = router([["GET /a/{x}", 1], ["PUT /a/{y}", 2], ["GET /b/{x}", 3], ["GET /a/{x}.js", 4], [
    "GET /a/.{x}js",
    5,
  ]]);
  assert.deepEqual(
    ["/a/q", "/b/q", "/a/q.js", "/a/.qjs"].map((path) => find(new Request(`https://x.example${path}`)).to),
    [1, 3, 4, 5],
  );
});
