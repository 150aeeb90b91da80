/**
 * `deno task npm [folder]`: makes the npm package, unpacked in `dist/npm` and as a tarball in `dist`, or in another folder.
 *
 * Deno transpiles and writes the type declarations, and bundles the modules; what its package.json lacks is added here.
 *
 * @module
 */

import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { bundlePackage, filesBelow, importsOf, removeDeclarations } from "./npm/bundle.ts";
import { placesOf, repository, withLiveLinks } from "./npm/repository.ts";
import { denoProgram, npm, quietNpm, runOrThrow } from "./tasks/process.ts";
import { root } from "./tasks/runtimes.ts";

/** What this script reads of deno.json. */
interface DenoConfig {
  version: string;
  imports: Record<string, string>;
  exports: Record<string, string>;
}

interface Manifest {
  version: string;
  exports: Record<string, Record<string, string>>;
  dependencies?: Record<string, string>;
  [key: string]: unknown;
}

/** The package's name on npm; JSR wants a scope, npm does not. */
const packageName = "oint";

/** What users install with the package. All else that the command imports is bundled into it. */
const runtimeDependencies = ["fastest-levenshtein", "json5", "ky"];

/** What only some need, and is done without, or asked for, where it is not there. */
const optionalPeers = ["@napi-rs/keyring", "@redis/client", "openapi-typescript"];

/** Entries that stand beside the client, and share but a little with it. */
const apart = ["./redis"];

/** The module with the errors that all entries throw. */
const errors = "src/core/errors.js";

/** The entry of `exports` that is the command, not a module to import. */
const commandEntry = "./cli";

const description =
  "Open Integration Package for TypeScript: typed client, command line and offline sandbox for business APIs.";

const dist = resolve(process.argv[2] ?? join(root, "dist"));
const folder = join(dist, "npm");
const config = JSON.parse(readFileSync(join(root, "deno.json"), "utf8")) as DenoConfig;

/** The packages that shipped modules import, statically or on demand. */
function importedPackages(): string[] {
  const names = new Set<string>();
  for (const file of filesBelow(folder).filter((path) => /\.(js|d\.ts)$/.test(path))) {
    for (const specifier of importsOf(readFileSync(join(folder, file), "utf8"))) {
      names.add(/^(@[^/]+\/)?[^/]+/.exec(specifier)![0]);
    }
  }
  const isOurs = (name: string): boolean => config.imports[name]?.startsWith("npm:") === true;
  return [...names].filter(isOurs).sort();
}

/** The version that deno.json pins, e.g. `2.1.0` of `npm:ky@2.1.0`. */
function pinnedVersion(name: string): string {
  const version = /^npm:.+@(\d+\.\d+\.\d+[^/]*)$/.exec(config.imports[name]!)?.[1];
  if (version === undefined) throw new Error(`deno.json must pin ${name} to an exact version: ${config.imports[name]}`);
  return version;
}

/** Deno writes modules that no entry reaches as TypeScript; they are not shipped. */
function removeSources(): void {
  for (const file of filesBelow(folder)) {
    if (file.endsWith(".ts") && !file.endsWith(".d.ts")) rmSync(join(folder, file));
  }
}

/** Every entry of `exports` must have its module and its types. Deno leaves the types out when one of them is slow. */
function checkEntries(manifest: Manifest): void {
  for (const [entry, targets] of Object.entries(manifest.exports)) {
    for (const kind of ["types", "default"]) {
      const target = targets[kind];
      if (target === undefined || !existsSync(join(folder, target))) {
        throw new Error(`The package has no ${kind} for its entry ${entry}: see \`deno publish --dry-run\`.`);
      }
    }
  }
}

/** Services, named by their folders in spec/, are what people search for. */
function keywords(): string[] {
  const services = globSync("spec/*/service.yaml", { cwd: root }).map((path) =>
    path.replaceAll("\\", "/").split("/")[1]!
  );
  return ["oint", "integration", "api", "client", "cli", "sandbox", ...services.sort()];
}

/** The modules, or the declarations, of a package's entries, from its folder. */
function targets(manifest: Manifest, kind: "types" | "default"): string[] {
  return [...new Set(Object.values(manifest.exports).map((entry) => posix.normalize(entry[kind]!)))];
}

async function patchPackage(): Promise<void> {
  const path = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const command = manifest.exports[commandEntry]?.default;
  if (command === undefined) throw new Error(`deno.json has no entry ${commandEntry} in its exports.`);
  delete manifest.exports[commandEntry];
  removeSources();
  checkEntries(manifest);
  const imported = importedPackages();
  const beside = apart.map((entry) => posix.normalize(manifest.exports[entry]!.default!));
  const kept = [...runtimeDependencies, ...optionalPeers];
  const isPackage = (name: string): boolean => config.imports[name]!.startsWith("npm:");
  const others = Object.keys(config.imports).filter((name) => isPackage(name) && !kept.includes(name));
  const packages = { kept, others };
  const entry = posix.normalize(command);
  const licences = await bundlePackage(folder, targets(manifest, "default"), entry, packages, beside, errors);
  appendFileSync(join(folder, "NOTICE"), licences);
  removeDeclarations(folder, targets(manifest, "types"));
  const dependencies = Object.fromEntries(
    imported.filter((name) => runtimeDependencies.includes(name)).map((name) => [name, pinnedVersion(name)]),
  );
  const peers = imported.filter((name) => optionalPeers.includes(name));
  if (peers.length < optionalPeers.length) throw new Error(`Nothing imports one of ${optionalPeers.join(", ")}.`);
  const { version, license, main, types, exports } = manifest;
  const patched = {
    name: packageName,
    version,
    description,
    keywords: keywords(),
    license,
    ...placesOf(repository),
    type: "module",
    sideEffects: false,
    engines: { node: ">=22" },
    main,
    types,
    bin: { [packageName]: posix.normalize(command) },
    exports: { ...exports, "./package.json": "./package.json" },
    dependencies,
    peerDependencies: Object.fromEntries(peers.map((name) => [name, `^${pinnedVersion(name)}`])),
    peerDependenciesMeta: Object.fromEntries(peers.map((name) => [name, { optional: true }])),
  };
  writeFileSync(path, `${JSON.stringify(patched, null, 2)}\n`);
}

/** The pages that stand on their own at the root of the package lead to nothing that is not in it. */
function patchPages(): void {
  for (const page of filesBelow(folder).filter((file) => file.endsWith(".md"))) {
    const path = join(folder, page);
    const isThere = (target: string): boolean => existsSync(join(dirname(path), target));
    writeFileSync(path, withLiveLinks(readFileSync(path, "utf8"), isThere, repository));
  }
}

const deno = denoProgram();
const packed = join(dist, "deno-pack.tgz");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// The dry run is what fails on slow types; packing itself would silently leave every type declaration out.
await runOrThrow(deno, ["publish", "--dry-run", "--allow-dirty", "--quiet"], { cwd: root });
await runOrThrow(deno, ["pack", "--allow-dirty", "--no-source-maps", "--output", packed], { cwd: root });
await runOrThrow("tar", ["-xzf", "deno-pack.tgz", "-C", "npm", "--strip-components=1"], { cwd: dist });
rmSync(packed);
await patchPackage();
patchPages();
const { stdout } = await runOrThrow(npm, ["pack", folder, "--json", "--ignore-scripts", ...quietNpm], { cwd: dist });
// npm answers with a list, or, since version 12, with an object.
const answer = Object.values(JSON.parse(stdout) as object)[0] as { filename: string; size: number; entryCount: number };
const tarball = relative(process.cwd(), join(dist, answer.filename));
console.log(`${tarball}: ${(answer.size / 1024).toFixed(1)} KB packed, ${answer.entryCount} files`);
