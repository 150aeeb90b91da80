import assert from "node:assert/strict";
import { test } from "node:test";
import { fresh } from "../../../tests/support/sandbox/people.ts";

test("a value is taken by another record only, in any letter case", () => {
  const store = fresh();
  assert.equal(store.isTaken("person", "mail", "ANN@example.org"), true);
  assert.equal(store.isTaken("person", "mail", "ann@example.org", 1), false);
  assert.equal(store.isTaken("person", "name", "Ann"), false);
  assert.equal(store.isTaken("person", "mail", ""), false);
});
