/** All rows on the command line: against a sandbox with many, in processes of their own where pipes matter. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findFunction } from "../../catalogue/names.ts";
import { serve, type Served } from "../../cli/sandbox/serve.ts";
import { createSandbox, type PortalSandbox } from "../sandbox/mod.ts";
import { service } from "../generated/cli/index.ts";

const ROWS = 10_000;
const sandbox = createSandbox({ rows: { deal: ROWS } });
const folder = mkdtempSync(join(tmpdir(), "oint-rows-"));
let served: Promise<Served> | undefined;
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await (await served)?.close();
});

/** Serves a sandbox. */
const serving = (portal: PortalSandbox): Promise<Served> =>
  serve((request) => portal.fetch(request), { port: 0, host: "127.0.0.1" });

/** The address of the sandbox, which is served from the first time on that somebody asks. */
async function address(): Promise<string> {
  served ??= serving(sandbox);
  return `${(await served).origin}${new URL(sandbox.url).pathname}`;
}

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

const BIN = fileURLToPath(new URL("../../cli/bin.ts", import.meta.url));
const RUNTIME = "Deno" in globalThis ? ["run", "-A", "--no-check"] : [];

/** Runs a program to its end. */
async function ended(program: string, args: readonly string[], url?: string): Promise<Outcome> {
  const env = { ...process.env, NO_COLOR: "1", OINT_BITRIX24_URL: url ?? await address() };
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env });
  const outcome = { code: -1, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => outcome.stdout += chunk);
  child.stderr.on("data", (chunk) => outcome.stderr += chunk);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { ...outcome, code: code ?? -1 };
}

const oint = (...args: string[]): Promise<Outcome> => ended(process.execPath, [...RUNTIME, BIN, "bitrix24", ...args]);

const ids = (rows: readonly { ID: string }[]): number[] => rows.map(({ ID }) => Number(ID));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test("--all prints ten thousand rows as one JSON list, each once", async () => {
  const { code, stdout, stderr } = await oint("GetDealsList", "--all");
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(ids(JSON.parse(stdout)), upTo(ROWS));
  assert.equal(stdout.split("\n").length, ROWS + 1);
});

test("--format jsonl prints a line for each, and --out takes them", async () => {
  const path = join(folder, "deals.jsonl");
  const choice = ["--select", "['TITLE']", "--filter", "{'>ID': 9000}"];
  const { code, stdout, stderr } = await oint(
    ...["call", "crm.deal.list", "--all", "--format", "jsonl", "--out", path, ...choice],
  );
  assert.deepEqual([code, stdout, stderr], [0, "", ""]);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  assert.deepEqual(ids(lines.map((line) => JSON.parse(line))), upTo(ROWS).slice(9000));
  assert.deepEqual(Object.keys(JSON.parse(lines[0]!)).toSorted(), ["ID", "TITLE"]);
  assert.deepEqual(readdirSync(folder), ["deals.jsonl"]);
});

test("--max ends after so many rows, and asks for little more", async () => {
  const before = sandbox.control.requests().length;
  const { code, stdout } = await oint("GetDealsList", "--max", "7");
  assert.deepEqual([code, ids(JSON.parse(stdout))], [0, upTo(7)]);
  assert.equal(sandbox.control.requests().length - before, 1);
});

test("a reader who has seen enough ends the command quietly", { skip: process.platform === "win32" }, async () => {
  const command = [process.execPath, ...RUNTIME, BIN, "bitrix24", "GetDealsList", "--all"];
  const script = `"$@" | head -n 1; echo "\${PIPESTATUS[0]}" >&2`;
  const { stdout, stderr } = await ended("bash", ["-c", script, "bash", ...command]);
  assert.equal(JSON.parse(stdout.replace(/^\[/, "").replace(/,\n$/, "")).ID, "1");
  assert.equal(stderr, "0\n");
});

test("an error among the rows leaves those that came, and ends as it would alone", async () => {
  // A sandbox of its own: what a reader left behind above may still be on its way, and would count as a third request.
  const refusing = createSandbox({ rows: { deal: 500 } });
  refusing.control.faults([{ method: "crm.deal.list", on: [3], fault: "ACCESS_DENIED" }]);
  const { origin, close } = await serving(refusing);
  const args = ["GetDealsList", "--all", "--by-pages", "--format", "jsonl"];
  const { code, stdout, stderr } = await ended(
    process.execPath,
    [...RUNTIME, BIN, "bitrix24", ...args],
    `${origin}${new URL(refusing.url).pathname}`,
  ).finally(close);
  assert.equal(code, 1);
  assert.match(stderr, /^crm\.deal\.list was refused: [^\n]*\n$/);
  const rows = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(ids(rows), upTo(rows.length));
  assert.ok(rows.length >= 50 && rows.length < 500, `${rows.length}`);
});

for (
  const [args, sentence] of [
    [
      ["call", "crm.deal.list", "--all", "--start", "50"],
      "Parameter start of crm.deal.list is set for each page: leave it out. --max says how many records are wanted.",
    ],
    [
      ["call", "crm.deal.list", "--max", "3", "--order.TITLE", "ASC"],
      "crm.deal.list is listed by ID, so that no record is missed or comes twice, and parameter order asks for another " +
      "order. Leave it out, or sort by ID. With --by-pages the order is kept, and what is added or removed meanwhile may " +
      "be missed or come twice.",
    ],
  ] as const
) {
  test(`refused, and nothing is sent: ${args.join(" ")}`, async () => {
    const before = sandbox.control.requests().length;
    const { code, stdout, stderr } = await oint(...args);
    assert.deepEqual([code, stdout, stderr], [2, "", `${sentence}\n`]);
    assert.equal(sandbox.control.requests().length, before);
  });
}

test("the functions whose answer is a page of their method, and no others, go through all of them", async () => {
  const names = service.categories.flatMap(({ commands }) => commands.map(({ name }) => name));
  const commands = await Promise.all(names.map((name) => findFunction(service, name)));
  const listing = commands.flatMap((one) => one?.paging ? [`${one.name}: ${one.paging}`] : []);
  assert.deepEqual(listing.toSorted(), [
    "FindUsers: pages",
    "GetChatMembersList: pages",
    "GetChatMessagesList: chain",
    "GetCustomTaskFieldsList: pages",
    "GetDealsList: windows",
    "GetDepartments: pages",
    "GetFolderItems: windows",
    "GetLeadsList: windows",
    "GetPosts: pages",
    "GetStorageObjects: windows",
    "GetStoragesList: windows",
    "GetTaskTimeAccountingList: chain",
    "GetTasksList: windows",
    "GetUser: pages",
  ]);
});
