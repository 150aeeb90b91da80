/**
 * Puts a package with all that it needs into one module of ours, so that nobody has to install it, and says whose it is.
 *
 * @module
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { denoProgram, runOrThrow } from "../tasks/process.ts";

/** What is read of a package. */
interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/**
 * Writes a module that exports some of a package's members.
 *
 * @param root Folder in which the package is installed.
 * @param file The module to write.
 */
export async function putInside(root: string, name: string, members: readonly string[], file: string): Promise<void> {
  const folder = mkdtempSync(join(root, "inside-"));
  try {
    const entry = join(folder, "entry.ts");
    writeFileSync(entry, `export { ${members.join(", ")} } from "${name}";\n`);
    const flags = ["--quiet", "--format=esm", "--minify", "--platform=deno", "--output", file];
    await runOrThrow(denoProgram(), ["bundle", ...flags, entry], { cwd: root });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The licences of a package and of all that it needs, as text. */
export function licencesOf(root: string, name: string): string {
  const folders = [realpathSync(join(root, "node_modules", name))];
  const found = new Map<string, string>();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const title = `${manifest.name} ${manifest.version}`;
    if (found.has(title)) continue;
    const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
    const text = file === undefined ? `Licence: ${manifest.license}` : readFileSync(join(folder, file), "utf8").trim();
    found.set(title, `${title}\n\n${text}\n`);
    for (const dependency of Object.keys(manifest.dependencies ?? {})) folders.push(folderOf(folder, dependency));
  }
  return [...found.keys()].sort().map((title) => found.get(title)!).join(`\n${"-".repeat(40)}\n\n`);
}

/** The folder of a package that another one needs. */
function folderOf(from: string, name: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(found)) return realpathSync(found);
  }
  throw new Error(`${from} needs ${name}, which is not installed.`);
}
