/** The examples of all methods' pages against the sandbox: none is refused for lack of a method. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import fc from "fast-check";
import { createSandbox } from "oint/sandbox";
import { root } from "../../scripts/tasks/runtimes.ts";
import { runCommandHere, runModuleHere, splitByBash } from "../docs/in_process.ts";
import { runBash } from "../docs/programs.ts";
import { isForApplications } from "../support/sandbox/portal.ts";
import { code, type MethodPage, methodPages } from "./pages.ts";

const folder = mkdtempSync(join(root, "dist", "examples-"));
after(() => rmSync(folder, { recursive: true }));

const pages = methodPages();
const idOf = ({ name, api }: MethodPage): string => api === "v3" ? `v3:${name}` : name;

/** Examples that are refused although a webhook may call their methods, each with the reason. */
const REFUSED: Record<string, string> = {
  "crm.invoice.status.add": "its page shows no request, so ours has no fields",
  "crm.invoice.status.update": "its page shows no request, so ours has no fields",
  "imbot.chat.setOwner": "its example lacks CLIENT_ID, without which no webhook may call it",
  "rpa.item.get": "its page shows no request, so ours asks for no record that is there",
  "task.elapseditem.get": "its example asks for a record that is not there",
};

/** Command lines that lack what they need, each with the reason. */
const UNSENT: Record<string, string> = {
  "userconsent.consent.add": "its example has an option of the address' name",
  "voximplant.infocall.startwithsound": "its example has an option of the address' name",
};

/** What came of one example: the answers' statuses and codes. */
type Outcome = string[];

/** A sandbox that tells what it answers; what it cannot answer is not asked for again and again. */
function watched(): { reach: typeof fetch; outcome: Outcome; reset: () => void } {
  const sandbox = createSandbox({ now: () => new Date("2024-08-05T09:02:13Z") });
  const outcome: Outcome = [];
  const reach: typeof fetch = async (...request) => {
    const response = await sandbox.fetch(...request);
    const { error } = await response.clone().json();
    const refusal = typeof error === "object" && error !== null ? error.code : error;
    outcome.push(refusal === undefined ? "done" : `${response.status} ${refusal}`);
    return response.status < 500 ? response : Response.json({ error: "NO_ANSWER" }, { status: 400 });
  };
  return {
    reach,
    outcome,
    reset: () => {
      sandbox.reset();
      outcome.length = 0;
    },
  };
}

/** Says which examples were refused for lack of a method, or for another reason that nobody has listed. */
function complaints(outcomes: ReadonlyMap<MethodPage, Outcome>): string[] {
  return [...outcomes].flatMap(([page, outcome]) => {
    const id = idOf(page);
    const text = `${id}: ${outcome.join(", ")}`;
    if (outcome.some((one) => one.startsWith("404 "))) return [text];
    // What the documentation shows no answer of, nobody can answer.
    if (outcome.some((one) => one.startsWith("501 "))) return page.facts.result?.sample === undefined ? [] : [text];
    const isRight = outcome.length > 0 && outcome.every((one) => one === "done");
    return isRight || isForApplications(id) || Object.hasOwn(REFUSED, id) ? [] : [text];
  });
}

const words = await splitByBash(pages.map((page) => code(page, "bash", "Shell")));

test("the Bash of every page runs", async () => {
  const { reach, outcome, reset } = watched();
  const outcomes = new Map<MethodPage, Outcome>();
  for (const [index, page] of pages.entries()) {
    reset();
    await runCommandHere(words[index]!, folder, reach);
    if (outcome.length || !Object.hasOwn(UNSENT, idOf(page))) outcomes.set(page, [...outcome]);
  }
  assert.equal(outcomes.size, pages.length - Object.keys(UNSENT).length);
  assert.deepEqual(complaints(outcomes), []);
});

test("the TypeScript of every page runs", async () => {
  const { reach, outcome, reset } = watched();
  const outcomes = new Map<MethodPage, Outcome>();
  for (const page of pages) {
    reset();
    const file = join(folder, `${page.api}-${page.name}.ts`);
    writeFileSync(file, code(page, "ts", "TypeScript"));
    await runModuleHere(file, reach, () => {});
    outcomes.set(page, [...outcome]);
  }
  assert.deepEqual(complaints(outcomes), []);
});

test("sixty pages' Bash runs in a real shell", async () => {
  const seed = Number(process.env.OINT_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`Pages for the shell of seed ${seed}; repeat with OINT_SEED=${seed}.`);
  const open = pages.filter((page) => {
    const id = idOf(page);
    const isListed = Object.hasOwn(REFUSED, id) || Object.hasOwn(UNSENT, id) || isForApplications(id);
    return !isListed && page.facts.result?.sample !== undefined && !/^(imbot\.|batch$)/.test(page.name);
  });
  const [drawn] = fc.sample(fc.shuffledSubarray(open, { minLength: 60, maxLength: 60 }), { numRuns: 1, seed });
  const failed: string[] = [];
  const work = drawn!.values();
  const shell = async (name: string): Promise<void> => {
    const own = mkdtempSync(join(folder, name));
    for (const page of work) {
      const { code: exit, stderr } = await runBash(own, code(page, "bash", "Shell"));
      if (exit !== 0) failed.push(`${idOf(page)}: ${exit} ${stderr}`);
    }
  };
  await Promise.all([shell("one-"), shell("two-")]);
  assert.deepEqual(failed, []);
});
