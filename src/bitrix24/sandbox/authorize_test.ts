import assert from "node:assert/strict";
import { test } from "node:test";
import { freshPortal, MORNING } from "../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../sandbox/clock.ts";

type Sandbox = ReturnType<typeof freshPortal>;

const PORTAL = "http://127.0.0.1:8024";
const BACK = "http://localhost:3000/callback?keep=1";
const open = (sandbox: Sandbox, params: Record<string, string>, portal = PORTAL): Promise<Response> =>
  sandbox.fetch(`${portal}/oauth/authorize/?${new URLSearchParams(params)}`);

/** What an application that is led back finds in its address. */
async function ledBack(sandbox: Sandbox, params: Record<string, string> = {}, portal = PORTAL): Promise<URL> {
  const response = await open(sandbox, { client_id: "app", state: "s&t=1", ...params }, portal);
  assert.equal(response.status, 302);
  return new URL(response.headers.get("location") ?? "");
}

async function exchange(sandbox: Sandbox, code: string | null, client = "app", how = "GET"): Promise<[number, string]> {
  const params = new URLSearchParams({
    ...{ grant_type: "authorization_code", client_id: client, client_secret: "secret", code: code ?? "" },
  });
  const response =
    await (how === "GET"
      ? sandbox.fetch(`${PORTAL}/oauth/token/?${params}`)
      : sandbox.fetch(`${PORTAL}/oauth/token/`, { method: "POST", body: params }));
  const { error, access_token: token } = await response.json();
  return [response.status, error ?? token];
}

test("the page leads back with the documented parameters, and a code that gives tokens once", async () => {
  const sandbox = freshPortal({ redirectUri: BACK });
  const back = await ledBack(sandbox);
  const { code, ...others } = Object.fromEntries(back.searchParams);
  assert.equal(back.origin + back.pathname, "http://localhost:3000/callback");
  assert.deepEqual(others, {
    keep: "1",
    state: "s&t=1",
    domain: "127.0.0.1:8024",
    member_id: "a223c6b3710f85df22e9377d6c4f7553",
    scope: "crm,department,disk,task,tasks,user",
    server_domain: "127.0.0.1:8024",
  });
  const [status, token] = await exchange(sandbox, code!);
  assert.equal(status, 200);
  assert.equal((await sandbox.fetch(`${PORTAL}/rest/user.current?auth=${token}`)).status, 200);
  assert.deepEqual(await exchange(sandbox, code!), [400, "invalid_grant"]);
});

test("tokens are given to a form as well, and a portal elsewhere names the real server", async () => {
  const sandbox = freshPortal({ redirectUri: BACK });
  const back = await ledBack(sandbox, {}, "https://portal.example");
  assert.equal(back.searchParams.get("domain"), "portal.example");
  assert.equal(back.searchParams.get("server_domain"), "oauth.bitrix.info");
  assert.equal((await exchange(sandbox, back.searchParams.get("code"), "app", "POST"))[0], 200);
  const wrong = await sandbox.fetch(`${PORTAL}/oauth/token/`, { method: "DELETE" });
  assert.deepEqual([wrong.status, (await wrong.json()).error], [405, "invalid_request"]);
});

test("a code is for its application, for thirty seconds, and others' codes are taken as before", async () => {
  const clock = new FakeClock({ start: MORNING });
  const sandbox = freshPortal({ clock, redirectUri: BACK });
  const [first, second] = [await ledBack(sandbox), await ledBack(sandbox)].map((one) => one.searchParams.get("code"));
  assert.deepEqual(await exchange(sandbox, first!, "other"), [400, "invalid_grant"]);
  await clock.advance(29_999);
  assert.equal((await exchange(sandbox, first!))[0], 200);
  await clock.advance(1);
  assert.deepEqual(await exchange(sandbox, second!), [400, "invalid_grant"]);
  assert.equal((await exchange(sandbox, "somebody's"))[0], 200);
});

test("the request says where to only on this machine; without any place the page shows the code", async () => {
  const sandbox = freshPortal();
  const back = await ledBack(sandbox, { redirect_uri: "http://127.0.0.1:3000/" });
  assert.equal(back.host, "127.0.0.1:3000");
  const shown = await open(sandbox, { client_id: "app" });
  const [code] = /[0-9a-f]{32}/.exec(await shown.text()) ?? [];
  assert.equal((await exchange(sandbox, code ?? ""))[0], 200);
  for (const address of ["https://evil.example/", "javascript:alert(1)", "//evil.example", "<script>"]) {
    const refused = await open(sandbox, { client_id: "app", redirect_uri: address });
    const text = await refused.text();
    assert.deepEqual([refused.status, refused.headers.get("location")], [400, null]);
    assert.doesNotMatch(text, /evil|<script>/);
  }
});

test("what is wrong stays on the page, without what was sent", async () => {
  const sandbox = freshPortal({ redirectUri: BACK, clients: [{ id: "app", secret: "secret" }] });
  for (const params of [{}, { client_id: "" }, { client_id: "<b>other</b>" }]) {
    const response = await open(sandbox, { state: "x", ...params });
    assert.deepEqual([response.status, response.headers.get("location")], [400, null]);
    assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
    assert.doesNotMatch(await response.text(), /<b>/);
  }
  assert.equal((await open(sandbox, { client_id: "app" })).status, 302);
  await sandbox.control.uninstall();
  assert.equal((await open(sandbox, { client_id: "app" })).status, 400);
  for (const redirectUri of ["callback", "", 7]) {
    assert.throws(() => freshPortal({ redirectUri: redirectUri as string }), {
      name: "TypeError",
      message: /^Option redirectUri must be an address, not /,
    });
  }
});
