/**
 * `oint sandbox`: serves the sandbox of a service on this machine.
 *
 * @module
 */

import type { Program, ServiceTable } from "../../catalogue/commands.ts";
import { UsageError } from "../../core/errors.ts";
import { readArguments } from "../read/arguments.ts";
import type { Io } from "../io.ts";
import type { Notes } from "../say/notes.ts";
import { readNumber } from "../read/values.ts";

const PORT = 8024;
const HOST = "127.0.0.1";

/** Help of the command. */
export const HELP = `Usage: oint sandbox [service] [--port <number>] [--host <address>]

Serves an in-memory sandbox that answers as the real service does. It prints one
line, the address to give as --url, and runs until Ctrl+C; then all is forgotten.
Without a service's name it is that of the first service that has one.

Programs on this machine can ask it for faults, limits and slowness, and what it
has done: GET /_sandbox/ on the same port tells how.

Options:
  --port <number>   TCP port; 0 takes a free one (default: ${PORT})
  --host <address>  address to listen on; another one than loopback lets the
                    whole network in (default: ${HOST})
  --help            show this help

Examples:
  oint sandbox --port 0
  curl http://${HOST}:${PORT}/_sandbox/ledger
`;

/**
 * Serves until it is interrupted.
 *
 * @throws UsageError When the options are wrong, there is no such sandbox, or the port cannot be had.
 */
export async function sandbox(args: readonly string[], program: Program, io: Io, notes: Notes): Promise<void> {
  const { values, words } = await readArguments(args, {
    flags: ["port", "host"],
    words: true,
    command: "oint sandbox",
    offset: 1,
  });
  const port = readPort(values.get("port")?.[0]?.trim());
  const host = values.get("host")?.[0]?.trim() || HOST;
  if (words.length > 1) {
    throw new UsageError("oint sandbox takes one service. Write --option value, and quote a value that holds spaces.");
  }
  const { sandbox } = await findService(words[0], program);

  const [{ url, fetch, control }, { isLoopback, serve }] = await Promise.all([sandbox!(), import("./serve.ts")]);
  const signal = io.interrupted();
  const local = control && ((request: Request) => control.fetch(request));
  const { origin, close } = await serve((request) => fetch(request), { port, host, ...(local && { local }) });
  if (!isLoopback(host)) {
    await notes.say("Warning: the sandbox can be reached from the network. Whoever knows its address may call it.");
  }
  await io.stdout(`${origin}${new URL(url).pathname}\n`);
  await notes.say("The sandbox is running; the line above is its address for --url. Press Ctrl+C to stop it.");
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await close();
  await notes.say("The sandbox has stopped.");
}

/** The service that is named, or else the first one that has a sandbox. */
async function findService(name: string | undefined, { services }: Program): Promise<ServiceTable> {
  const named = services.filter((each) => name === undefined || each.name === name.toLowerCase());
  for (const each of named) {
    const service = await each.load();
    if (service.sandbox) return service;
  }
  const all = await Promise.all(services.map(({ load }) => load()));
  const able = all.filter((service) => service.sandbox);
  if (name === undefined || !able.length) throw new UsageError("No service that is installed has a sandbox.");
  if (!named[0]) {
    const { unknownService } = await import("../say/unknown.ts");
    throw unknownService(name, able, [], 2);
  }
  const { didYouMean } = await import("../../catalogue/suggest.ts");
  throw new UsageError(`${named[0].name} has no sandbox. ${didYouMean(able.map((service) => service.name))}`);
}

function readPort(text: string | undefined): number {
  if (!text) return PORT;
  const port = readNumber("port", text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError("--port takes a whole number from 0 to 65535.");
  }
  return port;
}
