/**
 * Help at its three levels: oint, a service, a function. Commander lays it out.
 *
 * @module
 */

import { Command, type HelpConfiguration } from "commander";
import type { Program } from "./io.ts";
import type { CommandTable, OptionTable, ServiceTable } from "./table.ts";
import { PLACEHOLDERS } from "./values.ts";

const NARROWEST = 40;
/** Longer lines are hard to read, and a pipe has no width. */
const WIDEST = 100;

const EXIT_CODES = {
  0: "done",
  1: "the API refused; its answer is on standard output all the same",
  2: "wrong usage; nothing was sent",
  3: "the API was not reached, or did not answer as an API does",
  70: "an error inside oint",
  130: "stopped by SIGINT (Ctrl+C)",
  143: "stopped by SIGTERM",
};

function widthOf(columns = WIDEST): number {
  return Math.min(Math.max(columns, NARROWEST), WIDEST);
}

/** A command that only lays out help. */
function sheet(name: string, usage: string, about: string, columns?: number): Command {
  const help: HelpConfiguration = {
    helpWidth: widthOf(columns),
    minWidthToWrap: 20,
    subcommandTerm: (command) => command.name(),
    optionTerm: (option) => option.flags,
  };
  return new Command(name).usage(usage).description(about).helpCommand(false).helpOption("--help", "show this help")
    .configureHelp(help);
}

/** A line in two columns, wrapped as the rest of the sheet. */
function item(term: string, width: number, about: string, command: Command): string {
  const help = Object.assign(command.createHelp(), command.configureHelp());
  return help.formatItem(term, width, about, help);
}

/** Ends with one line break, and has no blanks at line ends. */
function page(...parts: string[]): string {
  return `${parts.map((part) => part.trimEnd()).join("\n\n").replace(/ +$/gm, "")}\n`;
}

/** Help of `oint` itself. */
export function programHelp({ services, version }: Program, columns?: number): string {
  const top = sheet("oint", "<service> <Function> --option value", "Calls business APIs from the shell.", columns)
    .version(version, "--version", "show the version");
  for (const { name, title, summary } of services) {
    top.command(name).summary(`${title}: ${summary}`).helpGroup("Services:");
  }
  top.command("sandbox").summary("serves a sandbox on this machine to try things out").helpGroup("Other commands:");
  top.command("help").summary("the same as --help, e.g. oint help sandbox").helpGroup("Other commands:");
  const service = services[0]?.name ?? "<service>";
  const codes = Object.entries(EXIT_CODES).map(([code, meaning]) => item(code, 3, meaning, top));
  return page(
    top.helpInformation(),
    `Exit codes:\n${codes.join("\n")}`,
    `Functions of a service:   oint ${service} --help\nOptions of a function:    oint ${service} <Function> --help`,
  );
}

/** Help of a service: its functions by category, and how to connect. */
export function serviceHelp(service: ServiceTable, columns?: number): string {
  const { name, title, summary, categories, connection } = service;
  const command = sheet(`oint ${name}`, "<Function> --option value", `${title}: ${summary}`, columns);
  for (const category of categories) {
    for (const each of category.commands) {
      command.command(each.name).summary(each.summary).helpGroup(`${category.title}:`);
    }
  }
  command.optionsGroup("Connection, with each function that calls the service:");
  for (const option of connection) command.option(term(option), described(option, option.env));
  return page(
    command.optionsGroup("Options:").helpInformation(),
    `Options and an example:   oint ${name} <Function> --help`,
  );
}

/** Help of a function. */
export function commandHelp(service: ServiceTable, command: CommandTable, columns?: number): string {
  const connection = command.connects ? service.connection : [];
  const required = [...connection, ...command.options].filter((option) => option.required);
  const parts = [...required.map(term), "[options]"];
  const inline = parts.join(" ");
  const fits = `Usage: oint ${service.name} ${command.name} ${inline}`.length <= widthOf(columns);
  const usage = fits ? inline : parts.map((part) => `\n    ${part}`).join("");
  const about = `${command.title}. ${command.summary}`;
  const help = sheet(`oint ${service.name} ${command.name}`, usage, about, columns);
  const of = (place: string) =>
    connection.filter((option) => option.place === place).forEach((option) =>
      help.option(term(option), described(option, option.env))
    );
  of("first");
  for (const option of command.options) help.option(term(option), described(option));
  of("last");
  const taken = [...connection, ...command.options].map(({ flag }) => flag);
  help.optionsGroup("Common options:");
  if (!taken.includes("clear") && command.options.some(({ kind }) => kind !== "boolean" && kind !== "number")) {
    help.option(
      "--clear <option>",
      "send this option empty, where leaving it out would send nothing (may be repeated)",
    );
  }
  if (command.connects && !taken.includes("timeout")) {
    help.option("--timeout <seconds>", "how long one attempt may take");
  }
  help.helpOption("--help", "show this help");
  const json = command.options.some(({ kind }) => kind === "structure" || kind === "list");
  return page(
    help.helpInformation(),
    ...command.notes?.length ? [`Notes:\n${command.notes.map((note) => item("-", 1, note, help)).join("\n")}`] : [],
    ...json ? ["JSON stands there itself, as the path of a .json file,\nor as - for standard input."] : [],
    `Example:\n  ${command.example}`,
    ...command.method ? [`Official method: ${command.method}${command.docs ? `\n  ${command.docs}` : ""}`] : [],
  );
}

function term({ flag, kind }: OptionTable): string {
  return `--${flag} <${PLACEHOLDERS[kind]}>`;
}

function described(option: OptionTable, env?: string): string {
  const marks = [option.types, option.required ? "required" : "optional"];
  if (option.default !== undefined && option.default !== "") marks.push(`default: ${option.default}`);
  if (env) marks.push(`environment: ${env}`);
  return `${option.about} (${marks.join("; ")})`;
}
