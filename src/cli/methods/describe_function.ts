/**
 * `oint <service> describe <Function>`: what is known of one function, for people and for programs.
 *
 * @module
 */

import type { CommandTable, ServiceTable } from "../../catalogue/commands.ts";
import type { Entry } from "../../catalogue/tool.ts";
import { optionEntries } from "../say/common.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";

/** The call of the typed function, with the names of all its parameters. */
function typescript({ name, connects, options }: CommandTable, client: string): string {
  const params = options.map(({ param, required }) => required ? param : `${param}?`).join(", ");
  const given = [...connects ? [client] : [], ...params ? [`{ ${params} }`] : []];
  return `${name[0]!.toLowerCase()}${name.slice(1)}(${given.join(", ")})`;
}

/** What people read. */
export function describeFunction(
  service: ServiceTable,
  command: CommandTable,
  client: string,
  columns?: number,
): string {
  const { name, title, summary, notes = [], method, docs, example } = command;
  const width = widthOf(columns);
  const facts: Entry[] = [
    ["Function", title],
    ...method ? [["Calls", method] as const] : [],
  ];
  return page(
    `${name}\n${paragraph(summary, width)}`,
    ...lists([{ title: "About", entries: facts }], width),
    ...lists([{ title: "Options", entries: optionEntries(service, command) }], width),
    ...lists([{ title: "Notes", entries: notes.map((note) => ["-", note] as const) }], width),
    ...docs ? [`Official page: ${docs}`] : [],
    `Example:\n  ${example}`,
    `TypeScript:\n  ${typescript(command, client)}`,
    ...method ? [`The method:   oint ${service.name} describe ${method}`] : [],
  );
}

/** What programs read; `kind` tells it from a method. */
export function functionJson(service: ServiceTable, command: CommandTable, client: string): Record<string, unknown> {
  const { name, title, summary, notes, options, connects, method, docs, example } = command;
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
    ...docs && { page: docs },
    example: { shell: example, typescript: typescript(command, client) },
  };
}
