/**
 * What `spec/bitrix24/provenance.yaml` and the page made of it tell of the sandbox is what the sandbox does.
 *
 * `OINT_RECORD=yes` writes what is measured into the file; `deno task generate` makes the page of it.
 */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { parse } from "yaml";
import { exampleParams } from "../../scripts/generate/emit/docs/rest_examples.ts";
import type { Provenance } from "../../scripts/generate/read/schema/provenance.ts";
import { built } from "../../scripts/tasks/model.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import type { Json } from "../../src/sandbox/table.ts";
import { callAsApplication, type Got } from "../support/sandbox/portal.ts";
import { METHODS } from "../support/bitrix24/expected_counts.ts";
import { ask } from "./documented.ts";

const FILE = join(root, "spec", "bitrix24", "provenance.yaml");
const HEAD = `# yaml-language-server: $schema=../schema/provenance.schema.json
# What the sandbox answers the example of each method from, as it says itself. Measured; nobody writes this by hand:
# OINT_RECORD=yes deno test -A --no-check tests/sandbox/provenance_test.ts, then deno task generate.
methods:
`;

const { methods } = await (async () => {
  const service = (await built()).model.services.find(({ name }) => name === "bitrix24");
  assert.ok(service);
  return { methods: service.methods.map((method) => ({ method, params: exampleParams(service, method) ?? {} })) };
})();

/** What an answer says that it is from. */
function originOf({ status, headers, body }: Got): string {
  if (status === 501) return "none";
  if (status >= 400 || Object.hasOwn(body, "error")) return "refused";
  return headers.get("x-oint-sandbox") ?? "nowhere";
}

const sandbox = createSandbox({ now: () => new Date("2024-10-09T06:22:17Z") });
const measured: Record<string, string> = {};
for (const { method, params } of methods) {
  sandbox.reset();
  measured[method.id] = originOf(await ask(sandbox, method.id, params as Json));
}

/** The lines of the page: a method's cells. */
function linesOf(page: string): Map<string, string[]> {
  const lines = page.split("\n").filter((line) => /^\| `/.test(line)).map((line) => line.slice(2, -2).split(" | "));
  return new Map(lines.map(([id = "", ...cells]) => [id.replaceAll("`", ""), cells.map((cell) => cell.trim())]));
}

const page = readFileSync(join(root, "docs/content/bitrix24/sandbox-coverage.mdx"), "utf8");

test("the spec tells of every method what the sandbox answers its example from", () => {
  const lines = Object.entries(measured).map(([id, origin]) => `  ${id}: ${origin}\n`);
  if (process.env.OINT_RECORD !== undefined) writeFileSync(FILE, HEAD + lines.join(""));
  const told = parse(readFileSync(FILE, "utf8")).methods as Record<string, Provenance>;
  const wrong = Object.entries(measured).filter(([id, origin]) => told[id] !== origin)
    .map(([id, origin]) => `${id}: ${origin}, told is ${told[id]}`);
  const hint =
    `Record it: OINT_RECORD=yes deno test -A --no-check tests/sandbox/provenance_test.ts; deno task generate`;
  assert.deepEqual(wrong, [], `${wrong.slice(0, 20).join("\n")}\n${hint}`);
  assert.deepEqual(Object.keys(told), Object.keys(measured));
});

test("the page tells the same, and counts it", () => {
  const lines = linesOf(page);
  assert.equal(lines.size, METHODS);
  assert.deepEqual(Object.fromEntries([...lines].map(([id, [from]]) => [id, from])), measured);
  for (const [from, all] of Object.entries(Object.groupBy(Object.values(measured), (origin) => origin))) {
    assert.match(page, new RegExp(`^\\| ${from} \\| ${all!.length} \\|`, "m"));
  }
});

test("the page says why a method has no answer, and whose answer stands for one that no page shows", () => {
  const lines = linesOf(page);
  const remarksOf = (id: string): string => lines.get(id)?.at(-1) ?? "";
  const silent = Object.entries(measured).filter(([id, origin]) =>
    origin === "none" && !/\bno page\b|\bshow\b/.test(remarksOf(id))
  );
  assert.deepEqual(silent, []);
  const inferred = methods.filter(({ method: { sample } }) => sample === undefined || sample === null)
    .map(({ method: { id } }) => id).filter((id) => measured[id] !== "none");
  assert.deepEqual(inferred.filter((id) => !remarksOf(id).includes("answer inferred: as `")), []);
  assert.ok(inferred.length >= 70, String(inferred.length));
});

test("the README counts the same", () => {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const count = (wanted: string): number => Object.values(measured).filter((origin) => origin === wanted).length;
  const [, all, some, none] =
    /knows all ([\d,]+) methods\. Some ([\d,]+) of[\s\S]*? as\s+for (\d+) methods/.exec(text) ??
      [];
  assert.deepEqual([all?.replace(",", ""), none], [String(METHODS), String(count("none"))]);
  assert.ok(Math.abs(Number(some?.replace(",", "")) - count("state")) <= 25, `some ${some} are ${count("state")}`);
});

test("the page's words for missing parameters are what refusals are from", async () => {
  const lines = linesOf(page);
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const { method } of methods) {
    const [, , , missing = ""] = lines.get(method.id) ?? [];
    const isOfMembers = method.documented.params.every(({ required }) => !required);
    if (missing === "" || isOfMembers) continue;
    sandbox.reset();
    const got = await callAsApplication(sandbox, method.id);
    if (originOf(got) !== "refused") {
      wrong.push(`${method.id} is not refused`);
      continue;
    }
    const { error } = got.body;
    const code = typeof error === "object" ? (error as { code: string }).code : error;
    const isOwn = method.errors.some((one) => one.code === code);
    seen.add(missing);
    if (missing === "documented" && !isOwn) wrong.push(`${method.id} is refused with ${code}, which its page has not`);
    if (missing === "usual" && method.api === "v2" && code !== "ERROR_ARGUMENT") {
      wrong.push(`${method.id} is refused with ${code}`);
    }
  }
  assert.ok(["documented", "family", "usual"].every((word) => seen.has(word)), [...seen].join("; "));
  assert.deepEqual(wrong, []);
});
