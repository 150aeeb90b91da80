/**
 * A method's parameters as the command line needs them: one flat record per field instead of a schema.
 *
 * @module
 */

import type { FieldTable } from "../../../../src/catalogue/methods.ts";
import type { FieldFacts, Schema } from "../../model.ts";
import { prefixes } from "../code/types.ts";

/** Finds a shared type's schema by the reference to it. */
export type Resolve = (ref: string) => Schema;

type Shape = Pick<FieldTable, "type" | "values" | "fields" | "custom">;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What takes a boolean may be sent as one of two texts, too; that is no choice of the caller's. */
function isBoolean({ anyOf }: Schema): boolean {
  return anyOf?.length === 2 && anyOf[0]!.type === "boolean" && anyOf[1]!.enum?.length === 2;
}

/** The words of plain types. A number may be sent as text, which goes without saying; not so the other way round. */
function plainType(type: string | string[]): string[] {
  const words = Array.isArray(type) ? type : [type];
  return words[0] !== "string" && words.some((word) => word === "integer" || word === "number")
    ? words.filter((word) => word !== "string")
    : words;
}

/** One type of several; what may be anything needs no alternatives. */
function union(types: readonly string[]): string {
  const words = unique(types.flatMap((type) => type.includes("(") ? [type] : type.split(" | ")));
  return words.includes("any") ? "any" : words.join(" | ");
}

function shape(schema: Schema, resolve: Resolve, facts: readonly FieldFacts[]): Shape {
  if (schema.$ref) return shape(resolve(schema.$ref), resolve, facts);
  if (isBoolean(schema)) return { type: "boolean" };
  if (schema.anyOf) {
    const shapes = schema.anyOf.map((one) => shape(one, resolve, facts));
    const fields = mergeFields(shapes.map(({ fields }) => fields ?? []).filter(({ length }) => length));
    const values = shapes.every((one) => one.values) ? unique(shapes.flatMap((one) => one.values!)) : [];
    const custom = unique(shapes.flatMap((one) => one.custom ?? []));
    const type = union(shapes.map((one) => one.type));
    return {
      type,
      ...(values.length && { values }),
      ...(fields.length && { fields }),
      ...(custom.length && { custom }),
    };
  }
  if (schema.contentMediaType !== undefined) return { type: "file" };
  const values = "const" in schema ? [schema.const as string] : schema.enum;
  if (values) {
    return { type: unique(values.map((value) => value === null ? "null" : typeof value)).join(" | "), values };
  }
  if (schema.type === "array") {
    const { type, ...items } = shape(schema.items ?? {}, resolve, facts);
    return { type: type.includes(" | ") ? `(${type})[]` : `${type}[]`, ...items };
  }
  if (schema.type === "object") {
    const fields = fieldTables(schema, resolve, facts);
    const custom = Object.keys(schema.patternProperties ?? {}).flatMap(prefixes);
    return { type: "object", ...(fields.length && { fields }), ...(custom.length && { custom }) };
  }
  return { type: schema.type ? plainType(schema.type).join(" | ") : "any" };
}

/** Fields of several alternatives; what one of them lacks or leaves open is not required. */
function mergeFields(lists: readonly (readonly FieldTable[])[]): FieldTable[] {
  const names = unique(lists.flat().map(({ name }) => name));
  return names.map((name) => {
    const all = lists.flatMap((list) => list.find((field) => field.name === name) ?? []);
    const { required: _, type: __, fields: ___, ...first } = all[0]!;
    const type = union(all.map((field) => field.type));
    const fields = mergeFields(all.map((field) => field.fields ?? []).filter(({ length }) => length));
    const required = all.length === lists.length && all.every((field) => field.required);
    return { ...first, type, ...(required && { required: true as const }), ...(fields.length && { fields }) };
  });
}

function fieldTables(schema: Schema, resolve: Resolve, facts: readonly FieldFacts[]): FieldTable[] {
  return Object.entries(schema.properties ?? {}).map(([name, inner]): FieldTable => {
    const fact = facts.find((one) => one.name === name);
    const own = [...fact?.fields ?? [], ...(fact?.variants ?? []).flatMap(({ fields }) => fields)];
    const { type, values, fields, custom } = shape(inner, resolve, own);
    const preset = fact?.default;
    const oneOf = fact?.oneOf;
    return {
      name,
      type,
      ...(schema.required?.includes(name) && { required: true }),
      ...(oneOf && { oneOf }),
      ...((["string", "number", "boolean"].includes(typeof preset)) && preset !== "" && { default: preset as string }),
      ...(inner["x-empty"] !== undefined && { empty: inner["x-empty"] }),
      ...(values && { values }),
      ...(custom && { custom }),
      ...(inner.description !== undefined && { about: inner.description }),
      ...(fields && { fields }),
    };
  });
}

/**
 * The parameters of a method.
 *
 * @param schema Schema of its parameters.
 * @param facts The documented fields, which know defaults and alternatives.
 */
export function methodFields(
  schema: Schema,
  resolve: Resolve,
  facts: readonly FieldFacts[],
): { params: FieldTable[]; custom?: readonly string[] } {
  const { fields = [], custom } = shape(schema, resolve, facts);
  return { params: [...fields], ...(custom && { custom }) };
}

/** A type in short, for people: members of structures by name, and no more than fit. */
export function shortType(schema: Schema, resolve: Resolve, depth = 0): string {
  if (schema.$ref) return shortType(resolve(schema.$ref), resolve, depth);
  if (schema.anyOf) return unique(schema.anyOf.map((one) => shortType(one, resolve, depth + 1))).join(" | ");
  if (schema.contentMediaType !== undefined) return "bytes";
  if (schema.not) return "nothing";
  if (schema.enum) return schema.enum.slice(0, 6).map((value) => JSON.stringify(value)).join(" | ");
  if ("const" in schema) return JSON.stringify(schema.const);
  if (schema.type === "array") {
    const items = shortType(schema.items ?? {}, resolve, depth);
    return items.includes(" | ") ? `(${items})[]` : `${items}[]`;
  }
  if (schema.type === "object") {
    const names = Object.keys(schema.properties ?? {});
    const shown = names.slice(0, 8).map((name) => {
      const inner = schema.properties![name]!;
      const nested = depth === 0 && names.length <= 2 && (inner.type === "object" || inner.type === "array");
      return nested ? `${name}: ${shortType(inner, resolve, 1)}` : name;
    });
    return shown.length && depth < 2 ? `{ ${[...shown, ...(names.length > 8 ? ["…"] : [])].join(", ")} }` : "object";
  }
  return schema.type ? [schema.type].flat().join(" | ") : "any";
}
