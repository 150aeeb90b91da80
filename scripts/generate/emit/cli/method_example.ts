/**
 * Makes a small example of a method's parameters: what the documentation shows where it fits the types, made up
 * otherwise.
 *
 * @module
 */

import type { FieldTable, MethodDetails } from "../../../../src/catalogue/methods.ts";
import type { Schema } from "../../model.ts";
import { isMapping } from "../../values.ts";
import { placeholder } from "../placeholder.ts";
import type { Resolve } from "./method_fields.ts";

/** Longer examples are no help on a command line. */
const LONGEST = 160;

const length = (value: unknown): number => JSON.stringify(value).length;

/** Whether a value is of a plain JSON Schema type. */
function isOf(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  return type === "object" ? isMapping(value) : `${typeof value}` === type;
}

/** Whether a value is what its schema allows. */
export function fits(schema: Schema, value: unknown, resolve: Resolve): boolean {
  if (schema.$ref) return fits(resolve(schema.$ref), value, resolve);
  if (schema.anyOf) return schema.anyOf.some((one) => fits(one, value, resolve));
  if ("const" in schema) return schema.const === value;
  if (schema.enum) return schema.enum.includes(value as string);
  if (schema.type && ![schema.type].flat().some((type) => isOf(type, value))) return false;
  if (Array.isArray(value)) return value.every((item) => fits(schema.items ?? {}, item, resolve));
  if (!isMapping(value) || !schema.type) return true;
  const { properties = {}, patternProperties = {}, required = [], additionalProperties } = schema;
  return required.every((name) => Object.hasOwn(value, name)) && Object.entries(value).every(([name, inner]) => {
    if (Object.hasOwn(properties, name)) return fits(properties[name]!, inner, resolve);
    return additionalProperties === true || Object.keys(patternProperties).some((one) => new RegExp(one).test(name));
  });
}

/** Whether the command line takes a documented value for a parameter. */
function isTaken({ type, values }: FieldTable, value: unknown): boolean {
  const allows = (pattern: RegExp) => pattern.test(type);
  if (Array.isArray(value) || isMapping(value)) return allows(/object|any|\[\]/);
  if (allows(/\[\]|object/) && !allows(/string(?!\[)|any(?!\[)|\) \|/)) return false;
  if (values) return values.some((one) => String(one) === String(value));
  if (allows(/string|any|file/)) return true;
  if (allows(/integer|number/)) {
    return new RegExp(allows(/number/) ? "^-?\\d+(\\.\\d+)?$" : "^-?\\d+$").test(String(value));
  }
  // How the API spells a boolean is what its schema says.
  return true;
}

/** A documented value where it is short; of a structure that is not, its first members, required ones before others. */
function shortened(schema: Schema, value: unknown, resolve: Resolve): unknown {
  if (value === undefined || value === null) return undefined;
  if (!isMapping(value)) return length(value) <= LONGEST / 2 ? value : undefined;
  const object = schema.$ref ? resolve(schema.$ref) : schema;
  const rank = (name: string) => object.required?.includes(name) ? 0 : 1;
  const taken: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort((one, other) => rank(one) - rank(other))) {
    const known = object.properties?.[name];
    if (known && !fits(known, value[name], resolve)) continue;
    const custom = Object.keys(object.patternProperties ?? {}).some((one) => new RegExp(one).test(name));
    if (!known && object.properties && !object.additionalProperties && !custom) continue;
    if (length({ ...taken, [name]: value[name] }) <= LONGEST / 2) taken[name] = value[name];
  }
  return Object.keys(taken).length || !Object.keys(value).length ? taken : undefined;
}

/**
 * Parameters of a small call: what is required, and of the documented example what is short.
 *
 * @param schema Schema of the method's parameters.
 * @param params The same as the command line has them.
 * @param documented Parameters of the documented example.
 */
export function exampleOf(
  schema: Schema,
  params: readonly FieldTable[],
  documented: unknown,
  resolve: Resolve,
): MethodDetails["example"] {
  if (Array.isArray(documented) && fits(schema, documented, resolve)) return documented.slice(0, 1);
  const { properties = {}, required = [] } = schema.anyOf?.[0] ?? schema;
  // Examples write names in cases of their own.
  const known = new Map(
    Object.entries(isMapping(documented) ? documented : {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const documentedValue = (name: string): unknown => {
    const value = shortened(properties[name]!, known.get(name.toLowerCase()), resolve);
    const field = params.find((one) => one.name === name);
    return value !== undefined && field && isTaken(field, value) && fits(properties[name]!, value, resolve)
      ? value
      : undefined;
  };
  const example: Record<string, unknown> = {};
  for (const name of required) {
    example[name] = documentedValue(name) ?? placeholder(properties[name] ?? {}, resolve, "text");
  }
  for (const name of Object.keys(properties)) {
    const value = required.includes(name) ? undefined : documentedValue(name);
    if (value !== undefined && length({ ...example, [name]: value }) <= LONGEST) example[name] = value;
  }
  return example;
}
