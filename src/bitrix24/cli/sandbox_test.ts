/** `oint sandbox` of a portal, in processes of its own: addresses, log, https, programs, signals. */

import assert from "node:assert/strict";
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../cli/bin.ts", import.meta.url));
const runtime = "Deno" in globalThis ? ["run", "-A", "--no-check"] : [];
const folder = mkdtempSync(join(tmpdir(), "oint-served-"));
after(() => rmSync(folder, { recursive: true, force: true }));

type Child = ChildProcessByStdio<null, Readable, Readable>;

interface Run {
  child: Child;
  /** What it has said so far. */
  said: { stdout: string; stderr: string };
  ended: Promise<[code: number | null, signal: string | null]>;
  /** Waits until something was said. */
  until: (what: RegExp) => Promise<string>;
}

function start(...args: string[]): Run {
  const child = spawn(process.execPath, [...runtime, bin, "sandbox", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  const waiting = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      said[name] += text;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<[number | null, string | null]>((resolve) => {
    child.on("close", (code, signal) => resolve([code, signal]));
  });
  const until = (what: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = what.exec(said.stdout + said.stderr);
        if (!found) return;
        waiting.delete(look);
        resolve(found[1] ?? found[0]);
      };
      waiting.add(look);
      void ended.then(() => reject(new Error(`It ended without ${what}:\n${said.stdout}${said.stderr}`)));
      look();
    });
  return { child, said, ended, until };
}

/** What is answered over https to somebody who trusts a certificate. */
function getSecurely(address: string, ca: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { ca, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => text += part).on("end", () => resolve(text));
    }).on("error", reject);
  });
}

test("one line on standard output, addresses and requests beside it, and all records in a file in the end", async () => {
  const file = join(folder, "state.json");
  const { child, said, ended, until } = start("--port", "0", "--https", "--seed", "crm.deal=12", "--save", file);
  const certificate = await until(/NODE_EXTRA_CA_CERTS: (\S+)\n/);
  const address = said.stdout.trim();
  assert.match(said.stdout, /^http:\/\/127\.0\.0\.1:\d+\/rest\/1\/sandbox\/\n$/);
  const { origin } = new URL(address);
  for (const line of [`With a token: ${origin}/rest/`, "Token: sandbox", `OAuth page: ${origin}/oauth/authorize/`]) {
    assert.ok(said.stderr.includes(`${line}\n`), said.stderr);
  }
  assert.equal((await (await fetch(`${address}crm.deal.list`)).json()).total, 12);
  assert.equal((await fetch(`${address}crm.deal.nope?auth=hush`)).status, 404);
  assert.equal((await fetch(`${origin}/rest/user.current?auth=sandbox`)).status, 200);
  const secure = await until(/https: (\S+)\n/);
  const told = JSON.parse(await getSecurely(`${secure}user.current`, readFileSync(certificate, "utf8")));
  assert.equal(told.result.ID, "1");
  await assert.rejects(getSecurely(`${secure}user.current`, ""));
  await until(/200 crm\.deal\.list \d+ ms\n/);
  await until(/404 crm\.deal\.nope \d+ ms\n/);
  assert.doesNotMatch(said.stderr, /hush/);
  process.kill(child.pid ?? 0, "SIGINT");
  assert.deepEqual(await ended, [0, null]);
  assert.equal(said.stdout, `${address}\n`);
  assert.equal(existsSync(certificate), false);
  assert.equal(JSON.parse(readFileSync(file, "utf8")).entities.deal.made, 12);

  const again = start(
    "exec",
    "--quiet",
    "--load",
    file,
    "--",
    process.execPath,
    ...evaluated(`
    const { total } = await (await fetch(process.env.OINT_BITRIX24_URL + "crm.deal.list")).json();
    console.log(total);
  `),
  );
  assert.deepEqual([await again.ended, again.said], [[0, null], { stdout: "12\n", stderr: "" }]);
});

/** Arguments with which the runtime runs a program that is given as text. */
function evaluated(text: string): string[] {
  const whole = `import process from "node:process";${text}`;
  if ("Deno" in globalThis) return ["eval", whole];
  return "Bun" in globalThis ? ["--eval", whole] : ["--input-type=module", "--eval", whole];
}

test("a program finds the addresses in its environment, and its exit code is ours", async () => {
  const names = ["OINT_SANDBOX", "OINT_SANDBOX_ENDPOINT", "OINT_SANDBOX_AUTHORIZE", "OINT_SANDBOX_TOKENS"];
  const { ended, said } = start(
    ...["exec", "--https", "--quiet", "bitrix24", "--", process.execPath],
    ...evaluated(`
      const { OINT_SANDBOX_CONTROL: control, OINT_SANDBOX_HTTPS: https, NODE_EXTRA_CA_CERTS: file } = process.env;
      const addresses = ${JSON.stringify(names)}.map((name) => new URL(process.env[name]).pathname);
      const { status } = await fetch(control + "ledger");
      console.log(JSON.stringify([addresses, status, new URL(https).protocol, file.endsWith(".pem")]));
      process.exit(7);
    `),
  );
  assert.deepEqual(await ended, [7, null], said.stderr);
  const paths = ["/rest/1/sandbox/", "/rest/", "/oauth/authorize/", "/oauth/token/"];
  assert.deepEqual(JSON.parse(said.stdout), [paths, 200, "https:", true]);
  assert.equal(said.stderr, "");
});

test("a program that ends by a signal ends us so, one that is interrupted ends by itself", async () => {
  const struck = start(
    "exec",
    "--quiet",
    "--",
    process.execPath,
    ...evaluated('process.kill(process.pid, "SIGKILL");'),
  );
  const [code, signal] = await struck.ended;
  assert.ok(signal === "SIGKILL" || code === 137, `${code} ${signal}`);
  const orderly = start(
    "exec",
    "--quiet",
    "--",
    process.execPath,
    ...evaluated(`
    process.on("SIGTERM", () => { console.log("end"); process.exit(9); });
    console.log("begin");
    setInterval(() => {}, 1000);
  `),
  );
  await orderly.until(/begin/);
  process.kill(orderly.child.pid ?? 0, "SIGTERM");
  assert.deepEqual([await orderly.ended, orderly.said.stdout], [[9, null], "begin\nend\n"]);
});

test("a program that is not there is a sentence, and so is a handler that cannot be", async () => {
  const nowhere = start("exec", "--", "no-such-program-here");
  assert.deepEqual(await nowhere.ended, [2, null]);
  const sentence = 'The program "no-such-program-here" could not be started: there is no such program.\n';
  assert.equal(nowhere.said.stderr, sentence);
  const empty = start("--port", "0", "--faults", '[{"fault":"nothing"}]');
  assert.deepEqual([await empty.ended, empty.said.stdout], [[2, null], ""]);
  assert.match(empty.said.stderr, /there is no fault "nothing"/);
});

test("the application is installed at a handler before anything else", async () => {
  const { promise: posted, resolve } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part) => body += part).on("end", () => {
      response.end("ok");
      resolve(body);
    });
  }).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const handler = `http://127.0.0.1:${(server.address() as AddressInfo).port}/install`;
  const { child, ended, until } = start("--port", "0", "--handler", handler);
  const form = new URLSearchParams(await posted);
  assert.equal(form.get("event"), "ONAPPINSTALL");
  await until(new RegExp(`The application was installed at ${handler}`));
  const token = form.get("auth[access_token]");
  const endpoint = form.get("auth[client_endpoint]");
  assert.equal((await (await fetch(`${endpoint}user.current?auth=${token}`)).json()).result.ID, "1");
  process.kill(child.pid ?? 0, "SIGTERM");
  assert.deepEqual(await ended, [0, null]);
  server.close();
});
