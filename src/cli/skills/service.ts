/**
 * The skill of a service as a whole: how to connect, to find, to call, and to tell what became of it.
 *
 * @module
 */

import type { CommandTable, ServiceTable } from "../../catalogue/commands.ts";
import { allMethods } from "../../catalogue/find.ts";
import type { Method } from "../../catalogue/methods.ts";
import { EXIT_CODES } from "../say/exit_codes.ts";
import { withoutConnection } from "./area.ts";
import { cell, shell, type Skill, skill } from "./skill.ts";

/** The first part of a method's name: `order` of `order.item.add`. */
function family({ name, segment }: Method): string {
  return /^[\w-]+(?=\.|$)/.exec(name)?.[0] ?? segment;
}

/** A name as words of a search. */
const words = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

/** How many methods there are of each beginning, by their number. */
function families(methods: readonly Method[]): string {
  const counts = new Map<string, number>();
  for (const method of methods) counts.set(family(method), (counts.get(family(method)) ?? 0) + 1);
  const sorted = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return sorted.map(([name, count]) => `${name} (${count})`).join(", ");
}

/** A function that reads and needs no option but the connection's, to check it by; else the first that there is. */
async function firstFunction({ categories }: ServiceTable, methods: readonly Method[]): Promise<CommandTable> {
  const reads = new Set(methods.filter(({ effect }) => effect === "read").map(({ name }) => name));
  const all = categories.flatMap(({ commands, load }) => commands.map(({ name }) => () => load(name)));
  let first: CommandTable | undefined;
  for (const load of all) {
    const command = await load();
    first ??= command;
    if (command?.connects && reads.has(command.method ?? "") && !command.options.some(({ required }) => required)) {
      return command;
    }
  }
  if (!first) throw new Error("A service has functions.");
  return first;
}

/**
 * Makes it.
 *
 * @param areas The skills of its areas, which it names.
 */
export async function serviceSkill(service: ServiceTable, areas: readonly Skill[]): Promise<Skill> {
  const { name, title, summary, connection, categories } = service;
  const catalogue = await service.methods?.();
  const methods = catalogue ? await allMethods(catalogue) : [];
  const functions = categories.reduce((sum, { commands }) => sum + commands.length, 0);
  const variables = connection.map(({ env, about, required }) =>
    `- \`${env}\`${required ? " (required)" : ""}: ${about}`
  );
  const first = await firstFunction(service, methods);
  const line = withoutConnection(first, connection);
  const description = `Works with ${title} from a shell or from TypeScript through oint: ${summary} Use it to find, ` +
    `describe and call any of ${functions} functions and ${methods.length} API methods, to read whole lists, to try ` +
    `calls without sending them, and to tell what became of a write.`;
  return skill(`oint-${name}`, `${title} with oint`, description, [
    `${summary} \`oint\` is a command line, and a TypeScript package of the same name.`,
    "## Connect",
    `The address and the credentials come from the environment. Never print them, and never write them into files.`,
    variables.join("\n"),
    ...service.sandbox
      ? [
        "Without an account, or to try something out: a sandbox in memory. It prints the address to connect to.",
        shell(`oint sandbox ${name} --port 0`),
      ]
      : [],
    ...first.connects ? ["Whether it works, with a call that only reads:", shell(line)] : [],
    "## Find",
    "By names, parts of names and plain words; typing errors do no harm:",
    shell(`oint ${name} find ${words(first.name)} --max 5`),
    "All about one of them, with examples to paste; `--format json` is for programs:",
    shell(`oint ${name} describe ${first.name}`, `oint ${name} ${first.name} --help`),
    "## Call",
    [
      `- A function: \`oint ${name} <Function> --option value\`.`,
      ...methods.length
        ? [`- A method of the API: \`oint ${name} call <method> --NAME value --NAME.MEMBER value\`.`]
        : [],
      "- The answer is JSON on standard output; everything else is on standard error.",
      "- Structures and lists are JSON, in double or single quotes, or `@file.json`.",
      "- `--dry-run` prints the requests, without secrets, and sends nothing: use it before a write that matters.",
      ...service.list
        ? ["- `--all --format jsonl` prints every row of a list on a line of its own; `--max 100` ends after so many."]
        : [],
      "- Ask the user before anything that deletes, dismisses, or reaches many people.",
    ].join("\n"),
    "## Exit codes",
    [
      "| Code | Meaning |",
      "| --- | --- |",
      ...EXIT_CODES.map(([code, meaning]) => `| ${code} | ${cell(meaning)} |`),
    ].join("\n"),
    "After code 5 nobody knows whether a write took effect: look for the record before you send it again.",
    "## Areas",
    areas.map((area) => `- \`${area.name}\`: ${area.title}`).join("\n"),
    ...methods.length
      ? [
        "## All methods of the API",
        `By the first part of their names: ${families(methods)}. Search one with \`oint ${name} methods <words>\`.`,
      ]
      : [],
    "## TypeScript",
    `The same functions, in camel case, are exports of \`oint/${name}\`; \`describe\` shows a module for each:`,
    ["```ts", ...(await first.typescript?.())?.[first.name] ?? [], "```"].join("\n"),
  ]);
}
