/**
 * What the tests of the store share: people, fields that records define, and a tree.
 *
 * @module
 */

import { Store } from "../../../src/sandbox/store.ts";
import type { SandboxTable } from "../../../src/sandbox/table.ts";

/** People who have bosses, and records that define fields of theirs. */
export const table = (): SandboxTable => ({
  caller: { entity: "person", default: 1 },
  kinds: { check: { true: "Yes", false: "No" }, upload: { address: "https://files.example" } },
  entities: {
    extra: {
      id: "id",
      keys: "exact",
      fields: { id: { kind: "integer" }, code: { kind: "text" }, type: { kind: "text" }, many: { kind: "check" } },
      relations: {},
      seeds: [{ id: 4, code: "x_size", type: "number", many: "No" }],
    },
    person: {
      id: "id",
      keys: "exact",
      fields: {
        id: { kind: "integer" },
        name: { kind: "text", default: "nobody" },
        mail: { kind: "email", unique: true },
        tags: { kind: "text", multiple: true, default: [] },
        boss: { kind: "integer" },
        added: { kind: "date", stamp: "add" },
        changed: { kind: "datetime", stamp: "change" },
        code: { kind: "text", input: true },
        photo: { kind: "upload" },
      },
      relations: { boss_name: { by: "boss", entity: "person", field: "name" } },
      custom: {
        prefix: "x_",
        entity: "extra",
        name: "code",
        type: "type",
        kinds: { number: "digits" },
        multiple: "many",
        titles: [],
      },
      seeds: [{ id: 9, name: "Bo", boss: 1 }, {
        id: 1,
        name: "Ann",
        mail: "ann@example.org",
        x_size: 42,
        photo: "a.png",
      }],
    },
  },
  methods: {},
});
/** When everything happens. */
export const MORNING: Date = new Date("2024-10-09T06:22:17Z");
/** A store with these people. */
export const fresh = (): Store => new Store(table(), () => MORNING);
/** A person as an object. */
export const values = (store: Store, id: number): Record<string, unknown> =>
  Object.fromEntries(store.row("person", id) ?? []);

/** Nodes of a tree: each goes, and is copied, with the one above it. */
export const TREE: SandboxTable = {
  entities: {
    node: {
      id: "id",
      keys: "exact",
      fields: {
        id: { kind: "integer" },
        above: { kind: "integer", refers: "node", cascade: true },
        text: { kind: "text", inherit: "above" },
      },
      relations: {},
      seeds: [{ id: 1, text: "top" }],
    },
  },
  methods: {},
};
