import assert from "node:assert/strict";
import { test } from "node:test";
import { Changes } from "./happened.ts";
import { Store } from "./store.ts";
import type { SandboxTable } from "./table.ts";

/** Books, whose changes are events, and shelves, which nobody asks about. */
const TABLE: SandboxTable = {
  entities: {
    book: {
      id: "no",
      keys: "exact",
      fields: {
        no: { kind: "integer" },
        title: { kind: "text", default: "" },
        shelf: { kind: "integer", refers: "shelf", cascade: true },
      },
      relations: {},
      events: {
        added: { names: ["BOOK_ADDED", "BOOK_ADDED_{shelf}"], data: { book: { no: "{no}", by: "{@caller}" } } },
        changed: { names: ["BOOK_CHANGED"], data: { no: "{no}", title: "{title}" } },
        deleted: { names: ["BOOK_GONE"], data: { title: "{title}" } },
      },
      seeds: [{ no: 1, title: "Dune", shelf: 1 }],
    },
    shelf: { id: "no", keys: "exact", fields: { no: { kind: "integer" } }, relations: {}, seeds: [{ no: 1 }] },
  },
  methods: {},
};

/** The events of what is done to the records. */
function happened(work: (store: Store) => void): unknown[] {
  const store = new Store(TABLE, () => new Date(0));
  const changes = new Changes();
  store.watch(changes.tell, () => work(store));
  return changes.events(store, { origin: "https://library.example", caller: 7 }).map(({ name, data }) => [name, data]);
}

const title = (text: string) => new Map([["title", text]]);

test("what is added, changed and deleted is the event that its entity says", () => {
  assert.deepEqual(happened((store) => store.add("book", new Map<string, string | number>([["shelf", 1]]))), [
    ["BOOK_ADDED", { book: { no: 2, by: "7" } }],
    ["BOOK_ADDED_1", { book: { no: 2, by: "7" } }],
  ]);
  assert.deepEqual(happened((store) => store.update("book", 1, title("Emma"))), [
    ["BOOK_CHANGED", { no: 1, title: "Emma" }],
  ]);
  assert.deepEqual(happened((store) => store.delete("book", 1)), [["BOOK_GONE", { title: "Dune" }]]);
});

test("what goes with another record has gone, too; an entity without events has none", () => {
  assert.deepEqual(happened((store) => store.delete("shelf", 1)), [["BOOK_GONE", { title: "Dune" }]]);
  assert.deepEqual(happened((store) => store.add("shelf", new Map())), []);
});

test("a command is one event for each record, with the record as it is in the end", () => {
  const twice = (store: Store): void => {
    store.update("book", 1, title("Emma"));
    store.update("book", 1, title("Persuasion"));
  };
  assert.deepEqual(happened(twice), [["BOOK_CHANGED", { no: 1, title: "Persuasion" }]]);
  assert.deepEqual(
    happened((store) => store.update("book", store.add("book", new Map()), title("Emma"))).map((one) =>
      (one as string[])[0]
    ),
    ["BOOK_ADDED", "BOOK_ADDED_"],
  );
  assert.deepEqual(happened((store) => [twice(store), store.delete("book", 1)]), [["BOOK_GONE", {
    title: "Persuasion",
  }]]);
});
