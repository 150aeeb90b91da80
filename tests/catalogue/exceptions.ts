/**
 * Documented examples and samples that do not fit their method's types, and why the types stand nevertheless. Whoever
 * makes one fit removes its entry: the test fails otherwise.
 */

/** Requests, by method. */
export const requests: Readonly<Record<string, string>> = {};

/** Responses, by method. */
export const responses: Readonly<Record<string, string>> = {};
