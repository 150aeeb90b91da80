/** `--all`, `--max` and `--format`, on the toy service. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { option, type Outcome, runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";
import type { ListPages, ListRequestOptions, MethodRequest } from "../../catalogue/adapter.ts";
import type { CommandTable } from "../../catalogue/commands.ts";
import { ApiError, ConnectionError, UsageError } from "../../core/errors.ts";

const listItems: CommandTable = {
  name: "ListItems",
  title: "List items",
  summary: "Lists items.",
  options: [option("filter", "structure"), option("skip", "integer")],
  connects: true,
  method: "item.list",
  paging: "windows",
  pagedBy: ["skip"],
  example: "oint shop ListItems",
  run: () => undefined,
};
const ownNames: CommandTable = {
  ...listItems,
  name: "ListOwn",
  options: ["all", "Max", "format", "by-pages", "url"].map((flag) => option(flag, "text")),
};
const more = [listItems, ownNames];

const URL = ["--url", "shop.example"];
const LIST = ["shop", "ListItems", ...URL];

/** What the shop was asked to go through. */
interface Asked {
  request: MethodRequest;
  options: ListRequestOptions;
  values: Record<string, { value: string }>;
}

/** Runs a command line against a shop whose functions ask for `item.list`, and which has these pages. */
async function listed(
  args: string[],
  pages: readonly (readonly unknown[] | Error)[] = [[{ id: 1 }, { id: 2 }], [{ id: 3 }]],
  surroundings: Surroundings = {},
): Promise<Outcome & { asked: Asked[]; taken: number }> {
  const asked: Asked[] = [];
  let taken = 0;
  const go: ListPages = async function* (client, request, options) {
    asked.push({ request, options, values: (client as Asked).values });
    const total = pages.reduce((sum, page) => sum + (page instanceof Error ? 0 : page.length), 0);
    let done = 0;
    for (const page of pages) {
      await Promise.resolve();
      options.signal.throwIfAborted();
      if (page instanceof Error) throw page;
      taken++;
      yield page;
      done += page.length;
      options.onProgress?.({ done, total, requests: taken, waitedMs: 2400 });
    }
  };
  const outcome = await runCli(args, {
    more,
    pages: go,
    answer: ({ client, params }) => (client as { call?: (...args: unknown[]) => unknown }).call?.("item.list", params),
    ...surroundings,
  });
  return { ...outcome, asked, taken };
}

const refusal = (): ApiError =>
  new ApiError("item.list was refused: NO", {
    ...{ code: "NO", description: "no", retryable: false, answer: { error: "NO" }, status: 400 },
  });

test("--all prints one JSON list, a row on each line", async () => {
  for (const command of [LIST, ["shop", "call", "item.list", ...URL]]) {
    const { code, stdout, stderr, asked } = await listed([...command, "--all"]);
    assert.deepEqual([code, stdout, stderr], [0, '[{"id":1},\n{"id":2},\n{"id":3}]\n', ""]);
    assert.equal(asked.length, 1);
    assert.deepEqual([asked[0]!.request.method, asked[0]!.options.limit, asked[0]!.options.byPages], [
      "item.list",
      undefined,
      false,
    ]);
  }
});

test("a list without rows is an empty list, and nothing as lines", async () => {
  for (const pages of [[], [[]], [[], []]]) {
    assert.equal((await listed([...LIST, "--all"], pages)).stdout, "[]\n");
    assert.equal((await listed([...LIST, "--all", "--format", "jsonl"], pages)).stdout, "");
  }
});

test("a page without rows leaves no gap", async () => {
  assert.equal((await listed([...LIST, "--all"], [[], [1], [], [2], []])).stdout, "[1,\n2]\n");
  assert.equal((await listed([...LIST, "--all", "--format", "jsonl"], [[], [1], [], [2], []])).stdout, "1\n2\n");
});

test("--format jsonl prints a line for each row", async () => {
  const { stdout } = await listed([...LIST, "--all", "--format", "JSONL"], [[{ a: "x\ny" }], [null, [1]]]);
  assert.equal(stdout, '{"a":"x\\ny"}\nnull\n[1]\n');
});

test("rows that are nested deeper than the engine writes are written all the same", async () => {
  let deep: unknown = 1;
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  const { stdout, code } = await listed([...LIST, "--all", "--format", "jsonl"], [[deep]]);
  assert.deepEqual([code, stdout.length, stdout.at(-1)], [0, 200_002, "\n"]);
});

test("the function's parameters are those of the method's request", async () => {
  const { asked } = await listed([...LIST, "--filter", "{'NAME':'A'}", "--all", "--timeout", "2"]);
  assert.deepEqual(asked[0]!.request, { method: "item.list", params: { filter: { NAME: "A" } }, listed: true });
  assert.equal(asked[0]!.options.timeout, 2000);
  assert.ok(asked[0]!.options.signal instanceof AbortSignal);
});

test("--max says how many rows are wanted, with --all or without", async () => {
  for (const all of [[], ["--all"]]) {
    const { asked } = await listed([...LIST, "--max", "7", ...all, "--by-pages"]);
    assert.deepEqual([asked[0]!.options.limit, asked[0]!.options.byPages], [7, true]);
  }
  assert.equal((await listed([...LIST, "--max", ""])).asked.length, 0);
});

for (const number of ["0", "-1", "1.5", "1e99"]) {
  test(`--max ${number} is refused`, async () => {
    const { code, stderr, asked } = await listed([...LIST, `--max=${number}`]);
    assert.deepEqual([code, asked], [2, []]);
    assert.match(stderr, /^--max takes a (whole )?number/);
  });
}

for (
  const [args, sentence] of [
    [
      [...LIST, "--skip", "50", "--all"],
      "--skip says which page is wanted, and --all goes through them: give one of the two.",
    ],
    [
      [...LIST, "--skip", "0", "--max", "2"],
      "--skip says which page is wanted, and --max goes through them: give one of the two.",
    ],
    [
      ["shop", "AddItem", ...URL, "--itemid", "1", "--all"],
      "--all goes through the pages of a list, and of AddItem it is not known that it answers in pages. Leave it out.",
    ],
    [
      ["shop", "GetItemTemplate", "--max", "1"],
      "--max goes through the pages of a list, and of GetItemTemplate it is not known that it answers in pages. " +
      "Leave it out.",
    ],
    [
      ["shop", "call", "item.get", ...URL, "--id", "1", "--all"],
      "--all goes through the pages of a list, and of item.get it is not known that it answers in pages. Leave it out.",
    ],
    [
      ["shop", "call", "item.strange", ...URL, "--unknown", "--all"],
      "--all goes through the pages of a list, and of item.strange it is not known that it answers in pages. " +
      "Leave it out.",
    ],
    [
      [...LIST, "--all", "--config", "{adv_response: true}"],
      "--all prints rows, which have no status and headers: leave adv_response out of --config.",
    ],
    [[...LIST, "--by-pages"], "--by-pages says how --all and --max go through pages: give one of them, too."],
    [[...LIST, "--format", "xml"], "--format takes json, jsonl, csv, table or yaml."],
    [[...LIST, "--all=yes"], "--all takes no value: write it alone, or leave it out."],
  ] as const
) {
  test(`refused before anything is sent: ${args.slice(1).join(" ")}`, async () => {
    const { code, stdout, stderr, asked, calls } = await listed([...args]);
    assert.deepEqual([code, stdout, stderr, asked, calls], [2, "", `${sentence}\n`, [], []]);
  });
}

test("an error before the first row is told as any other", async () => {
  const { code, stdout, stderr } = await listed([...LIST, "--all"], [refusal()]);
  assert.deepEqual([code, stderr], [1, "item.list was refused: NO\n"]);
  assert.deepEqual(JSON.parse(stdout), { error: "NO" });
});

test("an error among the rows leaves them, and the list open; its answer is no row", async () => {
  const pages = [[{ id: 1 }], [{ id: 2 }], refusal()];
  const json = await listed([...LIST, "--all"], pages);
  assert.deepEqual([json.code, json.stdout], [1, '[{"id":1},\n{"id":2}\n']);
  assert.equal(json.stderr, "item.list was refused: NO\n");
  const lines = await listed([...LIST, "--all", "--format", "jsonl"], pages);
  assert.deepEqual([lines.code, lines.stdout], [1, '{"id":1}\n{"id":2}\n']);
  const unreached = await listed([...LIST, "--all"], [[1], new ConnectionError("Not reached.")]);
  assert.deepEqual([unreached.code, unreached.stdout, unreached.stderr], [3, "[1\n", "Not reached.\n"]);
  const refused = await listed([...LIST, "--all"], [new UsageError("Leave it out.")]);
  assert.deepEqual([refused.code, refused.stdout], [2, ""]);
});

test("a reader who has seen enough ends the reading", async () => {
  const pages = Array.from({ length: 1000 }, (_, index) => [index]);
  const unread = (read: string) => read.length > 8;
  const { code, stderr, taken } = await listed([...LIST, "--all"], pages, { unread });
  assert.deepEqual([code, stderr], [0, ""]);
  assert.ok(taken < 10, `${taken} pages were read`);
});

test("--out takes the rows, and the file stands in its place only when all of them are there", async () => {
  const { code, stdout, written } = await listed([...LIST, "--all", "--out", "a.json"]);
  assert.deepEqual([code, stdout, written], [0, "", { "a.json": '[{"id":1},\n{"id":2},\n{"id":3}]\n' }]);
  const lines = await listed([...LIST, "--all", "--out", "a.jsonl", "--format", "jsonl"], [[1], [2]]);
  assert.deepEqual(lines.written, { "a.jsonl": "1\n2\n" });
  const broken = await listed([...LIST, "--all", "--out", "a.json"], [[1], refusal()]);
  assert.deepEqual([broken.code, broken.stdout, broken.written], [1, "", {}]);
  const bytes = await listed([...LIST, "--all", "--out", "_hex_"], [[1]]);
  assert.deepEqual([bytes.stdout, bytes.written], ["[1]\n", {}]);
});

test("a file that cannot be begun is told before anything is sent", async () => {
  const { code, stderr, asked } = await listed([...LIST, "--all", "--out", "folder/a.json"]);
  assert.deepEqual([code, asked], [2, []]);
  assert.equal(
    stderr,
    "--out: folder/a.json cannot be written: there is no folder folder (ENOENT). Name another path.\n",
  );
});

const ANEW = "\r\x1b[K";

test("a terminal on standard error shows how far the list has come, and at last where it ended", async () => {
  const { stderr } = await listed([...LIST, "--all"], undefined, { errorColumns: 80 });
  assert.equal(
    stderr,
    `${ANEW}2 of 3 rows, 1 request, waited 2 s${ANEW}3 rows, 2 requests, waited 2 s.\n`,
  );
});

test("a narrow terminal has no line that it would break", async () => {
  const { stderr } = await listed([...LIST, "--all"], undefined, { errorColumns: 11 });
  assert.equal(stderr.split(ANEW)[1], "2 of 3 row");
  const unsaid = await listed([...LIST, "--all"], undefined, { errorColumns: 0 });
  assert.equal(unsaid.stderr.split(ANEW)[1], "2 of 3 rows, 1 request, waited 2 s");
});

test("where rows go to the terminal themselves, or nobody looks, there is no such line", async () => {
  for (const surroundings of [{ columns: 80, errorColumns: 80 }, {}]) {
    assert.equal((await listed([...LIST, "--all"], undefined, surroundings)).stderr, "");
  }
  const file = await listed([...LIST, "--all", "--out", "a"], undefined, { columns: 80, errorColumns: 80 });
  assert.match(file.stderr, /3 rows/);
});

test("what a terminal would obey is shown in rows, and goes to programs as it is", async () => {
  const pages = [["\x9b2J"]];
  assert.equal((await listed([...LIST, "--all"], pages)).stdout, '["\x9b2J"]\n');
  assert.doesNotMatch((await listed([...LIST, "--all"], pages, { columns: 80 })).stdout, /\x9b/);
});

test("an interrupt ends a list", async () => {
  const controller = new AbortController();
  const unread = () => (controller.abort("SIGINT"), false);
  const { code, stdout } = await listed([...LIST, "--all"], undefined, { signal: controller.signal, unread });
  assert.deepEqual([code, stdout], [130, '[{"id":1},\n{"id":2}\n']);
});

test("--format jsonl prints the rows of an answer that is a list, and any other answer on one line", async () => {
  for (
    const [answer, expected] of [
      [[{ a: 1 }, 2], '{"a":1}\n2\n'],
      [{ data: [{ a: 1 }, 2], total: 2 }, '{"a":1}\n2\n'],
      [{ data: { a: 1 } }, '{"data":{"a":1}}\n'],
      [{ result: [1] }, '{"result":[1]}\n'],
      [[], ""],
      ["a\nb", '"a\\nb"\n'],
      [null, "null\n"],
      [undefined, ""],
    ] as const
  ) {
    for (const command of [["AddItem", "--itemid", "1"], ["call", "item.delete"]]) {
      const args = ["shop", ...command, ...URL, "--format", "jsonl"];
      const { code, stdout } = await runCli(args, { answer: () => answer });
      assert.deepEqual([code, stdout], [0, expected]);
      const { written } = await runCli([...args, "--out", "a"], { answer: () => answer });
      assert.deepEqual(written, { a: expected });
    }
  }
});

test("--format jsonl prints a refusal on one line", async () => {
  const { code, stdout } = await runCli(["shop", "call", "item.delete", ...URL, "--format", "jsonl"], {
    answer: () => {
      throw refusal();
    },
  });
  assert.deepEqual([code, stdout], [1, '{"error":"NO"}\n']);
});

test("--format json is what there is without it", async () => {
  const args = ["shop", "call", "item.delete", ...URL];
  const answer = () => ({ data: [1] });
  assert.equal(
    (await runCli([...args, "--format", " json "], { answer })).stdout,
    (await runCli(args, { answer })).stdout,
  );
});

test("a parameter of the name of an option of ours wins, and ours has another name", async () => {
  const own = ["--all", "a", "--max", "b", "--format", "c", "--by-pages", "d", "--url", "e"];
  const ours = [
    "--oint.all",
    "--oint.max",
    "5",
    "--oint.format",
    "jsonl",
    "--oint.by-pages",
    "--oint.url",
    "x.example",
  ];
  const { code, stderr, stdout, asked } = await listed(["shop", "ListOwn", ...own, ...ours], [[1, 2]]);
  assert.deepEqual([code, stderr, stdout], [0, "", "1\n2\n"]);
  const [{ request, options, values }] = asked as [Asked];
  assert.deepEqual(request.params, { all: "a", Max: "b", format: "c", "by-pages": "d", url: "e" });
  assert.deepEqual([options.limit, options.byPages], [5, true]);
  assert.deepEqual(options.names, { limit: "--oint.max", byPages: "--oint.by-pages" });
  assert.equal(values.URL!.value, "x.example");
  const { asked: [called] } = await listed([
    ...["shop", "call", "item.old", ...URL, "--max", "3", "--oint.all", "--oint.max", "5"],
  ]);
  assert.deepEqual([called!.request.params, called!.options.limit], [{ max: 3 }, 5]);
  const missing = await listed(["shop", "ListOwn", "--url", "e"]);
  assert.match(missing.stderr, /^--oint\.url \(or the environment variable OINT_SHOP_URL\) is missing\./);
});

test("help has the options where there are pages, by the names that they have there", async () => {
  const help = async (...args: string[]) => (await listed(["shop", ...args, "--help"])).stdout;
  const flags = ["--all ", "--max <number>", "--by-pages ", "--format <form>"];
  for (const args of [["ListItems"], ["call"], ["CALL"]]) {
    for (const flag of flags) assert.ok((await help(...args)).includes(`\n  ${flag}`), `${args} ${flag}`);
  }
  for (const flag of [...flags, "--url <text>"]) {
    assert.ok((await help("ListOwn")).includes(`\n  ${flag.replace("--", "--oint.")}`), flag);
  }
  const method = await help("call", "item.old");
  assert.match(method, /\n {2}--all /);
  assert.match(method, /\n {2}--oint\.max <number>/);
  for (const args of [["AddItem"], ["call", "item.get"], ["GetItemTemplate"]]) {
    assert.doesNotMatch(await help(...args), /--all|--max|--by-pages/);
  }
});

test("a service that cannot go through pages has no such options", async () => {
  for (const command of [["ListItems"], ["call", "item.get", "--id", "1"]]) {
    const { code, stderr } = await runCli(["shop", ...command, ...URL, "--all"], { more });
    assert.equal(code, 2);
    assert.match(stderr, /^Unknown (option|parameter) --all\./);
  }
  assert.doesNotMatch((await runCli(["shop", "call", "--help"])).stdout, /--all|--max/);
});

test("--dry-run shows the first request, and sends nothing", async () => {
  const pages: ListPages = async function* (client, { method, params }) {
    const { reach } = client as { reach: typeof fetch };
    const body = JSON.stringify(params);
    yield [await (await reach(`https://shop.example/rest/1/h00k-c0de/${method}`, { method: "POST", body })).json()];
  };
  const call = ["shop", "call", "item.list", ...URL, "--oint.max", "3", "--oint.dry-run"];
  const { code, stdout } = await runCli(call, { pages });
  assert.deepEqual([code, JSON.parse(stdout).body], [0, {}]);
  const done = await runCli([...LIST, "--all", "--dry-run", "--filter", "{a:1}"], {
    pages,
    more,
    answer: ({ client, params }) => (client as { call: (...args: unknown[]) => unknown }).call("item.list", params),
  });
  assert.deepEqual([done.code, JSON.parse(done.stdout)], [0, {
    http: "POST",
    address: "https://shop.example/rest/1/***/item.list",
    body: { filter: { a: 1 } },
  }]);
  assert.equal(done.stderr, "Nothing was sent: this is the first request, and all others depend on its answer.\n");
});
