import assert from "node:assert/strict";
import { test } from "node:test";
import { Ledger } from "./ledger.ts";
import type { Json } from "./table.ts";

const add = (params: Json, method = "item.add") => ({ method, params, at: 5 });

test("requests and commands are numbered, and tell of each other", () => {
  const ledger = new Ledger();
  const first = ledger.request(1, null);
  const second = ledger.request(2, "abc");
  second.status = 200;
  const { entry, tell } = ledger.command(add({ name: "Soap" }), second);
  tell({ entity: "item", id: 9, change: "added" });
  ledger.command(add({}, "item.list"), second).entry.refused = "NO";
  const [one, other] = ledger.commands;
  assert.deepEqual(ledger.requests, [{ number: 1, at: 1 }, { number: 2, at: 2, requestId: "abc", status: 200 }]);
  assert.deepEqual(first, { number: 1, at: 1 });
  assert.deepEqual(one, {
    number: 1,
    request: 2,
    requestId: "abc",
    method: "item.add",
    params: { name: "Soap" },
    hash: entry.hash,
    at: 5,
    effects: [{ entity: "item", id: 9, change: "added" }],
  });
  assert.deepEqual([other?.number, other?.method, other?.refused, other?.effects], [2, "item.list", "NO", []]);
});

test("the same command has the same hash, another one another", () => {
  const ledger = new Ledger();
  const request = ledger.request(1, null);
  const hash = (params: Json, method?: string): string => {
    ledger.command(add(params, method), request);
    return ledger.commands.at(-1)!.hash;
  };
  assert.equal(hash({ a: 1, b: [2] }), hash({ a: 1, b: [2] }));
  assert.match(hash({}), /^[0-9a-f]{16}$/);
  assert.match(hash({ a: [1] }), /^[0-9a-f]{16}$/);
  // Written down, it stays, whatever becomes of what was sent.
  const tags = ["bath"];
  ledger.command(add({ tags }), request);
  tags.push("foot");
  assert.equal(ledger.commands.at(-1)!.hash, hash({ tags: ["bath"] }));
  const all = [hash({}), hash({ a: 1 }), hash({ a: "1" }), hash({ a: 2 }), hash({ b: 1 }), hash({}, "item.get")];
  assert.equal(new Set(all).size, all.length);
});

test("what is taken out of the ledger changes nothing in it", () => {
  const ledger = new Ledger();
  ledger.command(add({ tags: ["bath"] }), ledger.request(1, null));
  ledger.commands[0]!.effects.push({ entity: "item", id: 1, change: "deleted" });
  (ledger.commands[0]!.params as { tags: string[] }).tags.push("foot");
  ledger.requests[0]!.status = 500;
  assert.deepEqual([ledger.commands[0]!.effects, ledger.commands[0]!.params], [[], { tags: ["bath"] }]);
  assert.equal(ledger.requests[0]!.status, undefined);
});

test("the last 10,000 of each are kept", () => {
  const ledger = new Ledger();
  for (let count = 0; count < 25_000; count++) ledger.command(add(count), ledger.request(count, null));
  for (const entries of [ledger.requests, ledger.commands]) {
    assert.deepEqual([entries.length, entries[0]?.number, entries.at(-1)?.number], [10_000, 15_001, 25_000]);
  }
});

test("large parameters are known by their hash alone, and many large ones push out older commands", () => {
  const ledger = new Ledger();
  const request = ledger.request(1, null);
  const huge = "x".repeat(100_000);
  const { entry } = ledger.command(add({ file: huge }), request);
  assert.ok(!("params" in entry));
  assert.equal(entry.hash, ledger.command(add({ file: huge }), request).entry.hash);
  const large = "x".repeat(60_000);
  for (let count = 0; count < 1000; count++) ledger.command(add({ file: large, count }), request);
  const kept = ledger.commands.reduce((sum, { params }) => sum + JSON.stringify(params ?? "").length, 0);
  assert.ok(kept > 10_000_000 && kept < 36_000_000, `${kept} characters`);
  assert.equal(ledger.commands.at(-1)?.number, 1002);
});

test("long names are cut", () => {
  const ledger = new Ledger();
  const entry = ledger.request(1, "r".repeat(10_000));
  ledger.asks(entry, "m".repeat(10_000));
  assert.deepEqual([entry.requestId, entry.method], ["r".repeat(200), "m".repeat(200)]);
});

test("a ledger that is cleared counts from 1 again", () => {
  const ledger = new Ledger();
  ledger.command(add({}), ledger.request(1, null));
  ledger.clear();
  assert.deepEqual([ledger.requests, ledger.commands], [[], []]);
  const { entry } = ledger.command(add({}), ledger.request(1, null));
  assert.deepEqual([entry.number, entry.request], [1, 1]);
});
