/** The table of exit codes: each is reached by the command line as a process, and help and the guide say the same. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { createSandbox } from "oint/sandbox";
import { EXIT } from "../../src/cli/exit.ts";
import { EXIT_CODES } from "../../src/cli/say/exit_codes.ts";
import { denoProgram } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { readPage, tableOf } from "../docs/markdown.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-exit-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** How a command line is run. */
interface Run {
  args: readonly string[];
  /** A module that is loaded before it. */
  preload?: string;
  stdout?: number;
  /** A signal to send once the server has been asked. */
  signal?: "SIGINT" | "SIGTERM";
  /** What answers its requests; the address goes in front of the arguments that are there. */
  server?: RequestListener;
}

async function codeOf({ args, preload, stdout, signal, server }: Run): Promise<{ code: number | null; said: string }> {
  const modules = preload === undefined ? [] : [`--preload=${join(folder, "preload.ts")}`];
  if (preload !== undefined) writeFileSync(join(folder, "preload.ts"), preload);
  let send: () => void = () => {};
  const http = server && createServer((request, response) => {
    send();
    server(request, response);
  });
  if (http) await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const url = http ? ["--url", `http://127.0.0.1:${(http.address() as AddressInfo).port}/rest/1/c0de/`] : [];
  const program = [
    "run",
    "-A",
    "--no-check",
    "--config",
    join(root, "deno.json"),
    ...modules,
    join(root, "src/cli/bin.ts"),
  ];
  const child = spawn(denoProgram(), [...program, ...args, ...url], {
    stdio: ["ignore", stdout ?? "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1", OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined },
  });
  if (signal) send = () => void process.kill(child.pid!, signal);
  let said = "";
  child.stdout?.resume();
  child.stderr?.on("data", (chunk) => said += chunk);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  http?.closeAllConnections();
  http?.close();
  return { code, said };
}

const page: RequestListener = (_, response) => void response.end("<html>Sign in</html>");
const reset: RequestListener = (request) => void request.socket.destroy();
const silence: RequestListener = () => {};

const sandbox = createSandbox();
/** The sandbox, but for what it counts: nine deals, of which it has six. */
const counting: RequestListener = async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const { select } = JSON.parse(body);
  response.setHeader("content-type", "application/json");
  if (JSON.stringify(select) === '["ID"]') return void response.end('{"result":[],"total":9}');
  const address = new URL(request.url!.replace("/rest/1/c0de/", ""), sandbox.url);
  const answer = await sandbox.fetch(address, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  response.end(await answer.text());
};

const READ = ["bitrix24", "GetUser", "--userid", "2164"];
const WRITE = ["bitrix24", "UpdateUser", "--userid", "2164", "--fields", "{NAME:'Anna'}"];
const BROKEN = 'Object.fromEntries = () => { throw new TypeError("broken"); };';

const runs: Record<keyof typeof EXIT, { run: Run; says: RegExp }> = {
  ok: { run: { args: [...READ, "--url", "sandbox:"] }, says: /^$/ },
  refused: {
    run: { args: ["bitrix24", "call", "crm.deal.get", "--id", "999999", "--url", "sandbox:"] },
    says: /^crm\.deal\.get was refused: /,
  },
  usage: { run: { args: READ }, says: /^--url \(or the environment variable / },
  unreached: { run: { args: READ, server: page }, says: /\n$/ },
  incomplete: {
    run: { args: ["bitrix24", "export", "crm.deal", "--to", join(folder, "deals.csv")], server: counting },
    says: /deals\.csv has 6 rows, 3 fewer than the 9 that the API has counted\./,
  },
  unknown: { run: { args: WRITE, server: reset }, says: /may have taken effect/ },
  internal: { run: { args: WRITE, server: silence, preload: BROKEN }, says: /^Unexpected error, please report it/ },
  unwritten: { run: { args: ["--version"] }, says: /^Standard output cannot be written \(ENOSPC/ },
  SIGINT: { run: { args: WRITE, server: silence, signal: "SIGINT" }, says: /^Stopped by SIGINT\./ },
  SIGTERM: { run: { args: WRITE, server: silence, signal: "SIGTERM" }, says: /^Stopped by SIGTERM\./ },
};

const WAYS = /Nothing was sent\. Check the address, and whether this machine reaches it; "oint doctor" tells where/;

for (
  const [what, url, repeats] of [
    ["a port that runtimes block", "http://127.0.0.1:6000/rest/1/c0de/", 3],
    ["no server", "http://127.0.0.1:2/rest/1/c0de/", 3],
    ["no host", "https://portal.invalid/rest/1/c0de/", 3],
  ] as const
) {
  test(`a write that reaches ${what} was not sent: exit code 3, each repetition told, and what to do`, async () => {
    const { code, said } = await codeOf({ args: [...WRITE, "--url", url] });
    assert.equal(code, EXIT.unreached, said);
    assert.equal(said.match(/ It is called again in \d+ ms\./g)?.length, repeats, said);
    assert.match(said, WAYS);
  });
}

const FULL = existsSync("/dev/full") ? false : "there is no /dev/full";

for (const [name, { run, says }] of Object.entries(runs)) {
  const code = EXIT[name as keyof typeof EXIT];
  const isFull = name === "unwritten";
  test(`exit code ${code}: ${name}`, { skip: isFull && FULL }, async () => {
    const full = isFull ? openSync("/dev/full", "w") : undefined;
    const ended = await codeOf({ ...run, ...full !== undefined && { stdout: full } });
    if (full !== undefined) closeSync(full);
    assert.equal(ended.code, code, ended.said);
    assert.match(ended.said, says);
  });
}

test("the table has every code, in its order, and nothing else", () => {
  assert.deepEqual(EXIT_CODES.map(([code]) => Number(code)), [0, 1, 2, 3, 4, 5, 70, 74, 130, 143]);
  assert.deepEqual(EXIT_CODES.map(([code]) => Number(code)), Object.values(EXIT));
});

test("the guide about errors has the same table", () => {
  const guide = readPage("docs/content/bitrix24/errors.mdx");
  const [, text = ""] = guide.text.split("## On the command line");
  const rows = tableOf({ ...guide, text }).filter((row) => /^\d+$/.test(row[0] ?? ""));
  assert.deepEqual(rows.map((row) => row.map((cell) => cell.replaceAll("\\|", "|"))), EXIT_CODES);
});
