/**
 * Where values of records come from: the documentation, or whoever calls.
 *
 * @module
 */

import type { Row } from "../row.ts";

/** Notes of records; they go with the records. */
export class Marks {
  readonly #written = new WeakMap<Row, Set<string>>();
  readonly #documented = new WeakSet<Row>();

  /** Notes which fields of a record a caller has written. */
  write(row: Row, fields: Iterable<string>): void {
    const written = this.#written.get(row);
    if (written) { for (const field of fields) written.add(field); }
    else this.#written.set(row, new Set(fields));
  }

  /** Whether a caller has written a field of a record. */
  isWritten(row: Row, field: string): boolean {
    return this.#written.get(row)?.has(field) ?? false;
  }

  /** The fields of a record that callers have written. */
  writtenIn(row: Row): Iterable<string> {
    return this.#written.get(row) ?? [];
  }

  /** Notes that a record is there because the documentation names it. */
  document(row: Row): void {
    this.#documented.add(row);
  }

  /** Whether a record is there because the documentation names it. */
  isDocumented(row: Row): boolean {
    return this.#documented.has(row);
  }

  /** Gives a record the other one's place in the documentation. */
  documentLike(row: Row, other: Row): void {
    if (this.#documented.has(other)) this.#documented.add(row);
  }
}
