/**
 * Compares secrets without telling by its time how much of one was right.
 *
 * @module
 */

/** Whether two texts are the same. Each byte of both is looked at, whatever they are. */
export function equalTexts(expected: string, given: string): boolean {
  const encoder = new TextEncoder();
  return equalBytes(encoder.encode(expected), encoder.encode(given));
}

/** Whether two lists of bytes are the same. How many are looked at depends on the lengths alone. */
export function equalBytes(expected: ArrayLike<number>, given: ArrayLike<number>): boolean {
  let difference = expected.length ^ given.length;
  const length = Math.max(expected.length, given.length);
  for (let index = 0; index < length; index++) {
    difference |= (expected[index % (expected.length || 1)] ?? 0) ^ (given[index % (given.length || 1)] ?? 0);
  }
  return difference === 0;
}
