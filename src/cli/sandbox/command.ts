/**
 * `oint sandbox`: serves the sandbox on this machine.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { readArguments } from "../read/arguments.ts";
import type { Io } from "../io.ts";
import type { Notes } from "../say/notes.ts";
import { readNumber } from "../read/values.ts";

const PORT = 8024;
const HOST = "127.0.0.1";

/** Help of the command. */
export const HELP = `Usage: oint sandbox [--port <number>] [--host <address>]

Serves an in-memory sandbox that answers as the real service does. It prints one
line, the address to give as --url, and runs until Ctrl+C; then all is forgotten.

Options:
  --port <number>   TCP port; 0 takes a free one (default: ${PORT})
  --host <address>  address to listen on; another one than loopback lets the
                    whole network in (default: ${HOST})
  --help            show this help

Example:
  oint sandbox --port 0
`;

/**
 * Serves until it is interrupted.
 *
 * @throws UsageError When the options are wrong, or the port cannot be had.
 */
export async function sandbox(args: readonly string[], io: Io, notes: Notes): Promise<void> {
  const { values } = await readArguments(args, { flags: ["port", "host"], command: "oint sandbox", offset: 1 });
  const port = readPort(values.get("port")?.[0]?.trim());
  const host = values.get("host")?.[0]?.trim() || HOST;

  const [{ createSandbox }, { isLoopback, serve }] = await Promise.all([
    import("../../bitrix24/sandbox/mod.ts"),
    import("./serve.ts"),
  ]);
  const { url, fetch } = createSandbox();
  const signal = io.interrupted();
  const { origin, close } = await serve((request) => fetch(request), { port, host });
  if (!isLoopback(host)) {
    await notes.say("Warning: the sandbox can be reached from the network. Whoever knows its address may call it.");
  }
  await io.stdout(`${origin}${new URL(url).pathname}\n`);
  await notes.say("The sandbox is running; the line above is its address for --url. Press Ctrl+C to stop it.");
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await close();
  await notes.say("The sandbox has stopped.");
}

function readPort(text: string | undefined): number {
  if (!text) return PORT;
  const port = readNumber("port", text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError("--port takes a whole number from 0 to 65535.");
  }
  return port;
}
