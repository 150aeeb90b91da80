import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { UsageError } from "../../core/errors.ts";
import type { Column } from "../export/columns.ts";
import { csvForm } from "../export/csv.ts";
import { delimiterOf, readTable } from "./rows.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

for (
  const [head, delimiter] of [
    ["A,B", ","],
    ["A;B", ";"],
    ["A\tB", "\t"],
    ["A", ","],
    ['"A,B";C;D', ";"],
    ['"Amount ""net"", in EUR";B', ";"],
    ["A;B,C;D", ";"],
  ] as const
) {
  test(`the cells of ${JSON.stringify(head)} are parted by ${JSON.stringify(delimiter)}`, () => {
    assert.equal(delimiterOf(head), delimiter);
  });
}

test("CSV of any kind: the mark in front, both line breaks, quotes, empty lines, empty cells", async () => {
  const { columns, rows } = await readTable("a.CSV", bytes('\ufeffA;B \r\n"1;""2""\r\n3";\r\n\r\n ;x\n'));
  assert.deepEqual(columns, ["A", "B"]);
  assert.deepEqual(rows, [
    { number: 1, place: "row 2", values: { A: '1;"2"\r\n3' } },
    { number: 2, place: "row 4", values: { B: "x" } },
  ]);
});

test("lines of JSON: what is empty is left out, and its column is known", async () => {
  const { columns, rows } = await readTable("a.ndjson", bytes('{"A":1,"B":null}\r\n\n{"C":[false],"A":""}'));
  assert.deepEqual(columns, ["A", "B", "C"]);
  assert.deepEqual(rows.map(({ number, place, values }) => [number, place, values]), [
    [1, "line 1", { A: 1 }],
    [2, "line 3", { C: [false] }],
  ]);
});

for (
  const [path, content, sentence] of [
    ["a.xlsx", bytes("PK"), /^An import takes a file whose name ends with \.csv or \.jsonl\.$/],
    ["a.parquet", new Uint8Array([0x50, 0xff]), /^An import takes a file whose name ends with \.csv or \.jsonl\.$/],
    ["a.csv", new Uint8Array([0x41, 0xff, 0x0a]), /^a\.csv is no UTF-8\. Save it as "CSV UTF-8"\.$/],
    ["a.jsonl", bytes('{"A":1}\n{A:2}'), /^Line 2 of the file is no JSON\.$/],
    ["a.jsonl", bytes('{"A":{"B":12345678901234567890}}'), /^Line 1 of the file has an integer beyond .*in quotes\.$/],
    ["a.jsonl", bytes('{"A":1e999}'), /^Line 1 of the file has an integer beyond/],
    ["a.jsonl", bytes('{"A":1}\n{"A":1,"B":2,"\\u0041":3}'), /^Line 2 of the file has "A" twice in one structure/],
    ["a.jsonl", bytes("[1]"), /^Line 1 of the file is no JSON object\.$/],
    ["a.csv", bytes('A\n"1"x\n'), /^Row 2 of the file has a quote that is not closed/],
  ] as const
) {
  test(`refused: ${path}, ${sentence}`, async () => {
    await assert.rejects(readTable(path, content), (error) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.message, sentence);
      return true;
    });
  });
}

test("what an export's CSV holds is read again as it was", async () => {
  const columns = ["A", "B"].map((name): Column => ({ name, kind: "text", member: name, field: name }));
  const form = await csvForm(columns);
  const part = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("\n", "\r", "\r\n", '"', ",", ";", "\t", "=1+1"),
  );
  const cell = fc.array(part, { minLength: 1 }).map((parts) => parts.join("")).filter((text) => text.trim() !== "");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (cells) => {
      const text = form.head + form.textOf(cells.map(([A, B]) => ({ A, B })));
      const { rows } = await readTable("a.csv", bytes(text));
      assert.deepEqual(rows.map(({ values }) => [values.A, values.B]), cells);
    }),
    { numRuns: 100 },
  );
});

test("empty lines in front of the head are none, and rows are counted as a spreadsheet shows them", async () => {
  for (const empty of ["\n\n", "\r\n \r\n", ";;\n\n"]) {
    const { columns, rows } = await readTable("a.csv", new TextEncoder().encode(`${empty}A;B\n\n1;2\n`));
    assert.deepEqual([columns, rows], [["A", "B"], [{ number: 1, place: "row 5", values: { A: "1", B: "2" } }]]);
  }
});
