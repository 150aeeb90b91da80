import assert from "node:assert/strict";
import { test } from "node:test";
import type { Row } from "./rows.ts";
import { searchOf } from "./search.ts";

const row = (name: string, summary: string, more: Partial<Row> = {}): Row => ({
  service: "shop",
  kind: name.includes(".") ? "method" : "function",
  name,
  summary,
  ...more,
});

const rows = [
  row("GetOrdersList", "Lists the orders of a customer, 50 at a time."),
  row("PlaceOrder", "Places an order and returns its number."),
  row("shop.order.list", "Lists orders that pass a filter.", { deprecated: ["shop.item.list"] }),
  row("shop.order.delete", "Deletes an order for good."),
  row("shop.order.parcel.delete", "Deletes a parcel of an order."),
  row("shop.parcelhistory.list", "Lists where parcels were."),
  row("shop.customer.add", "Invites a customer."),
  row("clock", "Returns the time."),
];
const search = searchOf(rows, { sack: ["delete"], "who buys": ["customer"], constructor: ["clock"] });
const names = (text: string): string[] => search.find(text).map(({ name }) => name);

for (
  const [title, text, first] of [
    ["a name", "shop.order.delete", "shop.order.delete"],
    ["a name in another case, with other seams", "get-orders_LIST", "GetOrdersList"],
    ["a name without its seams", "placeorder", "PlaceOrder"],
    ["a part of a name", "order.parcel", "shop.order.parcel.delete"],
    ["a part without its seams", "orderparcel", "shop.order.parcel.delete"],
    ["two words that are one in the name", "parcel history", "shop.parcelhistory.list"],
    ["a beginning", "cust", "shop.customer.add"],
    ["letters that changed places", "shop.oredr.delete", "shop.order.delete"],
    ["a missing letter", "custmer", "shop.customer.add"],
    ["a typing error in a name without seams", "placeoder", "PlaceOrder"],
    ["an -s that is a typing error", "Clocs", "clock"],
    ["a synonym", "sack an order", "shop.order.delete"],
    ["a synonym of several words", "who buys", "shop.customer.add"],
    ["another form of a word", "inviting a customer", "shop.customer.add"],
    ["words of a summary", "for good", "shop.order.delete"],
    ["a name of JavaScript's", "constructor", "clock"],
  ] as const
) {
  test(`${title} is found first: ${text}`, () => assert.equal(names(text)[0], first));
}

test("of a whole page only the begin counts, and what is no word finds nothing", () => {
  const begin = "inviting a customer ".repeat(8);
  assert.deepEqual(names(begin + "clock parcel delete ".repeat(500)), names(begin));
  for (const text of ["", " ", "!?", "\u0000", "\ud800", "🙂", "x".repeat(100_000)]) {
    assert.deepEqual(names(text), [], text);
  }
});

test("what is deprecated comes behind its like", () => {
  const twins = ["a.order.find", "b.order.find"].map((name, at) =>
    row(name, "Finds orders.", at === 0 ? { deprecated: [] } : {})
  );
  assert.deepEqual(searchOf(twins).find("order find").map(({ name }) => name), ["b.order.find", "a.order.find"]);
});

test("rows that are worth the same stay in their order", () => {
  const same = ["b.x.get", "a.x.get", "c.x.get"].map((name) => row(name, "Returns it."));
  assert.deepEqual(searchOf(same).find("x get").map(({ name }) => name), ["b.x.get", "a.x.get", "c.x.get"]);
});

test("nothing is found by nothing, and by what nobody can mean", () => {
  for (const text of ["", "   ", "…", "zzzzzz", "__proto__", "(.*+?)[\\", "\u0000", "🎉"]) {
    assert.deepEqual(names(text), [], JSON.stringify(text));
  }
});

test("a text of any length ends soon", () => {
  const before = performance.now();
  search.find("order ".repeat(2_000));
  search.find("o".repeat(200_000));
  assert.ok(performance.now() - before < 20_000);
});

test("no rows are no error", () => assert.deepEqual(searchOf([]).find("order"), []));

test("every row is found by its own name", () => {
  for (const { name } of rows) assert.equal(names(name)[0], name);
});
