import assert from "node:assert/strict";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { ConnectionCheck, KnownValues, ServiceAdapter } from "../../catalogue/adapter.ts";
import type { ServiceEntry } from "../../catalogue/commands.ts";
import type { RecordsAdapter } from "../../catalogue/records.ts";
import { profileStore } from "../profiles/store.ts";
import { runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Values behind the words of a line, as zsh and fish get them. */
async function offers(words: string[], surroundings: Surroundings = {}): Promise<string[]> {
  const stdin = words.map((word) => `${word}\0`).join("");
  const { stdout, stderr, code } = await runCli(["complete", "--words"], { stdin, ...surroundings });
  assert.deepEqual([code, stderr], [0, ""]);
  return stdout.split("\n").slice(0, -1);
}

const values = async (words: string[], surroundings: Surroundings = {}) =>
  (await offers(words, surroundings)).map((line) => line.split("\t")[0]!);

for (
  const [words, expected] of [
    [["sho"], ["shop", ":4"]],
    [["log"], ["login", "logout", ":4"]],
    [["shop", "Add"], ["AddItem", ":4"]],
    [["shop", "add-i"], ["AddItem", ":4"]],
    [["shop", "call", "item.g"], ["item.get", ":4"]],
    [["shop", "describe", "Get"], ["GetItemTemplate", ":4"]],
    [["shop", "AddItem", "--fi"], ["--fields", "--fire", ":4"]],
    [["shop", "AddItem", "--FI"], ["--fields", "--fire", ":4"]],
    [["shop", "AddItem", "--fire", ""], ["true", "false", ":4"]],
    [["shop", "AddItem", "--fire=t"], ["--fire=true", ":4"]],
    [["shop", "AddItem", "--fields", ""], [":0"]],
    [["shop", "AddItem", "--title", ""], [":4"]],
    [["shop", "AddItem", "--clear", "t"], ["tags", "title", ":4"]],
    [["shop", "AddItem", "--format", "j"], ["json", "jsonl", ":4"]],
    [["shop", "AddItem", "--oint.format", "c"], ["csv", ":4"]],
    [["shop", "call", "item.add", "--fields."], [
      "--fields.TITLE",
      "--fields.price",
      "--fields.SIZE",
      "--fields.PARTS",
      ":4",
    ]],
    [["shop", "call", "item.add", "--fields.SIZE."], ["--fields.SIZE.width", ":4"]],
    [["shop", "call", "item.add", "--kind", ""], ["simple", "Set", "offer", ":4"]],
    [["shop", "call", "item.get", "--v2", "--k"], ["--key", ":4"]],
    [["shop", "methods", "--effect", "d"], ["delete", ":4"]],
    [["completion", ""], ["bash", "zsh", "fish", "powershell", ":4"]],
    [["doctor", "sh"], ["shop", ":4"]],
    [["nonsense", ""], [":4"]],
    [["shop", "Nonsense", "--"], [":4"]],
    [[""], undefined],
  ] as [string[], string[] | undefined][]
) {
  test(`behind ${JSON.stringify(words)} ${expected ? `stands ${expected.join(", ")}` : "stands something"}`, async () => {
    const found = await values(words);
    if (expected) assert.deepEqual(found, expected);
    else assert.ok(found.includes("shop") && found.includes("doctor"), found.join());
  });
}

/** A shop whose records can be exported, and some of them imported. */
const withRecords = (shop: ServiceEntry): ServiceEntry[] => [{
  ...shop,
  load: async () => {
    const entities: RecordsAdapter["entities"] = {
      item: { list: "item.list", add: ["item.add", "fields"] },
      invoice: { list: "invoice.list" },
    };
    const records: RecordsAdapter = {
      entities,
      taken: () => [],
      source: () => assert.fail("nothing is read"),
      target: () => assert.fail("nothing is written"),
    };
    return { ...await shop.load(), records: { example: "item", load: () => Promise.resolve(records) } };
  },
}];

for (
  const [words, expected] of [
    [["shop", "export", "i"], ["item", "invoice", ":4"]],
    [["shop", "export", "it"], ["item", ":4"]],
    [["shop", "export", "item", "--t"], ["--to", "--timeout", "--token", ":4"]],
    [["shop", "export", "item", "--to", ""], [":0"]],
    [["shop", "import", ""], [":0"]],
    [["shop", "import", "rows.csv", "--to", ""], ["item", ":4"]],
    [["shop", "import", "rows.csv", "--to=i"], ["--to=item", ":4"]],
  ] as [string[], string[]][]
) {
  test(`of records, behind ${JSON.stringify(words)} stands ${expected.join(", ")}`, async () => {
    assert.deepEqual(await values(words, { services: withRecords }), expected);
  });
}

test("an option that was given is not offered again", async () => {
  const found = await values(["shop", "AddItem", "--fire", "true", "--fi"]);
  assert.deepEqual(found, ["--fields", ":4"]);
});

test("Bash gets values alone, fish and zsh what they are as well", async () => {
  const { stdout } = await runCli(["complete", "--bash", " =:"], { stdin: "oint shop AddItem --fire=t" });
  assert.equal(stdout, "true\n:4\n");
  assert.deepEqual(await offers(["shop", "AddIt"]), ["AddItem\tSummary of AddItem.", ":4"]);
  const { stdout: shown } = await runCli(["complete", "--", "shop", "AddIt"]);
  assert.equal(shown, "AddItem\tSummary of AddItem.\n:4\n");
});

test("help within a line that is completed is no question for help", async () => {
  const { stdout } = await runCli(["complete", "--", "shop", "AddItem", "--help", "--fir"]);
  assert.match(stdout, /^--fire\t.*\n:4\n$/);
});

test("whatever fails, nothing but the end is said", async () => {
  const broken = {
    path: "",
    list: () => Promise.reject(new Error("broken")),
    read: () => Promise.reject(new Error("broken")),
    keep: () => Promise.reject(new Error("broken")),
    forget: () => Promise.reject(new Error("broken")),
  };
  assert.deepEqual(await values(["shop", "AddItem", "--profile", ""], { profiles: broken }), [":4"]);
  const failing = (entry: ServiceEntry) => [{ ...entry, load: () => Promise.reject(new Error("broken")) }];
  assert.deepEqual(await values(["shop", ""], { services: failing }), [":4"]);
});

/** A shop that has users, and counts how often it is asked for them. */
function known(load: KnownValues["load"]) {
  const state = { asked: 0 };
  const folder = mkdtempSync(join(tmpdir(), "oint-complete-"));
  folders.push(folder);
  const env = { OINT_CONFIG_DIR: folder };
  const store = profileStore(env, () => Promise.resolve({ missing: "none" }));
  const services = (entry: ServiceEntry): ServiceEntry[] => [{
    ...entry,
    load: async () => {
      const table = await entry.load();
      const adapter = async (): Promise<ServiceAdapter> => ({
        ...await table.adapter(),
        check: (): Promise<ConnectionCheck> => Promise.resolve({ address: "shop.example", account: "Anna" }),
        known: () =>
          Promise.resolve({
            kindOf: (field) => field === "ITEMID" ? "items" : undefined,
            load: (...args) => {
              state.asked++;
              return load(...args);
            },
          }),
      });
      return { ...table, adapter };
    },
  }];
  const surroundings = { env, services, profiles: store };
  const cache = join(folder, "cache", "completion", "shop", "default", "items.json");
  return { state, surroundings, store, cache, folder };
}

const ITEM = ["shop", "AddItem", "--itemid", ""];
const SECRET = "c0de-of-the-h00k";

async function login({ surroundings }: ReturnType<typeof known>): Promise<void> {
  const stdin = `https://shop.example/rest/1/${SECRET}/\n`;
  const { code, stderr } = await runCli(["login", "shop"], { ...surroundings, stdin });
  assert.equal(code, 0, stderr);
}

test("the service's own values are asked for with a profile, once, and kept without its secrets", async () => {
  const clients: unknown[] = [];
  const shop = known((client) => {
    clients.push(client);
    return Promise.resolve([{ value: "7", about: "Lamp" }, { value: "12", about: "Chair" }]);
  });
  assert.deepEqual(await values(ITEM, shop.surroundings), [":4"], "without a profile nothing is asked");
  await login(shop);
  assert.deepEqual(await offers(ITEM, shop.surroundings), ["7\tLamp", "12\tChair", ":4"]);
  assert.deepEqual(await offers(["shop", "AddItem", "--itemid=1"], shop.surroundings), ["--itemid=12\tChair", ":4"]);
  assert.equal(shop.state.asked, 1);
  assert.match(JSON.stringify(clients[0]), new RegExp(SECRET));
  assert.ok(!readFileSync(shop.cache, "utf8").includes(SECRET));
  assert.equal((statSync(shop.cache).mode & 0o077).toString(8), "0");

  for (const other of [["--url", "other.example"], ["--profile", "nowhere"]]) {
    assert.deepEqual(await values(["shop", "AddItem", ...other, "--itemid", ""], shop.surroundings), [":4"]);
  }
  const env = { ...shop.surroundings.env, OINT_SHOP_URL: "env.example" };
  assert.deepEqual(await values(ITEM, { ...shop.surroundings, env }), [":4"], "another source is taken");

  const kept = JSON.parse(readFileSync(shop.cache, "utf8"));
  writeFileSync(shop.cache, JSON.stringify({ ...kept, at: Date.now() - 11 * 60_000 }));
  await values(ITEM, shop.surroundings);
  assert.equal(shop.state.asked, 2, "what is old is asked for anew");
  await runCli(["logout", "shop"], shop.surroundings);
  assert.equal(existsSync(shop.cache), false);
});

test("what hangs is waited for briefly, and not again at once; what was known is offered meanwhile", async () => {
  let hangs = false;
  const shop = known(() => hangs ? new Promise(() => {}) : Promise.resolve([{ value: "7" }]));
  await login(shop);
  assert.deepEqual(await values(ITEM, shop.surroundings), ["7", ":4"]);
  hangs = true;
  const kept = JSON.parse(readFileSync(shop.cache, "utf8"));
  writeFileSync(shop.cache, JSON.stringify({ ...kept, at: 0 }));
  const started = performance.now();
  assert.deepEqual(await values(ITEM, shop.surroundings), ["7", ":4"]);
  assert.ok(performance.now() - started < 15_000, "within ten times of what it may take");
  assert.deepEqual(await values(ITEM, shop.surroundings), ["7", ":4"]);
  assert.equal(shop.state.asked, 2);
});

test("a keychain that waits for somebody to unlock it is waited for briefly", async () => {
  const shop = known(() => Promise.resolve([{ value: "7" }]));
  await login(shop);
  let settle = () => {};
  const read = () => new Promise<undefined>((resolve) => settle = () => resolve(undefined));
  const late = setTimeout(() => settle(), 30_000);
  const started = performance.now();
  const surroundings = { ...shop.surroundings, profiles: { ...shop.store, read } };
  assert.deepEqual(await values(ITEM, surroundings), [":4"]);
  assert.ok(performance.now() - started < 15_000, "within ten times of what it may take");
  clearTimeout(late);
  settle();
});

test("values that a terminal or a shell would obey are not offered, or are escaped", async () => {
  const shop = known(() =>
    Promise.resolve([{ value: "a\u001b[2J" }, { value: "b\nc" }, { value: "$(touch x)", about: "evil\u001b[2J\n:0" }])
  );
  await login(shop);
  assert.deepEqual(await offers(ITEM, shop.surroundings), ["$(touch x)\tevil\\u001b[2J :0", ":4"]);
  const { stdout } = await runCli(["complete", "--bash", " =:"], {
    ...shop.surroundings,
    stdin: "oint shop AddItem --itemid ",
  });
  assert.equal(stdout, "\\$\\(touch\\ x\\)\n:4\n");
});

test("a cache that is broken is asked for anew", async () => {
  const shop = known(() => Promise.resolve([{ value: "7" }]));
  await login(shop);
  await values(ITEM, shop.surroundings);
  writeFileSync(shop.cache, '{"address":');
  assert.deepEqual(await values(ITEM, shop.surroundings), ["7", ":4"]);
  assert.deepEqual(readdirSync(join(shop.cache, "..")), ["items.json"]);
  utimesSync(shop.cache, 0, 0);
});

test("oint completion takes a shell that it knows, and prints what loads", async () => {
  for (
    const [shell, mark] of [["bash", "complete -o default"], ["zsh", "#compdef oint"], ["FISH", "complete -c oint"], [
      "powershell",
      "Register-ArgumentCompleter",
    ]] as const
  ) {
    const { code, stdout, stderr } = await runCli(["completion", shell]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.ok(stdout.includes(mark), stdout);
  }
  const { code, stderr } = await runCli(["completion", "bsh"]);
  assert.deepEqual([code, stderr], [
    2,
    "oint completion takes a shell: bash, zsh, fish, powershell. Did you mean bash or zsh?\n",
  ]);
});
