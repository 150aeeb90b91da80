/**
 * Links the fields that an installation has of its own: which entities have them, and where in their methods' types.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { MethodModel, NamedType, OwnFieldsModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import { Habits } from "../types/habits.ts";
import { ownEntities } from "../types/own_fields.ts";
import type { Find } from "./client.ts";

/** What the entities are looked for in. */
interface Linked {
  methods: readonly MethodModel[];
  types: readonly NamedType[];
  find: Find;
}

/** The entities with own fields; nothing where the service says nothing of them. */
export function linkOwnFields(
  source: ServiceSource,
  { methods, types, find }: Linked,
  diagnostics: Diagnostics,
): OwnFieldsModel | undefined {
  const { ownFields, conventions: { customFields, filters } = {} } = source.service.value;
  if (!ownFields) return;
  checkTree(source, diagnostics);
  checkEntities(source, methods, diagnostics);
  const patterns = (customFields?.entities ?? []).flatMap(({ request, result }) => [`^${request}`, `^${result}`]);
  const { filterPattern } = new Habits({ filters });
  const entities = ownEntities(ownFields.entities, { methods, types, patterns, filterPattern });
  return {
    table: find(["ownFields", "table"], ownFields.table, "cli/own_fields.ts"),
    entities: entities.filter(({ methods }) => methods.length),
  };
}

/** Own fields go to the types of a tree. */
function checkTree({ service }: ServiceSource, diagnostics: Diagnostics): void {
  if (service.value.client.tree?.own) return;
  const hint = "Add client.tree with own: whose types know the fields.";
  diagnostics.add(service.at(["ownFields"], "key"), "missing-key", "No tree of methods takes the own fields.", hint);
}

/** Entities with own fields have methods, and are asked through methods that there are. */
function checkEntities(
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
