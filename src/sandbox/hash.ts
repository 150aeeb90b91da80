/**
 * Short marks of texts; nothing secret depends on them.
 *
 * @module
 */

/** Two numbers of 32 bits (FNV-1a from two beginnings) as sixteen digits. */
export function hashOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
