/**
 * Finds the records that requests name.
 *
 * @module
 */

import { Refusal } from "../refusal.ts";
import type { Row } from "../row.ts";
import type { RuleCall } from "./call.ts";
import { at, bare, isMembers, type Members } from "./places.ts";
import { comparable, fieldOfKey, isId, unwrapped } from "./seeds.ts";
import { add } from "./write.ts";

/** The record that the request names. */
export function found(call: RuleCall): Row {
  const row = call.line.key?.length ? seek(call) : call.store.rows(call.name)[0];
  if (row) return row;
  if (call.line.mine !== undefined) return add({ ...call, line: { ...call.line, only: ownOf(call) } });
  const refusal = call.line.missing === undefined ? undefined : call.book.rules.refusals[call.line.missing];
  const { status, code, text } = refusal ?? { status: 400, code: "NOT_FOUND", text: "Not found" };
  throw new Refusal(status, code, text);
}

/** What says whose a record is that everybody has one of: the user's who is named, or else the caller's. */
function ownOf({ line: { key = [], mine = "" }, given, caller }: RuleCall): Members {
  return { [mine]: key.map((path) => given(path)).find((value) => isId(value)) ?? caller };
}

/** The records that the request names, one or a list of them. */
export function foundAll(call: RuleCall): Row[] {
  const path = call.line.key?.find((path) => Array.isArray(call.given(path)));
  const some = path === undefined ? undefined : call.given(path);
  if (!Array.isArray(some) || !some.length) return [found(call)];
  return some.map((one) => found({ ...call, given: (other) => other === path ? one : call.given(other) }));
}

/** The record that all that is sent of its names fits; what nobody knows of it fits anything. */
export function seek(call: RuleCall): Row | undefined {
  const { store, name, entity, line, sample, given } = call;
  const { id } = entity.definition;
  const wanted = (line.key ?? []).flatMap((path, index): [string, string][] => {
    const sent = given(path);
    const value = unwrapped(call.book.rules.wrapped, Array.isArray(sent) ? sent[0] : sent);
    return value === undefined || value === null || value === "" || typeof value === "object"
      ? []
      : [[fieldOfKey({ ...entity, id }, path, index, value), comparable(value)]];
  });
  if (!wanted.length && line.mine !== undefined) wanted.push([line.mine, comparable(call.caller)]);
  if (!wanted.length) return undefined;
  const fits = (row: Row): boolean =>
    wanted.every(([field, value]) => !row.has(field) || comparable(row.get(field)) === value) &&
    wanted.some(([field]) => row.has(field));
  // Some examples have a word in the place of an id: it stands for the documented record.
  const own = wanted.find(([field]) => field === id);
  const isWord = own && !isId(own[1]) && comparable(line.seed?.[line.key?.[0] ?? ""]) === own[1];
  const shown = isWord ? at(sample.result, line.place ?? ["?"]) : undefined;
  if (isMembers(shown)) own![1] = comparable(Object.entries(shown).find(([name]) => bare(name) === bare(id))?.[1]);
  else if (isWord) own![1] = comparable(store.rows(name)[0]?.get(id));
  const number = own?.[1];
  if (number === undefined) return store.rows(name).find(fits) ?? store.spare(name, fits);
  const row = isId(number) ? store.row(name, Number(number)) : undefined;
  return row && fits(row) ? row : undefined;
}
