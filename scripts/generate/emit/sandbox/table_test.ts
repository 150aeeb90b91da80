import assert from "node:assert/strict";
import { test } from "node:test";
import { edited, GET } from "../../../../tests/generator/shop.ts";
import { load } from "../../link/service.ts";
import type { ServiceModel } from "../../model.ts";
import { emitSandbox } from "./table.ts";

const ITEM = `entity: item
id: ID
keys: upper
caller: 1
fields: { ID: digits }
seeds:
  - { ID: 1 }
`;

/** The toy service with only this in its sandbox, and without its function that calls item.get. */
function shop(sandbox: string | undefined): ServiceModel {
  const files = { "shop/sandbox/item.yaml": sandbox, "shop/sandbox/order.yaml": undefined };
  const { services: [service] } = load(edited({ ...files, [GET]: undefined }), "1.2.3");
  return service as ServiceModel;
}

const served = (sandbox: string): string[] => Object.keys(shop(sandbox).sandbox?.methods ?? {});

test("what functions call is served, and what is bound, and segments that are to be whole", () => {
  assert.deepEqual(served(ITEM), ["mail.send", "order.place"]);
  assert.deepEqual(served(`${ITEM}samples: [item]\n`), ["item.get", "mail.send", "order.place"]);
  assert.deepEqual(served(`${ITEM}methods:\n  item.get: { operation: list }\n`), [
    "item.get",
    "mail.send",
    "order.place",
  ]);
});

test("an entity stands with its methods, the other methods by segment", () => {
  const files = emitSandbox(shop(`${ITEM}methods:\n  item.get: { operation: list }\n`));
  assert.deepEqual([...files.keys()], [
    "src/shop/generated/sandbox/records/item.ts",
    "src/shop/generated/sandbox/samples/mail.ts",
    "src/shop/generated/sandbox/samples/order.ts",
    "src/shop/generated/sandbox.ts",
  ]);
  const index = files.get("src/shop/generated/sandbox.ts") ?? "";
  assert.match(index, /import \{ item, itemMethods \} from "\.\/sandbox\/records\/item\.ts";/);
  assert.match(index, /methods: \{ \.\.\.itemMethods, \.\.\.mailSamples, \.\.\.orderSamples \}/);
  assert.match(index, /^ {2}caller: \{ entity: "item", default: 1 \},$/m);
});

test("a service's own kinds stand in its table, and no users where it has none", () => {
  const files = emitSandbox(shop("kinds: { gift: { true: paper, false: none } }\nsamples: [item]\n"));
  const index = files.get("src/shop/generated/sandbox.ts") ?? "";
  assert.match(index, /^ {2}kinds: \{ gift: \{ true: "paper", false: "none" \} \},\n {2}entities: \{\},$/m);
  assert.doesNotMatch(index, /caller/);
});

test("a service without a sandbox has no such files", () => {
  assert.equal(emitSandbox(shop(undefined)).size, 0);
});
