/**
 * Help imports nothing that is built in: `import` of `node:process` or `node:fs` sets up all that they offer, and costs
 * as much time as all modules of the command line. `deno task bench:check` measures the time itself.
 */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

mkdirSync(join(root, "dist"), { recursive: true });
const folder = mkdtempSync(join(root, "dist", "builtins-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function importedBuiltins(args: string[], first: RegExp): Promise<string[]> {
  const report = join(folder, "builtins.json");
  rmSync(report, { force: true });
  const preload = join(root, "tests", "budgets", "cli_builtins.ts");
  const { stdout, output } = await run(
    denoProgram(),
    ["run", "-A", "--no-check", `--preload=${preload}`, join(root, "src", "cli", "bin.ts"), ...args],
    { cwd: root, env: { IMPORTED_BUILTINS: report, OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined } },
  );
  assert.match(stdout, first, output);
  return JSON.parse(readFileSync(report, "utf8")) as string[];
}

for (
  const [line, first] of [
    ["--version", /^\d+\.\d+\.\d+/],
    ["--help", /^Usage: oint <service> <Function>/],
    ["bitrix24 --help", /^Usage: oint bitrix24 <Function>/],
    ["bitrix24 ChangeUserStatus --help", /^Usage: oint bitrix24 ChangeUserStatus/],
    ["login --help", /^Usage: oint login/],
    ["doctor --help", /^Usage: oint doctor/],
    ["completion --help", /^Usage: oint completion/],
  ] as const
) {
  test(`oint ${line} imports no built-in module`, async () => {
    assert.deepEqual(await importedBuiltins(line.split(" "), first), []);
  });
}

test("a call imports the parser of arguments, so that the counting can see it", async () => {
  assert.deepEqual(await importedBuiltins(["bitrix24", "ServerTime", "--url", "sandbox:"], /^\{/), ["node:util"]);
});
