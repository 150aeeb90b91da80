import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../core/errors.ts";
import { runCli } from "../../../tests/support/cli/shop.ts";
import { visible } from "./visible.ts";

for (
  const [what, given, shown] of [
    ["C1's introducer of sequences", "a\u009b31mb", "a\\u009b31mb"],
    ["an operating system command", "\u009d0;title\u009c", "\\u009d0;title\\u009c"],
    ["an escape sequence", "\x1b[2J", "\\u001b[2J"],
    ["backspace and delete", "rm\b\x7f", "rm\\u0008\\u007f"],
    ["next line", "a\u0085b", "a\\u0085b"],
    ["a carriage return", "safe\rbad", "safe\\u000dbad"],
    ["overrides of direction", "\u202eevil\u202c", "\\u202eevil\\u202c"],
    ["isolates of direction", "\u2066a\u2069", "\\u2066a\\u2069"],
    ["marks of direction", "\u200e\u200f\u061c", "\\u200e\\u200f\\u061c"],
    ["no width", "a\u200bb\u200cc\u200dd\u2060e\ufefff", "a\\u200bb\\u200cc\\u200dd\\u2060e\\ufefff"],
    ["line separators", "\u2028\u2029", "\\u2028\\u2029"],
    ["a soft hyphen and fillers", "\u00ad\u3164\u115f", "\\u00ad\\u3164\\u115f"],
    ["tags beyond the first plane", "\u{e0041}", "\\udb40\\udc41"],
    ["nothing of what is text", "Жук\t— «1»\r\n❤️ 日本 🙂\n", "Жук\t— «1»\r\n❤️ 日本 🙂\n"],
  ] as const
) {
  test(`made visible: ${what}`, () => assert.equal(visible(given), shown));
}

const HOSTILE = "\u009b31m\u202e\u200b\x7f\ufeff";
const ADD = ["shop", "AddItem", "--url", "shop.example", "--itemid", "1"];

test("an answer's names and texts are made visible on a terminal, and mean the same; a pipe gets them as they are", async () => {
  const answer = () => ({ [HOSTILE]: HOSTILE });
  const shown = await runCli(ADD, { answer, columns: 80 });
  assert.equal(shown.code, 0);
  assert.equal(visible(shown.stdout), shown.stdout);
  assert.deepEqual(JSON.parse(shown.stdout), answer());
  const piped = await runCli(ADD, { answer });
  assert.equal(piped.stdout, `${JSON.stringify(answer(), null, 2)}\n`);
});

test("so are a bare text, the answer of a refusal, and what a method answers", async () => {
  const refuse = () => {
    throw new ApiError(HOSTILE, { code: "NO", description: "", retryable: false, answer: { error: HOSTILE } });
  };
  for (const [answer, code] of [[() => HOSTILE, 0], [refuse, 1]] as const) {
    for (const args of [ADD, ["shop", "call", "item.delete", "--url", "shop.example"]]) {
      const shown = await runCli(args, { answer, columns: 80 });
      assert.equal(shown.code, code);
      assert.ok(shown.stdout.includes("\\u202e"), shown.stdout);
      assert.equal(visible(shown.stdout), shown.stdout);
      assert.equal(visible(shown.stderr), shown.stderr);
      assert.ok((await runCli(args, { answer })).stdout.includes("\u202e"));
    }
  }
});
