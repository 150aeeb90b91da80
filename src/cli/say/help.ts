/**
 * Help of a function. What is above it stands in modules of its own, since each level is to be there at once.
 *
 * @module
 */

import type { Entry, List } from "../../catalogue/tool.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";
import type {
  CommandTable,
  ConnectionOption,
  OptionKind,
  OptionTable,
  ServiceTable,
} from "../../catalogue/commands.ts";

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

const JSON_FORMS =
  "JSON stands there itself, as the path of a .json file, as an http(s) address, or as - for standard input.";
const FILE_FORMS = "A file is a path, an http(s) address, or base64 text (where it is short, base64:SGk=).";
const DATE_FORMS = "A date is 2024-08-05, 2024-08-05T09:02:13, the same with +02:00, or 05.08.2024 09:02.";

/** The option that every level has. */
export const HELP_OPTION: Entry = ["--help", "show this help"];

/** Help of a function. */
export function commandHelp(service: ServiceTable, command: CommandTable, columns?: number): string {
  const width = widthOf(columns);
  const connection = command.connects ? service.connection : [];
  const options: List[] = [
    { title: "Options", entries: optionEntries(service, command) },
    { title: "Common options", entries: commonOptions(command, connection) },
  ];
  const notes: List = { title: "Notes", entries: (command.notes ?? []).map((note) => ["-", note]) };
  const has = (...kinds: OptionKind[]) => command.options.some(({ kind }) => kinds.includes(kind));
  return page(
    usage(`oint ${service.name} ${command.name}`, [...connection, ...command.options], width),
    paragraph(`${command.title}. ${command.summary}`, width),
    ...lists(options, width),
    ...lists([notes], width),
    ...has("structure", "list", "files") ? [paragraph(JSON_FORMS, width)] : [],
    ...has("file", "files") ? [paragraph(FILE_FORMS, width)] : [],
    ...has("date") ? [paragraph(DATE_FORMS, width)] : [],
    `Example:\n  ${command.example}`,
    ...command.method ? [`Official method: ${command.method}${command.docs ? `\n  ${command.docs}` : ""}`] : [],
  );
}

/** A line for each option of a function and of its connection, in the order of its page. */
export function optionEntries({ connection }: ServiceTable, { connects, options }: CommandTable): Entry[] {
  const placed = (place: string) =>
    connection.filter((option) => connects && option.place === place).map(connectionEntry);
  return [...placed("first"), ...options.map(optionEntry), ...placed("last")];
}

/** The command with its required options, on one line where they fit. */
function usage(command: string, options: readonly OptionTable[], width: number): string {
  const parts = [...options.filter(({ required }) => required).map(term), "[options]"];
  const inline = `Usage: ${command} ${parts.join(" ")}`;
  return inline.length <= width ? inline : [`Usage: ${command}`, ...parts].join("\n    ");
}

/** Whether an option has an empty value that can be sent. */
function isClearable({ kind, required }: OptionTable): boolean {
  return ["structure", "list"].includes(kind) || !required && ["text", "id", "integer"].includes(kind);
}

/** Options that functions share; a function's own option of the same name wins. */
function commonOptions({ connects, network, options }: CommandTable, connection: readonly OptionTable[]): Entry[] {
  const taken = [...connection, ...options].map(({ flag }) => flag);
  const entries: Entry[] = [];
  if (!taken.includes("clear") && options.some(isClearable)) {
    const about = "send this option empty, where leaving it out would send nothing (may be repeated)";
    entries.push(["--clear <option>", about]);
  }
  if ((connects || network) && !taken.includes("timeout")) {
    entries.push(["--timeout <seconds>", "how long one attempt may take"]);
  }
  return [...entries, HELP_OPTION];
}

function term({ flag, kind }: OptionTable): string {
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
