import assert from "node:assert/strict";
import { test } from "node:test";
import { PatternRow, type Row } from "./row.ts";
import { Shown, textOfMembers } from "./shown.ts";

const last = '"time":{"start":1}}';

test("the text of an answer is its JSON, also when the same records come again, in another order, or changed", () => {
  const shown = new Shown();
  const rows = ["a", "b", "c"].map((id): Row => new Map([["id", id]]));
  const show = (row: Row) => shown.of(row, "view", (one) => Object.fromEntries(one));
  const check = (result: Parameters<typeof textOfMembers>[0]["result"]): void => {
    const answer = { total: 3, result: result!, 'a "name"': null };
    const expected = JSON.stringify({ ...answer, time: { start: 1 } });
    for (let time = 0; time < 2; time++) assert.equal(textOfMembers(answer) + last, expected);
  };
  check(rows.map(show));
  check(rows.toReversed().map(show));
  check({ items: rows.slice(1).map(show) });
  check([show(rows[0]!), { id: "new" }, show(rows[2]!)]);
  rows[1]!.set("id", "B");
  shown.forget(rows[1]!);
  check(rows.map(show));
  check([]);
  assert.equal(textOfMembers({}) + last, '{"time":{"start":1}}');
});

test("what is shown of a record is kept until it changes; of one that is made, when it is shown for the second time", () => {
  const shown = new Shown();
  const kept: Row = new Map([["id", "a"]]);
  const made = new PatternRow(kept);
  const shows = (row: Row): boolean[] => {
    let before = shown.of(row, "view", (one) => Object.fromEntries(one));
    return [1, 2].map(() => {
      const now = shown.of(row, "view", (one) => Object.fromEntries(one));
      const isSame = now === before;
      assert.deepEqual(now, { id: "a" });
      before = now;
      return isSame;
    });
  };
  assert.deepEqual([shows(kept), shows(made), shows(made)], [[true, true], [false, true], [true, true]]);
  shown.forget(kept);
  assert.deepEqual(shown.of(kept, "view", () => "anew"), "anew");
});
