/** What every generated file keeps to. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { emitOpenApi } from "../../scripts/generate/emit/docs/openapi.ts";
import { built } from "../../scripts/tasks/model.ts";
import { toyFiles } from "../toy/shop.ts";

const LINES = 2000;
const COLUMNS = 120;

/** OpenAPI documents are data, split by segment instead: what a segment has stands together, with all it refers to. */
const DOCUMENT_LINES = 5000;

/** A page with a line per method, which people search as a whole. */
const LISTS = /\/sandbox-coverage\.mdx$/;

/** Tables with a line per method, so that a change of one method's rule is one line of a diff. */
const TABLES = /\/generated\/sandbox\/gate\.ts$/;

/** The manifest is ours but for one key, pages have lines as long as their tables, so they count by lines only. */
const { files: generated, model } = await built();
const documents = model.services.flatMap((service) => [...emitOpenApi(service, model.version)]);
const files = [...generated, ...documents, ...await toyFiles()].filter(([file]) => file !== "deno.json");

for (const [file, text] of files) {
  test(`limits of ${file}`, () => {
    const lines = text.split("\n");
    const limit = file.startsWith("docs/openapi/") || LISTS.test(file) ? DOCUMENT_LINES : LINES;
    assert.ok(lines.length <= limit, `${lines.length} lines; split it by segment`);
    if (!file.endsWith(".ts") || TABLES.test(file)) return;
    const long = lines.flatMap((line, index) => line.length > COLUMNS ? [`${index + 1}: ${line.length} columns`] : []);
    assert.deepEqual(long, []);
  });
}

test("every generated TypeScript module says where it comes from", () => {
  const notice = "// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.\n";
  const silent = files.filter(([file, text]) => file.endsWith(".ts") && !text.startsWith(notice)).map(([file]) => file);
  assert.deepEqual(silent, []);
});
