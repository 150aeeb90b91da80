/**
 * The command line as a process: its streams, signals and exit code.
 *
 * It takes the global `process` and nothing from `node:` imports: importing `node:process` or `node:fs` sets up all
 * that they offer, standard streams included, which takes longer than finding and printing a page of help.
 *
 * @module
 */

// deno-lint-ignore-file no-process-global -- see above

import type { Program } from "../catalogue/commands.ts";
import type { Io } from "./io.ts";
import { output } from "./say/output.ts";
import { EXIT } from "./exit.ts";
import { run } from "./run.ts";

async function readStdin(): Promise<Uint8Array> {
  const [{ joined }, { LARGEST, tooLarge }] = await Promise.all([import("./read/open.ts"), import("./read/local.ts")]);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > LARGEST) throw tooLarge();
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

/**
 * Runs the process's command line. The exit code is set once all is written, and the process ends by itself.
 *
 * @param program What is installed.
 */
export function main(program: Program): void {
  let interruption: AbortController | undefined;
  const failed = () => process.exitCode = EXIT.internal;
  // Node 22.0 to 22.2 lack it; they are slower, no more.
  const files = process.getBuiltinModule?.("node:fs");
  const stdout = output(1, () => process.stdout, files, failed);
  const stderr = output(2, () => process.stderr, files, failed);

  const io: Io = {
    stdout: stdout.write,
    stderr: stderr.write,
    stdin: readStdin,
    fetch: (address, init) => fetch(address, init),
    readFile: async (path) => (await import("./read/open.ts")).readLocal(path),
    writeFile: async (path, content) => (await import("node:fs/promises")).writeFile(path, content),
    env: process.env,
    get columns() {
      return stdout.columns();
    },
    get stdinIsTerminal() {
      return process.stdin.isTTY === true;
    },
    interrupted: () => {
      const controller = interruption = new AbortController();
      for (const name of ["SIGINT", "SIGTERM"] as const) {
        process.once(name, () => controller.abort(name));
      }
      return controller.signal;
    },
  };

  run(process.argv.slice(2), io, program).then((code) => {
    // Standard input that never ends would keep an interrupted process alive; all that was said is written by now.
    if (interruption?.signal.aborted) process.exit(code);
    process.exitCode ??= code;
  });
}
