/**
 * Whether an answer looks as a page says: the same kinds of JSON at the places that both have.
 *
 * @module
 */

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
}

const withArticle = (kind: string): string => `${/^o/.test(kind) ? "an" : "a"} ${kind}`;

/** Whether a value is what PHP writes for an empty structure as well as for an empty list, or for none. */
function isHollow(value: unknown): boolean {
  return value === false || typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/**
 * What differs in shape between an answer and what is told, a line each.
 *
 * Nothing is said of places that only one of the two has, nor of what is null in one of them. A list's first items
 * stand for all.
 */
export function shapeProblems(answered: unknown, told: unknown, place = "The answer"): string[] {
  const [is, wanted] = [kindOf(answered), kindOf(told)];
  if (is === "null" || wanted === "null") return [];
  if (isHollow(answered) && wanted !== is && (wanted === "list" || wanted === "object")) return [];
  if (isHollow(told) && wanted !== is && (is === "list" || is === "object")) return [];
  if (is !== wanted) return [`${place} is ${withArticle(is)}, not ${withArticle(wanted)}`];
  if (is === "list") {
    const [one, other] = [answered as unknown[], told as unknown[]];
    return one.length && other.length ? shapeProblems(one[0], other[0], `${place}[0]`) : [];
  }
  if (is !== "object") return [];
  const [one, other] = [answered as Record<string, unknown>, told as Record<string, unknown>];
  return Object.keys(one).filter((key) => Object.hasOwn(other, key))
    .flatMap((key) => shapeProblems(one[key], other[key], place === "The answer" ? key : `${place}.${key}`));
}

/** The same for the envelope of a method's answer: `result` and `time` must be there, `result` of the told kind. */
export function envelopeProblems(answered: unknown, told: unknown): string[] {
  const missing = ["result", "time"].filter((key) => !Object.hasOwn(Object(answered), key));
  return [...missing.map((key) => `The answer has no ${key}`), ...shapeProblems(answered, told)];
}
