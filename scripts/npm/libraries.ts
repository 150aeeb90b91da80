/**
 * Puts the libraries that only the command needs into the package, so that whoever installs it gets no further packages:
 * one module each, loaded when it is used, with the licences of all that is in it.
 *
 * @module
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { denoProgram, runOrThrow } from "../tasks/process.ts";
import { root } from "../tasks/runtimes.ts";
import { mitLicence } from "./mit.ts";

/** Where they are in the package. */
const LIBRARIES = "src/cli/libraries";

/** A package that is in a bundle. */
interface Part {
  name: string;
  version: string;
  /** Its folder, from the root. */
  folder: string;
}

/** What was put into the package. */
export interface Bundled {
  /** The file of each specifier, from the package's folder. */
  files: Map<string, string>;
  /** Licences of everything that is in these files, for NOTICE. */
  licences: string;
}

/** A file's name for a specifier: `csv-stringify/sync` becomes `csv-stringify-sync.js`. */
function fileOf(specifier: string): string {
  return `${specifier.replace(/^@/, "").replaceAll("/", "-")}.js`;
}

/** The packages whose modules are in a bundle; the bundler names each module in a comment. */
function partsOf(text: string): Part[] {
  const found = new Map<string, Part>();
  for (
    const [, folder, name] of text.matchAll(
      /^\s*\/\/ (?:\.\.\/)*(node_modules\/\.deno\/[^/]+\/node_modules\/((?:@[^/]+\/)?[^/]+))\//gm,
    )
  ) {
    const { version } = JSON.parse(readFileSync(join(root, folder!, "package.json"), "utf8")) as { version: string };
    found.set(`${name}@${version}`, { name: name!, version, folder: folder! });
  }
  return [...found.values()];
}

/** What else a package's modules read at run time, from the folder in which they are; a third of its size, packed. */
function packAssets({ folder }: Part, into: string): string[] {
  const assets = readdirSync(join(root, folder)).filter((file) => file.endsWith(".wasm"));
  for (const file of assets) {
    writeFileSync(join(into, `${file}.gz`), gzipSync(readFileSync(join(root, folder, file)), { level: 9 }));
  }
  return assets;
}

/** Lets a bundle read what is packed. */
function readingPacked(text: string, assets: readonly string[]): string {
  const reading = /\bfs\.readFileSync\((?=filename\b)/g;
  if (!reading.test(text)) throw new Error(`Nothing in the bundle reads ${assets.join(", ")} as was expected.`);
  return 'import { readFileSync as readPacked } from "node:fs";\nimport { gunzipSync as unpacked } from "node:zlib";\n' +
    "const readAsset = (path) => unpacked(readPacked(`${path}.gz`));\n" + text.replaceAll(reading, "readAsset(");
}

/** Bundles one of them. */
async function bundle(specifier: string, into: string): Promise<Part[]> {
  const entry = join(root, "dist", `library-${fileOf(specifier)}`);
  const whole = `${entry}.whole.js`;
  // Name by name: a star takes nothing from a module of CommonJS but its default.
  const names = Object.keys(await import(specifier)).filter((name) =>
    /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
  );
  writeFileSync(entry, `export { ${names.join(", ")} } from ${JSON.stringify(specifier)};\n`);
  try {
    const flags = ["--quiet", "--no-check", "--format=esm", "--platform=deno"];
    // Once to see what is in it, since only the large form says so; users get the small one.
    const { stdout: large } = await runOrThrow(denoProgram(), ["bundle", ...flags, entry], { cwd: root });
    const parts = partsOf(large);
    if (!parts.length) throw new Error(`The bundle of ${specifier} names no package.`);
    const assets = parts.flatMap((part) => packAssets(part, into));
    writeFileSync(whole, assets.length ? readingPacked(large, assets) : large);
    const { stdout } = await runOrThrow(denoProgram(), ["bundle", ...flags, "--minify", whole], { cwd: root });
    // A bundled module of CommonJS asks for its own folder.
    const own = /\b__dirname\b/.test(stdout) ? "const __dirname = import.meta.dirname;\n" : "";
    const file = join(into, fileOf(specifier));
    // Modules of CommonJS are called by their paths.
    writeFileSync(file, own + stdout.replaceAll(/(?:\.\.\/)*node_modules\/\.deno\/[^/"]+\/node_modules\//g, ""));
    const there = Object.keys(await import(pathToFileURL(file).href));
    const lost = names.filter((name) => !there.includes(name));
    if (lost.length) throw new Error(`The bundle of ${specifier} has lost ${lost.join(", ")}.`);
    return parts;
  } finally {
    for (const file of [entry, whole]) rmSync(file, { force: true });
  }
}

/** What a package's licence says. */
function licenceOf({ name, folder }: Part): string {
  const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (file !== undefined) return readFileSync(join(root, folder, file), "utf8").trim();
  const path = join(root, folder, "package.json");
  const { license, author } = JSON.parse(readFileSync(path, "utf8")) as { license?: string; author?: unknown };
  // Some say in their manifest alone that it is MIT.
  if (license === "MIT" && typeof author === "string") return mitLicence(author);
  throw new Error(`${name} has no licence text, and its manifest says ${license}: it cannot be put into the package.`);
}

/**
 * Bundles libraries into a package.
 *
 * @param folder The package's folder.
 * @param specifiers As modules import them, e.g. `csv-stringify/sync`.
 */
export async function bundleLibraries(folder: string, specifiers: readonly string[]): Promise<Bundled> {
  const into = join(folder, LIBRARIES);
  if (specifiers.length) mkdirSync(into, { recursive: true });
  const parts = new Map<string, Part>();
  for (const specifier of specifiers) {
    for (const part of await bundle(specifier, into)) parts.set(`${part.name}@${part.version}`, part);
  }
  const licences = [...parts.entries()].sort(([one], [other]) => one < other ? -1 : 1)
    .map(([title, part]) => `${title}\n\n${licenceOf(part)}\n`);
  return {
    files: new Map(specifiers.map((specifier) => [specifier, posix.join(LIBRARIES, fileOf(specifier))])),
    licences: licences.length
      ? `\nThe command contains the libraries below, under their own licences.\n\n${"-".repeat(72)}\n` +
        licences.join(`\n${"-".repeat(72)}\n`)
      : "",
  };
}

/** A module of the package with the libraries' files in place of their specifiers. */
export function withLibraries(file: string, text: string, { files }: Bundled): string {
  return text.replaceAll(
    /(\bfrom\s*|\bimport\(|^import\s*)"([^"\n]+)"/gm,
    (whole, before: string, specifier: string) => {
      const target = files.get(specifier);
      if (target === undefined) return whole;
      const path = posix.relative(posix.dirname(file), target);
      return `${before}"${path.startsWith(".") ? path : `./${path}`}"`;
    },
  );
}
