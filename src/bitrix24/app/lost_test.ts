/** Which errors say that a user must authorise the application again, and which do not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { event, MEMBER, world } from "../../../tests/support/bitrix24/application.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import { createSandbox } from "../sandbox/mod.ts";
import { ApiError, memoryTokens, mustAuthorizeAgain, OAuthApp, type PortalTokens } from "../mod.ts";

const failureOf = async (run: () => Promise<unknown>): Promise<Error> => {
  try {
    await run();
  } catch (error) {
    return error as Error;
  }
  return assert.fail("it did not fail");
};

test("where the application was removed, it must be authorised again, whether it has refreshed before or not", async () => {
  for (const hasRefreshed of [false, true]) {
    const { make, sandbox } = world();
    const app = make();
    const { portal } = await app.install(event());
    if (hasRefreshed) {
      await app.exchange("c0de-1");
      sandbox.control.expireTokens();
      await portal.call("user.current");
    }
    await sandbox.control.uninstall();
    for (
      const run of [() => portal.call("user.current"), () => make().portal(MEMBER).then((it) => it.call("profile"))]
    ) {
      // A token that the sandbox never gave is taken until all expire.
      sandbox.control.expireTokens();
      const error = await failureOf(run);
      assert.equal(mustAuthorizeAgain(error), true, error.message);
      assert.ok(error instanceof ApiError && error.code === "invalid_client" && error.status === 401);
      assert.match(
        error.message,
        /so portal a223c6b3710f85df22e9377d6c4f7553 has removed it: authorise the application again/,
      );
      assert.doesNotMatch(JSON.stringify([error.message, error.stack, error]), /refr35h|cl13nt-s3cret/);
    }
  }
});

test("a secret that the server does not take is a mistake of the application's own, whose users cannot help it", async () => {
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock, clients: [{ id: "local.5f0a", secret: "right" }] });
  const tokens = memoryTokens<PortalTokens>();
  const make = (clientId: string, clientSecret: string): OAuthApp =>
    new OAuthApp({
      clientId,
      clientSecret,
      tokens,
      server: new URL(sandbox.url).origin,
      clock,
      portal: { fetch: sandbox.fetch, clock },
    });
  const { memberId } = await make("local.5f0a", "right").exchange("c0de-1");
  sandbox.control.expireTokens();
  const wrong = await make("local.5f0a", "wrong").portal(memberId);
  for (let turn = 0; turn < 2; turn++) {
    const error = await failureOf(() => wrong.call("user.current"));
    assert.match(error.message, /Check the application's id and secret, and that it is installed\.$/);
    assert.equal(mustAuthorizeAgain(error), false);
  }
  // Nothing was used up: the right one goes on.
  const right = await make("local.5f0a", "right").portal(memberId);
  assert.equal((await right.call("user.current")).result.ID, "1");
  assert.deepEqual(sandbox.control.refreshes(), { exchanges: 1, refusals: 0, secondUses: 0 });
  assert.equal(mustAuthorizeAgain(await failureOf(() => make("local.5f0a", "wrong").exchange("c0de-2"))), false);
});

test("whatever else it is, nothing says that", () => {
  for (
    const thing of [undefined, null, 5, "invalid_grant", {}, new Error("invalid_grant"), { code: "invalid_grant" }]
  ) {
    assert.equal(mustAuthorizeAgain(thing), false);
  }
});
