import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shownPlace } from "./shown.ts";

const shown = [
  "fields",
  "fields.TITLE",
  "fields.UF_CRM_1712000000",
  "fields.ufCrm5_1712000000[0]",
  "fields.isCommentsVisibleForParticipants",
  'filter[">=DATE_CREATE"].x',
  'filter["!%LAST_NAME"]',
  "items[12].parentId1032",
  'files["photo 2024-01-01 12.30.jpg"]',
  'files["Договор №7.pdf"]',
  'fields["a \\"quoted\\" [word]"].b',
  "",
];
for (const place of shown) test(`${place} is shown`, () => assert.equal(shownPlace(place), place));

const hidden = [
  ["fields.h0mabc5x", "fields.***"],
  ["fields.abcdefghijklmnop", "fields.***"],
  ['fields["c0de-1234"].TITLE[3]', 'fields["***"].TITLE[3]'],
  ['fields[">h0mabc5x"]', 'fields["***"]'],
  ["items[0].a1b2.a1b2", "items[0].***.***"],
  ["fields.11ae5d68006e9f06006b12e400000001", "fields.***"],
  ["fields.12345678901234", "fields.***"],
  ['files["3f2a1c9e-77aa-4b1e-9d0c-aa12bb34cc56"]', 'files["***"]'],
  ['a["x\\"y1z"]', 'a["***"]'],
] as const;
for (const [place, expected] of hidden) {
  test(`${place} is shown as ${expected}`, () => assert.equal(shownPlace(place), expected));
}

test("no code of a webhook, and no token, is ever shown", () => {
  const digits = fc.constantFrom(..."0123456789");
  const small = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz", ..."0123456789");
  const code = fc.array(small, { minLength: 16, maxLength: 16 }).map((all) => all.join(""))
    .filter((code) => /[a-z]/.test(code));
  const token = fc.array(fc.oneof(digits, fc.constantFrom(..."abcdef")), { minLength: 32, maxLength: 70 })
    .map((all) => all.join(""));
  fc.assert(fc.property(fc.oneof(code, token), (secret) => {
    assert.equal(shownPlace(`fields.${secret}.x`), "fields.***.x");
    assert.equal(shownPlace(`fields["${secret} "]`), 'fields["***"]');
  }));
});

test("a long name takes no long time", () => {
  const begun = performance.now();
  for (const piece of ["a", "A", "aB", "1", "_", '\\"', "[", '["']) shownPlace(piece.repeat(200_000));
  assert.ok(performance.now() - begun < 10_000);
});
