/**
 * Names of members that nobody can know beforehand: documentation and samples show those of one installation, or a
 * placeholder, and stand for all that look alike.
 *
 * @module
 */

import { ANY_NAME, ID_PATTERN, type Schema } from "../model.ts";
import type { FieldFacts } from "../read/schema/rest.ts";
import { either } from "./entities.ts";

/** What a service knows of the names in its documentation. */
export interface NameRules {
  /** Names of the API itself that look as if somebody had numbered them. */
  real: readonly string[];
  /** Codes of languages, by which texts are kept. */
  languages: readonly string[];
}

/** A placeholder, alone or behind the beginning that all such names share: `<id>`, `upload{id}`. */
const PLACEHOLDER = /^([^<{]*)(?:<.+>|\{.+\})$/;

/** A name that is counted: `LAMP_951`. */
const NUMBERED = /^(.*\D)\d+$/;

/** What selects parts of a page by class or by id. */
const SELECTOR = /^[.#]/;

const escaped = (text: string): string => text.replace(/[.\\+*?^$()[\]{}|]/g, "\\$&");

/** The pattern that a name stands for; nothing where it is what it says. */
export function patternOf(name: string, { real }: NameRules): string | undefined {
  if (real.includes(name)) return undefined;
  const placeholder = PLACEHOLDER.exec(name)?.[1];
  if (placeholder !== undefined) return placeholder ? `^${escaped(placeholder)}` : ANY_NAME;
  if (/^\d+$/.test(name)) return ID_PATTERN;
  // lampN: the documentation's way to count.
  const counted = /^([a-z]+)N$/.exec(name)?.[1];
  if (counted !== undefined) return `^${counted}`;
  const numbered = NUMBERED.exec(name)?.[1];
  return numbered === undefined ? undefined : `^${escaped(numbered)}`;
}

/** Whether all names are keys of a map: codes of languages, or selectors. */
function areKeys(names: readonly string[], { languages }: NameRules): boolean {
  if (!names.length) return false;
  // "id" alone is no language.
  if (names.every((name) => languages.includes(name)) && names.join() !== "id") return true;
  return names.every((name) => SELECTOR.test(name));
}

/** Null alone says that there was nothing in the sample, and nothing of what there may be. */
function known({ type, ...rest }: Schema): Schema {
  return type === "null" ? rest : { ...(type !== undefined && { type }), ...rest };
}

/** A structure as a map: what its members are, each value may be. */
export function mapOf(schema: Schema, pattern: string = ANY_NAME, value?: Schema): Schema {
  const { properties = {}, patternProperties = {}, required: _, ...rest } = schema;
  const values = [...Object.values(patternProperties), ...Object.values(properties)];
  const inner = value ?? (values.length ? known(values.reduce(either)) : {});
  return { ...rest, type: "object", patternProperties: { [pattern]: inner }, additionalProperties: false };
}

/** Lets the names that one installation or a placeholder stands for be any that look alike, however deep they stand. */
export function openNames(schema: Schema, rules: NameRules): Schema {
  const inner = (schemas: Record<string, Schema>): [string, Schema][] =>
    Object.entries(schemas).map(([name, one]) => [name, openNames(one, rules)]);
  const opened: Schema = {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(inner(schema.properties)) }),
    ...(schema.patternProperties && { patternProperties: Object.fromEntries(inner(schema.patternProperties)) }),
    ...(schema.items && { items: openNames(schema.items, rules) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((one) => openNames(one, rules)) }),
  };
  if (!opened.properties) return opened;
  const names = Object.keys(opened.properties);
  if (areKeys(names, rules)) return mapOf(opened);
  const masks = Object.keys(opened.patternProperties ?? {});
  const found = names.map((name): [string, string | undefined] => {
    const pattern = patternOf(name, rules);
    // A broader pattern has them already.
    return [name, pattern && (masks.find((mask) => new RegExp(mask).test(name)) ?? pattern)];
  });
  if (found.every(([, pattern]) => pattern === undefined)) return opened;
  if (found.some(([, pattern]) => pattern === ANY_NAME)) return mapOf(opened);
  const properties: Record<string, Schema> = {};
  const patternProperties = { ...opened.patternProperties };
  for (const [name, pattern] of found) {
    const one = opened.properties[name]!;
    if (pattern === undefined) properties[name] = one;
    else {
      const before = Object.hasOwn(patternProperties, pattern) ? patternProperties[pattern] : undefined;
      patternProperties[pattern] = known(before ? either(before, one) : one);
    }
  }
  const { properties: _, required, ...rest } = opened;
  const left = required?.filter((name) => Object.hasOwn(properties, name)) ?? [];
  return {
    ...rest,
    ...(Object.keys(properties).length && { properties }),
    patternProperties,
    ...(left.length && { required: left }),
  };
}

/** A name with a remark that names the field it belongs to: `TITLE (LANG)`. */
const REMARK = /^(\w+) \((\w+)\)$/;

/**
 * Documented fields by the names that travel: `departments[]` is a list called `departments`, `TITLE (LANG)` a member of
 * what `LANG` lists, and what has words in it is a heading of the table.
 */
export function wireFields(fields: readonly FieldFacts[]): FieldFacts[] {
  const remarks = fields.map(({ name }) => REMARK.exec(name));
  return fields.flatMap((field, index): FieldFacts[] => {
    const { name, fields: inner, variants } = field;
    const own = fields.flatMap((one, other): FieldFacts[] =>
      remarks[other]?.[2] === name ? [{ ...one, name: remarks[other][1]! }] : []
    );
    const whole: FieldFacts = {
      ...field,
      ...(inner && { fields: wireFields(inner) }),
      ...(variants && { variants: variants.map((one) => ({ ...one, fields: wireFields(one.fields) })) }),
      ...(own.length && { fields: own, list: true }),
    };
    if (name.endsWith("[]")) return [{ ...whole, name: name.slice(0, -2), list: true }];
    if (remarks[index] && fields.some((one) => one.name === remarks[index]![2])) return [];
    return /\s/.test(name) && !PLACEHOLDER.test(name) ? [] : [whole];
  });
}

/** Where a map stands in a type. */
export interface MapPlace {
  /** Names on the way to it; lists and alternatives are gone through, `*` stands for every member. */
  path: readonly string[];
  /** The pattern of its keys. */
  pattern: string;
  /** What each value is, where its members are not alike. */
  value?: Schema;
}

/**
 * A type with the map in it.
 *
 * @param lookup Finds a shared type; what stands in it is changed there.
 * @returns Nothing where the way leads nowhere.
 */
export function withMap(
  schema: Schema,
  place: MapPlace,
  lookup: (ref: string) => { schema: Schema } | undefined,
): Schema | undefined {
  const { path: [name, ...rest], pattern, value } = place;
  if (schema.$ref) {
    const shared = lookup(schema.$ref);
    const changed = shared && withMap(shared.schema, place, lookup);
    if (!changed) return;
    shared.schema = changed;
    return schema;
  }
  if (schema.items) {
    const items = withMap(schema.items, place, lookup);
    return items && { ...schema, items };
  }
  if (schema.anyOf) {
    const all = schema.anyOf.map((one) => withMap(one, place, lookup));
    return all.some((one) => one)
      ? { ...schema, anyOf: all.map((one, index) => one ?? schema.anyOf![index]!) }
      : undefined;
  }
  if (name === undefined) return schema.type === "object" ? mapOf(schema, pattern, value) : undefined;
  const inner = (schemas: Record<string, Schema> = {}): [Record<string, Schema>, boolean] => {
    const all = Object.entries(schemas).map(([key, one]): [string, Schema, boolean] => {
      const changed = name === key || name === "*" ? withMap(one, { ...place, path: rest }, lookup) : undefined;
      return [key, changed ?? one, changed !== undefined];
    });
    return [Object.fromEntries(all), all.some(([, , changed]) => changed)];
  };
  const [properties, found] = inner(schema.properties);
  const [patternProperties, matched] = name === "*" ? inner(schema.patternProperties) : [{}, false];
  if (!found && !matched) return;
  return { ...schema, ...(found && { properties }), ...(matched && { patternProperties }) };
}
