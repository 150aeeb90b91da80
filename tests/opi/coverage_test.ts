import assert from "node:assert/strict";
import { test } from "node:test";
import { differences } from "../../scripts/opi/compare.ts";
import { readPlaces, toldOf } from "../../scripts/opi/places.ts";
import { built } from "../../scripts/tasks/model.ts";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { root } from "../docs/markdown.ts";
import { FUNCTIONS } from "../support/bitrix24/expected_counts.ts";

const places = await readPlaces(root, "bitrix24", (await built()).model);

test("OPI's facts have all functions", () => {
  assert.equal(places.facts.functions.length, FUNCTIONS);
});

for (const fn of places.facts.functions) {
  test(`${fn.name} has OPI's name, options, types, marks and defaults in spec, command line, help and page`, () => {
    assert.deepEqual(toldOf(places, fn).flatMap((told) => differences(fn, told)), []);
  });
}

test("The task says how many functions are OPI's", async () => {
  const { code, stdout } = await run(denoProgram(), ["run", "-A", "--no-check", "scripts/coverage_opi.ts"], {
    cwd: root,
  });
  assert.deepEqual([code, stdout], [0, `${FUNCTIONS} of ${FUNCTIONS}\n`]);
});
