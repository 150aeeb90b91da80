import assert from "node:assert/strict";
import { test } from "node:test";
import { built } from "../../../tasks/model.ts";
import { emitMethodIndex } from "./catalogue.ts";

const service = (await built()).model.services[0]!;
const files = emitMethodIndex(service);
const folder = `src/${service.name}/generated/catalogue`;

/** A method of a segment with several, for each of the lists. */
const examples = [...files].filter(([file]) => file.startsWith(`${folder}/lists/`)).map(([file, text]) => {
  const method = service.methods.find(({ segment }) =>
    text.includes(`segment: "${segment}"`) && service.methods.filter((one) => one.segment === segment).length > 2
  )!;
  return { file, method };
});

test("there are a handful of lists, and each method is in one of them", () => {
  assert.ok(examples.length > 2 && examples.length < 10, examples.map(({ file }) => file).join(", "));
});

for (const { file, method } of examples) {
  test(`a method more or less changes its own list and details: ${file}`, () => {
    const fewer = emitMethodIndex({ ...service, methods: service.methods.filter((one) => one !== method) });
    const changed = [...new Set([...files.keys(), ...fewer.keys()])].filter((one) => files.get(one) !== fewer.get(one));
    assert.equal(changed.length, 2, changed.join(", "));
    assert.ok(changed.includes(file) && changed.some((one) => one.startsWith(`${folder}/details/`)));
  });
}
