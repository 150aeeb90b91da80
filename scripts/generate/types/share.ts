/**
 * Gives a name to every structure that stands in several types, so that it is declared once.
 *
 * @module
 */

import type { NamedType, Schema } from "../model.ts";
import { pascalCase } from "../names.ts";

/** Smaller structures read better where they stand. */
const FEWEST_MEMBERS = 4;

/** Where a structure was found first. */
interface Found {
  count: number;
  name: string;
  segment: string;
  schema: Schema;
}

/** A structure without its own text: two that differ in nothing else are one. */
function keyOf({ description: _, ...schema }: Schema): string {
  return JSON.stringify(schema);
}

function isStructure(schema: Schema): boolean {
  return schema.type === "object" && Object.keys(schema.properties ?? {}).length >= FEWEST_MEMBERS;
}

/** Replaces the schemas within a schema, the outermost first: what is replaced is not looked into. */
function mapInner(schema: Schema, path: string, change: (inner: Schema, path: string) => Schema | undefined): Schema {
  const visit = (inner: Schema, part: string): Schema => {
    const where = part ? `${path} ${part}` : path;
    return change(inner, where) ?? mapInner(inner, where, change);
  };
  const all = (schemas: Record<string, Schema>, part?: string): Record<string, Schema> =>
    Object.fromEntries(Object.entries(schemas).map(([key, inner]) => [key, visit(inner, part ?? key)]));
  return {
    ...schema,
    ...(schema.properties && { properties: all(schema.properties) }),
    ...(schema.patternProperties && { patternProperties: all(schema.patternProperties, "item") }),
    ...(schema.items && { items: visit(schema.items, "item") }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((inner) => visit(inner, "")) }),
  };
}

/**
 * Declares each structure that stands at least twice under a name of its own: that of the first type that holds it,
 * followed by the members that lead to it.
 *
 * @param types All types of a service.
 * @param take Claims a name, and says whether it was free.
 */
export function shareStructures(types: readonly NamedType[], take: (name: string) => boolean): NamedType[] {
  const found = new Map<string, Found>();
  for (const { name, segment, schema } of types) {
    mapInner(schema, name.replace(/(Params|Result)$/, ""), (inner, path) => {
      if (!isStructure(inner)) return;
      const before = found.get(keyOf(inner));
      // What stands within a structure that was seen before stands there only once when that is shared.
      if (before) return before.count++, inner;
      found.set(keyOf(inner), { count: 1, name: path.split(" ").map(pascalCase).join(""), segment, schema: inner });
    });
  }
  const names = new Map<string, string>();
  const shared = [...found].filter(([, { count }]) => count > 1).map(([key, { name, segment, schema }]): NamedType => {
    let free = name;
    for (let number = 2; !take(free); number++) free = `${name}${number}`;
    names.set(key, free);
    return { name: free, segment, schema: { description: "Stands in several types.", ...schema } };
  });
  const refer = (schema: Schema): Schema =>
    mapInner(schema, "", (inner) => {
      const name = isStructure(inner) ? names.get(keyOf(inner)) : undefined;
      const { description } = inner;
      return name === undefined ? undefined : {
        $ref: `#/components/schemas/${name}`,
        ...(description !== undefined && { description }),
      };
    });
  return [...types, ...shared].map((type) => ({ ...type, schema: refer(type.schema) }));
}
