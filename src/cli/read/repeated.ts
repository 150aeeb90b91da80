/**
 * Names that stand twice in one structure: JSON's readers keep the last value and drop the others without a word.
 *
 * @module
 */

/** A name that stands twice, and where it stands for the second time. */
export interface Repeated {
  name: string;
  line: number;
  column: number;
}

/** Comments, quotes that open, signs, and everything else up to the next of them. */
const TOKEN = /\/\*[^]*?\*\/|\/\/[^\n\r\u2028\u2029]*|["'{}[\],:]|[^\s{}[\],:"'/]+/g;

/** A piece of a text in quotes; a text is many, since a pattern that repeats a group has no room for long ones. */
const PIECES: Record<string, RegExp> = { '"': /[^"\\]*(?:\\[^]|")/y, "'": /[^'\\]*(?:\\[^]|')/y };

/** The text in quotes that opens at an index. */
function quotedAt(text: string, index: number): string {
  const piece = PIECES[text[index]!]!;
  piece.lastIndex = index + 1;
  for (;;) {
    const [found] = piece.exec(text)!;
    if (!found.includes("\\")) return text.slice(index, piece.lastIndex);
  }
}

/**
 * Finds the first name that stands twice in a structure of a text, at any depth.
 *
 * @param text JSON or JSON5 that can be read.
 * @param decode Reads a name that is written with escapes.
 */
export function repeatedName(text: string, decode: (written: string) => unknown): Repeated | undefined {
  /** The names of each structure that is open; `undefined` for a list. */
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  const tokens = new RegExp(TOKEN);
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const { index } = found;
    const token = /["']/.test(found[0]) ? quotedAt(text, index) : found[0];
    tokens.lastIndex = index + token.length;
    if (token.startsWith("/")) continue;
    const names = open.at(-1);
    if (token === "{" || token === "[") {
      open.push(token === "{" ? new Set() : undefined);
      isName = token === "{";
    } else if (token === "}" || token === "]") {
      open.pop();
      isName = false;
    } else if (token === ",") isName = names !== undefined;
    else if (token === ":") isName = false;
    else if (isName && names) {
      const name = nameOf(token, decode);
      if (names.has(name)) return { name, ...placeOf(text, index) };
      names.add(name);
    }
  }
  return undefined;
}

function nameOf(token: string, decode: (written: string) => unknown): string {
  const quoted = /^["']/.test(token);
  if (!token.includes("\\")) return quoted ? token.slice(1, -1) : token;
  return quoted ? String(decode(token)) : Object.keys(decode(`{${token}:0}`) as object)[0]!;
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split(/\r\n|[\n\r\u2028\u2029]/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
