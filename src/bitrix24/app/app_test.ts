/** Applications against the sandbox's authorisation server, whose refresh tokens are used once. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { MEMBER, world } from "../../../tests/support/bitrix24/application.ts";
import { memoryTokens, mustAuthorizeAgain, type PortalTokens, type TokenStore } from "../mod.ts";

test("the link leads to the portal, with the state that comes back", () => {
  const app = world().make();
  assert.equal(
    app.authorizationLink("b24-ar17wx.bitrix24.by", "a b"),
    "https://b24-ar17wx.bitrix24.by/oauth/authorize/?client_id=local.5f0a&state=a+b",
  );
  // A sandbox on this machine speaks http; what leaves the machine does not.
  for (
    const [domain, link] of [
      ["http://127.0.0.1:8024", "http://127.0.0.1:8024/"],
      ["HTTP://localhost:8024/", "http://localhost:8024/"],
      ["https://127.0.0.1:8024", "https://127.0.0.1:8024/"],
      ["127.0.0.1:8024", "https://127.0.0.1:8024/"],
      ["http://p.bitrix24.by", "https://p.bitrix24.by/"],
    ] as const
  ) {
    assert.equal(app.authorizationLink(domain), `${link}oauth/authorize/?client_id=local.5f0a`);
  }
  assert.throws(() => app.authorizationLink("evil.example/path"), { name: "UsageError" });
});

test("a code becomes a portal that can be called, and is found again by its member id", async () => {
  const { make, store } = world();
  const { portal, memberId } = await make().exchange("c0de-1");
  assert.equal(memberId, MEMBER);
  assert.equal((await portal.call("user.current")).result.ID, "1");
  const again = await make().portal(MEMBER);
  assert.equal((await again.call("user.current")).result.ID, "1");
  const kept = await store.get(MEMBER);
  assert.equal(kept?.version, 1);
  assert.ok(kept!.accessToken && kept!.refreshToken && kept!.accessToken !== kept!.refreshToken);
});

test("one refresh for all calls, portals and APIs that need it, when the token has expired and shortly before", async () => {
  const { make, sandbox, clock, refreshes } = world();
  const app = make();
  const { portal } = await app.exchange("c0de-1");
  const other = await app.portal(MEMBER);
  assert.equal(refreshes(), 1);
  sandbox.control.expireTokens();
  await Promise.all(Array.from({ length: 20 }, (_, index) => [portal, other][index % 2]!.call("user.current")));
  assert.equal(refreshes(), 2);
  // 59 minutes and a second: it would end within the next call.
  await clock.sleep(59 * 60_000 + 1_000);
  await Promise.all([
    portal.call("user.current"),
    portal.v3.callUnknown("rest.documentation.openapi"),
    other.call("server.time"),
  ]);
  assert.equal(refreshes(), 3);
});

test("two applications that share a store adopt each other's tokens", async () => {
  const { make, sandbox, refreshes } = world();
  const [one, two] = [make(), make()];
  const { portal } = await one.exchange("c0de-1");
  const other = await two.portal(MEMBER);
  for (let round = 0; round < 5; round++) {
    sandbox.control.expireTokens();
    await Promise.all([portal.call("user.current"), other.call("user.current"), portal.call("server.time")]);
  }
  assert.equal(refreshes(), 1 + 5);
});

test("a pair that could not be stored at once is not lost", async () => {
  const inner = memoryTokens<PortalTokens>();
  let failing = 0;
  const tokens: TokenStore<PortalTokens> = {
    ...inner,
    compareAndSet: (...args) => failing-- > 0 ? Promise.reject(new Error("disk full")) : inner.compareAndSet(...args),
  };
  const { make, sandbox, refreshes } = world({ tokens });
  failing = 2;
  const { portal } = await make().exchange("c0de-1");
  assert.equal((await inner.get(MEMBER))?.version, 1);
  sandbox.control.expireTokens();
  failing = 2;
  await portal.call("user.current");
  assert.equal(refreshes(), 2);
  assert.equal((await inner.get(MEMBER))?.version, 2);
});

test("a refresh token that is worth nothing: an error that says so, unless somebody has stored another pair", async () => {
  const { make, sandbox, store, refreshes } = world();
  const { portal } = await make().exchange("c0de-1");
  const used = (await store.get(MEMBER))!;
  sandbox.control.expireTokens();
  await portal.call("user.current");
  const good = (await store.get(MEMBER))!;
  // Somebody has put the old pair back, as a copy of a disk does.
  await store.compareAndSet(MEMBER, good.version, { ...used, version: good.version + 1 });
  const late = make();
  await assert.rejects((await late.portal(MEMBER)).call("user.current"), (error) => mustAuthorizeAgain(error));
  assert.equal(refreshes(), 3);

  const { get } = store;
  let looks = 0;
  // Between its look and its refusal, somebody who minds no lock stores the good one.
  const adopting = make({ tokens: { ...store, get: (id) => ++looks < 3 ? get(id) : Promise.resolve(good) } });
  assert.equal((await (await adopting.portal(MEMBER)).call("user.current")).result.ID, "1");
});

test("a portal that nobody has installed, and an application without id or secret", async () => {
  const { make } = world();
  await assert.rejects(make().portal("unknown"), {
    name: "UsageError",
    message: "There are no tokens of portal unknown: it must install the application first.",
  });
  assert.throws(() => make({ clientSecret: "" }), { name: "UsageError" });
});
