import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Code, dataText, shareLists } from "./data.ts";
import { format } from "./typescript.ts";

const long = "x".repeat(60);

test("a value that fits stands on one line", () => {
  assert.equal(dataText({ a: [1, "b"], "c-d": null, e: undefined }), '{ a: [1, "b"], "c-d": null }');
  assert.equal(dataText([{}, []]), "[{}, []]");
});

test("a value that does not fit has a line for each member that does", () => {
  assert.equal(
    dataText({ first: { long }, second: [long], code: new Code("one + 2") }),
    `{\n  first: { long: "${long}" },\n  second: ["${long}"],\n  code: one + 2,\n}`,
  );
});

test("a line has at most 120 columns, its comma included", () => {
  const width = (length: number) => dataText({ a: "x".repeat(length), b: 1 }, 1).split("\n").length;
  assert.deepEqual([width(120 - 1 - '{ a: "", b: 1 }'.length), width(120 - '{ a: "", b: 1 }'.length)], [1, 4]);
});

test("the formatter has nothing to change, and the text is the value", () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
    const plain = JSON.parse(JSON.stringify(value));
    const text = dataText(plain, "const a = ;".length);
    assert.deepEqual(new Function(`return ${text}`)(), plain);
  }));
  const nested = { list: [{ name: long, fields: [{ name: long }, { name: long, values: [1, 2] }] }, { name: long }] };
  const text = `const a = ${dataText(nested, "const a = ;".length)};\n`;
  assert.equal(format(text), text);
});

const fields = [{ name: "one", about: long }, { name: "two", about: long }];

test("a list that occurs twice is written once, and what it holds before it", () => {
  const outer = [{ name: "outer", fields }];
  const { data, lists } = shareLists(
    { a: { name: "first", fields: outer }, b: { name: "second", fields: outer }, c: { name: "third", fields } },
    (member, { name }) => `${member}Of${name}`,
    ["fields"],
  );
  assert.equal(
    dataText(data),
    `{
  a: { name: "first", fields: fieldsOffirst },
  b: { name: "second", fields: fieldsOffirst },
  c: { name: "third", fields: fieldsOfouter },
}`,
  );
  assert.deepEqual([...lists.keys()], ["fieldsOfouter", "fieldsOffirst"]);
  assert.deepEqual(lists.get("fieldsOfouter"), { member: "fields", list: fields });
});

test("short lists and those that occur once stay where they are", () => {
  const data = { a: { fields }, b: { values: [1, 2] }, c: { values: [1, 2] } };
  assert.deepEqual(shareLists(data, (member) => member, ["fields", "values"]), { data, lists: new Map() });
});

test("names that are taken get a number", () => {
  const others = [{ name: "three", about: long }, { name: "four", about: long }];
  const data = [{ fields }, { fields: others }, { fields }, { fields: others }];
  assert.deepEqual([...shareLists(data, (member) => member, ["fields", "values"]).lists.keys()], ["fields", "fields2"]);
});
