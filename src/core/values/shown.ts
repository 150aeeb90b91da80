/**
 * Which of a caller's own names messages show: a member can be named after a secret, and what checks a value before a
 * call does not know which secrets there are.
 *
 * @module
 */

/** A place's names: in brackets, or between dots. */
const NAMES = /\["(?:[^"\\]|\\.)*"\]|[^.[\]]+/g;

/** Where a name's words begin: behind what is no letter or digit, and with a capital. */
const BETWEEN = /[^\p{L}\d]+|(?=\p{Lu}\p{Ll})/u;

/** A word, with a number behind it or not; or a number, as ids and moments are. */
const WORD = /^(\p{L}*\d{0,4}|\d{0,13})$/u;

/** Letters and digits from which on a word may be a code. */
const CODE = 16;

/**
 * A place as messages show it, e.g. `fields.TITLE`: without the names that do not read like an API's or a
 * file's, as codes and tokens do not.
 */
export function shownPlace(place: string): string {
  return place.replace(NAMES, (name) => {
    const isShown = name.split(BETWEEN).every((word) => word.length < CODE && WORD.test(word));
    return isShown ? name : name.startsWith("[") ? '["***"]' : "***";
  });
}
