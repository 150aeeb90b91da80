/** Applications whose store fails, forgets, or is another application's, too. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { event, MEMBER, world } from "../../../tests/support/bitrix24/application.ts";
import { memoryTokens, mustAuthorizeAgain, OintError, type PortalTokens, type TokenStore } from "../mod.ts";

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

test("a code is not sent while its tokens could not be stored, and is good afterwards", async () => {
  const { tokens, fail } = failing();
  const { make, asked } = world({ tokens });
  fail(Infinity);
  for (const memberId of [undefined, MEMBER]) {
    await assert.rejects(make().exchange("c0de-1", memberId), { message: "the store is away" });
  }
  assert.deepEqual(asked, []);
  fail(0);
  await make().exchange("c0de-1");
});

test("what is given once and could not be stored says so, and that it must be given again", async () => {
  for (
    const [kind, again] of [["code", /authorise the application again/], ["event", /let it install the appl/]] as const
  ) {
    const inner = memoryTokens<PortalTokens>();
    let isFull = true;
    const tokens: TokenStore<PortalTokens> = {
      ...inner,
      compareAndSet: (...args) => isFull ? Promise.reject(new Error("disk full")) : inner.compareAndSet(...args),
    };
    const { make } = world({ tokens });
    const run = kind === "code" ? () => make().exchange("c0de-1") : () => make().install(event());
    await assert.rejects(run(), (error: Error) => {
      assert.equal(error.name, "TokenStoreError");
      assert.ok(error instanceof OintError);
      assert.match(error.message, /portal a223c6b3710f85df22e9377d6c4f7553 were given and could not be stored/);
      assert.match(error.message, again);
      assert.match(error.message, /disk full$/);
      assert.equal((error.cause as Error).message, "disk full");
      return mustAuthorizeAgain(error);
    });
    isFull = false;
    await make().exchange("c0de-2");
  }
});

test("what is kept and is no pair of the portal's is not used, and no installation takes its place", async () => {
  const { make, store, asked } = world();
  await make().install(event());
  const kept = (await store.get(MEMBER))!;
  const wrong: Record<string, unknown[]> = {
    version: ["1", NaN, 0, 1.5],
    memberId: ["another", undefined],
    accessToken: ["", undefined, 5],
    refreshToken: ["", undefined],
    expiresAt: [null, NaN, "soon"],
    clientEndpoint: ["", "nowhere", undefined],
  };
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      const damaged = make({
        tokens: { ...store, get: () => Promise.resolve({ ...kept, [name]: value } as PortalTokens) },
      });
      const before = asked.length;
      const refusal = {
        name: "TokenStoreError",
        message: new RegExp(`its ${name} is not what it must be\\. Put a copy`),
      };
      await assert.rejects(damaged.portal(MEMBER), refusal, `${name}: ${value}`);
      await assert.rejects(damaged.exchange("c0de", MEMBER), refusal);
      assert.equal(asked.length, before);
      await assert.rejects(damaged.install(event({ "auth[application_token]": "another" })), refusal);
    }
  }
  assert.deepEqual(await store.get(MEMBER), kept);
});

test("an answer of the server's that lacks something is not kept", async () => {
  const whole = {
    access_token: "4cce55",
    refresh_token: "refr35h",
    expires_in: 3600,
    member_id: MEMBER,
    client_endpoint: "https://sandbox.invalid/rest/",
  };
  const wrong: [name: keyof typeof whole, value?: unknown][] = [
    ["refresh_token"],
    ["member_id"],
    ["client_endpoint"],
    ["client_endpoint", "nowhere"],
    ["client_endpoint", "http://b24-ar17wx.bitrix24.by/rest/"],
    ["client_endpoint", "data:,rest"],
    ["client_endpoint", "javascript:1"],
    ["client_endpoint", "https://user:w0rd@b24-ar17wx.bitrix24.by/rest/"],
    ["client_endpoint", "https://b24-ar17wx.bitrix24.by/rest/?auth=1"],
    ["client_endpoint", "https://b24-ar17wx.bitrix24.by/rest/1/c0de/"],
  ];
  for (const [name, value] of wrong) {
    const answer = { ...whole, [name]: value };
    const { make, store } = world({ portal: { fetch: () => Promise.resolve(Response.json(answer)) } });
    await assert.rejects(make().exchange("c0de"), { name: "ResponseError", message: new RegExp(name) });
    assert.equal(await store.get(MEMBER), undefined);
  }
});

test("a pair that was given counts, whatever else the server's answer lacks or garbles: the one before is used up", async () => {
  const odd: Record<string, unknown[]> = {
    expires_in: [undefined, null, "", "an hour", -5, 1e306, Infinity, true, [], {}, "0x10"],
    client_endpoint: [undefined, null, "", 5, "nowhere", "http://b24-ar17wx.bitrix24.by/rest/", "data:,rest"],
    refresh_token: [undefined, null, "", 5],
    user_id: [null, "nobody", {}],
    scope: [null, {}, 5],
  };
  for (const [name, values] of Object.entries(odd)) {
    for (const value of values) {
      const { make, sandbox, store, clock } = world();
      await make().exchange("c0de-1");
      const before = (await store.get(MEMBER))!;
      sandbox.control.expireTokens();
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        const isToken = request.url.includes("/oauth/token/");
        const response = await sandbox.fetch(request);
        return isToken ? Response.json({ ...await response.json(), [name]: value }) : response;
      };
      const portal = await make({ portal: { fetch, clock } }).portal(MEMBER);
      assert.equal((await portal.call("user.current")).result.ID, "1", `${name}: ${value}`);
      const kept = (await store.get(MEMBER))!;
      assert.notEqual(kept.accessToken, before.accessToken);
      assert.deepEqual([kept.version, kept.clientEndpoint], [2, before.clientEndpoint]);
      assert.equal(kept.refreshToken === before.refreshToken, name === "refresh_token");
      assert.ok(Math.abs(kept.expiresAt - clock.now() - 3_600_000) < 10_000, `${name}: ${value}: ${kept.expiresAt}`);
      // Whatever keeps it as JSON gives the same.
      assert.deepEqual(JSON.parse(JSON.stringify(kept)), kept, `${name}: ${value}`);
      // Another process can use it.
      assert.equal((await (await make().portal(MEMBER)).call("user.current")).result.ID, "1");
      assert.equal(sandbox.control.refreshes().exchanges, 1);
    }
  }
});

test("a store that loses everything while a pair is asked for is given the new one; one that was emptied before says so", async () => {
  const { make, sandbox, store, clock } = world();
  await make().exchange("c0de-1");
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url.includes("/oauth/token/")) {
      const { version } = (await store.get(MEMBER))!;
      await store.compareAndSet(MEMBER, version, undefined);
    }
    return await sandbox.fetch(request);
  };
  const portal = await make({ portal: { fetch, clock } }).portal(MEMBER);
  sandbox.control.expireTokens();
  assert.equal((await portal.call("user.current")).result.ID, "1");
  assert.equal((await store.get(MEMBER))?.version, 1);
  const late = await make().portal(MEMBER);
  await store.compareAndSet(MEMBER, 1, undefined);
  sandbox.control.expireTokens();
  for (const run of [() => late.call("user.current"), () => make().portal(MEMBER)]) {
    await assert.rejects(run(), (error: Error) => {
      assert.equal(error.message, `There are no tokens of portal ${MEMBER}: it must install the application first.`);
      return error.name === "UsageError" && mustAuthorizeAgain(error);
    });
  }
  assert.equal(await store.get(MEMBER), undefined);
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
      "folder or prefix. Where this one has a new clientId, forget the portal with the old one first: " +
      'app.forget(memberId, { clientId: "local.5f0a" }).',
  };
  const sent = asked.length;
  await assert.rejects(other.exchange("c0de-2", MEMBER), refusal);
  assert.equal(asked.length, sent, "the code is good still");
  await assert.rejects(other.exchange("c0de-2"), {
    name: "UsageError",
    message:
      `${refusal.message} The code is used up all the same: get a new one. Given the member_id that comes with it, ` +
      "exchange finds this out before.",
  });
  await assert.rejects(other.forget(MEMBER), refusal);
  await assert.rejects(other.forget(MEMBER, { clientId: "local.third" }), refusal);
  await assert.rejects(other.install(event()), refusal);
  const before = asked.length;
  await assert.rejects(other.portal(MEMBER), refusal);
  assert.equal(asked.length, before);
  assert.deepEqual(await store.get(MEMBER), kept);
  await other.forget(MEMBER, { clientId: "local.5f0a" });
  await other.exchange("c0de-3", MEMBER);
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
