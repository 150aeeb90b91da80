/**
 * The shape of a service's synonyms. Only a type.
 *
 * @module
 */

/** What people type who search, and the words that names and summaries have for it: `fire` is `dismiss`. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;
