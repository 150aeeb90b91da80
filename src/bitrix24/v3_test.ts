import assert from "node:assert/strict";
import { test } from "node:test";
import { Portal, type PortalOptions } from "./portal.ts";

interface Sent {
  url: string;
  body: string;
}

/** A portal whose requests are kept, and answered with the given body. */
function recording(address: string, options: PortalOptions = {}, answer: unknown = { result: { item: { id: 8 } } }) {
  const sent: Sent[] = [];
  const portal = new Portal(address, {
    ...options,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push({ url: request.url, body: await request.text() });
      return Response.json(answer);
    },
  });
  return { portal, sent };
}

test("REST 3.0 has its own address below a webhook's user and code", async () => {
  const { portal, sent } = recording("https://p.example/rest/1/s3cret-code/");
  const answer = await portal.v3.call("tasks.task.get", { id: 8, select: ["title"] });
  assert.deepEqual(answer, { result: { item: { id: 8 } } });
  await portal.v3.callUnknown("some.method");
  assert.deepEqual(sent, [
    { url: "https://p.example/rest/api/1/s3cret-code/tasks.task.get", body: '{"id":8,"select":["title"]}' },
    { url: "https://p.example/rest/api/1/s3cret-code/some.method", body: "{}" },
  ]);
});

test("with a token REST 3.0 has an address without it, and the token travels last in the body", async () => {
  const { portal, sent } = recording("http://localhost:8080", { token: "t0ken" });
  await portal.v3.call("tasks.task.get", { id: 8 });
  assert.deepEqual(sent, [{
    url: "http://localhost:8080/rest/api/tasks.task.get",
    body: '{"id":8,"auth":"t0ken"}',
  }]);
});

test("a portal whose name or code looks like a part of the address keeps both", async () => {
  const { portal, sent } = recording("https://rest/rest/1/rest/");
  await portal.v3.callUnknown("rest.scope.list");
  await portal.callUnknown("rest.scope.list");
  assert.deepEqual(sent.map(({ url }) => url), [
    "https://rest/rest/api/1/rest/rest.scope.list",
    "https://rest/rest/1/rest/rest.scope.list",
  ]);
});

test("the same method of both APIs goes to each one's own address", async () => {
  const { portal, sent } = recording("https://p.example/rest/1/c0de/");
  await portal.call("tasks.task.delete", { taskId: 1 });
  await portal.v3.call("tasks.task.delete", { id: 1 });
  assert.deepEqual(sent, [
    { url: "https://p.example/rest/1/c0de/tasks.task.delete", body: '{"taskId":1}' },
    { url: "https://p.example/rest/api/1/c0de/tasks.task.delete", body: '{"id":1}' },
  ]);
});

test("a refusal of REST 3.0 is an ApiError with its code and message, and without the webhook's code", async () => {
  const refusal = {
    error: { code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION", message: "No task 8 for s3cret-code" },
  };
  const { portal } = recording("https://p.example/rest/1/s3cret-code/", {}, refusal);
  await assert.rejects(portal.v3.call("tasks.task.get", { id: 8 }), {
    name: "ApiError",
    code: "BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION",
    description: "No task 8 for ***",
    method: "tasks.task.get",
  });
});

test("REST 3.0 takes the options of a call, and refuses what cannot be sent", async () => {
  const { portal, sent } = recording("https://p.example/rest/1/c0de/");
  const reason = new Error("enough");
  const gone = AbortSignal.abort(reason);
  await assert.rejects(portal.v3.call("tasks.task.get", { id: 8 }, { signal: gone }), reason);
  await assert.rejects(portal.v3.call("tasks.task.get", { id: 8 }, { timeout: 0 }), { name: "UsageError" });
  await assert.rejects(portal.v3.callUnknown("../tasks"), { name: "UsageError" });
  await assert.rejects(portal.v3.callUnknown("tasks.task.get", { auth: "t0ken" }), { name: "UsageError" });
  assert.deepEqual(sent, []);
});

test("batch takes a list of calls", async () => {
  const { portal, sent } = recording("https://p.example/rest/1/c0de/");
  const calls = [{ method: "tasks.task.get", query: { id: 1 } }, { method: "tasks.task.get", query: { id: 2 } }];
  await portal.v3.call("batch", calls);
  await portal.v3.callUnknown("batch", []);
  assert.deepEqual(sent.map(({ body }) => body), [JSON.stringify(calls), "[]"]);
});

test("no list goes to another method, or beside a token", async () => {
  const { portal, sent } = recording("https://p.example/rest/1/c0de/");
  const wrong = (method: string) => ({
    name: "UsageError",
    message: `The parameters of ${method} must be an object.`,
  });
  await assert.rejects(portal.v3.callUnknown("tasks.task.get", []), wrong("tasks.task.get"));
  await assert.rejects(portal.callUnknown("batch", []), wrong("batch"));
  const app = new Portal("p.example", { token: "s3cret-token", fetch: () => Promise.reject(new Error("sent")) });
  await assert.rejects(app.v3.call("batch", [{ method: "tasks.task.get" }]), {
    name: "UsageError",
    message: "batch takes no token: use an incoming webhook.",
  });
  assert.deepEqual(sent, []);
});
