/** What a real shell makes of the pages' command lines. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { code, methodPages } from "./pages.ts";

const methods = methodPages();

/** The arguments of each command, as Bash hands them over: one process reads them all. */
function argumentsOf(commands: string[]): string[][] {
  const script = `oint() { printf '%s\\0' "$@"; printf '\\n\\0'; }\n${commands.join("\n")}\n`;
  const folder = mkdtempSync(join(tmpdir(), "oint-shell-"));
  const file = join(folder, "commands.sh");
  writeFileSync(file, script);
  const { status, stdout, stderr } = spawnSync("bash", [file], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 1_800_000,
  });
  rmSync(folder, { recursive: true });
  assert.equal(stderr, "");
  assert.equal(status, 0);
  return stdout.split("\n\0").slice(0, -1).map((text) => text.split("\0").slice(0, -1));
}

/** Examples that the documentation writes as a list of arguments. */
const BY_POSITION: Record<string, unknown> = {
  "task.elapseditem.getlist": { TASKID: 691, ORDER: { ID: "desc" }, FILTER: { ">=CREATED_DATE": "2024-02-16" } },
};

test("Bash reads every command line as the documentation's example", () => {
  const found = argumentsOf(methods.map((page) => code(page, "bash", "Shell")));
  assert.equal(found.length, methods.length);
  let compared = 0;
  for (const [index, { name, api, facts }] of methods.entries()) {
    const args = found[index]!;
    assert.deepEqual(args.slice(0, 3), ["bitrix24", "call", name]);
    const rest = args.slice(3);
    if (api === "v3") assert.equal(rest.shift(), "--v3", name);
    const isTaken = facts.params.some((param) => param.name.toLowerCase() === "url");
    assert.equal(rest[0], isTaken ? "--oint.url" : "--url", name);
    assert.match(rest[1]!, /^https:\/\/[^']+$/);
    const documented = BY_POSITION[name] ?? facts.example?.params;
    if (documented && Object.keys(documented).length) {
      assert.equal(rest[2], "--json", name);
      assert.equal(rest.length, 4, name);
      assert.ok(JSON.stringify(JSON.parse(rest[3]!)) === JSON.stringify(documented), name);
      compared++;
    } else {
      assert.ok(rest.length === 2 || rest[2] === "--json", name);
    }
  }
  assert.ok(compared > 1400, `only ${compared} examples have parameters`);
});

test("a quote within an example would be noticed", () => {
  assert.deepEqual(argumentsOf([`oint --json '{"a": "it'\\''s"}'`]), [["--json", `{"a": "it's"}`]]);
});
