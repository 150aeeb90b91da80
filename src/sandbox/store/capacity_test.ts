import assert from "node:assert/strict";
import { test } from "node:test";
import { MORNING, table, TREE } from "../../../tests/support/sandbox/people.ts";
import { type Row, Store } from "../store.ts";
import { Capacity } from "./capacity.ts";

test("a store is full at some time; what does not fit leaves nothing behind, and what goes makes room", () => {
  const store = new Store(TREE, () => new Date(0), { records: 4, characters: 120, copied: 2, fields: 9 });
  const full = (run: () => unknown, message: string): void => {
    const before = structuredClone(store.rows("node"));
    assert.throws(run, { name: "Error", code: "SANDBOX_FULL", status: 400, message });
    assert.deepEqual(store.rows("node"), before);
  };
  const bound = "The sandbox is full: it keeps 4 records with 120 characters. " +
    "Delete some, reset it, or start another one.";
  store.add("node", new Map([["above", 1]]));
  store.add("node", new Map([["above", 1]]));
  full(() => store.copy("node", 1, new Map()), "The sandbox copies at most 2 records at once");
  full(() => store.add("node", new Map([["text", "x".repeat(120)]])), bound);
  full(() => store.update("node", 3, new Map([["text", "x".repeat(120)]])), bound);
  store.update("node", 3, new Map([["text", "x".repeat(50)]]));
  full(() => store.copy("node", 3, new Map()), bound);
  store.add("node", new Map());
  full(() => store.add("node", new Map()), bound);
  full(() => store.copy("node", 2, new Map()), bound);
  store.delete("node", 3);
  store.add("node", new Map([["text", "x".repeat(50)]]));
  store.reset();
  for (let count = 0; count < 3; count++) store.add("node", new Map());
});

test("made rows take no room, those that are changed do", () => {
  const store = new Store(table(), () => MORNING, { records: 4, characters: 1e6, copied: 10, fields: 9 });
  store.fill({ person: { count: 1_000_000, first: 100 } });
  store.update("person", 500, new Map([["name", "Cleo"]]));
  const full = { code: "SANDBOX_FULL" };
  assert.throws(() => store.update("person", 501, new Map([["name", "Dora"]])), full);
  assert.equal(store.row("person", 501)?.get("name"), "Ann");
  store.update("person", 500, new Map([["name", "Cleopatra"]]));
  store.delete("person", 501);
  store.delete("person", 500);
  assert.equal(store.records("person").size, 1_000_000);
  store.update("person", 502, new Map([["name", "Dora"]]));
  assert.throws(() => store.add("person", new Map()), full);
});

test("records are counted with their characters: as they come, grow and go", () => {
  const capacity = new Capacity({ records: 2, characters: 10, copied: 1, fields: 9 });
  const [one, two]: Row[] = [new Map(), new Map()];
  const isFull = (records: number, characters: number): boolean => {
    try {
      capacity.makeRoom(records, characters);
      return false;
    } catch (error) {
      assert.equal((error as { code: string }).code, "SANDBOX_FULL");
      return true;
    }
  };
  capacity.add(one!, 4);
  assert.deepEqual([isFull(1, 6), isFull(1, 7), isFull(2, 0)], [false, true, true]);
  capacity.change(one!, 9);
  assert.deepEqual([capacity.sizeOf(one!), capacity.sizeOf(two!), isFull(0, 1), isFull(0, 2)], [9, 0, false, true]);
  capacity.add(two!, 1);
  assert.deepEqual([isFull(0, 0), isFull(1, 0)], [false, true]);
  capacity.remove(one!);
  assert.deepEqual([isFull(1, 9), isFull(1, 10)], [false, true]);
  capacity.clear();
  assert.deepEqual([isFull(2, 10), capacity.isEnoughFor(2, 11), capacity.isEnoughFor(3, 0)], [false, false, false]);
});

test("an entity that takes any field takes so many", () => {
  const open = { ...TREE, entities: { node: { ...TREE.entities.node!, open: true } } };
  const count = Object.keys(open.entities.node.fields).length;
  const limits = { records: 9, characters: 1e6, copied: 1, fields: count + 2 };
  const store = new Store(open, () => new Date(0), limits);
  const before = store.add("node", new Map([["one", 1], ["two", 2]]));
  const full = {
    code: "SANDBOX_FULL",
    status: 400,
    message: `The sandbox keeps ${count + 2} fields of a kind of record. Send fewer, or reset it.`,
  };
  assert.throws(() => store.add("node", new Map([["three", 3]])), full);
  assert.throws(() => store.update("node", before, new Map([["three", 3]])), full);
  assert.equal(store.add("node", new Map([["two", 2]])), before + 1);
});
