/**
 * Links the fields that an installation has of its own: which entities have them, and where in their methods' types.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { MethodModel, NamedType, OwnFieldsModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import { ownEntities } from "../types/own_fields.ts";

/** The entities with own fields; nothing where the service says nothing of them. */
export function linkOwnFields(
  source: ServiceSource,
  methods: readonly MethodModel[],
  types: readonly NamedType[],
  diagnostics: Diagnostics,
): OwnFieldsModel | undefined {
  const { ownFields, customFields = [] } = source.service.value;
  if (!ownFields) return;
  checkOwnFields(source, methods, diagnostics);
  const patterns = customFields.flatMap(({ request, result }) => [`^${request}`, `^${result}`]);
  const entities = ownEntities(ownFields.entities, { methods, types, patterns });
  return { table: ownFields.table, entities: entities.filter(({ methods }) => methods.length) };
}

/** Entities with own fields have methods, and are asked through methods that there are. */
function checkOwnFields(
  { service }: ServiceSource,
  methods: readonly MethodModel[],
  diagnostics: Diagnostics,
): void {
  const known = methods.map(({ id }) => id);
  const entities = [...new Set(known.map((id) => id.replace(/\.[^.]+$/, "")))];
  for (const [index, { entity, ask }] of (service.value.ownFields?.entities ?? []).entries()) {
    const path = ["ownFields", "entities", index];
    if (!entities.includes(entity)) {
      const message = `No method's name begins with "${entity}.".`;
      diagnostics.add(service.at([...path, "entity"]), "unknown-method", message, didYouMean(entity, entities));
    }
    for (const name of Object.keys(ask).filter((name) => !known.includes(name))) {
      const message = `"${name}" is no method.`;
      diagnostics.add(service.at([...path, "ask", name], "key"), "unknown-method", message, didYouMean(name, known));
    }
  }
}
