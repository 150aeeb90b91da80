/**
 * `@path`: a file's content in the place of a text.
 *
 * @module
 */

/** What a text that begins with `@` stands for. */
export interface Behind {
  /** The path of a file, or `-` for standard input. */
  path?: string;
  /** The text, where it was written `@@` so that it is none. */
  text?: string;
}

/** `@./all`, `@C:\all`, `@-`, and a name with a dot or a slash but no blank; not `@all` and not `@ann.b: look`. */
const LOOKS_LIKE_PATH = /^@(?:-$|\.{0,2}[\\/]|[a-z]:[\\/]|\S*(?:[\\/]|\.\w)\S*$)/i;

/**
 * Reads a text that begins with `@`.
 *
 * @param texts Whether a text may be meant, which then may begin so itself.
 * @returns `undefined` for a text that has nothing to do with files.
 */
export function behindAt(text: string, texts: boolean): Behind | undefined {
  if (!text.startsWith("@")) return undefined;
  if (!texts) return { path: text.slice(1) };
  if (text.startsWith("@@")) return { text: text.slice(1) };
  return LOOKS_LIKE_PATH.test(text) ? { path: text.slice(1) } : undefined;
}
