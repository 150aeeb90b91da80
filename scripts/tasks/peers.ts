/**
 * Other people's packages, for tests and benches alone: exact versions in a scratch folder.
 *
 * @module
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, quietNpm, run } from "./process.ts";

/**
 * Installs packages, those that are there already excepted.
 *
 * @param folder Where to; made where it is not there.
 * @param peers Versions by the packages' names.
 * @returns Why one of them cannot be had, by its name.
 */
export async function installPeers(
  folder: string,
  peers: Readonly<Record<string, string>>,
): Promise<Map<string, string>> {
  const missing = new Map<string, string>();
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "package.json"))) {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "peers", private: true, type: "module" }));
  }
  const absent = Object.entries(peers).filter(([name, version]) => versionIn(folder, name) !== version);
  const install = async (...specifiers: string[]): Promise<string | undefined> => {
    const args = ["install", "--prefix", folder, "--save-exact", "--ignore-scripts", ...quietNpm, ...specifiers];
    const { code, output } = await run(npm, args, { cwd: folder });
    return code === 0 ? undefined : output.trim().split("\n").at(-1)!;
  };
  const specifiers = absent.map(([name, version]) => `${name}@${version}`);
  if (!specifiers.length || await install(...specifiers) === undefined) return missing;
  // One after the other: which of them is it?
  for (const [index, [name]] of absent.entries()) {
    const why = await install(specifiers[index]!);
    if (why !== undefined) missing.set(name, why);
  }
  return missing;
}

function versionIn(folder: string, name: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
  } catch {
    return undefined;
  }
}
