/**
 * `oint <service> describe <method>`: what is known of one method.
 *
 * @module
 */

import type { Catalogue, FieldTable, MethodDetails } from "../../catalogue/methods.ts";
import { type Entry, type List, lists, page, paragraph, widthOf } from "../say/layout.ts";
import { detailsOf, type Method } from "../../catalogue/find.ts";
import { callName, deprecation, record, typedName } from "./list.ts";
import { optionsOfCall } from "./help.ts";
import type { ServiceTable } from "../../catalogue/commands.ts";

/** Names that can be options as they are. */
const PLAIN = /^[A-Za-z_][\w.]*$/;

/** A word of a Bash command line. JSON in single quotes within double ones reads well and means the same. */
function word(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (typeof value !== "string" && !/['$`\\!]/.test(text)) return `"${text.replaceAll('"', "'")}"`;
  if (/^\w+$/.test(text)) return text;
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

/** A command line that calls the method, as Bash takes it. */
function shellExample(service: ServiceTable, catalogue: Catalogue, method: Method, details: MethodDetails): string {
  const taken = [...service.connection.map(({ flag }) => flag), "timeout", "json", "unknown", "dry-run"];
  const names = Object.keys(details.example);
  const plain = names.every((name) => PLAIN.test(name) && ![...taken, ...catalogue.apis].includes(name));
  const example = Object.entries(details.example);
  const params = plain
    ? example.map(([name, value]) => `--${name} ${word(value)}`)
    : [`--json ${word(details.example)}`];
  return [`oint ${service.name} call ${typedName(method)}`, catalogue.example.options, ...params].join(" ");
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
function typescriptExample({ example }: Catalogue, { name, api }: Method, details: MethodDetails): string[] {
  const params = Object.keys(details.example).length ? `, ${expression(details.example)}` : "";
  const client = api === undefined ? example.variable : `${example.variable}.${api}`;
  const taken = details.result === "nothing" ? "" : `const ${example.result ? `{ ${example.result} }` : "answer"} = `;
  return [...example.typescript, `${taken}await ${client}.call(${JSON.stringify(name)}${params});`];
}

/** What `--json` prints. */
export async function describeJson(
  service: ServiceTable,
  catalogue: Catalogue,
  method: Method,
): Promise<Record<string, unknown>> {
  const { page: _, example, ...details } = await detailsOf(catalogue, method);
  return {
    ...record(method),
    ...details,
    page: pageOf(catalogue, _),
    example: {
      params: example,
      shell: shellExample(service, catalogue, method, { page: _, example, ...details }),
      typescript: typescriptExample(catalogue, method, { page: _, example, ...details }).join("\n"),
    },
  };
}

function pageOf({ docs }: Catalogue, path: string): string {
  return `${docs.base}${path}${docs.suffix}`;
}

/** What people read. */
export async function describe(
  service: ServiceTable,
  catalogue: Catalogue,
  method: Method,
  columns?: number,
): Promise<string> {
  const details = await detailsOf(catalogue, method);
  const width = widthOf(columns);
  const advice = deprecation(method);
  const facts: Entry[] = [
    ["Effect", method.effect],
    ...details.scope.length ? [["Scope", details.scope.join(", ")] as const] : [],
    ["Result", details.result],
    ...details.errors.length ? [["Error codes", details.errors.join(", ")] as const] : [],
  ];
  const example = typescriptExample(catalogue, method, details);
  return page(
    `${callName(method)}\n${paragraph(method.summary, width)}`,
    ...advice ? [paragraph(`${advice[0]!.toUpperCase()}${advice.slice(1)}.`, width)] : [],
    ...lists([{ title: "About", entries: facts }], width),
    ...parameters(details, width),
    `Official page: ${pageOf(catalogue, details.page)}`,
    `Example:\n  ${shellExample(service, catalogue, method, details)}`,
    `TypeScript:\n${example.map((line) => `  ${line}`).join("\n")}`,
  );
}

/** Help of a call of this method. */
export async function callHelp(
  service: ServiceTable,
  catalogue: Catalogue,
  method: Method,
  columns?: number,
): Promise<string> {
  const details = await detailsOf(catalogue, method);
  const width = widthOf(columns);
  return page(
    `Usage: oint ${service.name} call ${typedName(method)} --NAME value`,
    paragraph(method.summary, width),
    ...parameters(details, width),
    ...lists(optionsOfCall(service, catalogue), width),
    `Example:\n  ${shellExample(service, catalogue, method, details)}`,
    `More:   oint ${service.name} describe ${typedName(method)}`,
  );
}

/** The parameters as a table, members indented. */
function parameters({ params, custom, list: isList }: MethodDetails, width: number): string[] {
  if (isList) return ["Parameters: a list, given with --json."];
  const rows = fieldRows(params, custom, 0);
  if (!rows.length) return ["Parameters: none."];
  const all = [["Name", "Type", "Required", "Default", "Values"], ...rows];
  const used = [0, 1, 2, 3].filter((column) => rows.some((row) => row[column] !== ""));
  const widths = used.map((column) => Math.max(...all.map((row) => row[column]!.length)));
  const list: List = {
    title: "Parameters",
    entries: all.map((row): Entry => [
      used.map((column, index) => row[column]!.padEnd(widths[index]!)).join("  "),
      rows.some((each) => each[4] !== "") ? row[4]! : "",
    ]),
  };
  return lists([list], width);
}

function fieldRows(fields: readonly FieldTable[], custom: readonly string[] = [], depth: number): string[][] {
  const indent = "  ".repeat(depth);
  const rows = fields.flatMap((field) => {
    const values = field.values?.length
      ? [`one of ${field.values.map((each) => each === "" ? '""' : each).join(", ")}`]
      : [];
    const required = field.required ? "yes" : field.oneOf ? `one of ${field.oneOf.join(", ")}` : "";
    const shown = field.default === undefined ? "" : String(field.default);
    return [
      [indent + field.name, field.type, required, shown, [...values, ...field.about ? [field.about] : []].join(". ")],
      ...fieldRows(field.fields ?? [], field.custom, depth + 1),
    ];
  });
  return custom.length ? [...rows, [`${indent}…`, "any", "", "", `names that begin with ${custom.join(" ")}`]] : rows;
}
