/**
 * Help at its three levels: oint, a service, a function.
 *
 * @module
 */

import type { Entry, List } from "../../catalogue/tool.ts";
import { besideOwn, commonEntries } from "./common.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";
import type {
  CategoryOverview,
  CommandTable,
  ConnectionOption,
  OptionKind,
  OptionTable,
  Program,
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

const EXIT_CODES: Entry[] = [
  ["0", "done, also where the reader of a pipe has seen enough (| head)"],
  ["1", "the API refused; its answer is on standard output all the same"],
  ["2", "wrong usage; nothing was sent"],
  ["3", "the API was not reached, or did not answer as an API does"],
  ["70", "an error inside oint"],
  ["74", "output that cannot be written, e.g. on a full disk; a call has taken effect all the same"],
  ["130", "stopped by SIGINT (Ctrl+C)"],
  ["143", "stopped by SIGTERM"],
];

const JSON_FORMS =
  "JSON stands there itself, as the path of a .json file, as an http(s) address, or as - for standard input. @path " +
  "reads any file; where a list holds texts, only that does.";
const FILE_FORMS =
  "A file is a path, an http(s) address, or base64 text (where it is short, base64:SGk=); - is standard " +
  "input. At most 256 MB are read.";
const DATE_FORMS = "A date is 2024-08-05, 2024-08-05T09:02:13, the same with +02:00, or 05.08.2024 09:02.";

const HELP_OPTION: Entry = ["--help", "show this help"];

/** What a service offers beside its functions. */
const METHOD_COMMANDS: Entry[] = [
  ["call", "calls a method by its own name, e.g. call <method> --NAME value"],
  ["methods", "searches the methods and the functions, e.g. methods <words>"],
  ["describe", "shows a method's or a function's parameters, result and examples"],
];

/** Help of `oint` itself. */
export function programHelp({ services }: Program, columns?: number): string {
  const width = widthOf(columns);
  const service = services[0]?.name ?? "<service>";
  const commands: List[] = [
    { title: "Options", entries: [["--version", "show the version; -v does, too"], HELP_OPTION] },
    { title: "Services", entries: services.map(({ name, title, summary }) => [name, `${title}: ${summary}`]) },
    {
      title: "Other commands",
      entries: [
        ["sandbox", "serves a sandbox on this machine to try things out"],
        ["help", "the same as --help, e.g. oint help sandbox"],
      ],
    },
  ];
  return page(
    "Usage: oint <service> <Function> --option value",
    paragraph("Calls business APIs from the shell.", width),
    ...lists(commands, width),
    ...lists([{ title: "Exit codes", entries: EXIT_CODES }], width),
    `Functions of a service:   oint ${service} --help\nOptions of a function:    oint ${service} <Function> --help`,
  );
}

/** Help of a service: its functions by category, and how to connect. */
export function serviceHelp(service: ServiceTable, overview: readonly CategoryOverview[], columns?: number): string {
  const { name, title, summary, connection, methods, tools = [] } = service;
  const width = widthOf(columns);
  const functions: List[] = [
    { title: "Connection, with each function that calls the service", entries: connection.map(connectionEntry) },
    { title: "Options", entries: [HELP_OPTION] },
    { title: "Any method of the API", entries: methods ? METHOD_COMMANDS : [] },
    { title: "Other commands", entries: tools.map((tool) => [tool.name, tool.summary] as const) },
    ...overview.map((category) => ({
      title: category.title,
      entries: category.commands.map((each) => [each.name, each.summary] as const),
    })),
  ];
  return page(
    `Usage: oint ${name} <Function> --option value`,
    paragraph(`${title}: ${summary}`, width),
    ...lists(functions, width),
    `Options and an example:   oint ${name} <Function> --help`,
  );
}

/** Help of one category of a service. */
export function categoryHelp(
  { name }: ServiceTable,
  { title, summary, commands }: CategoryOverview,
  columns?: number,
): string {
  const width = widthOf(columns);
  return page(
    `Usage: oint ${name} <Function> --option value`,
    paragraph(`${title}: ${summary}`, width),
    ...lists([{ title: "Functions", entries: commands.map((each) => [each.name, each.summary] as const) }], width),
    `Options and an example:   oint ${name} <Function> --help`,
  );
}

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
  const taken = [...connection, ...options].flatMap(({ flag, aliases = [] }) => [flag, ...aliases]);
  const ours = (name: string, value = "") => `--${besideOwn(name, taken)}${value}`;
  const calls = connects || network;
  const clear = "send this option empty, where leaving it out would send nothing (may be repeated)";
  return [
    ...options.some(isClearable) ? [[ours("clear", " <option>"), clear] as const] : [],
    ...calls ? [[ours("timeout", " <seconds>"), "how long one attempt may take"] as const] : [],
    ...commonEntries(ours, calls),
    HELP_OPTION,
  ];
}

function term({ flag, kind }: OptionTable): string {
  return `--${flag} <${PLACEHOLDERS[kind]}>`;
}

function optionEntry(option: OptionTable): Entry {
  return [term(option), described(option)];
}

function connectionEntry(option: ConnectionOption): Entry {
  return [term(option), described(option, option.env)];
}

function described(option: OptionTable, env?: string): string {
  const marks = [option.types, option.required ? "required" : "optional"];
  if (option.default !== undefined && option.default !== "") marks.push(`default: ${option.default}`);
  if (env) marks.push(`environment: ${env}`);
  return `${option.about} (${marks.join("; ")})`;
}
