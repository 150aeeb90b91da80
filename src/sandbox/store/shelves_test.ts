import assert from "node:assert/strict";
import { test } from "node:test";
import { fresh, MORNING, table, values } from "../../../tests/support/sandbox/people.ts";
import { type Row, Store } from "../store.ts";
import type { SandboxEntity } from "../table.ts";

test("a kind of the service's own stands in the place of a known one", () => {
  const own = table();
  own.kinds = { ...own.kinds, boolean: { true: "T", false: "F" } };
  (own.entities.person as SandboxEntity).fields.boss = { kind: "boolean" };
  (own.entities.person as SandboxEntity).seeds = [{ id: 1, boss: true }];
  assert.deepEqual(values(new Store(own, () => MORNING), 1).boss, "T");
});

test("a field says yes or no in its own spelling", () => {
  const store = fresh();
  const said = ["Yes", "No", "yes", ""].map((many) => store.add("extra", new Map([["many", many]])));
  assert.deepEqual(said.map((id) => store.holds("extra", store.row("extra", id) as Row, "many")), [
    true,
    false,
    true,
    false,
  ]);
});

test("a record can define a field; deleting it takes the values along", () => {
  const store = fresh();
  const id = store.add("extra", new Map([["code", "x_langs"], ["type", "text"], ["many", "Yes"]]));
  assert.deepEqual(store.fields("person").get("x_langs"), { kind: "text", multiple: true });
  store.update("person", 1, new Map([["x_langs", ["de"]]]));
  store.delete("extra", id);
  assert.equal(store.fields("person").has("x_langs"), false);
  assert.equal(store.row("person", 1)?.has("x_langs"), false);
});

test("a defined field takes no other's place, and must have the prefix", () => {
  const store = fresh();
  store.add("extra", new Map([["code", "name"], ["type", "number"]]));
  assert.deepEqual(store.fields("person").get("name"), { kind: "text", default: "nobody" });
  store.add("extra", new Map([["code", "y_size"], ["type", "number"]]));
  assert.equal(store.fields("person").has("y_size"), false);
});

test("names of every object's members are no fields", () => {
  const store = fresh();
  for (const name of ["__proto__", "constructor", "toString"]) {
    assert.equal(store.lookup("person", store.row("person", 1) ?? new Map(), name), undefined);
    assert.throws(() => store.entity(name), /Unknown entity/);
  }
});

test("fields that records define are known at once, also when a definition changes or goes", () => {
  const store = new Store(table(), () => new Date(0));
  const defined = (): string[] => [...store.fields("person").keys()].filter((name) => name.startsWith("x_"));
  assert.deepEqual(defined(), ["x_size"]);
  assert.equal(store.fields("person"), store.fields("person"));
  const id = store.add("extra", new Map([["code", "x_hat"], ["type", "text"]]));
  assert.deepEqual(defined(), ["x_size", "x_hat"]);
  store.update("extra", id, new Map([["code", "x_cap"]]));
  assert.deepEqual(defined(), ["x_size", "x_cap"]);
  store.delete("extra", 4);
  assert.deepEqual(defined(), ["x_cap"]);
  store.reset();
  assert.deepEqual(defined(), ["x_size"]);
});

test("an entity with fields of its own has those that it is given later, too", () => {
  const store = new Store(table(), () => MORNING);
  assert.ok(!store.fields("person").has("late"));
  store.extend("person", { late: { kind: "any" } }, []);
  assert.ok(store.fields("person").has("late"));
});
