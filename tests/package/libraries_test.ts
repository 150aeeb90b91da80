/** Every library that is bundled into the command, at work in the packed command: none of them is installed. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { run } from "../../scripts/tasks/process.ts";
import { findNode } from "../../scripts/tasks/runtimes.ts";
import { consumer, newFolder, removeFolders } from "./consumer.ts";

after(removeFolders);

const SANDBOX = ["--url", "sandbox:"];

/** Command lines by the library's file, in one folder one after the other, and what they must write. */
const USES: Record<string, [args: string[], written: RegExp]> = {
  "bomb.sh-tab.js": [["completion", "bash"], /complete .*oint/],
  "csv-stringify-sync.js": [
    ["bitrix24", "GetDealsList", ...SANDBOX, "--format", "csv", "--columns", "ID"],
    /^ID\r\n1\r\n/,
  ],
  "csv-parse-sync.js": [
    ["bitrix24", "import", "deals.csv", "--to", "crm.deal", ...SANDBOX, "--dry-run"],
    /"A lamp, green"/,
  ],
  "hyparquet-writer.js": [
    ["bitrix24", "export", "crm.deal", ...SANDBOX, "--to", "deals.parquet"],
    /Written: deals.parquet/,
  ],
  "hyparquet-src-metadata.js.js": [
    ["bitrix24", "export", "crm.deal", ...SANDBOX, "--to", "deals.parquet"],
    /Written: deals/,
  ],
  "jq-web.js": [["bitrix24", "GetDealsList", ...SANDBOX, "--jq", ".result[0].ID"], /^1\n/],
  "minisearch.js": [["find", "dismiss", "a", "user"], /ChangeUserStatus/],
  "selfsigned.js": [
    ["sandbox", "exec", "--https", "--quiet", "--", "node", "-e", "console.log(process.env.OINT_SANDBOX_HTTPS)"],
    /^https:\/\/127\.0\.0\.1:\d+\//,
  ],
  "string-width.js": [["bitrix24", "GetDealsList", ...SANDBOX, "--format", "table", "--columns", "ID"], /^ID\n 1\n/],
  "yaml.js": [["bitrix24", "GetDealsList", ...SANDBOX, "--format", "yaml"], /^ {2}- ID: "1"$/m],
};
/** Needs a terminal: the tests of prompts have one. */
const ELSEWHERE = ["clack-prompts.js"];

test("every bundled library works in the packed command", async (t) => {
  const node = await findNode(24);
  if ("missing" in node) return t.skip(node.missing);
  const modules = join(await consumer(), "node_modules");
  const bundled = readdirSync(join(modules, "oint", "src", "cli", "libraries")).filter((file) => file.endsWith(".js"));
  assert.deepEqual(bundled.sort(), [...Object.keys(USES), ...ELSEWHERE].sort());
  const cwd = newFolder();
  writeFileSync(join(cwd, "deals.csv"), 'TITLE\r\n"A lamp, green"\r\n');
  const PATH = [dirname(node.path), join(modules, ".bin"), process.env.PATH].join(delimiter);
  for (const [library, [args, written]] of Object.entries(USES)) {
    const { code, output } = await run("oint", args, { cwd, env: { PATH } });
    assert.equal(code, 0, `${library}: ${output}`);
    assert.match(output, written, library);
  }
  assert.equal(readFileSync(join(cwd, "deals.parquet")).subarray(0, 4).toString(), "PAR1");
});
