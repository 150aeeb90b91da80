/**
 * What documented samples say about types: they show the wire, so a type admits what its sample holds.
 *
 * @module
 */

import { ID_PATTERN, type Schema } from "../model.ts";

/** Finds the schema behind a reference, to be widened in place. */
export type Resolve = (name: string) => Schema | undefined;

/** How a structure that is a map by id is told from a record; nothing where the service has no such maps. */
export interface IdMaps {
  /** How the documentation calls a key of such a map. */
  placeholders: RegExp | undefined;
}

/** What is known beside a sample. */
export interface SampleContext {
  /** Finds shared schemas, which are widened in place; without it they are taken as fitting. */
  resolve?: Resolve;
  maps?: IdMaps | undefined;
}

/** Keys that may be ids. */
const ID_KEY = /^\d+$/;

/** The type of a value as JSON Schema names it. */
function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** The schema of a value that no documentation describes. */
export function infer(value: unknown, maps?: IdMaps): Schema {
  if (Array.isArray(value)) {
    return {
      type: "array",
      items: inferAll(value, maps),
    };
  }
  if (typeof value !== "object" || value === null) return { type: typeOf(value) };
  const keys = Object.keys(value);
  if (maps && keys.length && keys.every((key) => ID_KEY.test(key))) {
    const inner = inferAll(Object.values(value), maps);
    return { type: "object", patternProperties: { [ID_PATTERN]: inner }, additionalProperties: false };
  }
  if (!keys.length) return { type: "object", additionalProperties: true };
  const members = Object.entries(value).map(([key, inner]): [string, Schema] => [key, infer(inner, maps)]);
  return { type: "object", properties: Object.fromEntries(members), additionalProperties: false };
}

/** The schema of several values of one kind. */
export function inferAll(values: readonly unknown[], maps?: IdMaps): Schema {
  return values.length ? values.reduce<Schema>((schema, value) => widen(schema, value, { maps }), NOTHING) : {};
}

/** Stands for no type at all, as the start of a union. */
const NOTHING: Schema = Object.freeze({ enum: [] }) as Schema;

/** The alternatives of a schema. */
export function alternatives(schema: Schema): Schema[] {
  if (schema.anyOf) return schema.anyOf;
  if (Array.isArray(schema.type)) return schema.type.map((type) => ({ ...schema, type }));
  return schema.enum?.length === 0 ? [] : [schema];
}

/** Whether a schema says anything. */
export function says(schema: Schema): boolean {
  return Object.keys(schema).some((key) => key !== "description");
}

/** Whether a plain schema (no union, no reference) admits a value's kind; its members are another matter. */
function admits(schema: Schema, value: unknown): boolean {
  if ("const" in schema) return schema.const === value;
  if (schema.enum) return schema.enum.includes(value as string);
  const type = typeOf(value);
  return schema.type === type || (schema.type === "number" && type === "integer");
}

/** Whether a schema is an object whose members nobody described. */
export function isBare(schema: Schema): boolean {
  return schema.type === "object" && !schema.properties && !schema.patternProperties;
}

/** Whether a schema is a list whose items nobody described. */
export function isBareList(schema: Schema): boolean {
  return schema.type === "array" && !says(schema.items ?? {});
}

/** Whether a value is a list or a structure that holds something. */
export function isFilled(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}

/**
 * The schema that admits a value, too.
 *
 * @param schema What is known so far; it is not changed.
 */
export function widen(schema: Schema, value: unknown, context: SampleContext = {}): Schema {
  const { resolve = () => undefined, maps } = context;
  if (!says(schema)) return schema;
  if (schema.$ref) {
    const shared = resolve(schema.$ref.split("/").at(-1)!);
    const fits = !shared || alternatives(shared).some((one) => admits(one, value));
    if (!fits) return { anyOf: [schema, infer(value, maps)] };
    if (shared) Object.assign(shared, widen(shared, value, context));
    return schema;
  }
  const list = alternatives(schema);
  const { description } = schema;
  const rebuilt = (next: Schema[]): Schema => ({ ...(description !== undefined && { description }), ...join(next) });
  const index = list.findIndex((one) => one.$ref ? fitsShared(one, value, resolve) : admits(one, value));
  if (index < 0) {
    // A number that is written in digits, a choice with one more word: the kind stays recognisable.
    const choice = list.findIndex((one) =>
      one.enum && typeof value === "string" && one.enum.every((e) => typeof e === "string")
    );
    if (choice >= 0) {
      return rebuilt(list.with(choice, { ...list[choice]!, enum: [...list[choice]!.enum!, value as string] }));
    }
    // What is called an object may be a list: the sample shows what it is.
    const kept = isFilled(value) ? list.filter((one) => !isBare(one)) : list;
    return rebuilt([...kept, infer(value, maps)]);
  }
  const found = list[index]!;
  if (found.$ref) return widen(found, value, context) === found ? schema : rebuilt(list);
  if (Array.isArray(value)) {
    const items = says(found.items ?? {})
      ? value.reduce<Schema>((inner, item) => widen(inner, item, context), found.items!)
      : infer(value, maps).items!;
    return rebuilt(list.with(index, { ...found, items }));
  }
  if (typeof value !== "object" || value === null) return schema;
  if (isBare(found)) return Object.keys(value).length ? rebuilt(list.with(index, infer(value, maps))) : schema;
  const map = maps && mapOfIds(found, value, maps);
  if (map) {
    const inner = Object.values(value).reduce<Schema>((schema, one) => widen(schema, one, context), map);
    return rebuilt(list.with(index, {
      type: "object",
      patternProperties: { [ID_PATTERN]: inner },
      additionalProperties: false,
    }));
  }
  const properties = { ...found.properties };
  const patterns = { ...found.patternProperties };
  for (const [key, inner] of Object.entries(value)) {
    const pattern = Object.keys(patterns).find((one) => new RegExp(one).test(key));
    if (Object.hasOwn(properties, key)) properties[key] = widen(properties[key]!, inner, context);
    else if (pattern !== undefined) patterns[pattern] = widen(patterns[pattern]!, inner, context);
    else if (maps && ID_KEY.test(key)) patterns[ID_PATTERN] = infer(inner, maps);
    else properties[key] = infer(inner, maps);
  }
  const object: Schema = { ...found, properties, ...(Object.keys(patterns).length && { patternProperties: patterns }) };
  return rebuilt(list.with(index, object));
}

/**
 * What each value of a map is, when the documentation describes the values of what the sample shows as a map by id:
 * their members as if there were no ids, or one of them under a placeholder.
 */
function mapOfIds(
  { properties = {}, patternProperties, ...rest }: Schema,
  value: object,
  maps: IdMaps,
): Schema | undefined {
  const keys = Object.keys(value);
  const known = Object.keys(properties);
  if (!keys.length || !known.length || patternProperties || !keys.every((key) => ID_KEY.test(key))) return;
  if (known.length === 1 && maps.placeholders?.test(known[0]!) && !isRecordMap(value, known[0]!)) {
    return properties[known[0]!];
  }
  const { description: _, ...inner } = rest;
  const all = Object.values(value);
  if (all.every((one) => typeof one === "object" && one !== null && !Array.isArray(one))) {
    return { ...inner, properties };
  }
  return known.every((key) => ID_KEY.test(key)) ? undefined : inferAll(all, maps);
}

/** Whether every value of a map has a member of this name, which therefore is no placeholder. */
function isRecordMap(value: object, name: string): boolean {
  return Object.values(value).every((one) => typeof one === "object" && one !== null && name in one);
}

function fitsShared(schema: Schema, value: unknown, resolve: Resolve): boolean {
  const shared = resolve(schema.$ref!.split("/").at(-1)!);
  return !shared || alternatives(shared).some((one) => admits(one, value));
}

/** One schema of several alternatives; plain types stand together. */
export function join(schemas: readonly Schema[]): Schema {
  if (schemas.length === 1) return schemas[0]!;
  const isPlain = (schema: Schema) =>
    Object.keys(schema).join() === "type" && !["array", "object"].includes(String(schema.type));
  const dates = schemas.some(({ format }) => format);
  const names = [...new Set(schemas.filter(isPlain).flatMap(({ type }) => type!))].filter((name) =>
    // What takes a Date takes any text.
    !dates || name !== "string"
  );
  const numbers = names.includes("number") ? names.filter((name) => name !== "integer") : names;
  const others = schemas.filter((schema) => !isPlain(schema));
  if (!numbers.length) return { anyOf: others };
  const plain: Schema = { type: numbers.length === 1 ? numbers[0]! : numbers };
  return others.length ? { anyOf: [plain, ...others] } : plain;
}
