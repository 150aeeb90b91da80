/**
 * How much of the memory values take.
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
