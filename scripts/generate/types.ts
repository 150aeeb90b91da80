/**
 * From the documentation's words for types to JSON Schema.
 *
 * @module
 */

import type { Schema } from "./model.ts";
import { pascalCase } from "./names.ts";
import { join } from "./samples.ts";
import type { FieldFacts, NamedTypeSpec, TypeFacts } from "./schema/rest.ts";

/** Requests are taken leniently, results are described as they arrive. */
export type Side = "request" | "result";

/** Comparison prefixes that a filter's key may carry. */
export const FILTER_PREFIXES: readonly string[] = ["!", "<", "=", ">", "%", "@"];

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

/** What the words of one service's documentation mean. */
export class Vocabulary {
  readonly #words: Readonly<Record<string, string>>;
  readonly #declared: ReadonlySet<string>;
  readonly #tables: ReadonlyMap<string, TypeFacts>;

  /**
   * @param words The service's own words, each with the type that it stands for.
   * @param declared Names of the types that the notes declare.
   * @param tables Types that the documentation describes in a table.
   */
  constructor(words: Readonly<Record<string, string>>, declared: Iterable<string>, tables: Iterable<TypeFacts>) {
    this.#words = words;
    this.#declared = new Set(declared);
    this.#tables = new Map([...tables].map((table) => [table.name, table]));
  }

  /** Names that a type may be declared by. */
  get declared(): string[] {
    return [...this.#declared];
  }

  /** Schema of one word, or nothing when the word is unknown. */
  schema(word: string, side: Side): Schema | undefined {
    if (word.endsWith("[]")) {
      const items = this.schema(word.slice(0, -2), side);
      return items && { type: "array", items };
    }
    if (this.#declared.has(word)) return { $ref: `#/components/schemas/${word}` };
    if (Object.hasOwn(this.#words, word)) return typeSchema(typeWords(this.#words[word]!), side, this);
    const number = Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
    if (number) return { type: side === "request" ? [number, "string"] : number };
    if (word === "boolean") {
      return side === "request" ? { anyOf: [{ type: "boolean" }, { enum: ["Y", "N"] }] } : { type: "boolean" };
    }
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    const [name, member] = word.split(".") as [string, string?];
    const table = this.#tables.get(name);
    if (member !== undefined) {
      const field = table?.fields.find((one) => one.name.toLowerCase() === member.toLowerCase());
      // Nothing but an id is ever named without its table.
      return field ? fieldSchema(field, side, this) : this.schema(/^id$/i.test(member) ? "integer" : "string", side);
    }
    return table && { $ref: `#/components/schemas/${pascalCase(name)}` };
  }
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
export function typeSchema(words: readonly string[], side: Side, vocabulary: Vocabulary): Schema {
  if (!words.length) return {};
  const schemas = words.map((word) => {
    const schema = vocabulary.schema(word, side);
    if (!schema) throw new UnknownTypeError(word);
    return schema;
  });
  return schemas.some((schema) => !Object.keys(schema).length)
    ? {}
    : join(schemas.flatMap((schema) => schema.anyOf ?? [schema]));
}

/** Splits `User | false` into its words. */
export function typeWords(text: string): string[] {
  return text.split("|").map((word) => word.trim());
}

/** Whether a field holds a list of what its members describe. */
function isList({ types = [] }: FieldFacts): boolean {
  return types.length > 0 && types.every((type) => type === "array" || type.endsWith("[]"));
}

/** Schema of a documented field. */
export function fieldSchema(field: FieldFacts, side: Side, vocabulary: Vocabulary): Schema {
  const described = (schema: Schema): Schema => field.about ? { ...schema, description: field.about } : schema;
  const members = field.fields?.length
    ? objectSchema(field.fields, side, vocabulary)
    : field.variants
    ? join(field.variants.map(({ fields }) => objectSchema(fields, side, vocabulary)))
    : undefined;
  let schema: Schema;
  if (members) schema = isList(field) ? { type: "array", items: members } : members;
  else if (field.enum?.length && !field.enumOpen) {
    schema = field.enumOfItems ? { type: "array", items: { enum: field.enum } } : { enum: field.enum };
  } else schema = typeSchema(field.types ?? [], side, vocabulary);
  return described(field.nullable && Object.keys(schema).length ? join([schema, { type: "null" }]) : schema);
}

/** What names begin with that the documentation shows as a mask, e.g. `UF_CRM_...` or `PROPERTY_*`. */
function maskOf(name: string): string | undefined {
  return /^(\w+?)(?:\.\.\.|…|\*|xxx|XXX)$/.exec(name)?.[1];
}

/** Schema of a structure with the given members. */
export function objectSchema(
  fields: readonly FieldFacts[],
  side: Side,
  vocabulary: Vocabulary,
  custom?: string,
): Schema {
  const masks = fields.flatMap(({ name }) => maskOf(name) ?? []);
  const named = fields.filter(({ name }) => maskOf(name) === undefined);
  const required = named.filter((field) => field.required).map(({ name }) => name);
  const patterns = [...new Set([...(custom ? [custom] : []), ...masks])].map((prefix) => [`^${prefix}`, {}]);
  return {
    type: "object",
    properties: Object.fromEntries(named.map((field) => [field.name, fieldSchema(field, side, vocabulary)])),
    ...(patterns.length && { patternProperties: Object.fromEntries(patterns) }),
    additionalProperties: false,
    ...(required.length && { required }),
  };
}

/** Schema of a type that is shared by name. */
export function namedSchema(spec: NamedTypeSpec, side: Side, vocabulary: Vocabulary): Schema {
  const fields = Object.entries(spec.fields).map(([name, { type, about }]) => ({
    name,
    types: typeWords(type),
    about,
  }));
  const schema = objectSchema(fields, side, vocabulary, spec.custom);
  if (spec.filter) {
    schema.patternProperties = { ...schema.patternProperties, [`^[${FILTER_PREFIXES.join("")}]`]: {} };
  }
  return { description: spec.about, ...schema };
}
