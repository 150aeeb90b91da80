/** What is promised of going through all records. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { guaranteeIn } from "./guarantees.ts";
import type { IdOfRows, NextPage, Paging } from "./paging.ts";

const ID: IdOfRows = { field: "ID", filter: "filter", filtered: "ID", comparison: "prefix", order: "order" };
const parameter = ["start"];
const OFFSET: NextPage = { by: "offset", parameter };
const PAGE: NextPage = { by: "page", parameter };
const LAST: NextPage = { by: "last", parameter, field: "ID", order: "falling" };
const CURSOR: NextPage = { by: "cursor", parameter, told: ["cursor"] };
const { order: _, ...UNSORTED } = ID;

for (
  const [what, paging, expected] of [
    ["an id to filter and sort by", { id: ID, next: OFFSET }, "windows"],
    ["an id and nothing else", { id: ID }, "windows"],
    ["an id and pages of no known size", { id: ID, next: OFFSET, isSizeUnknown: true }, "chain"],
    ["an id that nothing sorts by", { id: UNSORTED, next: OFFSET }, "pages"],
    ["nothing", {}, "first"],
    ["numbers of records", { next: OFFSET }, "pages"],
    ["numbers of pages", { next: PAGE, isSizeUnknown: true }, "pages"],
    ["the last id", { next: LAST }, "chain"],
    ["a cursor", { next: CURSOR }, "chain"],
    ["the last id, of which nothing shows that it is", { next: LAST, isUnproven: true }, "pages"],
    ["a cursor that may move", { next: CURSOR, isUnproven: true }, "pages"],
  ] as [string, Omit<Paging, "rows" | "size">, string][]
) {
  test(`pages by ${what}: ${expected}`, () => assert.equal(guaranteeIn(paging), expected));
}
