/** Changing, deleting or adding a generated file is noticed, named, and repaired by one command. */

import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { differences, generate } from "../../scripts/generate.ts";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

const wanted = await generate(root);
const copy = mkdtempSync(join(tmpdir(), "oint-fresh-"));

/** What the generator reads, and what it wrote. */
before(() => {
  for (const part of ["scripts", "spec", "src", "deno.lock"]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  for (const [file, text] of wanted) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
});

after(() => rmSync(copy, { recursive: true, force: true }));

const service = /^src\/([^/]+)\/generated\/mod\.ts$/;
const name = [...wanted.keys()].map((file) => service.exec(file)?.[1]).find((found) => found !== undefined)!;

/** One pattern per kind of generated file. */
const kinds: [kind: string, pattern: RegExp][] = [
  ["functions of a category", new RegExp(`^src/${name}/generated/[a-z_]+_[a-z_]+\\.ts$`)],
  ["index of the functions", service],
  ["types of a segment", /\/generated\/types\/\w+\.ts$/],
  ["map of all methods", /\/generated\/rest_methods\.ts$/],
  ["a command", /\/generated\/cli\/\w+\/get_\w+\.ts$/],
  ["commands of a category", /\/generated\/cli\/\w+\/index\.ts$/],
  ["what help says of the commands", /\/generated\/cli\/overview\.ts$/],
  ["index of the commands", /\/generated\/cli\/index\.ts$/],
  ["registry of services", /^src\/catalogue\/generated\/services\.ts$/],
  ["data of the sandbox", /\/generated\/sandbox\/records\/\w+\.ts$/],
  ["OpenAPI document", /^docs\/openapi\/.+\.json$/],
  ["page of a function", /^docs\/content\/[^/]+\/[^/]+\/(?!index)[^/]+\.mdx$/],
  ["page of a category", /^docs\/content\/[^/]+\/[^/]+\/index\.mdx$/],
  ["settings of a category", /^docs\/content\/[^/]+\/[^/]+\/_category_\.json$/],
  ["schema for editors", /^spec\/schema\/\w+\.schema\.json$/],
  ["manifest", /^deno\.json$/],
  ["version", /^src\/core\/version\.ts$/],
];

test("a fresh tree has no differences", () => assert.deepEqual(differences(copy, wanted), []));

for (const [kind, pattern] of kinds) {
  test(`a changed or deleted file is named: ${kind}`, () => {
    const file = [...wanted.keys()].find((path) => pattern.test(path));
    assert.ok(file, `nothing generated matches ${pattern}`);
    const path = join(copy, file);
    const text = wanted.get(file)!;
    try {
      for (const changed of [`${text} `, text.slice(0, -1), text.replaceAll("\n", "\r\n"), ""]) {
        writeFileSync(path, changed);
        assert.deepEqual(differences(copy, wanted), [`differs: ${file}`]);
      }
      rmSync(path);
      assert.deepEqual(differences(copy, wanted), [`missing: ${file}`]);
    } finally {
      writeFileSync(path, text);
    }
  });
}

for (
  const file of [
    `src/${name}/generated/old_category.ts`,
    `src/${name}/generated/types/old.ts`,
    `src/${name}/generated/cli/old_category.ts`,
    "src/catalogue/generated/old.ts",
    `src/${name}/generated/sandbox/records/old.ts`,
    "src/gone/generated/mod.ts",
    `docs/openapi/${name}/old.json`,
    "docs/openapi/gone/old.json",
    `docs/content/${name}/old/page.mdx`,
    "docs/content/gone/index.mdx",
    "spec/schema/old.schema.json",
  ]
) {
  test(`a file that nothing generates is named: ${file}`, () => {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), "");
    try {
      assert.deepEqual(differences(copy, wanted), [`orphaned: ${file}`]);
    } finally {
      rmSync(join(copy, file));
    }
  });
}

function generator(...args: string[]): Promise<Outcome> {
  return run(denoProgram(), ["run", "-A", "--no-check", "--node-modules-dir=manual", "scripts/generate.ts", ...args], {
    cwd: copy,
    limit: 60,
  });
}

test("the check names what is stale and the command that repairs it, and the command does", async () => {
  const page = [...wanted.keys()].find((file) => file.endsWith("index.mdx"))!;
  const orphan = `docs/content/${name}/old/page.mdx`;
  writeFileSync(join(copy, page), "by hand");
  rmSync(join(copy, "src/core/version.ts"));
  mkdirSync(dirname(join(copy, orphan)), { recursive: true });
  writeFileSync(join(copy, orphan), "by hand");

  const stale = await generator("--check");
  assert.equal(stale.code, 1, stale.output);
  assert.equal(
    stale.stderr,
    `differs: ${page}
missing: src/core/version.ts
orphaned: ${orphan}

Generated files are stale. Repair them: deno task generate
`,
  );
  assert.equal(readFileSync(join(copy, page), "utf8"), "by hand", "the check wrote");

  const repaired = await generator();
  assert.equal(repaired.code, 0, repaired.output);
  assert.equal(repaired.stdout, `${wanted.size} files generated, 3 changed.\n`);
  assert.deepEqual(differences(copy, wanted), []);
  assert.equal(existsSync(join(copy, orphan)), false);

  const fresh = await generator("--check");
  assert.deepEqual([fresh.code, fresh.stdout], [0, `${wanted.size} generated files are fresh.\n`]);
});

test("a mistake in the spec writes nothing", async () => {
  const category = [...wanted.keys()].find((file) => file.endsWith("_category_.json") && file.split("/").length === 5)!;
  const [, , , slug] = category.split("/");
  const path = join(copy, "spec", name, slug!, "_category.yaml");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("title:", "titel:"));
  rmSync(join(copy, "src/core/version.ts"));
  try {
    const { code, stdout, stderr } = await generator();
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /_category\.yaml:2:1 unknown-key: Unknown key "titel"\.\n {4}hint: Did you mean "title"\?\n/);
    assert.match(stderr, /\n2 mistakes in the spec; nothing was written\.\n$/);
    assert.equal(existsSync(join(copy, "src/core/version.ts")), false);
  } finally {
    writeFileSync(path, text);
  }
});

test("an unknown argument is refused", async () => {
  const { code, stderr } = await generator("--chekc");
  assert.equal(code, 2);
  assert.equal(stderr, "Unknown argument --chekc. Usage: deno task generate [--check]\n");
});
