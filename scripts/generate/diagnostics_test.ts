/** Every mistake that an author can make, each an edit of the toy service's spec: the whole text and its place. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { conventions } from "../../tests/generator/mistakes/conventions.ts";
import { examples } from "../../tests/generator/mistakes/examples.ts";
import { fields } from "../../tests/generator/mistakes/fields.ts";
import { files } from "../../tests/generator/mistakes/files.ts";
import { functions } from "../../tests/generator/mistakes/functions.ts";
import { keys } from "../../tests/generator/mistakes/keys.ts";
import { methods } from "../../tests/generator/mistakes/methods.ts";
import { names } from "../../tests/generator/mistakes/names.ts";
import { reserved } from "../../tests/generator/mistakes/reserved.ts";
import { records } from "../../tests/generator/mistakes/records.ts";
import { paging } from "../../tests/generator/mistakes/paging.ts";
import { places } from "../../tests/generator/mistakes/places.ts";
import { values } from "../../tests/generator/mistakes/values.ts";
import { yaml } from "../../tests/generator/mistakes/yaml.ts";
import { toyModules } from "../../tests/toy/shop.ts";
import { base, CATEGORY, edited, GET } from "../../tests/generator/shop.ts";
import { DIAGNOSTIC_CODES, SpecError } from "./diagnostics.ts";
import { load } from "./link/service.ts";
import type { SpecFile } from "./read/source.ts";

const seen = new Set<string>();

/** What an author reads of a spec's mistakes. */
function mistakes(spec: readonly SpecFile[]): string {
  try {
    load(spec, "1.0.0", { modules: toyModules() });
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    error.diagnostics.forEach(({ code }) => seen.add(code));
    return error.message;
  }
  return "";
}

test("the toy's spec has no mistake", () => assert.equal(mistakes(edited({})), ""));

for (
  const [name, edits, expected] of [
    ...yaml,
    ...files,
    ...keys,
    ...values,
    ...functions,
    ...fields,
    ...examples,
    ...methods,
    ...names,
    ...reserved,
    ...conventions,
    ...places,
    ...paging,
    ...records,
  ]
) {
  test(`mistake: ${name}`, () => assert.equal(mistakes(edited(edits)), expected));
}

test("every code has a test", () => {
  assert.deepEqual([...DIAGNOSTIC_CODES].filter((code) => !seen.has(code)), []);
  assert.deepEqual([...DIAGNOSTIC_CODES].sort(), [...new Set(DIAGNOSTIC_CODES)].sort());
});

test("the error holds each mistake with its place", () => {
  const files = [...base].map(([file, text]) => ({
    file,
    text: file === CATEGORY ? text.replace("title: ", "titel: ") : text,
  }));
  assert.throws(() => load(files, "1.0.0", { root: "elsewhere/" }), (error) => {
    assert.ok(error instanceof SpecError);
    assert.deepEqual(error.diagnostics, [
      {
        file: "elsewhere/shop/orders/_category.yaml",
        line: 1,
        column: 1,
        code: "missing-key",
        message: '"title" is missing.',
        hint: "Add title: a text.",
      },
      {
        file: "elsewhere/shop/orders/_category.yaml",
        line: 1,
        column: 1,
        code: "unknown-key",
        message: 'Unknown key "titel".',
        hint: 'Did you mean "title"?',
      },
    ]);
    return true;
  });
});

test("mistakes come in the same order whatever the order of the files", () => {
  const files = [...base].map(([file, text]) => ({
    file,
    text: text.replace("title: ", "titel: ").replace('"method":', '"methud":'),
  }));
  const messages = [files, files.toReversed()].map(mistakes);
  assert.equal(messages[0]!.match(/^\S+:\d+:\d+ /gm)?.length, 24);
  assert.equal(messages[0], messages[1]);
});

test("parameters called like things of JavaScript are parameters", () => {
  const text = base.get(GET)!.replace("{ ItemID: 7 }", "{ ItemID: 7, Constructor: a }")
    .replace("  ItemID:", "  Constructor: { type: text, to: id, cli: constructor, about: A. }\n  ItemID:");
  assert.equal(
    mistakes(edited({ [GET]: text })),
    `spec/shop/orders/get-item.yaml:7:3 unmapped-field: item.get requires "id", and Constructor may be left out.
    hint: Add required: true, or a default.
spec/shop/orders/get-item.yaml:8:43 repeated-name: Field "id" is filled by Constructor, too.
    hint: Send one of the two to another field.`,
  );
});
