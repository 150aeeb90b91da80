/**
 * What keeps a session from being lost: the lock, the comparison and the pair that waits to be stored. Each is left out once,
 * and missed.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Guard, without } from "../../../tests/support/bitrix24/token_stores.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import { createSandbox } from "../sandbox/mod.ts";
import { memoryTokens, mustAuthorizeAgain, OAuthApp, type PortalTokens, type TokenStore } from "../mod.ts";

/** A portal with an application that was let in, and what makes more of its processes. */
async function world() {
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const store = memoryTokens<PortalTokens>();
  const start = (tokens: TokenStore<PortalTokens> = store): OAuthApp =>
    new OAuthApp({
      clientId: "local.5f0a",
      clientSecret: "cl13nt-s3cret",
      tokens,
      server: new URL(sandbox.url).origin,
      clock,
      portal: { fetch: sandbox.fetch, clock },
    });
  const { memberId } = await start().exchange("c0de-1");
  const call = async (app: OAuthApp): Promise<void> => void await (await app.portal(memberId)).call("user.current");
  /** Lets the tokens expire, and an application call. */
  const expire = async (app: OAuthApp): Promise<void> => {
    await app.portal(memberId);
    sandbox.control.expireTokens();
    await call(app);
  };
  const secondUses = (): number => sandbox.control.refreshes().secondUses;
  return { sandbox, store, start, call, expire, secondUses };
}

const isLost = (error: unknown): boolean => {
  assert.match((error as Error).message, /works once and for 180 days: authorise the application again\.$/);
  return mustAuthorizeAgain(error);
};

/** Two processes whose tokens expire while both call. */
async function both(missing?: Guard): Promise<number> {
  const { store, start, call, expire, secondUses } = await world();
  const make = (): OAuthApp => start(missing ? without(missing, store) : store);
  const [one, two] = [make(), make()];
  await Promise.all([call(one), call(two)]);
  await Promise.allSettled([expire(one), call(two)]);
  return secondUses();
}

test("two that refresh at once do so one after the other; without the lock they use one token twice", async () => {
  assert.equal(await both(), 0);
  assert.equal(await both("lock"), 1);
});

/** One whose store fails to say that it has stored, until another one has gone on with what it stored. */
async function late(missing?: Guard) {
  const { store, start, expire, secondUses } = await world();
  const other = start();
  let isFirst = true;
  const inner = missing ? without(missing, store) : store;
  const slow = start({
    ...inner,
    // It was taken for gone.
    locked: (_id, run) => run(),
    async compareAndSet(...args) {
      const isStored = await inner.compareAndSet(...args);
      if (!isFirst) return isStored;
      isFirst = false;
      await expire(other);
      throw new Error("the answer was lost");
    },
  });
  return { end: expire(slow), secondUses };
}

test("who was taken for gone puts no old pair in the place of a newer one; without the comparison it does", async () => {
  const whole = await late();
  await whole.end;
  assert.equal(whole.secondUses(), 0);
  const missed = await late("compare");
  await assert.rejects(missed.end, isLost);
  assert.equal(missed.secondUses(), 1);
});

test("a pair that cannot be stored waits in its process until it can; without it, the session is lost", async () => {
  for (const isKept of [true, false]) {
    const { store, start, call, expire, secondUses } = await world();
    let isFull = true;
    const disk: TokenStore<PortalTokens> = {
      ...store,
      compareAndSet: (...args) => isFull ? Promise.reject(new Error("disk full")) : store.compareAndSet(...args),
    };
    const app = start(disk);
    await assert.rejects(expire(app), /disk full/);
    isFull = false;
    // A new process knows nothing of the pair.
    const next = isKept ? app : start(disk);
    if (isKept) await call(next);
    else await assert.rejects(call(next), isLost);
    assert.equal(secondUses(), isKept ? 0 : 1);
  }
});
