import assert from "node:assert/strict";
import { test } from "node:test";
import { boolean, flag, id, list, number, optional, required, structure, text, wellFormed } from "./encode.ts";
import { OintError, UsageError } from "../errors.ts";

/** Encoders as callers without types reach them. */
type Loose = (value: unknown, name: string) => unknown;

class Fields {
  NAME = "Anna";
}
class Told {
  NAME = "Anna";
  toJSON(): object {
    return { name: this.NAME };
  }
}

const bare = Object.assign(Object.create(null) as object, { a: 1 });
const instance = new Fields();
const sent: [encoder: string, encode: Loose, given: unknown, expected: unknown][] = [
  ["id", id as Loose, 2164, "2164"],
  ["id", id as Loose, 0, "0"],
  ["id", id as Loose, -1, "-1"],
  ["id", id as Loose, 9007199254740991, "9007199254740991"],
  ["id", id as Loose, "2164", "2164"],
  ["id", id as Loose, "0", "0"],
  ["id", id as Loose, " 2164\n", "2164"],
  ["id", id as Loose, "90071992547409931", "90071992547409931"],
  ["id", id as Loose, "chat12", "chat12"],
  ["text", text as Loose, "Anna", "Anna"],
  ["text", text as Loose, "", ""],
  ["text", text as Loose, "  ", "  "],
  ["number", number as Loose, 0, 0],
  ["number", number as Loose, -1.5, -1.5],
  ["boolean", boolean as Loose, true, true],
  ["boolean", boolean as Loose, false, false],
  ["flag", flag("Y", "N") as Loose, true, "Y"],
  ["flag", flag("Y", "N") as Loose, false, "N"],
  ["flag", flag(1, 0) as Loose, false, 0],
  ["list", list as Loose, ["a"], ["a"]],
  ["list", list as Loose, [], []],
  ["list", list as Loose, "a", ["a"]],
  ["list", list as Loose, 0, [0]],
  ["list", list as Loose, "", [""]],
];
for (const [encoder, encode, given, expected] of sent) {
  test(`${encoder} sends ${JSON.stringify(given)} as ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(encode(given, "it"), expected);
  });
}

for (const [what, given] of [["an object", { a: 1 }], ["an empty object", {}], ["a bare object", bare]] as const) {
  test(`structure sends ${what} as it is`, () => {
    assert.deepEqual({ ...structure(given, "it") }, { ...given });
  });
}

test("an instance of a caller's class is sent only as what its toJSON gives", () => {
  assert.deepEqual(structure(new Told(), "it"), { name: "Anna" });
  assert.throws(() => structure(instance, "it"), {
    name: "UsageError",
    message: "Parameter it is an instance of Fields. " +
      "JSON would lose or change it: give text, numbers, true or false, null, lists and plain objects.",
  });
  assert.throws(() => structure({ toJSON: () => "text" }, "it"), /^UsageError: Parameter it must be an object/);
});

const inside: [encode: Loose, given: unknown, message: string][] = [
  [structure as Loose, { CLOSEDATE: new Date("31.12.2024") }, "Parameter it.CLOSEDATE is an invalid date."],
  [structure as Loose, { A: { fileData: ["a.txt", new Blob()] } }, "Parameter it.A.fileData[1] is a Blob."],
  [list as Loose, [1, , 3], "Parameter it[1] is undefined."],
  [list as Loose, [{ a: NaN }], "Parameter it[0].a is NaN"],
  [list as Loose, new Set([1]), "Parameter it is a Set."],
  [list as Loose, Promise.resolve([1]), "Parameter it is a promise."],
];
for (const [encode, given, message] of inside) {
  test(`what JSON would lose inside is refused: ${message}`, () => {
    assert.throws(
      () => encode(given, "it"),
      (error: Error) => error instanceof UsageError && error.message.startsWith(message),
    );
  });
}

test("half a character is refused where it would become another one", () => {
  assert.equal(wellFormed("a🦊", "name"), "a🦊");
  for (const half of ["\ud83e", "a\udd8a", "\udd8a\ud83e"]) {
    assert.throws(() => wellFormed(half, "name"), {
      name: "UsageError",
      message: "Parameter name holds half a character, which cannot be sent.",
    });
  }
});

const ID = "a whole number below 2^53 or a text that is not empty";
const TEXT = "a text";
const NUMBER = "a finite number";
const TRUTH = "true or false";
const OBJECT = "an object";
const refused: [encoder: string, encode: Loose, given: unknown, expected: string, shown: string][] = [
  ["id", id as Loose, NaN, ID, "NaN"],
  ["id", id as Loose, Infinity, ID, "Infinity"],
  ["id", id as Loose, 1.5, ID, "1.5"],
  ["id", id as Loose, 9007199254740992, ID, "9007199254740992"],
  ["id", id as Loose, -1e21, ID, "-1e+21"],
  ["id", id as Loose, "", ID, "an empty text"],
  ["id", id as Loose, " \t\n", ID, "an empty text"],
  ["id", id as Loose, null, ID, "null"],
  ["id", id as Loose, true, ID, "true"],
  ["id", id as Loose, 12n, ID, "a value of type BigInt"],
  ["id", id as Loose, [1], ID, "a value of type Array"],
  ["id", id as Loose, new Date(0), ID, "a value of type Date"],
  ["id", id as Loose, Symbol("1"), ID, "a value of type Symbol"],
  ["text", text as Loose, 1, TEXT, "1"],
  ["text", text as Loose, null, TEXT, "null"],
  ["text", text as Loose, false, TEXT, "false"],
  ["text", text as Loose, [], TEXT, "a value of type Array"],
  ["text", text as Loose, new String("a"), TEXT, "a value of type String"],
  ["number", number as Loose, NaN, NUMBER, "NaN"],
  ["number", number as Loose, -Infinity, NUMBER, "-Infinity"],
  ["number", number as Loose, "1", NUMBER, "a value of type String"],
  ["number", number as Loose, "", NUMBER, "an empty text"],
  ["number", number as Loose, null, NUMBER, "null"],
  ["number", number as Loose, 1n, NUMBER, "a value of type BigInt"],
  ["boolean", boolean as Loose, "true", TRUTH, "a value of type String"],
  ["boolean", boolean as Loose, 1, TRUTH, "1"],
  ["boolean", boolean as Loose, null, TRUTH, "null"],
  ["flag", flag("Y", "N") as Loose, "Y", TRUTH, "a value of type String"],
  ["flag", flag("Y", "N") as Loose, 0, TRUTH, "0"],
  ["structure", structure as Loose, null, OBJECT, "null"],
  ["structure", structure as Loose, [], OBJECT, "a value of type Array"],
  ["structure", structure as Loose, '{"a":1}', OBJECT, "a value of type String"],
  ["structure", structure as Loose, "", OBJECT, "an empty text"],
  ["structure", structure as Loose, 1, OBJECT, "1"],
  ["structure", structure as Loose, () => 1, OBJECT, "a value of type Function"],
  ["structure", structure as Loose, new Date(0), OBJECT, "a value of type Date"],
  ["structure", structure as Loose, new Map([["a", 1]]), OBJECT, "a value of type Map"],
  ["structure", structure as Loose, new Set(), OBJECT, "a value of type Set"],
  ["structure", structure as Loose, new URLSearchParams("a=1"), OBJECT, "a value of type URLSearchParams"],
  ["structure", structure as Loose, Promise.resolve({}), OBJECT, "a value of type Promise"],
];
for (const [encoder, encode, given, expected, shown] of refused) {
  test(`${encoder} refuses ${shown}, expecting ${expected}: ${typeof given}`, () => {
    const message = `Parameter userId must be ${expected}, not ${shown}.`;
    assert.throws(() => encode(given, "userId"), { name: "UsageError", message });
  });
}

test("required refuses undefined and nothing else", () => {
  const message = "Parameter fire is missing: it is required.";
  assert.throws(() => required(boolean, undefined as unknown as boolean, "fire"), { name: "UsageError", message });
  assert.equal(required(boolean, false, "fire"), false);
  assert.equal(required(text, "", "text"), "");
  assert.throws(() => required(text, null as unknown as string, "text"), UsageError);
});

test("optional leaves undefined out and encodes everything else", () => {
  assert.equal(optional(id, undefined, "userId"), undefined);
  assert.equal(optional(id, 7, "userId"), "7");
  assert.equal(optional(boolean, false, "fire"), false);
  assert.throws(() => optional(id, null as unknown as number, "userId"), OintError);
});

test("a text that may be a secret is never shown", () => {
  for (const encode of [id, number, boolean, structure] as Loose[]) {
    assert.throws(() => encode(["s3cret"], "it"), (error: Error) => !error.message.includes("s3cret"));
  }
  assert.throws(() => boolean("s3cret" as never, "it"), (error: Error) => !error.message.includes("s3cret"));
});
