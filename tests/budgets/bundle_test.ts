/** What a bundle for browsers and workers weighs, and what is in it. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { service } from "../../src/bitrix24/generated/cli/index.ts";
import type { CommandTable } from "../../src/catalogue/commands.ts";
import { camelCase } from "../../scripts/generate/names.ts";
import { commandsByName } from "../../scripts/opi/commands.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { bundle, bundleTexts, modules, weigh } from "./bundles.ts";

/**
 * The portal with one function, without the table, in bytes after `gzip -9`; the median over all functions. ky is 4,465 of
 * them: later releases of it grew to 8,890 by what is turned off here, ways to decide about repeating a request.
 */
const PORTAL = 16_384;
/** The same with the heaviest function: one that reads dates, encodes files or uploads in two steps. */
const HEAVIEST = 17_200;
/**
 * The whole table: effects and positions of all methods, and by what records are recognised whose creation is unsure; the
 * domains that a renamed portal is followed to.
 */
const TABLE = 1_856;
/** One more function, the median over all of them. */
const FUNCTION = 256;

const all = [...new Set((await commandsByName(service)).values())];
const keys = (which: (command: CommandTable) => boolean): string[] =>
  all.filter(which).map(({ name }) => camelCase(name));
/** Functions that call a portal: all for `deno task bench:check`, or else a dozen from everywhere in the list. */
const connecting = keys(({ connects }) => connects);
const every = process.env.OINT_WEIGH_ALL === undefined ? Math.ceil(connecting.length / 12) : 1;
const mapped = connecting.filter((_, index) => index % every === 0);
/** Functions that send nothing. */
const templates = keys(({ connects, network }) => !connects && !network);
/** The function beside which the others are weighed. */
const first = "getCurrentUser";

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!;
}

/**
 * The table in a bundle: the order of some methods' parameters, what calls do where the name does not tell, by what records
 * are recognised, and where portals are.
 */
const POSITIONS = /\{"task\.[^{}]*"\}/g;
const EFFECTS =
  /\{reads:\/[^/]*\/,deletes:\/[^/]*\/,exceptions:\{read:\[[^\]]*\],write:\[[^\]]*\],delete:\[[^\]]*\]\}\}/g;
const MARKS = /\{ORIGIN_ID:\[[^{}]*\]\}/g;
const DOMAINS = /\/\\\.\(\?:bitrix24[^/]*\//g;
const PARTS = [POSITIONS, EFFECTS, MARKS, DOMAINS];

test(`the portal and one function weigh at most ${PORTAL} bytes without the table`, async () => {
  const texts = await bundle(true, ...mapped.map((name) => ["Portal", name]));
  for (const text of texts) {
    for (const part of PARTS) assert.equal([...text.matchAll(part)].length, 1, `${part} is in there, once`);
  }
  const weights = texts.map((text) => weigh(PARTS.reduce((rest, part) => rest.replace(part, "{}"), text)));
  const whole = Math.max(...texts.map(weigh));
  const heaviest = Math.max(...weights);
  const middle = median(weights);
  console.log(
    `portal and one function: ${
      Math.min(...weights)
    } to ${heaviest} of ${HEAVIEST} bytes, median ${middle} of ${PORTAL}; ` +
      `at most ${whole} with the table`,
  );
  assert.ok(Math.min(...weights) > 8_000, "ky and the portal are in there");
  assert.ok(middle <= PORTAL, `${middle} bytes, ${PORTAL} are allowed`);
  assert.ok(heaviest <= HEAVIEST, `${heaviest} bytes, ${HEAVIEST} are allowed`);
  assert.ok(whole <= HEAVIEST + TABLE, `${whole} bytes, ${HEAVIEST + TABLE} are allowed`);
});

test(`the table of what is known of all methods weighs at most ${TABLE} bytes`, async () => {
  const table = join(root, "src", "bitrix24", "generated", "methods.ts");
  const [text] = await bundleTexts(
    true,
    `import * as all from ${JSON.stringify(table)};\nObject.assign(globalThis, all);\n`,
  );
  const weight = weigh(text!);
  console.log(`the table of effects, positions, marks and domains: ${weight} of ${TABLE} bytes`);
  assert.match(text!, /"event\.offline\.get"/);
  assert.match(text!, POSITIONS);
  assert.ok(weight <= TABLE, `${weight} bytes, ${TABLE} are allowed`);
});

test("what is not used is not in a bundle: positions for effects, files and streams for a portal", async () => {
  const [portal, effects, files] = await bundle(true, ["Portal"], ["effectOf"], ["Portal", "download", "upload"]);
  assert.match(effects!, /event\.offline\.get/);
  assert.doesNotMatch(effects!, /task\.item\.list|fetch|class /);
  assert.match(portal!, /event\.offline\.get/);
  const ofFiles = /highWaterMark|content-disposition|maxBytes|uploadUrl/g;
  assert.equal(new Set(files!.match(ofFiles)).size, 4, "what files need is in there");
  assert.doesNotMatch(portal!, ofFiles);
  console.log(`files: ${weigh(files!) - weigh(portal!)} bytes`);
});

test("list and batch are in a bundle of those who import them, and in no other", async () => {
  const marks = /cmd|uncounted|\$result/g;
  const [portal, list, batch] = await bundle(true, ["Portal"], ["Portal", "list"], ["Portal", "batch"]);
  assert.equal(portal!.match(marks), null);
  assert.deepEqual([...new Set(list!.match(marks))].sort(), ["$result", "cmd", "uncounted"]);
  assert.deepEqual([...new Set(batch!.match(marks))].sort(), ["$result", "cmd"]);
  console.log(`list: ${weigh(list!) - weigh(portal!)}, batch: ${weigh(batch!) - weigh(portal!)} bytes`);
});

test("applications, events and their queue are in a bundle of those who import them, and in no other", async () => {
  const marks = /invalid_grant|ONAPPINSTALL|auth has no|without process_id|node:fs|redis/gi;
  const [portal, functions, app, read, queue] = (await bundle(
    true,
    ["Portal"],
    ["Portal", "list", "batch", "rest", ...mapped],
    ["OAuthApp", "memoryTokens"],
    ["readEvent"],
    ["Portal", "offlineEvents"],
  )).map((text) => ({ found: [...new Set(text.match(marks))].sort(), weight: weigh(text) }));
  assert.deepEqual([portal!.found, functions!.found], [[], []]);
  assert.deepEqual(app!.found, ["ONAPPINSTALL", "invalid_grant"]);
  assert.deepEqual(read!.found, ["auth has no"]);
  assert.deepEqual(queue!.found, ["without process_id"]);
  // Without a portal, and without ky.
  assert.ok(read!.weight < 4_096, `${read!.weight} bytes`);
  const more = [app!, queue!].map(({ weight }) => weight - portal!.weight);
  console.log(
    `application: ${more[0]}, offline events: ${more[1]}, an event that is read: ${read!.weight} bytes in all`,
  );
  assert.ok(more.every((weight) => weight > 0 && weight < 6_144), `${more}`);
});

test("an application, its events and Redis are in a bundle of those who import them, and in no other", async () => {
  const marks = /authorization_code|application_token|ZADD/g;
  const use = (names: string, entry = "oint/bitrix24"): string =>
    `import { ${names} } from "${entry}";\nObject.assign(globalThis, { ${names} });\n`;
  const programs = [
    use("Portal"),
    use("Portal, OAuthApp"),
    use("Portal, readEvent"),
    use("Portal, offlineEvents"),
    use("Portal") + use("redisLimits", "oint/redis"),
    use("redisTokens", "oint/redis"),
    use("redisLimits", "oint/redis"),
  ];
  const texts = await bundleTexts(true, ...programs);
  const found = texts.map((text) => [...new Set(text.match(marks))].sort());
  assert.deepEqual(found, [
    [],
    ["application_token", "authorization_code"],
    ["application_token"],
    [],
    ["ZADD"],
    [],
    ["ZADD"],
  ]);
  const [portal = 0, app = 0, events = 0, offline = 0, both = 0, tokens = 0, limits = 0] = texts.map(weigh);
  console.log(
    `beside the portal: OAuthApp ${app - portal}, readEvent ${events - portal}, offlineEvents ${offline - portal}, ` +
      `redisLimits ${both - portal} bytes; alone: redisTokens ${tokens}, redisLimits ${limits} bytes`,
  );
  for (const text of texts.slice(5)) assert.doesNotMatch(text, /class Portal|crm\./, "Redis knows no service");
  assert.ok(tokens < limits && limits < 8_192, `${limits} bytes`);
});

test("types cost nothing: any method's call weighs what a call of no documented method weighs", async () => {
  const use = (call: string) =>
    `import { Portal } from "oint/bitrix24";\nexport const answer = new Portal("https://p.example/rest/1/c/").${call};\n`;
  const documented = ["user.get", "crm.deal.list", "im.notify", "tasks.task.get"];
  for (const call of ["call", "v3.call"]) {
    // Not minified: short names are dealt out by how often a letter occurs, in texts, too.
    const texts = await bundleTexts(
      false,
      ...["no.such.method", ...documented].map((name) => use(`${call}("${name}")`)),
    );
    const neutral = texts.map((text, index) =>
      // The bundler names each file in a comment.
      text.replace(/^\/\/ .*$/gm, "").replace(`call("${["no.such.method", ...documented][index]}")`, "call()")
    );
    for (const text of neutral) assert.equal(text, neutral[0], "the bundles differ in the method's name alone");
    assert.ok(neutral[0] !== texts[0], "the method's name is in there");
  }
});

test("a tree of all methods weighs at most 600 bytes more than the portal", async () => {
  const [portal, tree] = (await bundle(true, ["Portal"], ["Portal", "rest"])).map(weigh);
  console.log(`rest(portal): ${tree! - portal!} of 600 bytes`);
  assert.ok(tree! > portal! && tree! - portal! <= 600, `${tree! - portal!} bytes`);
});

test(`one more function weighs at most ${FUNCTION} bytes`, async () => {
  const more = mapped.filter((name) => name !== first);
  const [alone, ...together] = (await bundle(true, ["Portal", first], ...more.map((name) => ["Portal", first, name])))
    .map(weigh);
  const growth = together.map((weight) => weight - alone!);
  const middle = median(growth);
  console.log(
    `one more function: ${Math.min(...growth)} to ${Math.max(...growth)}, median ${middle} of ${FUNCTION} bytes`,
  );
  assert.ok(Math.min(...growth) > 0, "each function is in its bundle");
  assert.ok(middle <= FUNCTION, `${middle} bytes, ${FUNCTION} are allowed`);
});

test("a bundle holds the client and ky, but neither sandbox nor command line nor anything of Node's", async () => {
  const [text] = await bundle(false, ["Portal", ...mapped]);
  const inside = modules(text!);
  assert.ok(inside.includes("src/bitrix24/portal.ts") && inside.some((name) => name.startsWith("ky/")), `${inside}`);
  const allowed =
    /^(ky\/.+|src\/core\/(call\/|values\/)?\w+\.ts|src\/bitrix24\/\w+\.ts|src\/bitrix24\/(custom|generated)\/\w+\.ts|.*use0\.ts)$/;
  assert.deepEqual(inside.filter((name) => !allowed.test(name)), []);
  assert.doesNotMatch(text!, /["'`]node:/);
});

test("what sends nothing is bundled without ky and portal", async () => {
  const texts = await bundle(false, ...templates.map((name) => [name]));
  for (const [index, text] of texts.entries()) {
    const inside = modules(text).filter((module) =>
      !/^(src\/bitrix24\/(custom|generated)\/|src\/core\/|dist\/)/.test(module)
    );
    assert.deepEqual(inside, [], templates[index]);
    assert.ok(!modules(text).includes("src/core/http.ts"), templates[index]);
    assert.ok(modules(text).length >= 2, templates[index]);
    assert.doesNotMatch(text, /fetch|class Portal/);
  }
  const weights = texts.map(weigh);
  console.log(`what sends nothing: ${Math.min(...weights)} to ${Math.max(...weights)} bytes, not minified`);
});
