/**
 * Runs what documentation shows: TypeScript and shell, its requests answered by the sandbox.
 *
 * @module
 */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { root } from "./markdown.ts";

const deno = denoProgram();
const preload = ["--preload", join(root, "tests/docs/preload.ts")];
const printJson = ["--preload", join(root, "tests/docs/print_json.ts")];
const config = ["--config", join(root, "deno.json")];
// No credentials of whoever runs the tests.
const env = { OINT_BITRIX24_URL: undefined, OINT_BITRIX24_TOKEN: undefined };

/** A folder for programs that is removed when the tests end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oint-docs-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a module; each value that it logs becomes a line of JSON. */
export async function runModule(file: string): Promise<{ outcome: Outcome; logged: unknown[] }> {
  const outcome = await run(deno, ["run", "-A", "--no-check", ...config, ...preload, ...printJson, file], { env });
  const lines = outcome.code === 0 ? outcome.stdout.split("\n").filter(Boolean) : [];
  return { outcome, logged: lines.map((line) => JSON.parse(line)) };
}

/** Runs the examples in modules' documentation, whose types are checked elsewhere. */
export function runDocExamples(modules: string[]): Promise<Outcome> {
  return run(deno, ["test", "-A", "--doc", "--no-check", ...preload, ...modules], { cwd: root, env });
}

/** Runs a script in bash, where `oint` is the command line from source and `npx -y deno@…` this deno. */
export async function runBash(folder: string, script: string): Promise<Outcome> {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const words = [deno, "run", "-A", "--no-check", ...config, ...preload, join(root, "src/cli/bin.ts")];
  const program = (name: string, text: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  program("oint", `exec ${words.map((word) => `'${word}'`).join(" ")} "$@"`);
  const path = `${bin}:${process.env.PATH}`;
  const own = { ...env, PATH: path, OINT_CONFIG_DIR: join(folder, "settings") };
  return await run("bash", ["-euo", "pipefail", "-c", script], { cwd: folder, env: own });
}
