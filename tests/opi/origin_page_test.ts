import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { emitOrigin } from "../../scripts/generate/emit/docs/origin.ts";
import type { ServiceModel } from "../../scripts/generate/model.ts";
import { readOpi } from "../../scripts/opi/facts.ts";
import { built } from "../../scripts/tasks/model.ts";
import { root } from "../docs/markdown.ts";

const { functions } = readOpi(readFileSync(join(root, "spec/bitrix24/opi.json"), "utf8"));
const service = (await built()).model.services.find(({ name }) => name === "bitrix24")!;
const all = service.categories.flatMap(({ functions }) => functions);

/** The page's chapters by their headings. */
function chapters(service: ServiceModel): Record<string, string[]> {
  const [text = ""] = emitOrigin(service).values();
  const parts = text.split("\n## ").slice(1).map((part) => part.split("\n"));
  return Object.fromEntries(parts.map(([heading, ...lines]) => [heading, lines.filter((line) => line !== "")]));
}

const linked = (line: string): string => /^(?:- |\| )\[(\w+)\]/.exec(line)?.[1] ?? line;

test("the table has OPI's names, each once, and no others", () => {
  const names = chapters(service)["What is called how"]!.slice(2).map(linked);
  assert.deepEqual(names.toSorted(), functions.map(({ name }) => name).sort());
});

test("each name and each option that is spelt otherwise is told once", () => {
  const lines = chapters(service)["What is different, function by function"]!;
  const told = lines.filter((line) => line.includes("spelt")).map((line) => line.replace(/\]\([^)]*\)/, "]"));
  const renamed = functions.flatMap(({ name, params }) => {
    const fn = all.find((one) => [one.name, ...one.aliases].includes(name))!;
    const options = params.flatMap(({ option }) => {
      const param = fn.params.find(({ aliases }) => aliases.includes(option));
      return param ? [`- [${name}]: \`--${option}\` is spelt \`--${param.cli}\`; the old option keeps working.`] : [];
    });
    return fn.name === name
      ? options
      : [`- [${name}]: It is spelt \`${fn.name}\` here; the old name keeps working.`, ...options];
  });
  assert.ok(renamed.length >= 6, String(renamed.length));
  assert.deepEqual(told.toSorted(), renamed.sort());
});

test("no difference of a function names its spellings a second time", () => {
  const twice = all.flatMap(({ name, aliases, params, differs }) => {
    const old = [...aliases, ...params.flatMap(({ aliases }) => aliases.map((alias) => `--${alias}`))];
    return differs.filter((text) => old.some((one) => text.includes(one))).map((text) => `${name}: ${text}`);
  });
  assert.deepEqual(twice, []);
  for (const { differs, name } of all) assert.equal(new Set(differs).size, differs.length, name);
});

test("a function of our own is none of OPI's, whatever older names and options it has", () => {
  const [category, ...others] = service.categories;
  const [first] = category!.functions;
  const own = { ...first!, name: "CountSheep", aliases: ["CountShep"], differs: ["It counts."], slug: "count-sheep" };
  const options = { ...first!, params: first!.params.map((param) => ({ ...param, aliases: ["herd"] })) };
  const changed = { ...category!, functions: [options, ...category!.functions.slice(1), own] };
  const page = chapters({ ...service, categories: [changed, ...others] });
  const place = `](./${category!.slug}/count-sheep.mdx)`;
  assert.deepEqual(page["What OPI does not have"], [`- [CountSheep${place}: ${own.summary}`]);
  for (const chapter of ["What is called how", "What is different, function by function"]) {
    assert.deepEqual(page[chapter], chapters(service)[chapter]);
  }
  assert.equal(chapters(service)["What OPI does not have"], undefined);
});
