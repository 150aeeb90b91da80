import assert from "node:assert/strict";
import { test } from "node:test";
import { cors, fetchThrough, type Handler, json, type Layer, refusals, untilAborted } from "./http.ts";
import { Refusal } from "./refusal.ts";

const ADDRESS = "https://shop.example/items";
const ok: Handler = () => Promise.resolve(json(200, { ok: true }));

test("layers stand around what answers, the first one outermost", async () => {
  const steps: string[] = [];
  const step = (name: string): Layer => async (request, next) => {
    steps.push(`${name} in`);
    const response = await next(request);
    steps.push(`${name} out`);
    return response;
  };
  const early: Layer = () => Promise.resolve(json(503, "busy"));
  const through = fetchThrough([step("one"), step("two")], ok);
  assert.deepEqual(await (await through(ADDRESS)).json(), { ok: true });
  assert.deepEqual(steps, ["one in", "two in", "two out", "one out"]);
  assert.equal((await fetchThrough([step("three"), early, step("never")], ok)(ADDRESS)).status, 503);
  assert.deepEqual(steps.slice(4), ["three in", "three out"]);
});

test("it takes what fetch takes", async () => {
  const seen: string[] = [];
  const through = fetchThrough([], async (request) => {
    seen.push(`${request.method} ${request.url} ${await request.text()}`);
    return json(200, null);
  });
  await through(ADDRESS);
  await through(new URL(ADDRESS), { method: "POST", body: "a" });
  await through(new Request(ADDRESS, { method: "PUT", body: "b" }));
  assert.deepEqual(seen, [`GET ${ADDRESS} `, `POST ${ADDRESS} a`, `PUT ${ADDRESS} b`]);
  await assert.rejects(through("no address"), TypeError);
});

test("an aborted request ends with its signal's reason, at once", async () => {
  const never: Handler = () => new Promise(() => {});
  const reason = new Error("enough");
  const before = fetchThrough([untilAborted], never)(ADDRESS, { signal: AbortSignal.abort(reason) });
  await assert.rejects(before, (error) => error === reason);
  const controller = new AbortController();
  const during = fetchThrough([untilAborted], never)(ADDRESS, { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(during, (error) => error === reason);
});

test("pages of this machine may call and read, and those that are allowed", async () => {
  const through = fetchThrough(
    [cors({ verbs: ["GET", "PATCH"], exposes: ["etag"], origins: ["https://a.example"] })],
    ok,
  );
  const page = "http://localhost:5173";
  const headers = { origin: page, "access-control-request-headers": "x-key" };
  const asked = await through(ADDRESS, { method: "OPTIONS", headers });
  assert.equal(asked.status, 204);
  assert.deepEqual(Object.fromEntries(asked.headers), {
    "access-control-allow-headers": "x-key",
    "access-control-allow-methods": "GET, PATCH, OPTIONS",
    "access-control-allow-origin": page,
    "access-control-expose-headers": "x-oint-sandbox, etag",
    "access-control-max-age": "86400",
    vary: "origin",
  });
  for (
    const [origin, allowed] of [[page, page], ["https://a.example", "https://a.example"], ["https://b.example", null]]
  ) {
    const answer = await through(ADDRESS, { headers: { origin: origin as string } });
    assert.equal(answer.headers.get("access-control-allow-origin"), allowed);
    assert.deepEqual(await answer.json(), { ok: true });
  }
  const plain = await fetchThrough([cors({ verbs: ["GET"] })], ok)(ADDRESS, { method: "OPTIONS" });
  assert.equal(plain.headers.get("access-control-allow-headers"), "content-type");
});

test("HEAD is answered with all but the body", async () => {
  const answer = await fetchThrough([], ok)(ADDRESS, { method: "HEAD" });
  const { headers } = await fetchThrough([], ok)(ADDRESS);
  assert.deepEqual([answer.status, answer.body, [...answer.headers]], [200, null, [...headers]]);
});

test("what is refused is worded by the service; mistakes are not hidden", async () => {
  const layer = refusals(({ status, code, message }, { method }) => json(status, { code, message, method }));
  const answer = await fetchThrough([layer], () => Promise.reject(new Refusal(404, "NONE", "No item")))(ADDRESS);
  assert.equal(answer.status, 404);
  assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
  assert.deepEqual(await answer.json(), { code: "NONE", message: "No item", method: "GET" });
  const mistake = new Error("a mistake");
  await assert.rejects(fetchThrough([layer], () => Promise.reject(mistake))(ADDRESS), (error) => error === mistake);
});
