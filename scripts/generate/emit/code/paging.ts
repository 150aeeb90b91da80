/**
 * Emits how each method that answers in pages is gone through, for whoever goes through all of a method's records.
 *
 * @module
 */

import type { PagingGroup } from "../../../../src/core/list/table.ts";
import { compare } from "../../diagnostics.ts";
import type { ServiceModel } from "../../model.ts";
import { literal, printModule } from "../../print/typescript.ts";

/** Emits the table of a service; nothing where no method answers in pages. Methods that are alike stand together. */
export function emitPaging({ name, title, methods }: ServiceModel): Map<string, string> {
  const groups = new Map<string, PagingGroup>();
  for (const { id, paging } of methods.toSorted((one, other) => compare(one.id, other.id))) {
    if (!paging) continue;
    const { rows, ...common } = paging.known;
    const key = JSON.stringify(common);
    const [, known] = groups.get(key) ?? [common, {}];
    groups.set(key, [common, { ...known, [id.toLowerCase()]: rows.join(".") }]);
  }
  if (!groups.size) return new Map();
  const imports = [
    { from: "../../core/list/paging.ts", types: ["Paging"] },
    { from: "../../core/list/table.ts", names: ["pagingTable"] },
  ];
  const text = `
/** What is known of the methods of ${title} that answer in pages; with their API's prefix, in lower case. */
export const PAGING: Readonly<Record<string, Paging>> = /* @__PURE__ */ pagingTable(${literal([...groups.values()])});`;
  return new Map([[`src/${name}/generated/paging.ts`, printModule(imports, [text])]]);
}
