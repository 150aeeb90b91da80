/**
 * What is known of one method, with examples for the shell and for TypeScript.
 *
 * @module
 */

import type { ServiceTable } from "./commands.ts";
import { detailsOf } from "./find.ts";
import { GUARANTEES } from "../core/list/guarantees.ts";
import type { Catalogue, Method, MethodDetails } from "./methods.ts";
import { besideOwn } from "./names.ts";
import { callName, record } from "./search.ts";

/** Names that can be options as they are. */
const PLAIN = /^[A-Za-z_][\w.]*$/;

/** Options of the command line that no example may take for something that is no parameter. */
const TAKEN = [
  ...["timeout", "json", "unknown", "dry-run", "test", "debug", "config", "out", "format", "all", "max", "by-pages"],
  ...["columns", "jq", "profile", "confirm", "yes"],
];

/** A word of a Bash command line. JSON in single quotes within double ones reads well and means the same. */
function word(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (typeof value !== "string" && !/['$`\\!]/.test(text)) return `"${text.replaceAll('"', "'")}"`;
  if (/^\w+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

/** A method's name as it is typed: a verb and a path are one word for a shell in quotes only. */
export function typedName({ name, api }: Pick<Method, "name" | "api">): string {
  return callName({ name: /^[\w.:-]+$/.test(name) ? name : word(name), ...api !== undefined && { api } });
}

/** A command line that calls the method, as Bash takes it. */
export function shellExample(
  service: Pick<ServiceTable, "name" | "connection">,
  catalogue: Catalogue,
  method: Method,
  details: MethodDetails,
): string {
  const own = details.params.map(({ name }) => name);
  const taken = [...service.connection.map(({ flag }) => flag), ...TAKEN, ...catalogue.apis];
  const example = Object.entries(details.example);
  const plain = example.every(([name]) => PLAIN.test(name) && (own.includes(name) || !taken.includes(name)));
  const params = plain
    ? example.map(([name, value]) => `--${name} ${word(value)}`)
    : [`--${besideOwn("json", own)} ${word(details.example)}`];
  const options = catalogue.example.options.replace(/(?<=^|\s)--([\w-]+)/g, (_, name) => `--${besideOwn(name, own)}`);
  return [`oint ${service.name} call ${typedName(method)}`, options, ...params].join(" ");
}

/** A value as a TypeScript expression, with its keys bare where they can be. */
function expression(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(expression).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) =>
    `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${expression(inner)}`
  );
  return members.length ? `{ ${members.join(", ")} }` : "{}";
}

/** The lines of a TypeScript module that calls the method. */
export function typescriptExample({ example }: Catalogue, { name, api }: Method, details: MethodDetails): string[] {
  const params = Object.keys(details.example).length ? `, ${expression(details.example)}` : "";
  const client = api === undefined ? example.variable : `${example.variable}.${api}`;
  const taken = details.result === "nothing" ? "" : `const ${example.result ? `{ ${example.result} }` : "answer"} = `;
  return [...example.typescript, `${taken}await ${client}.call(${JSON.stringify(name)}${params});`];
}

/** What going through all records of a method promises, as a sentence; nothing where it answers no pages. */
export function guaranteeOf({ paging }: MethodDetails): string | undefined {
  return paging && GUARANTEES[paging].replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** Address of a method's official page. */
export function pageOf({ docs }: Catalogue, { page }: MethodDetails): string {
  return `${docs.base}${page}${docs.suffix}`;
}

/** All that is known of a method, for programs. */
export async function describeJson(
  service: Pick<ServiceTable, "name" | "connection">,
  catalogue: Catalogue,
  method: Method,
): Promise<Record<string, unknown>> {
  const details = await detailsOf(catalogue, method);
  const { page: _page, example, paging, confirm: _confirm, ...known } = details;
  return {
    ...record(method),
    ...known,
    ...paging && { paging: { kind: paging, guarantee: guaranteeOf(details) } },
    page: pageOf(catalogue, details),
    example: {
      params: example,
      shell: shellExample(service, catalogue, method, details),
      typescript: typescriptExample(catalogue, method, details).join("\n"),
    },
  };
}
