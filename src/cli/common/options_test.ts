/** The options that every function and `call` have, on the toy service. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Called, option, type Outcome, runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";
import type { CommandTable } from "../../catalogue/commands.ts";
import { ApiError } from "../../core/errors.ts";

const sendItem: CommandTable = {
  name: "SendItem",
  title: "Send item",
  summary: "Sends an item.",
  options: [option("title", "text"), option("password", "text", { secret: true })],
  connects: false,
  network: true,
  example: "oint shop SendItem",
  run: () => undefined,
};
const taken: CommandTable = {
  ...sendItem,
  name: "TakeItem",
  options: ["out", "Test", "debug", "config", "timeout", "clear"].map((flag) => option(flag, "text")),
};
const more = [sendItem, taken];

const URL = ["--url", "shop.example"];
const CODE = "h00k-c0de";

/** What a server answers. */
const ANSWER = { result: 7, access_token: "fresh-t0ken", link: "https://x.example/?token=link-t0ken&id=1" };

/** Calls the server over the `fetch` that the function is given. */
async function overNetwork({ params, options }: Called): Promise<unknown> {
  const reach = options?.fetch as typeof fetch ?? fetch;
  const response = await reach(`https://shop.example/rest/1/${CODE}/item.send`, {
    method: "POST",
    body: JSON.stringify({ ...params, sessid: "s3ssion" }),
  });
  const answer = await response.json();
  if (!response.ok) {
    const refusal = { code: "NO", description: "no", retryable: false, answer, status: response.status };
    throw new ApiError("item.send was refused: no", refusal);
  }
  return answer;
}

/** Runs a command while a server of this process takes the network's place. */
async function online(
  args: string[],
  surroundings: Surroundings = {},
  status = 200,
): Promise<Outcome & { sent: number }> {
  const network = globalThis.fetch;
  let sent = 0;
  globalThis.fetch = () => {
    sent++;
    const headers = { "content-type": "application/json", "x-served-by": "toy" };
    return Promise.resolve(new Response(JSON.stringify(ANSWER), { status, headers }));
  };
  try {
    return { ...await runCli(["shop", ...args], { more, answer: overNetwork, ...surroundings }), sent };
  } finally {
    globalThis.fetch = network;
  }
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

test("--out writes the answer into a file, as it would be printed", async () => {
  for (const command of [["SendItem"], ["call", "item.delete", ...URL]]) {
    const { code, stdout, stderr, written } = await online([...command, "--out", "a b.json"], {
      answer: () => ({ a: [1] }),
    });
    assert.deepEqual([code, stdout, stderr, written], [0, "", "", { "a b.json": text({ a: [1] }) }]);
  }
  const bare = await online(["SendItem", "--out=a.txt"], { answer: () => "https://p.example/" });
  assert.deepEqual(bare.written, { "a.txt": "https://p.example/\n" });
  const nothing = await online(["SendItem", "--out", "a.txt"], { answer: () => undefined });
  assert.deepEqual([nothing.written, nothing.stdout], [{ "a.txt": "" }, ""]);
});

const BYTES = new Uint8Array([0, 255, 0xd0, 0x96]);

test("--out writes bytes as they are", async () => {
  const { written, stdout } = await online(["SendItem", "--out", "a.bin"], { answer: () => BYTES, columns: 80 });
  assert.deepEqual([written, stdout], [{ "a.bin": "\x00\xff\xd0\x96" }, ""]);
});

test("--out _hex_, _base64_ and _utf8_ print bytes as text, and all else as usual", async () => {
  const large = new Uint8Array(50_000).fill(7);
  for (
    const [kind, bytes, expected] of [
      ["_hex_", BYTES, "00ffd096\n"],
      ["_base64_", BYTES, "AP/Qlg==\n"],
      ["_BASE64_", large, `${btoa(String.fromCharCode(...large))}\n`],
      ["_utf8_", BYTES.subarray(2), "Ж\n"],
    ] as const
  ) {
    const { written, stdout, code } = await online(["SendItem", "--out", kind], { answer: () => bytes, columns: 80 });
    assert.deepEqual([written, stdout, code], [{}, expected, 0]);
    const other = await online(["SendItem", "--out", kind], { answer: () => ({ a: 1 }) });
    assert.deepEqual([other.written, other.stdout], [{}, text({ a: 1 })]);
  }
});

test("an error never goes into the file of --out", async () => {
  const { code, written, stdout, stderr } = await online(["SendItem", "--out", "a.json"], {}, 400);
  assert.deepEqual([code, written, stdout], [1, {}, text(ANSWER)]);
  assert.equal(stderr, "item.send was refused: no\n");
});

test("an answer whose file cannot be written goes to standard output, and the run fails", async () => {
  const { code, stdout, stderr, written } = await online(["SendItem", "--out", "folder/a.json"], {
    answer: () => ({ a: 1 }),
  });
  assert.deepEqual([code, stdout, written], [74, text({ a: 1 }), {}]);
  assert.equal(
    stderr,
    "--out: folder/a.json cannot be written (ENOENT), so the answer is on standard output. The call has been made.\n",
  );
});

for (const flag of ["--test", "--dry-run", "--TEST"]) {
  test(`${flag} shows the request of a function, and sends nothing`, async () => {
    const { code, stdout, stderr, sent, written } = await online([
      ...["SendItem", flag, "--title", "A", "--password", "p4ssword", "--out", "a.json"],
    ]);
    assert.deepEqual([code, stderr, sent, written], [0, "", 0, {}]);
    assert.deepEqual(JSON.parse(stdout), {
      http: "POST",
      address: "https://shop.example/rest/1/***/item.send",
      body: { title: "A", password: "***", sessid: "s3ssion" },
    });
  });
}

test("--test of a method shows the same as --dry-run", async () => {
  const call = ["call", "item.delete", ...URL];
  const [one, other] = [await online([...call, "--test"]), await online([...call, "--dry-run"])];
  assert.deepEqual([one.code, one.calls, one.stdout], [0, [], other.stdout]);
});

test("a function that calls nothing has no request to show", async () => {
  const { code, stdout, stderr, calls } = await online(["GetItemTemplate", "--test"]);
  assert.deepEqual([code, stdout, calls], [0, "[]\n", []]);
  assert.equal(stderr, "This function calls nothing, so there is no request to show.\n");
});

test("--debug tells requests and answers without secrets, and changes nothing of the answer", async () => {
  const { code, stdout, stderr } = await online(["SendItem", "--debug", "--title", "A", "--password", "p4ssword"]);
  assert.deepEqual([code, stdout], [0, text(ANSWER)]);
  const [request, answer, ...others] = stderr.replace(/\d+ ms/, "9 ms").split("\n");
  assert.equal(
    request,
    '> POST https://shop.example/rest/1/***/item.send {"title":"A","password":"***","sessid":"***"}',
  );
  assert.equal(
    answer,
    '< HTTP 200 after 9 ms {"result":7,"access_token":"***","link":"https://x.example/?token=***&id=1"}',
  );
  assert.deepEqual(others, [""]);
});

test("--config adv_response gives status, answer and headers, of a refusal, too", async () => {
  const full = { body: ANSWER, headers: { "content-type": "application/json", "x-served-by": "toy" } };
  const config = ["--config", "{'adv_response': true}"];
  const done = await online(["SendItem", ...config, "--out", "a.json"]);
  assert.deepEqual([done.code, JSON.parse(done.written["a.json"]!)], [0, { code: 200, ...full }]);
  const refused = await online(["SendItem", ...config, "--out", "a.json"], {}, 403);
  assert.deepEqual([refused.code, refused.written, JSON.parse(refused.stdout)], [1, {}, { code: 403, ...full }]);
});

test("--config timeout is in seconds, from a file, too, and --timeout wins", async () => {
  const timeout = async (...args: string[]) => {
    const { calls, stderr } = await runCli(["shop", ...args], {
      more,
      files: { "c.json": "{timeout: 2.5}", "config": '{"timeout": "3"}' },
    });
    assert.equal(stderr, "");
    return calls[0]!.options!.timeout;
  };
  for (const command of [["SendItem"], ["call", "item.delete", ...URL]]) {
    assert.equal(await timeout(...command, "--config", "c.json"), 2500);
    assert.equal(await timeout(...command, "--config", "config"), 3000);
    assert.equal(await timeout(...command, "--config", "{timeout:1}", "--timeout", "4"), 4000);
  }
});

for (
  const [config, sentence] of [
    ["{time: 1}", "--config has no time. Did you mean timeout? There is: timeout, proxy, adv_response."],
    ["{abracadabra: 1}", "--config holds a setting that is not known. There is: timeout, proxy, adv_response."],
    ["[1]", "--config takes an object: timeout, proxy, adv_response."],
    ["{timeout: 0}", "--config: timeout takes seconds for one attempt, more than 0 and at most 86400."],
    ["{timeout: 'soon'}", "--config: timeout takes seconds for one attempt, more than 0 and at most 86400."],
    ["{adv_response: 'maybe'}", "--config: adv_response takes true or false."],
    ["{proxy: 'ftp://x'}", '--config: proxy takes an address like "http://proxy.example:3128".'],
    ["{proxy: {port: 1}}", "--config: proxy lacks its server."],
    [
      "{timeout:1,timeout:2}",
      "--config: the name timeout stands twice in one structure (line 1, column 12), " +
      "and only one of its values could be sent. Give it once.",
    ],
    ["gone.json", "--config: there is no file gone.json. Check the path, or give the JSON itself."],
  ] as const
) {
  test(`--config ${config} is refused before anything is called`, async () => {
    for (const command of [["SendItem"], ["call", "item.delete", ...URL]]) {
      const { code, stderr, calls } = await online([...command, "--config", config]);
      assert.deepEqual([code, stderr, calls], [2, `${sentence}\n`, []]);
    }
  });
}

test("an option of the function's own wins, and ours has another name", async () => {
  const own = ["--out", "o", "--test", "t", "--debug", "d", "--config", "c", "--timeout", "5", "--clear", "x"];
  const { code, calls, written, stderr } = await runCli(
    ["shop", "TakeItem", ...own, "--oint.out", "a.json", "--oint.timeout", "2"],
    { more, answer: () => 1 },
  );
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(calls[0]!.params, { out: "o", Test: "t", debug: "d", config: "c", timeout: "5", clear: "x" });
  assert.deepEqual([calls[0]!.options!.timeout, written], [2000, { "a.json": "1\n" }]);
  const { stdout } = await runCli(["shop", "TakeItem", "--help"], { more });
  for (const flag of ["--oint.out", "--oint.test", "--oint.debug", "--oint.config", "--oint.timeout", "--oint.clear"]) {
    assert.ok(stdout.includes(`\n  ${flag} `), flag);
  }
});

test("our other names always work, and a misspelt one is told", async () => {
  const { written } = await online(["SendItem", "--oint.out", "a.json"], { answer: () => 1 });
  assert.deepEqual(written, { "a.json": "1\n" });
  for (const command of [["SendItem"], ["call", "item.delete", ...URL]]) {
    const { code, stderr } = await online([...command, "--outt", "a"]);
    assert.equal(code, 2);
    assert.match(stderr, /^Unknown (option|parameter) --outt\. Did you mean --out\?/);
  }
});

test("oint. stands in front of every option of ours, and of none of a function's", async () => {
  const ours = ["--oint.url", "shop.example", "--oint.timeout=4", "--oint.CONFIG", "{timeout:1}"];
  const { calls, stderr } = await runCli(["shop", "AddItem", "--itemid", "1", ...ours, "--oint.clear", "title"]);
  assert.deepEqual([stderr, calls[0]!.options!.timeout, calls[0]!.params], ["", 4000, { itemId: "1", title: "" }]);
  const method = await runCli([
    ...["shop", "call", "item.get", "--oint.v2", "--oint.json", "{key: 'a'}", "--oint.url", "shop.example"],
    ...["--oint.timeout", "4", "--oint.out", "a.json"],
  ]);
  assert.deepEqual([method.stderr, method.calls[0]!.name, method.calls[0]!.options!.timeout], [
    "",
    "v2:item.get",
    4000,
  ]);
  assert.deepEqual(Object.keys(method.written), ["a.json"]);
  const named = await runCli(["shop", "call", "item.old", "--v2", "a", ...URL]);
  assert.deepEqual([named.stderr, named.calls[0]!.name, named.calls[0]!.params], ["", "item.old", { V2: "a" }]);
  const described = await runCli(["shop", "describe", "item.get", "--oint.v2", "--json"]);
  assert.equal(JSON.parse(described.stdout).api, "v2");
  const unknown = await runCli(["shop", "call", "item.strange", "--oint.unknown", "--a", "b", ...URL]);
  assert.deepEqual([unknown.calls[0]!.name, unknown.calls[0]!.params], ["item.strange?", { a: "b" }]);
  for (const command of [["SendItem"], ["call", "item.delete", ...URL]]) {
    const shown = await online([...command, "--oint.dry-run"]);
    assert.deepEqual([shown.code, shown.sent], [0, 0]);
    assert.match(shown.stdout, /"http": "POST"/);
  }
  const wrong = await runCli(["shop", "AddItem", ...URL, "--oint.itemid", "1"]);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /AddItem has --url, --itemid, /);
});

test("oint. stands in front of options of commands that call nothing, and of help", async () => {
  const shop = async (...args: string[]) => await runCli(["shop", ...args]);
  assert.equal((await shop("methods", "--oint.json")).stdout, (await shop("methods", "--json")).stdout);
  assert.equal((await shop("describe", "item.add", "--oint.json")).stdout[0], "{");
  assert.equal((await shop("AddItem", "--oint.help")).stdout, (await shop("AddItem", "--help")).stdout);
  assert.equal((await runCli(["--oint.version"])).stdout, "1.2.3\n");
  assert.equal(
    (await runCli(["sandbox", "--oint.port", "-1"])).stderr,
    "--port takes a whole number from 0 to 65535.\n",
  );
});

test("both names of an option of ours are one option, and its secret is hidden", async () => {
  const twice = await runCli(["shop", "AddItem", ...URL, "--itemid", "1", "--timeout", "1", "--oint.timeout", "2"]);
  assert.deepEqual([twice.code, twice.stderr], [2, "--timeout is given twice: give it once.\n"]);
  const { stderr } = await runCli(["shop", "AddItem", "--oint.token", "t0ken-se", "--itemid", "1", "--t0ken-se", "1"]);
  assert.doesNotMatch(stderr, /t0ken-se/);
});
