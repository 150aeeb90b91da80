/** For how long a refresh token is taken, and what the control tells of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { freshPortal } from "../../../tests/support/sandbox/portal.ts";

type Sandbox = ReturnType<typeof freshPortal>;
type Pair = { access_token: string; refresh_token: string };

async function ask(sandbox: Sandbox, params: Record<string, string>): Promise<Pair & { error?: string }> {
  const query = new URLSearchParams({ client_id: "app", client_secret: "secret", ...params });
  return await (await sandbox.fetch(`https://oauth.bitrix.info/oauth/token/?${query}`)).json();
}
const exchange = (sandbox: Sandbox) => ask(sandbox, { grant_type: "authorization_code", code: "code" });
const refresh = (sandbox: Sandbox, { refresh_token }: Pair) =>
  ask(sandbox, { grant_type: "refresh_token", refresh_token });
const call = async (sandbox: Sandbox, { access_token }: Pair): Promise<number> =>
  (await sandbox.fetch(`https://sandbox.invalid/rest/user.current?auth=${access_token}`)).status;

test("unless told, a refresh token is dead as soon as it was exchanged, though nobody has used the new pair", async () => {
  for (const options of [{}, { refresh: "single-use" } as const]) {
    const sandbox = freshPortal(options);
    const first = await exchange(sandbox);
    assert.equal((await refresh(sandbox, first)).error, undefined);
    assert.equal((await refresh(sandbox, first)).error, "invalid_grant");
    assert.deepEqual(sandbox.control.refreshes(), { exchanges: 1, refusals: 1, secondUses: 1 });
  }
});

test("until the new access token is used, the old refresh token is taken again", async () => {
  const sandbox = freshPortal({ refresh: "until-used" });
  const first = await exchange(sandbox);
  // The answer gets lost.
  await refresh(sandbox, first);
  const second = await refresh(sandbox, first);
  assert.equal(await call(sandbox, second), 200);
  assert.equal((await refresh(sandbox, first)).error, "invalid_grant");
  assert.equal((await refresh(sandbox, second)).error, undefined);
  assert.deepEqual(sandbox.control.refreshes(), { exchanges: 3, refusals: 1, secondUses: 2 });
});

test("until the new refresh token is used, the old one is taken again", async () => {
  const sandbox = freshPortal({ refresh: "until-used" });
  const first = await exchange(sandbox);
  const second = await refresh(sandbox, first);
  const third = await refresh(sandbox, second);
  assert.equal((await refresh(sandbox, first)).error, "invalid_grant");
  assert.equal((await refresh(sandbox, second)).error, undefined);
  assert.equal(await call(sandbox, third), 200);
  assert.equal((await refresh(sandbox, second)).error, "invalid_grant");
});

test("a use of an older pair ends no token", async () => {
  const sandbox = freshPortal({ refresh: "until-used" });
  const first = await exchange(sandbox);
  await refresh(sandbox, first);
  assert.equal(await call(sandbox, first), 200);
  assert.equal((await refresh(sandbox, first)).error, undefined);
});

test("a refresh token that somebody else gave is counted, too, and an unknown one is no second use", async () => {
  const sandbox = freshPortal({ refreshTokens: ["theirs"] });
  const theirs = { access_token: "", refresh_token: "theirs" };
  assert.equal((await refresh(sandbox, theirs)).error, undefined);
  assert.equal((await refresh(sandbox, theirs)).error, "invalid_grant");
  assert.equal((await refresh(sandbox, { access_token: "", refresh_token: "nobody's" })).error, "invalid_grant");
  assert.deepEqual(sandbox.control.refreshes(), { exchanges: 1, refusals: 2, secondUses: 1 });
  sandbox.control.reset();
  assert.deepEqual(sandbox.control.refreshes(), { exchanges: 0, refusals: 0, secondUses: 0 });
});

test("an answer that a fault has swallowed is counted as the exchange that it was", async () => {
  const sandbox = freshPortal({ refresh: "until-used" });
  const first = await exchange(sandbox);
  sandbox.control.faults([{ method: "oauth/token", on: [1], fault: "reset-after-work" }]);
  await assert.rejects(refresh(sandbox, first), TypeError);
  assert.equal((await refresh(sandbox, first)).error, undefined);
  assert.deepEqual(sandbox.control.refreshes(), { exchanges: 2, refusals: 0, secondUses: 1 });
});

test("there are two ways to take a refresh token, and no third", () => {
  assert.throws(
    () => freshPortal({ refresh: "for-ever" as "until-used" }),
    /^TypeError: Option refresh is single-use or until-used, not "for-ever"\.$/,
  );
});
