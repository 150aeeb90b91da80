/**
 * From the documentation's words for types to JSON Schema.
 *
 * @module
 */

import type { Schema } from "../model.ts";
import { pascalCase } from "../names.ts";
import { ID_PATTERN, join } from "./samples.ts";
import type { FieldFacts, NamedTypeSpec, TypeFacts } from "../read/schema/rest.ts";

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
    // What PHP calls an array is a map as often as a list.
    if (word === "array" && side === "request") return { anyOf: [WORDS.object!, WORDS.array!] };
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
export function isList({ name, types = [], list }: FieldFacts, side: Side): boolean {
  if (list !== undefined) return list;
  // What is called so holds one value for each name, whatever PHP calls it.
  if (side === "request" && /^(?:fields|filter|order)$/i.test(name)) return false;
  return types.length > 0 && types.every((type) => type === "array" || type.endsWith("[]"));
}

/** Words of types that have no members, so that what is described below them is what they may name. */
const SCALARS = ["string", "integer", "boolean", "double"];

/** Whether the described members are a field's own. */
function hasMembers({ types = [], fields, variants, list }: FieldFacts): boolean {
  if (!fields?.length && !variants?.length) return false;
  return list !== undefined || !types.length || !types.every((type) => SCALARS.includes(type));
}

/** What a member of a filter is compared with: one value, or a list of them. */
function comparable(schema: Schema): Schema {
  const { description, ...plain } = schema;
  const single = plain.enum ?? (plain.type && ![plain.type].flat().some((type) => /array|object/.test(type)));
  return single ? { ...join([plain, { type: "array", items: plain }]), ...(description && { description }) } : schema;
}

/** Whether a request's field chooses fields by name, so that its described members are what it may name. */
function isSelection({ name, types = [] }: FieldFacts, side: Side): boolean {
  return side === "request" && /^select$/i.test(name) && types.some((type) => type === "array" || type.endsWith("[]"));
}

/** Whether a request's field filters, so that the names of its members may carry a comparison. */
function isFilter({ name }: FieldFacts, side: Side): boolean {
  return side === "request" && /^filter$/i.test(name);
}

/** Whether a field of a request holds an id that is described as text or not at all; it may be sent as a number, too. */
function isId({ name, types = [], enum: choice }: FieldFacts, side: Side): boolean {
  return side === "request" && !choice && ["", "string"].includes(types.join()) &&
    /(?:^id|_id|[a-z]Id|(?:^|_|[a-z]|TASK|ITEM)ID)$/.test(name);
}

/** What the keys of a filter begin with. */
export const FILTER_PATTERN = `^[${FILTER_PREFIXES.join("")}]`;

/** Schema of a documented field. */
export function fieldSchema(field: FieldFacts, side: Side, vocabulary: Vocabulary, custom?: string): Schema {
  const described = (schema: Schema): Schema => field.about ? { ...schema, description: field.about } : schema;
  if (isSelection(field, side)) return described({ type: "array", items: { type: "string" } });
  const object = (fields: readonly FieldFacts[]): Schema => {
    const schema = objectSchema(fields, side, vocabulary, custom);
    if (!isFilter(field, side)) return schema;
    // A filter names whatever it compares, and nothing has to be compared.
    const { required: _, ...open } = schema;
    const compared = Object.entries(schema.properties ?? {}).map(([name, one]) => [name, comparable(one)]);
    return {
      ...open,
      properties: Object.fromEntries(compared),
      patternProperties: { ...schema.patternProperties, [FILTER_PATTERN]: {} },
    };
  };
  const { fields = [], variants = [] } = field;
  let schema: Schema;
  if (hasMembers(field)) {
    const shapes = variants.map((variant) => {
      const own = new Set(variant.fields.map(({ name }) => name));
      return object([...fields.filter(({ name }) => !own.has(name)), ...variant.fields]);
    });
    const members = shapes.length ? join(shapes) : object(fields);
    schema = isList(field, side) ? { type: "array", items: members } : members;
  } else if (field.enum?.length && !field.enumOpen) {
    schema = field.enumOfItems ? { type: "array", items: { enum: field.enum } } : { enum: field.enum };
  } else {
    schema = typeSchema(isId(field, side) ? ["string", "integer"] : field.types ?? [], side, vocabulary);
    if (field.list) schema = { type: "array", items: schema };
  }
  return described(field.nullable && Object.keys(schema).length ? join([schema, { type: "null" }]) : schema);
}

/**
 * The pattern that a name stands for where the documentation shows a mask: `UF_CRM_...`, `PROPERTY_*`, `propertyN`,
 * `<siteId>`; other placeholders keep what is described of them (member_names.ts).
 */
function maskOf(name: string): string | undefined {
  if (/^<.*id>$/i.test(name)) return ID_PATTERN;
  const prefix = /^([.\w]*?)(?:\.\.\.|…|\*|xxx|XXX)$/.exec(name)?.[1] ?? /^([a-z]+)N$/.exec(name)?.[1] ??
    /^(UF_|DYNAMIC_)$/.exec(name)?.[1];
  return prefix ? `^${prefix.replaceAll(".", "\\.")}` : undefined;
}

/** Schema of a structure with the given members. */
export function objectSchema(
  fields: readonly FieldFacts[],
  side: Side,
  vocabulary: Vocabulary,
  custom?: string,
): Schema {
  const masks = fields.flatMap((field): [string, Schema][] => {
    const mask = maskOf(field.name);
    return mask === undefined ? [] : [[mask, mask === ID_PATTERN ? fieldSchema(field, side, vocabulary) : {}]];
  });
  const named = fields.filter(({ name }) => maskOf(name) === undefined);
  // One of several will do, or it depends on another one's value: none of them is always required.
  const required = named.filter((field) => field.required && !field.oneOf && !field.conditionallyRequired).map((
    { name },
  ) => name);
  const patterns = [...(custom ? [[`^${custom}`, {}] as const] : []), ...masks];
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
  const fields = Object.entries(spec.fields).map(([name, { type, ...more }]): FieldFacts => ({
    name,
    types: typeWords(type),
    ...more,
  }));
  const schema = objectSchema(fields, side, vocabulary, spec.custom);
  if (spec.filter) {
    schema.patternProperties = { ...schema.patternProperties, [FILTER_PATTERN]: {} };
  }
  return { description: spec.about, ...schema };
}
