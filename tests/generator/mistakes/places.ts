/** Verbs, paths, and the places of parameters. */

import assert from "node:assert/strict";
import { toySpec } from "../../toy/shop.ts";
import type { Edits, Mistake } from "../shop.ts";

const shelf: ReadonlyMap<string, string> = new Map(
  toySpec().filter(({ file }) => file.startsWith("shelf/")).map(({ file, text }) => [file, text]),
);

const ITEMS = "shelf/rest/items.json";
const UPDATE = "shelf/items/update-item.yaml";

/** The second toy's files beside the first one's, one piece of them replaced. */
function edit(file: string, from: string, to: string): Edits {
  const text = shelf.get(file)!;
  assert.ok(text.includes(from), `${file} does not hold: ${from}`);
  return { ...Object.fromEntries(shelf), [file]: text.replace(from, () => to) };
}

/** The second toy's files beside the first one's, a method called otherwise in all of them. */
function renamed(from: string, to: string): Edits {
  return Object.fromEntries([...shelf].map(([file, text]) => [file, text.replaceAll(from, () => to)]));
}

export const places: Mistake[] = [
  ["a service of the other shape, and none", Object.fromEntries(shelf), ""],
  [
    "a name in a path that no parameter fills",
    renamed("GET /files/{id}/title", "GET /files/{key}/title"),
    `spec/shelf/rest/files.json:47:17 unmapped-field: The path of GET /files/{key}/title has "{key}", which no parameter fills.
    hint: Add a parameter "key", or one with "in": "path" and "as": "key".`,
  ],
  [
    "a parameter for a path that has no place for it",
    edit(ITEMS, `{ "name": "limit", "types": ["integer"],`, `{ "name": "limit", "in": "path", "types": ["integer"],`),
    `spec/shelf/rest/items.json:12:34 unknown-field: The path of GET /items has no "{limit}".
    hint: None is known.`,
  ],
  [
    "a place that there is not",
    edit(ITEMS, `"in": "header"`, `"in": "heading"`),
    `spec/shelf/rest/items.json:33:57 bad-value: "methods.2.params.1.in" cannot be "heading".
    hint: Known are: body, content, form, header, part, path, query.`,
  ],
  [
    "a body of two kinds",
    edit(ITEMS, `{ "name": "color", "types": ["string"], "in": "form" }`, `{ "name": "color", "types": ["string"] }`),
    `spec/shelf/rest/items.json:60:9 bad-value: "text" makes the body of POST /items/{id}/labels form, "color" body.
    hint: A body is of one kind: choose it for all.`,
  ],
  [
    "a body for a GET",
    edit(ITEMS, `"types": ["integer[]"], "comma": true`, `"types": ["integer[]"], "in": "body"`),
    `spec/shelf/rest/items.json:11:56 bad-value: GET /items has a body, which no GET can have.
    hint: Send it in the query, path or a header.`,
  ],
  [
    "two parameters with one name in one place",
    edit(
      ITEMS,
      `{ "name": "newId", "types": ["integer"], "as": "id", "in": "body" }`,
      `{ "name": "title", "as": "name" }`,
    ),
    `spec/shelf/rest/items.json:37:34 repeated-name: "name" is sent as "name" in the body, too.
    hint: Send one of the two under another name.`,
  ],
  [
    "two parameters of one name",
    edit(ITEMS, `{ "name": "newId",`, `{ "name": "id",`),
    `spec/shelf/rest/items.json:32:9 repeated-name: PATCH /items/{id} has two parameters "id".
    hint: Rename one, and add "as" with the name that is sent.`,
  ],
  [
    "a name that is neither a name nor a verb and a path",
    renamed("GET /files/{id}/title", "GET title"),
    `spec/shelf/rest/files.json:47:17 bad-value: "GET title" is no name of a method.
    hint: Write verb and path, e.g. GET /items/{id}, or a name without blanks.
spec/shelf/rest/files.yaml:5:3 missing-key: No rule tells the effect of "GET title".
    hint: Add effect: read, write or delete, or "get title" to the effects of service.yaml.`,
  ],
  [
    "a place for a parameter of a method that is sent as a whole",
    renamed("DELETE /items", "items.delete"),
    `spec/shelf/rest/items.json:48:18 bad-value: items.delete is sent as a whole, so that its parameters have no places.
    hint: Remove it, or name the method by verb and path.
spec/shelf/rest/items.yaml:12:3 missing-key: No rule tells the effect of "items.delete".
    hint: Add effect: read, write or delete, or "delete" to the effects of service.yaml.`,
  ],
  [
    "two methods whose types would have one name",
    renamed("GET /files/{id}/title", "GET /files/id/content"),
    `spec/shelf/rest/files.yaml:5:3 name-collision: Type name "FilesIdContentGetParams" is taken by spec/shelf/rest/files.yaml:3:3.
    hint: Rename one of the two.
spec/shelf/rest/files.yaml:5:3 name-collision: Type name "FilesIdContentGetResult" is taken by spec/shelf/rest/files.yaml:3:3.
    hint: Rename one of the two.`,
  ],
  [
    "a field in a place where it is not",
    edit(UPDATE, "path:id", "query:id"),
    `spec/shelf/items/update-item.yaml:5:7 unmapped-field: PATCH /items/{id} requires "id", which no parameter fills.
    hint: Add a parameter with to: id.
spec/shelf/items/update-item.yaml:7:43 unknown-field: PATCH /items/{id} has no field "query:id".
    hint: Known are: id, name, newId, notify, tags, version.`,
  ],
];
