/**
 * The options of `oint sandbox`, as settings of a sandbox and of its server.
 *
 * @module
 */

import type { SandboxSettings } from "../../catalogue/commands.ts";
import { UsageError } from "../../core/errors.ts";
import type { Io } from "../io.ts";
import { readArguments } from "../read/arguments.ts";
import { readNumber } from "../read/values.ts";

/** Where it is served, unless told. */
export const PORT = 8024;
export const HOST = "127.0.0.1";

/** What was asked for. */
export interface Asked {
  /** The service's name, where one was given. */
  service: string | undefined;
  /** The program to run, with its arguments; nothing where the sandbox is all. */
  program: readonly string[] | undefined;
  port: number;
  host: string;
  isHttps: boolean;
  isQuiet: boolean;
  /** Address that the application is installed at. */
  handler: string | undefined;
  /** File that all records are written to in the end. */
  save: string | undefined;
  settings: SandboxSettings;
}

const EXEC = "exec";

/**
 * Reads the arguments of the command.
 *
 * @throws UsageError When they are wrong.
 */
export async function readAsked(args: readonly string[], io: Io): Promise<Asked> {
  const end = args.indexOf("--");
  const { values, words } = await readArguments(end < 0 ? args : args.slice(0, end), {
    flags: ["port", "host", "seed", "clock", "latency", "faults", "load", "save", "handler", "origin", "scope"],
    switches: ["https", "limits", "quiet"],
    repeatable: ["seed", "origin", "scope"],
    words: true,
    command: "oint sandbox",
    offset: 1,
  });
  const program = words.includes(EXEC) ? end < 0 ? [] : args.slice(end + 1) : undefined;
  const services = words.filter((word) => word !== EXEC);
  if (services.length > 1 || words.length > services.length + 1) {
    throw new UsageError("oint sandbox takes one service. Write --option value, and quote a value that holds spaces.");
  }
  if (program?.length === 0) {
    throw new UsageError(
      "oint sandbox exec runs a program: write it behind two dashes, oint sandbox exec -- npm test.",
    );
  }
  if (!program && end >= 0) {
    throw new UsageError(
      "Nothing stands behind two dashes here. To run a program, write oint sandbox exec -- npm test.",
    );
  }
  const one = (flag: string): string | undefined => values.get(flag)?.[0]?.trim() || undefined;
  const [latency, faults, load] = [one("latency"), one("faults"), one("load")];
  const { readJson } = faults !== undefined || load !== undefined ? await import("../read/json.ts") : {};
  return {
    service: services[0],
    program,
    // Several programs may be run at once.
    port: readPort(one("port"), program ? 0 : PORT),
    host: one("host") ?? HOST,
    isHttps: values.has("https"),
    isQuiet: values.has("quiet"),
    handler: readHandler(one("handler")),
    save: one("save"),
    settings: {
      ...values.has("seed") && { seed: values.get("seed")! },
      ...values.has("origin") && { origins: values.get("origin")! },
      ...values.has("scope") && { scopes: readScopes(values.get("scope")!) },
      ...one("clock") !== undefined && { clock: one("clock")! },
      ...values.has("limits") && { limits: true },
      ...latency !== undefined && { latency: { request: readLatency(latency) } },
      ...faults !== undefined && { faults: await readJson!("faults", faults, io) },
      ...load !== undefined && { snapshot: await readJson!("load", load, io) },
    },
  };
}

/** Names of scopes, given one by one or with commas between them. */
function readScopes(texts: readonly string[]): string[] {
  const scopes = texts.flatMap((text) => text.split(",")).map((scope) => scope.trim()).filter(Boolean);
  if (!scopes.length) throw new UsageError("--scope takes names of scopes, with commas between them.");
  return [...new Set(scopes)];
}

function readPort(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const port = readNumber("port", text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError("--port takes a whole number from 0 to 65535.");
  }
  return port;
}

function readLatency(text: string): number {
  const milliseconds = readNumber("latency", text);
  if (!(milliseconds >= 0 && milliseconds < Infinity)) throw new UsageError("--latency takes milliseconds from 0 on.");
  return milliseconds;
}

function readHandler(text: string | undefined): string | undefined {
  if (text === undefined || URL.canParse(text) && /^https?:/i.test(text)) return text;
  throw new UsageError("--handler takes an address, like http://127.0.0.1:3000/install.");
}
