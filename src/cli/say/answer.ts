/**
 * How answers are written to standard output.
 *
 * @module
 */

/** Any value as JSON that people can read. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2) ?? "null"}\n`;
}
