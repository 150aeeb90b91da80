/** `oint login`, `oint logout`, `oint profiles` and `oint doctor` without a process: see also tests/cli/login_test.ts. */

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { ApiError, ConnectionError } from "../../core/errors.ts";
import type { ConnectionCheck } from "../../catalogue/adapter.ts";
import type { Question } from "../ask.ts";
import { runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";
import { profileStore } from "./store.ts";

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const CHECK: ConnectionCheck = { address: "shop.example", account: "Anna (user 7)", scopes: ["items", "users"] };
const SECRET = "c0de-of-the-h00k";
const HOOK = `https://shop.example/rest/1/${SECRET}/`;

/** A machine with a folder of its own for settings. */
function machine(check: NonNullable<Surroundings["check"]> = () => Promise.resolve({ ...CHECK, time: Date.now() })) {
  const folder = join(mkdtempSync(join(tmpdir(), "oint-commands-")), "oint");
  folders.push(dirname(folder));
  const profiles = profileStore({ OINT_CONFIG_DIR: folder }, () => Promise.resolve({ missing: "there is none" }));
  const run = (args: string[], surroundings: Surroundings = {}) => runCli(args, { profiles, check, ...surroundings });
  return { folder, profiles, run };
}

test("a terminal is asked for each value in secret; a token only where the address holds none", async () => {
  const { profiles, run } = machine();
  for (
    const [name, answers, asked] of [["a", ["shop.example", "t0ken-t0ken"], 2], ["b", [HOOK], 1], ["c", [
      "shop.example",
      "",
    ], 2]] as const
  ) {
    const questions: Question[] = [];
    const ask = (question: Question) => answers[questions.push(question) - 1]!;
    const { code, stderr, stdout } = await run(["login", "shop", "--profile", name], { terminal: true, ask });
    assert.deepEqual([code, stdout], [0, ""], stderr);
    assert.equal(questions.length, asked);
    assert.ok(questions.every(({ isSecret }) => isSecret));
    const [first, second] = answers;
    assert.deepEqual(await profiles.read("shop", name), { URL: first, ...second && { Token: second } });
  }
});

test("the profile is named by --profile, by OINT_PROFILE, or default", async () => {
  const { profiles, run } = machine();
  await run(["login"], { stdin: HOOK });
  await run(["login"], { stdin: HOOK, env: { OINT_PROFILE: "two" } });
  await run(["login", "--profile", "three"], { stdin: HOOK, env: { OINT_PROFILE: "two" } });
  assert.deepEqual((await profiles.list()).map(({ name }) => name), ["default", "three", "two"]);
  const again = await run(["login"], { stdin: "shop.example\nt0ken", env: { OINT_SHOP_URL: "env.example" } });
  assert.equal(
    again.stderr,
    `Replaced the profile default in ${profiles.path}: shop.example, as Anna (user 7).\n` +
      "The environment variable OINT_SHOP_URL is set: it is taken before all profiles but one that --profile names.\n",
  );
});

for (const name of ["a b", "../x", "-x", ".x", "x".repeat(65), "__proto__", "a/b"]) {
  test(`a profile cannot be called ${name.slice(0, 20)}`, async () => {
    const { code, stderr } = await machine().run(["login", `--profile=${name}`], { stdin: HOOK });
    assert.equal(code, 2);
    assert.match(stderr, /^A profile's name has letters, digits, dots, - and _ only/);
  });
}

test("what the service refuses is not kept, and what was kept stays", async () => {
  const { profiles, run } = machine(() => {
    throw new ApiError("profile was refused.", {
      code: "NO",
      description: "",
      retryable: false,
      answer: { error: "NO" },
      status: 401,
    });
  });
  await profiles.keep({ service: "shop", name: "default", address: "shop.example" }, { URL: "before.example" });
  const { code } = await run(["login"], { stdin: HOOK });
  assert.equal(code, 1);
  assert.deepEqual(await profiles.read("shop", "default"), { URL: "before.example" });
});

test("oint profiles lists them without secrets, in any form, and marks the one that is taken", async () => {
  const { run } = machine();
  const none = await run(["profiles"]);
  assert.deepEqual([none.code, none.stdout, none.stderr], [0, "", 'No profiles are kept. "oint login" keeps one.\n']);
  assert.equal((await run(["profiles", "--format", "json"])).stdout, "[]\n");
  for (const name of ["default", "office"]) await run(["login", "--profile", name], { stdin: HOOK });
  assert.equal(
    (await run(["profiles"])).stdout,
    "service  profile  taken  address       account        kept\n" +
      "shop     default  yes    shop.example  Anna (user 7)  file\n" +
      "shop     office          shop.example  Anna (user 7)  file\n",
  );
  const { stdout } = await run(["profiles", "--format", "json"], { env: { OINT_PROFILE: "office" } });
  assert.deepEqual(
    JSON.parse(stdout),
    ["default", "office"].map((profile) => ({
      ...{
        service: "shop",
        profile,
        taken: profile === "office",
        address: "shop.example",
        account: "Anna (user 7)",
        kept: "file",
      },
    })),
  );
  assert.equal(
    (await run(["profiles", "--format", "csv"])).stdout.split("\r\n")[0],
    "service,profile,taken,address,account,kept",
  );
});

/** What doctor finds, by check. */
async function found(run: ReturnType<typeof machine>["run"], args: string[] = [], surroundings: Surroundings = {}) {
  const { code, stdout, stderr } = await run(["doctor", ...args, "--format", "json"], surroundings);
  const all = JSON.parse(stdout) as { check: string; status: string; about: string }[];
  return { code, stdout, stderr, of: (check: string) => all.find((one) => one.check === check), all };
}

test("oint doctor says where each value comes from, as whom, with what scopes, and shows no secret", async () => {
  const { run } = machine();
  await run(["login"], { stdin: HOOK });
  const { code, of, stdout } = await found(run, [], { env: { OINT_SHOP_TOKEN: "env-t0ken-env-t0ken" } });
  assert.equal(code, 0, stdout);
  assert.deepEqual(of("URL"), { check: "URL", status: "ok", about: "from the profile default." });
  assert.deepEqual(of("OINT_SHOP_TOKEN")?.status, "note");
  assert.match(of("answer")!.about, /^shop\.example answers in \d+ ms, to Anna \(user 7\)\.$/);
  assert.equal(of("scopes")?.about, "items, users.");
  assert.equal(of("clock")?.status, "ok");
  assert.ok(!stdout.includes(SECRET) && !stdout.includes("env-t0ken"), stdout);
  const table = await run(["doctor"]);
  assert.match(table.stdout, /^Shop:\n {2}ok {5}version /);
});

test("oint doctor: what is wrong decides the exit code", async () => {
  const late = machine(() => Promise.resolve({ ...CHECK, time: Date.now() - 3_600_000 }));
  const clock = await found(late.run, ["shop", "--url", "shop.example"]);
  assert.deepEqual([clock.code, clock.of("clock")?.status], [2, "wrong"]);
  assert.match(clock.of("clock")!.about, /^this machine's is 3(599|600|601) s ahead of the service's/);

  const early = machine(() => Promise.resolve({ ...CHECK, scopes: [], time: Date.now() + 600_000 }));
  const scopes = await found(early.run, ["--url", "shop.example"]);
  assert.deepEqual([scopes.code, scopes.of("scopes")?.status], [2, "wrong"]);
  assert.match(scopes.of("clock")!.about, /behind the service's/);

  const gone = machine(() => {
    throw new ConnectionError(`Not reached: ${SECRET}`);
  });
  const away = await found(gone.run, ["--url", HOOK]);
  assert.deepEqual([away.code, away.of("answer")?.status], [3, "wrong"]);
  assert.ok(!away.stdout.includes(SECRET) && !away.stderr.includes(SECRET), away.stdout);

  const without = await found(machine().run);
  assert.deepEqual([without.code, without.of("URL")?.status], [2, "wrong"]);
  const unknown = await found(machine().run, ["--profile", "nowhere"]);
  assert.deepEqual([unknown.code, unknown.of("profile")?.status], [2, "wrong"]);
});

test("oint doctor: a file of profiles that others may read, or that is broken, is wrong", {
  skip: process.platform === "win32",
}, async () => {
  const { run, profiles, folder } = machine();
  await run(["login"], { stdin: HOOK });
  chmodSync(profiles.path, 0o644);
  const open = await found(run);
  assert.deepEqual([open.code, open.of("rights of the file")], [2, {
    check: "rights of the file",
    status: "wrong",
    about: `${profiles.path} is open to others (644): chmod 600 "${profiles.path}" closes it.`,
  }]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(profiles.path, "{", { mode: 0o600 });
  chmodSync(profiles.path, 0o600);
  const broken = await found(run);
  assert.deepEqual([broken.code, broken.of("profiles")?.status, broken.of("profile")?.status], [2, "wrong", "wrong"]);
});

test("wrong arguments are refused, and what is too much is not shown", async () => {
  const { run } = machine();
  for (
    const [args, sentence] of [
      [["login", "shp"], /^Unknown service shp\. Did you mean shop\?/],
      [
        ["login", "shop", HOOK],
        /^oint login takes a service's name and --profile, and nothing else\. Addresses and tokens do not/,
      ],
      [["logout", "shop", "more"], /^oint logout takes a service's name and --profile, and nothing else\./],
      ...["login", "logout", "doctor"].map((command): [string[], RegExp] => [
        [command, "--profile", ""],
        /^--profile is empty: name a profile, or leave it out\./,
      ]),
      [["logout"], /^There is no profile default for shop\. "oint login shop" makes it\.$/m],
      [["profiles", "--format", "xml"], /^--format takes json, jsonl, csv, table or yaml\.$/m],
      [["doctor", "--formt", "json"], /^Unknown option --formt\. Did you mean --format\?/],
    ] as [string[], RegExp][]
  ) {
    const { code, stderr, stdout } = await run(args);
    assert.deepEqual([code, stdout], [2, ""], stderr);
    assert.match(stderr, sentence);
    assert.ok(!stderr.includes(SECRET), stderr);
  }
});
