/**
 * Completes the tables of results by what their types know: the documentation leaves out what its samples show.
 *
 * @module
 */

import type { MethodModel, Schema } from "../model.ts";
import type { FieldFacts } from "../read/schema/rest.ts";
import { isMapping } from "../values.ts";
import type { Types } from "./types.ts";

/** How deep members are listed. */
const DEPTH = 3;

/** The structure that a schema stands for, of several all members; a map has none. */
function structureOf(schema: Schema, types: Types): Schema | undefined {
  if (schema.$ref) {
    const target = types.get(schema.$ref.split("/").at(-1)!);
    return target && structureOf(target.schema, types);
  }
  if (schema.items) return structureOf(schema.items, types);
  const found = (schema.anyOf ?? []).flatMap((one) => structureOf(one, types) ?? []);
  if (found.length > 1) return { properties: Object.assign({}, ...found.map(({ properties }) => properties)) };
  if (schema.anyOf) return found[0];
  return schema.properties && schema;
}

/** Words for a schema. */
function wordsOf(schema: Schema): string[] {
  if (schema.$ref) return ["object"];
  if (schema.anyOf) return [...new Set(schema.anyOf.flatMap(wordsOf))];
  if (schema.enum) return [...new Set(schema.enum.map((value) => value === null ? "null" : typeof value))];
  if (schema.type === "array") return wordsOf(schema.items ?? {}).map((word) => `${word}[]`);
  return [schema.type ?? []].flat();
}

/** The members of a structure as a table's rows, those that it has already with more members. */
function complete(fields: readonly FieldFacts[], schema: Schema, types: Types, depth: number): FieldFacts[] {
  const structure = depth ? structureOf(schema, types) : undefined;
  if (!structure) return [...fields];
  const known = fields.map((field): FieldFacts => {
    const inner = structure.properties![field.name];
    if (!inner || field.variants?.length || !field.fields?.length) return field;
    return { ...field, fields: complete(field.fields, inner, types, depth - 1) };
  });
  const added = Object.entries(structure.properties!).filter(([name]) => fields.every((field) => field.name !== name))
    .map(([name, inner]): FieldFacts => {
      const members = complete([], inner, types, depth - 1);
      const words = wordsOf(inner);
      const list = words.length > 0 && words.every((word) => word.endsWith("[]"));
      return {
        name,
        types: words,
        ...(inner.enum && { enum: inner.enum }),
        ...(inner.description !== undefined && { about: inner.description }),
        ...(members.length && { fields: members, ...(list && { list }) }),
      };
    });
  return [...known, ...added];
}

/** What stands beside the result: what the sample shows, and of a list in pages where to go on. */
function envelopeOf({ sample, documented: { paging, result } }: MethodModel, keys: Keys): FieldFacts[] {
  const documented = result?.envelope ?? [];
  const shown = isMapping(sample) && keys.result !== undefined && keys.result in sample ? Object.keys(sample) : [];
  const paged = paging?.style === keys.paging?.style ? keys.paging?.keys ?? [] : [];
  const names = new Set([...shown, ...paged].filter((name) => name !== keys.result && !keys.usual.includes(name)));
  const added = [...names].filter((name) => documented.every((field) => field.name !== name));
  return [...documented, ...added.map((name): FieldFacts => ({ name }))];
}

/** Keys of an answer. */
export interface Keys {
  result: string | undefined;
  /** Keys that every answer has. */
  usual: readonly string[];
  /** Keys that tell how many records there are and where to go on, in the answers of methods with that style of paging. */
  paging?: { style: string; keys: readonly string[] } | undefined;
}

/** Completes the tables of all results. */
export function completeResults(methods: readonly MethodModel[], types: Types, keys: Keys): void {
  for (const method of methods) {
    const { result } = method.documented;
    if (!result) continue;
    const envelope = envelopeOf(method, keys);
    if (envelope.length) result.envelope = envelope;
    const type = types.get(method.resultType);
    // Descriptions of fields are all alike, and alternatives have tables of their own.
    if (!type || result.fieldMap || result.variants?.length) continue;
    const fields = complete(result.fields ?? [], type.schema, types, DEPTH);
    if (fields.length) result.fields = fields;
  }
}
