import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { denoProgram, run, runOrThrow } from "../../scripts/tasks/process.ts";
import { placesOf, repository } from "../../scripts/npm/repository.ts";
import { findNode, nodeMajors, root } from "../../scripts/tasks/runtimes.ts";
import { consumer, newFolder, removeFolders, tarball } from "./consumer.ts";

const deno = denoProgram();
const config = JSON.parse(readFileSync(join(root, "deno.json"), "utf8")) as {
  version: string;
  exports: Record<string, string>;
  imports: Record<string, string>;
};

interface Manifest {
  name: string;
  version: string;
  bin: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
  engines: { node: string };
  sideEffects: boolean;
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

/** All files below a folder, relative to it, sorted. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

async function unpacked(): Promise<string> {
  const folder = newFolder();
  await runOrThrow("tar", ["-xzf", tarball(), "-C", folder, "--strip-components=1"]);
  return folder;
}

after(removeFolders);

test("the manifest says what npm users need", async () => {
  const manifest = readManifest(join(await unpacked(), "package.json"));
  assert.equal(manifest.name, "oint");
  assert.equal(manifest.version, config.version);
  assert.deepEqual(manifest.bin, { oint: "src/cli/bin.js" });
  assert.deepEqual(manifest.engines, { node: ">=22" });
  assert.equal(manifest.sideEffects, false);
  for (const [name, range] of Object.entries(manifest.dependencies)) {
    assert.match(range, /^\d+\.\d+\.\d+$/, `${name} is pinned`);
  }
  assert.ok("ky" in manifest.dependencies);
  assert.equal("openapi-typescript" in manifest.dependencies, false);
  assert.equal("@redis/client" in manifest.dependencies, false);
  const peers = ["@napi-rs/keyring", "@redis/client", "openapi-typescript"];
  assert.deepEqual(Object.keys(manifest.peerDependencies), peers);
  assert.match(manifest.peerDependencies["@napi-rs/keyring"]!, /^\^2\.\d+\.\d+$/);
  assert.match(manifest.peerDependencies["openapi-typescript"]!, /^\^7\.\d+\.\d+$/);
  assert.match(manifest.peerDependencies["@redis/client"]!, /^\^6\.\d+\.\d+$/);
  assert.deepEqual(manifest.peerDependenciesMeta, Object.fromEntries(peers.map((name) => [name, { optional: true }])));
});

test("nothing stray is shipped", async () => {
  const folder = await unpacked();
  const stray = filesBelow(folder).filter((path) =>
    !/^(package\.json|README\.md|CHANGELOG\.md|LICENSE|NOTICE|mod\.(js|d\.ts)|src\/.+\.(js|d\.ts)|src\/cli\/libraries\/\w+\.wasm(?:\.\w+)?)$/
      .test(path) ||
    /_test\.|testing|support|\.map$/.test(path)
  );
  assert.deepEqual(stray, []);
});

test("what is bundled into the command is under licences that NOTICE repeats, and nothing else of it is installed", async () => {
  const folder = await unpacked();
  const notice = readFileSync(join(folder, "NOTICE"), "utf8");
  assert.ok(notice.startsWith(readFileSync(join(root, "NOTICE"), "utf8")));
  const titles = [
    ...notice.matchAll(/^-{72}\n((?:@[\w.-]+\/)?[\w.-]+)@(\d\S*)\n\n([\s\S]*?)(?=\n-{72}\n|$(?![\s\S]))/gm),
  ];
  const bundled = titles.map(([, name]) => name!);
  for (const [, name, version, text] of titles) {
    assert.match(text!, /copyright/i, name);
    assert.match(text!, /WITHOUT WARRANTY|"AS IS"/, name);
    const pinned = config.imports[name!];
    if (pinned !== undefined) assert.equal(pinned, `npm:${name}@${version}`);
  }
  assert.ok(bundled.includes("csv-stringify") && bundled.includes("ansi-regex"), bundled.join(", "));
  const libraries = filesBelow(join(folder, "src", "cli", "libraries"));
  assert.ok(libraries.includes("csv-stringify-sync.js"), libraries.join(", "));
  const manifest = readManifest(join(folder, "package.json"));
  assert.deepEqual(Object.keys(manifest.dependencies), ["fastest-levenshtein", "json5", "ky"]);
  const known = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
  const imported = filesBelow(folder).filter((file) => file.endsWith(".js"))
    .flatMap((
      file,
    ) => [...readFileSync(join(folder, file), "utf8").matchAll(/(?:\bfrom |\bimport\()"([^."\n][^"\n]*)"/g)])
    .map(([, specifier]) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier!)![0])
    .filter((name) => name in config.imports && name !== "oint");
  assert.deepEqual([...new Set(imported)].filter((name) => !known.includes(name)), []);
});

test("every relative link of a shipped page leads to a shipped file", async () => {
  const folder = await unpacked();
  const pages = filesBelow(folder).filter((path) => path.endsWith(".md"));
  assert.deepEqual(pages, ["CHANGELOG.md", "README.md"]);
  const links = pages.flatMap((page) =>
    // Found otherwise than the build finds them: whatever stands in parentheses behind a bracket, or in an attribute.
    [
      ...readFileSync(join(folder, page), "utf8").matchAll(
        /\]\(\s*<?([^()\s>]+)|^\[[^\]]+\]:\s*(\S+)|(?:src|href)="([^"]+)"/gm,
      ),
    ]
      .map((found) => found.slice(1).find((one) => one !== undefined)!)
  ).filter((target) => !/^(?:https?:|mailto:|#)/.test(target));
  assert.ok(links.includes("LICENSE"), links.join(", "));
  for (const target of links) assert.ok(existsSync(join(folder, target.replace(/#.*$/, ""))), target);
});

test("package.json names the public repository where there is one", async () => {
  const manifest = readManifest(join(await unpacked(), "package.json")) as unknown as Record<string, unknown>;
  const { repository: given, homepage, bugs } = manifest;
  assert.deepEqual({ repository: given, homepage, bugs }, {
    repository: undefined,
    homepage: undefined,
    bugs: undefined,
    ...placesOf(repository),
  });
});

test("no shipped file names a folder of the machine that built it", async () => {
  const folder = await unpacked();
  for (const path of filesBelow(folder)) {
    const text = readFileSync(join(folder, path), "utf8");
    for (const place of [root, homedir()].filter((one) => one.length > 1)) {
      // As a whole path, since a short home folder's name may well be part of a word.
      assert.equal(text.includes(`${place}/`), false, `${path} contains ${place}`);
    }
    assert.equal(/file:\/\/\/|sourceMappingURL/.test(text), false, `${path} contains a file: address or a source map`);
  }
});

test("building again gives the same tarball", async () => {
  const folder = newFolder();
  await runOrThrow(deno, ["run", "-A", "scripts/build_npm.ts", folder], { cwd: root });
  assert.equal(readFileSync(join(folder, basename(tarball()))).equals(readFileSync(tarball())), true);
});

test("publint finds nothing", async () => {
  const args = ["run", "-A", config.imports.publint!, "--strict", join(root, "dist", "npm")];
  const { output } = await runOrThrow(deno, args, { cwd: root });
  assert.match(output, /All good/);
});

test("attw finds nothing for ESM consumers", async () => {
  const checker = config.imports["@arethetypeswrong/cli"]!;
  const args = ["run", "-A", checker, "--profile", "esm-only", "--no-emoji", "--format", "ascii", tarball()];
  const { stdout } = await runOrThrow(deno, args, { cwd: root });
  const verdicts = [...stdout.matchAll(/^node16 \(from ESM\): (.+)$/gm)].map((match) => match[1]);
  // Every entry but the command's, and package.json.
  const entries = Object.keys(config.exports).length - 1;
  assert.deepEqual(verdicts, [...Array(entries).fill("OK (ESM)"), "OK (JSON)"]);
});

test("an installation has at most 8 packages and 12 MB", async () => {
  const modules = join(await consumer(), "node_modules");
  const lock = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8")) as { packages: object };
  const packages = Object.keys(lock.packages);
  assert.ok(packages.includes("node_modules/oint"), packages.join(", "));
  assert.ok(packages.length <= 8, packages.join(", "));
  const bytes = filesBelow(modules).reduce((sum, path) => sum + statSync(join(modules, path)).size, 0);
  assert.ok(bytes <= 12 * 1024 * 1024, `${bytes} bytes`);
});

test("every entry of exports is that of deno.json, resolves and has types", async () => {
  const folder = await consumer();
  const manifest = readManifest(join(folder, "node_modules", "oint", "package.json"));
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json").sort();
  assert.deepEqual(entries, Object.keys(config.exports).filter((entry) => entry !== "./cli").sort());
  for (const entry of entries) {
    const { types = "" } = manifest.exports[entry] as Record<string, string>;
    assert.ok(types.endsWith(".d.ts") && existsSync(join(folder, "node_modules", "oint", types)), `types of ${entry}`);
  }
  const specifiers = entries.map((entry) => `oint${entry.slice(1)}`);
  const script = specifiers.map((specifier) => `await import("${specifier}");`).join("\n");
  const node = await findNode(24);
  await runOrThrow("path" in node ? node.path : "node", ["--input-type=module", "--eval", script], { cwd: folder });
});

for (const major of nodeMajors) {
  const found = await findNode(major);
  const reason = "missing" in found ? found.missing : false;
  test(`oint is on the PATH and runs on Node ${major}${reason ? ` [${reason}]` : ""}`, { skip: reason }, async () => {
    if ("missing" in found) return;
    const bin = join(await consumer(), "node_modules", ".bin");
    const PATH = `${join(found.path, "..")}:${bin}:${process.env.PATH}`;
    const versionRun = await run("oint", ["--version"], { env: { PATH } });
    assert.equal(versionRun.stdout.trim(), config.version, versionRun.output);
    const args = ["bitrix24", "GetUser", "--url", "sandbox:", "--userid", "1"];
    const call = await run("oint", args, { env: { PATH } });
    assert.equal(call.code, 0, call.output);
    assert.equal((JSON.parse(call.stdout) as { result: { ID: string }[] }).result[0]?.ID, "1");
    const wrong = await run("oint", ["bitrix24", "GetUser", "--url", "sandbox:"], { env: { PATH } });
    assert.equal(wrong.code, 2, wrong.output);
  });
}

test("what JSR would publish are our entry points and the modules that they load, no test and no helper of one", async () => {
  const args = ["publish", "--dry-run", "--allow-dirty", "--no-check"];
  const { output } = await runOrThrow(deno, args, { cwd: root });
  const base = `${pathToFileURL(root).href}/`;
  const published = output.split("\n").map((line) => /^\s*(file:\S+) \(/.exec(line)?.[1])
    .flatMap((address) => address?.startsWith(base) ? [address.slice(base.length)] : []).sort();
  const modules = published.filter((file) => file.endsWith(".ts"));
  const others = published.filter((file) => !file.endsWith(".ts"));
  assert.deepEqual(others, ["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "deno.json"]);
  assert.ok(modules.includes("mod.ts") && modules.includes("src/cli/bin.ts"), "the modules are listed");
  const entry = join(newFolder(), "all.ts");
  writeFileSync(entry, Object.values(config.exports).map((file) => `import "${new URL(file, base).href}";\n`).join(""));
  const info = await runOrThrow(deno, ["info", "--json", "--config", join(root, "deno.json"), entry], { cwd: root });
  const reached = new Set((JSON.parse(info.stdout) as { modules: { specifier: string }[] }).modules
    .map(({ specifier }) => specifier.slice(base.length)));
  assert.deepEqual(modules.filter((file) => !reached.has(file)), []);
});
