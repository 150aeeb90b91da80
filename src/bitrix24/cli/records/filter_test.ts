import assert from "node:assert/strict";
import { test } from "node:test";
import type { PortalField } from "./fields.ts";
import { unknownFields } from "./filter.ts";

const fields = ["ID", "STAGE_ID", "UF_CRM_1", "opportunity"].map((code): PortalField => ({
  code,
  member: code,
  kind: "text",
  type: "",
}));

const filters: [what: string, filter: unknown, unknown: string[]][] = [
  ["no filter", undefined, []],
  ["known fields, with comparisons, in any letters", { ">=ID": 1, "!@STAGE_ID": ["WON"], "%uf_crm_1": "x" }, []],
  ["names that nothing has", { STAGE: "NEW", ">DATE": "2026-01-01", "!STAGE": "WON" }, ["STAGE", "DATE"]],
  ["filters within filters", { LOGIC: "OR", 0: { STAGE: 1 }, 1: { ID: 2 } }, ["STAGE"]],
  ["a list of conditions", [["ID", ">", 1], ["STAGE", "=", "NEW"]], ["STAGE"]],
  ["other records' fields", { "CONTACT.NAME": "Anna" }, []],
  ["what is no filter", "STAGE", []],
  ["own names of objects", { constructor: 1, __proto__: 2 }, ["constructor"]],
];

for (const [what, filter, unknown] of filters) {
  test(`fields that are unknown: ${what}`, () => assert.deepEqual(unknownFields(filter, fields), unknown));
}
