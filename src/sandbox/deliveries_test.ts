import assert from "node:assert/strict";
import { test } from "node:test";
import { Deliveries } from "./deliveries.ts";

const HERE = "http://127.0.0.1:9000/";

test("a handler gets one post after the other, others meanwhile", async () => {
  const log: string[] = [];
  const gates = new Map<string, () => void>();
  const deliveries = new Deliveries({
    fetch: async (input, init) => {
      const name = `${input} ${init?.body}`;
      log.push(name);
      await new Promise<void>((resolve) => gates.set(name, resolve));
      return new Response(null, { status: 204 });
    },
  }, () => 7);
  const [first] = ["1", "2"].map((body) => deliveries.post("E", HERE, body));
  deliveries.post("E", "http://localhost/", "3");
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(log, [`${HERE} 1`, "http://localhost/ 3"]);
  gates.get(`${HERE} 1`)!();
  await first!.done;
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(log, [`${HERE} 1`, "http://localhost/ 3", `${HERE} 2`]);
  for (const open of gates.values()) open();
  assert.deepEqual((await deliveries.all()).map(({ number, outcome, status, at }) => [number, outcome, status, at]), [
    [1, "answered", 204, 7],
    [2, "answered", 204, 7],
    [3, "answered", 204, 7],
  ]);
});

test("a handler that fails or hangs is posted to once, and nobody hears of it but who asks", async () => {
  let calls = 0;
  const deliveries = new Deliveries({
    timeout: 5,
    fetch: (_, init) => {
      calls++;
      if (calls === 1) throw new TypeError("fetch failed");
      return new Promise((_, reject) => init!.signal!.addEventListener("abort", () => reject(new Error("late"))));
    },
  }, () => 0);
  deliveries.post("E", HERE, "1");
  deliveries.post("E", HERE, "2");
  assert.deepEqual((await deliveries.all()).map(({ outcome }) => outcome), ["failed", "failed"]);
  assert.equal(calls, 2);
});

test("nothing leaves the machine, whatever the address looks like", async () => {
  const deliveries = new Deliveries({ fetch: () => assert.fail("posted") }, () => 0);
  for (
    const handler of [
      "https://portal.example/",
      "http://127.0.0.1.example/",
      "http://localhost.example/",
      "http://localhost@portal.example/",
      "http://0.0.0.0/",
      "file:///etc/passwd",
      "ftp://127.0.0.1/",
      "",
      "127.0.0.1",
    ]
  ) deliveries.post("E", handler, "");
  assert.deepEqual(new Set((await deliveries.all()).map(({ outcome }) => outcome)), new Set(["kept"]));
});

test("so many may wait, and so many are remembered", async () => {
  const deliveries = new Deliveries({ fetch: () => Promise.resolve(new Response()) }, () => 0);
  for (let count = 0; count < 1001; count++) deliveries.post("E", HERE, "");
  const all = await deliveries.all();
  assert.equal(all.length, 1000);
  assert.deepEqual([all[0]?.number, all.at(-1)?.outcome, all.at(-2)?.outcome], [2, "dropped", "answered"]);
  deliveries.clear();
  assert.deepEqual(await deliveries.all(), []);
  // Those that are done make room.
  deliveries.post("E", HERE, "");
  assert.deepEqual((await deliveries.all()).map(({ number, outcome }) => [number, outcome]), [[1, "answered"]]);
});
