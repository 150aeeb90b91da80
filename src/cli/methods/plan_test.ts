import assert from "node:assert/strict";
import { test } from "node:test";
import { plan, type Planned, withoutSecrets } from "./plan.ts";

const ADDRESS = "https://shop.example/items";

/** What is planned of one request. */
async function planned(input: string | Request, init?: RequestInit): Promise<Planned> {
  const all = await plan((reach) => reach(input, init));
  assert.equal(all.length, 1);
  return all[0]!;
}

test("JSON is shown as it is, whatever it is called", async () => {
  const body = '{"a":[1,null]}';
  const expected = { http: "POST", address: ADDRESS, body: { a: [1, null] } };
  assert.deepEqual(await planned(ADDRESS, { method: "POST", body }), expected);
  const headers = { "content-type": "application/json" };
  assert.deepEqual(await planned(new Request(ADDRESS, { method: "POST", body, headers })), expected);
});

test("a request without a body has none", async () => {
  assert.deepEqual(await planned(`${ADDRESS}?page=2&q=a%20b`), { http: "GET", address: `${ADDRESS}?page=2&q=a%20b` });
  assert.deepEqual(await planned(ADDRESS, { method: "DELETE" }), { http: "DELETE", address: ADDRESS });
});

test("a form is shown by its fields, its files by name and size", async () => {
  const form = new FormData();
  form.append("title", "A lamp");
  form.append("tag", "red");
  form.append("tag", "new");
  form.append("photo", new File([new Uint8Array([0, 255, 1])], "lamp.png"));
  assert.deepEqual(await planned(ADDRESS, { method: "POST", body: form }), {
    http: "POST",
    address: ADDRESS,
    type: "multipart/form-data",
    body: { title: "A lamp", tag: ["red", "new"], photo: { file: "lamp.png", bytes: 3 } },
  });
  const fields = new URLSearchParams({ name: "Ann & Bob", id: "7" });
  assert.deepEqual(await planned(ADDRESS, { method: "POST", body: fields }), {
    http: "POST",
    address: ADDRESS,
    type: "application/x-www-form-urlencoded",
    body: { name: "Ann & Bob", id: "7" },
  });
});

test("bytes are shown by their number, texts as they are", async () => {
  const send = (body: BodyInit, type: string) =>
    planned(ADDRESS, { method: "PUT", body, headers: { "content-type": type } });
  const base = { http: "PUT", address: ADDRESS };
  const bytes = new Uint8Array([0x89, 0x50, 0xff, 0]);
  assert.deepEqual(await send(bytes, "image/png"), { ...base, type: "image/png", body: { bytes: 4 } });
  assert.deepEqual(await send("12345", "application/octet-stream"), {
    ...base,
    type: "application/octet-stream",
    body: { bytes: 5 },
  });
  assert.deepEqual(await send("a,b\n1,2", "text/csv"), { ...base, type: "text/csv", body: "a,b\n1,2" });
  assert.deepEqual(await send(bytes, "multipart/form-data; boundary=x"), {
    ...base,
    type: "multipart/form-data",
    body: { bytes: 4 },
  });
});

test("only the first of several requests is shown, and the client is told to stop", async () => {
  let stopped = false;
  const [{ address } = { address: "" }, ...more] = await plan(async (reach, signal) => {
    await reach(`${ADDRESS}/1`).catch(() => {});
    stopped = signal.aborted;
    return await reach(`${ADDRESS}/2`);
  });
  assert.deepEqual([address, stopped, more], [`${ADDRESS}/1`, true, []]);
});

test("what is documented answers earlier requests, once each, from the address that was asked", async () => {
  const answers = { "one": { next: "https://elsewhere.example/two?at=https://elsewhere.example" }, "three": 3 };
  const received: unknown[] = [];
  const all = await plan(async (reach, signal) => {
    const { next } = await (await reach(`${ADDRESS}/ONE`, { method: "POST", body: "[1]" })).json();
    received.push(next, signal.aborted);
    await reach(next, { method: "POST", body: "[2]" });
  }, answers);
  assert.deepEqual(received, ["https://shop.example/two?at=https://shop.example", false]);
  assert.deepEqual(all, [
    { http: "POST", address: `${ADDRESS}/ONE`, body: [1] },
    { http: "POST", address: "https://shop.example/two?at=https://shop.example", body: [2] },
  ]);
  const again = await plan(async (reach) => {
    await reach(`${ADDRESS}/one`);
    await reach(`${ADDRESS}/one`).catch(() => {});
    await reach(`${ADDRESS}/three`);
  }, answers);
  assert.deepEqual(again.map(({ address }) => address), [`${ADDRESS}/one`, `${ADDRESS}/one`]);
});

test("a call that fails after its first request is shown up to there", async () => {
  const all = await plan(async (reach) => {
    await reach(`${ADDRESS}/one`);
    throw new Error("no address in the answer");
  }, { one: {} });
  assert.deepEqual(all, [{ http: "GET", address: `${ADDRESS}/one` }]);
});

test("what fails before a request is thrown, and so is a call that makes none", async () => {
  await assert.rejects(plan(() => Promise.reject(new Error("no such client"))), /^Error: no such client$/);
  await assert.rejects(plan(() => Promise.resolve(1)), /^Error: The client has made no request\.$/);
});

test("secrets are masked in path, query and fields, the codes of addresses not in the host", () => {
  const request: Planned = {
    http: "POST",
    address: "https://c0de.example/hook/c0de/send?key=t0ken-of-it&q=a",
    type: "multipart/form-data",
    body: { text: "about t0ken-of-it", "t0ken-of-it": ["c0de"], photo: { file: "t0ken-of-it.png", bytes: 3 } },
  };
  assert.deepEqual(withoutSecrets(request, ["t0ken-of-it"], ["c0de"]), {
    http: "POST",
    address: "https://c0de.example/hook/***/send?key=***&q=a",
    type: "multipart/form-data",
    body: { text: "about ***", "***": ["***"], photo: { file: "***.png", bytes: 3 } },
  });
});
