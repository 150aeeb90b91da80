import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { UsageError } from "../errors.ts";
import { jsonText, jsonValue } from "./json.ts";

class Money {
  amount = 1;
}
class Told {
  toJSON() {
    return { amount: 1 };
  }
}
class Day extends Date {
  override toJSON(): string {
    return this.toISOString().slice(0, 10);
  }
}
class Nobody extends (null as unknown as ObjectConstructor) {
  static make(): object {
    return Object.create(Nobody.prototype, { a: { value: 1, enumerable: true } });
  }
}
const itself = Object.defineProperty({ a: 1 }, "toJSON", { value: () => itself });
const circular: Record<string, unknown> = {};
circular.me = { again: circular };
const thrower = (): never => {
  throw new Error("s3cret");
};
function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
const nested = (levels: number): unknown => levels ? [nested(levels - 1)] : 1;

/** Values that travel: as they are, or as the documented text. */
const sent: [what: string, given: unknown, expected: string][] = [
  ["a text", "a", '"a"'],
  ["an empty text", "", '""'],
  ["a lone surrogate", "\ud800", String.raw`"\ud800"`],
  ["minus zero", -0, "0"],
  ["a date that says by itself what it is", new Day("2024-08-05"), '"2024-08-05"'],
  ["a toJSON that is told its member's name", { a: { toJSON: (key: string) => key } }, '{"a":"a"}'],
  ["a toJSON that gives the value itself", itself, '{"a":1}'],
  ["another realm's date", runInNewContext("new Date(0)"), '"1970-01-01T00:00:00.000Z"'],
  ["another realm's object", runInNewContext('({ "a": [1] })'), '{"a":[1]}'],
  ["a huge number", 1e21, "1e+21"],
  ["null", null, "null"],
  ["an empty list", [], "[]"],
  ["members that are undefined", { a: undefined, b: 1 }, '{"b":1}'],
  ["a date", new Date("2024-08-05T09:02:13.750Z"), '"2024-08-05T09:02:13.750Z"'],
  ["the last moment", new Date("9999-12-31T23:59:59.999Z"), '"9999-12-31T23:59:59.999Z"'],
  ["an instance with a toJSON", new Told(), '{"amount":1}'],
  ["an address", new URL("https://a.example/b"), '"https://a.example/b"'],
  ["an object without prototype", Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
  ["a member called __proto__", JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
  ["the same object twice", ((one) => [one, one])({ a: 1 }), '[{"a":1},{"a":1}]'],
  ["512 levels", nested(512), `${"[".repeat(512)}1${"]".repeat(512)}`],
];
for (const [what, given, expected] of sent) {
  test(`${what} is sent as ${expected.slice(0, 60)}`, () => assert.equal(jsonText(jsonValue(given, "it")!), expected));
}

/** Values that JSON would drop or change, and how a message calls them. */
const refused: [what: string, value: unknown, said: string][] = [
  ["an invalid date", new Date("31.12.2024"), "is an invalid date. Check how it was made."],
  ["a date before Christ", new Date(-1e14), "is a date in the year -1199. Years from 0 to 9999 can be sent."],
  ["a date in year 10000", new Date("+010000-01-01"), "is a date in the year 10000. Years from 0 to 9999 can be sent."],
  ["NaN", NaN, "is NaN, which JSON cannot hold. Give a finite number."],
  ["Infinity", -Infinity, "is -Infinity, which JSON cannot hold. Give a finite number."],
  ["a BigInt", 12n, "is a BigInt, which JSON cannot hold. Give a number or its digits as text."],
  ["a function", () => 1, "is a function. JSON would lose or change it"],
  ["a symbol", Symbol("a"), "is a symbol. JSON would lose or change it"],
  ["a promise", Promise.resolve({}), "is a promise. Await it first."],
  ["a map", new Map([["a", 1]]), "is a Map. Give an object: Object.fromEntries(map)."],
  ["a set", new Set([1]), "is a Set. Give a list: [...set]."],
  ["a blob", new Blob(["a"]), "is a Blob. Give a file's content as base64 text"],
  ["a file", new File(["a"], "a.txt"), "Give a file's content as base64 text"],
  ["bytes", new Uint8Array([1]), "is a Uint8Array. Give a file's content as base64 text"],
  ["a buffer", new ArrayBuffer(1), "is an ArrayBuffer. Give a file's content as base64 text"],
  ["a regular expression", /a/, "is a RegExp. JSON would lose or change it"],
  ["an error", new Error("s3cret"), "is an Error. JSON would lose or change it"],
  ["a boxed text", new String("a"), "is a String. JSON would lose or change it"],
  ["an instance of a class", new Money(), "is an instance of Money. JSON would lose or change it"],
  ["a toJSON that gives nothing", { toJSON: () => undefined }, "is a value whose toJSON gives nothing."],
  ["a toJSON that gives null", { toJSON: () => null }, "is a value whose toJSON gives nothing."],
  ["a toJSON that throws", {
    toJSON: () => {
      throw new Error("s3cret");
    },
  }, "is a value whose toJSON throws."],
  ["a toJSON that gives a map", { toJSON: () => new Map() }, "is a Map."],
  [
    "an object with a symbol's member",
    { [Symbol("a")]: 1 },
    "is an object with a member named by a symbol. Name it by a text.",
  ],
  ["what only calls itself a date", { [Symbol.toStringTag]: "Date" }, "is a Date. JSON would lose or change it"],
  ["an invalid date that says something else", new Day("x"), "is an invalid date."],
  ["another realm's invalid date", runInNewContext("new Date(NaN)"), "is an invalid date."],
  ["an instance of a class that extends nothing", Nobody.make(), "is an instance of Nobody."],
  ["an object that inherits its members", Object.create({ a: 1 }), "is an instance of Object."],
  [
    "a list with a symbol's member",
    Object.assign([1], { [Symbol("a")]: 1 }),
    "is an object with a member named by a symbol. Name it by a text.",
  ],
  ["a weak map", new WeakMap(), "is a WeakMap."],
  ["a boxed number", Object(1), "is a Number."],
  ["a boxed BigInt", Object(1n), "is a BigInt."],
  ["a boxed symbol", Object(Symbol("a")), "is a Symbol."],
  ["a generator", (function* () {})(), "is a Generator."],
  ["a stream", new ReadableStream(), "is a ReadableStream."],
  ["a signal", new AbortController().signal, "is an AbortSignal."],
  ["a shared buffer", new SharedArrayBuffer(1), "is a SharedArrayBuffer. Give a file's content as base64 text"],
  ["a view of bytes", new DataView(new ArrayBuffer(1)), "is a DataView. Give a file's content as base64 text"],
  [
    "arguments",
    (function (..._: unknown[]) {
      return arguments;
    })(1),
    "is an Arguments.",
  ],
  ["Math", Math, "is a Math."],
  ["a revoked proxy", revoked(), "is a value"],
  ["a proxy that shows no names", new Proxy({ a: 1 }, { ownKeys: thrower }), "is a value that cannot be read."],
  ["something nested too deep", nested(513), "is nested deeper than 512 levels."],
];
for (const [what, value, said] of refused) {
  test(`${what} is refused with its place, at the root and at any depth`, () => {
    for (
      const [given, place] of [
        [value, "it"],
        [{ fields: value }, "it.fields"],
        [[0, value], "it[1]"],
        [{ a: { "b c": [{ d: value }] } }, 'it.a["b c"][0].d'],
      ]
    ) {
      assert.throws(() => jsonValue(given, "it"), (error: Error) => {
        assert.ok(error instanceof UsageError);
        const deep = what === "something nested too deep";
        assert.ok(error.message.startsWith(deep ? "Parameter it" : `Parameter ${place as string} `), error.message);
        assert.ok(error.message.includes(said), error.message);
        assert.doesNotMatch(error.message + error.stack, /s3cret/);
        return true;
      });
    }
  });
}

const places: [what: string, given: unknown, said: string][] = [
  ["a hole in a list", { list: [1, , 3] }, "Parameter list[1] is undefined. Leave it out of the list, or give null."],
  ["undefined in a list", { list: [undefined] }, "Parameter list[0] is undefined."],
  [
    "a member beside a list's items",
    { list: Object.assign([1], { total: 1 }) },
    "Parameter list.total is a member of a list",
  ],
  ["a getter that throws", {
    a: {
      get b() {
        throw new Error("s3cret");
      },
    },
  }, "Parameter a.b is a getter that throws."],
  ["a value in itself", circular, "Parameter me.again is a part of itself."],
  ["a promise for everything", Promise.resolve({}), "The value of all parameters is a promise. Await it first."],
];
for (const [what, given, said] of places) {
  test(`${what} is refused by its place`, () => {
    assert.throws(
      () => jsonValue(given, ""),
      (error: Error) => error instanceof UsageError && error.message.startsWith(said),
    );
  });
}

test("what is sent is what was given, whatever JSON can hold", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.equal(jsonText(jsonValue(value, "it")!), JSON.stringify(value));
    }),
    { seed: 20261128, numRuns: 500 },
  );
});

test("nothing else is sent than what JSON holds as it is, whatever JavaScript has", () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  let [passed, stopped] = [0, 0];
  fc.assert(
    fc.property(anything, (value) => {
      let copy: unknown;
      try {
        copy = jsonValue(value, "it");
      } catch (error) {
        assert.ok(error instanceof UsageError, String(error));
        assert.match(error.message, /^Parameter it\b/);
        stopped++;
        return;
      }
      passed++;
      if (copy === undefined) assert.equal(value, undefined);
      else assert.deepEqual(JSON.parse(jsonText(copy as string)), plain(value));
    }),
    { seed: 20261128, numRuns: 2000 },
  );
  console.log(`anything: ${passed} sent, ${stopped} refused`);
  assert.ok(passed > 300 && stopped > 300, `${passed} sent, ${stopped} refused`);
});

/** What JSON would read back, by its own rules: undefined members left out, dates as text, -0 as 0. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).filter(([, one]) => one !== undefined).map(([name, one]) => [name, plain(one)]),
    );
  }
  return Object.is(value, -0) ? 0 : value;
}

test("a place is shown without what no message may contain", () => {
  const show = (place: string) => place.replace("s3cret", "***");
  assert.throws(() => jsonValue({ a: { s3cret: NaN } }, "", "item.add", show), {
    message: "Parameter a.*** of item.add is NaN, which JSON cannot hold. Give a finite number.",
  });
});
