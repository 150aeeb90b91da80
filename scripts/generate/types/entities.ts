/**
 * Entities: what several methods of one family return becomes one named type, e.g. `ShopOrder` of
 * `shop.order.get` and `shop.order.list`. Samples of lists show what somebody selected; the type of the entity has all that is known of it.
 *
 * @module
 */

import type { NamedType, Schema } from "../model.ts";
import { pascalCase } from "../names.ts";
import type { Conventions } from "../read/schema/conventions.ts";
import { alternatives, isBare, isBareList, join, says } from "./samples.ts";

/** A method's result, of which a part may be an entity. */
export interface ResultOf {
  /** The method's name, with the prefix of its API. */
  id: string;
  type: NamedType;
}

/** Where an entity stands in a result. */
interface Found {
  entity: Schema;
  replace: (schema: Schema) => Schema;
}

/** How a service's entities are recognised. */
type Rules = NonNullable<Conventions["entities"]>;

/** How many members make a record worth a name, unless the service tells. */
const FEWEST = 4;

/** How much of a record is in an entity, unless the service tells. */
const ALIKE = 0.6;

/** The last word of a method's name, in small letters; nothing where the name has only one. */
function verbOf(id: string): string {
  return id.includes(".") ? id.slice(id.lastIndexOf(".") + 1).toLowerCase() : "";
}

function hasMembers(schema: Schema | undefined): schema is Schema & { properties: Record<string, Schema> } {
  return schema?.type === "object" && schema.properties !== undefined;
}

function isStructure(schema: Schema): boolean {
  return schema.type === "object" && !isBare(schema);
}

function isList({ type }: Schema): boolean {
  return type === "array";
}

/** Finds the entity in a result: the result itself, the items of a list, or those below a container. */
function locate(schema: Schema, rules: Rules): Found | undefined {
  if (schema.type === "array" && schema.items) {
    const inner = locate(schema.items, rules);
    return inner && { entity: inner.entity, replace: (next) => ({ ...schema, items: inner.replace(next) }) };
  }
  if (schema.anyOf) {
    const located = schema.anyOf.flatMap((one) => locate(one, rules) ?? []);
    const [first] = located;
    // Two forms of one entity, or an entity that may be missing; anything else is no entity.
    const alike = first && located.every(({ entity }) => resembles(entity, first.entity, rules));
    if (!alike || located.length > 1 && !schema.anyOf.every(hasMembers)) return;
    const others = schema.anyOf.filter((one) => !locate(one, rules));
    const entity = located.map((one) => one.entity).reduce(merge);
    return {
      entity,
      replace: (next) => others.length ? { ...schema, anyOf: [...others, first.replace(next)] } : first.replace(next),
    };
  }
  if (!hasMembers(schema)) return;
  const names = Object.keys(schema.properties);
  const name = names.length === 1 ? names[0] : names.find((one) => rules.containers.includes(one.toLowerCase()));
  const inner = name === undefined ? undefined : locate(schema.properties[name]!, rules);
  if (inner) {
    return {
      entity: inner.entity,
      replace: (next) => ({ ...schema, properties: { ...schema.properties, [name!]: inner.replace(next) } }),
    };
  }
  return names.length < (rules.fewest ?? FEWEST) ? undefined : { entity: schema, replace: (next) => next };
}

/** Whether most members of a record are members of another. */
function resembles(one: Schema, other: Schema, { alike = ALIKE }: Rules): boolean {
  const names = Object.keys(one.properties!);
  return names.filter((name) => Object.hasOwn(other.properties!, name)).length >= alike * names.length;
}

/** One schema for what either admits. */
export function either(one: Schema, other: Schema): Schema {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  if (!says(one) || !says(other)) return says(one) ? other : one;
  // A structure without members says nothing of those that another has.
  if (isBare(one) && isStructure(other)) return other;
  if (isStructure(one) && isBare(other)) return one;
  // Nor does a list that was empty where it was shown.
  if (isBareList(one) && isList(other)) return other;
  if (isList(one) && isBareList(other)) return one;
  if (hasMembers(one) && hasMembers(other)) return merge(one, other);
  const { description = other.description, ...first } = one;
  const { description: _, ...second } = other;
  const unique = new Map([first, second].flatMap(alternatives).map((schema) => [JSON.stringify(schema), schema]));
  const all = [...unique.values()];
  const isText = all.some(({ type }) => type === "string");
  const isChoice = ({ enum: choice }: Schema) => choice?.every((word) => typeof word === "string") ?? false;
  const least = isText ? all.filter((schema) => !isChoice(schema)) : all;
  return { ...(description !== undefined && { description }), ...join(least) };
}

/** A record with the members of both; which of them arrive depends on the call. */
function merge(one: Schema, other: Schema): Schema {
  const properties = { ...one.properties };
  for (const [name, inner] of Object.entries(other.properties!)) {
    properties[name] = Object.hasOwn(properties, name) ? either(properties[name]!, inner) : inner;
  }
  const patterns = { ...one.patternProperties, ...other.patternProperties };
  return {
    type: "object",
    properties,
    ...(Object.keys(patterns).length && { patternProperties: patterns }),
    additionalProperties: false,
  };
}

/**
 * Gives entities names, and lets the results refer to them.
 *
 * @param results Results in the order of their methods; their schemas are replaced.
 * @param rules How the service's entities are recognised.
 * @param taken Whether a type has this name already; such an entity stays without.
 * @returns The new types.
 */
export function nameEntities(
  results: readonly ResultOf[],
  rules: Rules,
  taken: (name: string) => boolean,
): NamedType[] {
  const returning = results.filter(({ id }) => rules.verbs.includes(verbOf(id)));
  const families = Map.groupBy(returning, ({ id }) => id.slice(0, id.lastIndexOf(".")));
  return [...families].flatMap(([family, own]): NamedType[] => {
    const name = pascalCase(family.replace(":", "."));
    const places = own.flatMap(({ id, type }) => {
      const found = locate(type.schema, rules);
      return found ? [{ id, type, ...found }] : [];
    });
    const model = places.find(({ id }) => verbOf(id) === rules.one)?.entity;
    if (!model || taken(name)) return [];
    const members = places.filter(({ entity }) => resembles(entity, model, rules));
    if (members.length < 2) return [];
    const { description: _, required: __, ...merged } = members.map(({ entity }) => entity).reduce(merge);
    for (const { type, replace } of members) {
      const { description } = type.schema;
      const next = replace({ $ref: `#/components/schemas/${name}` });
      type.schema = { ...(description !== undefined && { description }), ...next };
    }
    const description = `What ${family} holds. Which members arrive depends on the call.`;
    return [{ name, segment: members[0]!.type.segment, schema: { description, ...merged } }];
  });
}
