/**
 * Options of the command line that are called otherwise where a method has a parameter of their name.
 *
 * @module
 */

import { besideOwn } from "../../../src/catalogue/names.ts";
import type { MethodModel, NamedType, Schema } from "../model.ts";

/** Names of parameters, those of all variants. */
function namesIn(schema: Schema): string[] {
  return [schema, ...schema.anyOf ?? []].flatMap(({ properties = {} }) => Object.keys(properties));
}

/**
 * Says of each method which options have another name beside its parameters.
 *
 * @param options Those that examples of calls give.
 */
export function nameBeside(
  methods: readonly MethodModel[],
  types: readonly NamedType[],
  options: readonly string[],
): MethodModel[] {
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  return methods.map((method) => {
    const own = namesIn(schemas.get(method.paramsType) ?? {});
    const renamed = options.flatMap((option) => {
      const name = besideOwn(option, own);
      return name === option ? [] : [[option, name] as const];
    });
    return renamed.length ? { ...method, beside: Object.fromEntries(renamed) } : method;
  });
}
