/**
 * Values in the JSON types that a documented sample shows.
 *
 * @module
 */

import type { Json } from "../table.ts";
import { isMembers } from "./places.ts";

/** Whether a value has the same types as another one, member by member; an empty list fits any. */
export function hasShapeOf(like: Json, value: Json): boolean {
  if (like === null || value === null) return like === value;
  if (Array.isArray(like) || Array.isArray(value)) {
    if (!Array.isArray(like) || !Array.isArray(value)) return false;
    return !like.length || value.every((one) => hasShapeOf(like[0] as Json, one));
  }
  if (typeof like !== "object" || typeof value !== "object") return typeof like === typeof value;
  const names = Object.keys(like);
  return names.length === Object.keys(value).length &&
    names.every((name) => Object.hasOwn(value, name) && hasShapeOf(like[name] as Json, value[name] as Json));
}

/** A value in the type of another one; nothing where it has none in that type. */
export function inTypeOf(like: Json | undefined, value: Json): Json | undefined {
  if (like === undefined) return value;
  if (like === null) return value === null ? null : undefined;
  if (typeof like === "object") return hasShapeOf(like, value) ? value : undefined;
  if (typeof like === typeof value) return value;
  switch (typeof like) {
    case "string":
      if (typeof value === "number") return String(value);
      return typeof value === "boolean" ? (/^[01]?$/.test(like) ? (value ? "1" : "0") : value ? "Y" : "N") : undefined;
    case "number":
      if (typeof value === "boolean") return Number(value);
      return typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value))
        ? Number(value)
        : undefined;
    default:
      if (value === "Y" || value === 1 || value === "1" || value === "true") return true;
      return value === "N" || value === 0 || value === "0" || value === "false" || value === "" ? false : undefined;
  }
}

/**
 * What is sent for a structure, completed by what the sample has: members that nobody sends are as documented, and each
 * part of a list that has an id gets one of its own.
 *
 * @param next Gives an id that no part has yet.
 */
export function completed(like: Json | undefined, value: Json, next: () => number): Json {
  if (Array.isArray(like) && Array.isArray(value)) {
    const [first] = like;
    return isMembers(first) ? value.map((one) => isMembers(one) ? part(first, one, next) : one) : value;
  }
  return isMembers(like) && isMembers(value) && Object.keys(value).every((name) => Object.hasOwn(like, name))
    ? { ...like, ...value }
    : value;
}

function part(like: { [key: string]: Json }, value: { [key: string]: Json }, next: () => number): Json {
  const spelled = new Map(Object.keys(like).map((name) => [name.toLowerCase(), name]));
  const sent = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [spelled.get(name.toLowerCase()) ?? name, one]),
  );
  const whole: { [key: string]: Json } = { ...like, ...sent };
  for (const [name, one] of Object.entries(whole)) {
    if (/^id$/i.test(name) && !Object.hasOwn(sent, name)) {
      whole[name] = typeof one === "string" ? String(next()) : next();
    } else whole[name] = inTypeOf(like[name], one) ?? one;
  }
  return whole;
}

/** What somebody has written in the types of a documented value, as far as it has them: the rest stays as it is. */
export function conformed(like: Json | undefined, value: Json): Json {
  if (like === undefined || like === null || value === null) return value;
  if (Array.isArray(like)) {
    return Array.isArray(value) && like.length ? value.map((one) => conformed(like[0], one)) : value;
  }
  if (!isMembers(like)) return inTypeOf(like, value) ?? value;
  if (!isMembers(value)) return value;
  const names = Object.keys(value);
  // A file, say, is written in another shape than it is shown in.
  if (names.length && !names.some((name) => Object.hasOwn(like, name))) return like;
  return {
    ...Object.fromEntries(
      Object.entries(like).map((
        [name, one],
      ) => [name, Object.hasOwn(value, name) ? conformed(one, value[name] as Json) : one]),
    ),
    ...Object.fromEntries(
      names.filter((name) => !Object.hasOwn(like, name)).map((name) => [name, value[name] as Json]),
    ),
  };
}

/** What stands for nothing in the type of a value. */
export function emptyLike(like: Json): Json {
  if (typeof like === "string") return /^\d+$/.test(like) ? "0" : "";
  if (typeof like === "number") return 0;
  return typeof like === "boolean" ? false : Array.isArray(like) ? [] : structuredClone(like);
}
