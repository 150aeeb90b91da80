/**
 * Makes visible what a terminal would obey or hide: control characters and escape sequences, marks that turn the
 * direction round, characters without width.
 *
 * @module
 */

/** All of them but tabs, line breaks and what chooses the look of the sign before it. */
const UNSEEN = /(?!\r\n)[^\P{Cc}\n\t]|[\p{Cf}\p{Zl}\p{Zp}]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;

/** A text with escapes, `\u202e`, in place of such characters: within JSON they mean the same. */
export function visible(text: string): string {
  return text.replace(
    UNSEEN,
    (one) => one.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
}
