/**
 * Where records stand in documented answers.
 *
 * @module
 */

import type { Json } from "../table.ts";

/** A structure with named members. */
export type Members = { [key: string]: Json };

/** Whether a value is a structure with named members. */
export function isMembers(value: Json | undefined): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a place. */
export function at(value: Json | undefined, path: readonly string[]): Json | undefined {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Members)[step];
  }
  return here;
}

/** A value with another one at a place in it; the rest is shared, and nothing is changed. */
export function put(value: Json, path: readonly string[], inner: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  const below = put(at(value, [step]) ?? null, rest, inner);
  if (Array.isArray(value)) return value.map((one, index) => String(index) === step ? below : one);
  return { ...(isMembers(value) ? value : {}), [step]: below };
}

/** A name without case and underscores, by which names of one field in different spellings are the same. */
export function bare(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

/** Where the records of a list stand, and whether as a map by their ids. */
export interface ListPlace {
  path: string[];
  map?: boolean;
}

/** Finds the records of a list in its documented result. */
export function listPlace(result: Json | undefined): ListPlace | undefined {
  if (Array.isArray(result)) return isMembers(result[0]) ? { path: [] } : undefined;
  if (!isMembers(result)) return undefined;
  const names = Object.keys(result);
  const lists = names.filter((name) => Array.isArray(result[name]) && isMembers((result[name] as Json[])[0]));
  if (lists.length === 1) return { path: lists };
  if (names.length && names.every((name) => /^\d+$/.test(name) && isMembers(result[name]))) {
    return { path: [], map: true };
  }
  const [name] = names;
  if (names.length !== 1 || !isMembers(result[name as string])) return undefined;
  const below = listPlace(result[name as string]);
  return below && { ...below, path: [name as string, ...below.path] };
}

/** Finds the record that a method answers in its documented result. */
export function recordPlace(result: Json | undefined): string[] | undefined {
  if (Array.isArray(result)) return isMembers(result[0]) ? ["0"] : undefined;
  if (!isMembers(result)) return undefined;
  const names = Object.keys(result);
  const [name = ""] = names;
  if (names.length !== 1) {
    const hasId = (one: Json | undefined): boolean =>
      isMembers(one) && Object.keys(one).some((member) => bare(member) === "id");
    const named = hasId(result) ? [] : names.filter((one) => hasId(result[one]));
    return named.length === 1 ? named : [];
  }
  const only = result[name];
  if (isMembers(only)) return [name];
  return Array.isArray(only) && isMembers(only[0]) ? [name, "0"] : [];
}

/** The records at a place. */
export function recordsAt(result: Json | undefined, path: readonly string[]): Members[] {
  const found = at(result, path);
  if (Array.isArray(found)) return found.filter(isMembers);
  return isMembers(found) ? Object.values(found).filter(isMembers) : [];
}
