import assert from "node:assert/strict";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import {
  ApiError,
  ConnectionError,
  getAppAuthLink,
  getToken,
  type OAuthOptions,
  refreshToken,
  ResponseError,
  UnknownOutcomeError,
  UsageError,
} from "./mod.ts";

const stops: (() => void)[] = [];
after(() => stops.forEach((stop) => stop()));

const TOKEN = {
  access_token: "acc3ss",
  refresh_token: "n3xt",
  expires_in: 3600,
  client_endpoint: "https://p.example/rest/",
};
const SECRET = "s3cret/+ &?";
const app = { clientId: "local.1", clientSecret: SECRET };

interface Asked {
  method: string | undefined;
  url: URL;
  body: string;
  headers: IncomingMessage["headers"];
}

/** An authorisation server on loopback. */
async function serve(status: number, answer: unknown): Promise<{ asked: Asked[]; options: OAuthOptions }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    asked.push({ method: request.method, url: new URL(request.url!, "http://x"), body, headers: request.headers });
    response.statusCode = status;
    response.end(typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => (server.closeAllConnections(), server.close()));
  return { asked, options: { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } };
}

test("getToken sends the code in the address of one GET, and answers the tokens", async () => {
  const { asked, options } = await serve(200, TOKEN);
  assert.deepEqual(await getToken({ ...app, code: "c0de" }, options), TOKEN);
  assert.equal(asked.length, 1);
  const { method, url, body, headers } = asked[0]!;
  assert.equal(method, "GET");
  assert.equal(url.pathname, "/oauth/token/");
  assert.deepEqual([...url.searchParams], [
    ["grant_type", "authorization_code"],
    ["client_id", "local.1"],
    ["client_secret", SECRET],
    ["code", "c0de"],
  ]);
  assert.equal(body, "");
  assert.equal(headers["content-type"], undefined);
});

test("refreshToken sends the refresh token", async () => {
  const { asked, options } = await serve(200, TOKEN);
  assert.deepEqual(await refreshToken({ ...app, refresh: "0ld+/" }, options), TOKEN);
  assert.deepEqual([...asked[0]!.url.searchParams], [
    ["grant_type", "refresh_token"],
    ["client_id", "local.1"],
    ["client_secret", SECRET],
    ["refresh_token", "0ld+/"],
  ]);
});

test("a refusal is an ApiError that says what to do, without secrets", async () => {
  const description = `Code c0de of ${encodeURIComponent(SECRET)} is too old`;
  const { options } = await serve(400, { error: "invalid_grant", error_description: description });
  await assert.rejects(getToken({ ...app, code: "c0de" }, options), (error: ApiError) => {
    assert.ok(error instanceof ApiError);
    assert.deepEqual([error.code, error.status, error.method, error.retryable], [
      "invalid_grant",
      400,
      "oauth/token",
      false,
    ]);
    assert.equal(
      error.message,
      "oauth/token was refused: Code *** of *** is too old (invalid_grant, HTTP 400). " +
        "A code works once and for 30 seconds: get a new one.",
    );
    assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}`, /s3cret|c0de/);
    return true;
  });
});

test("a refusal counts as one whatever stands beside it, and at HTTP 200", async () => {
  const { options } = await serve(200, { error: "invalid_grant", access_token: null });
  await assert.rejects(refreshToken({ ...app, refresh: "0ld" }, options), { name: "ApiError", code: "invalid_grant" });
});

for (const answer of ["<html>", "", "null", "[]", "{}", '{"access_token":7}']) {
  test(`no token: ${answer}`, async () => {
    const { options } = await serve(200, answer);
    await assert.rejects(refreshToken({ ...app, refresh: "0ld" }, options), (error: Error) => {
      assert.ok(error instanceof UnknownOutcomeError);
      assert.ok(error.cause instanceof ResponseError);
      assert.doesNotMatch(error.message, /0ld|s3cret/);
      return true;
    });
  });
}

test("a server that is not there is a ConnectionError without secrets", async () => {
  const options: OAuthOptions = {
    fetch: (input) => Promise.reject(new TypeError(`cannot reach ${(input as Request).url}`)),
  };
  await assert.rejects(getToken({ ...app, code: "c0de" }, options), (error: Error) => {
    assert.ok(error instanceof ConnectionError);
    assert.doesNotMatch(error.message, /s3cret|c0de|oauth\.bitrix\.info\/oauth/);
    return true;
  });
});

test("the usual server is asked over https", async () => {
  const seen: string[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    seen.push((input as Request).url);
    return Promise.resolve(Response.json(TOKEN));
  };
  await getToken({ ...app, code: "c0de" }, { fetch });
  assert.match(seen[0]!, /^https:\/\/oauth\.bitrix\.info\/oauth\/token\/\?grant_type=authorization_code&/);
});

test("nothing is sent where something is missing, or over plain http", async () => {
  const fetch = () => Promise.reject(new Error("sent"));
  await assert.rejects(async () => await getToken({ clientId: "x" } as never, { fetch }), {
    name: "UsageError",
    message: "Parameter clientSecret is missing: it is required.",
  });
  await assert.rejects(async () => await refreshToken({ ...app } as never, { fetch }), {
    message: "Parameter refresh is missing: it is required.",
  });
  await assert.rejects(getToken({ ...app, code: "c0de" }, { fetch, server: "http://oauth.example" }), UsageError);
  await assert.rejects(getToken({ ...app, code: "c0de" }, { fetch, server: "nowhere" }), UsageError);
  await assert.rejects(getToken({ ...app, code: "c0de" }, { fetch, timeout: 0 }), UsageError);
});

const links: [domain: string, clientId: string, link: string][] = [
  ["b24.example", "local.1", "https://b24.example/oauth/authorize/?client_id=local.1"],
  ["https://b24.example/", "local.1", "https://b24.example/oauth/authorize/?client_id=local.1"],
  ["http://b24.example", "local.1", "https://b24.example/oauth/authorize/?client_id=local.1"],
  [" B24.example:8443 ", "a b&c", "https://b24.example:8443/oauth/authorize/?client_id=a+b%26c"],
];
for (const [domain, clientId, link] of links) {
  test(`the link for ${domain}`, () => assert.equal(getAppAuthLink({ domain, clientId }), link));
}
for (const domain of ["", "b24.example/rest", "user@b24.example", "b24.example?x", "a b", "javascript:alert(1)"]) {
  test(`no domain: ${domain}`, () => assert.throws(() => getAppAuthLink({ domain, clientId: "x" }), UsageError));
}

test("an answer that is cut shows no token", async () => {
  const { options } = await serve(200, '{"access_token":"acc3ss","expires_in":3600,"refresh_token":"n3xt');
  const error = await getToken({ ...app, code: "c0de" }, options).then(() => assert.fail(), (error) => error);
  assert.ok(error instanceof UnknownOutcomeError && error.cause instanceof ResponseError);
  for (const { message } of [error, error.cause]) {
    assert.match(message, /that are not JSON: \{"access_token":"\*\*\*","expires_in":3600,"refresh_token":"\*\*\*\./);
  }
});
