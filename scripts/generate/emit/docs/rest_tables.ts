/**
 * The tables of a method's reference page: its parameters, and the fields of its result.
 *
 * @module
 */

import type { FieldFacts, NamedType, Schema, ServiceModel } from "../../model.ts";
import { pascalCase } from "../../names.ts";
import { code, escapeMdx } from "./mdx.ts";
import { indexOf } from "./rest_examples.ts";

/** One row: a field, with its place in the structure. */
interface Row {
  path: string;
  /** Where it goes, of a method with verb and path. */
  place: string;
  types: string;
  required: string;
  values: string;
  standard: string;
  about: string;
}

/** Stands for the name of a result as a whole. */
export const RESULT = "result";

const shown = (value: unknown): string => typeof value === "string" ? value : JSON.stringify(value);
const list = (values: readonly unknown[]): string => values.map((value) => code(shown(value))).join(", ");

/** A word of the documentation for a type, as the service's own words explain it. */
function typeWord(service: ServiceModel, word: string): string[] {
  const items = /(\[\])+$/.exec(word)?.[0] ?? "";
  const [table, member] = word.slice(0, word.length - items.length).split(".") as [string, string?];
  if (member !== undefined) {
    const schema = indexOf(service).types.get(pascalCase(table))?.schema.properties?.[member];
    const { members = {} } = service.conventions;
    const known = Object.hasOwn(members, member) ? members[member] : members["*"];
    return schema ? schemaWords(schema) : known === undefined ? [word] : [known];
  }
  const meaning = Object.hasOwn(service.typeWords, table) ? service.typeWords[table]! : ["any"];
  return meaning.join() === "any" ? [word] : meaning.map((one) => one + items);
}

/** A field's types as text. */
export function typeText(service: ServiceModel, types: readonly string[] = []): string {
  const words = [...new Set(types.flatMap((type) => typeWord(service, type)))];
  return words.length ? words.map(code).join(" or ") : code("any");
}

/** The type with a name that a field refers to, if it is the only thing that the field can be. */
function namedType(service: ServiceModel, { types = [] }: FieldFacts): NamedType | undefined {
  if (types.length !== 1) return;
  const word = types[0]!.replaceAll("[]", "");
  if (Object.hasOwn(service.typeWords, word)) return;
  const { types: all } = indexOf(service);
  const found = all.get(word) ?? all.get(pascalCase(word));
  return found?.schema.properties && found;
}

/** Words for a schema, where nothing but the schema is known. */
function schemaWords(schema: Schema): string[] {
  if (schema.$ref) return [schema.$ref.split("/").at(-1)!];
  if (schema.anyOf) return schema.anyOf.flatMap(schemaWords);
  if (schema.enum || "const" in schema) {
    const values = schema.enum ?? [schema.const];
    return [...new Set(values.map((value) => value === null ? "null" : typeof value))];
  }
  if (schema.type === "array" && schema.items) return schemaWords(schema.items).map((word) => `${word}[]`);
  return [schema.type ?? []].flat();
}

/** The members of a type with a name, as if they were documented here. */
function namedFields({ schema }: NamedType): FieldFacts[] {
  return Object.entries(schema.properties ?? {}).map(([name, inner]): FieldFacts => {
    const types = schemaWords(inner);
    const list = types.length > 0 && types.every((type) => type === "array" || type.endsWith("[]"));
    return { name, types, list, enum: inner.enum, about: inner.description };
  });
}

/** What a field may hold, beyond its type. */
function valuesOf(field: FieldFacts): string {
  const { min, max, oneOf, nullable, observed, appliesTo } = field;
  const range = min !== undefined && max !== undefined
    ? `${min} to ${max}`
    : min !== undefined
    ? `from ${min}`
    : max !== undefined
    ? `up to ${max}`
    : "";
  const isObject = (field.types ?? []).includes("object");
  return [
    field.enum?.length ? `${field.enumOpen ? "for example " : ""}${list(field.enum)}` : "",
    range,
    !isObject && field.keys?.length ? list(field.keys.map(({ name }) => name)) : "",
    oneOf ? `at least one of ${list(oneOf)}` : "",
    appliesTo !== undefined ? `only for ${escapeMdx(appliesTo)}` : "",
    observed !== undefined ? `the sample has ${code(observed)}` : "",
    nullable ? `or ${code("null")}` : "",
  ].filter(Boolean).join("; ");
}

function requiredMark({ required, conditionallyRequired }: FieldFacts): string {
  return required ? "✔" : conditionallyRequired ? "depends" : "✖";
}

/** Rows of fields and of all that they hold. */
function rows(
  service: ServiceModel,
  fields: readonly FieldFacts[],
  before = "",
  expand = true,
): Row[] {
  return fields.flatMap((field): Row[] => {
    const path = before + field.name;
    const inside = `${path}${field.list ? "[]" : ""}.`;
    const isObject = (field.types ?? []).includes("object");
    const named = expand && !field.fields?.length && !field.variants ? namedType(service, field) : undefined;
    const keys = isObject ? field.keys ?? [] : [];
    return [
      {
        path,
        place: field.in === undefined ? "" : field.as === undefined ? field.in : `${field.in}, as ${code(field.as)}`,
        types: field.types?.length ? typeText(service, field.types) : "",
        required: requiredMark(field),
        values: valuesOf(field),
        standard: field.default === undefined ? "" : code(shown(field.default)),
        about: field.about ? escapeMdx(field.about).replaceAll("\n", " ") : "",
      },
      ...rows(service, field.fields ?? [], inside, expand),
      ...rows(service, keys, inside, expand),
      ...(named ? rows(service, namedFields(named), inside, false) : []),
    ];
  });
}

/** Alternative sets of members: by kind of entity, by type of field. */
export interface MemberSet {
  /** Heading: the field, and when the set is meant. */
  title: string;
  /** What precedes the members' names. */
  before: string;
  fields: readonly FieldFacts[];
}

/** The alternative sets of members of fields and of all that they hold. */
export function memberSets(fields: readonly FieldFacts[], before: string = ""): MemberSet[] {
  return fields.flatMap((field): MemberSet[] => {
    const path = before + field.name;
    const inside = `${path}${field.list ? "[]" : ""}.`;
    const own = (field.variants ?? []).flatMap(({ label, fields: members }) => [
      { title: `${code(path)}: ${escapeMdx(label)}`, before: inside, fields: members },
      ...memberSets(members, inside),
    ]);
    return [...own, ...memberSets(field.fields ?? [], inside)];
  });
}

/** What a table is about, which is the heading of its first column. */
export type Kind = "Parameter" | "Field" | "Name";

/** Fields as a table; columns that would be empty are left out. */
export function fieldTable(
  service: ServiceModel,
  kind: Kind,
  fields: readonly FieldFacts[],
  before: string = "",
): string[] {
  // A result that is one type with a name needs no row of its own, only its members.
  const lines = rows(service, fields, before).filter(({ path }) => kind !== "Field" || path !== RESULT);
  if (!lines.length) return [];
  const columns: [string, (row: Row) => string][] = [
    [kind, ({ path }) => code(path)],
    ["In", ({ place }) => place],
    ["Type", ({ types }) => types || (lines.some((line) => line.types) ? code("any") : "")],
    ["Required", ({ required }) => kind === "Parameter" ? required : ""],
    ["Default", ({ standard }) => standard],
    ["Values", ({ values }) => values],
    ["Description", ({ about }) => about],
  ];
  const used = columns.filter(([, cell]) => lines.some((row) => cell(row) !== ""));
  const row = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  return [
    row(used.map(([title]) => title)),
    `|${"-|".repeat(used.length)}`,
    ...lines.map((line) => row(used.map(([, cell]) => cell(line)))),
  ];
}
