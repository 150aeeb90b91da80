import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import { freshPortal, type Got, got, MORNING } from "../../../tests/support/sandbox/portal.ts";

type Sandbox = ReturnType<typeof freshPortal>;

const SERVER = "https://oauth.bitrix.info/oauth/token/";
const refused = ({ status, body }: Got): unknown[] => [status, body.error];

async function ask(sandbox: Sandbox, params: Record<string, string>, server = SERVER): Promise<Got> {
  const query = new URLSearchParams({ client_id: "app", client_secret: "secret", ...params });
  return await got(await sandbox.fetch(`${server}?${query}`));
}

const exchange = (sandbox: Sandbox, code = "code", more: Record<string, string> = {}): Promise<Got> =>
  ask(sandbox, { grant_type: "authorization_code", code, ...more });
const refresh = (sandbox: Sandbox, token: unknown): Promise<Got> =>
  ask(sandbox, { grant_type: "refresh_token", refresh_token: String(token) });
const current = async (sandbox: Sandbox, token: unknown): Promise<Got> =>
  await got(await sandbox.fetch(`https://sandbox.invalid/rest/user.current?auth=${token}`));

test("a code gives the documented pair of tokens", async () => {
  const { status, headers, body } = await exchange(freshPortal());
  const { access_token: access, refresh_token: next, ...rest } = body;
  assert.equal(status, 200);
  assert.equal(headers.get("content-type"), "application/json; charset=utf-8");
  for (const token of [access, next]) assert.match(String(token), /^[0-9a-f]{32}$/);
  assert.notEqual(access, next);
  assert.deepEqual(rest, {
    expires_in: 3600,
    scope: "crm,department,disk,task,tasks,user",
    domain: "oauth.bitrix.info",
    server_endpoint: "https://oauth.bitrix.info/rest/",
    status: "L",
    client_endpoint: "https://sandbox.invalid/rest/",
    member_id: "a223c6b3710f85df22e9377d6c4f7553",
  });
});

test("a refresh gives the next pair once, with the user and the time of the end", async () => {
  const sandbox = freshPortal();
  const first = (await exchange(sandbox)).body;
  const { status, body } = await refresh(sandbox, first.refresh_token);
  assert.deepEqual([status, body.expires, body.user_id], [200, 1728458537, 1]);
  assert.notEqual(body.refresh_token, first.refresh_token);
  assert.notEqual(body.access_token, first.access_token);
  assert.deepEqual(refused(await refresh(sandbox, first.refresh_token)), [400, "invalid_grant"]);
  assert.equal((await refresh(sandbox, body.refresh_token)).status, 200);
});

test("a code is good once", async () => {
  const sandbox = freshPortal();
  assert.equal((await exchange(sandbox, "one")).status, 200);
  assert.deepEqual(refused(await exchange(sandbox, "one")), [400, "invalid_grant"]);
  assert.equal((await exchange(sandbox, "two")).status, 200);
});

test("the portal takes the given token, also where it takes few others, for an hour", async () => {
  let now = MORNING;
  const sandbox = freshPortal({ tokens: ["fixed"], now: () => now });
  const { access_token: access } = (await exchange(sandbox)).body;
  assert.equal((await current(sandbox, access)).status, 200);
  assert.deepEqual(refused(await current(sandbox, "other")), [401, "NO_AUTH_FOUND"]);
  now = new Date(MORNING.getTime() + 3_599_000);
  assert.equal((await current(sandbox, access)).status, 200);
  now = new Date(MORNING.getTime() + 3_600_000);
  assert.deepEqual(refused(await current(sandbox, access)), [401, "expired_token"]);
  sandbox.reset();
  assert.deepEqual(refused(await current(sandbox, access)), [401, "NO_AUTH_FOUND"]);
});

test("tokens and codes that nobody uses are forgotten, the oldest first, and count as expired", async () => {
  let now = MORNING;
  const sandbox = freshPortal({ now: () => now });
  const first = (await exchange(sandbox, "first")).body;
  const second = (await exchange(sandbox, "second")).body;
  for (let count = 2; count < 10_001; count++) await exchange(sandbox, `code ${count}`);
  assert.deepEqual(refused(await current(sandbox, first.access_token)), [401, "expired_token"]);
  assert.equal((await current(sandbox, second.access_token)).status, 200);
  assert.deepEqual(refused(await refresh(sandbox, first.refresh_token)), [400, "invalid_grant"]);
  assert.equal((await refresh(sandbox, second.refresh_token)).status, 200);
  const { refresh_token: token } = (await exchange(sandbox, "last")).body;
  now = new Date(MORNING.getTime() + 180 * 86_400_000);
  assert.deepEqual(refused(await refresh(sandbox, token)), [400, "invalid_grant"]);
});

test("listed applications, codes and refresh tokens are accepted, no others", async () => {
  const options = { clients: [{ id: "app", secret: "secret" }], authorizationCodes: ["good"], refreshTokens: ["old"] };
  const sandbox = freshPortal(options);
  assert.deepEqual(refused(await exchange(sandbox, "good", { client_secret: "guess" })), [401, "invalid_client"]);
  assert.deepEqual(refused(await exchange(sandbox, "good", { client_id: "other" })), [401, "invalid_client"]);
  assert.deepEqual(refused(await exchange(sandbox, "bad")), [400, "invalid_grant"]);
  assert.deepEqual(refused(await refresh(sandbox, "made-up")), [400, "invalid_grant"]);
  const { status, body } = await exchange(sandbox, "good");
  assert.equal(status, 200);
  assert.equal((await refresh(sandbox, body.refresh_token)).status, 200);
  assert.equal((await refresh(sandbox, "old")).status, 200);
});

test("what is missing is an invalid request", async () => {
  const sandbox = freshPortal();
  const grant = { grant_type: "authorization_code", code: "x" };
  const bad: Record<string, string>[] = [
    {},
    { ...grant, grant_type: "password" },
    { ...grant, code: "" },
    { ...grant, client_id: "" },
    { ...grant, client_secret: "" },
    { ...grant, grant_type: "refresh_token" },
  ];
  for (const params of bad) assert.deepEqual(refused(await ask(sandbox, params)), [400, "invalid_request"]);
});

test("a host that plays both parts names itself", async () => {
  const grant = { grant_type: "authorization_code", code: "x" };
  for (const path of ["oauth/token/", "oauth/token"]) {
    const { body } = await ask(freshPortal(), grant, `http://127.0.0.1:8080/${path}`);
    assert.equal(body.client_endpoint, "http://127.0.0.1:8080/rest/");
  }
  assert.equal((await ask(freshPortal(), grant, "https://portal.example/oauth/other/")).status, 404);
});

test("a token is good for as long as the sandbox is told, and a refresh gives the next pair", async () => {
  const clock = new FakeClock({ start: MORNING });
  const sandbox = freshPortal({ clock, tokens: [], tokenLifetime: 2 });
  const first = (await exchange(sandbox)).body;
  assert.equal(first.expires_in, 2);
  await clock.advance(1999);
  assert.equal((await current(sandbox, first.access_token)).status, 200);
  await clock.advance(1);
  const { status, body } = await current(sandbox, first.access_token);
  assert.deepEqual([status, body], [401, {
    error: "expired_token",
    error_description: "The access token provided has expired",
  }]);
  const second = (await refresh(sandbox, first.refresh_token)).body;
  assert.deepEqual([second.expires_in, second.expires], [2, 1728454941]);
  assert.equal((await current(sandbox, second.access_token)).status, 200);
  assert.deepEqual(refused(await current(sandbox, first.access_token)), [401, "expired_token"]);
  assert.deepEqual(refused(await refresh(sandbox, first.refresh_token)), [400, "invalid_grant"]);
});

for (const tokenLifetime of [0, -1, 0.5, Infinity, NaN, "60"]) {
  test(`a token is not good for ${JSON.stringify(tokenLifetime)} seconds`, () => {
    assert.throws(() => freshPortal({ tokenLifetime: tokenLifetime as number }), {
      name: "TypeError",
      message: /^Option tokenLifetime must be a whole number of seconds above 0, not /,
    });
  });
}

test("all access tokens expire at once when they are told to, refresh tokens do not", async () => {
  const sandbox = freshPortal();
  const given = (await exchange(sandbox)).body;
  const foreign = "f0rei9n";
  for (const token of [given.access_token, foreign]) assert.equal((await current(sandbox, token)).status, 200);
  sandbox.control.expireTokens();
  for (const token of [given.access_token, foreign, foreign]) {
    assert.deepEqual(refused(await current(sandbox, token)), [401, "expired_token"]);
  }
  const next = (await refresh(sandbox, given.refresh_token)).body;
  for (const token of [next.access_token, "another"]) assert.equal((await current(sandbox, token)).status, 200);
  sandbox.control.expireTokens();
  for (const token of [next.access_token, "another", foreign]) {
    assert.deepEqual(refused(await current(sandbox, token)), [401, "expired_token"]);
  }
  sandbox.control.reset();
  assert.equal((await current(sandbox, foreign)).status, 200);
  assert.equal((await got(await sandbox.fetch(`${sandbox.url}user.current`))).status, 200);
});

test("tokens that are not accepted do not expire", async () => {
  const sandbox = freshPortal({ tokens: ["good"] });
  sandbox.control.expireTokens();
  assert.deepEqual(refused(await current(sandbox, "bad")), [401, "NO_AUTH_FOUND"]);
});
