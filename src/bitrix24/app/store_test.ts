/** Applications whose store fails, forgets, or is another application's, too. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { event, MEMBER, world } from "../../../tests/support/bitrix24/application.ts";
import { memoryTokens, type PortalTokens, type TokenStore } from "../mod.ts";

/** A store that fails as often as it is told to, before it has done anything. */
function failing() {
  const inner = memoryTokens<PortalTokens>();
  let left = 0;
  const or = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (left-- > 0) throw new Error("the store is away");
    return await run();
  };
  const tokens: TokenStore<PortalTokens> = {
    get: (id) => or(() => inner.get(id)),
    compareAndSet: (...args) => or(() => inner.compareAndSet(...args)),
    locked: (id, run, signal) => or(() => inner.locked(id, run, signal)),
  };
  return { inner, tokens, fail: (times: number) => void (left = times) };
}

test("a code is used up once and an installation posted once: a store that is away for a moment loses neither", async () => {
  for (const times of [1, 2, 3]) {
    const { inner, tokens, fail } = failing();
    const { make, refreshes } = world({ tokens });
    fail(times);
    await make().exchange("c0de-1");
    assert.equal(refreshes(), 1);
    assert.equal((await inner.get(MEMBER))?.version, 1);
    await inner.compareAndSet(MEMBER, 1, undefined);
    fail(times);
    await make().install(event());
    assert.equal((await inner.get(MEMBER))?.applicationToken, "appl1cat10n");
  }
});

test("a store that has lost its last moments is told what this process knows: no session is lost", async () => {
  const { make, sandbox, store, clock } = world();
  const { portal } = await make().exchange("c0de-1");
  const old = (await store.get(MEMBER))!;
  await clock.sleep(1_000);
  sandbox.control.expireTokens();
  await portal.call("user.current");
  const newer = (await store.get(MEMBER))!;
  // It ended by itself, and began with what it had written before.
  await store.compareAndSet(MEMBER, newer.version, old);
  await clock.sleep(1_000);
  sandbox.control.expireTokens();
  assert.equal((await portal.call("user.current")).result.ID, "1");
  assert.deepEqual([sandbox.control.refreshes().secondUses, (await store.get(MEMBER))?.version], [0, 2]);
  const late = await make().portal(MEMBER);
  sandbox.control.expireTokens();
  assert.equal((await late.call("user.current")).result.ID, "1");
});

test("a store that loses its last moments while a pair is asked for takes the new one", async () => {
  const { make, sandbox, store, clock } = world();
  await make().exchange("c0de-1");
  const old = (await store.get(MEMBER))!;
  await clock.sleep(1_000);
  sandbox.control.expireTokens();
  await (await make().portal(MEMBER)).call("user.current");
  let isFirst = true;
  const losing = make({
    tokens: {
      ...store,
      async compareAndSet(id, version, tokens) {
        if (isFirst) await store.compareAndSet(id, version, old);
        isFirst = false;
        return await store.compareAndSet(id, version, tokens);
      },
    },
  });
  const portal = await losing.portal(MEMBER);
  await clock.sleep(1_000);
  sandbox.control.expireTokens();
  await portal.call("user.current");
  await clock.sleep(1_000);
  sandbox.control.expireTokens();
  assert.equal((await (await make().portal(MEMBER)).call("user.current")).result.ID, "1");
});

test("a portal that another process has installed anew: what it knows no more is not used until it ends", async () => {
  const { make, sandbox, store } = world();
  const unknown = new Set<string>();
  let refusals = 0;
  // As a portal answers to a token of an installation that was removed.
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = request.method === "POST" ? await request.clone().text() : "";
    if (![...unknown].some((token) => text.includes(token))) return await sandbox.fetch(request);
    refusals++;
    return Response.json({ error: "NO_AUTH_FOUND", error_description: "Wrong authorization data" }, { status: 401 });
  };
  const portal = { fetch };
  const [one, other] = [make({ portal }), make({ portal })];
  await one.exchange("c0de-1");
  const late = await other.portal(MEMBER);
  const before = (await store.get(MEMBER))!;
  await one.forget(MEMBER);
  await one.exchange("c0de-2");
  unknown.add(before.accessToken);
  const { exchanges } = sandbox.control.refreshes();
  await Promise.all(Array.from({ length: 3 }, () => late.call("crm.deal.add", { fields: { TITLE: "Lamps" } })));
  assert.equal((await late.call("crm.deal.list", { filter: { TITLE: "Lamps" } })).total, 3);
  assert.equal(sandbox.control.refreshes().exchanges, exchanges, "the new token is good");
  // Where nobody has another one, the portal's answer is told, and nothing is asked again.
  unknown.add((await store.get(MEMBER))!.accessToken);
  refusals = 0;
  await assert.rejects(late.call("user.current"), { code: "NO_AUTH_FOUND" });
  assert.equal(refusals, 1);
});

test("a lock that was lost, as Redis loses it: who finds the token used waits for what its owner stores", async () => {
  const { make, sandbox, store, clock } = world();
  await make().exchange("c0de-1");
  let isFree = (): void => {};
  const lost: Promise<void> = new Promise((resolve) => isFree = resolve);
  let failures = 0;
  const owner = make({
    tokens: {
      ...store,
      locked: (_id, run) => run(),
      async compareAndSet(...args) {
        isFree();
        // Two of its attempts find no Redis.
        if (++failures < 3) throw new Error("away");
        return await store.compareAndSet(...args);
      },
    },
  });
  const [first, second] = [await owner.portal(MEMBER), await make().portal(MEMBER)];
  sandbox.control.expireTokens();
  const calling = first.call("user.current");
  await lost;
  assert.equal((await second.call("user.current")).result.ID, "1");
  await calling;
  await clock.sleep(1);
  assert.equal((await store.get(MEMBER))?.version, 2);
});

test("two applications in one place do not end each other's sessions: the second is refused, until it forgets the portal", async () => {
  const { make, store, asked } = world();
  await make().exchange("c0de-1");
  const kept = await store.get(MEMBER);
  const other = make({ clientId: "local.other" });
  const refusal = {
    name: "UsageError",
    message: `The tokens that are kept for portal ${MEMBER} are another application's: give each application its own ` +
      "folder or prefix. Where it has a new clientId, forget the portal first.",
  };
  await assert.rejects(other.exchange("c0de-2"), refusal);
  await assert.rejects(other.install(event()), refusal);
  const before = asked.length;
  await assert.rejects(other.portal(MEMBER), refusal);
  assert.equal(asked.length, before);
  assert.deepEqual(await store.get(MEMBER), kept);
  await other.forget(MEMBER);
  await other.exchange("c0de-3");
  assert.equal((await store.get(MEMBER))?.clientId, "local.other");
});

test("of portals that nobody has installed nothing is kept, however many are asked for", async () => {
  const { make } = world();
  const app = make();
  const made: WeakRef<object>[] = [];
  const { set } = Map.prototype;
  try {
    Map.prototype.set = function (key, value) {
      if (typeof key === "string" && key.startsWith("nobody-")) made.push(new WeakRef(this));
      return set.call(this, key, value);
    };
    for (let index = 0; index < 100; index++) {
      await assert.rejects(app.portal(`nobody-${index}`), { name: "UsageError" });
    }
  } finally {
    Map.prototype.set = set;
  }
  assert.ok(made.length);
  for (const map of made) {
    const keys = [...(map.deref() as Map<unknown, unknown> | undefined)?.keys() ?? []];
    assert.deepEqual(keys.filter((key) => String(key).startsWith("nobody-")), []);
  }
});
