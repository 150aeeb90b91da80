import assert from "node:assert/strict";
import { test } from "node:test";
import type { Tool, ToolKit } from "../catalogue/tool.ts";
import { type Outcome, runCli, type Surroundings } from "../../tests/support/cli/shop.ts";

/** Runs `oint shop stocktake`, a command that the shop writes by hand. */
function oint(args: string[], run: (kit: ToolKit) => Promise<void>, more: Surroundings = {}): Promise<Outcome> {
  const tool: Tool = {
    help: ({ name, title }, { page, paragraph, lists, connection }) =>
      page(
        `Usage: oint ${name} stocktake`,
        paragraph(`Counts what ${title} has, one article after the other, and prints the sum.`),
        ...lists([{ title: "Options", entries: connection }]),
      ),
    run: async (_service, own, kit) => {
      const given = await kit.arguments(own, { flags: ["shelf"], switches: ["all"] });
      await kit.print(`${JSON.stringify([...given])}\n`);
      await run(kit);
    },
  };
  const tools = [{ name: "stocktake", summary: "counts", load: () => Promise.resolve(tool) }];
  const services: Surroundings["services"] = (shop) => [
    { ...shop, load: async () => ({ ...await shop.load(), tools }) },
  ];
  return runCli(["shop", "stocktake", ...args], { services, ...more });
}

const URL = ["--url", "shop.example"];
const nothing = async () => {};

test("a command of its own reads its own options, and is refused what it does not have", async () => {
  const { code, stdout, stderr } = await oint([...URL, "--shelf", "A 1", "--all", "--timeout", "3"], nothing);
  assert.deepEqual([code, stderr, stdout], [0, "", '[["shelf","A 1"],["all",""]]\n']);
  for (
    const [args, sentence] of [
      [
        [],
        '--url (or the environment variable OINT_SHOP_URL) is missing. "oint login shop" keeps a connection for all commands, --profile names one of several. "oint shop stocktake --help" shows an example.',
      ],
      [
        [...URL, "--shelv", "A"],
        "Unknown option --shelv. Did you mean --shelf? stocktake has --url, --shelf, --timeout, --token, --all.",
      ],
      [[...URL, "--all=1"], "--all takes no value: write it alone, or leave it out."],
    ] as [string[], string][]
  ) {
    const refused = await oint(args, nothing);
    assert.deepEqual([refused.code, refused.stdout, refused.stderr], [2, "", `${sentence}\n`]);
  }
});

test("it connects with the connection's values, the user's signal and the timeout", async () => {
  const { signal } = new AbortController();
  let made: unknown;
  const { code, stderr } = await oint([...URL, "--token", "t0ken", "--timeout", "2.5"], async ({ connection }) => {
    made = await connection((values, note) => {
      note("Going by t0ken to shop.example.");
      return values;
    });
  }, { signal });
  assert.deepEqual([code, stderr], [0, "Going by *** to shop.example.\n"]);
  assert.deepEqual(made, {
    client: {
      URL: { value: "shop.example", from: "--url", explicit: true },
      Token: { value: "t0ken", from: "--token", explicit: true },
    },
    options: { signal, timeout: 2500 },
  });
});

test("it is stopped before it calls anything, and refused a timeout that is none", async () => {
  const connect = async ({ connection, print }: ToolKit) => {
    await connection(() => ({}));
    await print("connected\n");
  };
  const stopped = await oint(URL, connect, { signal: AbortSignal.abort("SIGINT") });
  assert.deepEqual([stopped.code, stopped.stdout], [130, "[]\n"]);
  const refused = await oint([...URL, "--timeout", "0"], connect);
  assert.deepEqual([refused.code, refused.stderr], [
    2,
    "--timeout takes seconds for one attempt, more than 0 and at most 86400.\n",
  ]);
});

test("its notes show no secret of the environment, of the connection, and none that it hides", async () => {
  const env = { OINT_SHOP_TOKEN: "t0ken-of-it" };
  const { stderr } = await oint(URL, async ({ notes }) => {
    notes.hide("c0de-of-it");
    await notes.say("t0ken-of-it and c0de-of-it");
  }, { env });
  assert.equal(stderr, "*** and ***\n");
});

test("it finds the methods by words, writes files, and lays out its help for the terminal", async () => {
  const { stdout, written } = await oint(URL, async ({ find, print, writeFile }) => {
    await print(`${(await find("get")).map(({ name, api }) => `${name} ${api ?? "main"}`).join(", ")}\n`);
    await print(`${(await find()).length}\n`);
    await writeFile("stock.txt", "12\n");
  });
  assert.equal(stdout, "[]\nitem.get main, item.get v2\n9\n");
  assert.deepEqual(written, { "stock.txt": "12\n" });
  assert.equal(
    (await oint(["--help"], nothing, { columns: 50 })).stdout,
    `Usage: oint shop stocktake

Counts what Shop has, one article after the other,
and prints the sum.

Options:
  --url <text>    About url. (required;
                  environment: OINT_SHOP_URL)
  --token <text>  About token. (optional;
                  environment: OINT_SHOP_TOKEN)
`,
  );
});
