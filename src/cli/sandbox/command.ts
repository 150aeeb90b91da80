/**
 * `oint sandbox`: serves the sandbox of a service on this machine.
 *
 * @module
 */

import type { Program, ServedAddress, ServiceSandbox, ServiceTable } from "../../catalogue/commands.ts";
import { UsageError } from "../../core/errors.ts";
import type { Entry } from "../../catalogue/tool.ts";
import type { Io } from "../io.ts";
import { codeOf } from "../read/local.ts";
import { HELP_OPTION } from "../say/common.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";
import type { Notes } from "../say/notes.ts";
import { type Asked, HOST, PORT, readAsked } from "./options.ts";
import type { Served } from "./serve.ts";

/** The options, in the order of a first look. */
const OPTIONS: readonly Entry[] = [
  ["--port <number>", `TCP port; 0 takes a free one (default: ${PORT}; exec: 0)`],
  [
    "--host <address>",
    "address to listen on; another one than loopback lets the whole network in " + `(default: ${HOST})`,
  ],
  ["--https", "speak https as well, with a certificate made for it"],
  [
    "--seed <what>",
    "demo for a small company, or <name>=1000000 for so many records, by what their methods' names begin with; may be " +
    "given several times",
  ],
  ["--load <file>", "begin with the records of a .json file that --save wrote"],
  ["--save <file>", "write all records to a file in the end"],
  ["--clock <moment>", "let the clock stand: 2024-10-09T06:22:17Z"],
  ["--latency <ms>", "milliseconds that each request takes"],
  ["--faults <json>", "rules of faults, or a .json file with them"],
  ["--limits", "take no more requests than the service does"],
  ["--handler <url>", "install the application at this address, and post to it"],
  ["--origin <url>", "let pages of this site call; may be given several times"],
  [
    "--scope <names>",
    "what may be called: names of scopes, with commas between them; may be given several times (default: everything)",
  ],
  ["--quiet", "print no line for each request"],
  HELP_OPTION,
];

/** Help of the command. */
export function help(_program: Program, columns?: number): string {
  const width = widthOf(columns);
  return page(
    "Usage: oint sandbox [service] [--option value]\n" +
      "       oint sandbox [service] exec [--option value] -- <program> [arguments]",
    paragraph(
      "Serves an in-memory sandbox that answers as the real service does. It prints one line, the address to give as " +
        "--url, and runs until Ctrl+C; then all is forgotten. Other addresses and a line for each request go to standard " +
        "error. Without a service's name it is that of the first service that has one.",
      width,
    ),
    paragraph(
      "With exec it runs a program instead, with the addresses in its environment, and ends with the program's exit code.",
      width,
    ),
    paragraph(
      "Programs on this machine can ask it for faults, limits and slowness, and what it has done: GET /_sandbox/ on the " +
        "same port tells how.",
      width,
    ),
    ...lists([{ title: "Options", entries: OPTIONS }], width),
    "Examples:\n  oint sandbox --port 0 --seed demo\n  oint sandbox exec --seed demo -- npm test\n" +
      `  curl http://${HOST}:${PORT}/_sandbox/ledger`,
  );
}

/**
 * Serves until it is interrupted, or the program that it runs has ended.
 *
 * @returns The program's exit code; 0 without a program.
 * @throws UsageError When the options are wrong, there is no such sandbox, or the port cannot be had.
 */
export async function sandbox(args: readonly string[], program: Program, io: Io, notes: Notes): Promise<number> {
  const asked = await readAsked(args, io);
  if (asked.save !== undefined) {
    const { refuseWrongPlace } = await import("../say/place.ts");
    await refuseWrongPlace("--save", asked.save, io);
  }
  const service = await findService(asked.service, program);
  const made = await make(service, asked);
  const signal = io.interrupted();
  const running = await start(made, asked);
  try {
    if (!asked.isQuiet) {
      made.control?.onRequest?.(({ method = "?", status, fault }, milliseconds) => {
        const struck = fault === undefined ? "" : ` (${fault})`;
        void notes.say(`${status ?? "-"} ${method} ${Math.round(milliseconds)} ms${struck}`);
      });
    }
    if (asked.program) return await execute(asked.program, { service, made, running, asked, io, notes, signal });
    await introduce(made, running, asked, io, notes);
    await install(made, running, asked, notes);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await save(made, asked, io);
    await notes.say("The sandbox has stopped.");
    return 0;
  } finally {
    await running.close();
  }
}

/** Makes the sandbox; what it cannot be is a mistake in the options. */
async function make({ sandbox }: ServiceTable, { settings }: Asked): Promise<ServiceSandbox> {
  try {
    return await sandbox!(settings);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
}

/** The servers of a sandbox. */
interface Running extends Served {
  /** Where it speaks https, with the file that holds its certificate. */
  secure: { origin: string; file: string } | undefined;
}

async function start(made: ServiceSandbox, { port, host, isHttps }: Asked): Promise<Running> {
  const { control } = made;
  const { serve } = await import("./serve.ts");
  const local = control && ((request: Request) => control.fetch(request));
  const handler = (request: Request): Promise<Response> => made.fetch(request);
  const options = { host, ...local && { local } };
  const plain = await serve(handler, { ...options, port });
  if (!isHttps) return { ...plain, secure: undefined };
  try {
    const { speakHttps } = await import("./secure.ts");
    const { close, ...secure } = await speakHttps(handler, options, port === 0 ? 0 : port + 1);
    return { origin: plain.origin, secure, close: async () => void await Promise.all([plain.close(), close()]) };
  } catch (error) {
    await plain.close();
    throw error;
  }
}

const addressAt = ({ url }: ServiceSandbox, origin: string): string => origin + new URL(url).pathname;

/** Says where the sandbox is: its address on standard output, all else beside it. */
async function introduce(made: ServiceSandbox, running: Running, { host }: Asked, io: Io, notes: Notes): Promise<void> {
  const { origin, secure } = running;
  const { isLoopback } = await import("./serve.ts");
  if (!isLoopback(host)) {
    await notes.say("Warning: the sandbox can be reached from the network. Whoever knows its address may call it.");
  }
  await io.stdout(`${addressAt(made, origin)}\n`);
  await notes.say("The sandbox is running; the line above is its address for --url. Press Ctrl+C to stop it.");
  for (const { title, text } of made.addresses?.(origin) ?? []) await notes.say(`${title}: `, text);
  if (secure) {
    await notes.say("https: ", addressAt(made, secure.origin));
    await notes.say("Its certificate, for NODE_EXTRA_CA_CERTS: ", secure.file);
  }
}

/** Installs the application at a handler. */
async function install(made: ServiceSandbox, { origin }: Running, { handler }: Asked, notes: Notes): Promise<void> {
  if (handler === undefined) return;
  if (!made.control) throw new UsageError("--handler: this service has no applications.");
  const body = JSON.stringify(handler);
  const answer = await made.control.fetch(new Request(`${origin}/_sandbox/install`, { method: "POST", body }));
  if (!answer.ok) throw new UsageError(`--handler: ${(await answer.json()).error}`);
  await notes.say("The application was installed at ", handler);
}

async function save(made: ServiceSandbox, { save: path }: Asked, io: Io): Promise<void> {
  if (path === undefined) return;
  if (!made.control) throw new UsageError("--save: this service has no records to write.");
  const answer = await made.control.fetch(new Request("http://127.0.0.1/_sandbox/snapshot"));
  if (!answer.ok) throw new UsageError(`--save: ${(await answer.json()).error}`);
  const text = await answer.text();
  try {
    await io.writeFile(path, text);
  } catch (error) {
    const { isWrongPath, wrongPath } = await import("../write_file.ts");
    throw isWrongPath(codeOf(error)) ? wrongPath("--save", path, codeOf(error)) : error;
  }
}

/** What a program is run with. */
interface Execution {
  service: ServiceTable;
  made: ServiceSandbox;
  running: Running;
  asked: Asked;
  io: Io;
  notes: Notes;
  signal: AbortSignal;
}

async function execute(program: readonly string[], execution: Execution): Promise<number> {
  const { service, made, running, asked, io, notes, signal } = execution;
  await install(made, running, asked, notes);
  const { endBy, runProgram } = await import("./program.ts");
  const env = { ...io.env, ...environment(service, made, running) };
  const { code, signal: by } = await runProgram(program, env, signal, io.stdinIsTerminal);
  await save(made, asked, io);
  if (by) {
    await running.close();
    endBy(by);
  }
  return code;
}

/** The variables in which a program finds the sandbox. */
function environment({ connection }: ServiceTable, made: ServiceSandbox, running: Running): Record<string, string> {
  const { origin, secure } = running;
  const url = addressAt(made, origin);
  const own = connection.find(({ flag }) => flag === "url");
  const addresses: Pick<ServedAddress, "variable" | "text">[] = [
    { variable: "OINT_SANDBOX", text: url },
    { variable: "OINT_SANDBOX_CONTROL", text: `${origin}/_sandbox/` },
    ...made.addresses?.(origin) ?? [],
    ...own ? [{ variable: own.env, text: url }] : [],
    ...secure
      ? [
        { variable: "OINT_SANDBOX_HTTPS", text: addressAt(made, secure.origin) },
        { variable: "NODE_EXTRA_CA_CERTS", text: secure.file },
        { variable: "DENO_CERT", text: secure.file },
      ]
      : [],
  ];
  return Object.fromEntries(addresses.map(({ variable, text }) => [variable, text]));
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
