/**
 * Remembers what values come to: most records of a long list have one of a few.
 *
 * @module
 */

import type { Json } from "./table.ts";

/** Values that are remembered, and how often others may come until nobody looks any more. */
const MOST = 200;
const MISSES = 1000;

/** Makes what does the same as a function that looks at nothing but a value. */
export function remembering<T extends string | number | boolean>(
  make: (value: Json | undefined) => T | undefined,
): typeof make {
  const known = new Map<Json | undefined, T>();
  let misses = 0;
  return (value) => {
    if (typeof value === "object" || misses > MISSES) return make(value);
    let made = known.get(value);
    if (made !== undefined) return made;
    misses++;
    made = make(value);
    if (made !== undefined && known.size < MOST) known.set(value, made);
    return made;
  };
}
