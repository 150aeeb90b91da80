/**
 * The names that generated code gives away: each once.
 *
 * @module
 */

import type { Diagnostics, Place } from "../diagnostics.ts";

/** Remembers who took a name, and reports who takes it again. */
export class TakenNames {
  readonly #taken = new Map<string, Place>();
  readonly #reserved = new Set<string>();
  readonly #diagnostics: Diagnostics;

  constructor(diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
  }

  /** Keeps names from being taken. */
  reserve(names: readonly string[]): void {
    for (const name of names) this.#reserved.add(name);
  }

  /** Takes a name that nobody wrote, if it is free. */
  claim(name: string): boolean {
    if (this.has(name)) return false;
    this.#taken.set(name, { file: "", line: 0, column: 0 });
    return true;
  }

  /** Whether a name is taken or reserved. */
  has(name: string): boolean {
    return this.#reserved.has(name) || this.#taken.has(name);
  }

  /**
   * @param id What must differ; the name itself unless told.
   * @returns Whether the name was free.
   */
  take(name: string, what: string, place: Place, id = name): boolean {
    if (this.#reserved.has(name)) {
      this.#diagnostics.add(place, "name-collision", `${what} "${name}" is reserved.`, "Choose another name.");
      return false;
    }
    const first = this.#taken.get(id);
    if (!first) {
      this.#taken.set(id, place);
      return true;
    }
    const other = `${first.file}:${first.line}:${first.column}`;
    this.#diagnostics.add(place, "name-collision", `${what} "${name}" is taken by ${other}.`, "Rename one of the two.");
    return false;
  }
}
