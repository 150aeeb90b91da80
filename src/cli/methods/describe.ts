/**
 * `oint <service> describe <method>`: what is known of one method, for people.
 *
 * @module
 */

import type { ServiceTable } from "../../catalogue/commands.ts";
import { guaranteeOf, pageOf, shellExample, typedName, typescriptExample } from "../../catalogue/describe.ts";
import { detailsOf } from "../../catalogue/find.ts";
import type { Catalogue, FieldTable, Method, MethodDetails } from "../../catalogue/methods.ts";
import { callName, deprecation } from "../../catalogue/search.ts";
import type { Entry, List } from "../../catalogue/tool.ts";
import { lists, page, paragraph, widthOf } from "../say/layout.ts";
import { optionsOfCall } from "./help.ts";

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
  const guarantee = guaranteeOf(details);
  const facts: Entry[] = [
    ["Effect", method.effect],
    ...details.scope.length ? [["Scope", details.scope.join(", ")] as const] : [],
    ["Result", details.result],
    ...guarantee === undefined ? [] : [["All records", guarantee] as const],
    ...details.errors.length ? [["Error codes", details.errors.join(", ")] as const] : [],
  ];
  const example = typescriptExample(catalogue, method, details);
  return page(
    `${callName(method)}\n${paragraph(method.summary, width)}`,
    ...advice ? [paragraph(`${advice[0]!.toUpperCase()}${advice.slice(1)}.`, width)] : [],
    ...lists([{ title: "About", entries: facts }], width),
    ...parameters(details, width),
    `Official page: ${pageOf(catalogue, details)}`,
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
    ...lists(optionsOfCall(service, catalogue, details), width),
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
