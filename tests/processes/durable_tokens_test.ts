/** The store of the example Worker: what every store of tokens must do, on an object as Workers make them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { durableTokens, type Namespace, Tokens } from "../../examples/worker/durable_tokens.ts";
import { type Pair, pair, tokenStoreTests } from "../support/token_store.ts";

/** Objects that do one thing after the other, and keep what JSON keeps. */
function namespace(fails: (question: { kind: string }) => boolean = () => false): Namespace {
  const objects = new Map<unknown, { object: Tokens; last: Promise<unknown> }>();
  const make = (): Tokens => {
    const kept = new Map<string, string>();
    return new Tokens({
      storage: {
        get: (key) => Promise.resolve(kept.has(key) ? JSON.parse(kept.get(key)!) : undefined),
        put: (key, value) => Promise.resolve(void kept.set(key, JSON.stringify(value))),
        delete: (key) => Promise.resolve(kept.delete(key)),
      },
    });
  };
  return {
    idFromName: (name) => name,
    get: (id) => ({
      async fetch(url, init) {
        if (fails(JSON.parse(String(init.body)))) throw new Error("the object is away");
        const found = objects.get(id) ?? { object: make(), last: Promise.resolve() };
        objects.set(id, found);
        const answer = found.last.then(() => found.object.fetch(new Request(url, init)));
        found.last = answer;
        return await answer;
      },
    }),
  };
}

const tests = tokenStoreTests("Durable Objects", (count) => {
  const objects = namespace();
  return Array.from({ length: count }, () => durableTokens<Pair>(objects));
});
for (const [name, run] of tests) test(name, run);

test("Durable Objects: an object that answers something else is an error of the store's", async () => {
  for (const status of [500, 503, 404]) {
    const store = durableTokens<Pair>({
      idFromName: (name) => name,
      get: () => ({ fetch: () => Promise.resolve(new Response("broken", { status })) }),
    });
    for (const run of [() => store.get("m1"), () => store.locked("m1", () => assert.fail("there is no lock"))]) {
      await assert.rejects(run(), { name: "TokenStoreError", message: new RegExp(`answered with HTTP ${status}\\.`) });
    }
  }
});

test("Durable Objects: a lock that cannot be given back takes nothing from what was done", async () => {
  const store = durableTokens<Pair>(namespace(({ kind }) => kind === "unlock"));
  assert.equal(await store.locked("m1", () => store.compareAndSet("m1", 0, pair(1))), true);
  assert.deepEqual(await store.get("m1"), pair(1));
});
