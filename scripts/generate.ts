/**
 * `deno task generate` writes everything that is generated from the spec; `--check` only compares.
 *
 * The one place of the generator that touches the disk.
 *
 * @module
 */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { EXIT } from "../src/cli/exit.ts";
import { writeFile } from "../src/cli/write_file.ts";
import { compare, SpecError } from "./generate/diagnostics.ts";
import { emit, GENERATED } from "./generate/emit/mod.ts";
import { load } from "./generate/link/service.ts";
import type { SpecFile } from "./generate/read/source.ts";

/** Every file below a folder, as paths relative to `root` with `/`. */
function filesBelow(folder: string, root: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort(compare);
}

/** The spec's own files below `root/spec`. */
export function readSpec(root: string): SpecFile[] {
  const folder = join(root, "spec");
  return filesBelow(folder, folder)
    .filter((file) => file.includes("/") && !file.startsWith("schema/"))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

/** Names of the files below `root/src` that people write, relative to it. */
export function readModules(root: string): string[] {
  const folder = join(root, "src");
  return filesBelow(folder, folder).filter((file) => !file.includes("/generated/"));
}

/** Every generated file as the spec below `root` wants it. */
export function generate(root: string): Map<string, string> {
  const denoJson = readFileSync(join(root, "deno.json"), "utf8");
  const model = load(readSpec(root), JSON.parse(denoJson).version, { modules: readModules(root) });
  return emit(model, denoJson);
}

/** What differs between the disk and the wanted files, a line each. */
export function differences(root: string, wanted: ReadonlyMap<string, string>): string[] {
  const lines: string[] = [];
  for (const [file, text] of wanted) {
    if (!existsSync(join(root, file))) lines.push(`missing: ${file}`);
    else if (readFileSync(join(root, file), "utf8") !== text) lines.push(`differs: ${file}`);
  }
  return [...lines, ...orphans(root, wanted).map((file) => `orphaned: ${file}`)].sort(compare);
}

/** Files in generated folders that nothing generates. */
function orphans(root: string, wanted: ReadonlyMap<string, string>): string[] {
  const folders = GENERATED.flatMap((pattern) => {
    const [before, after] = pattern.split("/*/");
    if (after === undefined) return [pattern];
    const parent = join(root, before!);
    return readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      .map((entry) => `${before}/${entry.name}/${after}`);
  });
  return folders.flatMap((folder) => filesBelow(join(root, folder), root)).filter((file) => !wanted.has(file));
}

function main(args: string[]): number {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const unknown = args.filter((argument) => argument !== "--check");
  if (unknown.length) {
    console.error(`Unknown argument ${unknown[0]}. Usage: deno task generate [--check]`);
    return 2;
  }
  let wanted: Map<string, string>;
  try {
    wanted = generate(root);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    const { length } = error.diagnostics;
    console.error(`\n${length} ${length === 1 ? "mistake" : "mistakes"} in the spec; nothing was written.`);
    return 1;
  }
  const lines = differences(root, wanted);
  if (args.includes("--check")) {
    lines.forEach((line) => console.error(line));
    if (lines.length) console.error("\nGenerated files are stale. Repair them: deno task generate");
    else console.log(`${wanted.size} generated files are fresh.`);
    return lines.length ? 1 : 0;
  }
  try {
    for (const [file, text] of wanted) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFile(join(root, file), text);
    }
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === undefined) throw error;
    console.error(`${message}\nThe generated files are not complete. Repair them: deno task generate`);
    return EXIT.unwritten;
  }
  for (const file of orphans(root, wanted)) rmSync(join(root, file));
  console.log(`${wanted.size} files generated, ${lines.length} changed.`);
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
