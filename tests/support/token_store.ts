/** What every store of tokens must do, wherever it keeps them. */

import assert from "node:assert/strict";
import type { TokenStore, Versioned } from "../../src/core/tokens.ts";

/** What is kept here. */
export interface Pair extends Versioned {
  accessToken: string;
  note?: string | number;
}

/** A pair of a version. */
export const pair = (version: number, more: Partial<Pair> = {}): Pair => ({
  accessToken: `4ccess-${version}`,
  version,
  ...more,
});

/** Opens stores that share what they keep, as many as asked for; each call has a place of its own. */
export type OpenStores = (count: number) => TokenStore<Pair>[] | Promise<TokenStore<Pair>[]>;

const scenarios: Record<string, (open: OpenStores) => Promise<void>> = {
  async "a pair takes the place of the version that it was made from, and of no other"(open) {
    const [store, other] = await open(2) as [TokenStore<Pair>, TokenStore<Pair>];
    assert.equal(await store.get("m1"), undefined);
    assert.equal(await store.compareAndSet("m1", 1, pair(2)), false);
    assert.equal(await store.compareAndSet("m1", 0, pair(1)), true);
    assert.equal(await store.compareAndSet("m1", 0, pair(1)), false);
    assert.equal(await other.compareAndSet("m1", 1, pair(2)), true);
    assert.deepEqual(await store.get("m1"), pair(2));
    assert.equal(await store.compareAndSet("m1", 1, undefined), false);
    assert.equal(await store.compareAndSet("m1", 2, undefined), true);
    assert.equal(await other.get("m1"), undefined);
    assert.equal(await other.compareAndSet("m1", 0, pair(1)), true, "it begins anew");
  },
  async "each id has tokens of its own, and a lock of its own"(open) {
    const [store] = await open(1) as [TokenStore<Pair>];
    await store.compareAndSet("m1", 0, pair(1));
    await store.compareAndSet("m2", 0, pair(1, { note: 'другой, "quoted"\n' }));
    await store.compareAndSet("m1", 1, undefined);
    assert.deepEqual(await store.get("m2"), pair(1, { note: 'другой, "quoted"\n' }));
    assert.equal(await store.locked("m1", () => store.locked("m2", () => Promise.resolve(7))), 7);
  },
  async "of many that change the same version one does"(open) {
    const stores = await open(4);
    const changed = await Promise.all(
      Array.from({ length: 20 }, (_, note) => stores[note % 4]!.compareAndSet("m1", 0, pair(1, { note }))),
    );
    assert.equal(changed.filter(Boolean).length, 1);
    assert.equal((await stores[0]!.get("m1"))?.note, changed.indexOf(true));
  },
  async "nobody who was given tokens changes those that are kept"(open) {
    const [store] = await open(1) as [TokenStore<Pair>];
    const given = pair(1);
    await store.compareAndSet("m1", 0, given);
    given.accessToken = "changed";
    (await store.get("m1"))!.accessToken = "changed";
    assert.deepEqual(await store.get("m1"), pair(1));
  },
  async "a lock is one owner's at a time, and is given back whatever happens"(open) {
    const stores = await open(3);
    let inside = 0;
    let most = 0;
    const ends = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        stores[index % 3]!.locked("m1", async () => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 2));
          inside--;
          if (index % 3 === 0) throw new Error("ends badly");
        })),
    );
    assert.equal(most, 1);
    assert.equal(ends.filter(({ status }) => status === "rejected").length, 4);
  },
  async "whoever waits for a lock may stop waiting, and nothing is done then"(open) {
    const [store, other] = await open(2) as [TokenStore<Pair>, TokenStore<Pair>];
    const stop = new AbortController();
    const reason = new Error("waited enough");
    let isHeld = true;
    let next: Promise<void> | undefined;
    await store.locked("m1", async () => {
      const waiting = other.locked("m1", () => assert.fail("it is somebody's"), stop.signal);
      next = store.locked("m1", () => Promise.resolve(assert.equal(isHeld, false, "who stops lets nobody past")));
      stop.abort(reason);
      await assert.rejects(waiting, reason);
      await new Promise((resolve) => setTimeout(resolve, 60));
      isHeld = false;
    });
    await next;
    await assert.rejects(other.locked("m1", () => assert.fail("nobody asks for it"), stop.signal), reason);
    assert.equal(await other.locked("m1", () => Promise.resolve("free")), "free");
  },
};

/** A test's name and what it does: the file that has the store makes tests of them, so that they are that file's. */
export function tokenStoreTests(kind: string, open: OpenStores): [name: string, run: () => Promise<void>][] {
  return Object.entries(scenarios).map(([name, run]) => [`${kind}: ${name}`, () => run(open)]);
}
