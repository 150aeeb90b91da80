import assert from "node:assert/strict";
import { test } from "node:test";
import { nameIn, safeName } from "./file_name.ts";

const headers: [header: string | null, name: string | undefined][] = [
  [null, undefined],
  ["", undefined],
  ["attachment", undefined],
  ["attachment; filename=a.txt", "a.txt"],
  ["attachment;filename=a.txt;size=3", "a.txt"],
  ["Attachment; FileName = a b.txt ", "a b.txt"],
  ['inline; filename="a; b.txt"', "a; b.txt"],
  ['attachment; filename="a \\"b\\".txt"', 'a "b".txt'],
  ['attachment; title="; filename=wrong.txt"; filename=right.txt', "right.txt"],
  ['attachment; filename="never closed.txt', "never closed.txt"],
  ["attachment; filename=first.txt; filename=second.txt", "first.txt"],
  ["attachment; filename=plain.txt; filename*=UTF-8''%D0%98%D1%82%D0%BE%D0%B3.txt", "Итог.txt"],
  ["attachment; filename*=utf-8'ru'%e2%82%ac%20rates; filename=plain.txt", "€ rates"],
  ["attachment; filename*=iso-8859-1''caf%E9.txt", "café.txt"],
  // What cannot be read leaves the plain name.
  ["attachment; filename*=UTF-8''%FF.txt; filename=plain.txt", "plain.txt"],
  ["attachment; filename*=UTF-8''100%.txt; filename=plain.txt", "plain.txt"],
  ["attachment; filename*=no-such-charset''a.txt; filename=plain.txt", "plain.txt"],
  ["attachment; filename*=a.txt", undefined],
  // UTF-8 as it is, one character per byte, and Latin-1 that is no UTF-8.
  ['attachment; filename="\xd0\x98\xd1\x82\xd0\xbe\xd0\xb3.txt"', "Итог.txt"],
  ['attachment; filename="caf\xe9.txt"', "café.txt"],
  // Hostile ones.
  ['attachment; filename="../../etc/passwd"', "passwd"],
  ['attachment; filename="C:\\\\Windows\\\\evil.exe"', "evil.exe"],
  ["attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"],
  ["attachment; filename*=UTF-8''a%00%0D%0A%1Bb.txt", "ab.txt"],
  ["attachment; filename*=UTF-8''..; filename=plain.txt", "plain.txt"],
  ['attachment; filename=".."', undefined],
  ['attachment; filename="a/"', undefined],
  ["attachment; filename*=UTF-8''exe%E2%80%AEtxt.doc", "exetxt.doc"],
];
for (const [header, name] of headers) {
  test(`the name in ${JSON.stringify(header)}`, () => assert.equal(nameIn(header), name));
}

test("a header of a megabyte is read at once", () => {
  const start = performance.now();
  const texts = ['; a="\\"', ";filename*=", "; ", '"', "\\", ';a="', "%41"];
  for (const text of texts) nameIn(`attachment${text.repeat(100_000)}`);
  assert.ok(performance.now() - start < 5_000);
});

test("a name keeps what a name holds", () => {
  const names = ["Ёлка 🦊👩‍🚀.txt", ".profile", "a..b", "r\u00e9sum\u00e9 (1).pdf"];
  assert.deepEqual(names.map(safeName), names);
  assert.equal(safeName("half \ud800 a character"), "half  a character");
  assert.deepEqual([undefined, null, 7, {}, "", " ", ".", "..", "...", "/"].map(safeName), Array(10).fill(undefined));
});
