import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../core/errors.ts";
import { catalogue } from "../../tests/support/cli/shop_catalogue.ts";
import { allMethods, detailsOf, findMethod, type Wanted } from "./find.ts";
import { search } from "./search.ts";

const find = (name: string, wanted: Partial<Wanted> = {}) =>
  findMethod(catalogue, name, { service: "shop", ...wanted });

test("a method is found by its name, in its API", async () => {
  assert.equal((await find("ITEM.GET"))?.summary, "Returns one article.");
  const second = (await find("item.get", { api: "v2" }))!;
  assert.equal(second.summary, "Returns one article in the second form.");
  assert.deepEqual((await detailsOf(catalogue, second)).example, { key: "a b" });
  assert.equal(await find("item.gte", { unlisted: true }), undefined);
});

for (
  const [name, wanted, message] of [
    ["item.Twin", {}, "item.twin, item.TWIN: write the one that is meant, in its own case."],
    ["stock.item.count", {}, "stock.item.count is a method of v2 only: add v2."],
    ["stock.item.count", { choose: (api) => `--${api}` }, "stock.item.count is a method of v2 only: add --v2."],
    ["item.add", { api: "v2" }, "item.add is no method of v2: leave out v2."],
    ["item.gett", {}, "shop has no method item.gett. Did you mean item.get?"],
    ["s3cret", {}, "shop has no method of the name that was given. Search for it by its words."],
    ["s3cret", { advice: "Ask for the list." }, "Ask for the list."],
  ] as [string, Partial<Wanted>, string][]
) {
  test(`without a command line: ${message}`, async () => {
    await assert.rejects(find(name, wanted), (error) => error instanceof UsageError && error.message === message);
  });
}

test("methods are searched by words in names, then in summaries", async () => {
  const found = search(await allMethods(catalogue), ["COUNT"]);
  assert.deepEqual(found.map(({ name }) => name), ["stock.item.count"]);
  const articles = search(await allMethods(catalogue), ["article", "shop"]);
  assert.deepEqual(articles.map(({ name }) => name), ["item.add", "item.delete"]);
});
