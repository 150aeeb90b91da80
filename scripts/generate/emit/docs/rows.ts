/**
 * Emits what a site needs to search a service: a row for each function and method, and synonyms.
 *
 * @module
 */

import type { Row } from "../../../../src/catalogue/search/rows.ts";
import type { ServiceModel } from "../../model.ts";

/** The rows of a service, as the command line has them: functions in the order of their pages, then methods. */
export function rowsOf({ name: service, categories, methods, apis }: ServiceModel): Row[] {
  const functions = categories.flatMap((category) => category.functions);
  const sorted = methods.toSorted((one, other) =>
    one.segment === other.segment ? 0 : one.segment < other.segment ? -1 : 1
  );
  return [
    ...functions.map(({ name, summary }): Row => ({ service, kind: "function", name, summary })),
    ...sorted.map(({ name, summary, api, deprecated, replacedBy }): Row => ({
      service,
      kind: "method",
      name,
      summary,
      ...Object.hasOwn(apis ?? {}, api) && { api },
      ...deprecated && { deprecated: replacedBy },
    })),
  ];
}

/** One file a service, a row on each line. */
export function emitRows(service: ServiceModel): Map<string, string> {
  const rows = rowsOf(service).map((row) => JSON.stringify(row)).join(",\n");
  const synonyms = JSON.stringify(service.synonyms ?? {});
  return new Map([[`docs/search/${service.name}.json`, `{"synonyms":${synonyms},\n"rows":[\n${rows}\n]}\n`]]);
}
