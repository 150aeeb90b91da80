/**
 * Compares secrets without telling by its time how much of one was right.
 *
 * @module
 */

/** Whether two texts are the same. Each byte of the expected one is looked at, whatever is given. */
export function equalTexts(expected: string, given: string): boolean {
  const encoder = new TextEncoder();
  const [one, other] = [encoder.encode(expected), encoder.encode(given)];
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one[index]! ^ (other[index % (other.length || 1)] ?? 0);
  }
  return difference === 0;
}
