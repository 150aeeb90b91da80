import assert from "node:assert/strict";
import { test } from "node:test";
import { argumentsOf, expandPercents, readCommand, splitArguments } from "./cmd.ts";

// The first rows are the table of Microsoft's documentation of the C runtime.
const SPLIT: [string, string[]][] = [
  ['"a b c" d e', ["a b c", "d", "e"]],
  ['"ab\\"c" "\\\\" d', ['ab"c', "\\", "d"]],
  ['a\\\\\\b d"e f"g h', ["a\\\\\\b", "de fg", "h"]],
  ['a\\\\\\"b c d', ['a\\"b', "c", "d"]],
  ['a\\\\\\\\"b c" d e', ["a\\\\b c", "d", "e"]],
  ['a"b"" c d', ['ab" c d']],
  ['""', [""]],
  ['a "" b', ["a", "", "b"]],
  ["C:\\users\\x", ["C:\\users\\x"]],
];

for (const [text, want] of SPLIT) {
  test(`The C runtime reads ${text}`, () => assert.deepEqual(splitArguments(text), want));
}

test("cmd takes carets away outside quotes only", () => {
  assert.equal(readCommand('a ^& "b ^& c" ^^'), 'a & "b ^& c" ^');
});

test("cmd takes an operator outside quotes for itself", () => {
  assert.throws(() => readCommand("a & b"), /cmd takes the &/);
  // To cmd, an escaped quote closes like any other.
  assert.throws(() => readCommand('"a \\" & b \\" c"'), /cmd takes the &/);
});

test("cmd halves percent signs and refuses a single one", () => {
  assert.equal(expandPercents("100%%"), "100%");
  assert.throws(() => expandPercents("100%"), /single percent sign/);
});

test("A batch file's comment is skipped and its lines are joined", () => {
  assert.deepEqual(argumentsOf(':: a "comment ^\noint call ^\n    --name "a ^ b" ^\n    --id 1\n'), [
    "oint",
    "call",
    "--name",
    "a ^ b",
    "--id",
    "1",
  ]);
});

test("A line left open is refused", () => {
  assert.throws(() => argumentsOf("oint call ^"), /is continued/);
  assert.throws(() => argumentsOf('oint "call'), /left open/);
});
