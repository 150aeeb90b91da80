/**
 * Divides declarations into parts that import each other one way only.
 *
 * @module
 */

import { compare } from "../../diagnostics.ts";

/** What a declaration declares, if anything that others mention, and what it mentions. */
export interface Declaration {
  name?: string;
  mentions: readonly string[];
}

/**
 * Divides declarations so that each mentions only those of its own part or of an earlier one.
 *
 * @param sizeOf How large a declaration is.
 * @param most How large a part may be; one that has to keep more together is larger.
 */
export function divided<T extends Declaration>(all: readonly T[], sizeOf: (one: T) => number, most: number): T[][] {
  const groups = dependenciesFirst(all);
  const sizes = groups.map((group) => group.reduce((sum, one) => sum + sizeOf(one), 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const parts = Array.from({ length: Math.ceil(total / most) || 1 }, (): T[] => []);
  let before = 0;
  for (const [index, group] of groups.entries()) {
    // Where its middle falls tells its part, so that all are about as large.
    parts[Math.floor((before + sizes[index]! / 2) / total * parts.length)]!.push(...group);
    before += sizes[index]!;
  }
  const place = new Map(all.map((one, index) => [one, index]));
  return parts.filter((part) => part.length)
    .map((part) => part.toSorted((one, other) => place.get(one)! - place.get(other)!));
}

/** Declarations in groups: those that mention each other together, behind all that they mention. */
function dependenciesFirst<T extends Declaration>(all: readonly T[]): T[][] {
  const byName = new Map(all.flatMap((one) => one.name === undefined ? [] : [[one.name, one] as const]));
  const next = (one: T): T[] => [...new Set(one.mentions)].sort(compare).flatMap((name) => byName.get(name) ?? []);
  const reachable = new Map(all.map((one) => {
    const found = new Set(next(one));
    // What is added on the way is visited, too.
    for (const other of found) next(other).forEach((more) => found.add(more));
    return [one, found];
  }));
  const done = new Set<T>();
  const groups: T[][] = [];
  const place = (one: T): void => {
    if (done.has(one)) return;
    const group = [one, ...[...reachable.get(one)!].filter((other) => other !== one && reachable.get(other)!.has(one))];
    group.forEach((member) => done.add(member));
    group.flatMap(next).forEach(place);
    groups.push(group);
  };
  all.forEach(place);
  return groups;
}
