/** Changing, deleting or adding a generated file is noticed, named, and repaired by one command. */

import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { differences, generate } from "../../scripts/generate.ts";
import { GENERATED } from "../../scripts/generate/emit/mod.ts";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { makeToy, removeToy, toy } from "../toy/shop.ts";

/** A tree with a generator and a spec of its own: the toys', since the rules are the same and it is small. */
const copy = await makeToy();
cpSync(join(root, "scripts"), join(copy, "scripts"), { recursive: true });
cpSync(join(toy, "spec"), join(copy, "spec"), { recursive: true });
cpSync(join(root, "spec", "schema"), join(copy, "spec", "schema"), { recursive: true });
const wanted = generate(copy);
after(() => removeToy(copy));

const name = [...wanted.keys()].map((file) => /^src\/([^/]+)\/generated\/mod\.ts$/.exec(file)?.[1])
  .find((found) => found !== undefined)!;

/** Puts every generated file back as it should be. */
function restore(): void {
  for (const [file, text] of wanted) writeFileSync(join(copy, file), text);
}

test("a fresh tree has no differences", () => assert.deepEqual(differences(copy, wanted), []));

test("one changed or deleted file is named, and no other", () => {
  for (const file of ["deno.json", "src/core/version.ts", `src/${name}/generated/mod.ts`]) {
    writeFileSync(join(copy, file), `${wanted.get(file)!} `);
    assert.deepEqual(differences(copy, wanted), [`differs: ${file}`]);
    rmSync(join(copy, file));
    assert.deepEqual(differences(copy, wanted), [`missing: ${file}`]);
    writeFileSync(join(copy, file), wanted.get(file)!);
  }
});

const changes: [what: string, change: (text: string) => string][] = [
  ["a blank more", (text) => `${text} `],
  ["no line end", (text) => text.slice(0, -1)],
  ["line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
  ["nothing in it", () => ""],
];
for (const [what, change] of changes) {
  test(`every generated file is compared: ${what}`, () => {
    try {
      for (const [file, text] of wanted) writeFileSync(join(copy, file), change(text));
      assert.deepEqual(differences(copy, wanted), [...wanted.keys()].map((file) => `differs: ${file}`));
    } finally {
      restore();
    }
  });
}

test("every generated file is missed", () => {
  try {
    for (const file of wanted.keys()) rmSync(join(copy, file));
    assert.deepEqual(differences(copy, wanted), [...wanted.keys()].map((file) => `missing: ${file}`));
  } finally {
    restore();
  }
});

/** Whether a folder is one of those that hold nothing but generated files, or lies in one. */
function isGenerated(folder: string): boolean {
  return GENERATED.some((pattern) => new RegExp(`^${pattern.replace("*", "[^/]+")}(/|$)`).test(folder));
}

const folders = [...new Set([...wanted.keys()].map((file) => dirname(file)))];

test("what stands outside of generated folders is known by name", () => {
  const others = [...wanted.keys()].filter((file) => !isGenerated(dirname(file)));
  assert.deepEqual(others, ["deno.json", "docs/llms.txt", "src/core/version.ts"]);
});

test("a file that nothing generates is named, whatever folder it is in", () => {
  const gone = GENERATED.map((pattern) => `${pattern.replace("*", "gone")}/gone`);
  const strange = [...gone, ...folders.filter(isGenerated)].map((folder) => `${folder}/old.txt`).sort();
  assert.ok(strange.length > GENERATED.length * 2, strange.join(", "));
  try {
    for (const file of strange) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), "");
    }
    assert.deepEqual(differences(copy, wanted).sort(), strange.map((file) => `orphaned: ${file}`));
  } finally {
    for (const file of strange) rmSync(join(copy, file));
  }
});

function generator(...args: string[]): Promise<Outcome> {
  return run(denoProgram(), ["run", "-A", "--no-check", "--node-modules-dir=manual", "scripts/generate.ts", ...args], {
    cwd: copy,
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
    assert.match(stderr, /_category\.yaml:1:1 unknown-key: Unknown key "titel"\.\n {4}hint: Did you mean "title"\?\n/);
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
