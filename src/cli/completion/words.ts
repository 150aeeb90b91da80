/**
 * The words of a command line as a shell would have them, up to where the cursor stands. Nothing is expanded.
 *
 * @module
 */

/** What was typed. */
export interface Typed {
  /** The words behind the command's name; the last one is the one that is being typed, and may be empty. */
  words: string[];
  /** The quote in which the last word stands open; empty where it stands in none. */
  quote: string;
}

/** Reads a line of Bash. */
export function readLine(line: string): Typed {
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (quote === "'" ? sign === "'" : quote !== "" && sign === quote) quote = "";
    else if (quote === "'") word += sign;
    else if (sign === "\\" && at + 1 < line.length && (!quote || /["\\$`]/.test(line[at + 1]!))) {
      word = (word ?? "") + line[++at];
    } else if (!quote && (sign === "'" || sign === '"')) {
      quote = sign;
      word ??= "";
    } else if (!quote && /\s/.test(sign)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + sign;
  }
  return { words: [...words, word ?? ""].slice(1), quote };
}

/** Reads words that end with NUL each. */
export function readWords(text: string): Typed {
  const words = text.split("\0").slice(0, -1);
  return { words: words.length ? words : [""], quote: "" };
}

/**
 * A candidate as Bash puts it in the place of what it takes for the word: what stands behind the last sign at which it
 * breaks words, with signs escaped that mean something to it.
 *
 * @param breaks The signs at which Bash breaks words.
 */
export function forBash(candidate: string, { words, quote }: Typed, breaks: string): string {
  const typed = words.at(-1)!;
  const known = [...typed].map((sign, at) => breaks.includes(sign) && "=:".includes(sign) ? at : -1);
  const from = quote ? 0 : Math.max(-1, ...known) + 1;
  const rest = candidate.slice(from);
  if (quote === "'") return rest.replaceAll("'", "'\\''");
  if (quote) return rest.replace(/["\\$`!]/g, "\\$&");
  return rest.replace(/[^\w@%+=:,./-]/gu, "\\$&");
}
