/**
 * What a portal says, as TypeScript: whatever it holds, it stays in its comment or its string.
 *
 * @module
 */

/** How much of a label is kept. */
const LONGEST = 200;

/** Characters that are no text: controls, marks that turn the direction round, line separators, halves of pairs. */
const NO_TEXT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;

/** A label on one line, in a comment: no end of the comment, no tag, at most 200 characters. */
export function commentText(label: unknown): string {
  const text = [...String(label ?? "").replace(NO_TEXT, " ").trim()];
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).join("").trim()}…` : text.join("");
  return cut.replaceAll("*/", "*\\/").replaceAll("@", "&#64;");
}

/** A text of TypeScript whose strings are written without characters that nobody sees. */
export function visible(code: string): string {
  return code.replace(
    /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[^\P{Cc}\n]/gu,
    (one) =>
      [...Array(one.length).keys()].map((at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** A string literal. */
export function stringLiteral(text: string): string {
  return visible(JSON.stringify(text));
}

/** A member's name, quoted where it is no identifier. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}
