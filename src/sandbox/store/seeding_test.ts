import assert from "node:assert/strict";
import { test } from "node:test";
import { fresh, MORNING, table, values } from "../../../tests/support/sandbox/people.ts";
import { Store } from "../store.ts";

test("seeds are there, read as their kinds say, with defaults", () => {
  assert.deepEqual(values(fresh(), 1), {
    id: 1,
    name: "Ann",
    mail: "ann@example.org",
    x_size: "42",
    photo: "a.png",
    tags: [],
  });
});

test("reset puts the seeds back", () => {
  const store = fresh();
  store.update("person", 1, new Map([["name", "Anna"]]));
  store.add("person", new Map());
  store.delete("person", 9);
  store.reset();
  assert.equal(store.row("person", 1)?.get("name"), "Ann");
  assert.deepEqual(store.rows("person").map((row) => row.get("id")), [1, 9]);
  assert.equal(store.add("person", new Map()), 10);
});

const MISTAKES: [string, Record<string, string | number>[], RegExp][] = [
  ["an unknown field", [{ id: 1, nam: "x" }], /Unfit seed of person: nam = "x"/],
  ["an unfit value", [{ id: 1, mail: "x" }], /Unfit seed of person: mail = "x"/],
  ["no id", [{ name: "x" }], /Unfit id of a seed of person/],
  ["an id twice", [{ id: 1 }, { id: 1 }], /Unfit id of a seed of person: 1/],
  ["a shared unique value", [{ id: 1, mail: "a@b.cd" }, { id: 2, mail: "A@b.cd" }], /share mail/],
];

for (const [what, seeds, message] of MISTAKES) {
  test(`seeds with ${what} are refused`, () => {
    const wrong = table();
    Object.assign(wrong.entities.person as object, { seeds });
    assert.throws(() => new Store(wrong, () => MORNING), message);
  });
}

test("made rows have values of their own as soon as one is changed, and lose a field with its definition", () => {
  const store = fresh();
  store.fill({ person: { count: 4, first: 100 } });
  // Who calls stays, and is what the others are like, but for what nobody may share.
  assert.deepEqual(store.rows("person").map((row) => [row.get("id"), row.get("name")]), [
    [1, "Ann"],
    [9, "Bo"],
    [100, "Bo"],
    [101, "Ann"],
    [102, "Bo"],
    [103, "Ann"],
  ]);
  assert.deepEqual(values(store, 101), { id: 101, name: "Ann", tags: [], x_size: "42", photo: "a.png" });
  assert.equal(store.isTaken("person", "mail", "ann@example.org", 1), false);

  store.update("person", 101, new Map([["tags", ["new"]]]));
  assert.deepEqual([101, 100].map((id) => store.row("person", id)?.get("tags")), [["new"], []]);
  store.delete("extra", 4);
  assert.deepEqual([101, 103, 1].map((id) => store.row("person", id)?.has("x_size")), [false, false, false]);
  store.delete("person", 102);
  assert.equal(store.add("person", new Map()), 104);
  store.reset();
  assert.deepEqual(store.rows("person").map((row) => row.get("id")), [1, 9, 100, 101, 102, 103]);
  assert.equal(store.row("person", 101)?.get("x_size"), "42");
});

test("rows can be made, and seeds come back, when a field of theirs is gone", () => {
  const store = fresh();
  store.delete("extra", 4);
  store.fill({ person: 3 });
  assert.deepEqual([1, 2, 3].map((id) => store.row("person", id)?.has("x_size")), [false, false, false]);
  store.fill({});
  assert.deepEqual(store.rows("person").map((row) => row.get("name")), ["Ann", "Bo"]);
  store.reset();
  assert.equal(store.row("person", 1)?.get("x_size"), "42");
});
