import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../../sandbox/clock.ts";
import { UsageError } from "../errors.ts";
import { limiterOf } from "./limiters.ts";

const RATE = { burst: 50, perSecond: 2 };
const NONE = { burst: Infinity, perSecond: Infinity };

test("whoever calls an address shares its limiter; other addresses, and other clocks, have others", () => {
  const clock = new FakeClock();
  const limiter = limiterOf("https://a.example", RATE, clock);
  assert.equal(limiterOf("https://a.example", { ...RATE }, clock), limiter);
  assert.notEqual(limiterOf("https://b.example", RATE, clock), limiter);
  assert.notEqual(limiterOf("https://a.example", RATE, new FakeClock()), limiter);
  const own = limiterOf("https://limiters.example", RATE);
  assert.equal(limiterOf("https://limiters.example", RATE), own);
  assert.notEqual(own, limiter);
});

for (
  const [one, other, message] of [
    [
      RATE,
      { burst: 50, perSecond: 5 },
      "Option limits is { burst: 50, perSecond: 5 }, and { burst: 50, perSecond: 2 }",
    ],
    [
      RATE,
      { burst: 51, perSecond: 2 },
      "Option limits is { burst: 51, perSecond: 2 }, and { burst: 50, perSecond: 2 }",
    ],
    [RATE, NONE, "Option limits is false, and { burst: 50, perSecond: 2 }"],
    [NONE, RATE, "Option limits is { burst: 50, perSecond: 2 }, and false"],
  ] as const
) {
  test(`one address has one limit: ${message}`, () => {
    const clock = new FakeClock();
    const kept = limiterOf("https://a.example", one, clock);
    assert.throws(() => limiterOf("https://a.example", other, clock), (error: Error) => {
      assert.ok(error instanceof UsageError);
      assert.equal(
        error.message,
        `${message} for another client of https://a.example: ` +
          "all clients of an address share its limits, so give all the same.",
      );
      return true;
    });
    assert.equal(limiterOf("https://a.example", one, clock), kept);
  });
}

test("of many addresses, those that nobody uses and that know nothing are forgotten; the others stay", async () => {
  const { WeakRef: Real } = globalThis;
  const clock = new FakeClock();
  const collected = new Set<WeakKey>();
  // A collector that the test decides for.
  globalThis.WeakRef = class<T extends WeakKey> {
    readonly [Symbol.toStringTag] = "WeakRef";
    readonly #target: T;
    constructor(target: T) {
      this.#target = target;
    }
    deref(): T | undefined {
      return collected.has(this.#target) ? undefined : this.#target;
    }
  };
  try {
    const at = (index: number) => limiterOf(`https://${index}.example`, RATE, clock);
    const first = Array.from({ length: 1_000 }, (_, index) => at(index));
    const call = { method: "x", params: {}, effect: "read", attempt: 1, timeout: 1, time: {} } as never;
    await first[1]!.take({}, call);
    first[1]!.done(true);
    // Nobody uses 1 any more, but its bucket is not empty; 2 is used.
    for (const [index, limiter] of first.entries()) if (index !== 2) collected.add(limiter);
    at(1_000);
    assert.equal(at(1), first[1], "its bucket is remembered");
    assert.equal(at(2), first[2], "it is used");
    assert.notEqual(at(3), first[3], "it is forgotten");
    // What is forgotten takes no other limit along.
    assert.doesNotThrow(() => limiterOf("https://4.example", NONE, clock));
  } finally {
    globalThis.WeakRef = Real;
  }
});
