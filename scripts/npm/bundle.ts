/**
 * Puts the package's modules together, so that a program that imports it opens a handful of files instead of a hundred.
 *
 * The library's entries are bundled in one run, with what they share in chunks: an error that one entry throws is an
 * instance of the class that another exports. The command is bundled apart, since its tables, one for each function and
 * part, would cut the library into as many pieces; it has a copy of the client of its own. Packages stay imports, but for
 * the libraries of the command: see libraries.ts. Entries beside the client are bundled apart, too: a copy of the little
 * that they share with it costs less than one more piece for all; the errors alone stay those of the library.
 *
 * @module
 */

import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { denoProgram, runOrThrow } from "../tasks/process.ts";
import { bundleLibraries, withLibraries } from "./libraries.ts";

/** The files below a folder, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** What a module or a declaration imports, statically or on demand, be it in an example in a comment. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*["']([^"'\n]+)["']/gm)].map(([, specifier]) => specifier!);
}

/** The files of the package that a file imports. */
function neighbours(folder: string, file: string): string[] {
  return importsOf(readFileSync(join(folder, file), "utf8"))
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.join(posix.dirname(file), specifier));
}

/** The folder that holds all the files. */
function commonFolder(files: readonly string[]): string {
  let folder = posix.dirname(files[0]!);
  while (folder !== "." && !files.every((file) => file.startsWith(`${folder}/`))) folder = posix.dirname(folder);
  return folder;
}

/** Bundles modules of the package; what they share, and what they load on demand, becomes chunks beside them. */
async function bundle(folder: string, into: string, entries: string[], packages: readonly string[]): Promise<void> {
  const flags = ["--quiet", "--no-config", "--code-splitting", "--format=esm", "--packages=external"];
  const external = packages.map((name) => `--external=${name}`);
  const outdir = `--outdir=${join(into, commonFolder(entries))}`;
  // From the package's folder, since the bundler writes the modules' paths into comments.
  await runOrThrow(denoProgram(), ["bundle", ...flags, "--platform=deno", ...external, outdir, ...entries], {
    cwd: folder,
  });
}

/** Bundles one module of the package with a copy of all that it imports, but of a module that stays as it is. */
async function bundleApart(
  folder: string,
  into: string,
  entry: string,
  packages: readonly string[],
  kept: string,
): Promise<void> {
  await bundle(folder, into, [entry], [...packages, `./${kept}`]);
  // The bundler writes where it has found it.
  pointTo(kept, join(realpathSync(folder), kept), into, [entry]);
}

/**
 * Lets all modules of a folder import one of them as if it were a package, which a bundler leaves alone. By its path it
 * would be left alone, too, but chunks are named after what they say, and would be called differently in each folder.
 */
function asPackage(folder: string, file: string): string {
  const name = `oint-${file.replaceAll(/\W+/g, "-")}`;
  for (const other of filesBelow(folder).filter((one) => one.endsWith(".js"))) {
    const text = readFileSync(join(folder, other), "utf8");
    const specifiers = importsOf(text).filter((one) => posix.join(posix.dirname(other), one) === file);
    if (!specifiers.length) continue;
    const whole = specifiers.reduce(
      (before, one) => before.replaceAll(JSON.stringify(one), JSON.stringify(name)),
      text,
    );
    writeFileSync(join(folder, other), whole);
  }
  return name;
}

/** Lets bundled files import a module that was left out of them, under the name that it has in them. */
function pointTo(kept: string, name: string, into: string, files: readonly string[]): void {
  const found = JSON.stringify(name);
  const importers = files.filter((file) => readFileSync(join(into, file), "utf8").includes(found));
  if (importers.length === 0) throw new Error(`${files[0]} does not import ${kept}.`);
  for (const file of importers) {
    const own = posix.relative(posix.dirname(file), kept);
    const text = readFileSync(join(into, file), "utf8");
    writeFileSync(join(into, file), text.replaceAll(found, JSON.stringify(own.startsWith(".") ? own : `./${own}`)));
  }
}

/**
 * Puts into a module of bundles the chunks that it imports at once, since each takes a process a millisecond to find.
 * Others that use these chunks keep them, so that there are two of each: classes, which are compared, are left alone.
 */
async function inline(file: string): Promise<void> {
  const hidden = "importOnDemand";
  const text = readFileSync(file, "utf8");
  const copy = join(dirname(file), `whole-${basename(file)}`);
  writeFileSync(copy, text.replaceAll(/\bimport\((?=")/g, `${hidden}(`));
  const flags = ["--quiet", "--no-config", "--format=esm", "--packages=external", "--platform=deno"];
  const { stdout } = await runOrThrow(denoProgram(), ["bundle", ...flags, basename(copy)], { cwd: dirname(file) });
  rmSync(copy);
  // Chunks say themselves which modules they are made of; the bundler's own lines name chunks.
  const whole = stdout.replaceAll(`${hidden}(`, "import(").replaceAll(/^\/\/ (chunk-|whole-)\S+\.js\n/gm, "");
  if (!/\bclass\b|\bimport\b.* from "\.|importOnDemand/.test(whole)) writeFileSync(file, whole);
}

/** The packages that modules may import. */
export interface Packages {
  /** Those that stay imports, since users have them. */
  kept: readonly string[];
  /** All others that there are. */
  others: readonly string[];
}

/** What modules import of packages that users do not have: `csv-stringify/sync`. */
function foreign(folder: string, files: readonly string[], { others }: Packages): string[] {
  const specifiers = files.filter((file) => file.endsWith(".js"))
    .flatMap((file) => importsOf(readFileSync(join(folder, file), "utf8")));
  const isForeign = (specifier: string): boolean =>
    others.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return [...new Set(specifiers.filter(isForeign))].sort();
}

/**
 * Bundles a package in its folder.
 *
 * @param entries The modules that users import, from the package's folder.
 * @param command The module that is the command.
 * @param packages What stays an import, and what does not.
 * @param apart Entries that are bundled by themselves.
 * @param errors The module whose classes they share with the others.
 * @returns The licences of the libraries that have become a part of the command: all that it imports of the others.
 */
export async function bundlePackage(
  folder: string,
  entries: readonly string[],
  command: string,
  packages: Packages,
  apart: readonly string[],
  errors: string,
): Promise<string> {
  const isModule = (file: string): boolean => file.endsWith(".js");
  // A namespace inside a bundle is an object, of which no bundler could leave anything out: such a module stays as it is.
  const kept = entries.filter((file) => /^( \*\/ )?export \* as /m.test(readFileSync(join(folder, file), "utf8")));
  const library = entries.filter((file) => !kept.includes(file) && !apart.includes(file));
  for (const file of kept.flatMap((one) => neighbours(folder, one))) if (!library.includes(file)) library.push(file);
  const bundles = mkdtempSync(join(dirname(folder), "bundles-"));
  try {
    const external = [...packages.kept, ...foreign(folder, filesBelow(folder), packages)];
    await bundle(folder, bundles, library.toSorted(), external);
    for (const entry of apart) await bundleApart(folder, bundles, entry, external, errors);
    const [strange] = foreign(bundles, filesBelow(bundles), packages);
    if (strange) throw new Error(`An entry imports ${strange}, which would be no dependency of the package.`);
    const before = filesBelow(bundles);
    // A sandbox is too large to be there twice, and has no class that the command looks for.
    const sandboxes = library.filter((file) => posix.basename(posix.dirname(file)) === "sandbox");
    const names = sandboxes.map((file) => asPackage(folder, file));
    await bundle(folder, bundles, [command], [...external, ...names]);
    const commands = filesBelow(bundles).filter((file) => !before.includes(file));
    for (const [index, file] of sandboxes.entries()) pointTo(file, names[index]!, bundles, commands);
    const libraries = foreign(bundles, commands, packages);
    const beginning = filesBelow(bundles).filter((file) =>
      file === command || /(^|\/)(service_)?help-[A-Z\d]+\.js$/.test(file)
    );
    for (const file of beginning) await inline(join(bundles, file));
    const made = filesBelow(bundles);
    // Of a module of types nothing is left; as it was, it says at least what it is.
    for (const file of made.filter((one) => statSync(join(bundles, one)).size === 0)) kept.push(file);
    for (const file of filesBelow(folder).filter(isModule)) if (!kept.includes(file)) rmSync(join(folder, file));
    for (const file of made) if (!kept.includes(file)) renameSync(join(bundles, file), join(folder, file));
    const bundled = await bundleLibraries(folder, libraries);
    for (const file of made.filter((one) => !kept.includes(one))) {
      const text = readFileSync(join(folder, file), "utf8");
      const whole = withLibraries(file, text, bundled);
      if (whole !== text) writeFileSync(join(folder, file), whole);
    }
    return bundled.licences;
  } finally {
    rmSync(bundles, { recursive: true, force: true });
  }
}

/** Removes the declarations that belong to no entry. */
export function removeDeclarations(folder: string, entries: readonly string[]): void {
  const needed = new Set(entries);
  for (const file of needed) {
    for (const other of neighbours(folder, file)) needed.add(other.replace(/(\.d)?\.[jt]s$/, ".d.ts"));
  }
  for (const file of filesBelow(folder)) {
    if (file.endsWith(".d.ts") && !needed.has(file)) rmSync(join(folder, file));
  }
}
