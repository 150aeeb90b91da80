import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { besides } from "./part.ts";
import type { Plan } from "./plan.ts";
import { journalOf, TextPart } from "./text_part.ts";

const folder = mkdtempSync(join(tmpdir(), "oint-text-part-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const PLAN = { entity: "shop.item", format: "jsonl" } as Plan;
const FORM = { head: "", textOf: (records: readonly unknown[]) => `${records.join("\n")}\n`, isToldBeside: true };

test("what is shorter than its journal says begins anew, and is not filled up", () => {
  const path = join(folder, "a.jsonl");
  const one = new TextPart(path, PLAN, FORM, undefined);
  one.write([1, 2, 3]);
  one.commit({ rows: 3, last: 3 });
  one.close();
  truncateSync(besides(path).part, 4);
  const other = new TextPart(path, PLAN, FORM, journalOf(path));
  assert.deepEqual(other.state, { rows: 0 });
  other.write([1]);
  other.commit({ rows: 1, last: 1 });
  other.close();
  assert.equal(readFileSync(besides(path).part, "utf8"), "1\n");
});
