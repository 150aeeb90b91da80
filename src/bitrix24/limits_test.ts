/** What portals of an address share, against the sandbox's bucket; figures of the limiter. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Clock } from "../core/call/clock.ts";
import { FakeClock } from "../sandbox/clock.ts";
import { ApiError, Portal, type PortalOptions, UsageError } from "./mod.ts";
import { hasExpired, hasTaken, isUnlimited, rateOf } from "./limits.ts";
import { createSandbox } from "./sandbox/mod.ts";

const CLASSIC = { burst: 50, perSecond: 2 };

/** How long a request and its answer are on their way, each, in milliseconds. */
type Way = () => number;

/** A sandbox with a portal's bucket, of which others have taken some. */
async function bucket({ taken = 0, way = () => 0 }: { taken?: number; way?: Way } = {}) {
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const { control } = sandbox;
  control.limits(CLASSIC);
  /** What another program does. */
  const fill = async (calls: number): Promise<void> => {
    for (let count = 0; count < calls; count++) await sandbox.fetch(`${sandbox.url}server.time`);
  };
  await fill(taken);
  const fetch: typeof sandbox.fetch = async (input, init) => {
    await clock.sleep(way());
    const response = await sandbox.fetch(input, init);
    await clock.sleep(way());
    return response;
  };
  const start = clock.now();
  const portalOf = (options: PortalOptions = {}) => new Portal(sandbox.url, { fetch, clock, ...options });
  const refusals = (): number => control.requests().filter(({ status }) => status === 503).length;
  const seconds = (): number => (clock.now() - start) / 1000;
  /** The same time on another clock: limiters are kept for each clock. */
  const otherClock = (): Clock => ({ now: () => clock.now(), sleep: (ms, signal) => clock.sleep(ms, signal) });
  return { clock, control, portalOf, refusals, seconds, fill, otherClock };
}

/** Numbers that look like chance, the same each time. */
function chance(most: number): Way {
  let seed = 1;
  return () => (seed = seed * 48271 % 2147483647) / 2147483647 * most;
}

const hundred = (call: (index: number) => Promise<unknown>) =>
  Promise.all(Array.from({ length: 100 }, (_, i) => call(i)));

test("100 calls on a cold bucket: no refusal, within 1.05 of the 25 s that the rate takes", async () => {
  const { portalOf, refusals, seconds } = await bucket();
  const portal = portalOf();
  await hundred(() => portal.call("server.time"));
  assert.equal(refusals(), 0);
  assert.ok(seconds() <= 25 * 1.05, `${seconds()} s`);
});

test("100 calls on a bucket that another program has emptied: one refusal, within 1.3 of 50 s", async () => {
  const { portalOf, refusals, seconds } = await bucket({ taken: 50 });
  const portal = portalOf();
  await hundred(() => portal.call("server.time"));
  assert.ok(refusals() <= 1, `${refusals()} refusals`);
  assert.ok(seconds() >= 49 && seconds() <= 50 * 1.3, `${seconds()} s`);
});

test("the same of a portal that was called a minute before", async () => {
  const { clock, control, portalOf, refusals, seconds, fill } = await bucket();
  const portal = portalOf();
  await Promise.all(Array.from({ length: 20 }, () => portal.call("server.time")));
  await clock.sleep(60_000);
  await fill(50);
  await hundred(() => portal.call("server.time"));
  assert.equal(refusals(), 1);
  assert.ok(seconds() - 60 <= 50 * 1.3, `${seconds()} s`);
  assert.equal(control.ledger().length, 20 + 50 + 100);
});

test("on a bucket that another program has nearly filled no call fails; once that is known, few are refused", async () => {
  for (const [taken, most] of [[45, 5], [48, 2], [49, 1]] as const) {
    const { clock, control, fill, portalOf, refusals, seconds } = await bucket({ taken });
    const portal = portalOf();
    await Promise.all(Array.from({ length: 52 }, () => portal.call("server.time")));
    assert.ok(refusals() >= 1, `${taken} taken: ${refusals()} refusals`);
    // A pause, and what the bucket takes then.
    assert.ok(seconds() <= (2 + taken) / 2 * 1.05 + 2, `${taken} taken: ${seconds()} s`);

    await clock.sleep(60_000);
    await fill(taken);
    const before = refusals();
    await Promise.all(Array.from({ length: 52 }, () => portal.call("server.time")));
    assert.ok(
      refusals() - before >= 1 && refusals() - before <= most,
      `${taken} taken: ${refusals() - before} refusals`,
    );
    assert.equal(control.ledger().length, 2 * (taken + 52));
  }
});

test("several programs share a bucket for minutes: no call fails, and little time is lost", async () => {
  const { control, portalOf, refusals, seconds, otherClock } = await bucket();
  const limits = { burst: 5, perSecond: 2 };
  control.limits(limits);
  // Each with a limiter that knows nothing of the others.
  const portals = Array.from({ length: 4 }, () => portalOf({ clock: otherClock(), limits }));
  await Promise.all(
    portals.flatMap((portal) => Array.from({ length: 14 }, () => portal.call("server.time"))),
  );
  assert.equal(control.ledger().length, 56);
  assert.ok(refusals() > 25, `${refusals()} refusals: they are in each other's way`);
  assert.ok(seconds() <= (56 - 5) / 2 * 1.5, `${seconds()} s`);
});

test("on ways that take longer and shorter, a full bucket refuses nothing either", async () => {
  const { portalOf, refusals, seconds, clock } = await bucket({ way: chance(200) });
  const portal = portalOf();
  for (let round = 0; round < 2; round++) {
    await Promise.all(Array.from({ length: 60 }, () => portal.call("server.time")));
    await clock.sleep(60_000);
  }
  assert.equal(refusals(), 0);
  // Two rounds of 5 s and two silences; the place that is left free, and the ways, come on top.
  assert.ok(seconds() <= 2 * (5 + 0.5 + 60) + 2, `${seconds()} s`);
});

test("a bucket of which another program has taken a part costs one pause and what it takes, and no call", async () => {
  const { clock, control, portalOf, seconds } = await bucket({ taken: 30 });
  const portal = portalOf();
  await hundred(() => portal.call("server.time"));
  // 30 of 50 places were taken: 20 at once, and the other 80 at the rate.
  assert.ok(seconds() <= 40 * 1.3, `${seconds()} s`);
  assert.equal(control.ledger().length, 130);
  assert.equal(clock.sleeping, 0);
});

test("two portals of an address, and both APIs, share its bucket: no refusal, and both get their turns", async () => {
  const { portalOf, refusals, seconds } = await bucket();
  const [one, other] = [portalOf(), portalOf()];
  const ends: string[] = [];
  await hundred(async (index) => {
    if (index % 4 === 0) await one.call("server.time");
    else if (index % 4 === 1) await other.v3.callUnknown("rest.documentation.openapi");
    else if (index % 4 === 2) await other.call("server.time");
    else await one.v3.callUnknown("rest.documentation.openapi");
    ends.push(index % 4 === 0 || index % 4 === 3 ? "one" : "other");
  });
  assert.equal(refusals(), 0);
  assert.ok(seconds() <= 25 * 1.05, `${seconds()} s`);
  const late = ends.slice(60);
  assert.equal(late.filter((name) => name === "one").length, 20);
});

test("one call of a portal is not behind ninety-nine of another", async () => {
  const { portalOf, seconds } = await bucket();
  const [many, few] = [portalOf(), portalOf()];
  const all = Array.from({ length: 99 }, () => many.call("server.time"));
  await few.call("server.time");
  // Some at once; then in turns.
  assert.ok(seconds() <= 1, `${seconds()} s`);
  await Promise.all(all);
  assert.ok(seconds() >= 24, `${seconds()} s`);
});

test("a portal tells how long its queue is, and what is left", async () => {
  const { portalOf } = await bucket();
  const [one, other] = [portalOf(), portalOf()];
  // One place is left free: calls may come closer together than they left.
  assert.deepEqual(one.limits(), { waiting: 0, left: 49, wait: 0 });
  await one.call("server.time");
  // The first one went alone: others may have filled the bucket.
  const all = Array.from({ length: 60 }, () => one.call("server.time"));
  assert.deepEqual(other.limits(), { waiting: 12, left: 0, wait: 500 });
  await Promise.all(all);
  const more = Array.from({ length: 3 }, () => one.call("server.time"));
  assert.deepEqual(other.limits(), { waiting: 3, left: 0, wait: 500 });
  await Promise.all(more);
  assert.deepEqual(portalOf({ clock: new FakeClock(), limits: false }).limits(), {
    waiting: 0,
    left: Infinity,
    wait: 0,
  });
});

test("all portals of an address say the same of its limits", async () => {
  const { portalOf } = await bucket();
  portalOf({ limits: "enterprise" });
  assert.throws(() => portalOf(), UsageError);
  portalOf({ limits: { burst: 250, perSecond: 5 } });
});

test("a sandbox without limits is called without limits, as long as it says so", async () => {
  const { control, portalOf, refusals, seconds } = await bucket();
  control.limits(false);
  const portal = portalOf();
  await portal.call("server.time");
  await Promise.all(Array.from({ length: 100 }, () => portal.call("server.time")));
  assert.equal(seconds(), 0);
  control.limits(CLASSIC);
  await portal.call("server.time");
  assert.ok(portal.limits().left < 49);
  await Promise.all(Array.from({ length: 60 }, () => portal.call("server.time")));
  assert.equal(refusals(), 0);
  assert.ok(seconds() >= 5, `${seconds()} s`);
});

for (
  const [url, fetch, value, expected] of [
    ["http://127.0.0.1:8024/rest/1/a/x", undefined, "off", true],
    ["http://localhost:8024/rest/1/a/x", undefined, "off", true],
    ["http://[::1]:8024/rest/1/a/x", undefined, "off", true],
    ["https://p.example/rest/1/a/x", undefined, "off", false],
    ["https://127.0.0.1.p.example/rest/1/a/x", undefined, "off", false],
    ["https://p.example/rest/1/a/x", () => {}, "off", true],
    ["http://127.0.0.1:8024/rest/1/a/x", undefined, "on", false],
    ["http://127.0.0.1:8024/rest/1/a/x", undefined, undefined, false],
  ] as const
) {
  test(`who says ${value} at ${url}${fetch ? " through a fetch of the caller's" : ""}: ${expected}`, () => {
    const headers = new Headers(value && { "x-oint-limits": value });
    assert.equal(isUnlimited({ status: 200, headers }, url, fetch), expected);
  });
}

test("the plans' buckets", () => {
  assert.deepEqual(rateOf(), { burst: 50, perSecond: 2 });
  assert.deepEqual(rateOf("enterprise"), { burst: 250, perSecond: 5 });
  assert.deepEqual(rateOf(false), { burst: Infinity, perSecond: Infinity });
  assert.deepEqual(rateOf({ burst: 3, perSecond: 1 }), { burst: 3, perSecond: 1 });
});

test("codes that say whether a portal has taken a call, and whether its token has expired", () => {
  const error = (code: string) => new ApiError("no", { code, description: "", answer: {}, retryable: false });
  assert.deepEqual(["QUERY_LIMIT_EXCEEDED", "OVERLOAD_LIMIT", "NOT_FOUND"].map((code) => hasTaken(error(code))), [
    false,
    true,
    true,
  ]);
  assert.equal(hasTaken(new Error("x")), undefined);
  assert.deepEqual(["expired_token", "NO_AUTH_FOUND"].map((code) => hasExpired(error(code))), [true, false]);
  assert.equal(hasExpired(new Error("expired_token")), false);
});
