/**
 * The process once more, as a child that takes its place: the same streams, signals passed on, its end as ours.
 *
 * @module
 */

import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { OintError } from "../core/errors.ts";

/** Signals that end a call in good order. */
const ORDERLY = ["SIGINT", "SIGTERM"] as const;

/**
 * Runs the same program in the same runtime, and ends with it.
 *
 * @param change Makes its arguments of ours.
 * @param env Its whole environment.
 * @returns Never.
 * @throws OintError When it cannot be started.
 */
export function restart(
  change: (args: readonly string[]) => string[],
  env: Record<string, string | undefined>,
): Promise<never> {
  // What Node says of its proxies on standard error is nothing that a user could do about.
  const own = [...process.execArgv, "--disable-warning=UNDICI-EHPA", process.argv[1]!];
  const args = change(process.argv.slice(2));
  const child = spawn(process.execPath, [...own, ...args], { env, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const name of ORDERLY) {
    // A terminal signals the child, too. A second signal would end it at once, and a message does not count as one.
    process.once(name, () => {
      child.send(name, () => {});
      process.on(name, () => child.kill(name));
    });
  }
  if (process.platform !== "win32") process.on("SIGHUP", () => child.kill("SIGHUP"));
  return new Promise((_, reject) => {
    child.on("error", (error: Error & { code?: string }) => {
      if (child.pid !== undefined) return;
      reject(new OintError(`--config: a proxy takes a second process, and it could not be started (${error.code}).`));
    });
    child.on("exit", (code, signal) => {
      if (!signal) process.exit(code!);
      process.exitCode = 128 + constants.signals[signal];
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
      // Some signals end nothing.
      setTimeout(() => process.exit(), 1000);
    });
  });
}
