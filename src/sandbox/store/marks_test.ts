import assert from "node:assert/strict";
import { test } from "node:test";
import type { Row } from "../row.ts";
import { Marks } from "./marks.ts";

test("it is known of each record what callers have written, and whether it is documented", () => {
  const marks = new Marks();
  const [one, other]: Row[] = [new Map(), new Map()];
  marks.write(one!, ["name"]);
  marks.write(one!, ["mail", "name"]);
  assert.deepEqual([[...marks.writtenIn(one!)], [...marks.writtenIn(other!)]], [["name", "mail"], []]);
  assert.deepEqual([marks.isWritten(one!, "mail"), marks.isWritten(other!, "mail")], [true, false]);
  marks.documentLike(other!, one!);
  assert.deepEqual([marks.isDocumented(one!), marks.isDocumented(other!)], [false, false]);
  marks.document(one!);
  marks.documentLike(other!, one!);
  assert.deepEqual([marks.isDocumented(one!), marks.isDocumented(other!)], [true, true]);
});
