import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Io } from "../../cli/io.ts";
import { allMethods, detailsOf } from "../../catalogue/find.ts";
import { run } from "../../cli/run.ts";
import type { MethodRequest } from "../../catalogue/adapter.ts";
import type { ServiceEntry } from "../../catalogue/commands.ts";
import { createSandbox } from "../sandbox/mod.ts";
import { catalogue } from "../generated/catalogue/index.ts";
import { service } from "../generated/cli/index.ts";
import { call, connect } from "./connect.ts";
import { CLASSIC, METHODS, V3 } from "../../../tests/support/bitrix24/expected_counts.ts";

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
  /** What was called, where nothing is sent. */
  requests: MethodRequest[];
}

/** Runs a command line; with `stub`, calls are noted and answered with `null`. */
async function oint(args: string[], stub = false): Promise<Outcome> {
  const outcome: Outcome = { code: -1, stdout: "", stderr: "", requests: [] };
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
  const entry: ServiceEntry = {
    name: "bitrix24",
    title: "Bitrix24",
    summary: "",
    load: () =>
      Promise.resolve(
        stub
          ? {
            ...service,
            adapter: () =>
              Promise.resolve({
                connect: () => ({}),
                call: (_client: unknown, request: MethodRequest) => {
                  outcome.requests.push(request);
                  return Promise.resolve(null);
                },
              }),
          }
          : service,
      ),
  };
  outcome.code = await run(args, io, { services: [entry], version: "1.2.3" });
  return outcome;
}

const URL = ["--url", "sandbox:"];
const CALL = ["bitrix24", "call"];

const methods = await allMethods(catalogue);

test("the catalogue lists every method, and each has details", async () => {
  assert.equal(methods.filter(({ api }) => api === undefined).length, CLASSIC);
  assert.equal(methods.filter(({ api }) => api === "v3").length, V3);
  for (const method of methods) {
    const details = await detailsOf(catalogue, method);
    assert.ok(Array.isArray(details.params), method.name);
  }
});

/** Numbers as texts are what the documentation writes now and then; the command line makes numbers of them. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

test("the example of every method, as Bash reads it, is a call with the example's parameters", async () => {
  const lines: string[] = [];
  const examples: { name: string; api: string | undefined; params: unknown }[] = [];
  for (const { name, api } of methods) {
    const { code, stdout } = await oint(["bitrix24", "describe", name, "--json", ...api ? [`--${api}`] : []]);
    assert.equal(code, 0, name);
    const { example } = JSON.parse(stdout);
    lines.push(example.shell);
    examples.push({ name, api, params: example.params });
  }
  const folder = mkdtempSync(join(tmpdir(), "oint-examples-"));
  const script = join(folder, "examples.sh");
  writeFileSync(script, `oint() { printf '%s\\t' "$@"; printf '\\n'; }\n${lines.join("\n")}\n`);
  const { stdout, status } = spawnSync("bash", [script], { encoding: "utf8", maxBuffer: 1 << 26 });
  rmSync(folder, { recursive: true });
  assert.equal(status, 0);
  const words = stdout.split("\n").slice(0, -1).map((line) => line.split("\t").slice(0, -1));
  assert.equal(words.length, METHODS);
  for (const [index, { name, api, params }] of examples.entries()) {
    const { code, stderr, requests } = await oint(words[index]!, true);
    assert.equal(code, 0, `${name}: ${stderr}`);
    assert.deepEqual([requests[0]?.method, requests[0]?.api], [name, api]);
    assert.deepEqual(plain(requests[0]?.params), plain(params), name);
  }
});

test("a method is called by its name in any case, and gets parameters of the catalogue's types", async () => {
  const { stdout, stderr, code } = await oint([...CALL, "USER.get", ...URL, "--id", "2164"]);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout).result.map(({ ID }: { ID: string }) => ID), ["2164"]);
  const { requests } = await oint(
    [...CALL, "user.GET", ...URL, "--id", "2164", "--filter.!%last_name", "Lama", "--filter.UF_SHOE", "42"],
    true,
  );
  assert.deepEqual(requests, [{
    api: undefined,
    method: "user.get",
    params: { ID: 2164, filter: { "!%last_name": "Lama", UF_SHOE: "42" } },
    listed: true,
  }]);
});

test("the sandbox is really changed", async () => {
  const { fetch, url } = createSandbox();
  const portal = await connect({ URL: { value: url, from: "--url", explicit: true } }, () => {}, fetch);
  const send = (method: string, params: Record<string, unknown>) =>
    call(portal, { method, params, listed: true }, {}) as Promise<{ result: unknown }>;
  const { result } = await send("user.add", { EMAIL: "new@example.org", UF_DEPARTMENT: [1] });
  const read = await send("user.get", { ID: result });
  assert.equal((read.result as { EMAIL: string }[])[0]?.EMAIL, "new@example.org");
});

test("a further API is called where the portal has it, and missed in words where it has not", async () => {
  const called: unknown[] = [];
  const v3 = {
    call(...args: unknown[]) {
      called.push(["call", this === v3, ...args]);
      return Promise.resolve(1);
    },
    callUnknown(...args: unknown[]) {
      called.push(["callUnknown", this === v3, ...args]);
      return Promise.resolve(2);
    },
  };
  const request = { api: "v3", method: "main.x.get", params: { id: 1 } };
  assert.equal(await call({ v3 }, { ...request, listed: true }, { timeout: 5 }), 1);
  assert.equal(await call({ v3 }, { ...request, listed: false }, {}), 2);
  assert.deepEqual(called, [
    ["call", true, "main.x.get", { id: 1 }, { timeout: 5 }],
    ["callUnknown", true, "main.x.get", { id: 1 }, {}],
  ]);
  await assert.rejects(call({}, { ...request, listed: true }, {}), {
    name: "UsageError",
    message: "This version of oint cannot call v3 yet, so main.x.get was not called.",
  });
});

test("a method of v3 asks for --v3, and a name of both APIs is classic without it", async () => {
  const missed = await oint([...CALL, "mail.mailbox.list", ...URL]);
  assert.deepEqual([missed.code, missed.stderr], [2, "mail.mailbox.list is a method of v3 only: add --v3.\n"]);
  const wrong = await oint([...CALL, "user.get", ...URL, "--v3"]);
  assert.deepEqual([wrong.code, wrong.stderr], [2, "user.get is no method of v3: leave out --v3.\n"]);
  const { requests: [classic] } = await oint([...CALL, "tasks.task.get", ...URL, "--taskId", "7"], true);
  assert.deepEqual([classic?.api, classic?.params], [undefined, { taskId: 7 }]);
  const { requests: [third] } = await oint([...CALL, "tasks.task.get", ...URL, "--v3", "--id", "7"], true);
  assert.deepEqual([third?.api, third?.params], ["v3", { id: 7 }]);
});

test("--dry-run prints the request without secrets and sends nothing", async () => {
  const webhook = await oint([
    ...[...CALL, "crm.deal.add", "--url", "https://b24-ar17wx.bitrix24.by/rest/1/h0mc0de5ecret/"],
    ...["--fields.TITLE", "Lamp", "--fields.opportunity", "12.5", "--dry-run"],
  ]);
  assert.equal(webhook.stderr, "");
  assert.deepEqual(JSON.parse(webhook.stdout), {
    method: "crm.deal.add",
    http: "POST",
    address: "https://b24-ar17wx.bitrix24.by/rest/1/***/crm.deal.add",
    body: { fields: { TITLE: "Lamp", OPPORTUNITY: 12.5 } },
  });
  const token = await oint([
    ...[...CALL, "user.current", "--url", "b24-ar17wx.bitrix24.by", "--token", "5ecrett0ken", "--dry-run"],
  ]);
  assert.equal(token.code, 0, token.stderr);
  assert.equal(JSON.parse(token.stdout).address, "https://b24-ar17wx.bitrix24.by/rest/user.current");
  assert.ok(!token.stdout.includes("5ecrett0ken"));
});

test("methods finds by name and summary", async () => {
  const { stdout, stderr } = await oint(["bitrix24", "methods", "DEAL", "add"]);
  const lines = stdout.trimEnd().split("\n");
  assert.match(
    lines[0]!,
    /^crm\.deal\.add +write {3}Creates a deal in the chosen funnel .+ \(deprecated: call crm\.item\.add\)$/,
  );
  assert.ok(lines.some((line) => /^crm\.deal\.contact\.add +write {3}/.test(line)));
  assert.equal(stderr, `${lines.length} methods.\n`);
});

test("methods without words lists all, and --v3 its own", async () => {
  const all = await oint(["bitrix24", "methods"]);
  assert.equal(all.stdout.trimEnd().split("\n").length, METHODS);
  assert.equal(all.stderr, `${METHODS} methods.\n`);
  assert.equal((await oint(["bitrix24", "methods", "--v3"])).stderr, `${V3} methods.\n`);
});

test("describe shows members, allowed values and the official page", async () => {
  const { stdout } = await oint(["bitrix24", "describe", "User.Get"]);
  assert.match(stdout, /^user\.get\nLists users that pass a filter, in pages of 50\.\n/);
  assert.match(stdout, /\n {2}FILTER +object\n {4}ID +integer \| integer\[\]\n/);
  assert.match(stdout, /\n {2}IMAGE_RESIZE +string +one of small, medium, large\n/);
  assert.match(stdout, /\nOfficial page: https:\/\/apidocs\.bitrix24\.com\/api-reference\/user\/user-get\.html\n/);
});

/** Runs the real command in a process. */
function bin(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = fileURLToPath(new globalThis.URL("../../cli/bin.ts", import.meta.url));
  const runtime = "Deno" in globalThis ? ["run", "-A", "--no-check"] : [];
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...runtime, script, ...args], {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

test("the process oint calls a method on the sandbox", () => {
  const { status, stdout, stderr } = bin(...CALL, "server.time", ...URL);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.equal(typeof JSON.parse(stdout).result, "string");
});

test("the process oint passes on what the sandbox refuses", () => {
  const { status, stdout, stderr } = bin(...CALL, "app.option.get", ...URL);
  assert.equal(status, 1);
  assert.equal(JSON.parse(stdout).error, "AccessException");
  assert.match(stderr, /^app\.option\.get [^\n]+\n$/);
});

test("the lines of the README that search and describe methods run", async () => {
  const readme = readFileSync(new globalThis.URL("../../../README.md", import.meta.url), "utf8");
  const lines = readme.split("\n").filter((line) => /^oint (bitrix24 methods|describe|find) /.test(line));
  assert.ok(lines.length >= 4);
  for (const line of lines) {
    const { code, stdout, stderr } = await oint(line.replace(/ +#.*$/, "").split(" ").slice(1));
    assert.equal(code, 0, `${line}: ${stderr}`);
    assert.ok(stdout.length > 0, line);
  }
});

test("the batch of REST 3.0 takes a list, through a webhook", async () => {
  const list = "[{'method':'tasks.task.get','query':{'id':1}}]";
  const batch = (...args: string[]) => oint([...CALL, "batch", "--v3", ...args, "--dry-run"]);
  const webhook = ["--url", "https://p.example/rest/1/c0de-of-it/"];
  const planned = JSON.parse((await batch(...webhook, "--json", list)).stdout);
  assert.deepEqual([planned.address, planned.body], [
    "https://p.example/rest/api/1/***/batch",
    [{ method: "tasks.task.get", query: { id: 1 } }],
  ]);
  for (
    const [args, message] of [
      [[...webhook], /^--json is missing\./],
      [[...webhook, "--json", "{}"], /^--json takes a list here/],
      [["--url", "p.example", "--token", "t0ken-of-it", "--json", list], /^batch takes no token: use/],
    ] as [string[], RegExp][]
  ) {
    const { code, stderr } = await batch(...args);
    assert.match(stderr, message);
    assert.equal(code, 2);
  }
});

test("a described function has a module of its own in TypeScript", async () => {
  const api: Record<string, unknown> = await import("../mod.ts");
  const { service } = await import("../generated/cli/index.ts");
  const { functionJson } = await import("../../cli/methods/describe_function.ts");
  for (const { commands, load } of service.categories) {
    for (const { name } of commands) {
      const { example } = await functionJson(service, (await load(name))!) as { example: { typescript: string } };
      const names = /^import \{ (.+) \} from "oint\/bitrix24";/.exec(example.typescript)![1]!.split(", ");
      const called = names.find((one) => one.toLowerCase() === name.toLowerCase())!;
      assert.equal(typeof api[called], "function", name);
      assert.match(example.typescript, new RegExp(`\\b${called}\\(`));
    }
  }
});
