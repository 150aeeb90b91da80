import assert from "node:assert/strict";
import { test } from "node:test";
import { type FaultRule, Faults } from "./faults.ts";

/** The faults that calls of methods meet, one after the other. */
function met(rules: FaultRule[], methods: string[], codesOnly = false): (string | undefined)[] {
  const faults = new Faults(["TOO_BUSY"]);
  faults.set(rules);
  return methods.map((method) => {
    const fault = faults.next(method, codesOnly);
    return fault && `${fault.kind} ${fault.moment}`;
  });
}

const three = ["item.get", "item.get", "item.get"];

test("a rule without conditions meets every call", () => {
  assert.deepEqual(met([{ fault: "reset" }], ["item.get", "order.list"]), ["reset before", "reset before"]);
  assert.deepEqual(met([], three), [undefined, undefined, undefined]);
});

test("a rule counts the calls that fit it, from 1", () => {
  const rules: FaultRule[] = [{ method: "item.get", on: [2, 3], fault: "502-html" }];
  assert.deepEqual(met(rules, ["order.list", ...three, "item.get"]), [
    undefined,
    undefined,
    "502-html before",
    "502-html before",
    undefined,
  ]);
});

for (
  const [method, fit, others] of [
    ["item.get", ["item.get", "Item.Get"], ["item.getall", "an.item.get", "itemXget"]],
    ["item.*", ["item.get", "item."], ["items.get", "item"]],
    ["*.get", ["item.get", "a.b.get"], ["get", "item.get.x"]],
    ["*", ["item.get", ""], []],
    ["i*t*t", ["item.get"], ["it", "item.list.x"]],
    [["item.get", "ORDER.*"], ["item.get", "order.list"], ["item.list"]],
  ] as const
) {
  test(`${JSON.stringify(method)} fits ${fit}`, () => {
    for (const name of fit) assert.deepEqual(met([{ method, fault: "close" }], [name]), ["close before"], name);
    for (const name of others) assert.deepEqual(met([{ method, fault: "close" }], [name]), [undefined], name);
  });
}

test("the first of several rules counts, and the others count the call, too", () => {
  const rules: FaultRule[] = [{ on: [1], fault: "reset" }, { on: [1, 2], fault: "no-answer" }];
  assert.deepEqual(met(rules, three), ["reset before", "no-answer before", undefined]);
});

test("each fault has its usual side of the work, and others where that can be", () => {
  const sides = (fault: string): (string | undefined)[] => met([{ fault: fault as "reset" }], ["x"]);
  assert.deepEqual(sides("reset-before-work"), ["reset before"]);
  assert.deepEqual(sides("reset-after-work"), ["reset after"]);
  assert.deepEqual(sides("slow-answer"), ["slow-answer after"]);
  assert.deepEqual(sides("slow-answer-before-work"), ["slow-answer before"]);
  assert.deepEqual(sides("cut-body"), ["cut-body after"]);
  assert.deepEqual(sides("cut-body-after-work"), ["cut-body after"]);
  assert.deepEqual(sides("TOO_BUSY"), ["TOO_BUSY before"]);
  assert.deepEqual(sides("TOO_BUSY-after-work"), ["TOO_BUSY after"]);
});

test("a command in a batch meets codes only, and is counted by no other rule", () => {
  const rules: FaultRule[] = [{ on: [1], fault: "reset" }, { on: [2], fault: "TOO_BUSY" }];
  assert.deepEqual(met(rules, three, true), [undefined, "TOO_BUSY before", undefined]);
});

test("a share of the calls is the same for the same seed, and about as large as it says", () => {
  const calls = Array(1000).fill("x");
  const by = (seed?: number): boolean[] =>
    met([{ rate: 0.3, ...(seed !== undefined && { seed }), fault: "reset" }], calls).map(Boolean);
  assert.deepEqual(by(7), by(7));
  assert.notDeepEqual(by(7), by(8));
  assert.deepEqual(by(), by(1));
  for (const seed of [1, 2, 3, -9]) {
    const share = by(seed).filter(Boolean).length;
    assert.ok(share > 230 && share < 370, `${share} of 1000 with seed ${seed}`);
  }
  assert.equal(met([{ rate: 0, fault: "reset" }], calls).some(Boolean), false);
  assert.equal(met([{ rate: 1, fault: "reset" }], calls).every(Boolean), true);
});

for (
  const [rules, message] of [
    [{ fault: "reset" }, /^Rules of faults are a list/],
    [undefined, /^Rules of faults are a list/],
    [Array(1001).fill({ fault: "reset" }), /^There can be 1000 rules of faults, not 1001\.$/],
    [["reset"], /it is no object: "reset"\.$/],
    [[null], /it is no object: null\.$/],
    [[{}], /there is no fault undefined/],
    [[{ fault: "rest" }], /there is no fault "rest"\. There is .*\breset, close, .*, TOO_BUSY: \{"fault":"rest"\}\.$/],
    [[{ fault: "constructor" }], /there is no fault "constructor"/],
    [[{ fault: "421-after-work" }], /421 strikes before the work only/],
    [[{ fault: "cut-body-before-work" }], /cut-body strikes after the work only/],
    [[{ fault: "reset", methods: "x" }], /it has methods, but takes method, on, rate, seed, fault, delay only/],
    [[{ fault: "reset", method: 7 }], /method is no name/],
    [[{ fault: "reset", method: [] }], /method is no name/],
    [[{ fault: "reset", on: 3 }], /on is no list of whole numbers from 1/],
    [[{ fault: "reset", on: [0] }], /on is no list of whole numbers from 1/],
    [[{ fault: "reset", rate: 30 }], /rate is no number from 0 to 1/],
    [[{ fault: "reset", rate: NaN }], /rate is no number from 0 to 1/],
    [[{ fault: "reset", seed: 0.5 }], /seed is no whole number/],
    [[{ fault: "slow-answer", delay: -1 }], /delay is no number of milliseconds/],
    [[{ fault: "slow-answer", delay: Infinity }], /delay is no number of milliseconds/],
  ] as [unknown, RegExp][]
) {
  test(`these are no rules: ${JSON.stringify(rules)?.slice(0, 60)}`, () => {
    const faults = new Faults(["TOO_BUSY"]);
    faults.set([{ fault: "close" }]);
    assert.throws(() => faults.set(rules), (error) => error instanceof TypeError && message.test(error.message));
    assert.equal(faults.next("x")?.kind, "close", "the rules that were in force stay");
  });
}
