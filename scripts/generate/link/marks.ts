/**
 * By what a caller recognises the record that a call has made: a field for an id of the caller's own.
 *
 * @module
 */

import type { Diagnostics } from "../diagnostics.ts";
import type { MethodModel, Schema } from "../model.ts";
import { effectWord } from "../names.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { LinkedMethods } from "./methods.ts";

/** How deep the members of a parameter count: what lies deeper belongs to other records. */
const DEPTH = 1;

/** Names of what a method takes: its parameters, and their members. */
function namesIn(schema: Schema, types: ReadonlyMap<string, Schema>, depth = DEPTH): string[] {
  const { $ref, properties = {}, anyOf = [] } = schema;
  if ($ref !== undefined) return namesIn(types.get($ref.split("/").at(-1)!) ?? {}, types, depth);
  return [
    ...Object.keys(properties),
    ...(depth ? Object.values(properties).flatMap((member) => namesIn(member, types, depth - 1)) : []),
    ...anyOf.flatMap((one) => namesIn(one, types, depth)),
  ];
}

/** The methods, those that create a record with its mark; says which words and marks no method has. */
export function linkMarks(
  { service }: ServiceSource,
  { methods, types }: LinkedMethods,
  diagnostics: Diagnostics,
): MethodModel[] {
  const { marks } = service.value;
  if (!marks) return methods;
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  const seen = new Set<string>();
  const linked = methods.map((method): MethodModel => {
    const word = effectWord(method.name);
    if (method.effect !== "write" || !marks.creates.includes(word)) return method;
    seen.add(word);
    const names = namesIn(schemas.get(method.paramsType) ?? {}, schemas);
    const mark = marks.names.find((name) => names.includes(name));
    if (mark !== undefined) seen.add(`.${mark}`);
    return { ...method, mark };
  });
  for (const [index, word] of marks.creates.entries()) {
    if (seen.has(word)) continue;
    const message = `No method that writes is called "${word}".`;
    diagnostics.add(service.at(["marks", "creates", index]), "unknown-method", message, "Remove the word.");
  }
  for (const [index, name] of marks.names.entries()) {
    if (seen.has(`.${name}`)) continue;
    const message = `No method that creates a record is recognised by "${name}".`;
    diagnostics.add(service.at(["marks", "names", index]), "unknown-field", message, "Correct or remove the name.");
  }
  return linked;
}
