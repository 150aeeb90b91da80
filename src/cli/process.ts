/**
 * The command line as a process: its streams, signals and exit code.
 *
 * @module
 */

import { readFile } from "node:fs/promises";
import process from "node:process";
import { EXIT, type Io, type Program } from "./io.ts";
import { run } from "./run.ts";

/** Resolves once the text is handed over, or once nobody reads it any more. */
function writer(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  // A reader that has seen enough (`| head`) is no failure of ours.
  stream.on("error", (error: Error & { code?: string }) => {
    if (error.code !== "EPIPE") process.exitCode = EXIT.internal;
  });
  return (text) => new Promise((resolve) => stream.write(text, () => resolve()));
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Runs the process's command line. The exit code is set once all is written, and the process ends by itself.
 *
 * @param program What is installed.
 */
export function main(program: Program): void {
  const interruption = new AbortController();

  const io: Io = {
    stdout: writer(process.stdout),
    stderr: writer(process.stderr),
    stdin: readStdin,
    readFile,
    env: process.env,
    columns: process.stdout.columns,
    stdinIsTerminal: process.stdin.isTTY === true,
    interrupted: () => {
      for (const name of ["SIGINT", "SIGTERM"] as const) {
        process.once(name, () => interruption.abort(name));
      }
      return interruption.signal;
    },
  };

  run(process.argv.slice(2), io, program).then((code) => {
    // Standard input that never ends would keep an interrupted process alive; all that was said is written by now.
    if (interruption.signal.aborted) process.exit(code);
    process.exitCode ??= code;
  });
}
