/**
 * What values of a spec look like, for whoever links them and whoever writes them down.
 *
 * @module
 */

/** Whether a value is a mapping: an object, and no list. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A file in an example: its content, and what it is called on the command line. */
export function isFile(value: unknown): value is { text: string; path: string } {
  return isMapping(value) && typeof value.text === "string" && typeof value.path === "string" &&
    Object.keys(value).length === 2;
}

/** Whether a part of a field's path counts items of a list. */
export function isIndex(part: string): boolean {
  return /^\d+$/.test(part);
}
