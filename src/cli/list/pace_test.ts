import assert from "node:assert/strict";
import { test } from "node:test";
import { Notes } from "../say/notes.ts";
import { Pace, rowsOf } from "./pace.ts";

function paced(columns: number | undefined, before = 0) {
  const written: string[] = [];
  const clock = { time: 10_000 };
  const notes = new Notes((text) => Promise.resolve(void written.push(text)), () => [], []);
  const pace = new Pace(notes, columns, before, "the API", () => clock.time);
  return { pace, written, clock };
}

test("rows, rows each second, and what was waited for", () => {
  const { pace, clock } = paced(80, 1000);
  clock.time += 2000;
  pace.tell({ done: 5000, total: 20_000, waitedMs: 1400 });
  assert.equal(pace.line(), "5,000 of 20,000 rows, 2,000 rows/s, waited 1 s for the limits");
  pace.end();
});

test("where no row comes for long, it is told what is waited for", () => {
  const { pace, clock } = paced(80);
  clock.time += 1000;
  pace.tell({ done: 50 });
  clock.time += 1999;
  assert.equal(pace.line(), "50 rows, 17 rows/s");
  clock.time += 3001;
  assert.equal(pace.line(), "50 rows, 8 rows/s, waiting for the API since 5 s");
  pace.end();
});

test("a line is not longer than the terminal, and not rewritten all the time", () => {
  const { pace, written, clock } = paced(10);
  for (let step = 0; step < 5; step++) {
    clock.time += 100;
    pace.tell({ done: 1000 * step });
  }
  assert.deepEqual(written, ["\r\x1b[K0 rows, 0", "\r\x1b[K3,000 row"]);
  pace.end();
});

test("where nobody looks, nothing is written", () => {
  const { pace, written } = paced(undefined);
  pace.tell({ done: 5 });
  pace.end();
  assert.deepEqual(written, []);
});

test("one row is no rows", () => assert.deepEqual([rowsOf(1), rowsOf(2)], ["1 row", "2 rows"]));
