/**
 * Rows of a result's table that say nothing of a type: the samples show what arrives.
 *
 * @module
 */

import type { FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import { isMapping } from "../values.ts";

/** The documentation's word for the type of a value; nothing tells what null may be otherwise. */
function wordOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "double";
  if (value === null || value === undefined) return undefined;
  return typeof value;
}

/** Values one by one, those of lists instead of the lists. */
const items = (values: readonly unknown[]): unknown[] =>
  values.flatMap((value) => Array.isArray(value) ? value : [value]);

/** Rows, those without a type with the types that some values have at their places. */
function typed(fields: readonly FieldFacts[], values: readonly unknown[]): FieldFacts[] {
  return fields.map((field): FieldFacts => {
    const { name, types = [], fields: inner, variants, keys, enum: choice } = field;
    const own = values.flatMap((value) => isMapping(value) && Object.hasOwn(value, name) ? [value[name]] : []);
    if (inner) return { ...field, fields: typed(inner, items(own)) };
    if (types.length || variants || choice) return field;
    // Names without a table of their own.
    if (keys && own.some(isMapping)) return { ...field, types: ["object"], fields: typed(keys, own) };
    if (keys) return field;
    const words = [...new Set(own.map(wordOf))].filter((word) => word !== undefined);
    return words.length ? { ...field, types: words } : field;
  });
}

/**
 * Gives the rows of a result's table that have no type that of the samples, in place.
 *
 * @param key Key of an answer that holds the result, where answers have an envelope.
 */
export function typeBySamples({ result }: MethodFacts, key: string | undefined): void {
  if (!result?.fields || result.fieldMap) return;
  const samples = [result.sample, ...(result.moreSamples ?? []).map(({ body }) => body)];
  const values = samples.map((sample) =>
    key !== undefined && isMapping(sample) && key in sample ? sample[key] : sample
  );
  result.fields = typed(result.fields, items(values));
}
