/**
 * Refusals and consequences that the table states as data.
 *
 * @module
 */

import { isEmpty, readValue, sortKey } from "./kinds.ts";
import { Refusal } from "./refusal.ts";
import type { Row, Store } from "./store.ts";
import type { Json, SandboxCondition, SandboxError } from "./table.ts";

/** What a rule looks at. */
export interface Facts {
  store: Store;
  entity: string;
  /** What was sent for the entity's fields, as it was sent. */
  sent: ReadonlyMap<string, Json>;
  /** Id of the record that the request names. */
  id: number | undefined;
  /** Record of the user who calls. */
  caller: Row | undefined;
  /** All parameters of the request, by their names in capitals. */
  params: ReadonlyMap<string, Json>;
}

/** @throws Refusal The first one whose condition holds. */
export function refuse(errors: readonly SandboxError[], facts: Facts): void {
  for (const { when, status, code, text, extra } of errors) {
    if (!holds(when, facts)) continue;
    throw new Refusal(status, code, text.replace(/\{(\w+)\}/g, (_, name: string) => show(name, facts)), extra);
  }
}

function show(name: string, { store, entity, sent }: Facts): string {
  const [raw, field] = [sent.get(name), store.fields(entity).get(name)];
  const value = raw === undefined || !field ? raw : readValue(field, raw) ?? raw;
  return typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
}

/** Whether everything that a condition states holds. */
export function holds(condition: SandboxCondition, facts: Facts): boolean {
  const { store, entity, sent, id, caller } = facts;
  const fields = store.fields(entity);
  const has = (name: string, wanted: Json, held: Json | undefined): boolean => {
    const kind = fields.get(name)?.kind ?? "text";
    return held !== undefined && sortKey(kind, held) === sortKey(kind, wanted);
  };
  const every = (wanted: Record<string, Json> = {}, test: (name: string, value: Json) => boolean): boolean =>
    Object.entries(wanted).every(([name, value]) => test(name, value));

  if (!every(condition.is, (name, value) => has(name, value, sent.get(name)))) return false;
  if (!every(condition.not, (name, value) => !has(name, value, sent.get(name)))) return false;
  if (condition.caller) {
    // The caller's record may be of another entity than the rule's.
    if (!every(condition.caller, (name, value) => JSON.stringify(caller?.get(name)) === JSON.stringify(value))) {
      return false;
    }
  }
  if (!(condition.missing ?? []).every((name) => isEmpty(sent.get(name)))) return false;
  if (!(condition.sent ?? []).every((name) => sent.has(name))) return false;
  if (condition.malformed) {
    const isBad = (name: string): boolean => {
      const [raw, field] = [sent.get(name), fields.get(name)];
      return raw !== undefined && field !== undefined && readValue(field, raw) === undefined;
    };
    if (!condition.malformed.some(isBad)) return false;
  }
  if (condition.taken !== undefined) {
    const [raw, field] = [sent.get(condition.taken), fields.get(condition.taken)];
    const value = raw === undefined || !field ? undefined : readValue(field, raw);
    if (value === undefined || !store.isTaken(entity, condition.taken, value, id)) return false;
  }
  if (condition.unknown) {
    if (id !== undefined && store.row(entity, id)) return false;
  }
  if (condition.unlike) {
    const other = ([name, value]: [string, Json]): boolean =>
      String(facts.params.get(name.toUpperCase()) ?? "") !== String(value);
    if (!Object.entries(condition.unlike).some(other)) return false;
  }
  return true;
}
