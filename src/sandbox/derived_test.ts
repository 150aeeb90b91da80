import assert from "node:assert/strict";
import { test } from "node:test";
import { derive } from "./derived.ts";
import { type Row, Store } from "./store.ts";
import type { Json, SandboxDerived, SandboxTable } from "./table.ts";

// A library: rooms in rooms, books in rooms, readers of books.
const TABLE: SandboxTable = {
  caller: { entity: "reader", default: 1 },
  entities: {
    reader: {
      id: "no",
      keys: "exact",
      fields: { no: { kind: "integer" }, name: { kind: "text" } },
      relations: {},
      seeds: [{ no: 1, name: "Ann" }, { no: 2, name: "Bo" }],
    },
    room: {
      id: "no",
      keys: "exact",
      fields: {
        no: { kind: "integer" },
        name: { kind: "text" },
        in: { kind: "integer", refers: "room", cascade: true },
        floor: { kind: "text", inherit: "in" },
      },
      relations: {},
      seeds: [
        { no: 1, name: "House", floor: "ground" },
        { no: 2, name: "Hall", in: 1 },
        { no: 3, name: "Alcove", in: 2 },
      ],
    },
    book: {
      id: "no",
      keys: "exact",
      fields: {
        no: { kind: "integer" },
        room: { kind: "integer", refers: "room" },
        pages: { kind: "digits" },
        readers: { kind: "integer", multiple: true, refers: "reader" },
        scan: { kind: "content" },
      },
      relations: {},
      seeds: [
        { no: 4, room: 2, pages: "412", readers: [1, 2], scan: ["a", "SGVsbG8="] },
        { no: 5, room: 2, pages: "90", scan: ["a", "SGVsbG8h"] },
        { no: 6, room: 3, readers: [9], scan: ["a", "SGVsbA=="] },
      ],
    },
  },
  methods: {},
};
const store = new Store(TABLE, () => new Date(0));
const setting = { origin: "https://library.example", caller: 2 };
const of = (entity: string, id: number, definition: SandboxDerived): Json | undefined =>
  derive(store, entity, store.row(entity, id) as Row, definition, setting);

test("a record's values stand in a pattern, at any depth", () => {
  const show = { id: "{no}", text: "No. {no}, {pages} pages", pages: "{#pages}", list: ["{room}", 1], none: "{what}" };
  assert.deepEqual(of("book", 4, { show }), {
    id: 4,
    text: "No. 4, 412 pages",
    pages: 412,
    list: [2, 1],
    none: null,
  });
  assert.equal(of("book", 6, { show: "{#pages}" }), null);
});

test("a pattern knows where and by whom it was called", () => {
  assert.equal(of("book", 4, { show: "{@origin}/{no}" }), "https://library.example/4");
  assert.deepEqual(of("book", 4, { show: { "{@caller}": "{@caller}!" } }), { "2": "2!" });
});

test("a path leads from below the top to the record, and values are inherited", () => {
  assert.equal(of("room", 3, { show: "/{in/name}" }), "/Hall/Alcove");
  assert.equal(of("room", 1, { show: "/{in/name}" }), "/");
  assert.equal(of("room", 3, { show: "{floor}" }), "ground");
});

test("a field's records are shown, one, as a list or as a map", () => {
  const by = { by: "readers", show: "{name}" };
  assert.equal(of("book", 4, by), "Ann");
  assert.deepEqual(of("book", 4, { ...by, as: "list" }), ["Ann", "Bo"]);
  assert.deepEqual(of("book", 4, { ...by, as: "map" }), { "1": "Ann", "2": "Bo" });
  assert.deepEqual(of("book", 5, { ...by, as: "map", empty: [] }), []);
  assert.equal(of("book", 6, by), null);
});

test("records that point here are counted and added up", () => {
  const from = { entity: "book", field: "room" };
  assert.equal(of("room", 2, { from, as: "count" }), 2);
  assert.equal(of("room", 2, { from, as: "sum", sum: "pages", divide: 60, text: true }), "8");
  assert.equal(of("room", 1, { from, as: "count", empty: 0 }), 0);
});

test("a size is that of the bytes", () => {
  const sizes = [4, 5, 6].map((id) => of("book", id, { by: "scan", as: "size" }));
  assert.deepEqual(sizes, [5, 6, 4]);
  assert.equal(of("book", 4, { by: "scan", as: "size", text: true }), "5");
});

test("some records do not have it", () => {
  const only = { room: 2 };
  assert.deepEqual([4, 6].map((id) => of("book", id, { show: "{no}", only })), [4, undefined]);
});
