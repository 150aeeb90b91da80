/** What is unpacked of a table of methods in pages. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { pagingTable } from "./table.ts";

test("each method has what its group has in common, and its own place of the records", () => {
  const next = { by: "offset", parameter: ["skip"] } as const;
  const table = pagingTable([
    [{ size: 20, next }, { "stock.list": "", "item.list": "data.rows" }],
    [{ size: 5, isMap: true }, { "letter.list": "letters" }],
  ]);
  assert.deepEqual({ ...table }, {
    "stock.list": { rows: [], size: 20, next },
    "item.list": { rows: ["data", "rows"], size: 20, next },
    "letter.list": { rows: ["letters"], size: 5, isMap: true },
  });
});

test("a name that every object has is no method, and nobody changes the table", () => {
  const table = pagingTable([[{ size: 1 }, { "stock.list": "" }]]);
  assert.equal(table.constructor, undefined);
  assert.ok(Object.isFrozen(table));
});
