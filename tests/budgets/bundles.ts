/**
 * Makes bundles for browsers and workers, and weighs them.
 *
 * @module
 */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

mkdirSync(join(root, "dist"), { recursive: true });
const folder = mkdtempSync(join(root, "dist", "bundles-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Bundles one file per list of names that it uses. */
export function bundle(minify: boolean, ...uses: string[][]): Promise<string[]> {
  const texts = uses.map((names) =>
    `import { ${names.join(", ")} } from "oint/bitrix24";\nObject.assign(globalThis, { ${names} });\n`
  );
  return bundleTexts(minify, ...texts);
}

/** Bundles modules. */
export async function bundleTexts(minify: boolean, ...texts: string[]): Promise<string[]> {
  const inputs = texts.map((text, index) => {
    const path = join(folder, `use${index}.ts`);
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

export function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The modules in a bundle, which the bundler names in comments unless it minifies. */
export function modules(text: string): string[] {
  return [...text.matchAll(/^\/\/ (\S+\.[jt]s)$/gm)].map((found) => found[1]!.replace(/^.*\/node_modules\//, ""));
}
