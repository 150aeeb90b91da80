/**
 * Preloaded beside preload.ts: `console.log` prints each of its arguments as a line of JSON, which a test can read back.
 *
 * @module
 */

console.log = (...values: unknown[]): void => {
  for (const value of values) console.info(JSON.stringify(value) ?? "null");
};
