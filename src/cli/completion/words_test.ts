import assert from "node:assert/strict";
import { test } from "node:test";
import { forBash, readLine, readWords } from "./words.ts";

const BREAKS = " \t\n\"'><=;|&(:";

for (
  const [line, words, quote] of [
    ["oint ", [""], ""],
    ["oint bit", ["bit"], ""],
    ["oint a  b ", ["a", "b", ""], ""],
    [`oint --title "a b" --x='c d' e\\ f`, ["--title", "a b", "--x=c d", "e f"], ""],
    [`oint --title "a b`, ["--title", "a b"], '"'],
    [`oint --title 'it"s`, ["--title", 'it"s'], "'"],
    [`oint "a\\"b\\$c\\d"`, ['a"b$c\\d'], ""],
    [`oint "$(touch x)" \`y\``, ["$(touch x)", "`y`"], ""],
    [`oint '' `, ["", ""], ""],
    ["oint a\\", ["a\\"], ""],
  ] as [string, string[], string][]
) {
  test(`${JSON.stringify(line)} has the words ${JSON.stringify(words)}`, () =>
    assert.deepEqual(readLine(line), { words, quote }));
}

test("words that end with NUL each are as they are", () => {
  assert.deepEqual(readWords("a\0b c\0\0"), { words: ["a", "b c", ""], quote: "" });
  assert.deepEqual(readWords(""), { words: [""], quote: "" });
});

test("Bash gets what stands behind its last break, with all that it would obey escaped", () => {
  const of = (candidate: string, line: string, breaks = BREAKS) => forBash(candidate, readLine(line), breaks);
  assert.equal(of("--profile=office", "oint --profile=of"), "office");
  assert.equal(of("--profile=office", "oint --profile=of", " "), "--profile=office");
  assert.equal(of("C1:NEW", "oint --stage C1:N"), "NEW");
  assert.equal(of("C1:NEW", "oint --stage C"), "C1:NEW");
  assert.equal(of("$(touch x)", "oint "), "\\$\\(touch\\ x\\)");
  assert.equal(
    of("a`b;c|d&e>f'g\"h!i*j?k~l{m}n#o", "oint "),
    "a\\`b\\;c\\|d\\&e\\>f\\'g\\\"h\\!i\\*j\\?k\\~l\\{m\\}n\\#o",
  );
  assert.equal(of('a "$b"', 'oint "'), 'a \\"\\$b\\"');
  assert.equal(of("it's $x", "oint '"), "it'\\''s $x");
});
