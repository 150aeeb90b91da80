import assert from "node:assert/strict";
import { test } from "node:test";
import { arrange } from "./rank.ts";
import { Store } from "./store.ts";
import type { Json, SandboxTable } from "./table.ts";

const TABLE: SandboxTable = {
  caller: { entity: "song", default: 1 },
  entities: {
    song: {
      id: "no",
      keys: "exact",
      fields: {
        no: { kind: "integer" },
        album: { kind: "text" },
        place: { kind: "digits", default: "0" },
        after: { kind: "integer", input: true },
      },
      relations: {},
      rank: { field: "place", first: 10, step: 10, among: ["album"], after: "after" },
      seeds: [
        { no: 1, album: "A", place: "10" },
        { no: 2, album: "A", place: "20" },
        { no: 3, album: "A", place: "30" },
        { no: 4, album: "B", place: "10" },
      ],
    },
  },
  methods: {},
};

function placesAfter(sent: Record<string, Json>, id?: number): Record<string, Json> {
  const store = new Store(TABLE, () => new Date(0));
  const values = new Map(Object.entries(sent));
  const song = id ?? store.add("song", new Map([["album", "A"], ...values]));
  arrange(store, "song", song, values, id === undefined);
  return Object.fromEntries(store.rows("song").map((row) => [String(row.get("no")), row.get("place") ?? null]));
}

test("a new record comes last, first, or behind another one", () => {
  assert.deepEqual(placesAfter({}), { 1: "10", 2: "20", 3: "30", 4: "10", 5: "40" });
  assert.deepEqual(placesAfter({ after: 0 }), { 1: "20", 2: "30", 3: "40", 4: "10", 5: "10" });
  assert.deepEqual(placesAfter({ after: "1" }), { 1: "10", 2: "30", 3: "40", 4: "10", 5: "20" });
});

test("who is nobody's peer has nobody behind it", () => {
  assert.deepEqual(placesAfter({ after: 4 }), { 1: "10", 2: "20", 3: "30", 4: "10", 5: "40" });
});

test("a place that was chosen stays", () => {
  assert.deepEqual(placesAfter({ place: "15" }), { 1: "10", 2: "20", 3: "30", 4: "10", 5: "15" });
});

test("a record moves when asked, and stays otherwise", () => {
  assert.deepEqual(placesAfter({ after: 3 }, 1), { 1: "30", 2: "10", 3: "20", 4: "10" });
  assert.deepEqual(placesAfter({ album: "A" }, 1), { 1: "10", 2: "20", 3: "30", 4: "10" });
});
