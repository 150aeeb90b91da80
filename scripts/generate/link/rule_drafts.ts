/**
 * What each method is, before its line is written: operation, entity and family, and what the samples of an entity show.
 *
 * @module
 */

import type {
  Operation,
  RuleOperation,
  SandboxRule,
  SandboxRuleFamily,
  SandboxTable,
  StatefulMethod,
} from "../../../src/sandbox/table.ts";
import {
  at,
  bare,
  isMembers,
  listPlace,
  type Members,
  recordPlace,
  recordsAt,
} from "../../../src/sandbox/rule/places.ts";
import type { Json } from "../../../src/sandbox/table.ts";
import type { MethodModel } from "../model.ts";

/** A method with what is found out about it before its line is written. */
export interface Draft {
  method: MethodModel;
  operation: RuleOperation;
  entity: string | undefined;
  family: SandboxRuleFamily | undefined;
  /** How it is bound by hand. */
  state: StatefulMethod | undefined;
  result: Json | undefined;
}

/** What the derivation knows of an entity: the members of its records, and the one that is the id. */
export interface Known {
  names: Set<string>;
  id: string | undefined;
}

/** What methods that are bound by hand do, in the words of the rule. */
const DONE: Partial<Record<Operation, RuleOperation>> = {
  add: "add",
  copy: "add",
  update: "update",
  delete: "delete",
  get: "get",
  list: "list",
};

/** Finds out what a method is. */
export function draftOf(
  method: MethodModel,
  rule: SandboxRule,
  bound: SandboxTable["methods"],
  envelope: string | undefined,
): Draft {
  const family = familyOf(method.id, rule);
  const words = method.name.split(".");
  const last = (words.at(-1) ?? "").toLowerCase();
  const sample = method.sample as Json | undefined;
  const result = envelope !== undefined && isMembers(sample) && Object.hasOwn(sample, envelope)
    ? sample[envelope]
    : sample;
  const named = Object.entries(rule.operations).find(([, names]) => names?.includes(last))?.[0];
  const state = bound[method.id]?.state;
  const operation = (family?.operation ?? (state && DONE[state.operation]) ??
    (words.length > 1 && !state ? named : undefined) ?? "sample") as RuleOperation;
  const own = method.id.split(".").slice(0, -1).join(".").toLowerCase();
  const entity = family?.entity ?? state?.entity ?? renamed(own, rule, bound) ?? (own === "" ? undefined : own);
  const has = operation !== "sample" || family || state;
  return { method, operation, state, entity: has ? entity : undefined, family, result };
}

/** The family that a method belongs to: the first one whose pattern fits. */
export function familyOf(id: string, rule: SandboxRule): SandboxRuleFamily | undefined {
  return rule.families.find(({ methods }) => new RegExp(`^(?:${methods})$`, "i").test(id));
}

/** The entity that methods with the same words before the last are bound to by hand. */
function renamed(own: string, rule: SandboxRule, bound: SandboxTable["methods"]): string | undefined {
  for (const [name, { state }] of Object.entries(bound)) {
    if (state?.entity !== undefined && name.split(".").slice(0, -1).join(".").toLowerCase() === own) {
      return state.entity;
    }
  }
  return rule.entities[own];
}

/** What the samples of an entity show of it. */
export function knownOf(entity: string, drafts: readonly Draft[]): Known {
  const rows = rowsOf(drafts);
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return { names, id: idOf(entity, [...names]) };
}

function rowsOf(drafts: readonly Draft[]): Members[] {
  return drafts.flatMap(({ operation, result, family }) => {
    if (operation === "list" && family?.place !== undefined) {
      return recordsAt(result, family.place.split("/").filter(Boolean));
    }
    if (operation === "list" || operation === "get") {
      const list = listPlace(result);
      if (operation === "list" || Array.isArray(result)) return list ? recordsAt(result, list.path) : [];
    }
    if (operation !== "get") return [];
    const record = at(result, recordPlace(result) ?? ["?"]);
    return isMembers(record) ? [record] : [];
  });
}

/** The member that tells records apart. */
export function idOf(entity: string, names: readonly string[]): string | undefined {
  const last = bare(entity.split(/[.:]/).at(-1) ?? "");
  return names.find((name) => bare(name) === "id") ?? names.find((name) => bare(name) === `${last}id`) ??
    names.find((name) => /id$/i.test(name)) ?? names.find((name) => /^(code|key|name|value)$/i.test(name));
}
