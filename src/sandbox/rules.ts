/**
 * Refusals and consequences that the table states as data.
 *
 * @module
 */

import { isEmpty, numberOf, readValue, sortKey, textOf } from "./kinds.ts";
import { Refusal } from "./refusal.ts";
import type { Row, Store } from "./store.ts";
import type { Json, SandboxCondition, SandboxError } from "./table.ts";

/** What a rule looks at. */
export interface Facts {
  store: Store;
  entity: string;
  /** What was sent for the entity's fields, as it was sent. */
  sent: ReadonlyMap<string, Json>;
  /** What was sent under any key. */
  given: (key: string) => Json | undefined;
  /** Id of the record that the request names. */
  id: number | undefined;
  /** That id as it was sent. */
  named: Json | undefined;
  /** That record, if it is one that the method works on. */
  row: Row | undefined;
  /** Whether the method makes a record. */
  isNew: boolean;
  /** Record of the user who calls, and the entity that holds the users, where the service has any. */
  caller: Row | undefined;
  callers: string | undefined;
}

/** @throws Refusal The first one whose condition holds. */
export function refuse(errors: readonly SandboxError[], facts: Facts): void {
  for (const { when, status, code, text, extra } of errors) {
    if (!holds(when, facts)) continue;
    throw new Refusal(status, code, text.replace(/\{(\w+)\}/g, (_, name: string) => show(name, facts)), extra);
  }
}

function show(name: string, { store, entity, sent, named }: Facts): string {
  if (name === store.entity(entity).id && named !== undefined) return text(named);
  // Other words in braces are the service's own.
  if (!store.fields(entity).has(name)) return `{${name}}`;
  const [raw, field] = [sent.get(name), store.fields(entity).get(name)];
  return text(raw === undefined || !field ? raw : readValue(field, raw) ?? raw);
}

function text(value: Json | undefined): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : textOf(value);
}

/** Whether everything that a condition states holds. */
export function holds(condition: SandboxCondition, facts: Facts): boolean {
  const { store, entity, sent, id, row, caller } = facts;
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
  if (!(condition.unsent ?? []).every((key) => facts.given(key) === undefined)) return false;
  if (condition.unknown && row) return false;
  if (!every(condition.held, (name, value) => has(name, value, row && (store.value(entity, row, name) ?? null)))) {
    return false;
  }
  if (condition.others !== undefined) {
    const own = facts.callers === undefined ? undefined : caller?.get(store.entity(facts.callers).id);
    if (!row || [row.get(condition.others)].flat().some((user) => textOf(user) === textOf(own))) return false;
  }
  if (condition.dangling && !condition.dangling.some((name) => isDangling(name, facts))) return false;
  if (!every(condition.leads, (name, values) => leadsTo(name, values as Record<string, Json>, facts))) return false;
  if (condition.twin && !hasTwin(condition.twin, facts)) return false;
  if (condition.under !== undefined && !isUnder(condition.under, facts)) return false;
  if (condition.unlike) {
    const other = ([name, value]: [string, Json]): boolean => textOf(facts.given(name)) !== textOf(value);
    if (!Object.entries(condition.unlike).some(other)) return false;
  }
  return true;
}

function isDangling(name: string, { store, entity, sent }: Facts): boolean {
  const refers = store.fields(entity).get(name)?.refers;
  const ids = [sent.get(name) ?? []].flat().filter((id) => !isEmpty(id) && textOf(id) !== "0");
  return refers !== undefined && ids.some((id) => !store.row(refers, numberOf(id)));
}

/** Whether what is sent for a field is the id of a record that has these values. */
function leadsTo(name: string, values: Record<string, Json>, { store, entity, sent }: Facts): boolean {
  const refers = store.fields(entity).get(name)?.refers ?? entity;
  const row = store.row(refers, numberOf(sent.get(name)));
  return row !== undefined && Object.entries(values).every(([field, value]) => row.get(field) === value);
}

/** Whether another record has the values that this one will have; a new one, and a copy, is nobody yet. */
function hasTwin(names: readonly string[], facts: Facts): boolean {
  return peersOf(names, facts).length > 0;
}

/** The other records that have the values that this one will have in some fields. */
export function peersOf(names: readonly string[], { store, entity, sent, row, isNew }: Facts): Row[] {
  const will = names.map((name) => {
    const [raw, field] = [sent.get(name), store.fields(entity).get(name)];
    const value = (raw !== undefined && field ? readValue(field, raw) : row?.get(name)) ?? field?.default ?? null;
    return field && sortKey(field.kind, value);
  });
  const key = store.entity(entity).id;
  return store.rows(entity).filter((other) =>
    (isNew || other.get(key) !== row?.get(key)) && names.every((name, index) => {
      const kind = store.fields(entity).get(name)?.kind ?? "text";
      return sortKey(kind, other.get(name) ?? null) === will[index];
    })
  );
}

/** Whether a record would become its own ancestor. */
function isUnder(parent: string, { store, entity, sent, row }: Facts): boolean {
  const above = store.row(entity, numberOf(sent.get(parent)));
  const key = store.entity(entity).id;
  return row !== undefined && above !== undefined &&
    store.line(entity, above, parent).some((one) => one.get(key) === row.get(key));
}
