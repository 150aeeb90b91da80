/**
 * Installs the runtimes of the test matrix, in exact versions, into `.runtimes/`; quick when they are there already.
 *
 * Chromium and shells come from the system's package manager, and are installed only on CI and as root.
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
  findShell,
  findTypeScript,
  type Found,
  isInstalled,
  nodeMajors,
  onPath,
  runtimesFolder,
  shells,
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

/** What comes from the system's package manager: a browser, and the shells whose completion is tested. */
async function installFromSystem(): Promise<string | undefined> {
  const chromium = findChromium();
  const wanted = [
    ..."missing" in chromium && !chromium.missing.includes("playwright") ? ["chromium"] : [],
    ...shells.filter((name) => "missing" in findShell(name)),
    ...onPath("sqlite3") === undefined ? ["sqlite3"] : [],
  ];
  const mayInstall = process.env.CI === "true" && process.getuid?.() === 0 && process.platform === "linux";
  if (!wanted.length || !mayInstall) return undefined;
  console.log(`Installing ${wanted.join(", ")} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  // Another stage may be installing something, too.
  const patient = ["-o", "DPkg::Lock::Timeout=600"];
  await run("apt-get", [...patient, "update"], { env });
  const args = [...patient, "install", "-y", "--no-install-recommends", ...wanted];
  const { code, output } = await run("apt-get", args, { env });
  return code === 0 ? undefined : `apt-get could not install ${wanted.join(", ")} (code ${code}):\n${output.trim()}`;
}

/** Everything that the matrix looks for, under the name it has there. */
async function inventory(): Promise<[name: string, found: Found][]> {
  const rows: [string, Found][] = [];
  for (const major of nodeMajors) rows.push([`Node ${major}`, await findNode(major)]);
  rows.push(["Bun", findBun()], ["DuckDB", findDuckDb()], ["workerd", findMiniflare()], ["Chromium", findChromium()]);
  for (const name of shells) rows.push([name, findShell(name)]);
  for (const major of typescriptMajors) rows.push([`TypeScript ${major}`, findTypeScript(major)]);
  return rows;
}

const failures = [await installPackages(), await installFromSystem()].filter((text) => text !== undefined);
for (const text of failures) console.error(text);
for (const [name, found] of await inventory()) {
  if ("missing" in found) console.error(`${name}: ${found.missing}.`);
}
// Something that is missing is the tests' affair: they count it as skipped, and on CI as failed.
process.exitCode = failures.length === 0 ? 0 : 1;
