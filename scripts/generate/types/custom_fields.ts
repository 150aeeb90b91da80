/**
 * Custom fields: where an entity has them, its methods take and return names that no documentation can list.
 *
 * @module
 */

import type { Schema } from "../model.ts";
import type { Conventions } from "../read/schema/conventions.ts";
import type { Side } from "./words.ts";

/** How a service's custom fields are recognised. */
type Rules = NonNullable<Conventions["customFields"]>;

/** What the names of custom fields begin with in the requests or the results of a method, if its entity has any. */
export function customPrefix(id: string, side: Side, { verbs, entities }: Rules): string | undefined {
  const words = id.split(".");
  const verb = words.pop()!.toLowerCase();
  const entity = words.join(".");
  return verbs.includes(verb) ? entities.find(({ of }) => of.includes(entity))?.[side] : undefined;
}

/** Lets an entity have custom fields: wherever a described structure holds its fields. */
export function withCustomFields(schema: Schema, prefix: string, side: Side, rules: Rules): Schema {
  return side === "request"
    ? below(schema, rules.parameters, prefix, rules)
    : open(below(schema, rules.containers, prefix, rules), prefix, rules);
}

/** Opens the members of the given names. */
function below(schema: Schema, names: readonly string[], prefix: string, rules: Rules): Schema {
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((one) => below(one, names, prefix, rules)) };
  if (!schema.properties) return schema;
  const members = Object.entries(schema.properties).map(([name, inner]) => [
    name,
    names.includes(name) ? open(inner, prefix, rules) : inner,
  ]);
  return { ...schema, properties: Object.fromEntries(members) };
}

/** Opens a structure, or those of a list or a union. */
function open(schema: Schema, prefix: string, rules: Rules): Schema {
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((one) => open(one, prefix, rules)) };
  if (schema.items) return { ...schema, items: open(schema.items, prefix, rules) };
  const names = Object.keys(schema.properties ?? {});
  // A structure around the entities has no fields of its own.
  if (!names.length || names.every((name) => rules.containers.includes(name))) return schema;
  // A sample shows the custom fields of one portal, which no other portal has.
  const sampled = rules.sampled === undefined ? undefined : new RegExp(rules.sampled);
  const own = Object.entries(schema.properties!).filter(([name]) => !name.startsWith(prefix) || !sampled?.test(name));
  // A broader mask of the documentation means the same custom fields.
  const whole = `^${prefix}`;
  const masks = Object.entries(schema.patternProperties ?? {}).filter(([mask]) =>
    mask === whole || !whole.startsWith(mask)
  );
  return {
    ...schema,
    properties: Object.fromEntries(own),
    patternProperties: { ...Object.fromEntries(masks), [whole]: {} },
  };
}
