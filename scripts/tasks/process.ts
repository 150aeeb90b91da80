/** Runs other programs and keeps what they print. */

import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a program did. */
export interface Outcome {
  /** Exit code; 127 when the program could not be started, 124 when it was stopped for taking too long. */
  code: number;
  stdout: string;
  stderr: string;
  /** Both streams, in the order of arrival. */
  output: string;
  seconds: number;
}

export interface RunOptions {
  cwd?: string;
  /** Added to the environment; `undefined` removes a variable. */
  env?: Record<string, string | undefined>;
  /** Written to standard input, which is then closed. */
  input?: string;
  /** Seconds after which the program is killed; {@linkcode HUNG} unless told. */
  limit?: number;
  /** Called with each piece of output as it arrives. */
  onOutput?: (text: string) => void;
}

/** Seconds after which a program surely hangs, on however slow a machine. */
export const HUNG = 1800;

/** The environment for a child: no colours, and nothing of the npx that may have started us, which would move npm's prefix. */
export function childEnvironment(extra: Record<string, string | undefined> = {}): Record<string, string> {
  // Profiles of whoever runs this are nobody's business.
  const settings = { OINT_CONFIG_DIR: join(tmpdir(), "oint-no-settings"), OINT_PROFILE: undefined };
  const env: Record<string, string | undefined> = { ...process.env, NO_COLOR: "1", ...settings, ...extra };
  for (const name of Object.keys(env)) {
    if (/^npm_(config_(local_prefix|global_prefix|prefix|package|call)|package|lifecycle|command)/i.test(name)) {
      delete env[name];
    }
  }
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** Runs a program to its end. Never rejects: a program that cannot be started has the code 127. */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<Outcome> {
  const started = performance.now();
  const limit = options.limit ?? HUNG;
  return new Promise((resolve) => {
    const outcome: Outcome = { code: 0, stdout: "", stderr: "", output: "", seconds: 0 };
    const child = spawn(program, args, { cwd: options.cwd, env: childEnvironment(options.env), stdio: "pipe" });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, limit * 1000);
    const collect = (stream: "stdout" | "stderr") => (text: string) => {
      outcome[stream] += text;
      outcome.output += text;
      options.onOutput?.(text);
    };
    child.stdout.setEncoding("utf8").on("data", collect("stdout"));
    child.stderr.setEncoding("utf8").on("data", collect("stderr"));
    const end = (code: number, note = ""): void => {
      clearTimeout(timer);
      resolve({ ...outcome, code, output: outcome.output + note, seconds: (performance.now() - started) / 1000 });
    };
    child.on("error", (error) => end(127, `Could not start ${program}: ${error.message}\n`));
    child.on("close", (code, signal) => {
      if (late) end(124, `\n${program} was stopped after ${limit} seconds.\n`);
      else end(code ?? 1, signal === null ? "" : `\n${program} was ended by ${signal}.\n`);
    });
    child.stdin.on("error", () => {}); // The program may end without reading its input.
    child.stdin.end(options.input ?? "");
  });
}

/** The same, but throws with the program's output when it fails. */
export async function runOrThrow(program: string, args: string[], options: RunOptions = {}): Promise<Outcome> {
  const outcome = await run(program, args, options);
  if (outcome.code !== 0) {
    throw new Error(`${program} ${args.join(" ")} ended with code ${outcome.code}:\n${outcome.output.trim()}`);
  }
  return outcome;
}

/** The Deno that runs this script, or the one on the PATH when Node runs it. */
export function denoProgram(): string {
  return "deno" in process.versions ? process.execPath : "deno";
}

/** npm's program name; Windows knows it under another one. */
export const npm: string = process.platform === "win32" ? "npm.cmd" : "npm";

/** Flags that keep npm to its task. */
export const quietNpm: string[] = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
