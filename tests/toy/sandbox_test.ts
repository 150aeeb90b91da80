/** The toy service's sandbox: its spec through the same emitters, its requests through the same engine. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { denoProgram, run } from "../../scripts/tasks/process.ts";
import { makeToy, removeToy } from "./shop.ts";

/** Calls the shop's functions, and then the shop itself; prints what comes back. */
const PROGRAM = `import { getItem, placeOrder, sendLetter, Shop } from "oint/shop";
import { createSandbox } from "./src/shop/sandbox/mod.ts";

const sandbox = createSandbox({ keys: ["k-e77ac0ffee"] });
const shop = new Shop(sandbox.url, "k-e77ac0ffee", sandbox.fetch);

const answered: unknown[] = [
  await getItem(shop, { itemId: 8 }),
  await placeOrder(shop, { items: ["soap"], gift: true }),
  await placeOrder(shop, { items: ["towel"], gift: false }),
  await sendLetter(shop, { to: "Ann", name: "a.png", picture: "SGk=" }),
];
sandbox.reset();
answered.push(await placeOrder(shop, { items: ["soap"], gift: true }));

const refused = await Promise.all([
  getItem(new Shop(sandbox.url, "k-another", sandbox.fetch), { itemId: 7 }),
  getItem(shop, { itemId: 9 }),
  placeOrder(shop, { items: [], gift: true }),
  shop.call("order.place", { items: ["soap"], wrapping: "silk" as "paper" }),
].map((call: Promise<unknown>) => call.catch(String)));

const wire = [];
const body = (id: number): RequestInit => ({ method: "POST", body: JSON.stringify({ id }) });
for (
  const [method, init] of [
    ["item.get", body(7)],
    ["mail.send", body(7)],
    ["item.get", body(9)],
    ["item.get", { method: "GET" }],
    ["toString", body(7)],
    ["item.get", { method: "OPTIONS" }],
  ] as [string, RequestInit][]
) {
  const answer = await sandbox.fetch(sandbox.url + method, { headers: { "x-key": "k-e77ac0ffee" }, ...init });
  const [from, verbs] = ["x-oint-sandbox", "access-control-allow-methods"].map((name) => answer.headers.get(name));
  wire.push([answer.status, from, verbs, await answer.text()]);
}
sandbox.control.reset();
sandbox.control.faults([
  { method: "order.*", on: [1], fault: "reset-after-work" },
  { method: "item.get", on: [2], fault: "TOO_BUSY" },
]);
const struck = [];
for (const again of [1, 2]) {
  struck.push(await placeOrder(shop, { items: ["soap"], gift: true }).catch(String));
  struck.push(await getItem(shop, { itemId: 8 }).catch(String));
}
const ledger = sandbox.control.ledger().map(({ method, effects }) => [method, ...effects.map(({ id, change }) => change + " " + id)]);
console.log(JSON.stringify({ answered, refused, wire, struck, ledger }));
`;

let printed: Record<string, unknown> = {};

before(async () => {
  const folder = await makeToy();
  try {
    writeFileSync(join(folder, "program.ts"), PROGRAM);
    const { code, stdout, output } = await run(denoProgram(), ["run", "-A", "--check", "program.ts"], {
      cwd: folder,
    });
    assert.equal(code, 0, output);
    printed = JSON.parse(stdout);
  } finally {
    removeToy(folder);
  }
});

test("the shop's functions run against its records, and its sample", () => {
  assert.deepEqual(printed.answered, [
    { ok: true, data: { id: 8, name: "Towel" } },
    { ok: true, data: { number: 12 } },
    { ok: true, data: { number: 13 } },
    { ok: true, data: { number: 5 } },
    { ok: true, data: { number: 12 } },
  ]);
});

test("the shop refuses in its own words", () => {
  assert.deepEqual(printed.refused, [
    "ApiError: item.get was refused: WRONG_KEY.",
    "ApiError: item.get was refused: NO_ITEM.",
    "ApiError: order.place was refused: NO_ITEMS.",
    "ApiError: order.place was refused: NO_WRAPPING.",
  ]);
});

test("on the wire, its answers have its envelope, and say where they come from", () => {
  assert.deepEqual(printed.wire, [
    [200, "state", null, '{"ok":true,"data":{"id":7,"name":"Soap"}}'],
    [200, "sample", null, '{"ok":true,"data":{"number":5}}'],
    [404, null, null, '{"ok":false,"why":"NO_ITEM","text":"There is no item 9"}'],
    [405, null, null, '{"ok":false,"why":"NO_METHOD","text":"Nothing stands at https://sandbox.invalid/api/item.get"}'],
    [404, null, null, '{"ok":false,"why":"NO_METHOD","text":"There is no method toString"}'],
    [204, null, "POST, OPTIONS", ""],
  ]);
});

test("the shop meets faults, and its ledger tells what was done", () => {
  assert.deepEqual(printed.struck, [
    "ConnectionError: order.place was not answered: read ECONNRESET.",
    { ok: true, data: { id: 8, name: "Towel" } },
    { ok: true, data: { number: 13 } },
    "ApiError: item.get was refused: TOO_BUSY.",
  ]);
  assert.deepEqual(printed.ledger, [["order.place", "added 12"], ["item.get"], ["order.place", "added 13"]]);
});
