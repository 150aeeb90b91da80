import assert from "node:assert/strict";
import { test } from "node:test";
import { fresh, values } from "../../tests/support/sandbox/people.ts";

test("a new record gets the next id, defaults and times", () => {
  const store = fresh();
  assert.equal(store.add("person", new Map([["mail", "cy@example.org"], ["code", "secret"]])), 10);
  assert.deepEqual(values(store, 10), {
    id: 10,
    name: "nobody",
    mail: "cy@example.org",
    tags: [],
    added: "2024-10-09T00:00:00+00:00",
    changed: "2024-10-09T06:22:17+00:00",
  });
});

test("an id is never given twice", () => {
  const store = fresh();
  store.delete("person", store.add("person", new Map()));
  assert.equal(store.add("person", new Map()), 11);
});

test("records do not share a default", () => {
  const store = fresh();
  const [one, two] = [store.add("person", new Map()), store.add("person", new Map())];
  (store.row("person", one)?.get("tags") as string[]).push("x");
  assert.deepEqual(store.row("person", two)?.get("tags"), []);
});

test("an update changes what is given and the time of change", () => {
  const store = fresh();
  store.update("person", 9, new Map([["name", "Bob"]]));
  assert.deepEqual(values(store, 9), { id: 9, name: "Bob", boss: 1, tags: [], changed: "2024-10-09T06:22:17+00:00" });
});

test("a relation shows the other record's field as it is now", () => {
  const store = fresh();
  const lookup = (): unknown => store.lookup("person", store.row("person", 9) ?? new Map(), "boss_name");
  assert.deepEqual(lookup(), { kind: "text", value: ["Ann"] });
  store.update("person", 1, new Map([["name", "Anna"]]));
  assert.deepEqual(lookup(), { kind: "text", value: ["Anna"] });
});
