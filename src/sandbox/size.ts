/**
 * How much values hold.
 *
 * @module
 */

import type { Json } from "./table.ts";

/** Number of characters that values take, near enough. */
export function charactersIn(values: Iterable<Json>): number {
  let size = 0;
  const left: Json[] = [...values];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    size += typeof value === "string" ? value.length : 8;
    if (typeof value !== "object" || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      size += key.length;
      left.push(inner);
    }
  }
  return size;
}

/** Whether a structure holds no others, so that nothing of it can be changed by whoever takes a part of it. */
export function isFlat(value: Json): boolean {
  if (typeof value !== "object" || value === null) return true;
  for (const name in value) if (typeof (value as Record<string, Json>)[name] === "object") return false;
  return true;
}
