import assert from "node:assert/strict";
import { test } from "node:test";
import { runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";

const ADD = ["shop", "AddItem", "--url", "shop.example", "--itemid", "1"];
const LIST = ["shop", "call", "item.list", "--url", "shop.example", "--all"];

const ROWS = [
  { ID: "1", TITLE: "A lamp", PRICE: 9.5, TAGS: ["red", "new"] },
  { ID: "12", TITLE: 'The "big" one,\nin two lines', PRICE: null, TAGS: [] },
];

/** What is printed of an answer. */
async function printed(answer: unknown, args: string[], surroundings: Surroundings = {}) {
  const { stdout, stderr, code, written } = await runCli([...ADD, ...args], { answer: () => answer, ...surroundings });
  return { stdout, stderr, code, written };
}

/** What is printed of all rows, which come in pages. */
async function listed(pages: unknown[][], args: string[], surroundings: Surroundings = {}) {
  const { stdout, stderr, code, written } = await runCli([...LIST, ...args], {
    ...surroundings,
    async *pages() {
      for (const rows of pages) yield await Promise.resolve(rows);
    },
  });
  return { stdout, stderr, code, written };
}

const CSV = 'ID,TITLE,PRICE,TAGS\r\n1,A lamp,9.5,"[""red"",""new""]"\r\n12,"The ""big"" one,\nin two lines",,[]\r\n';

test("the head of a table is one line, whatever columns are called", async () => {
  const { stdout } = await printed([{ "a\nb\tc\u001b[31m": "1\n2", "\u65e5\u672c": "x" }], ["--format", "table"]);
  assert.equal(stdout, `a b c\\u001b[31m  \u65e5\u672c\n${"1 2".padEnd(17)}x\n`);
});

test("--format csv has a head and a line for each row, of an answer as of all pages", async () => {
  assert.deepEqual(await printed({ data: ROWS, total: 2 }, ["--format", "csv"]), {
    stdout: CSV,
    stderr: "",
    code: 0,
    written: {},
  });
  for (const pages of [[ROWS], ROWS.map((row) => [row]), [[], ROWS, []]]) {
    assert.deepEqual(await listed(pages, ["--format", "csv"]), { stdout: CSV, stderr: "", code: 0, written: {} });
  }
  assert.deepEqual((await listed([ROWS], ["--format", "csv", "--out", "a.csv"])).written, { "a.csv": CSV });
});

test("the rows of an answer are a list, the only member of a structure, or one record", async () => {
  const csv = async (result: unknown) => (await printed({ data: result, time: {} }, ["--format", "csv"])).stdout;
  assert.equal(await csv({ items: [{ id: 1 }, { id: 2 }] }), "id\r\n1\r\n2\r\n");
  assert.equal(await csv({ ID: "7", NAME: "Anna" }), "ID,NAME\r\n7,Anna\r\n");
  assert.equal(await csv(true), "value\r\ntrue\r\n");
  assert.equal(await csv([1, "a,b"]), 'value\r\n1\r\n"a,b"\r\n');
  assert.equal(await csv([]), "");
});

test("rows of differing keys: one answer has all columns, and later pages are told what they have beside the first's", async () => {
  const differing = [{ ID: 1 }, { ID: 2, MORE: "x" }];
  assert.equal((await printed({ data: differing }, ["--format", "csv"])).stdout, "ID,MORE\r\n1,\r\n2,x\r\n");
  assert.deepEqual(await listed([[{ ID: 1 }], [{ ID: 2, MORE: "x", LAST: 1 }, {}]], ["--format", "csv"]), {
    stdout: 'ID\r\n1\r\n2\r\n""\r\n',
    stderr: "Later rows have further members, which no column shows: MORE, LAST. Name them with --columns.\n",
    code: 0,
    written: {},
  });
});

test("--columns chooses and orders, in every form; members of members stand behind dots", async () => {
  const result = [{ ID: 1, TITLE: "a", OWNER: { NAME: "Anna" } }, { ID: 2, OWNER: null }];
  const of = async (format: string, args = ["--columns", "OWNER.NAME, ID"]) =>
    (await printed({ data: result }, [...args, "--format", format])).stdout;
  assert.equal(await of("csv"), "OWNER.NAME,ID\r\nAnna,1\r\n,2\r\n");
  assert.equal(await of("jsonl"), '{"OWNER.NAME":"Anna","ID":1}\n{"OWNER.NAME":null,"ID":2}\n');
  assert.deepEqual(JSON.parse(await of("json")), [{ "OWNER.NAME": "Anna", ID: 1 }, { "OWNER.NAME": null, ID: 2 }]);
  assert.equal(await of("yaml"), "- OWNER.NAME: Anna\n  ID: 1\n- OWNER.NAME: null\n  ID: 2\n");
  assert.equal(await of("table"), "OWNER.NAME  ID\nAnna         1\n             2\n");
  const one = await printed({ data: { ID: 7, NAME: "Anna" } }, ["--columns", "NAME"]);
  assert.deepEqual(JSON.parse(one.stdout), { NAME: "Anna" });
  const all = await listed([result], ["--columns", "ID"]);
  assert.equal(all.stdout, '[{"ID":1},\n{"ID":2}]\n');
});

test("a column that no row has is told, with what may have been meant; a head stands also over no rows", async () => {
  const { stdout, stderr, code } = await printed({ data: ROWS }, ["--columns", "ID,TITEL", "--format", "csv"]);
  assert.deepEqual([code, stdout, stderr], [
    0,
    "ID,TITEL\r\n1,\r\n12,\r\n",
    "No row has a column TITEL. Did you mean TITLE?\n",
  ]);
  assert.equal((await listed([], ["--columns", "ID", "--format", "csv"])).stdout, "ID\r\n");
});

for (
  const [args, sentence] of [
    [["--columns", "ID,,TITLE"], "--columns takes names with commas between them: ID,TITLE."],
    [["--columns", "ID,ID"], "--columns has a column twice: name each once."],
    [["--format", "xlsx"], "--format takes json, jsonl, csv, table or yaml."],
    [["--jq", ".["], "--jq is no filter of jq: syntax error, unexpected end of file. Nothing was sent."],
    [["--jq", "nope"], "--jq is no filter of jq: nope/0 is not defined. Nothing was sent."],
    [
      ["--jq", ".a) | (.b"],
      "--jq is no filter of jq: syntax error, unexpected INVALID_CHARACTER, expecting end of file. Nothing was sent.",
    ],
  ] as [string[], string][]
) {
  test(`${args.join(" ")} is refused before anything is called`, async () => {
    const { code, stdout, stderr, calls } = await runCli([...ADD, ...args]);
    assert.deepEqual([code, stdout, stderr, calls], [2, "", `${sentence}\n`, []]);
  });
}

test("--format table aligns wide signs, and numbers at their ends", async () => {
  const result = [
    { ID: "1", NAME: "Anna", SUM: "9.50" },
    { ID: "12", NAME: "日本語", SUM: "100.00" },
    { ID: "3", NAME: "👩‍👩‍👧 Жук", SUM: null },
  ];
  assert.equal(
    (await printed({ data: result }, ["--format", "table"])).stdout,
    ["ID  NAME       SUM", " 1  Anna      9.50", "12  日本語  100.00", " 3  👩‍👩‍👧 Жук", ""].join("\n"),
  );
});

test("a table is cut to its terminal, with bold heads unless NO_COLOR is set; elsewhere it is whole and plain", async () => {
  const result = [{ ID: 1, TEXT: "x".repeat(100), MORE: "y".repeat(40), LAST: "zzzz\u001b[2Jzzzzzz" }];
  const on = (columns: number, env: Record<string, string> = {}) =>
    printed({ data: result }, ["--format", "table"], { columns, env });
  const wide = await on(60);
  assert.equal(wide.stderr, "1 more column does not fit: LAST. Choose some with --columns.\n");
  assert.equal(
    wide.stdout,
    `\u001b[1mID  ${"TEXT".padEnd(40)}  MORE\u001b[22m\n 1  ${"x".repeat(39)}…  ${"y".repeat(13)}…\n`,
  );
  const plain = await on(60, { NO_COLOR: "1" });
  assert.equal(plain.stdout.includes("\u001b"), false);
  for (const line of plain.stdout.split("\n")) assert.ok([...line].length <= 60, line);
  const piped = await printed({ data: result }, ["--format", "table"]);
  assert.match(piped.stdout, /x{100} {2}y{40} {2}zzzz\\u001b\[2Jzzzzzz\n$/);
  assert.equal(piped.stderr, "");
});

test("a table of all pages has the widths of the first", async () => {
  const { stdout } = await listed(
    [[{ ID: 1, NAME: "Anna" }], [{ ID: 2, NAME: "Bartholomew" }, { ID: 3, NAME: null }]],
    ["--format", "table"],
  );
  assert.equal(stdout, "ID  NAME\n 1  Anna\n 2  Bartholomew\n 3\n");
});

test("--format yaml prints a document, and all rows as entries of one list", async () => {
  assert.equal(
    (await printed({ result: { NAME: "yes", TEXT: "a: b\nc", EMPTY: null, DATE: "2024-01-02" } }, ["--format", "yaml"]))
      .stdout,
    "result:\n  NAME: yes\n  TEXT: |-\n    a: b\n    c\n  EMPTY: null\n  DATE: 2024-01-02\n",
  );
  assert.equal((await listed([[{ ID: 1 }], [{ ID: 2 }]], ["--format", "yaml"])).stdout, "- ID: 1\n- ID: 2\n");
  assert.equal((await listed([], ["--format", "yaml"])).stdout, "[]\n");
});

test("--jq prints texts as they are, all else as JSON; with other forms, what it puts out are the rows", async () => {
  const of = async (filter: string, ...args: string[]) =>
    (await printed({ result: ROWS }, ["--jq", filter, ...args])).stdout;
  assert.equal(await of(".result[].TITLE"), 'A lamp\nThe "big" one,\nin two lines\n');
  assert.equal(await of(".result | length"), "2\n");
  assert.equal(await of(".result[0] | {ID} # a remark"), '{\n  "ID": "1"\n}\n');
  assert.equal(await of("empty"), "");
  assert.equal(await of(".result[].ID", "--format", "jsonl"), '"1"\n"12"\n');
  assert.equal(await of(".result[] | {ID, PRICE}", "--format", "csv"), "ID,PRICE\r\n1,9.5\r\n12,\r\n");
  assert.equal(await of(".result[]", "--format", "csv", "--columns", "ID"), "ID\r\n1\r\n12\r\n");
});

test("--jq with --all goes over each row", async () => {
  const rows = Array.from({ length: 2000 }, (_, at) => ({ ID: at, NAME: `n${at}` }));
  const pages = Array.from({ length: 40 }, (_, at) => rows.slice(at * 50, at * 50 + 50));
  const { stdout, code } = await listed(pages, ["--jq", "select(.ID % 2 == 1) | .NAME"]);
  assert.equal(code, 0);
  assert.equal(stdout, rows.filter(({ ID }) => ID % 2).map(({ NAME }) => `${NAME}\n`).join(""));
});

test("a filter that fails on an answer loses nothing: the answer is printed whole, with exit code 2", async () => {
  const { code, stdout, stderr } = await printed({ result: true }, ["--jq", ".result.ID"]);
  assert.deepEqual([code, stdout], [2, '{\n  "result": true\n}\n']);
  assert.equal(
    stderr,
    '--jq fails on an answer: Cannot index boolean with string "ID". The call has been made, and its answer is on standard output as it came.\n',
  );
  const halted = await printed({ result: 1 }, ["--jq", "halt"]);
  assert.deepEqual([halted.code, halted.stdout], [2, '{\n  "result": 1\n}\n']);
});

test("JSON stays as it was, to the byte, and bytes are bytes whatever is asked for", async () => {
  const answer = { result: ROWS, total: 2 };
  assert.equal((await printed(answer, [])).stdout, `${JSON.stringify(answer, null, 2)}\n`);
  assert.equal((await printed(answer, ["--format", "json"])).stdout, `${JSON.stringify(answer, null, 2)}\n`);
  assert.equal((await listed([ROWS], [])).stdout, `[${ROWS.map((row) => JSON.stringify(row)).join(",\n")}]\n`);
});

test("where a method has a parameter of that name, it wins, and ours is marked", async () => {
  const { calls, stdout, code, stderr } = await runCli(
    ["shop", "call", "item.old", "--url", "shop.example", "--max", "3", "--oint.format", "csv", "--oint.columns=ID"],
    { answer: () => ({ data: [{ ID: 1, X: 2 }] }) },
  );
  assert.deepEqual([code, stdout, calls[0]?.params], [0, "ID\r\n1\r\n", { max: 3 }], stderr);
});
