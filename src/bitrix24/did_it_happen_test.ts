import assert from "node:assert/strict";
import { test } from "node:test";
import { hintAt } from "./did_it_happen.ts";

const PAGE = "See the page Did it happen?";
const by = (field: string): string => `Look for the record by the ${field} that you gave it. ${PAGE}`;

for (
  const [id, hint] of [
    ["crm.deal.add", by("ORIGIN_ID")],
    ["CRM.Lead.Add", by("ORIGIN_ID")],
    ["crm.item.add", by("originId")],
    ["tasks.task.add", by("XML_ID")],
    ["v3:tasks.task.add", by("xmlId")],
    ["catalog.product.add", by("xmlId")],
    ["sale.order.add", by("xmlId")],
    // What creates nothing, or has no such field.
    ["crm.deal.update", PAGE],
    ["crm.deal.delete", PAGE],
    ["crm.deal.productrows.set", PAGE],
    ["user.add", PAGE],
    ["v3:crm.deal.add", PAGE],
    ["no.such.method.add", PAGE],
    ["toString", PAGE],
  ]
) {
  test(`how to find out about ${id}`, () => assert.equal(hintAt(id!), hint));
}
