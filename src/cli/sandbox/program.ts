/**
 * A program that is run beside a sandbox: with our streams, its end is ours.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";

/** How a program has ended: with a code, or by a signal. */
export interface Ended {
  code: number;
  signal?: NodeJS.Signals;
}

/**
 * Runs a program to its end.
 *
 * @param signal What interrupts us is passed on.
 * @throws UsageError When there is no such program.
 */
export function runProgram(
  [command, ...args]: readonly string[],
  env: Io["env"],
  signal: AbortSignal,
  isTerminal: boolean,
): Promise<Ended> {
  // On Windows most programs are scripts that only a shell runs.
  const shell = process.platform === "win32";
  const child = spawn(command!, args, { env, stdio: "inherit", shell });
  const pass = (): void => {
    // A terminal has interrupted both. By its id: Deno would report the signal, however the program ends.
    if (!(isTerminal && signal.reason === "SIGINT") && child.pid !== undefined) kill(child.pid, signal.reason);
  };
  if (signal.aborted) pass();
  else signal.addEventListener("abort", pass, { once: true });
  return new Promise((resolve, reject) => {
    child.on("error", (error: Error & { code?: string }) => {
      const why = error.code === "ENOENT" ? "there is no such program" : error.code ?? "unknown reason";
      reject(new UsageError(`The program ${JSON.stringify(command)} could not be started: ${why}.`));
    });
    child.on("exit", (code, by) => {
      signal.removeEventListener("abort", pass);
      resolve(by ? { code: 128 + constants.signals[by], signal: by } : { code: code! });
    });
  });
}

function kill(id: number, signal: NodeJS.Signals): void {
  try {
    process.kill(id, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Ends this process as another one has ended; the caller ends it with a code where the signal does not. */
export function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
