/**
 * `oint login` at a terminal and from a pipe: what is kept, and that a secret is nowhere but there.
 */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { missingTerminal, Terminal } from "../support/terminal.ts";

const CODE = "s3cr3tc0de0fth3h00k";
const TOKEN = "t0k3nth4tn0b0dysh0uldse3";
const SECRETS = [CODE, TOKEN];

/** What the portal was asked, in order. */
const requests: { path: string; body: string }[] = [];
/** The process lists of the machine while the portal was asked. */
const processes: string[] = [];

/** The arguments of all processes of this machine. */
function argumentLists(): string {
  if (process.platform !== "linux") return execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    } catch {
      return ""; // It has ended meanwhile.
    }
  }).join("\n");
}

/** A portal that knows one webhook and one token. */
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => body += chunk);
  request.on("end", () => {
    const path = request.url!;
    requests.push({ path, body });
    processes.push(argumentLists());
    const isKnown = path.startsWith(`/rest/1/${CODE}/`) || body.includes(TOKEN);
    const method = path.split("/").at(-1)!.replace(/\.json$/, "");
    const now = Date.now() / 1000;
    const time = {
      start: now,
      finish: now,
      duration: 0,
      processing: 0,
      date_start: "",
      date_finish: new Date().toISOString(),
    };
    const results: Record<string, unknown> = {
      profile: { ID: "7", NAME: "Anna", LAST_NAME: "Lind", ADMIN: false },
      scope: ["user", "crm"],
      "user.get": [{ ID: "7", NAME: "Anna", LAST_NAME: "Lind" }],
      "user.current": { ID: "7" },
      "user.delete": true,
    };
    response.writeHead(isKnown ? 200 : 401, { "content-type": "application/json" });
    response.end(JSON.stringify(
      isKnown
        ? { result: results[method], time }
        : { error: "INVALID_CREDENTIALS", error_description: `No ${path} ${body}` },
    ));
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
const folders: string[] = [];
after(() => {
  server.close();
  server.closeAllConnections();
  folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

const bin = [denoProgram(), "run", "-A", "--no-check", "--quiet", join(root, "src", "cli", "bin.ts")];

/** A home of its own, empty but for what oint makes there. */
function fresh() {
  const home = mkdtempSync(join(tmpdir(), "oint-login-"));
  folders.push(home);
  const settings = join(home, ".config", "oint");
  const env = {
    ...{ HOME: home, XDG_CONFIG_HOME: undefined, XDG_CACHE_HOME: undefined, OINT_CONFIG_DIR: undefined },
    ...{ OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined, OINT_PROFILE: undefined },
    DENO_DIR: process.env.DENO_DIR ?? join(process.env.HOME ?? "", ".cache", "deno"),
  };
  const oint = (args: string[], input = ""): Promise<Outcome> =>
    run(bin[0]!, [...bin.slice(1), ...args], { env, input, cwd: home });
  return { home, env, oint, file: join(settings, "profiles.json") };
}

/** The files below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

/** Checks that no file but the store of profiles, no argument of any process and none of these texts holds a secret. */
function nowhereElse(home: string, file: string, ...texts: string[]): void {
  for (const secret of SECRETS) {
    for (const each of filesBelow(home)) {
      if (each !== file) assert.ok(!readFileSync(each, "utf8").includes(secret), `${each} holds ${secret}`);
    }
    assert.ok(processes.length > 0 && processes.every((list) => list.includes("bin.ts")), "the lists are read");
    assert.ok(!processes.some((list) => list.includes(secret)), "an argument list holds a secret");
    for (const text of texts) assert.ok(!text.includes(secret), text);
  }
}

const hook = `http://${host}/rest/1/${CODE}/`;

test("from a pipe: a webhook is tried, kept for its owner alone, and used; its code is nowhere else", async () => {
  const { home, oint, file } = fresh();
  const before = requests.length;
  const login = await oint(["login", "bitrix24"], `${hook}\n`);
  assert.deepEqual([login.code, login.stdout], [0, ""], login.stderr);
  assert.equal(login.stderr, `Kept the profile default in ${file}: ${host}, as Anna Lind (user 7).\n`);
  assert.deepEqual(requests.slice(before).map(({ path }) => path.split("/").at(-1)), ["profile", "scope"]);
  assert.equal((statSync(file).mode & 0o777).toString(8), "600");
  assert.equal(JSON.parse(readFileSync(file, "utf8")).profiles.bitrix24.default.connection.URL, hook);

  const outcomes = [login];
  for (
    const args of [
      ["bitrix24", "GetCurrentUser"],
      ["bitrix24", "GetCurrentUser", "--debug"],
      ["bitrix24", "GetCurrentUser", "--dry-run"],
      ["bitrix24", "DeleteTask", "--task", "1", "--confirm"],
      ["profiles"],
      ["profiles", "--format", "json"],
      ["doctor"],
      ["doctor", "--format", "json"],
    ]
  ) outcomes.push(await oint(args));
  const complete = ["complete", "--", "bitrix24", "GetUser", "--userid", ""];
  outcomes.push(await oint(complete));
  assert.match(outcomes.at(-1)!.stdout, /^7\tAnna Lind$/m);
  assert.ok(filesBelow(home).some((each) => each.endsWith("users.json")), "the values are kept");
  assert.deepEqual(outcomes.map(({ code }) => code), [0, 0, 0, 0, 2, 0, 0, 0, 0, 0]);
  nowhereElse(home, file, ...outcomes.map(({ output }) => output));

  const logout = await oint(["logout", "bitrix24"]);
  assert.equal(logout.code, 0, logout.stderr);
  assert.ok(!readFileSync(file, "utf8").includes(CODE));
  assert.deepEqual(filesBelow(home).filter((each) => each.endsWith("users.json")), []);
  assert.equal((await oint(["bitrix24", "GetCurrentUser"])).code, 2);
});

test("from a pipe: a domain and its token are kept under a name, which others find by it", async () => {
  const { home, oint, file } = fresh();
  const login = await oint(["login", "--profile", "office"], `http://${host}\r\n${TOKEN}\r\n`);
  assert.equal(login.code, 0, login.stderr);
  const call = await oint(["bitrix24", "GetCurrentUser", "--profile", "office"]);
  assert.equal(call.code, 0, call.stderr);
  assert.deepEqual(JSON.parse(requests.at(-1)!.body), { auth: TOKEN });
  nowhereElse(home, file, login.output, call.output);
});

test("every command that calls takes a profile", async () => {
  const { oint } = fresh();
  assert.equal((await oint(["login", "--profile", "try"], "sandbox:\n")).code, 0);
  for (
    const args of [
      ["GetCurrentUser"],
      ["call", "user.current"],
      ["GetDealsList", "--max", "1"],
      ["types", "--out", "own.ts"],
      ["export", "crm.deal", "--to", "deals.csv"],
    ]
  ) {
    const { code, stderr } = await oint(["bitrix24", ...args, "--profile", "try"]);
    assert.equal(code, 0, `${args.join(" ")}: ${stderr}`);
  }
});

for (
  const [what, input, code, sentence] of [
    ["nothing", "", 2, /^Standard input has no URL\. Its first line is the address, the second a token, if any\.$/m],
    ["a third line", `${hook}\n\nmore`, 2, /^Standard input has more lines than URL and Token take, a line each\.$/m],
    [
      "a webhook and a token",
      `${hook}\n${TOKEN}\n`,
      2,
      /^The address from standard input is a webhook's, which takes no token\./m,
    ],
    [
      "a domain without its token",
      `http://${host}\n`,
      2,
      /needs a token from the same source: write it into the second line\. Or/,
    ],
    ["a code that the portal does not know", `http://${host}/rest/1/wr0ngc0de0fth3h00k/\n`, 1, /INVALID_CREDENTIALS/],
  ] as [string, string, number, RegExp][]
) {
  test(`from a pipe: ${what} is refused, and nothing is kept`, async () => {
    const { oint, home, file } = fresh();
    const outcome = await oint(["login"], input);
    assert.equal(outcome.code, code, outcome.output);
    assert.match(outcome.stderr, sentence);
    assert.deepEqual(filesBelow(home).filter((each) => each === file), []);
    for (const secret of [...SECRETS, "wr0ngc0de0fth3h00k"]) {
      assert.ok(!outcome.stderr.includes(secret), outcome.stderr);
    }
  });
}

test("an address or a token on the command line is refused without being shown", async () => {
  const { oint } = fresh();
  for (const args of [["login", "bitrix24", hook], ["login", "--url", hook], ["login", "--token", TOKEN]]) {
    const { code, output } = await oint(args);
    assert.equal(code, 2);
    assert.ok(!SECRETS.some((secret) => output.includes(secret)), output);
  }
});

const missing = missingTerminal();
const title = (what: string) => `at a terminal: ${what}${missing ? ` [${missing}]` : ""}`;
const command = (...args: string[]) => [...bin, ...args].map((word) => `'${word}'`).join(" ");

test(title("it asks for address and token, shows neither, and keeps both"), { skip: missing ?? false }, async () => {
  const { home, env, file, oint } = fresh();
  const terminal = new Terminal(command("login", "bitrix24"), { env, cwd: home });
  try {
    await terminal.waitFor(/Bitrix24: URL/);
    terminal.type(`http://${host}\r`);
    await terminal.waitFor(/Bitrix24: Token/);
    terminal.type(`${TOKEN}\r`);
    await terminal.waitFor(/Kept the profile default/);
    assert.equal(await terminal.ended, 0);
    assert.equal(JSON.parse(readFileSync(file, "utf8")).profiles.bitrix24.default.connection.Token, TOKEN);
    nowhereElse(home, file, terminal.raw, terminal.output);
  } finally {
    await terminal.close();
  }
  assert.equal((await oint(["bitrix24", "GetCurrentUser"])).code, 0);
});

test(title("a webhook needs no token, so that none is asked for"), { skip: missing ?? false }, async () => {
  const { home, env, file } = fresh();
  const terminal = new Terminal(command("login"), { env, cwd: home });
  try {
    await terminal.waitFor(/Bitrix24: URL/);
    // Enter alone is no address.
    terminal.type("\r");
    await terminal.waitFor(/Nothing was typed/);
    terminal.type(`${hook}\r`);
    await terminal.waitFor(/Kept the profile default/);
    assert.equal(await terminal.ended, 0);
    assert.ok(!terminal.output.includes("Token"), terminal.output);
    nowhereElse(home, file, terminal.raw, terminal.output);
  } finally {
    await terminal.close();
  }
});

test(title("Ctrl+C stops it, and nothing is kept"), { skip: missing ?? false }, async () => {
  const { home, env, file } = fresh();
  const terminal = new Terminal(command("login"), { env, cwd: home });
  try {
    await terminal.waitFor(/Bitrix24: URL/);
    terminal.type("\x03");
    assert.equal(await terminal.ended, 130);
    assert.deepEqual(filesBelow(home).filter((each) => each === file), []);
  } finally {
    await terminal.close();
  }
});

for (const [answer, code, sent] of [["y", 0, 1], ["\r", 2, 0]] as const) {
  const what = `--confirm takes ${answer === "y" ? "y for yes" : "Enter for no"}`;
  test(title(what), { skip: missing ?? false }, async () => {
    const { home, env, oint } = fresh();
    assert.equal((await oint(["login"], `${hook}\n`)).code, 0);
    const before = requests.length;
    const terminal = new Terminal(command("bitrix24", "call", "user.delete", "--unknown", "--ID", "7", "--confirm"), {
      env,
      cwd: home,
    });
    try {
      await terminal.waitFor(/Send this\?/);
      assert.equal(requests.length, before, "nothing is sent before the answer");
      terminal.type(answer);
      assert.equal(await terminal.ended, code, terminal.output);
      assert.equal(requests.length - before, sent);
      assert.ok(!terminal.raw.includes(CODE));
    } finally {
      await terminal.close();
    }
  });
}
