/**
 * From changes to a sandbox's records to the events that they are.
 *
 * @module
 */

import { fill, type Setting } from "./derived.ts";
import { textOf } from "./kinds.ts";
import type { Row, Store, StoreChange, Tell } from "./store.ts";
import type { Json } from "./table.ts";

/** Something that has happened to a record. */
export interface Happened {
  name: string;
  data: Json;
}

/** Notes the changes that one command makes. */
export class Changes {
  /** By record; the first kind of change counts, but for a record that is deleted in the end. */
  readonly #changes = new Map<string, [StoreChange, Row]>();

  /** Takes note of a change. */
  readonly tell: Tell = (change, row) => {
    const key = `${change.entity} ${change.id}`;
    const before = this.#changes.get(key);
    if (!before || change.change === "deleted") this.#changes.set(key, [change, row]);
  };

  /** The events that the changes are, in their order. */
  events(store: Store, setting: Setting): Happened[] {
    if (!this.#changes.size) return [];
    return [...this.#changes.values()].flatMap(([{ entity, change }, row]) => {
      const event = store.entity(entity).events?.[change];
      if (!event) return [];
      const data = fill(event.data, store, entity, row, setting);
      return event.names.map((name) => ({ name: textOf(fill(name, store, entity, row, setting)), data }));
    });
  }
}
