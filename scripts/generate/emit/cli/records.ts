/**
 * Emits the table of the entities whose records can be exported and imported.
 *
 * @module
 */

import { compare } from "../../diagnostics.ts";
import type { MethodModel, RecordsEntity, ServiceModel } from "../../model.ts";
import { literal, printModule } from "../../print/typescript.ts";

/** Emits it; nothing where the service has none. */
export function emitRecords({ name, title, records, apis = {} }: ServiceModel): Map<string, string> {
  if (!records) return new Map();
  const apiOf = ({ api }: MethodModel) => (Object.hasOwn(apis, api) ? api : undefined);
  const line = ({ name, list, ask, camel, changed, row, add }: RecordsEntity): string =>
    `${JSON.stringify(name)}: ${
      literal({
        list: list.name,
        api: apiOf(list),
        ask: ask.length ? ask : undefined,
        camel,
        changed,
        // Whoever describes the fields knows better than a sample.
        row: ask.length || !row.length ? undefined : row.map((column) => column.join(":")),
        add: add && [add.method.name, add.fields],
      })
    }`;
  const lines = records.toSorted((one, other) => compare(one.name, other.name)).map(line);
  const text = `
/** The entities of ${title} whose records can be listed, by their names. */
export const RECORDS: Readonly<Record<string, EntityTable>> = { ${lines.join(",\n")} };`;
  const imports = [{ from: "../../../catalogue/records.ts", types: ["EntityTable"] }];
  return new Map([[`src/${name}/generated/cli/records.ts`, printModule(imports, [text])]]);
}
