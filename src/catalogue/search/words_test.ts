import assert from "node:assert/strict";
import { test } from "node:test";
import { piecesOf, seamless, singular, stems, tellingWords, wordsOf } from "./words.ts";

for (
  const [text, words] of [
    ["GetOrdersList", ["get", "order", "list"]],
    ["shop.order.list", ["shop", "order", "list"]],
    ["GET /crates/{id}", ["get", "crate", "id"]],
    ["HTTPServer", ["http", "server"]],
    ["imv2File", ["imv2", "file"]],
    ["Deletes a folder, and all in it.", ["delete", "a", "folder", "and", "all", "in", "it"]],
    ["Счета клиентов", ["счета", "клиентов"]],
    ["", []],
    ["…", []],
  ] as const
) {
  test(`words of ${JSON.stringify(text)}`, () => assert.deepEqual(wordsOf(text), words));
}

test("pieces are words as they stand", () => assert.deepEqual(piecesOf("CreateTaks"), ["create", "taks"]));

for (
  const [word, form] of [
    ["deals", "deal"],
    ["dismisses", "dismiss"],
    ["boxes", "box"],
    ["companies", "company"],
    ["status", "status"],
    ["access", "access"],
    ["his", "his"],
    ["movies", "movy"], // no word of anybody's, and the same on both sides
  ] as const
) {
  test(`${word} is compared as ${form}`, () => assert.equal(singular(word), form));
}

test("a name's seams and letter case do not count", () => {
  for (const name of ["shop.order.list", "ShopOrderList", "shop-order_list", "shop order list"]) {
    assert.equal(seamless(name), "shoporderlist");
  }
});

test("words that tell nothing are left out, unless there are no others", () => {
  assert.deepEqual(tellingWords(["list", "of", "the", "order"]), ["list", "order"]);
  assert.deepEqual(tellingWords(["who", "am", "i"]), ["who", "am", "i"]);
});

test("a word may be a form of others", () => {
  for (const [word, stem] of [["merging", "merge"], ["merged", "merge"], ["stopped", "stop"], ["payment", "pay"]]) {
    assert.ok(stems(word!).includes(stem!), `${word}: ${stems(word!)}`);
  }
  assert.deepEqual(stems("order"), ["ord", "orde"]);
  assert.deepEqual(stems("shop"), []);
});
