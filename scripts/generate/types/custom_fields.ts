/**
 * Custom fields: where an entity has them, its methods take and return names that no documentation can list.
 *
 * @module
 */

import type { Schema } from "../model.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import type { Side } from "./words.ts";

/** The last words of the methods that take or return an entity's fields. */
const VERBS = ["add", "fields", "get", "getfields", "getlist", "import", "list", "update"];

/** Parameters that hold an entity's fields, or conditions on them. */
const PARAMETERS = /^(?:fields|filter|taskdata)$/i;

/** Members of a result that hold entities. */
const CONTAINERS = /^(?:fields|items?|tasks?)$/;

/** What the names of custom fields begin with in the requests or the results of a method, if its entity has any. */
export function customPrefix(id: string, side: Side, { customFields = [] }: ServiceFile): string | undefined {
  const words = id.split(".");
  const verb = words.pop()!.toLowerCase();
  const entity = words.join(".");
  return VERBS.includes(verb) ? customFields.find(({ of }) => of.includes(entity))?.[side] : undefined;
}

/** Lets an entity have custom fields: wherever a described structure holds its fields. */
export function withCustomFields(schema: Schema, prefix: string, side: Side): Schema {
  return side === "request" ? below(schema, PARAMETERS, prefix) : open(below(schema, CONTAINERS, prefix), prefix);
}

/** Opens the members of the given names. */
function below(schema: Schema, names: RegExp, prefix: string): Schema {
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((one) => below(one, names, prefix)) };
  if (!schema.properties) return schema;
  const members = Object.entries(schema.properties).map(([name, inner]) => [
    name,
    names.test(name) ? open(inner, prefix) : inner,
  ]);
  return { ...schema, properties: Object.fromEntries(members) };
}

/** How the names of fields end that an installation has given: by the time, or by a hexadecimal number. */
const GIVEN = /\d{6,}$|_(?=\D*\d)[\dA-F]{8,}$/;

/** Opens a structure, or those of a list or a union. */
function open(schema: Schema, prefix: string): Schema {
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((one) => open(one, prefix)) };
  if (schema.items) return { ...schema, items: open(schema.items, prefix) };
  const names = Object.keys(schema.properties ?? {});
  // A structure around the entities has no fields of its own.
  if (!names.length || names.every((name) => CONTAINERS.test(name))) return schema;
  // A sample shows the custom fields of one portal, which no other portal has.
  const own = Object.entries(schema.properties!).filter(([name]) =>
    !name.startsWith(prefix) || !GIVEN.test(name) && !/^\d/.test(name.slice(prefix.length))
  );
  // A broader mask of the documentation, e.g. UF_..., means the same custom fields.
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
