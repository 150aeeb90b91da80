/**
 * Installs the runtimes of the test matrix, in exact versions, into `.runtimes/`; quick when they are there already.
 *
 * Chromium comes from the system's package manager, and is installed only on CI and as root.
 *
 * @module
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm, quietNpm, run } from "./tasks/process.ts";
import {
  findBun,
  findChromium,
  findDuckDb,
  findMiniflare,
  findNode,
  findTypeScript,
  type Found,
  isInstalled,
  nodeMajors,
  runtimesFolder,
  typescriptMajors,
  wantedPackages,
} from "./tasks/runtimes.ts";

async function installPackages(): Promise<string | undefined> {
  const wanted = wantedPackages();
  const absent = Object.entries(wanted).filter(([name, specifier]) => !isInstalled(name, specifier));
  if (absent.length === 0) return undefined;
  mkdirSync(runtimesFolder, { recursive: true });
  const manifest = { private: true, description: "Runtimes of the test matrix", dependencies: wanted };
  writeFileSync(join(runtimesFolder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`Installing ${absent.map(([name]) => name).join(", ")} …`);
  // The packages' own install steps would fetch binaries from elsewhere; what we need is in the packages.
  const args = ["install", "--prefix", runtimesFolder, "--ignore-scripts", "--no-package-lock", ...quietNpm];
  const { code, output } = await run(npm, args, { cwd: runtimesFolder });
  return code === 0 ? undefined : `npm could not install the runtimes (code ${code}):\n${output.trim()}`;
}

async function installChromium(): Promise<string | undefined> {
  const found = findChromium();
  const mayInstall = process.env.CI === "true" && process.getuid?.() === 0 && process.platform === "linux";
  if ("path" in found || found.missing.includes("playwright") || !mayInstall) return undefined;
  console.log("Installing chromium …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  const { code, output } = await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  return code === 0 ? undefined : `apt-get could not install chromium (code ${code}):\n${output.trim()}`;
}

/** Everything that the matrix looks for, under the name it has there. */
async function inventory(): Promise<[name: string, found: Found][]> {
  const rows: [string, Found][] = [];
  for (const major of nodeMajors) rows.push([`Node ${major}`, await findNode(major)]);
  rows.push(["Bun", findBun()], ["DuckDB", findDuckDb()], ["workerd", findMiniflare()], ["Chromium", findChromium()]);
  for (const major of typescriptMajors) rows.push([`TypeScript ${major}`, findTypeScript(major)]);
  return rows;
}

const failures = [await installPackages(), await installChromium()].filter((text) => text !== undefined);
for (const text of failures) console.error(text);
for (const [name, found] of await inventory()) {
  if ("missing" in found) console.error(`${name}: ${found.missing}.`);
}
// Something that is missing is the tests' affair: they count it as skipped, and on CI as failed.
process.exitCode = failures.length === 0 ? 0 : 1;
