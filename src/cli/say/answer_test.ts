import assert from "node:assert/strict";
import { test } from "node:test";
import type { Io } from "../io.ts";
import { say } from "./answer.ts";
import type { Notes } from "./notes.ts";

const BYTES = new Uint8Array([0x48, 0x69, 0xff, 0x00]);

/** What is written of an answer, and what is said about it, on a terminal of so many columns. */
async function said(answer: unknown, columns?: number): Promise<{ out: unknown[]; notes: string[] }> {
  const seen: { out: unknown[]; notes: string[] } = { out: [], notes: [] };
  const io = { stdout: (text: unknown) => Promise.resolve(void seen.out.push(text)), columns };
  const notes = { say: (line: string) => Promise.resolve(void seen.notes.push(line)) };
  await say(answer, io as Io, notes as Notes);
  return seen;
}

const answers: [what: string, answer: unknown, out: unknown[]][] = [
  ["JSON", { a: [1] }, ['{\n  "a": [\n    1\n  ]\n}\n']],
  ["null", null, ["null\n"]],
  ["a text", "it's", ["it's\n"]],
  ["bytes", BYTES, [BYTES]],
  ["nothing", undefined, []],
];
for (const [what, answer, out] of answers) {
  test(`an answer that is ${what}`, async () => assert.deepEqual(await said(answer), { out, notes: [] }));
}

test("a terminal is spared bytes, and told how to get them", async () => {
  assert.deepEqual(await said(BYTES, 80), {
    out: [],
    notes: ["The answer is a file of 4 bytes, which no terminal shows: add > and a file's name."],
  });
  assert.deepEqual(await said("a", 80), { out: ["a\n"], notes: [] });
});

test("an answer nested deeper than engines write is written all the same", async () => {
  const deep = `{"a":[1,"\\u001b",null,${"[".repeat(50_000)}{"b":{}}${"]".repeat(50_000)}],"c":[]}`;
  const { out } = await said(JSON.parse(deep));
  const text = (out[0] as string).replace(/\s/g, "");
  // Compared as texts: comparing the values would recurse.
  assert.ok(text === deep, text.slice(0, 100));
});
