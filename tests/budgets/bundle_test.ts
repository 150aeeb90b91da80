/** What a bundle for browsers and workers weighs, and what is in it. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import * as generated from "../../src/bitrix24/generated/mod.ts";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

/** The portal with one function, in bytes after `gzip -9`. */
const PORTAL = 12_288;
/** One more function, the median over all of them. */
const FUNCTION = 300;

/** Functions that call no portal. */
const templates = ["getUserFilterStructure"];
const mapped = Object.entries(generated)
  .filter(([name, value]) => typeof value === "function" && !templates.includes(name))
  .map(([name]) => name);
/** The function beside which the others are weighed. */
const first = "getCurrentUser";

mkdirSync(join(root, "dist"), { recursive: true });
const folder = mkdtempSync(join(root, "dist", "bundles-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Bundles one file per list of names that it uses. */
async function bundle(minify: boolean, ...uses: string[][]): Promise<string[]> {
  const inputs = uses.map((names, index) => {
    const path = join(folder, `use${index}.ts`);
    const text = `import { ${names.join(", ")} } from "oint/bitrix24";\nObject.assign(globalThis, { ${names} });\n`;
    writeFileSync(path, text);
    return path;
  });
  const output = join(folder, "out");
  rmSync(output, { recursive: true, force: true });
  const args = ["bundle", "--quiet", "--platform=browser", `--outdir=${output}`, ...(minify ? ["--minify"] : [])];
  const { code, output: said } = await run(denoProgram(), [...args, ...inputs], { cwd: root });
  assert.equal(code, 0, said);
  return inputs.map((_, index) => readFileSync(join(output, `use${index}.js`), "utf8"));
}

function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The modules in a bundle, which the bundler names in comments unless it minifies. */
function modules(text: string): string[] {
  return [...text.matchAll(/^\/\/ (\S+\.[jt]s)$/gm)].map((found) => found[1]!.replace(/^.*\/node_modules\//, ""));
}

test(`the portal and one function weigh at most ${PORTAL} bytes`, async () => {
  const weights = (await bundle(true, ...mapped.map((name) => ["Portal", name]))).map(weigh);
  const heaviest = Math.max(...weights);
  console.log(`portal and one function: ${Math.min(...weights)} to ${heaviest} of ${PORTAL} bytes`);
  assert.ok(Math.min(...weights) > 8_000, "ky and the portal are in there");
  assert.ok(heaviest <= PORTAL, `${heaviest} bytes, ${PORTAL} are allowed`);
});

test(`one more function weighs at most ${FUNCTION} bytes`, async () => {
  const more = mapped.filter((name) => name !== first);
  const [alone, ...together] = (await bundle(true, ["Portal", first], ...more.map((name) => ["Portal", first, name])))
    .map(weigh);
  const growth = together.map((weight) => weight - alone!).sort((one, other) => one - other);
  const median = growth[Math.floor(growth.length / 2)]!;
  console.log(`one more function: ${growth.join(", ")}; median ${median} of ${FUNCTION} bytes`);
  assert.ok(growth[0]! > 0, "each function is in its bundle");
  assert.ok(median <= FUNCTION, `${median} bytes, ${FUNCTION} are allowed`);
});

test("a bundle holds the client and ky, but neither sandbox nor command line nor anything of Node's", async () => {
  const [text] = await bundle(false, ["Portal", ...mapped]);
  const inside = modules(text!);
  assert.ok(inside.includes("src/bitrix24/portal.ts") && inside.some((name) => name.startsWith("ky/")), `${inside}`);
  const allowed = /^(ky\/.+|src\/core\/\w+\.ts|src\/bitrix24\/\w+\.ts|src\/bitrix24\/generated\/\w+\.ts|.*use0\.ts)$/;
  assert.deepEqual(inside.filter((name) => !allowed.test(name)), []);
  assert.doesNotMatch(text!, /["'`]node:/);
});

for (const name of templates) {
  test(`a bundle of ${name} alone holds no ky and no portal`, async () => {
    const [text] = await bundle(false, [name]);
    const inside = modules(text!);
    console.log(`${name} alone: ${weigh(text!)} bytes, not minified; ${inside.join(", ")}`);
    assert.deepEqual(inside.filter((module) => !/^(src\/bitrix24\/generated\/|dist\/)/.test(module)), []);
    assert.ok(inside.length >= 2, `${inside}`);
    assert.doesNotMatch(text!, /fetch|class /);
  });
}
