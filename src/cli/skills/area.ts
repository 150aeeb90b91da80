/**
 * The skills of a service's areas: the functions of a category, and the methods beside those that they call.
 *
 * @module
 */

import type { CommandTable, OptionTable, ServiceTable } from "../../catalogue/commands.ts";
import { allMethods } from "../../catalogue/find.ts";
import type { Method } from "../../catalogue/methods.ts";
import { callName } from "../../catalogue/search.ts";
import { term } from "../say/common.ts";
import { cell, shell, type Skill, skill } from "./skill.ts";

/** What a skill says before a call that cannot be taken back. */
const WARNING = "It deletes: ask the user before you run it.";

/** A command line without the options that say where and as whom to call, which come from the environment. */
export function withoutConnection(
  { example, options }: Pick<CommandTable, "example" | "options">,
  connection: readonly OptionTable[],
): string {
  const ours = connection.filter(({ flag }) => !options.some((option) => option.flag === flag));
  return ours.reduce(
    (line, { flag }) => line.replace(new RegExp(` --${flag} (?:"(?:[^"\\\\]|\\\\.)*"|'[^']*'|[^\\s"']+)`), ""),
    example,
  );
}

/** Options as a list, the required ones first. */
function optionLines(options: readonly OptionTable[]): string {
  const sorted = [...options.filter(({ required }) => required), ...options.filter(({ required }) => !required)];
  return sorted.map((option) => {
    const marks = [
      ...option.required ? ["required"] : [],
      ...option.default === undefined || option.default === "" ? [] : [`default: ${option.default}`],
    ];
    return `- \`${term(option)}\`${marks.length ? ` (${marks.join("; ")})` : ""}: ${option.about}`;
  }).join("\n");
}

function functionText(service: ServiceTable, command: CommandTable, method: Method | undefined): string {
  const { name, summary, notes = [], options } = command;
  const effect = method ? ` Calls \`${method.name}\` (${method.effect}).` : "";
  return [
    `### ${name}`,
    summary + effect,
    ...method?.effect === "delete" ? [WARNING] : [],
    ...notes,
    ...options.length ? [optionLines(options)] : [],
    shell(withoutConnection(command, service.connection)),
  ].join("\n\n");
}

/** The methods that belong to those that an area's functions call, but are called by none of them. */
function besides(called: readonly Method[], methods: readonly Method[]): Method[] {
  const segments = new Set(called.map(({ segment }) => segment));
  return methods.filter((method) => segments.has(method.segment) && !called.includes(method));
}

function methodTable(methods: readonly Method[]): string {
  return [
    "| Method | Effect | What it does |",
    "| --- | --- | --- |",
    ...methods.map((method) => {
      const advice = method.deprecated ? `Deprecated${method.deprecated.map((one) => `, call ${one}`).join("")}. ` : "";
      return `| \`${callName(method)}\` | ${method.effect} | ${cell(advice + method.summary)} |`;
    }),
  ].join("\n");
}

/** The skills of a service's areas, in the order of its help. */
export async function areaSkills(service: ServiceTable): Promise<Skill[]> {
  const [overview, catalogue] = await Promise.all([service.overview(), service.methods?.()]);
  const methods = catalogue ? await allMethods(catalogue) : [];
  const main = new Map(methods.filter(({ api }) => api === undefined).map((method) => [method.name, method]));
  return await Promise.all(overview.map(async ({ title, summary, commands }, at) => {
    const { slug, load } = service.categories[at]!;
    const tables = (await Promise.all(commands.map(({ name }) => load(name)))).filter((one) => one !== undefined);
    const called = tables.flatMap(({ method }) => main.get(method ?? "") ?? []);
    const others = besides(called, methods);
    const names = commands.map(({ name }) => name).join(", ");
    const description =
      `${service.title}: ${title}. ${summary} Use it when a task needs one of the functions ${names} ` +
      `of the command line oint or of its TypeScript package, or a method of ${
        [...new Set(called.map(({ segment }) => segment))].join(", ") || service.title
      }.`;
    return skill(`oint-${service.name}-${slug}`, `${service.title}: ${title}`, description, [
      `${summary} How to connect, to try things out and to read exit codes: skill \`oint-${service.name}\`.`,
      "## Functions",
      ...tables.map((command) => functionText(service, command, main.get(command.method ?? ""))),
      ...others.length
        ? [
          "## Further methods",
          `\`oint ${service.name} call <method> --NAME value\` calls one; parameters and an example: ` +
          `\`oint ${service.name} describe <method>\`.`,
          methodTable(others),
        ]
        : [],
    ]);
  }));
}
