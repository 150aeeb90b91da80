/** The examples of all methods' pages against the sandbox: none is refused for lack of a method. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { root } from "../../scripts/tasks/runtimes.ts";
import { instead, runCommandHere, splitByBash } from "../docs/in_process.ts";
import { METHODS } from "../support/bitrix24/expected_counts.ts";
import { isForApplications } from "../support/sandbox/portal.ts";
import { code, type MethodPage, methodPages } from "./pages.ts";
import { runInShell } from "./shell.ts";
import { type Answers, watched } from "./watched.ts";

const folder = mkdtempSync(join(root, "dist", "examples-"));
after(() => rmSync(folder, { recursive: true }));

const pages = methodPages();
const idOf = ({ name, api }: MethodPage): string => api === "v3" ? `v3:${name}` : name;

/** Examples that are refused although a webhook may call their methods, each with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  "crm.invoice.status.add": "its page shows no request, so ours has no fields",
  "crm.invoice.status.update": "its page shows no request, so ours has no fields",
  "imbot.chat.setOwner": "its example lacks CLIENT_ID, without which no webhook may call it",
  "rpa.item.get": "its page shows no request, so ours asks for no record that is there",
  "task.elapseditem.get": "its example asks for a record that is not there",
};

/** Sees that no example is refused for lack of a method, and none for a reason that nobody has listed. */
function judge(outcomes: ReadonlyMap<MethodPage, Answers>): void {
  assert.equal(outcomes.size, METHODS);
  const refused: string[] = [];
  const wrong = [...outcomes].flatMap(([page, outcome]) => {
    const id = idOf(page);
    const text = [`${id}: ${outcome.join(", ") || "nothing was sent"}`];
    if (!outcome.length || outcome.some((one) => one.startsWith("404 "))) return text;
    // What the documentation shows no answer of, nobody can answer.
    if (outcome.some((one) => one.startsWith("501 "))) return page.facts.result?.sample === undefined ? [] : text;
    if (outcome.every((one) => one === "done") || isForApplications(id)) return [];
    if (!Object.hasOwn(REFUSED, id)) return text;
    refused.push(id);
    return [];
  });
  assert.deepEqual(wrong, []);
  assert.deepEqual(refused.sort(), Object.keys(REFUSED), "what is listed and not refused any more");
}

const words = await splitByBash(pages.map((page) => code(page, "bash", "Shell")));

test("the Bash of every page runs", async () => {
  const { reach, take } = watched();
  const outcomes = new Map<MethodPage, Answers>();
  const misread: string[] = [];
  for (const [index, page] of pages.entries()) {
    const { code, stdout, stderr } = await runCommandHere(words[index]!, folder, reach);
    // A refusal is 1, with the answer; all else is the command line's own.
    if (code !== 0 && !(code === 1 && stdout.startsWith("{"))) misread.push(`${idOf(page)}: ${code} ${stderr}`);
    outcomes.set(page, take());
  }
  assert.deepEqual(misread, []);
  judge(outcomes);
});

/** All modules as one, which is much less to load: what each imports, and a function with the rest for each. */
function joined(modules: readonly string[]): string {
  const imports = new Set<string>();
  const functions = modules.map((text, index) => {
    const rest = text.replace(/^import .*;\n/gm, (line) => (imports.add(line), ""));
    return `export async function example${index}() {\n${rest}\n}\n`;
  });
  return [...imports, ...functions].join("");
}

test("the TypeScript of every page runs", async () => {
  const { reach, take } = watched();
  const outcomes = new Map<MethodPage, Answers>();
  const file = join(folder, "examples.ts");
  writeFileSync(file, joined(pages.map((page) => code(page, "ts", "TypeScript"))));
  const examples: Record<string, () => Promise<void>> = await import(pathToFileURL(file).href);
  for (const [index, page] of pages.entries()) {
    const example = examples[`example${index}`]!;
    // What is refused throws.
    await instead(reach, () => {}, example).catch(() => {});
    outcomes.set(page, take());
  }
  judge(outcomes);
});

/** Pages that are drawn for the shell. */
const DRAWN = 60;

test(`the Bash of ${DRAWN} drawn pages runs in a shell`, async () => {
  const seed = Number(process.env.OINT_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`OINT_SEED=${seed}`);
  const able = pages.filter((page) => {
    const isAnswered = page.facts.result?.sample !== undefined && !isForApplications(idOf(page));
    return isAnswered && !Object.hasOwn(REFUSED, idOf(page));
  });
  const drawn = fc.sample(fc.shuffledSubarray(able, { minLength: DRAWN, maxLength: DRAWN }), { numRuns: 1, seed })[0]!;
  const outcomes = await runInShell(join(folder, "shell"), drawn.map((page) => code(page, "bash", "Shell")));
  assert.equal(outcomes.length, DRAWN);
  const failed = outcomes.flatMap(({ code, stdout, stderr }, index) =>
    code === 0 ? [] : [`${idOf(drawn[index]!)}: ${code} ${stdout}${stderr}`]
  );
  assert.deepEqual(failed, []);
  for (const { stdout } of outcomes) assert.ok(JSON.parse(stdout) !== undefined);
});

test("what fails in the shell is told", async () => {
  const url = "--url 'https://portal.example/rest/1/code/'";
  const outcomes = await runInShell(join(folder, "failing"), [
    `oint bitrix24 call user.current ${url} --json '{"a": "it'\\''s"}'`,
    `oint bitrix24 call user.current ${url} --nothing`,
    `oint bitrix24 call no.such.method ${url} --unknown`,
    "oint_is_no_such_command",
  ]);
  assert.deepEqual(outcomes.map(({ code }) => code), [0, 2, 1, 127]);
  assert.match(outcomes[0]!.stdout, /^\{/);
  assert.match(outcomes[1]!.stderr, /nothing/);
});
