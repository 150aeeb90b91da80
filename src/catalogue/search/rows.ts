/**
 * What there is to find in a service: a row for each function and for each method.
 *
 * @module
 */

import type { ServiceTable } from "../commands.ts";
import { allMethods } from "../find.ts";
import type { MethodMarks } from "../methods.ts";

/** A function or a method as a search knows it. Rows are plain data: `JSON.stringify` keeps them whole. */
export interface Row extends MethodMarks {
  /** The service's name. */
  service: string;
  kind: "function" | "method";
  name: string;
  summary: string;
}

/**
 * The rows of a service: its functions in the order of their pages, then its methods by their names.
 *
 * @param service Its table; the lists of names are loaded, the tables of functions and the details of methods are not.
 */
export async function rowsOf(
  { name: service, overview, methods }: Pick<ServiceTable, "name" | "overview" | "methods">,
): Promise<Row[]> {
  const [categories, catalogue] = await Promise.all([overview(), methods?.()]);
  const functions = categories.flatMap(({ commands }) =>
    commands.map(({ name, summary }): Row => ({ service, kind: "function", name, summary }))
  );
  const listed = catalogue ? await allMethods(catalogue) : [];
  return [
    ...functions,
    ...listed.map(({ name, summary, api, deprecated }): Row => ({
      service,
      kind: "method",
      name,
      summary,
      ...api !== undefined && { api },
      ...deprecated && { deprecated },
    })),
  ];
}
