/**
 * `crm.duplicate.findbycomm`: who has a number or an address, among leads, contacts and companies.
 *
 * @module
 */

import { textOf } from "../../../sandbox/kinds.ts";
import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";

/** The kinds of people by their names in the answer, with their entities. */
const KINDS: readonly [name: string, entity: string][] = [
  ["LEAD", "lead"],
  ["CONTACT", "crm.contact"],
  ["COMPANY", "crm.company"],
];

/** How many of each kind are named at most. */
const MOST = 20;

/** Numbers are the same however they are grouped, addresses in whatever letters. */
function comparable(type: string, value: Json | undefined): string {
  const text = textOf(value).trim().toLowerCase();
  return type === "PHONE" ? text.replace(/(?!^\+)\D/g, "") : text;
}

/** Names the records by kind; an empty list where there are none. */
export const crmDuplicateFindbycomm: Custom = ({ asked: { params }, store, envelope }) => {
  const type = textOf(params.get("TYPE")).toUpperCase();
  const sent = params.get("VALUES") ?? [];
  const values = typeof sent === "object" && sent !== null ? Object.values(sent) : [sent];
  const wanted = new Set(values.map((value) => comparable(type, value)).filter((value) => value !== ""));
  const kind = textOf(params.get("ENTITY_TYPE")).toUpperCase();
  const found = KINDS.flatMap(([name, entity]): [string, number[]][] => {
    if ((kind !== "" && kind !== name) || !store.has(entity)) return [];
    const ids = Array.from(store.holding(entity, type)).filter(([, row]) => {
      const parts = row.get(type);
      return Array.isArray(parts) && parts.some((part) => isMembers(part) && wanted.has(comparable(type, part.VALUE)));
    }).map(([id]) => id);
    return ids.length ? [[name, ids.slice(0, MOST)]] : [];
  });
  return { ...envelope, result: found.length ? Object.fromEntries(found) : [] };
};
