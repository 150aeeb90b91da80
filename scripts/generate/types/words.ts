/**
 * From the documentation's words for types to JSON Schema.
 *
 * @module
 */

import { ANY_NAME, ID_PATTERN, type Schema } from "../model.ts";
import { pascalCase } from "../names.ts";
import type { Habits } from "./habits.ts";
import { emptyFields } from "./empties.ts";
import { join } from "./samples.ts";
import type { FieldFacts, NamedTypeSpec, TypeFacts } from "../read/schema/rest.ts";

/** Requests are taken leniently, results are described as they arrive. */
export type Side = "request" | "result";

/** Words that stand for themselves on both sides. */
const WORDS: Record<string, Schema> = {
  any: {},
  array: { type: "array", items: {} },
  date: { type: "string" },
  datetime: { type: "string" },
  empty: { type: "object", additionalProperties: false },
  false: { const: false },
  file: { contentMediaType: "application/octet-stream" },
  null: { type: "null" },
  object: { type: "object", additionalProperties: true },
  string: { type: "string" },
  text: { type: "string" },
  true: { const: true },
};

/** Words for points in time, which requests may have as a Date. */
const DATES: Record<string, Schema> = {
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
};

/** Words for numbers. */
const NUMBERS: Record<string, string> = {
  integer: "integer",
  double: "number",
  number: "number",
  timestamp: "integer",
};

/** Keys of facts that hold what was sent and answered, where types are no words. */
const EXAMPLES = ["sample", "moreSamples", "example", "moreExamples", "errorSamples", "default"];

/** What the words of one service's documentation mean. */
export class Vocabulary {
  readonly habits: Habits;
  readonly #declared: ReadonlySet<string>;
  readonly #tables: ReadonlyMap<string, TypeFacts>;

  /**
   * @param habits What else the documentation means by its words.
   * @param declared Names of the types that the notes declare.
   * @param tables Types that the documentation describes in a table.
   */
  constructor(habits: Habits, declared: Iterable<string>, tables: Iterable<TypeFacts>) {
    this.habits = habits;
    this.#declared = new Set(declared);
    this.#tables = new Map([...tables].map((table) => [table.name, table]));
  }

  /** Names that a type may be declared by. */
  get declared(): string[] {
    return [...this.#declared];
  }

  /**
   * Puts its meaning in place of each word of the documentation that a type of the notes has for a name: those are
   * meant by the notes alone.
   */
  explain(facts: unknown): void {
    if (typeof facts !== "object" || facts === null) return;
    const { types } = facts as { types?: unknown };
    if (Array.isArray(types)) {
      const words = types.flatMap((word) => {
        const [, name = "", items = ""] = /^(.*?)((?:\[\])*)$/.exec(String(word))!;
        const meaning = this.#declared.has(name) ? this.habits.meaning(name) : undefined;
        return meaning === undefined ? [word] : typeWords(meaning).map((one) => one + items);
      });
      Object.assign(facts, { types: words });
    }
    for (const [key, inner] of Object.entries(facts)) if (!EXAMPLES.includes(key)) this.explain(inner);
  }

  /** Schema of one word, or nothing when the word is unknown. */
  schema(word: string, side: Side): Schema | undefined {
    if (word.endsWith("[]")) {
      const items = this.schema(word.slice(0, -2), side);
      return items && { type: "array", items };
    }
    if (word.endsWith("{}")) {
      const value = this.schema(word.slice(0, -2), side);
      return value && { type: "object", patternProperties: { [ANY_NAME]: value }, additionalProperties: false };
    }
    if (this.#declared.has(word)) return { $ref: `#/components/schemas/${word}` };
    const { habits } = this;
    const meaning = habits.meaning(word);
    if (meaning !== undefined) return typeSchema(typeWords(meaning), side, this);
    const number = Object.hasOwn(NUMBERS, word) ? NUMBERS[word]! : undefined;
    if (number) return { type: side === "request" && habits.textNumbers ? [number, "string"] : number };
    const flag = habits.booleans && { enum: [...habits.booleans] };
    if (word === "flag") return flag;
    if (word === "boolean") {
      return side === "request" && flag ? { anyOf: [{ type: "boolean" }, flag] } : { type: "boolean" };
    }
    if (word === "array" && side === "request" && habits.mapArrays) return { anyOf: [WORDS.object!, WORDS.array!] };
    if (side === "request" && Object.hasOwn(DATES, word)) return DATES[word];
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    const [name, member] = word.split(".") as [string, string?];
    const table = this.#tables.get(name);
    if (member !== undefined) {
      const field = table?.fields.find((one) => one.name.toLowerCase() === member.toLowerCase());
      const type = habits.memberType(member);
      return field ? fieldSchema(field, side, this) : type === undefined ? undefined : this.schema(type, side);
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
export function isList({ name, types = [], list }: FieldFacts, side: Side, habits: Habits): boolean {
  if (list !== undefined) return list;
  if (side === "request" && habits.isSingle(name)) return false;
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
function isSelection({ name, types = [] }: FieldFacts, side: Side, habits: Habits): boolean {
  return side === "request" && habits.isSelection(name) &&
    types.some((type) => type === "array" || type.endsWith("[]"));
}

/** Whether a field of a request holds an id that is described as text or not at all; it may be sent as a number, too. */
function isId({ name, types = [], enum: choice }: FieldFacts, side: Side, habits: Habits): boolean {
  return side === "request" && !choice && ["", "string"].includes(types.join()) &&
    habits.isId(name);
}

/** Whether other values are allowed than those that are listed. */
function isOpenChoice({ name, types = [], enumOpen }: FieldFacts, habits: Habits): boolean {
  return enumOpen === true || habits.isOpenChoice(name, types);
}

/** A text, or a list of texts, that usually has one of these values. */
function withExamples(schema: Schema, values: readonly unknown[]): Schema {
  if (schema.type === "array" && schema.items) return { ...schema, items: withExamples(schema.items, values) };
  const words = values.filter((value): value is string => typeof value === "string" && /^[\w.-]+$/.test(value));
  const isText = schema.type === "string" && !schema.format;
  return isText && words.length === values.length ? { ...schema, examples: words } : schema;
}

/** Whether a schema is that of any text. */
function isText({ type, format }: Schema): boolean {
  return type === "string" && !format;
}

/** Lets a filter's keys carry a comparison. */
function comparing(schema: Schema, { filterPattern }: Habits): Schema {
  if (filterPattern === undefined) return schema;
  return { ...schema, patternProperties: { ...schema.patternProperties, [filterPattern]: {} } };
}

/** Schema of a documented field. */
export function fieldSchema(field: FieldFacts, side: Side, vocabulary: Vocabulary, custom?: string): Schema {
  const described = (schema: Schema): Schema => field.about ? { ...schema, description: field.about } : schema;
  const { habits } = vocabulary;
  if (isSelection(field, side, habits)) return described({ type: "array", items: { type: "string" } });
  const object = (fields: readonly FieldFacts[]): Schema => {
    const schema = objectSchema(fields, side, vocabulary, custom);
    if (side !== "request" || !habits.isFilter(field.name)) return schema;
    // A filter names whatever it compares, and nothing has to be compared.
    const { required: _, ...open } = schema;
    const compared = Object.entries(schema.properties ?? {}).map(([name, one]) => [name, comparable(one)]);
    return comparing({ ...open, properties: Object.fromEntries(compared) }, habits);
  };
  const { fields = [], variants = [] } = field;
  let schema: Schema;
  if (hasMembers(field)) {
    const shapes = variants.map((variant) => {
      const own = new Set(variant.fields.map(({ name }) => name));
      return object([...fields.filter(({ name }) => !own.has(name)), ...variant.fields]);
    });
    const members = shapes.length ? join(shapes) : object(fields);
    schema = isList(field, side, habits) ? { type: "array", items: members } : members;
  } else if (field.enum?.length && !isOpenChoice(field, habits)) {
    schema = field.enumOfItems ? { type: "array", items: { enum: field.enum } } : { enum: field.enum };
  } else {
    schema = typeSchema(isId(field, side, habits) ? ["string", "integer"] : field.types ?? [], side, vocabulary);
    if (field.enum) schema = withExamples(schema, field.enum);
    if (field.list) schema = { type: "array", items: schema };
  }
  const { empty } = field;
  // Texts and lists have an empty value of their own; whatever else can be emptied takes null for it.
  const takesNull = field.nullable || empty !== undefined && schema.type !== "array" && !isText(schema);
  const whole = takesNull && Object.keys(schema).length ? join([schema, { type: "null" }]) : schema;
  return described(empty === undefined ? whole : { ...whole, "x-empty": empty });
}

/** Schema of a structure with the given members. */
export function objectSchema(
  fields: readonly FieldFacts[],
  side: Side,
  vocabulary: Vocabulary,
  custom?: string,
): Schema {
  const { habits } = vocabulary;
  const masks = fields.flatMap((field): [string, Schema][] => {
    const mask = habits.maskOf(field.name);
    return mask === undefined ? [] : [[mask, mask === ID_PATTERN ? fieldSchema(field, side, vocabulary) : {}]];
  });
  const named = fields.filter(({ name }) => habits.maskOf(name) === undefined);
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

/** The fields of a type of the notes, as the documentation would describe them. */
export function notedFields({ fields }: NamedTypeSpec): FieldFacts[] {
  return Object.entries(fields).map(([name, { type, open, ...more }]): FieldFacts => ({
    name,
    types: typeWords(type),
    ...(open && { enumOpen: true }),
    ...more,
  }));
}

/** Schema of a type that is shared by name. */
export function namedSchema(name: string, spec: NamedTypeSpec, side: Side, vocabulary: Vocabulary): Schema {
  const noted = notedFields(spec);
  const fields = side === "request" ? emptyFields(name, noted, vocabulary.habits.empties) : noted;
  const schema = objectSchema(fields, side, vocabulary, spec.custom);
  return { description: spec.about, ...(spec.filter ? comparing(schema, vocabulary.habits) : schema) };
}
