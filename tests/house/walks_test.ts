/** ARCHITECTURE.md's two walks through the house lead from file to file, and through none twice. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tasks/runtimes.ts";
import { importsOf, sources } from "./imports.ts";

interface Step {
  file: string;
  name: string | undefined;
}

const text = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
const imports = importsOf(sources("src", "scripts"));

/** The numbered steps of a section: each begins with `file:function`, or with a file of data. */
function walk(heading: string): Step[] {
  const section = text.split(/^## /m).find((one) => one.startsWith(heading));
  assert.ok(section, `ARCHITECTURE.md has no section "${heading}"`);
  return [...section.matchAll(/^\d+\. `([^`:\s]+\/[^`:\s]+)(?::([\w.]+))?`/gm)].map(([, file, name]) => ({
    file: file!,
    name,
  }));
}

/** Whether a file declares a function, a method or a constant of that name. */
function declares(file: string, name: string): boolean {
  const plain = name.split(".").at(-1)!;
  return new RegExp(`(?:function\\*?|const|class|get|async|static)\\s+#?${plain}\\b|^  (?:async )?#?${plain}\\(`, "m")
    .test(readFileSync(join(root, file), "utf8"));
}

for (
  const [heading, first, last, least] of [
    ["One call", "src/bitrix24/generated/users_management.ts", "src/bitrix24/envelope.ts", 6],
    [
      "One spec entry",
      "spec/bitrix24/users-management/change-user-status.yaml",
      "docs/content/bitrix24/users-management/change-user-status.mdx",
      6,
    ],
  ] as const
) {
  test(`the walk "${heading}…" leads through the imports, and enters no file twice`, () => {
    const steps = walk(heading);
    assert.ok(steps.length >= least, `${steps.length} steps`);
    assert.deepEqual([steps[0]!.file, steps.at(-1)!.file], [first, last]);
    const files = steps.map(({ file }) => file);
    assert.deepEqual(files.filter((file, index) => files.indexOf(file) !== index), []);
    for (const [index, { file, name }] of steps.entries()) {
      assert.ok(existsSync(join(root, file)), `${file} is not there`);
      if (!file.endsWith(".ts")) continue;
      assert.ok(name !== undefined && declares(file, name), `${file} has no function ${name}`);
      const earlier = files.slice(0, index).filter((one) => one.endsWith(".ts"));
      const reached = imports.some(({ from, to }) => to === file && earlier.includes(from));
      assert.ok(!earlier.length || reached, `no file before it imports ${file}`);
    }
  });
}
