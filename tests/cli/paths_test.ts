/** Every option that names a file to write, and what is read, says in a sentence why it cannot, before anything is sent. */

import assert from "node:assert/strict";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-paths-"));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "folder.csv"));
mkdirSync(join(folder, "folder.ts"));
mkdirSync(join(folder, "there"));
writeFileSync(join(folder, "plain"), "");
for (const ending of ["csv", "ts"]) symlinkSync(`loop.${ending}`, join(folder, `loop.${ending}`));
symlinkSync("/dev/null", join(folder, "device.csv"));
symlinkSync("there/deals.csv", join(folder, "link.csv"));

function oint(...args: string[]): Promise<Outcome> {
  const command = ["run", "-A", "--no-check", "--config", join(root, "deno.json"), join(root, "src/cli/bin.ts")];
  const env = { OINT_BITRIX24_URL: "sandbox:", OINT_BITRIX24_TOKEN: undefined, OINT_CONFIG_DIR: join(folder, "none") };
  return run(denoProgram(), [...command, ...args], { cwd: folder, env });
}

const ABSENT = "there is no folder no (ENOENT). Name another path.";
const NO_FOLDER = "a part of the path is a file, and no folder (ENOTDIR). Name another path.";
const FOLDER = "it is a folder (EISDIR). Name another path.";
const LOOP = "it is a link that leads to itself (ELOOP). Name another path.";

for (
  const [option, args, path, sentence] of [
    ["--to", ["bitrix24", "export", "crm.deal"], "no/a.csv", ABSENT],
    ["--to", ["bitrix24", "export", "crm.deal"], "plain/a.parquet", NO_FOLDER],
    ["--to", ["bitrix24", "export", "crm.deal"], "folder.csv", FOLDER],
    ["--to", ["bitrix24", "export", "crm.deal"], "loop.csv", LOOP],
    ["--to", ["bitrix24", "export", "crm.deal"], "device.csv", "it is no file (ENODEV). Name another path."],
    ["--out", ["bitrix24", "CreateDeal", "--fields", "{'TITLE':'A'}"], "no/a", ABSENT],
    ["--out", ["bitrix24", "CreateDeal", "--fields", "{'TITLE':'A'}"], "folder.csv", FOLDER],
    ["--out", ["bitrix24", "call", "user.current"], "loop.csv", LOOP],
    ["--out", ["bitrix24", "GetDealsList", "--all"], "plain/a", NO_FOLDER],
    ["--out", ["bitrix24", "types"], "no/a.ts", ABSENT],
    ["--out", ["bitrix24", "types"], "folder.ts", FOLDER],
    ["--save", ["sandbox", "--port", "0"], "plain/a.json", NO_FOLDER],
    ["--save", ["sandbox", "exec", "--save", "folder.csv", "--", "true"], "", FOLDER],
  ] as [string, string[], string, string][]
) {
  test(`${args.slice(0, 3).join(" ")} ${option} ${path}`, async () => {
    const { code, stdout, stderr } = await oint(...args, ...path ? [option, path] : []);
    assert.equal(stderr.trim(), `${option}: ${path || "folder.csv"} cannot be written: ${sentence}`);
    assert.deepEqual([code, stdout], [2, ""]);
  });
}

for (
  const [path, sentence] of [
    ["none.csv", "There is no file none.csv. Check the path."],
    ["plain/a.csv", "There is no file plain/a.csv. Check the path."],
    ["folder.csv", "folder.csv is a folder. Name a file."],
    ["loop.csv", "loop.csv is a link that leads to itself. Check where it points to."],
    ["device.csv", "device.csv has no rows."],
  ] as const
) {
  test(`import ${path}`, async () => {
    const { code, stderr } = await oint("bitrix24", "import", path, "--to", "crm.deal");
    assert.deepEqual([code, stderr.trim()], [2, sentence]);
  });
}

test("an export through a link leaves the link, and makes what it leads to", async () => {
  const { code, stderr } = await oint("bitrix24", "export", "crm.deal", "--to", "link.csv");
  assert.equal(code, 0, stderr);
  assert.ok(lstatSync(join(folder, "link.csv")).isSymbolicLink());
  assert.deepEqual(readdirSync(join(folder, "there")).sort(), ["deals.csv", "deals.csv.export.json"]);
});
