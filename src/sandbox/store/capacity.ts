/**
 * How much a store keeps at most, and how much it does.
 *
 * @module
 */

import { Refusal } from "../refusal.ts";
import type { Row } from "../row.ts";

/** What a store keeps at most: records, and characters in them. Copies of copies would fill any memory. */
export interface StoreLimits {
  records: number;
  characters: number;
  /** Records that are copied at once. */
  copied: number;
  /** Fields of an entity that takes any: each record is looked through for all of them. */
  fields: number;
}

/** The limits of a usual store. */
export const LIMITS: StoreLimits = { records: 100_000, characters: 128 * 1024 * 1024, copied: 10_000, fields: 5_000 };

/** Counts what a store keeps. */
export class Capacity {
  readonly limits: StoreLimits;
  /** Number of characters in each record, and of both in all. */
  readonly #sizes = new WeakMap<Row, number>();
  #held = { records: 0, characters: 0 };

  constructor(limits: StoreLimits) {
    this.limits = limits;
  }

  /** Whether an empty store could keep so much. */
  isEnoughFor(records: number, characters: number): boolean {
    return records <= this.limits.records && characters <= this.limits.characters;
  }

  /** @throws Refusal When the store cannot keep so much more. */
  makeRoom(records: number, characters: number): void {
    if (this.isEnoughFor(this.#held.records + records, this.#held.characters + characters)) return;
    throw new Refusal(
      400,
      "SANDBOX_FULL",
      `The sandbox is full: it keeps ${this.limits.records} records with ${this.limits.characters} characters. ` +
        "Delete some, reset it, or start another one.",
    );
  }

  /** @throws Refusal When an entity cannot have so many fields. */
  makeFields(count: number): void {
    if (count <= this.limits.fields) return;
    const text = `The sandbox keeps ${this.limits.fields} fields of a kind of record. Send fewer, or reset it.`;
    throw new Refusal(400, "SANDBOX_FULL", text);
  }

  /** Counts a record that is new. */
  add(row: Row, size: number): void {
    this.#count(row, 1, size);
  }

  /** Counts a record's size anew. */
  change(row: Row, size: number): void {
    this.#count(row, 0, size);
  }

  /** Counts a record no more. */
  remove(row: Row): void {
    this.#count(row, -1, 0);
  }

  /** Characters that a record is counted with; none where it is not kept. */
  sizeOf(row: Row): number {
    return this.#sizes.get(row) ?? 0;
  }

  /** Begins with nothing. */
  clear(): void {
    this.#held = { records: 0, characters: 0 };
  }

  #count(row: Row, records: number, size: number): void {
    this.#held.records += records;
    this.#held.characters += size - this.sizeOf(row);
    this.#sizes.set(row, size);
  }
}
