/** The types refuse mistakes on every method, wherever one can be made. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { built } from "../../scripts/tasks/model.ts";
import { type Assignment, complaints } from "./compile.ts";
import { requests, responses } from "./exceptions.ts";
import { documented } from "./facts.ts";
import { accepts, changedSample, type Kind, requestMistakes, smallest } from "./places.ts";
import { NAMED, SAMPLES } from "../support/bitrix24/expected_counts.ts";

const service = (await built()).model.services.find(({ name }) => name === "bitrix24")!;
const shared = new Map(service.types.map(({ name, schema }) => [name, schema]));
const methods = new Map(service.methods.map((method) => [method.id, method]));
const all = documented();
const paramsOf = (id: string) => shared.get(methods.get(id)!.paramsType)!;

test("the smallest request of every method is taken", () => {
  const smallestOnes = all.map(({ id, entry }): Assignment => ({
    id,
    type: `${entry}["params"]`,
    value: smallest(paramsOf(id), shared),
  }));
  assert.deepEqual([...complaints(smallestOnes)], []);
});

test("misspelt and missing parameters and wrong choices are refused", (context) => {
  const kinds = new Map<Kind, { places: number; methods: Set<string> }>();
  const mistakes = all.flatMap(({ id, entry }) =>
    requestMistakes(paramsOf(id), shared).map(({ kind, path, value }, index): Assignment => {
      const found = kinds.get(kind) ?? { places: 0, methods: new Set() };
      kinds.set(kind, { places: found.places + 1, methods: found.methods.add(id) });
      return { id: `${id} ${kind} ${path} ${index}`, type: `${entry}["params"]`, value };
    })
  );
  const refused = complaints(mistakes);
  assert.deepEqual(mistakes.map(({ id }) => id).filter((id) => !refused.has(id)), []);
  for (const [kind, { places, methods }] of kinds) {
    context.diagnostic(`${kind}: ${places} places in ${methods.size} methods`);
  }
  // What is documented without any place would pass unseen.
  const names = mistakes.filter(({ id }) => id.includes(" misspelt params ")).map(({ type }) => type);
  // The batch of REST 3.0 takes a list, which has no names.
  assert.equal(new Set(names).size, NAMED);
  assert.ok(kinds.get("missing")!.methods.size > 1000, "too few required parameters");
  assert.ok(kinds.get("choice")!.methods.size > 300, "too few enumerations");
});

test("a field of another JSON type is refused in the sample of every answer", (context) => {
  const changed = all.filter(({ id, hasSample }) => hasSample && !Object.hasOwn(responses, id)).flatMap(
    ({ id, entry, sample }): Assignment[] => {
      const value = changedSample(shared.get(methods.get(id)!.resultType)!, sample, shared);
      return value === undefined ? [] : [{ id, type: `${entry}["result"]`, value }];
    },
  );
  const refused = complaints(changed);
  assert.deepEqual(changed.map(({ id }) => id).filter((id) => !refused.has(id)), []);
  context.diagnostic(
    `${changed.length} of ${all.filter(({ hasSample }) => hasSample).length} samples have such a field`,
  );
  assert.equal(changed.length, SAMPLES - Object.keys(responses).length);
});

test("the schemas take what the types take, and refuse what they refuse", () => {
  const odd = all.flatMap(({ id, hasExample, example, hasSample, sample }) => [
    ...(hasExample && accepts(paramsOf(id), example, shared) === Object.hasOwn(requests, id) ? [`${id} request`] : []),
    ...(hasSample && !Object.hasOwn(responses, id) &&
        !accepts(shared.get(methods.get(id)!.resultType)!, sample, shared)
      ? [`${id} answer`]
      : []),
  ]);
  assert.deepEqual(odd, []);
});
