/**
 * Reads parameters back from what people read: printed help, and the table of a reference page.
 *
 * @module
 */

import { splitTypes, type ToldParameter } from "./compare.ts";

/**
 * The options of a function's printed help: its list "Options", each with `(types; required; default: …)` at its end.
 *
 * @throws Error When there is no such list, or an option says nothing of itself.
 */
export function optionsOfHelp(help: string): ToldParameter[] {
  const lines = help.split("\n");
  const start = lines.indexOf("Options:");
  if (start < 0) return [];
  const end = lines.indexOf("", start);
  const entries: string[] = [];
  for (const line of lines.slice(start + 1, end < 0 ? undefined : end)) {
    if (/^ {2}\S/.test(line)) entries.push(line.trim());
    else entries.push(`${entries.pop() ?? ""} ${line.trim()}`);
  }
  return entries.map((entry) => {
    const [, option, told] = /^--([\w-]+) <.*\(([^()]*)\)$/.exec(entry) ?? [];
    if (option === undefined) throw new Error(`Help that does not end with types and mark: ${entry}`);
    const [types, mark, ...rest] = told!.split("; ");
    const standard = rest.find((part) => part.startsWith("default: "))?.slice("default: ".length);
    if (mark !== "required" && mark !== "optional") throw new Error(`Help without a mark: ${entry}`);
    return {
      options: [option],
      types: splitTypes(types!),
      required: mark === "required",
      ...(standard !== undefined && { default: standard }),
    };
  });
}

/** The rows of a page's table of parameters; none where it has no table. */
export function parametersOfPage(mdx: string): ToldParameter[] {
  const lines = mdx.split("\n");
  const start = lines.indexOf("| Parameter | CLI option | Type | Required | Description |");
  if (start < 0) return [];
  const end = lines.indexOf("", start);
  return lines.slice(start + 2, end < 0 ? undefined : end).map((line) => {
    const [name, option, types, mark, about] = line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim());
    if (mark !== "✔" && mark !== "✖") throw new Error(`A row without a mark: ${line}`);
    const standard = /Default: `([^`]*)`\.?$/.exec(about!)?.[1];
    return {
      name: name!,
      options: [option!.replace(/^--/, "")],
      types: splitTypes(types!),
      required: mark === "✔",
      ...(standard !== undefined && { default: standard }),
    };
  });
}
