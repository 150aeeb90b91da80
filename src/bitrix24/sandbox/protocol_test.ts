import assert from "node:assert/strict";
import { test } from "node:test";
import { call, freshPortal, type Got, got, idsOf, MORNING, readTable } from "../../../tests/support/sandbox/portal.ts";
import type { Json } from "../../sandbox/table.ts";
import { createPortal } from "./portal.ts";
import { readRequest } from "./request.ts";

const ORIGIN = "https://portal.example";
const send = async (path: string, init?: RequestInit, options = {}): Promise<Got> =>
  await got(await freshPortal(options).fetch(ORIGIN + path, init));
const json = (body: string, type = "application/json"): RequestInit => ({
  method: "POST",
  headers: { "content-type": type },
  body,
});
const errorOf = ({ status, body }: Got): [number, Json | undefined, Json | undefined] => [
  status,
  body.error,
  body.error_description,
];

test("an answer is the documented envelope with the clock's times", async () => {
  let ticks = 0;
  const sandbox = createPortal(readTable(), { now: () => new Date(MORNING.getTime() + 250 * ticks++) });
  const { status, headers, body } = await call(sandbox, "user.admin");
  assert.equal(status, 200);
  assert.equal(headers.get("content-type"), "application/json; charset=utf-8");
  assert.equal(headers.get("x-oint-sandbox"), "state");
  assert.deepEqual(body, {
    result: true,
    time: {
      start: 1728454937,
      finish: 1728454937.25,
      duration: 0.25,
      processing: 0.25,
      date_start: "2024-10-09T06:22:17+00:00",
      date_finish: "2024-10-09T06:22:17+00:00",
      operating_reset_at: 1728455537,
      operating: 0.25,
    },
  });
});

test("server.time is the clock's", async () => {
  assert.equal((await send("/rest/1/code/server.time")).body.result, "2024-10-09T06:22:17+00:00");
});

test("a method without records answers its documented sample, with the moment's times", async () => {
  const { headers, body } = await send("/rest/user.option.get?auth=token");
  assert.equal(headers.get("x-oint-sandbox"), "sample");
  assert.deepEqual(body.result, { data: "value", data2: "value2" });
  assert.equal((body.time as { start: number }).start, 1728454937);
});

test("a method without records and without a sample says so", async () => {
  const answer = await send("/rest/1/code/user.userfield.file.get");
  assert.equal(answer.status, 501);
  assert.match(String(answer.body.error_description), /user\.userfield\.file\.get/);
});

for (
  const path of ["/rest/1/code/user.current", "/rest/1/code/User.Current.JSON", "/rest/user.current.json?auth=token"]
) {
  test(`${path} names user.current`, async () => {
    assert.equal(((await send(path)).body.result as { ID: string }).ID, "1");
  });
}

for (
  const path of [
    "/",
    "/rest/",
    "/rest/1/code/",
    "/rest/1/code/nope",
    "/rest/1/%E0%A4%A/%E0",
  ]
) {
  test(`${path} is no method`, async () => {
    assert.deepEqual(errorOf(await send(path)), [404, "ERROR_METHOD_NOT_FOUND", "Method not found!"]);
  });
}

for (const path of ["/rest/api/1/code/user.get", "/rest/api/user.get?auth=token", "/rest/api/1/code/nope"]) {
  test(`${path} is no method of REST 3.0`, async () => {
    const { status, body } = await send(path);
    assert.deepEqual([status, body], [404, {
      error: { code: "ERROR_METHOD_NOT_FOUND", message: "Method not found!" },
    }]);
  });
}

test("REST 3.0 has an address of its own", async () => {
  for (const path of ["/rest/api/1/code/rest.documentation.openapi", "/rest/api/rest.documentation.openapi?auth=t"]) {
    const { status, body } = await send(path, { method: "POST" });
    assert.deepEqual([status, (body.result as Record<string, Json>).openapi], [200, "3.0.0"]);
  }
  assert.equal((await send("/rest/1/code/rest.documentation.openapi")).status, 404);
});

test("names of every object's members are no methods", async () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    assert.equal((await send(`/rest/1/code/${name}`)).status, 404);
  }
});

const NO_AUTH = [401, "NO_AUTH_FOUND", "Wrong authorization data"];
const INVALID = [401, "INVALID_CREDENTIALS", "Invalid request credentials"];
const EXPIRED = [401, "expired_token", "The access token provided has expired"];
const OPTIONS = { codes: ["good"], tokens: ["fresh"], expiredTokens: ["stale"] };

const CREDENTIALS: [string, object, unknown[] | 200][] = [
  ["/rest/1/any/user.current", {}, 200],
  ["/rest/user.current?auth=any", {}, 200],
  ["/rest/user.current", {}, NO_AUTH],
  ["/rest/user.current?auth=", {}, NO_AUTH],
  ["/rest/user.current?auth[]=any", {}, NO_AUTH],
  ["/rest/nope", {}, NO_AUTH],
  ["/rest/4/any/user.current", {}, INVALID],
  ["/rest/0/any/user.current", {}, INVALID],
  ["/rest/1/good/user.current", OPTIONS, 200],
  ["/rest/1/go%6fd/user.current", OPTIONS, 200],
  ["/rest/1/bad/user.current", OPTIONS, INVALID],
  ["/rest/user.current?auth=fresh", OPTIONS, 200],
  ["/rest/user.current?auth=other", OPTIONS, NO_AUTH],
  ["/rest/user.current?auth=stale", OPTIONS, EXPIRED],
];

for (const [path, options, want] of CREDENTIALS) {
  test(`${path} with ${Object.keys(options).length ? "given" : "any"} credentials: ${want === 200 ? want : want[1]}`, async () => {
    const answer = await send(path, undefined, options);
    if (want === 200) assert.equal(answer.status, 200);
    else assert.deepEqual(errorOf(answer), want);
  });
}

test("the webhook's user is who calls", async () => {
  for (const id of [1, 3, 2150, 2164, 2166, 2258]) {
    const { body } = await send(`/rest/${id}/code/user.current`);
    assert.equal((body.result as { ID: string }).ID, String(id));
  }
});

test("the token may stand in the body or in the header", async () => {
  const options = { tokens: ["good"] };
  const bearer = (token: string, scheme = "Bearer"): RequestInit => ({
    headers: { authorization: `${scheme} ${token}` },
  });
  const status = async (path: string, init?: RequestInit): Promise<number> => (await send(path, init, options)).status;
  assert.equal(await status("/rest/user.current", json('{"auth":"good"}')), 200);
  assert.equal(await status("/rest/user.current", bearer("good")), 200);
  assert.equal(await status("/rest/user.current", bearer("good", "bearer")), 200);
  assert.equal(await status("/rest/user.current?auth=good", bearer("bad")), 401);
  assert.equal(await status("/rest/user.current", bearer("good", "Basic")), 401);
  assert.equal(await status("/rest/user.current?access_token=good"), 401);
  assert.equal(await status("/rest/api/rest.documentation.openapi", { ...json("{}"), ...bearer("good") }), 200);
});

test("the text expired is a token that has expired, whatever else is accepted", async () => {
  for (const options of [{}, { tokens: ["expired"] }, { tokens: [] }]) {
    assert.deepEqual(errorOf(await send("/rest/user.current?auth=expired", undefined, options)), EXPIRED);
  }
});

test("HEAD is GET without the body", async () => {
  const sandbox = freshPortal();
  for (const path of ["/rest/1/code/user.current", "/rest/user.current"]) {
    const get = await sandbox.fetch(ORIGIN + path);
    const head = await sandbox.fetch(ORIGIN + path, { method: "HEAD" });
    assert.deepEqual([head.status, head.body, [...head.headers]], [get.status, null, [...get.headers]]);
  }
});

test("a portal that has moved answers with its new address, whatever the verb, until it is where it was", async () => {
  const sandbox = freshPortal();
  sandbox.control.move("https://new.example");
  const ask = (at: string, init: RequestInit = {}): Promise<Response> =>
    sandbox.fetch(`${at}/rest/1/code/user.get?filter[ID]=3`, init);
  for (const init of [{}, json("{}"), { method: "HEAD" }]) {
    const { status, headers } = await ask("https://old.example", init);
    const to = "https://new.example/rest/1/code/user.get?filter[ID]=3";
    assert.deepEqual([status, headers.get("location")], [302, to]);
  }
  assert.deepEqual(idsOf(await got(await ask("https://new.example"))), ["3"]);
  assert.deepEqual(sandbox.control.requests().map(({ status }) => status), [302, 302, 302, 200]);
  sandbox.control.move(false);
  assert.equal((await ask("https://old.example")).status, 200);
  for (const place of ["new.example", "https://new.example/rest", "file:///", 7, null]) {
    assert.throws(() => sandbox.control.move(place as string), { name: "TypeError", message: /not / });
  }
});

const form = new FormData();
form.set("filter[ID]", "3");
const SAME: [string, string, RequestInit][] = [
  ["JSON that is called a text", "/rest/1/code/user.get", json(' {"filter":{"ID":3}}', "text/plain;charset=UTF-8")],
  ["JSON with a byte order mark", "/rest/1/code/user.get", json('\ufeff{"filter":{"ID":3}}')],
  [
    "JSON of a charset that nobody knows",
    "/rest/1/code/user.get",
    json('{"filter":{"ID":3}}', "application/json; charset=x"),
  ],
  ["a query behind doubled slashes", "//rest//1/code//user.get/?filter[ID]=3", {}],
  ["JSON", "/rest/1/code/user.get", json('{"filter":{"ID":3}}')],
  ["JSON with a charset", "/rest/1/code/user.get", json('{"FILTER":{"id":"3"}}', "application/json; charset=utf-8")],
  ["a form", "/rest/1/code/user.get", json("filter[ID]=3", "application/x-www-form-urlencoded")],
  ["multipart", "/rest/1/code/user.get", { method: "POST", body: form }],
  ["a query", "/rest/1/code/user.get?filter[ID]=3", {}],
  ["a query beside an empty body", "/rest/1/code/user.get?filter[ID]=3", { method: "POST" }],
];

for (const [what, path, init] of SAME) {
  test(`parameters arrive as ${what}`, async () => assert.deepEqual(idsOf(await send(path, init)), ["3"]));
}

test("a request is read into its parts", async () => {
  const request = new Request(`${ORIGIN}/rest/User.Get.json?start=50`, json('{"auth":"token","filter":{"NAME":"x"}}'));
  assert.deepEqual(await readRequest(request), {
    origin: "https://portal.example",
    api: "v2",
    method: "user.get",
    webhook: undefined,
    token: "token",
    connector: undefined,
    params: new Map<string, Json>([["START", "50"], ["FILTER", { NAME: "x" }]]),
    sent: { start: "50", filter: { NAME: "x" } },
  });
});

test("the body counts more than the query", async () => {
  assert.deepEqual(idsOf(await send("/rest/1/code/user.get?ID=1", json('{"ID":3}'))), ["3"]);
});

test("a file arrives through multipart", async () => {
  const sandbox = freshPortal();
  const body = new FormData();
  body.set("ID", "3");
  body.set("PERSONAL_PHOTO", new File(["hi"], "me.png"));
  await sandbox.fetch(`${sandbox.url}user.update`, { method: "POST", body });
  const { result } = (await call(sandbox, "user.get", { ID: 3, select: ["PERSONAL_PHOTO"] })).body;
  assert.deepEqual(result, [{ PERSONAL_PHOTO: "https://sandbox.invalid/upload/me.png" }]);
});

const POST = "/rest/1/code/user.get";
const deep = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
const BROKEN: [string, string, RequestInit, number, RegExp][] = [
  ["broken JSON", POST, json('{"ID":'), 400, /not valid JSON/],
  ["a JSON text", POST, json('"ID"'), 400, /JSON object/],
  ["a JSON list", POST, json("[1]"), 400, /JSON object/],
  ["very deep JSON", POST, json(deep), 400, /deeper than 512/],
  ["broken multipart", POST, json("x", "multipart/form-data; boundary=b"), 400, /multipart/],
  ["multipart without a boundary", POST, json("x", "multipart/form-data"), 400, /multipart/],
  ["plain text", POST, json("ID=1", "text/plain"), 415, /text\/plain/],
  ["XML", POST, json("<a/>", "application/xml"), 415, /application\/xml/],
  ["the answer as XML", `${POST}.xml`, {}, 406, /\.xml/],
  ["PUT", POST, { method: "PUT" }, 405, /PUT/],
  ["a text that only begins like JSON", POST, json("{", "text/plain"), 400, /not valid JSON/],
];

for (const [what, path, init, status, text] of BROKEN) {
  test(`${what} is refused with a sentence`, async () => {
    const [gotStatus, code, description] = errorOf(await send(path, init));
    assert.deepEqual([gotStatus, code], [status, "INVALID_REQUEST"]);
    assert.match(String(description), text);
  });
}

test("an empty list is an empty object, as PHP writes it", async () => {
  assert.equal((await send("/rest/1/code/user.get", json("[]"))).body.total, 6);
});

test("hostile keys harm nothing", async () => {
  const sandbox = freshPortal();
  const body = '{"ID":3,"__proto__":{"NAME":"x","polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  const answer = await sandbox.fetch(`${sandbox.url}user.update`, json(body));
  assert.equal(answer.status, 200);
  await call(sandbox, "user.userfield.add", {
    fields: JSON.parse('{"FIELD_NAME":"__proto__","USER_TYPE_ID":"__proto__","SETTINGS":{"__proto__":{"polluted":1}}}'),
  });
  assert.equal(
    (await call(sandbox, "user.get", JSON.parse('{"filter":{"__proto__":1},"sort":"__proto__"}'))).body.total,
    6,
  );
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  const { result } = (await call(sandbox, "user.get", { ID: 3 })).body;
  assert.equal((result as { NAME: string }[])[0]?.NAME, "Jonas");
});

test("a page of this machine, or one that is allowed, may ask and call; others may not", async () => {
  const pages: [origin: string, allowed: boolean][] = [
    ["http://localhost:5173", true],
    ["https://127.0.0.1", true],
    ["http://[::1]:8080", true],
    ["https://app.example", true],
    ["https://app.example:8443", false],
    ["https://page.example", false],
    ["http://localhost.page.example", false],
    ["null", false],
  ];
  const sandbox = freshPortal({ origins: ["https://app.example/"] });
  for (const [origin, isAllowed] of pages) {
    const asked = await sandbox.fetch(`${sandbox.url}user.get`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-headers": "content-type,x-more" },
    });
    assert.equal(asked.status, 204);
    assert.equal(asked.headers.get("access-control-allow-headers"), "content-type,x-more");
    assert.equal(asked.headers.get("access-control-allow-methods"), "GET, HEAD, POST, OPTIONS");
    const refused = await sandbox.fetch("https://portal.example/rest/user.get", { headers: { origin } });
    for (
      const { headers } of [asked, refused, await sandbox.fetch(`${sandbox.url}user.get`, { headers: { origin } })]
    ) {
      assert.equal(headers.get("access-control-allow-origin"), isAllowed ? origin : null, origin);
      assert.equal(headers.get("access-control-expose-headers"), isAllowed ? "x-oint-sandbox, x-oint-limits" : null);
      assert.equal(headers.get("vary"), "origin");
    }
  }
  for (const origin of ["app.example", "https://app.example/path", "null", "*", 1]) {
    assert.throws(() => freshPortal({ origins: [origin as string] }), { name: "TypeError", message: /^An origin is/ });
  }
});

test("takes a Request, a URL or a text", async () => {
  const sandbox = freshPortal();
  const address = `${sandbox.url}user.current`;
  for (const input of [address, new URL(address), new Request(address)]) {
    assert.equal((await sandbox.fetch(input)).status, 200);
  }
});

test("an aborted signal rejects with its reason and changes nothing", async () => {
  const sandbox = freshPortal();
  const reason = new Error("changed my mind");
  const signal = AbortSignal.abort(reason);
  await assert.rejects(sandbox.fetch(`${sandbox.url}user.update?ID=3&NAME=x`, { signal }), reason);
  assert.equal((await call(sandbox, "user.get", { NAME: "x" })).body.total, 0);
});

test("an abort while the body is still coming rejects with its reason", async () => {
  const controller = new AbortController();
  const body = new ReadableStream({ pull: () => new Promise(() => {}) });
  const init = { ...json(""), body, duplex: "half", signal: controller.signal };
  const sandbox = freshPortal();
  const response = sandbox.fetch(`${sandbox.url}user.get`, init);
  const reason = new Error("too slow");
  controller.abort(reason);
  await assert.rejects(response, reason);
});

test("an address that is none rejects, as fetch does", async () => {
  await assert.rejects(freshPortal().fetch("not an address"), TypeError);
});

test("sandboxes share no records, and reset forgets", async () => {
  const [one, two] = [freshPortal(), freshPortal()];
  await call(one, "user.update", { ID: 3, NAME: "Changed" });
  const count = async (sandbox: typeof one): Promise<unknown> =>
    (await call(sandbox, "user.get", { NAME: "Changed" })).body.total;
  assert.deepEqual([await count(one), await count(two)], [1, 0]);
  one.reset();
  assert.equal(await count(one), 0);
});

test("the address is the administrator's webhook on a host that leads nowhere", () => {
  assert.equal(freshPortal().url, "https://sandbox.invalid/rest/1/sandbox/");
  assert.equal(freshPortal({ codes: ["s3cret"] }).url, "https://sandbox.invalid/rest/1/s3cret/");
});

test("no refusal repeats a credential", async () => {
  for (const path of ["/rest/1/hush-hush/nope", "/rest/1/hush-hush/user.get.xml", "/rest/4/hush-hush/user.get"]) {
    assert.doesNotMatch(JSON.stringify((await send(path, undefined, { tokens: [] })).body), /hush/);
  }
  assert.doesNotMatch(
    JSON.stringify((await send("/rest/user.get?auth=hush-hush", undefined, { tokens: [] })).body),
    /hush/,
  );
});

test("REST 3.0 reads JSON alone, and no parameters from the address", async () => {
  const sandbox = freshPortal();
  const ask = async (body: BodyInit, type?: string): Promise<unknown[]> => {
    const response = await sandbox.fetch("https://portal.example/rest/api/1/code/tasks.task.get?id=5", {
      method: "POST",
      body,
      ...(type !== undefined && { headers: { "content-type": type } }),
    });
    const { error } = await response.json();
    return [response.status, error?.code];
  };
  const lacking = [400, "BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION"];
  assert.deepEqual(await ask('{"select":["id"]}', "application/json"), lacking);
  assert.deepEqual(sandbox.control.ledger()[0]!.params, { select: ["id"] });
  const refused = [400, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION"];
  for (const type of ["application/json", "application/x-www-form-urlencoded", "text/plain"]) {
    assert.deepEqual(await ask("id=5", type), refused, type);
  }
  const form = new FormData();
  form.set("id", "5");
  assert.deepEqual(await ask(form), refused);
});
