/**
 * What calling a method does, looked up in a table of rules and exceptions.
 *
 * @module
 */

/** What a call does to the data: nothing, changes it, or removes from it. */
export const EFFECTS: readonly ["read", "write", "delete"] = ["read", "write", "delete"];

/** What a call does to the data: nothing, changes it, or removes from it. */
export type Effect = typeof EFFECTS[number];

/**
 * How methods' names tell what a call does: names of words by the last one (`order.list`), names of verb and path by
 * the verb (`GET /orders/{id}`). Names are in lower case.
 */
export interface EffectTable {
  /** Matches the names of methods that read. */
  reads: RegExp;
  /** Matches the names of methods that delete. */
  deletes: RegExp;
  /** Methods whose names do not tell, e.g. a `GET` that marks as read; they go before the rules. */
  exceptions: Record<Effect, readonly string[]>;
}

/** What calling a method does; a method that nothing is known of counts as one that writes. */
export function effectIn({ reads, deletes, exceptions }: EffectTable, method: string): Effect {
  const name = method.toLowerCase();
  const exception = EFFECTS.find((effect) => exceptions[effect].includes(name));
  return exception ?? (reads.test(name) ? "read" : deletes.test(name) ? "delete" : "write");
}
