/**
 * What help says of options: of a function's own, of the connection's, and of those that every function and `call` have.
 *
 * @module
 */

import { besideOwn } from "../../catalogue/names.ts";
import type {
  CommandTable,
  ConnectionOption,
  OptionKind,
  OptionTable,
  ServiceTable,
} from "../../catalogue/commands.ts";
import type { Entry } from "../../catalogue/tool.ts";

/** How options of ours are written beside names that belong to what is called: with their values. */
export function oursBeside(own: readonly string[]): (name: string, value?: string) => string {
  return (name, value = "") => `--${besideOwn(name, own)}${value}`;
}

/**
 * A line for each of the options.
 *
 * @param term How an option is written, with its value.
 * @param calls Whether the command calls anything.
 */
export function commonEntries(term: (name: string, value?: string) => string, calls = false): Entry[] {
  const out: Entry[] = [
    [term("out", " <file>"), "write the answer into this file; _hex_, _base64_ or _utf8_ print bytes as text"],
    [
      term("format", " <form>"),
      "json, yaml; jsonl, a line for each row of a list, or the answer on one; csv or table of the rows (default: json)",
    ],
    [term("columns", " <names>"), "only these members of each row, with commas between: ID,TITLE"],
    [
      term("jq", " <filter>"),
      "print what a filter of jq makes of the answer, or of each row where all pages are gone through",
    ],
  ];
  if (!calls) return out;
  return [
    [term("profile", " <name>"), "the connection that oint login has kept under this name, where no --url is given"],
    ...out,
    [term("test"), "print the requests, without secrets, instead of sending them; --dry-run is the same"],
    [term("confirm"), "ask before a call that deletes, dismisses or sets recipients anew; --yes answers beforehand"],
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
  const own = options.map(({ flag }) => flag);
  const placed = (place: string) =>
    connection.filter((option) => connects && option.place === place).map((one) => connectionEntry(beside(one, own)));
  return [...placed("first"), ...options.map(optionEntry), ...placed("last")];
}

/** An option with what stands for its value. */
export function term({ flag, kind }: OptionTable): string {
  return `--${flag} <${PLACEHOLDERS[kind]}>`;
}

function optionEntry(option: OptionTable): Entry {
  return [term(option), described(option)];
}

/** An option of the connection beside names that belong to what is called. */
export function beside(option: ConnectionOption, own: readonly string[]): ConnectionOption {
  return { ...option, flag: besideOwn(option.flag, own) };
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
