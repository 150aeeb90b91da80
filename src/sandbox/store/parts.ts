/**
 * Fields that hold several values, each with an id of its own: who writes one names the parts that are meant, and the
 * others stay.
 *
 * @module
 */

import { isEmpty, textOf } from "../kinds.ts";
import { bare, isMembers, type Members } from "../rule/places.ts";
import type { Row } from "../row.ts";
import type { Json, SandboxParts } from "../table.ts";

/**
 * What a record's parted fields hold when something is sent for them: parts with a known id are changed, those without
 * are added, and those that are emptied or sent away go.
 *
 * @param held The record as it is, if there is one.
 * @param next Gives an id that no part has yet.
 */
export function withParts(
  { fields, id, value, kind, others, gone }: SandboxParts,
  sent: Row,
  held: Row | undefined,
  next: () => number,
): Row {
  const parted = fields.filter((field) => isList(sent.get(field)));
  if (!parted.length) return sent;
  const whole = new Map(sent);
  for (const field of parted) {
    const before = held?.get(field);
    const parts: Members[] = Array.isArray(before) ? before.filter(isMembers) : [];
    for (const one of Object.values(sent.get(field) as Json[] | Members)) {
      if (!isMembers(one)) continue;
      const part = spelled(one, [id, value, kind, ...Object.keys(others), ...Object.keys(gone)]);
      const named = textOf(part[id]);
      const at = named === "" ? -1 : parts.findIndex((other) => textOf(other[id]) === named);
      const isGone = Object.entries(gone).some(([member, word]) => part[member] === word) ||
        (Object.hasOwn(part, value) && isEmpty(part[value]));
      if (isGone) {
        if (at >= 0) parts.splice(at, 1);
      } else if (at >= 0) parts[at] = { ...parts[at], ...part };
      // A part without a value is none.
      else if (!isEmpty(part[value])) {
        parts.push({ [id]: "", ...others, ...part, [kind]: field, ...numbered(id, next) });
      }
    }
    whole.set(field, parts);
  }
  return whole;
}

/** Callers do not choose ids. */
function numbered(id: string, next: () => number): Members {
  return { [id]: String(next()) };
}

/** Forms send a list as a structure with numbers for names. */
function isList(value: Json | undefined): boolean {
  return Array.isArray(value) || isMembers(value);
}

function spelled(part: Members, names: readonly string[]): Members {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [names.find((one) => bare(one) === bare(name)) ?? name, value]),
  );
}
