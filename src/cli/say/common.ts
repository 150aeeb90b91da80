/**
 * What help says of options: of a function's own, of the connection's, and of those that every function and `call` have.
 *
 * @module
 */

import type {
  CommandTable,
  ConnectionOption,
  OptionKind,
  OptionTable,
  ServiceTable,
} from "../../catalogue/commands.ts";
import type { Entry } from "../../catalogue/tool.ts";

/** In front of an option whose name a function or a method has for itself. */
export const OURS = "oint.";

/** An option's name beside what a function or a method has: its own name wins, whatever its letter case. */
export function besideOwn(name: string, own: readonly string[]): string {
  return own.some((each) => each.toLowerCase() === name) ? OURS + name : name;
}

/**
 * A line for each of the options.
 *
 * @param term How an option is written, with its value.
 * @param calls Whether the command calls anything.
 */
export function commonEntries(term: (name: string, value?: string) => string, calls = false): Entry[] {
  const out: Entry = [
    term("out", " <file>"),
    "write the answer into this file; _hex_, _base64_ or _utf8_ print bytes as text",
  ];
  if (!calls) return [out];
  return [
    out,
    [term("test"), "print the requests, without secrets, instead of sending them; --dry-run is the same"],
    [term("debug"), "tell requests and answers on standard error, without secrets"],
    [
      term("config", " <json>"),
      "timeout in seconds, proxy, adv_response for status and headers: JSON, or a file of it",
    ],
  ];
}

/** What stands in angle brackets. */
const PLACEHOLDERS: Record<OptionKind, string> = {
  text: "text",
  id: "id",
  integer: "number",
  number: "number",
  boolean: "true|false",
  date: "date",
  structure: "json",
  list: "json",
  file: "file",
  files: "json",
};

/** The option that every level has. */
export const HELP_OPTION: Entry = ["--help", "show this help"];

/** A line for each option of a function and of its connection, in the order of its page. */
export function optionEntries({ connection }: ServiceTable, { connects, options }: CommandTable): Entry[] {
  const placed = (place: string) =>
    connection.filter((option) => connects && option.place === place).map(connectionEntry);
  return [...placed("first"), ...options.map(optionEntry), ...placed("last")];
}

/** An option with what stands for its value. */
export function term({ flag, kind }: OptionTable): string {
  return `--${flag} <${PLACEHOLDERS[kind]}>`;
}

function optionEntry(option: OptionTable): Entry {
  return [term(option), described(option)];
}

/** A line for an option of the connection. */
export function connectionEntry(option: ConnectionOption): Entry {
  return [term(option), described(option, option.env)];
}

function described(option: OptionTable, env?: string): string {
  const marks = [option.types, option.required ? "required" : "optional"];
  if (option.default !== undefined && option.default !== "") marks.push(`default: ${option.default}`);
  if (env) marks.push(`environment: ${env}`);
  return `${option.about} (${marks.join("; ")})`;
}
