/**
 * `oint <service> describe <Function>`: what is known of one function, for people and for programs.
 *
 * @module
 */

import type { CommandTable, ServiceTable } from "../../catalogue/commands.ts";
import type { Entry } from "../../catalogue/tool.ts";
import { allMethods, detailsOf } from "../../catalogue/find.ts";
import { optionEntries } from "../say/common.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";

/** The lines of a TypeScript module that calls the function; none where the service has no examples. */
async function typescriptOf({ name, typescript }: CommandTable): Promise<readonly string[]> {
  return (await typescript?.())?.[name] ?? [];
}

/** The shape of what the method of a function answers; nothing where the function calls none that is listed. */
async function resultOf(service: ServiceTable, { method }: CommandTable): Promise<string | undefined> {
  if (method === undefined || !service.methods) return;
  const catalogue = await service.methods();
  const found = (await allMethods(catalogue)).find(({ name, api }) => name === method && api === undefined);
  return found && (await detailsOf(catalogue, found)).result;
}

/** What people read. */
export async function describeFunction(
  service: ServiceTable,
  command: CommandTable,
  columns?: number,
): Promise<string> {
  const { name, title, summary, notes = [], method, returns, docs, example } = command;
  const width = widthOf(columns);
  const [typescript, result] = await Promise.all([typescriptOf(command), resultOf(service, command)]);
  const facts: Entry[] = [
    ["Function", title],
    ...method ? [["Calls", method] as const] : [],
    ...returns === undefined ? [] : [["Answers", returns.replaceAll("`", "")] as const],
    ...result === undefined ? [] : [["Result", result] as const],
  ];
  return page(
    `${name}\n${paragraph(summary, width)}`,
    ...lists([{ title: "About", entries: facts }], width),
    ...lists([{ title: "Options", entries: optionEntries(service, command) }], width),
    ...lists([{ title: "Notes", entries: notes.map((note) => ["-", note] as const) }], width),
    ...docs ? [`Official page: ${docs}`] : [],
    `Example:\n  ${example}`,
    ...typescript.length ? [`TypeScript:\n${typescript.map((line) => `  ${line}`).join("\n")}`] : [],
    ...method && service.methods ? [`The method:   oint ${service.name} describe ${method}`] : [],
  );
}

/** What programs read; `kind` tells it from a method. */
export async function functionJson(service: ServiceTable, command: CommandTable): Promise<Record<string, unknown>> {
  const { name, title, summary, notes, options, connects, method, returns, docs, example } = command;
  const [typescript, result] = await Promise.all([typescriptOf(command), resultOf(service, command)]);
  return {
    name,
    kind: "function",
    ...method && { method },
    title,
    summary,
    ...notes && { notes },
    options: [...connects ? service.connection : [], ...options].map(
      ({ flag, aliases, name, kind, types, required, default: value, about }) => ({
        flag,
        ...aliases && { aliases },
        name,
        kind,
        types,
        required,
        ...value !== undefined && { default: value },
        about,
      }),
    ),
    ...returns !== undefined && { returns },
    ...result !== undefined && { result },
    ...docs && { page: docs },
    example: { shell: example, ...typescript.length && { typescript: typescript.join("\n") } },
  };
}
