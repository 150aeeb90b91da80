/**
 * What the packed modules are to a bundler and to a runtime: few files, of which a program's bundle gets no more than it
 * uses.
 */

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { camelCase } from "../../scripts/generate/names.ts";
import { commandsByName } from "../../scripts/opi/commands.ts";
import { denoProgram, run, runOrThrow } from "../../scripts/tasks/process.ts";
import { findNode, root } from "../../scripts/tasks/runtimes.ts";
import { service } from "../../src/bitrix24/generated/cli/index.ts";
import { consumer, newFolder, removeFolders } from "./consumer.ts";

after(removeFolders);

const commands = [...new Set((await commandsByName(service)).values())];
/** A dozen functions that call a portal, from everywhere in the list. */
const connecting = commands.filter(({ connects }) => connects).filter((_, index) => index % 13 === 0)
  .map(({ name }) => camelCase(name));
/** Functions that send nothing. */
const templates = commands.filter(({ connects, network }) => !connects && !network).map(({ name }) => camelCase(name));

/** A program that uses names of an entry. */
function use(names: readonly string[], entry = "oint/bitrix24"): string {
  return `import { ${names.join(", ")} } from "${entry}";\nObject.assign(globalThis, { ${names.join(", ")} });\n`;
}

/** Bundles programs in a folder, from which the bundler looks for oint. */
async function bundle(folder: string, programs: string[], flags: string[]): Promise<string[]> {
  const inputs = programs.map((text, index) => {
    const path = join(folder, `use${index}.js`);
    writeFileSync(path, text);
    return path;
  });
  const output = join(folder, "out");
  const args = ["bundle", "--quiet", "--platform=browser", "--minify", `--outdir=${output}`, ...flags, ...inputs];
  await runOrThrow(denoProgram(), args, { cwd: folder });
  return inputs.map((_, index) => readFileSync(join(output, `use${index}.js`), "utf8"));
}

async function ofPackage(...programs: string[]): Promise<string[]> {
  return await bundle(await consumer(), programs, ["--no-config", "--node-modules-dir=manual"]);
}

function ofSources(...programs: string[]): Promise<string[]> {
  return bundle(newFolder(), programs, ["--config", join(root, "deno.json")]);
}

function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

test("a bundle of the portal and one function from the package is no heavier than one from the sources", async () => {
  const programs = connecting.map((name) => use(["Portal", name]));
  const [fromPackage, fromSources] = [await ofPackage(...programs), await ofSources(...programs)];
  for (const [index, name] of connecting.entries()) {
    const [weight, before] = [weigh(fromPackage[index]!), weigh(fromSources[index]!)];
    assert.ok(before > 8_000, "ky and the portal are in there");
    // Short names are dealt out anew, and modules stand in another order, which makes some bytes of difference.
    assert.ok(weight <= before + 128, `${name}: ${weight} bytes, ${before} from the sources`);
  }
});

test("what sends nothing is bundled alone, and so are the errors", async () => {
  assert.ok(templates.length > 3, `${templates}`);
  const texts = await ofPackage(...templates.map((name) => use([name])), use(["ApiError"]), use(["ApiError"], "oint"));
  for (const [index, text] of texts.entries()) {
    const name = templates[index] ?? "ApiError";
    assert.doesNotMatch(text, /fetch|webhook/, name);
    assert.ok(text.length < 8_000, `${name}: ${text.length} bytes`);
    if (index >= templates.length) assert.ok(text.length < 1_000, `${text.length} bytes`);
  }
});

/** What a program on Node loads, its modules relative to the folder of the consumer's packages. */
async function loaded(args: string[]): Promise<{ files: string[]; stdout: string }> {
  const node = await findNode(24);
  assert.ok("path" in node, "Node 24 is there");
  const folder = await consumer();
  const report = join(newFolder(), "loaded.json");
  const preload = join(root, "tests", "budgets", "loaded_modules.ts");
  const { code, output, stdout } = await run(node.path, ["--import", preload, ...args], {
    cwd: folder,
    env: { LOADED_MODULES: report, OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined },
  });
  assert.equal(code, 0, output);
  const files = (JSON.parse(readFileSync(report, "utf8")) as string[])
    .map((url) => relative(join(folder, "node_modules"), fileURLToPath(url)).replaceAll("\\", "/"))
    .filter((file) => !file.startsWith(".."));
  return { files, stdout };
}

for (
  const [entry, most] of [["oint", 5], ["oint/bitrix24", 4], ["oint/sandbox", 4], ["oint/node", 2], ["oint/redis", 3], [
    "oint/bitrix24/crm",
    1,
  ]] as const
) {
  test(`import of ${entry} loads at most ${most} modules of ours`, async () => {
    const { files } = await loaded(["--input-type=module", "--eval", `await import("${entry}")`]);
    const own = files.filter((file) => file.startsWith("oint/"));
    assert.ok(own.length > 0 && own.length <= most, own.join(", "));
    assert.equal(files.some((file) => file.startsWith("ky/")), entry === "oint" || entry === "oint/bitrix24");
  });
}

test("help loads six modules at most, of the command's own, and no client", async () => {
  const folder = join(await consumer(), "node_modules");
  const bin = join(folder, "oint", "src", "cli", "bin.js");
  for (const line of ["--help", "bitrix24 --help", "bitrix24 ChangeUserStatus --help", "bitrix24 UpdatePost --help"]) {
    const { files, stdout } = await loaded([bin, ...line.split(" ")]);
    assert.match(stdout, /^Usage: oint /);
    assert.ok(files.length > 1 && files.length <= 6, files.join(", "));
    for (const file of files) {
      assert.match(file, /^oint\/src\/cli\/[\w-]+\.js$/);
      assert.doesNotMatch(readFileSync(join(folder, file), "utf8"), /class Portal|class OintError|from "ky"/, file);
    }
  }
  const call = await loaded([bin, ..."bitrix24 ServerTime --url sandbox:".split(" ")]);
  assert.ok(
    call.files.some((file) => file.startsWith("ky/")),
    "a call loads the client, so that the counting can see it",
  );
});

test("no module holds what another package holds, and none but the entries is left of the library's", async () => {
  const folder = join(await consumer(), "node_modules", "oint");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"))
    .map((path) => path.replaceAll("\\", "/"));
  // Libraries of the command may be of CommonJS.
  const own = files.filter((file) => !file.startsWith("src/cli/libraries/"));
  for (const file of own) assert.doesNotMatch(readFileSync(join(folder, file), "utf8"), /node_modules|createRequire/);
  for (const file of files) assert.doesNotMatch(readFileSync(join(folder, file), "utf8"), /node_modules\/\.deno/);
  const library = files.filter((file) => !/^src\/(cli|bitrix24\/generated\/entry)\//.test(file));
  // The entries, and what they share: the errors, the portal, what is neutral.
  assert.ok(library.length <= 8, library.join(", "));
});

test("errors and the portal are the same classes at every entry", async () => {
  const program = `
import assert from "node:assert/strict";
import * as oint from "oint";
import * as bitrix24 from "oint/bitrix24";
import { connectRedis, redisLimits, redisTokens } from "oint/redis";
import { createSandbox } from "oint/sandbox";
assert.equal(oint.bitrix24.Portal, bitrix24.Portal);
for (const name of ["OintError", "ApiError", "UsageError", "ConnectionError", "TimeoutError", "ResponseError"]) {
  assert.equal(oint[name], bitrix24[name], name);
  assert.equal(oint[name].name, name);
}
const sandbox = createSandbox({ codes: ["s3cret-code"] });
const portal = new bitrix24.Portal("https://p.example/rest/1/wrong-code/", { fetch: sandbox.fetch });
const error = await bitrix24.getCurrentUser(portal).catch((error) => error);
assert.ok(error instanceof oint.ApiError && error instanceof bitrix24.OintError, String(error));
const wrong = await oint.bitrix24.getUser(portal, { userId: {} }).catch((error) => error);
assert.ok(wrong instanceof bitrix24.UsageError && !(wrong instanceof oint.ApiError), String(wrong));
assert.throws(() => redisLimits({}), oint.UsageError);
const gone = redisTokens({ eval: () => Promise.reject(new Error("gone")) });
await assert.rejects(gone.get("m1"), oint.ConnectionError);
const missing = await connectRedis("redis://127.0.0.1:1").catch((error) => error);
assert.ok(missing instanceof oint.UsageError && /npm install @redis\\/client$/.test(missing.message), String(missing));
`;
  const node = await findNode(24);
  assert.ok("path" in node, "Node 24 is there");
  const folder = join(await consumer(), "classes");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "use.mjs"), program);
  await runOrThrow(node.path, [join(folder, "use.mjs")], { cwd: folder });
});
