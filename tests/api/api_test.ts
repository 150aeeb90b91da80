/**
 * What a program of 0.1.0 uses is still there: every exported name of every entry point, as a value or as a type, and
 * what the reference pages of that time show.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { Portal } from "oint/bitrix24";
import { createSandbox } from "oint/sandbox";
import { root } from "../../scripts/tasks/runtimes.ts";
import { instead } from "../docs/in_process.ts";
import { mistakesOf, programOf } from "../support/compile.ts";
import { pages } from "./v0.1.0.ts";

/** Names in lines; a type with parameters is followed by a slash and how many it may have. */
interface Entry {
  values: string[];
  types: string[];
}

const folder = join(root, "tests", "api");
const entries = JSON.parse(readFileSync(join(folder, "v0.1.0.json"), "utf8")) as Record<string, Entry>;
const { exports } = JSON.parse(readFileSync(join(root, "deno.json"), "utf8")) as { exports: Record<string, string> };

const words = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(" "));

/** What only our own functions used, and why it may go. */
const GONE: Readonly<Record<string, string>> = {
  "Portal.exchange": "The bodies of our own functions sent through it; callers have call and callUnknown.",
};

test("every entry point is there", () => {
  assert.ok(Object.keys(entries).length >= 58);
  assert.deepEqual(Object.keys(entries).filter((entry) => !Object.hasOwn(exports, entry)), []);
});

test("every value is there, and can be called", async () => {
  let count = 0;
  for (const [entry, { values }] of Object.entries(entries)) {
    if (values.length === 0) continue;
    const module = await import(pathToFileURL(join(root, exports[entry]!)).href) as Record<string, unknown>;
    for (const name of words(values)) {
      count++;
      // A service is a namespace of the root.
      assert.equal(typeof module[name], name === "bitrix24" ? "object" : "function", `${name} of ${entry}`);
    }
  }
  assert.ok(count >= 201, `only ${count} values`);
});

test("portals and sandboxes have the members that they had", () => {
  const portal = new Portal("https://p.example/rest/1/c0de/");
  for (const name of ["call", "callUnknown", "v3", "origin"]) assert.ok(name in portal, name);
  const statics = ["exchange"].filter((name) => !(name in Portal)).map((name) => `Portal.${name}`);
  assert.deepEqual(statics.filter((name) => !Object.hasOwn(GONE, name)), []);
  const sandbox = createSandbox();
  assert.deepEqual([typeof sandbox.url, typeof sandbox.fetch, typeof sandbox.reset], [
    "string",
    "function",
    "function",
  ]);
});

/**
 * Names of parts of results that only the documentation's own portal had, e.g. one block of a page, one language or one
 * time of a batch: such a result is an open map or a list now, or says itself what it holds.
 */
const PARTS = `BatchResultTimeGetUser CrmActivityLayoutBlocksGetLayoutBlocks CrmCompanyUserfieldEditFormLabel
  CrmContactUserfieldGetEditFormLabel CrmCurrencyGetLangDe CrmCurrencyGetLangEn CrmDealUserfieldEditFormLabel
  CrmItemProductrowSetProductRowsItem LandingBlockGetrepositoryItems031ThreeColsBigWithTextAndTitles
  LandingSyspageGetMainpage SaleCashboxAddOfdSettings SalePaysystemHandlerSettingsCodesPaymentId
  V3HumanresourcesEmployeeSubordinatesDepartmentsItem V3HumanresourcesNodeCommunicationListChannelsItem`.split(/\s+/);

/** A module that uses every type of an entry point that must be there, with as many arguments as it took. */
function uses(entry: string, { types }: Entry): string {
  const names = words(types).map((word) => word.split("/")).filter(([name]) => !PARTS.includes(name!));
  const list = names.map(([name, count]) => count ? `${name}<${Array(Number(count)).fill("any").join(", ")}>` : name);
  const from = join(root, exports[entry]!);
  return `import type { ${names.map(([name]) => name).join(", ")} } from "${from}";
export type Used = [${list.join(", ")}];
`;
}

test("every type is there, and takes its arguments; the pages' programs pass the type check", () => {
  const texts = new Map(
    Object.entries(entries).filter(([, { types }]) => types.length)
      .map(([entry, own], index) => [join(folder, `uses${index}.ts`), uses(entry, own)]),
  );
  assert.ok(texts.size >= 58);
  assert.ok(Object.values(entries).flatMap(({ types }) => words(types)).length > 4000);
  texts.set(join(folder, "v0.1.0.ts"), readFileSync(join(folder, "v0.1.0.ts"), "utf8"));
  assert.deepEqual([...mistakesOf(programOf(texts), texts)], []);
});

test("the parts of results that may be gone were there, and are gone", () => {
  const before = new Set(Object.values(entries).flatMap(({ types }) => words(types)));
  assert.deepEqual(PARTS.filter((name) => !before.has(name)), []);
  const name = join(folder, "gone.ts");
  const from = join(root, exports["./bitrix24"]!);
  const texts = new Map([[name, PARTS.map((part) => `import type { ${part} } from "${from}";`).join("\n")]]);
  const [, found = []] = [...mistakesOf(programOf(texts), texts)][0] ?? [];
  assert.equal(found.length, PARTS.length, found.join("\n"));
});

test("a name that is gone would be noticed", () => {
  const lost = { values: [], types: ["UserGetParams UserGotParams", "ApiResponse/2"] };
  const name = join(folder, "lost.ts");
  const texts = new Map([[name, uses("./bitrix24", lost)]]);
  const [, found = []] = [...mistakesOf(programOf(texts), texts)][0] ?? [];
  assert.equal(found.length, 2, found.join("\n"));
});

for (const [name, page] of Object.entries(pages)) {
  test(`the program runs: ${name}`, async () => {
    const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
    const logged: unknown[] = [];
    await instead(sandbox.fetch, (value) => {
      logged.push(value);
      // Each example of a page begins afresh.
      sandbox.reset();
    }, async () => await page());
    assert.ok(logged.length >= 1, "It logs nothing.");
  });
}
