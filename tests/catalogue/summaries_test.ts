/** Summaries say what a method does: each in a sentence of its own that tells more than the method's name. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { built } from "../../scripts/tasks/model.ts";

const { methods } = (await built()).model.services.find(({ name }) => name === "bitrix24")!;

/** Words that tell nothing by themselves. */
const EMPTY = new Set(
  "a an the of and or in on to for from by with its their this that one all is are as at it".split(" "),
);

/** What names abbreviate or say otherwise, e.g. `crm.deal.add` creates. */
const SAME: Record<string, string> = {
  add: "create",
  get: "return",
  list: "return",
  getlist: "return",
  lists: "return",
  returns: "return",
  reads: "return",
  creates: "create",
  adds: "create",
  removes: "delete",
};

/** A word without its inflection. */
function stem(word: string): string {
  const known = SAME[word] ?? word;
  return known.replace(/(?:ies|y)$/, "i").replace(/(?:es|s|ed|ing|e)$/, "");
}

function words(text: string): string[] {
  return text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
}

/** Whether every word of a summary that tells something is in the method's name already. */
export function repeatsName(name: string, summary: string): boolean {
  const parts = words(name);
  const named = new Set(parts.map(stem));
  const joined = parts.join("");
  const telling = words(summary).filter((word) => !EMPTY.has(word)).map((word) => [word, stem(word)] as const);
  // Names run words together, e.g. getlist, deleteproduct.
  return telling.every(([word, stemmed]) => named.has(stemmed) || (word.length > 3 && joined.includes(stemmed)));
}

const table: [name: string, summary: string, repeats: boolean][] = [
  ["crm.deal.add", "Adds a deal of the CRM.", true],
  ["crm.deal.add", "Creates a CRM deal.", true],
  ["crm.deal.list", "Returns the list of deals in CRM.", true],
  ["task.item.getlist", "Get list of task items.", true],
  ["catalog.productPropertyEnum.delete", "Deletes the enum of a catalog product property.", true],
  ["sale.basketitem.get", "Returns a sale basket item.", true],
  ["crm.deal.add", "Creates a deal and returns its id.", false],
  ["department.get", "Lists departments by name, parent or head, in pages of 50.", false],
];

for (const [name, summary, repeats] of table) {
  test(`${repeats ? "repeats the name" : "tells more than the name"}: ${name}, ${summary}`, () => {
    assert.equal(repeatsName(name, summary), repeats);
  });
}

test("summaries are sentences of 25 to 120 characters", () => {
  const odd = methods.filter(({ summary }) => !/^[A-Z"'].{23,118}\.$/.test(summary));
  assert.deepEqual(odd.map(({ id, summary }) => `${id}: ${summary}`), []);
});

test("each summary is of one method", () => {
  const owners = Map.groupBy(methods, ({ summary }) => summary.toLowerCase());
  assert.deepEqual([...owners].filter(([, own]) => own.length > 1).map(([text]) => text), []);
});

test("no summary only repeats the method's name", () => {
  const echoes = methods.filter(({ name, summary }) => repeatsName(name, summary));
  assert.deepEqual(echoes.map(({ id, summary }) => `${id}: ${summary}`), []);
});
