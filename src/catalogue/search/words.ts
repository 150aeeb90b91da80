/**
 * Texts as the words that a search compares.
 *
 * @module
 */

/** Words that are in every text, and so tell nothing. */
const EMPTY = new Set(
  ("a am an and any are as at be been by can do does for from have how i if in into is it its me my of on one or our that " +
    "the their them there these this to want was we what when which who will with without you your").split(" "),
);

/** Where a name's words meet: `GetOrdersList`, `shop.order.list`, `GET /crates/{id}`. */
const SEAMS = /[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** A word in the singular, and a verb without its -s: texts say `Deletes a deal` where people type `delete deals`. */
export function singular(word: string): string {
  if (word.length < 4) return word;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** All words of a text or a name, in their order and in small letters. */
export function piecesOf(text: string): string[] {
  return text.split(SEAMS).filter(Boolean).map((word) => word.toLowerCase());
}

/** All words of a text or a name, in their order, as they are compared. */
export function wordsOf(text: string): string[] {
  return piecesOf(text).map(singular);
}

/** A name without its seams: `shop.order.list` and `ShopOrderList` are the same. */
export function seamless(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The words that tell something; all of them where none does. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !EMPTY.has(word));
  return telling.length ? telling : [...words];
}

/** What a word may be a form of: `merging` and `merged` of `merge`. */
export function stems(word: string): string[] {
  const [, stem, doubled] = /^(.{2,}?(\p{L})\2?)(?:ing|ed|er|ion|ment)$/u.exec(word) ?? [];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, ...stem.endsWith(`${doubled}${doubled}`) ? [stem.slice(0, -1)] : []];
}
