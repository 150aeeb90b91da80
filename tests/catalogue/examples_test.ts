/** Every documented example of a request, and every documented answer, is of its method's types. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { complaints } from "./compile.ts";
import { PLACEHOLDER } from "../../scripts/import_examples.ts";
import { furtherRequests, requests, responses } from "./exceptions.ts";
import { documented } from "./facts.ts";
import { EXAMPLES, METHODS, SAMPLES, V3 } from "../support/bitrix24/expected_counts.ts";

const all = documented();
const examples = all.filter(({ hasExample }) => hasExample);
const samples = all.filter(({ hasSample }) => hasSample);

test("every method is there", () => {
  assert.equal(all.length, METHODS);
  assert.equal(all.filter(({ id }) => id.startsWith("v3:")).length, V3);
  assert.equal(new Set(all.map(({ id }) => id)).size, METHODS);
  assert.equal(examples.length, EXAMPLES);
  assert.equal(samples.length, SAMPLES);
});

/** What is refused and no exception, and which exceptions nothing needs. */
function surprises(found: Map<string, string>, exceptions: Readonly<Record<string, string>>): string[] {
  return [
    ...[...found].filter(([id]) => !Object.hasOwn(exceptions, id)).map(([id, message]) => `${id}: ${message}`),
    ...Object.keys(exceptions).filter((id) => !found.has(id)).map((id) => `${id} needs no exception any more`),
  ];
}

test("documented requests are of their methods' types", () => {
  const found = complaints(
    examples.map(({ id, entry, example }) => ({ id, type: `${entry}["params"]`, value: example })),
  );
  assert.deepEqual(surprises(found, requests), []);
});

test("documented answers are of their methods' types", () => {
  const found = complaints(samples.map(({ id, entry, sample }) => ({ id, type: `${entry}["result"]`, value: sample })));
  assert.deepEqual(surprises(found, responses), []);
});

test("so are the further requests and answers of the pages", () => {
  const further = all.flatMap(({ id, entry, moreExamples, moreSamples }) => [
    ...moreExamples.map((value, index) => ({ id: `${id} request ${index + 1}`, type: `${entry}["params"]`, value })),
    ...moreSamples.map((value, index) => ({ id: `${id} answer ${index + 1}`, type: `${entry}["result"]`, value })),
  ]);
  assert.ok(further.length >= 74, String(further.length));
  assert.deepEqual(surprises(complaints(further), furtherRequests), []);
});

test("no example has a place that a reader must fill in", () => {
  const open = examples.filter(({ example }) => {
    const texts = [...JSON.stringify(example).matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text!);
    return texts.some((text) => PLACEHOLDER.test(text));
  });
  assert.deepEqual(open.map(({ id }) => id), []);
});

test("exceptions are few, and each has a reason", () => {
  assert.ok(Object.keys(requests).length <= 0.03 * EXAMPLES);
  assert.ok(Object.keys(responses).length <= 0.03 * SAMPLES);
  for (const reason of [requests, responses, furtherRequests].flatMap((all) => Object.values(all))) {
    assert.match(reason, /^[A-Z].{20,}\.$/);
  }
});
