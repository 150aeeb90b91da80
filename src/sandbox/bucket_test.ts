import assert from "node:assert/strict";
import { test } from "node:test";
import { Buckets } from "./bucket.ts";
import { FakeClock } from "./clock.ts";

const taken = (buckets: Buckets, times: number, address = "a"): number =>
  Array.from({ length: times }, () => buckets.take(address)).filter(Boolean).length;

test("a bucket takes its burst at once, and then what leaks out", async () => {
  const clock = new FakeClock();
  const buckets = new Buckets(clock);
  buckets.set({ burst: 50, perSecond: 2 });
  assert.equal(taken(buckets, 60), 50);
  await clock.advance(499);
  assert.equal(taken(buckets, 5), 0);
  await clock.advance(1);
  assert.equal(taken(buckets, 5), 1);
  await clock.advance(3000);
  assert.equal(taken(buckets, 50), 6);
  await clock.advance(25_000);
  assert.equal(taken(buckets, 60), 50);
  await clock.advance(3_600_000);
  assert.equal(taken(buckets, 60), 50, "an empty bucket holds no more than its burst");
});

test("who keeps the pace is never refused", async () => {
  const clock = new FakeClock();
  const buckets = new Buckets(clock);
  buckets.set({ burst: 3, perSecond: 3 });
  assert.equal(taken(buckets, 3), 3);
  // A third of a second is no round number of milliseconds.
  for (let count = 0; count < 300; count++) {
    await clock.advance(1000 / 3);
    assert.equal(buckets.take("a"), true, `request ${count}`);
  }
});

test("each address has a bucket of its own, and many of them take no memory", () => {
  const buckets = new Buckets(new FakeClock());
  buckets.set({ burst: 2, perSecond: 1 });
  assert.equal(taken(buckets, 3, "a"), 2);
  assert.equal(taken(buckets, 3, "b"), 2);
  for (let count = 0; count < 2000; count++) buckets.take(`address ${count}`);
  assert.equal(taken(buckets, 1, "address 1999"), 1);
  assert.equal(taken(buckets, 2, "a"), 2, "the oldest were forgotten");
});

test("without limits all is taken; new ones begin with empty buckets", () => {
  const buckets = new Buckets(new FakeClock());
  assert.deepEqual([buckets.isOn, taken(buckets, 1000)], [false, 1000]);
  buckets.set({ burst: 1, perSecond: 1 });
  assert.deepEqual([buckets.isOn, taken(buckets, 2)], [true, 1]);
  buckets.empty();
  assert.equal(taken(buckets, 2), 1);
  buckets.set({ burst: 1, perSecond: 1 });
  assert.equal(taken(buckets, 2), 1);
  buckets.set(false);
  assert.deepEqual([buckets.isOn, taken(buckets, 1000)], [false, 1000]);
});

for (
  const limits of [
    undefined,
    null,
    true,
    {},
    { burst: 50 },
    { burst: 0, perSecond: 2 },
    { burst: 50, perSecond: -1 },
    { burst: "50", perSecond: 2 },
    { burst: Infinity, perSecond: 2 },
    { burst: 50, perSecond: NaN },
    { burst: 50, perSecond: 2, perMinute: 3 },
  ]
) {
  test(`these are no limits: ${JSON.stringify(limits)}`, () => {
    assert.throws(() => new Buckets(new FakeClock()).set(limits), {
      name: "TypeError",
      message: `Limits are false, or how many requests are taken: { burst: 50, perSecond: 2 }, not ${
        JSON.stringify(limits)
      }.`,
    });
  });
}
