/**
 * Every command that the help, the README and the pages that people write show runs in a real shell. Blocks of Bash run
 * whole in shell_test.ts; here are those of `sh`, what stands within sentences, and the help of every level.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { documented } from "./documented.ts";
import { splitByBash } from "./in_process.ts";
import { block, guides, readPage } from "./markdown.ts";
import { runBash, temporaryFolder } from "./programs.ts";

const folder = temporaryFolder();
const URL = `export OINT_BITRIX24_URL="https://b24-ar17wx.bitrix24.by/rest/1/h0m..."`;

/** What readers fill in themselves. */
const OPEN = /<[\w|]+>|…|\.\.\.(?!")|\b(?:NAME|MEMBER)\b/;

/** All that is shown with something to fill in, or with an option that another version has: it cannot run as it is. */
const FORMS = [
  "oint <service> --help",
  "oint <service> types",
  "oint bitrix24 <Function> --option value",
  "oint bitrix24 ChangeUserStatus --url … --fire true",
  "oint bitrix24 <Function>",
  "oint bitrix24 call <method>",
  "oint bitrix24 describe <method>",
];

/** Commands that stand in sentences as names, and take something behind them. */
const NAMES = [
  "oint bitrix24 describe",
  "oint bitrix24 export",
  "oint bitrix24 import",
  "oint doctor",
  "oint find",
  "oint login",
  "oint logout",
  "oint profiles",
  "oint sandbox",
  "oint sandbox exec",
];

/** Commands whose output goes into a shell that is no bash; tests/cli/shells_test.ts runs those that can be had. */
const OTHER_SHELLS = /^(oint completion (?:fish|powershell)) \| .+$/;

/** Programs of users that a command runs. */
const PROGRAMS = / -- (?:npm test|pytest)$/;

/** A command as it can be run here. */
const runnable = (command: string): string =>
  command.replace(OTHER_SHELLS, "$1").replace(PROGRAMS, " -- printenv OINT_BITRIX24_URL");

/** What the sandbox does not have, and may say so. */
const BEYOND = [`oint bitrix24 call batch --v3 --json "[{'method':'tasks.task.get'}]"`];

async function runs(script: string): Promise<string> {
  const { code, stdout, stderr } = await runBash(folder, `${URL}\n${script}`);
  const isBeyond = BEYOND.includes(script) && code === 1 && stdout.startsWith("{");
  assert.ok(code === 0 || isBeyond, `${script} ends with ${code}\n${stderr}`);
  assert.ok(stdout.trim() || /--out\b/.test(script), `${script} prints nothing.`);
  return stdout;
}

const pages = [readPage("README.md"), readPage("ARCHITECTURE.md"), readPage("spec/README.md"), ...guides()];

/** Blocks of commands for people: those that install or build something are no commands of ours. */
const blocks = pages.flatMap(({ path, blocks }) =>
  blocks.filter(({ language, code }) => language === "sh" && /^oint /m.test(code)).map(({ code }) => ({ path, code }))
);
for (const { path, code } of blocks) {
  for (const line of code.split("\n").filter((line) => line.startsWith("oint "))) {
    test(`${path}: ${line.replace(/ +#.*/, "")}`, async () => {
      assert.ok(!/[\\|]$/.test(line), "a command stands on one line");
      await runs(runnable(line.replace(/ +#.*/, "")));
    });
  }
}

/** Commands within sentences. */
const inline = new Set(
  pages.flatMap(({ text }) =>
    [...text.replace(/^( *)```[\s\S]*?^\1```/gm, "").matchAll(/`(oint [^`]+)`/g)].map(([, command]) =>
      command!.replace(/\s+/g, " ")
    )
  ),
);

test("what stands in sentences with something to fill in is known", () => {
  assert.deepEqual([...inline].filter((command) => OPEN.test(command)).sort(), FORMS.toSorted());
});

/** A script that serves a sandbox until something was done with it. A signal that is lost under load is sent again. */
function serving(command: string, then = ""): string {
  return `${command} > address 2> notes & pid=$!
for _ in $(seq 300); do [ -s address ] && break; sleep 0.1; done
port=$(sed -E 's|.*:([0-9]+)/.*|\\1|' address)
${then}
kill -INT $pid
for try in $(seq 200); do
  kill -0 $pid 2> /dev/null || break
  [ $((try % 50)) != 0 ] || kill -INT $pid
  sleep 0.1
done
wait $pid || echo " $?"`;
}

for (const command of [...inline].filter((command) => !OPEN.test(command))) {
  test(`in a sentence: ${command}`, async () => {
    const serves = /^oint sandbox (?!exec\b)/.test(command);
    if (serves) assert.match(await runs(serving(`${command} --port 0`, "cat address")), /^http:/);
    else await runs(NAMES.includes(command) ? `${command} --help` : runnable(command));
  });
}

/** The help of every level but the functions', which have their pages' examples. */
const LEVELS = [
  "",
  "find",
  "describe",
  "skills",
  "sandbox",
  "bitrix24",
  "bitrix24 call",
  "bitrix24 find",
  "bitrix24 methods",
  "bitrix24 describe",
  "bitrix24 types",
  "bitrix24 users",
  "bitrix24 call user.get",
];

/** The commands that a help shows as examples, or leads to. */
function shown(help: string): string[] {
  const lines = help.split("\n").flatMap((line) => /^(?: {2}|[\w ]+: {2,})((?:oint|curl) .+)$/.exec(line)?.[1] ?? []);
  const sentences = [...help.matchAll(/e\.g\. (oint .+)$/gm)].map(([, command]) => command!);
  return [...lines, ...sentences].filter((command) => !OPEN.test(command));
}

let examples = 0;
for (const level of LEVELS) {
  test(`the help of oint ${level}`, async () => {
    const name = level === "bitrix24 users" ? level : `${level} --help`;
    const help = await runs(`oint ${name}`);
    assert.match(help, /^Usage: oint /);
    for (const command of shown(help).filter((one) => !/^curl |^oint sandbox (--port|exec)/.test(one))) {
      await runs(command);
      examples++;
    }
  });
}

test("the help of the sandbox: it is served, and asked by curl", async () => {
  const help = await runs("oint sandbox --help");
  const [serve, exec, ask] = shown(help) as [string, string, string];
  assert.deepEqual([serve, exec, ask.replace(/\d{4}/, "PORT")], [
    "oint sandbox --port 0 --seed demo",
    "oint sandbox exec --seed demo -- npm test",
    "curl http://127.0.0.1:PORT/_sandbox/ledger",
  ]);
  const script = serving(serve, ask.replace(/:\d{4}/, ":$port").replace("curl", "curl -s"));
  assert.match(await runs(script), /^\[\]\s+130\s*$|^\[\]\s*$/);
  assert.match(
    await runs(runnable(exec)),
    /^http:\/\/127\.0\.0\.1:\d+\/rest\//,
  );
});

test("the help of a function shows its page's example", async () => {
  const { service } = await import("../../src/bitrix24/generated/cli/index.ts");
  const all = documented();
  const examples = await Promise.all(all.map(async ({ fn }) => {
    for (const { load } of service.categories) {
      const command = await load(fn.name);
      if (command) return command.example;
    }
    throw new Error(`There is no command ${fn.name}.`);
  }));
  const [inHelp, onPages] = [
    await splitByBash(examples),
    await splitByBash(all.map(({ page }) => block(page, "bash").code)),
  ];
  assert.deepEqual(inHelp, onPages);
});

test("there are commands of each kind", () => {
  assert.ok(blocks.length >= 2 && inline.size >= 6, `${blocks.length} blocks, ${inline.size} in sentences`);
  assert.ok(examples >= 10, `${examples} in help`);
});
