/**
 * Names of files that a server gives: read from a header, and made fit for a folder.
 *
 * @module
 */

/** A parameter of the header: its name, and its value in quotes or without. */
const PARAMETER = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|"?([^;"]*))/gs;

/** What a name must not hold: control characters, halves of characters, and what turns the direction of a text. */
const UNFIT = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A name that leads nowhere: the last part of a path, without what no name holds.
 *
 * @returns Nothing where nothing is left of it.
 */
export function safeName(given: unknown): string | undefined {
  if (typeof given !== "string") return undefined;
  const name = given.replace(UNFIT, "").split(/[/\\]/).at(-1)!.trim();
  return /^\.*$/.test(name) ? undefined : name;
}

/** Bytes as text; nothing where they are not written in that charset. */
function decoded(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A value with a charset and percent signs (RFC 5987). */
function extended(value: string): string | undefined {
  const [, charset, text] = /^([\w-]+)'[^']*'((?:[^%]|%[\da-f]{2})*)$/i.exec(value.trim()) ?? [];
  if (text === undefined) return undefined;
  const plain = text.replace(/%(..)/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)));
  return decoded(bytesOf(plain), charset!);
}

/** One byte per character. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** What servers write into a header as it is: mostly UTF-8, which a runtime shows as one character per byte. */
function plain(value: string): string {
  return /^[\0-\xff]*[\x80-\xff]/.test(value) && !/[^\0-\xff]/.test(value)
    ? decoded(bytesOf(value), "utf-8") ?? value
    : value;
}

/**
 * The file's name in a header `content-disposition` (RFC 6266), fit for a folder.
 *
 * @returns Nothing where it names none.
 */
export function nameIn(header: string | null): string | undefined {
  const found = new Map<string, string>();
  for (const [, name, quoted, token] of (header ?? "").matchAll(PARAMETER)) {
    const value = quoted === undefined ? plain(token!) : plain(quoted.replace(/\\(.)/gs, "$1"));
    if (!found.has(name!.toLowerCase())) found.set(name!.toLowerCase(), value);
  }
  return safeName(extended(found.get("filename*") ?? "")) ?? safeName(found.get("filename"));
}
