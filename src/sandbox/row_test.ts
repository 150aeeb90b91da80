import assert from "node:assert/strict";
import { test } from "node:test";
import { copyOfRow, PatternRow, type Row } from "./row.ts";

const pattern = (): Row =>
  new Map<string, string | string[] | null>([["id", "0"], ["name", "Lamp"], ["tags", ["a"]], ["by", "x"]]);

test("a row with a pattern is a map with the pattern's values and its own", () => {
  const row = new PatternRow(pattern());
  row.own("id", "7");
  row.own("by", null);
  row.own("more", "1");
  const entries = [["id", "7"], ["name", "Lamp"], ["tags", ["a"]], ["by", null], ["more", "1"]];
  assert.deepEqual([...row], entries);
  assert.deepEqual([...row.entries()], entries);
  assert.deepEqual([...new Map(row)], entries);
  assert.deepEqual([...row.keys()], ["id", "name", "tags", "by", "more"]);
  assert.deepEqual([...row.values()], ["7", "Lamp", ["a"], null, "1"]);
  const seen: unknown[] = [];
  row.forEach((value, name, all) => seen.push([name, value, all === row]));
  assert.deepEqual(seen, entries.map(([name, value]) => [name, value, true]));
  assert.equal(row.size, 5);
  assert.deepEqual(["id", "name", "by", "nope"].map((name) => [row.get(name), row.has(name)]), [
    ["7", true],
    ["Lamp", true],
    [null, true],
    [undefined, false],
  ]);
});

test("a copy has values of its own", () => {
  const from = pattern();
  const row = new PatternRow(from);
  row.own("id", "7");
  const copy = copyOfRow(row);
  (copy.get("tags") as string[]).push("b");
  copy.set("name", "Desk");
  assert.deepEqual([...from], [...pattern()]);
  assert.deepEqual([...copy], [["id", "7"], ["name", "Desk"], ["tags", ["a", "b"]], ["by", "x"]]);
});

test("a row that is made of its number makes what depends on it each time, and structures once", () => {
  const make = (name: string, number: number) => name === "id" ? number : { number };
  const row = new PatternRow(pattern(), { names: new Map([["id", true], ["place", true]]), make }, 7);
  assert.deepEqual([row.number, row.get("id"), row.get("name"), row.has("place")], [7, 7, "Lamp", true]);
  assert.equal(row.get("place"), row.get("place"));
  assert.deepEqual([...row], [["id", 7], ["name", "Lamp"], ["tags", ["a"]], ["by", "x"], ["place", { number: 7 }]]);
});

test("a row with a pattern cannot be changed", () => {
  const row: Row = new PatternRow(pattern());
  assert.throws(() => row.set("name", "Desk"), /made of its number cannot be changed: name/);
  assert.throws(() => row.delete("tags"), /cannot be changed: tags/);
  assert.throws(() => row.clear(), /cannot be changed: all of it/);
  assert.deepEqual([...row], [...pattern()]);
});
