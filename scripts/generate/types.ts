/**
 * From the documentation's words for types to JSON Schema.
 *
 * @module
 */

import type { Schema } from "./model.ts";
import type { FieldFacts, NamedTypeSpec } from "./schema/rest.ts";

/** Requests are taken leniently, results are described as they arrive. */
export type Side = "request" | "result";

/** Comparison prefixes that a filter's key may carry. */
export const FILTER_PREFIXES = ["!", "<", "=", ">", "%", "@"];

/** Words that stand for themselves on both sides. */
const WORDS: Record<string, Schema> = {
  any: {},
  array: { type: "array", items: {} },
  date: { type: "string" },
  datetime: { type: "string" },
  empty: { type: "object", additionalProperties: false },
  false: { const: false },
  flag: { enum: ["Y", "N"] },
  null: { type: "null" },
  object: { type: "object", additionalProperties: true },
  string: { type: "string" },
  text: { type: "string" },
  true: { const: true },
};

/** Words whose numbers may be sent as text, too. */
const NUMBERS: Record<string, string> = {
  integer: "integer",
  double: "number",
  number: "number",
  timestamp: "integer",
};

/** Schema of one word, or nothing when the word is unknown. */
function wordSchema(word: string, side: Side, known: (name: string) => boolean): Schema | undefined {
  if (word.endsWith("[]")) {
    const items = wordSchema(word.slice(0, -2), side, known);
    return items && { type: "array", items };
  }
  const number = Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
  if (number) return { type: side === "request" ? [number, "string"] : number };
  if (word === "boolean") {
    return side === "request" ? { anyOf: [{ type: "boolean" }, { enum: ["Y", "N"] }] } : { type: "boolean" };
  }
  if (known(word)) return { $ref: `#/components/schemas/${word}` };
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

/** Joins alternatives; plain types of the same kind of schema become one. */
function union(schemas: Schema[]): Schema {
  if (schemas.length === 1) return schemas[0]!;
  const plain = schemas.every((schema) => Object.keys(schema).join() === "type" && schema.type !== "array");
  if (plain) return { type: [...new Set(schemas.flatMap(({ type }) => type!))] };
  return { anyOf: schemas };
}

/** Where a word has no meaning. */
export class UnknownTypeError extends Error {
  readonly word: string;
  constructor(word: string) {
    super(word);
    this.word = word;
  }
}

/** Schema of a type in words, e.g. `string`, `integer[]`, `User | false`. */
export function typeSchema(words: readonly string[], side: Side, known: (name: string) => boolean): Schema {
  if (!words.length) return {};
  return union(words.map((word) => {
    const schema = wordSchema(word, side, known);
    if (!schema) throw new UnknownTypeError(word);
    return schema;
  }));
}

/** Splits `User | false` into its words. */
export function typeWords(text: string): string[] {
  return text.split("|").map((word) => word.trim());
}

/** Schema of a documented field. */
export function fieldSchema(field: FieldFacts, side: Side, known: (name: string) => boolean): Schema {
  const described = (schema: Schema): Schema => field.about ? { ...schema, description: field.about } : schema;
  if (field.fields) return described(objectSchema(field.fields, side, known));
  if (field.variants) {
    return described({ anyOf: field.variants.map(({ fields }) => objectSchema(fields, side, known)) });
  }
  if (field.enum && !field.enumOpen) {
    const values: Schema = { enum: field.enum };
    return described(field.enumOfItems ? { type: "array", items: values } : values);
  }
  return described(typeSchema(field.types ?? [], side, known));
}

/** Schema of a structure with the given members. */
export function objectSchema(
  fields: readonly FieldFacts[],
  side: Side,
  known: (name: string) => boolean,
  custom?: string,
): Schema {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, side, known)])),
    ...(custom && { patternProperties: { [`^${custom}`]: {} } }),
    additionalProperties: false,
    ...(required.length && { required }),
  };
}

/** Schema of a type that is shared by name. */
export function namedSchema(spec: NamedTypeSpec, side: Side, known: (name: string) => boolean): Schema {
  const fields = Object.entries(spec.fields).map(([name, { type, about }]) => ({
    name,
    types: typeWords(type),
    about,
  }));
  const schema = objectSchema(fields, side, known, spec.custom);
  if (spec.filter) {
    schema.patternProperties = { ...schema.patternProperties, [`^[${FILTER_PREFIXES.join("")}]`]: {} };
  }
  return { description: spec.about, ...schema };
}
