/**
 * Records that go, and are copied, with another one.
 *
 * @module
 */

import { numberOf, textOf } from "../kinds.ts";
import { holding, type Shelves } from "./shelves.ts";

/** A record that depends on another one, above it, by a field. */
export interface Branch {
  entity: string;
  id: number;
  field?: string;
  above?: Branch;
}

/** Where a record stands among those of all entities. */
export function placeOf({ entity, id }: Branch): string {
  return `${entity} ${id}`;
}

/**
 * A record with those of any entity that go, and are copied, with it: each one behind what it depends on. Every record is
 * looked at once for each entity of the tree, however deep or wide it is.
 */
export function treeOf(shelves: Shelves, entity: string, id: number): Branch[] {
  const tree: Branch[] = [{ entity, id }];
  const seen = new Set(tree.map(placeOf));
  const indexes = new Map<string, Map<number, Branch[]>>();
  for (const above of tree) {
    let index = indexes.get(above.entity);
    if (!index) indexes.set(above.entity, index = dependants(shelves, above.entity));
    for (const branch of index.get(above.id) ?? []) {
      const place = placeOf(branch);
      if (seen.has(place)) continue;
      seen.add(place);
      tree.push({ ...branch, above });
    }
  }
  return tree;
}

/** Records of any entity that depend on those of one, by the ids of these. */
function dependants(shelves: Shelves, name: string): Map<number, Branch[]> {
  const index = new Map<number, Branch[]>();
  const note = (above: number, branch: Branch): void => {
    const found = index.get(above);
    if (found) found.push(branch);
    else index.set(above, [branch]);
  };
  for (const [entity, { fields, records }] of shelves) {
    for (const [field, { cascade, refers }] of fields) {
      if (!cascade || refers !== name) continue;
      for (const [id, row] of holding(records, field)) note(numberOf(row.get(field)), { entity, field, id });
    }
  }
  for (const children of shelves.table.rules?.children[name] ?? []) {
    if (!shelves.has(children.entity)) continue;
    const entity = children.entity;
    const field = shelves.fieldOf(entity, children.by) ?? children.by;
    const named = children.names === undefined ? undefined : new Map(
      Array.from(shelves.get(name).records, ([id, row]) => [textOf(row.get(children.names as string)), id]),
    );
    const wanted = Object.entries(children.where ?? {})
      .map(([name, value]): [string, string] => [shelves.fieldOf(entity, name) ?? name, textOf(value)]);
    for (const [id, row] of holding(shelves.get(entity).records, field)) {
      if (!wanted.every(([name, value]) => textOf(row.get(name)) === value)) continue;
      const above = named ? named.get(textOf(row.get(field))) : numberOf(row.get(field));
      if (above !== undefined && above > 0) note(above, { entity, field, id });
    }
  }
  return index;
}
