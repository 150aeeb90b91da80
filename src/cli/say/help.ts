/**
 * Help of a function. What is above it stands in modules of its own, since each level is to be there at once.
 *
 * @module
 */

import type { Entry, List } from "../../catalogue/tool.ts";
import { commonEntries, HELP_OPTION, optionEntries, oursBeside, term } from "./common.ts";
import { lists, page, paragraph, widthOf } from "./layout.ts";
import type { CommandTable, OptionKind, OptionTable, ServiceTable } from "../../catalogue/commands.ts";

const JSON_FORMS =
  "JSON stands there itself, as the path of a .json file, as an http(s) address, or as - for standard input. @path " +
  "reads any file; where a list holds texts, only that does.";
const FILE_FORMS =
  "A file is a path, an http(s) address, or base64 text (where it is short, base64:SGk=); - is standard " +
  "input. At most 256 MB are read.";
const DATE_FORMS = "A date is 2024-08-05, 2024-08-05T09:02:13, the same with +02:00, or 05.08.2024 09:02.";

/** Help of a function. */
export async function commandHelp(service: ServiceTable, command: CommandTable, columns?: number): Promise<string> {
  const width = widthOf(columns);
  const connection = command.connects ? service.connection : [];
  const options: List[] = [
    { title: "Options", entries: optionEntries(service, command) },
    { title: "Common options", entries: await commonOptions(command) },
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
async function commonOptions({ connects, network, options, paging }: CommandTable): Promise<Entry[]> {
  const ours = oursBeside(options.flatMap(({ flag, aliases = [] }) => [flag, ...aliases]));
  const calls = connects || network;
  const clear = "send this option empty, where leaving it out would send nothing (may be repeated)";
  return [
    ...options.some(isClearable) ? [[ours("clear", " <option>"), clear] as const] : [],
    ...calls ? [[ours("timeout", " <seconds>"), "how long one attempt may take"] as const] : [],
    ...paging ? (await import("./paging.ts")).pagingEntries(ours, paging) : [],
    ...commonEntries(ours, calls),
    HELP_OPTION,
  ];
}
