/**
 * When a server wants to be called again.
 *
 * @module
 */

/**
 * The milliseconds of an answer's `Retry-After`, which are seconds or a date; a date counts from the server's own.
 *
 * @returns Nothing where the answer does not say it, or in a way that nobody understands.
 */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(text)) return +text * 1000;
  // Engines read almost anything as a date: those of HTTP end in GMT.
  const left = Date.parse(/ GMT$/.test(text) ? text : "") - (Date.parse(`${headers.get("date")}`) || Date.now());
  return Number.isNaN(left) ? undefined : Math.max(0, left);
}
