import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { services } from "../../catalogue/generated/services.ts";
import type { Io } from "../../cli/io.ts";
import { run } from "../../cli/run.ts";
import { createSandbox } from "../sandbox/mod.ts";

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
  /** Addresses of the requests that were sent. */
  sent: string[];
}

/** Runs a command line; every request goes to one sandbox, whatever its host. */
async function oint(args: string[], reach: typeof fetch = createSandbox().fetch): Promise<Outcome> {
  const outcome: Outcome = { code: -1, stdout: "", stderr: "", sent: [] };
  const io: Io = {
    stdout: (text) => Promise.resolve(void (outcome.stdout += text)),
    stderr: (text) => Promise.resolve(void (outcome.stderr += text)),
    stdin: () => Promise.reject(new Error("not read")),
    fetch: () => Promise.reject(new Error("not fetched")),
    readFile: () => Promise.reject(new Error("not read")),
    writeFile: () => Promise.reject(new Error("nothing is written")),
    openFile: () => Promise.reject(new Error("nothing is written")),
    env: {},
    columns: 80,
    stdinIsTerminal: false,
    interrupted: () => new AbortController().signal,
  };
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    outcome.sent.push(request.url);
    return reach(request);
  };
  try {
    outcome.code = await run(args, io, { services, version: "1.2.3" });
  } finally {
    globalThis.fetch = real;
  }
  return outcome;
}

/** Creates a user and gives its id. */
async function createUser(reach: typeof fetch): Promise<string> {
  const fields = "{'EMAIL':'guest@example.org','NAME':'Guest','UF_DEPARTMENT':[1]}";
  const { code, stdout, stderr } = await oint([
    ...["bitrix24", "CreateUser", "--url", "https://b24-ar17wx.bitrix24.by/rest/1/h0mc0de/", "--fields", fields],
  ], reach);
  assert.equal(code, 0, stderr + stdout);
  return String(JSON.parse(stdout).result);
}

test("ChangeUserStatus runs as OPI's page prints it", async () => {
  const { fetch } = createSandbox();
  const id = await createUser(fetch);
  const { code, stdout, stderr, sent } = await oint([
    ...["bitrix24", "ChangeUserStatus", "--url", "b24-ar17wx.bitrix24.by", "--userid", id, "--fire", "true"],
    ...["--token", "***"],
  ], fetch);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout).result, true);
  assert.equal(typeof JSON.parse(stdout).time.start, "number");
  assert.deepEqual(sent, ["https://b24-ar17wx.bitrix24.by/rest/user.update"]);
  const read = await oint(
    ["bitrix24", "get-user", "--url=b24-ar17wx.bitrix24.by", `--userid=${id}`, "--token=x123"],
    fetch,
  );
  assert.equal(JSON.parse(read.stdout).result[0].ACTIVE, false);
});

test("UpdateUser runs as OPI's page prints it", async () => {
  const { fetch } = createSandbox();
  const id = await createUser(fetch);
  const { code, stdout, stderr } = await oint([
    ...["bitrix24", "UpdateUser", "--url", "b24-ar17wx.bitrix24.by", "--userid", id, "--fields"],
    "{'EMAIL':'cfbf2f89-0805-4c25-86a9-8bcefcabc1c5@exepmple.org','NAME':'Oleg','LAST_NAME':'Lama','UF_DEPARTMENT':7}",
    ...["--token", "***"],
  ], fetch);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout).result, true);
  const read = await oint(
    ["bitrix24", "GetUser", "--url", "b24-ar17wx.bitrix24.by", "--userid", id, "--token", "x123"],
    fetch,
  );
  assert.equal(JSON.parse(read.stdout).result[0].LAST_NAME, "Lama");
});

test("a refusal prints the answer and a sentence, and ends with 1", async () => {
  const { code, stdout, stderr } = await oint([
    ...[
      "bitrix24",
      "ChangeUserStatus",
      "--url",
      "https://b24-ar17wx.bitrix24.by/rest/1/h0mc0de/",
      "--userid",
      "999999",
    ],
  ]);
  assert.equal(code, 1);
  assert.equal(typeof JSON.parse(stdout).error_description, "string");
  assert.match(stderr, /^[^\n]+\n$/);
});

const HOOK = "https://b24-ar17wx.bitrix24.by/rest/1/h0mc0de/";

test("what is no portal ends with 3, and shows no secret", async () => {
  const page = () => Promise.resolve(new Response("<html>h0mc0de", { status: 404 }));
  const { code, stdout, stderr } = await oint(["bitrix24", "ServerTime", "--url", HOOK], page);
  assert.equal(code, 3);
  assert.equal(stdout, "");
  assert.match(stderr, /^server\.time [^\n]+\n$/);
  assert.ok(!stderr.includes("h0mc0de"));
});

test("a write that nobody answers is sent once, ends with 5, and says how to find out", async () => {
  const deal = ["bitrix24", "CreateDeal", "--url", HOOK, "--fields", "{'TITLE':'A lamp','ORIGIN_ID':'order-17'}"];
  const { code, stdout, stderr, sent } = await oint(deal, (input) => {
    throw new TypeError(`connection closed: ${(input as Request).url}`);
  });
  assert.equal(code, 5);
  assert.equal(stdout, "");
  assert.equal(
    stderr,
    "crm.deal.add was not answered: connection closed: the server. " +
      "It may have taken effect: find out before sending it again. " +
      "Look for the record by the ORIGIN_ID that you gave it. See the page Did it happen?\n",
  );
  assert.deepEqual(sent, [`${HOOK}crm.deal.add`]);
});

test("a failure of the API in a write ends with 5, too", async () => {
  const broken = () => Promise.resolve(Response.json({ error: "INTERNAL_SERVER_ERROR" }, { status: 500 }));
  const { code, stderr, sent } = await oint(["bitrix24", "DeleteDeal", "--url", HOOK, "--deal", "7"], broken);
  assert.equal(code, 5);
  assert.match(stderr, /^crm\.deal\.delete [^\n]*find out before sending it again\. See the page Did it happen\?\n$/);
  assert.equal(sent.length, 1);
});

for (
  const [args, sentence] of [
    [["--url", "b24-ar17wx.bitrix24.by"], /needs a token/],
    [["--url", "https://b24-ar17wx.bitrix24.by/rest/1/h0mc0de/", "--token", "x123"], /takes no token/],
    [["--url", "https://b24-ar17wx.bitrix24.by/company/", "--token", "x123"], /not a portal's/],
    [[], /--url \(or the environment variable OINT_BITRIX24_URL\)/],
  ] as const
) {
  test(`nothing is sent with ${args.join(" ") || "no address"}`, async () => {
    const { code, stderr, sent } = await oint(["bitrix24", "GetUser", "--userid", "1", ...args]);
    assert.match(stderr, sentence);
    assert.equal(code, 2);
    assert.deepEqual(sent, []);
  });
}

test("a template needs no portal", async () => {
  const { code, stdout, sent } = await oint(["bitrix24", "GetUserFilterStructure"]);
  assert.equal(code, 0);
  assert.equal(typeof JSON.parse(stdout), "object");
  assert.deepEqual(sent, []);
});

test("every function has help that fits the screen, but for what is pasted", async () => {
  for (const service of services) {
    const { categories } = await service.load();
    for (const { name } of categories.flatMap(({ commands }) => commands)) {
      const { code, stdout } = await oint([service.name, name, "--help"]);
      assert.equal(code, 0);
      const pasted = stdout.indexOf("\nExample:");
      assert.ok(pasted > 0, name);
      for (const line of stdout.slice(0, pasted).split("\n")) assert.ok(line.length <= 80, line);
    }
  }
});

/** Runs the real command in a process. */
function bin(args: string[], env: Record<string, string> = {}): Promise<Omit<Outcome, "sent">> {
  const script = fileURLToPath(new URL("../../cli/bin.ts", import.meta.url));
  const runtime = "Deno" in globalThis ? ["run", "-A", "--no-check"] : [];
  const child = spawn(process.execPath, [...runtime, script, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", ...env },
  });
  const outcome = { code: -1, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => outcome.stdout += chunk);
  child.stderr.on("data", (chunk) => outcome.stderr += chunk);
  return new Promise((resolve) => child.on("close", (code) => resolve({ ...outcome, code: code ?? -1 })));
}

test("the process oint calls the sandbox", async () => {
  const { code, stdout, stderr } = await bin(["bitrix24", "ServerTime", "--url", "sandbox:"]);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  assert.equal(typeof JSON.parse(stdout).result, "string");
});

test("the process oint takes the address from the environment", async () => {
  const { code, stdout } = await bin(["bitrix24", "GetCurrentUser"], { OINT_BITRIX24_URL: "sandbox:" });
  assert.equal(code, 0);
  assert.equal(typeof JSON.parse(stdout).result.ID, "string");
});

test("the process oint says what is wrong and ends with 2", async () => {
  const { code, stdout, stderr } = await bin(["bitrix24", "ServrTime"]);
  assert.equal(code, 2);
  assert.equal(stdout, "");
  assert.equal(stderr, "bitrix24 has no function or command ServrTime. Did you mean ServerTime?\n");
});

test("the process oint gives help", async () => {
  const { code, stdout } = await bin(["bitrix24", "--help"]);
  assert.equal(code, 0);
  assert.match(stdout, /\n {2}ChangeUserStatus {2}/);
});

test("describe tells what a function answers, in words and as a shape", async () => {
  const { code, stdout } = await oint(["bitrix24", "describe", "GetUser"]);
  assert.equal(code, 0);
  assert.match(stdout, /^ {2}Answers {3}\S/m);
  assert.match(stdout, /^ {2}Result {4}\{ ID, XML_ID, ACTIVE, NAME, [^]*\}\[\]$/m);
  const { returns, result } = JSON.parse((await oint(["bitrix24", "describe", "GetUser", "--format", "json"])).stdout);
  assert.match(returns, /^The API's answer/);
  assert.match(result, /^\{ ID, XML_ID/);
});
