/**
 * Runs what pages show without a process for each: TypeScript as modules of this process, command lines through the
 * command line's `run`, with the words that one real bash makes of them.
 *
 * @module
 */

import { forgetLimiters } from "../../src/core/call/limiters.ts";
import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { run as runProgram } from "../../scripts/tasks/process.ts";
import { services } from "../../src/catalogue/generated/services.ts";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import type { Program } from "../../src/catalogue/commands.ts";

/** What stands in for the network while something runs. */
type Fetch = typeof fetch;

/** Does something while `fetch` and `console.log` are others; nothing else may run at the same time. */
export async function instead<T>(reach: Fetch, log: (value: unknown) => void, work: () => Promise<T>): Promise<T> {
  const [network, print] = [globalThis.fetch, console.log];
  // As in a process of its own.
  forgetLimiters();
  globalThis.fetch = reach;
  console.log = (...values: unknown[]): void => values.forEach(log);
  // Deno gives up on a module that waits for nothing outside of JavaScript.
  const waiting = setInterval(() => {}, 1);
  try {
    return await work();
  } finally {
    clearInterval(waiting);
    globalThis.fetch = network;
    console.log = print;
  }
}

/**
 * Runs a module once: this process remembers what it imported.
 *
 * @param logs Called with each value that the module logs, as JSON makes it.
 * @returns What it threw.
 */
export async function runModuleHere(file: string, reach: Fetch, logs: (value: unknown) => void): Promise<unknown> {
  const log = (value: unknown): void => logs(JSON.parse(JSON.stringify(value) ?? "null"));
  try {
    await instead(reach, log, () => import(pathToFileURL(file).href));
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Bytes as characters, one for each. */
const decode = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** What a command line did. */
export interface CommandOutcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** What a command line is run by. */
export interface Runner {
  run: (args: readonly string[], io: Io, program: Program) => Promise<number>;
  services: Program["services"];
}

/**
 * Runs a command line, `oint` being its first word.
 *
 * @param folder Where its files are.
 * @param runner Another tree's command line.
 * @param env Its environment.
 */
export async function runCommandHere(
  words: readonly string[],
  folder: string,
  reach: Fetch,
  runner: Runner = { run, services },
  env: Io["env"] = {},
): Promise<CommandOutcome> {
  const outcome: CommandOutcome = { code: -1, stdout: "", stderr: "" };
  const io: Io = {
    stdout: (text) => Promise.resolve(void (outcome.stdout += typeof text === "string" ? text : decode(text))),
    stderr: (text) => Promise.resolve(void (outcome.stderr += text)),
    stdin: () => Promise.reject(new Error("There is no standard input.")),
    fetch: reach,
    writeFile: () => Promise.reject(new Error("not written")),
    readFile: (path) => readFile(resolve(folder, path)),
    openFile: () => Promise.reject(new Error("nothing is written")),
    env,
    columns: undefined,
    stdinIsTerminal: false,
    interrupted: () => new AbortController().signal,
  };
  outcome.code = await instead(
    reach,
    () => {},
    () => runner.run(words.slice(1), io, { services: runner.services, version: "0.0.0" }),
  );
  return outcome;
}

/**
 * Splits command lines into words, as bash does.
 *
 * @param scripts Each calls `oint` once.
 * @returns The words of each, `oint` being the first.
 */
export async function splitByBash(scripts: readonly string[]): Promise<string[][]> {
  const input = `oint() { printf '%s\\0' "$#" "$@"; }\n${scripts.join("\n")}\n`;
  const { code, stdout, stderr } = await runProgram("bash", ["-euo", "pipefail", "-s"], { input });
  if (code !== 0 || stderr !== "") throw new Error(`bash ended with ${code}: ${stderr}`);
  const texts = stdout.split("\0").slice(0, -1);
  const all: string[][] = [];
  for (let at = 0; at < texts.length;) {
    const count = Number(texts[at]);
    all.push(["oint", ...texts.slice(at + 1, at + 1 + count)]);
    at += 1 + count;
  }
  if (all.length !== scripts.length) throw new Error(`${scripts.length} scripts are ${all.length} commands.`);
  return all;
}

/** Writes the files that examples name. */
export function writeFiles(folder: string, value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const { text, path } = value as Record<string, unknown>;
  if (typeof text === "string" && typeof path === "string") {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  } else Object.values(value).forEach((inner) => writeFiles(folder, inner));
}

/** What a command printed: JSON, or a bare text. */
export function printed(stdout: string): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    return stdout.trimEnd();
  }
}
