import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import type { Io } from "../io.ts";
import { run } from "../run.ts";
import { runCli, shop } from "../../../tests/support/cli/shop.ts";

const entry = shop(() => ({}));

/** A service that has no sandbox. */
const plain = {
  ...entry,
  name: "kiosk",
  load: async () => {
    const { sandbox: _sandbox, ...table } = await entry.load();
    return { ...table, name: "kiosk" };
  },
};

/** A service whose sandbox can be moved. */
const moved = {
  ...entry,
  name: "booth",
  load: async () => {
    const table = await entry.load();
    const control = { fetch: ({ url }: Request) => Promise.resolve(new Response(`moved at ${new URL(url).pathname}`)) };
    return { ...table, name: "booth", sandbox: async () => ({ ...await table.sandbox!(), control }) };
  },
};

/** Runs `oint sandbox` until it is used, then stops it. */
async function running(
  args: string[],
  use: (address: string) => Promise<void>,
): Promise<{ code: number; stderr: string; stdout: string }> {
  const controller = new AbortController();
  const output = { stdout: "", stderr: "" };
  const { promise: address, resolve } = Promise.withResolvers<string>();
  const io: Io = {
    stdout: (text) => Promise.resolve(resolve(output.stdout = String(text))),
    stderr: (text) => Promise.resolve(void (output.stderr += text)),
    stdin: () => Promise.reject(new Error("not read")),
    fetch: () => Promise.reject(new Error("not fetched")),
    readFile: () => Promise.reject(new Error("not read")),
    writeFile: () => Promise.reject(new Error("nothing is written")),
    openFile: () => Promise.reject(new Error("nothing is written")),
    env: {},
    columns: undefined,
    stdinIsTerminal: false,
    interrupted: () => controller.signal,
  };
  const ended = run(["sandbox", ...args], io, { services: [plain, entry, moved], version: "1.2.3" });
  try {
    await Promise.race([address.then((line) => use(line.trim())), ended.then(() => Promise.reject(output.stderr))]);
  } finally {
    controller.abort("SIGINT");
  }
  return { code: await ended, ...output };
}

test("the sandbox of the first service that has one prints one address that answers, and stops", async () => {
  let served = "";
  const { code, stdout, stderr } = await running(["--port", "0"], async (address) => {
    served = address;
    assert.match(address, /^http:\/\/127\.0\.0\.1:[1-9]\d*\/api\/1\/$/);
    const response = await fetch(`${address}item.get`, { method: "POST", body: '{"id":7}' });
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { method: "/api/1/item.get", params: { id: 7 } });
  });
  assert.equal(code, 0);
  assert.equal(stdout, `${served}\n`);
  assert.equal(
    stderr,
    "The sandbox is running; the line above is its address for --url. Press Ctrl+C to stop it.\n" +
      "The sandbox has stopped.\n",
  );
  await assert.rejects(fetch(served));
});

test("a sandbox is moved at /_sandbox/, where it can be", async () => {
  for (
    const [service, text] of [["booth", "moved at /_sandbox/ledger"], ["shop", '{"method":"/_sandbox/ledger"']] as const
  ) {
    const { code } = await running([service, "--port", "0"], async (address) => {
      const response = await fetch(new URL("/_sandbox/ledger", address), { method: "POST", body: "{}" });
      assert.ok((await response.text()).startsWith(text));
    });
    assert.equal(code, 0);
  }
});

test("the sandbox of a service is asked for by the service's name, before the options or behind them", async () => {
  for (const args of [["shop", "--port", "0"], ["--port", "0", "SHOP"]]) {
    const { code } = await running(args, async (address) => {
      assert.equal((await fetch(`${address}item.get`, { method: "POST", body: "{}" })).status, 200);
    });
    assert.equal(code, 0);
  }
});

for (
  const [args, sentence] of [
    [["shp"], "Unknown service shp. Did you mean shop?"],
    [["abracadabra"], "Unknown service abracadabra. There is: shop."],
    [["kiosk"], "kiosk has no sandbox. Did you mean shop?"],
    [
      ["shop", "kiosk"],
      "oint sandbox takes one service. Write --option value, and quote a value that holds spaces.",
    ],
  ] as [string[], string][]
) {
  test(`oint sandbox ${args.join(" ")} is wrong usage`, async () => {
    const { code, stdout, stderr } = await runCli(["sandbox", ...args], { services: (shop) => [plain, shop] });
    assert.deepEqual([code, stdout, stderr], [2, "", `${sentence}\n`]);
  });
}

for (
  const [args, sentence] of [
    [["exec"], "oint sandbox exec runs a program: write it behind two dashes, oint sandbox exec -- npm test."],
    [["exec", "--"], "oint sandbox exec runs a program: write it behind two dashes, oint sandbox exec -- npm test."],
    [["--", "npm"], "Nothing stands behind two dashes here. To run a program, write oint sandbox exec -- npm test."],
    [["exec", "exec", "--", "true"], /^oint sandbox takes one service/],
    [["--latency", "-1"], "--latency takes milliseconds from 0 on."],
    [["--latency", "fast"], /^--latency takes a number/],
    [["--handler", "here"], "--handler takes an address, like http://127.0.0.1:3000/install."],
    [["--handler", "file:///etc/passwd"], /^--handler takes an address/],
    [["--faults", "{"], /^--faults/],
    [["--load", "nowhere.json"], /^--load: there is no file nowhere\.json/],
    [["--https", "yes"], /^Unknown service yes/],
    [["--quiet=yes"], "--quiet takes no value: write it alone, or leave it out."],
    [["--port", "0", "--port", "1"], "--port is given twice: give it once."],
    [["--seeds", "demo"], /^Unknown option --seeds\. Did you mean --seed\?/],
    [["--seed", "nothing"], "There is nothing to begin with."],
  ] as [string[], string | RegExp][]
) {
  test(`oint sandbox ${args.join(" ")} is refused with a sentence`, async () => {
    const refusing = (shop: typeof entry) => ({
      ...shop,
      load: async () => ({
        ...await shop.load(),
        sandbox: (settings?: object) => {
          assert.deepEqual(settings, { seed: ["nothing"] });
          return Promise.reject(new TypeError("There is nothing to begin with."));
        },
      }),
    });
    const { code, stdout, stderr } = await runCli(["sandbox", ...args], { services: (shop) => [refusing(shop)] });
    assert.deepEqual([code, stdout], [2, ""]);
    if (typeof sentence === "string") assert.equal(stderr, `${sentence}\n`);
    else assert.match(stderr, sentence);
  });
}

test("the options are the sandbox's settings", async () => {
  let given: object | undefined;
  const told = {
    ...entry,
    load: async () => {
      const table = await entry.load();
      return { ...table, sandbox: (settings?: object) => (given = settings, table.sandbox!()) };
    },
  };
  const options = [
    ...["--seed", "demo", "--seed", "order=5", "--origin", "https://a.example", "--clock", "2024-10-09T06:22:17Z"],
    ...["--latency", "20", "--limits", "--faults", '[{"fault":"reset"}]', "--load", "state.json", "--quiet"],
    ...["--scope", "orders, stock", "--scope", "orders,user"],
  ];
  const signal = AbortSignal.abort("SIGINT");
  const files = { "state.json": '{"snapshot":1,"entities":{}}' };
  const { code } = await runCli(["sandbox", "--port", "0", ...options], { services: () => [told], signal, files });
  assert.equal(code, 0);
  assert.deepEqual(given, {
    seed: ["demo", "order=5"],
    origins: ["https://a.example"],
    scopes: ["orders", "stock", "user"],
    clock: "2024-10-09T06:22:17Z",
    limits: true,
    latency: { request: 20 },
    faults: [{ fault: "reset" }],
    snapshot: { snapshot: 1, entities: {} },
  });
});

test("where no service has a sandbox, there is none", async () => {
  for (const args of [["sandbox"], ["sandbox", "kiosk"], ["sandbox", "shop"]]) {
    const { code, stderr } = await runCli(args, { services: () => [plain] });
    assert.deepEqual([code, stderr], [2, "No service that is installed has a sandbox.\n"]);
  }
});

test("the sandbox warns when it is open to the network", async () => {
  const { stderr } = await running(["--port", "0", "--host", "0.0.0.0"], (address) => {
    assert.match(address, /^http:\/\/0\.0\.0\.0:/);
    return Promise.resolve();
  });
  assert.match(
    stderr,
    /^Warning: the sandbox can be reached from the network\. Whoever knows its address may call it\.\n/,
  );
});

test("a port in use ends with 2 and a sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  const { code, stderr, stdout } = await runCli(["sandbox", "--port", String(port)]);
  await new Promise((resolve) => other.close(resolve));
  assert.equal(stderr, `Port ${port} is in use. Choose another with --port, or --port 0 for a free one.\n`);
  assert.equal(code, 2);
  assert.equal(stdout, "");
});

for (const port of ["65536", "-1", "80.5"]) {
  test(`port ${port} is refused`, async () => {
    const { code, stderr } = await runCli(["sandbox", "--port", port]);
    assert.equal(code, 2);
    assert.equal(stderr, "--port takes a whole number from 0 to 65535.\n");
  });
}

test("the sandbox's help is as wide as its terminal, as all others are", async () => {
  for (const columns of [60, 80, 100]) {
    const { stdout } = await runCli(["sandbox", "--help"], { columns });
    const lines = stdout.split("\n").filter((line) => !/^(?:Usage:| {7}oint| {2}oint| {2}curl)/.test(line));
    const widest = Math.max(...lines.map((line) => line.length));
    assert.ok(widest <= columns && widest > columns - 12, `${widest} of ${columns}`);
  }
});

test("the sandbox has help of its own", async () => {
  for (const args of [["sandbox", "--help"], ["help", "sandbox"], ["sandbox", "--port", "0", "-h"]]) {
    const { code, stdout } = await runCli(args);
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: oint sandbox \[service\] \[--option value\]\n/);
  }
});
