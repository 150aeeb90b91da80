/** People find what they mean: of 60 phrases, and of 60 more that nobody tuned the search by, 57 and more each. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { emitRows } from "../../scripts/generate/emit/docs/rows.ts";
import { built } from "../../scripts/tasks/model.ts";
import { rowsOf } from "../../src/catalogue/search/rows.ts";
import { searchOf } from "../../src/catalogue/search/search.ts";
import { service } from "../../src/bitrix24/generated/cli/index.ts";
import { FUNCTIONS, METHODS, V3 } from "../support/bitrix24/expected_counts.ts";
import { HELD_BACK, type Phrases, TUNED } from "./phrases.ts";

const rows = await rowsOf(service);
const search = searchOf(rows, await service.synonyms!());
const known = new Set(rows.map(({ name }) => name));

for (const [title, set] of [["tuned", TUNED], ["held back", HELD_BACK]] as [string, Phrases][]) {
  const phrases = Object.values(set).flat();

  test(`of 60 phrases that were ${title}, 57 have what is meant among the first three`, () => {
    assert.equal(phrases.length, 60);
    const wrong = phrases.filter(({ words, meant }) =>
      !search.find(words).slice(0, 3).some(({ name }) => meant.includes(name))
    );
    console.log(`${title}: ${phrases.length - wrong.length} of ${phrases.length}`);
    assert.ok(wrong.length <= 3, wrong.map(({ words }) => words).join(", "));
  });

  test(`each phrase that was ${title} means something that is there, and is of its kind`, () => {
    for (const kind of Object.values(set)) assert.equal(kind.length, 15);
    const missing = phrases.flatMap(({ meant }) => meant).filter((name) => !known.has(name));
    assert.deepEqual(missing, []);
    const typed = [...set.names, ...set["typing errors"]];
    const exact = typed.filter(({ words, meant }) => meant.includes(words));
    assert.ok(exact.every(({ words }) => set.names.some((one) => one.words === words)));
  });
}

for (
  const [words, ...meant] of [
    ["how many unread messages", "im.counters.get"],
    ["how many leads are there", "crm.lead.list", "GetLeadsList"],
    ["number of unread notifications", "im.counters.get"],
    ["add a comment to a deal", "crm.timeline.comment.add"],
    ["note on a lead", "crm.timeline.note.save"],
    ["pin a note to a company", "crm.timeline.item.pin"],
  ] as const
) {
  test(`numbers and what hangs on CRM records are found: ${words}`, () => {
    const found = search.find(words).slice(0, 3).map(({ name }) => name);
    assert.ok(found.some((name) => (meant as readonly string[]).includes(name)), found.join(", "));
  });
}

test("no phrase stands in both", () => {
  const tuned = new Set(Object.values(TUNED).flat().map(({ words }) => words));
  assert.deepEqual(Object.values(HELD_BACK).flat().filter(({ words }) => tuned.has(words)), []);
});

test("every function and every method is a row", () => {
  const count = (kind: string, api?: string) => rows.filter((row) => row.kind === kind && row.api === api).length;
  assert.deepEqual([count("function"), count("method"), count("method", "v3")], [FUNCTIONS, METHODS - V3, V3]);
});

test("the file of rows that a site searches has the same, and takes 60 KB at most, packed", async () => {
  const [[path, text]] = [...emitRows((await built()).model.services.find(({ name }) => name === "bitrix24")!)] as [
    [string, string],
  ];
  const size = gzipSync(text).length;
  console.log(`${path}, ${rows.length} rows: ${size} of 61440 bytes`);
  assert.deepEqual(JSON.parse(text), { synonyms: await service.synonyms!(), rows });
  assert.ok(size <= 60 * 1024, `${size} bytes`);
});

test("a row is found by its own name, before all that are called otherwise", () => {
  const drawn = rows.filter(({ kind }, at) => kind === "function" || at % 7 === 0);
  const others = drawn.filter(({ name }) => search.find(name)[0]?.name.toLowerCase() !== name.toLowerCase());
  assert.deepEqual(others.map(({ name }) => name), []);
});

/** Names as somebody types them who errs in the first letter of a word, or has the words in another order. */
const SLIPS: Record<string, (words: string[], at: number, letter: string) => string[]> = {
  "another first letter": (words, at, letter) => words.with(at, letter + words[at]!.slice(1)),
  "the first letter twice": (words, at) => words.with(at, words[at]![0] + words[at]!),
  "the first two letters changed over": (words, at) => words.with(at, words[at]!.replace(/^(.)(.)/, "$2$1")),
  "a letter in front": (words, at, letter) => words.with(at, letter + words[at]!),
  "no first letter": (words, at) => words.with(at, words[at]!.slice(1)),
  "the words from behind": (words) => words.toReversed(),
};

for (const [what, slip] of Object.entries(SLIPS)) {
  test(`of 60 drawn names with ${what}, 54 are among the first three`, () => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
    const drawn = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz")), {
      numRuns: 60,
      seed,
    });
    const wrong = drawn.flatMap(([number, place, letter]) => {
      const { name } = rows[number % rows.length]!;
      const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[\s._]+/);
      const long = words.flatMap((word, at) => word.length > 3 ? [at] : []);
      if (!long.length) return [];
      const typed = slip(words, long[place % long.length]!, letter).join(" ");
      return search.find(typed).slice(0, 3).some((row) => row.name === name) ? [] : [`${typed} (${name})`];
    });
    assert.ok(wrong.length <= 6, `SEED=${seed}: ${wrong.join(", ")}`);
  });
}
