import assert from "node:assert/strict";
import { test } from "node:test";
import type { Conventions } from "../../catalogue/methods.ts";
import type { Io } from "../io.ts";
import { readTyped } from "./typed.ts";

/** Reads a text as a boolean. */
const read = (text: string, conventions: Conventions, type = "boolean") =>
  readTyped("hidden", { type }, text, {} as Io, conventions);

test("true and false are booleans for every service", async () => {
  for (const conventions of [{}, { booleans: { true: "Y", false: "N" } }]) {
    for (const text of ["true", "YES", " 1 "]) assert.equal(await read(text, conventions), true);
    for (const text of ["false", "No", "0"]) assert.equal(await read(text, conventions), false);
  }
});

test("the API's own words for them go as they are", async () => {
  const conventions = { booleans: { true: "On", false: "Off" } };
  assert.equal(await read("on", conventions), "On");
  assert.equal(await read("OFF", conventions), "Off");
  const wrong = /^UsageError: --hidden takes true or false; this is a text of \d+ characters\./;
  await assert.rejects(read("Y", conventions), wrong);
  await assert.rejects(read("on", {}), wrong);
  await assert.rejects(read("constructor", {}), wrong);
});

for (
  const [type, empty] of [
    ["integer", 0],
    ["integer", ""],
    ["number", null],
    ["boolean", ""],
    ["file", ""],
    ["object", null],
    ["string[]", []],
    ["integer[]", ""],
    ["integer | object", 0],
    ["any", 0],
    ["any[]", []],
  ] as const
) {
  test(`"" and null empty ${type} by ${JSON.stringify(empty)}, as the catalogue says`, async () => {
    for (const text of ["", " ", "null"]) {
      assert.deepEqual(await readTyped("hidden", { type, empty }, text, {} as Io, {}), empty);
    }
    for (const values of [["a"], [1, 2]]) {
      assert.deepEqual(await readTyped("hidden", { type, empty, values }, "", {} as Io, {}), empty);
    }
  });

  test(`a ${type} of which nothing is known to empty it is refused`, async () => {
    if (type === "any") return;
    for (const text of ["", "null"]) {
      const sentence = "--hidden is given nothing, and the documentation shows no value that empties it.";
      await assert.rejects(read(text, {}, type), new RegExp(`^UsageError: ${sentence}`));
    }
  });
}

test("a text is emptied by nothing, and null is one", async () => {
  const text = (given: string, empty?: null) =>
    readTyped("hidden", { type: "string", ...empty !== undefined && { empty } }, given, {} as Io, {});
  assert.deepEqual([await text(""), await text(" "), await text("null")], ["", " ", "null"]);
  assert.deepEqual([await text("", null), await text(" ", null), await text("null", null)], [null, " ", "null"]);
});

test("a value that is allowed empties nothing", async () => {
  const values = ["", "null", "a"];
  for (const text of values) {
    assert.equal(await readTyped("hidden", { type: "string", values, empty: 0 }, text, {} as Io, {}), text);
  }
});
