/**
 * Keeps dates out of what comes back: a request may have a Date, an answer has text.
 *
 * @module
 */

import type { MethodModel, Schema } from "../model.ts";
import type { Types } from "./types.ts";

/** A schema in which points in time are text. */
export function withoutDates(schema: Schema): Schema {
  const all = (schemas: Record<string, Schema>): Record<string, Schema> =>
    Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, withoutDates(one)]));
  const { format: _, ...rest } = schema;
  return {
    ...rest,
    ...(rest.properties && { properties: all(rest.properties) }),
    ...(rest.patternProperties && { patternProperties: all(rest.patternProperties) }),
    ...(rest.items && { items: withoutDates(rest.items) }),
    ...(rest.anyOf && { anyOf: rest.anyOf.map(withoutDates) }),
  };
}

/** Lets every type that a result holds have text for its points in time, also where requests hold it, too. */
export function keepDatesOut(methods: readonly MethodModel[], types: Types): void {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const type = types.get(name);
    if (!type || seen.has(name)) return;
    seen.add(name);
    type.schema = withoutDates(type.schema);
    for (const ref of JSON.stringify(type.schema).matchAll(/"\$ref":"[^"]*\/(\w+)"/g)) visit(ref[1]!);
  };
  for (const { resultType } of methods) visit(resultType);
}
