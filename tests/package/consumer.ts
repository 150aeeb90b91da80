/** A folder of someone who uses oint: the packed tarball, installed with npm. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm, quietNpm, runOrThrow } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";

/** The tarball that `deno task npm` made for the present version. */
export function tarball(): string {
  const { version } = JSON.parse(readFileSync(join(root, "deno.json"), "utf8")) as { version: string };
  const path = join(root, "dist", `oint-${version}.tgz`);
  if (!existsSync(path)) throw new Error(`There is no ${path}: run \`deno task npm\`.`);
  return path;
}

const folders: string[] = [];

/** A new folder for a test, removed by {@linkcode removeFolders}. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oint-consumer-"));
  folders.push(folder);
  return folder;
}

/** Removes all folders that were made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

async function install(): Promise<string> {
  const folder = newFolder();
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await runOrThrow(npm, ["install", "--prefix", folder, ...quietNpm, tarball()], { cwd: folder });
  return folder;
}

let installed: Promise<string> | undefined;

/** The folder with the package installed; installed once per process. */
export function consumer(): Promise<string> {
  return installed ??= install();
}
