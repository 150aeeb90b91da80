/**
 * The command line as a process: its streams, signals and exit code.
 *
 * It takes the global `process` and nothing from `node:` imports: importing `node:process` or `node:fs` sets up all
 * that they offer, standard streams included, which takes longer than printing a page of help.
 *
 * @module
 */

// deno-lint-ignore-file no-process-global -- see above

import type { Program } from "../catalogue/commands.ts";
import type { Io } from "./io.ts";
import { output } from "./say/output.ts";
import { EXIT } from "./exit.ts";
import { run } from "./run.ts";

/** What is used of Deno. */
interface DenoRuntime {
  permissions: { querySync: (permission: { name: "env" }) => { state: string } };
}

/** The environment, of which Deno may show single variables only, and no list. */
function environment(variables: Set<string>): Io["env"] {
  const { Deno: deno } = globalThis as { Deno?: DenoRuntime };
  if (!deno || deno.permissions.querySync({ name: "env" }).state === "granted") return process.env;
  return new Proxy({}, {
    get: (_, name) => {
      try {
        return process.env[String(name)];
      } catch {
        variables.add(String(name));
      }
    },
  });
}

/** Rejects with what nobody caught; without it, the runtime would print a stack and end with its own code. */
function crash(): Promise<never> {
  const crashed = new Promise<never>((_, reject) => {
    for (const name of ["uncaughtException", "unhandledRejection"] as const) process.on(name, reject);
  });
  crashed.catch(() => {});
  return crashed;
}

/**
 * Runs the process's command line. The exit code is set once all is written, and the process ends by itself.
 *
 * @param program What is installed.
 */
export function main(program: Program): void {
  let interruption: AbortController | undefined;
  let hasCrashed = false;
  let hasEnded = false;
  let isMute = false;
  let lost: Error | undefined;
  // Node 22.0 to 22.2 lack it; they are slower, no more.
  const files = process.getBuiltinModule?.("node:fs");
  const stderr = output(2, () => process.stderr, files, () => isMute = true);
  const stdout = output(1, () => process.stdout, files, (error) => {
    lost = error;
    if (hasEnded) sayLost(error);
  });
  const sayLost = async (error: Error) => {
    process.exitCode ||= EXIT.unwritten;
    const { lostOutput } = await import("./say/reason.ts");
    await stderr.write(lostOutput(error));
  };
  const denied = { variables: new Set<string>() };
  const machine = async () => (await import("./access.ts")).access(denied);
  const crashed = crash();
  crashed.catch(() => hasCrashed = true);

  const io: Io = {
    stdout: stdout.write,
    stderr: stderr.write,
    stdin: async () => (await import("./read/stdin.ts")).readStdin(process.stdin),
    fetch: async (address, init) => (await machine()).fetch(address, init),
    readFile: async (path) => (await machine()).readFile(path),
    writeFile: async (path, content) => (await machine()).writeFile(path, content),
    checkPlace: async (path) => (await machine()).checkPlace(path),
    makeFolder: async (path) => (await machine()).makeFolder(path),
    openFile: async (path) => (await machine()).openFile(path),
    env: environment(denied.variables),
    get columns() {
      return stdout.columns();
    },
    get errorColumns() {
      return stderr.columns();
    },
    get isUnread() {
      return stdout.isClosed();
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY === true;
    },
    ask: async (question) => (await import("./ask.ts")).ask(question),
    confirm: async (question) => (await import("./ask.ts")).confirm(question),
    profiles: async () => (await import("./profiles/store.ts")).profileStore(io.env),
    denied,
    crashed,
    restart: async (change, env) => (await machine()).restart(change, env),
    interrupted: () => {
      const controller = interruption = new AbortController();
      for (const name of ["SIGINT", "SIGTERM"] as const) {
        process.once(name, () => controller.abort(name));
      }
      return controller.signal;
    },
  };

  run(process.argv.slice(2), io, program).then(async (code) => {
    hasEnded = true;
    process.exitCode = code;
    if (lost) await sayLost(lost);
    if (isMute) process.exitCode ||= EXIT.unwritten;
    // Standard input that never ends would keep an interrupted process alive; all that was said is written by now.
    if (interruption?.signal.aborted || hasCrashed) process.exit(process.exitCode);
  });
}
