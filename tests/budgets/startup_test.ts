/**
 * What the command line loads before it prints help: the number and size of modules, sources as they are here. Deno
 * counts, since it is always there; Node loads the same.
 */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { serve } from "../../src/cli/sandbox/serve.ts";

mkdirSync(join(root, "dist"), { recursive: true });
const folder = mkdtempSync(join(root, "dist", "startup-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The files that a command line loads, and their size together. */
async function load(args: string[]): Promise<{ files: string[]; bytes: number; stdout: string }> {
  const report = join(folder, "loaded.json");
  rmSync(report, { force: true });
  const preload = join(root, "tests", "budgets", "loaded_modules.ts");
  const { stdout, output } = await run(
    denoProgram(),
    ["run", "-A", "--no-check", `--preload=${preload}`, join(root, "src", "cli", "bin.ts"), ...args],
    { cwd: root, env: { LOADED_MODULES: report, OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined } },
  );
  let paths: string[];
  try {
    paths = (JSON.parse(readFileSync(report, "utf8")) as string[]).map((url) => fileURLToPath(url));
  } catch {
    throw new Error(`Nothing was counted. The command line printed:\n${output}`);
  }
  return {
    files: paths.map((path) => relative(root, path).replaceAll("\\", "/").replace(/^.*node_modules\//, "")),
    bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    stdout,
  };
}

const FORBIDDEN =
  /(^|\/)(ky|json5|fast-xml-parser|zod|typescript)\/|^src\/(\w+\/)?(sandbox|mcp)\/|portal\.ts$|core\/http\.ts$/;

const budgets: [args: string[], first: RegExp, files: number, bytes: number][] = [
  [["--help"], /^Usage: oint <service> <Function>/, 12, 24_000],
  // A line for each function is most of it.
  [["bitrix24", "--help"], /^Usage: oint bitrix24 <Function>/, 13, 66_000],
  [["bitrix24", "ChangeUserStatus", "--help"], /^Usage: oint bitrix24 ChangeUserStatus/, 14, 44_000],
  [["login", "--help"], /^Usage: oint login/, 13, 29_000],
  [["doctor", "--help"], /^Usage: oint doctor/, 14, 43_000],
  [["completion", "--help"], /^Usage: oint completion/, 12, 26_000],
  [["bitrix24", "UpdatePost", "--help"], /^Usage: oint bitrix24 UpdatePost/, 14, 44_000],
];
for (const [args, first, files, bytes] of budgets) {
  const line = `oint ${args.join(" ")}`;
  test(`${line} loads at most ${files} modules of ${bytes} bytes, and neither client nor sandbox`, async () => {
    const loaded = await load(args);
    console.log(`${line}: ${loaded.files.length} of ${files} modules, ${loaded.bytes} of ${bytes} bytes`);
    assert.match(loaded.stdout, first);
    assert.ok(loaded.files.includes("src/cli/run.ts"), "the command line's own modules are counted");
    assert.deepEqual(loaded.files.filter((file) => FORBIDDEN.test(file)), []);
    assert.ok(loaded.files.length <= files, `${loaded.files.length} modules: ${loaded.files.join(", ")}`);
    assert.ok(loaded.bytes <= bytes, `${loaded.bytes} bytes: ${loaded.files.join(", ")}`);
  });
}

test("help of a function loads its own table and no other function's", async () => {
  const { files } = await load(["bitrix24", "SendMessage", "--help"]);
  assert.deepEqual(files.filter((file) => /^src\/bitrix24\//.test(file)).sort(), [
    "src/bitrix24/generated/cli/index.ts",
    "src/bitrix24/generated/cli/message_management/index.ts",
    "src/bitrix24/generated/cli/message_management/send_message.ts",
  ]);
});

test("help of the program and of a service load no category and no catalogue", async () => {
  const files = [...(await load(["--help"])).files, ...(await load(["bitrix24", "--help"])).files];
  assert.deepEqual(
    files.filter((file) =>
      /^src\/bitrix24\/generated\/(catalogue\/|cli\/(?!index\.ts|overview\.ts)|\w+\.ts$)/.test(file)
    ),
    [],
  );
});

test("a call of a method loads the names, and the details of one segment", async () => {
  const { files } = await load(["bitrix24", "call", "user.current", "--url", "sandbox:"]);
  const details = files.filter((file) => /^src\/bitrix24\/generated\/catalogue\/details\//.test(file));
  assert.deepEqual(details, ["src/bitrix24/generated/catalogue/details/user.ts"]);
  assert.ok(files.includes("src/bitrix24/generated/catalogue/lists/crm.ts"), files.join(", "));
});

test("a call loads the client, so that the counting can see it", async () => {
  const { files } = await load(["bitrix24", "ServerTime", "--url", "sandbox:"]);
  for (const file of ["src/bitrix24/portal.ts", "src/core/http.ts", "src/bitrix24/sandbox/mod.ts"]) {
    assert.ok(files.includes(file), `${file} in ${files.join(", ")}`);
  }
  assert.ok(files.some((file) => /(^|\/)ky\//.test(file)), files.join(", "));
});

test("a plain call loads nothing of lists, and one of all rows does", async () => {
  const ofLists = /^src\/(bitrix24|core|cli)\/list\/|^src\/bitrix24\/(batch\/|cli\/list\.ts|generated\/paging\.ts)/;
  // Over the network: a sandbox in the process cuts lists itself.
  const sandbox = createSandbox();
  const { origin, close } = await serve(sandbox.fetch, { port: 0, host: "127.0.0.1" });
  const address = origin + new URL(sandbox.url).pathname;
  const plain = await load(["bitrix24", "GetCurrentUser", "--url", address]).finally(close);
  assert.match(plain.stdout, /^\{/);
  assert.deepEqual(plain.files.filter((file) => ofLists.test(file)), []);
  const all = await load(["bitrix24", "GetDealsList", "--url", "sandbox:", "--all"]);
  assert.match(all.stdout, /^\[\{/);
  assert.ok(all.files.includes("src/bitrix24/list/list.ts") && all.files.includes("src/cli/list/pages.ts"));
});
