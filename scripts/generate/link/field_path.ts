/**
 * Places in a request: `fields.TITLE` is a member of a member, `fileContent.1` the second item of a list.
 *
 * @module
 */

import type { Schema } from "../model.ts";
import { isIndex } from "../values.ts";

/** Where a path leads in a schema. */
export type FieldPlace =
  /** A described field, and the TypeScript type there; no type where the way leads through undescribed structures. */
  | { schema: Schema; type?: string | undefined }
  /** The first part that is no member, and the names that are. */
  | { missing: string; known: string[] };

/** Looks up a component schema by its name. */
export type Lookup = (name: string) => Schema | undefined;

/** A schema's alternatives, references followed. */
function alternativesOf(schema: Schema, lookup: Lookup): Schema[] {
  if (schema.$ref) {
    const found = lookup(schema.$ref.split("/").at(-1)!);
    return found ? alternativesOf(found, lookup) : [{}];
  }
  return schema.anyOf ? schema.anyOf.flatMap((one) => alternativesOf(one, lookup)) : [schema];
}

/** Whether a schema says nothing about members, so that any may stand there. */
function isOpen(schema: Schema): boolean {
  const plain = [schema.type ?? []].flat().every((type) => type === "object" || type === "array");
  return plain && !schema.properties && !schema.items && !schema.enum && schema.const === undefined;
}

/**
 * Follows a path into a schema.
 *
 * @param type Name of the TypeScript type that the schema is declared as.
 */
export function fieldAt(schema: Schema, type: string, path: readonly string[], lookup: Lookup): FieldPlace {
  let place: { schema: Schema; type?: string | undefined } = { schema, type };
  for (const [depth, part] of path.entries()) {
    const all = alternativesOf(place.schema, lookup);
    const structures = all.filter(({ properties }) => properties && Object.hasOwn(properties, part));
    if (structures.length) {
      // A union of structures can be indexed by what all of them have.
      const typed = place.type !== undefined && structures.length === all.length;
      const inner = structures[0]!.properties![part]!;
      const base = depth ? `NonNullable<${place.type}>` : place.type;
      place = { schema: inner, ...(typed && { type: `${base}["${part}"]` }) };
      continue;
    }
    const lists = all.filter(({ type }) => type === "array");
    if (isIndex(part) && lists.length) {
      place = { schema: lists[0]!.items ?? {} };
      continue;
    }
    if (all.some(isOpen)) {
      place = { schema: {} };
      continue;
    }
    return {
      missing: path.slice(0, depth + 1).join("."),
      known: all.flatMap((one) => Object.keys(one.properties ?? {})),
    };
  }
  return place;
}
