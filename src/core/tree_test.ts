import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect, isDeepStrictEqual } from "node:util";
import { tree } from "./tree.ts";

/** A tree of whatever members. */
interface Any {
  (...given: unknown[]): unknown;
  [name: string]: Any;
}

const calls: unknown[][] = [];
const root = tree((...given) => {
  calls.push(given);
  return given[0];
}) as Any;

/** What was called while something ran. */
async function called(run: () => unknown): Promise<unknown[][]> {
  calls.length = 0;
  await run();
  return calls.splice(0);
}

test("a member of a member is a method's name, and calling it passes everything on", async () => {
  assert.deepEqual(await called(() => root.crm!.deal!.list!({ start: 50 }, { timeout: 1 })), [
    ["crm.deal.list", { start: 50 }, { timeout: 1 }],
  ]);
  assert.deepEqual(await called(() => root.profile!()), [["profile"]]);
  assert.equal(root.a!.b!(), "a.b");
});

test("letter case, digits, underscores and the names of functions' members are parts of a method's name", async () => {
  const { get } = root.imbot!.v2!.Chat!;
  assert.equal(get!(), "imbot.v2.Chat.get");
  assert.equal(get!.nearest!(), "imbot.v2.Chat.get.nearest");
  for (const name of ["name", "length", "call", "apply", "bind", "prototype", "arguments", "caller", "sonet_group"]) {
    assert.deepEqual(await called(() => root.x![name]!(1)), [[`x.${name}`, 1]]);
  }
});

test("awaiting a tree or a part of it yields it and calls nothing", async () => {
  const awaited = await called(async () => {
    for (const part of [root, root.crm!, root.crm!.deal!.list!]) {
      assert.equal(await part, part);
      assert.equal(await Promise.resolve(part), part);
      assert.equal((await Promise.all([part]))[0], part);
    }
  });
  assert.deepEqual(awaited, []);
});

test("printing, comparing and serialising a tree calls nothing", async () => {
  const shown = await called(() => {
    for (const part of [root, root.crm!, root.crm!.deal!.list!]) {
      assert.equal(JSON.stringify({ part }), "{}");
      assert.match(`${part}${String(part)}${part + ""}${inspect(part, { showHidden: true, depth: 9 })}`, /./);
      assert.deepEqual(Object.keys(part), []);
      assert.equal(Number(part), NaN);
      assert.equal(typeof part.constructor, "function");
      assert.equal(part.hasOwnProperty!("then"), false);
      assert.equal(part instanceof Promise, false);
      assert.equal(typeof isDeepStrictEqual(part, root.other), "boolean");
      assert.throws(() => structuredClone(part));
    }
  });
  assert.deepEqual(shown, []);
});

test("what programs look for in any value is not there", () => {
  const names = [
    "then",
    "catch",
    "finally",
    "toJSON",
    "inspect",
    "asymmetricMatch",
    "$$typeof",
    "@@iterator",
    "a.b",
    "",
  ];
  for (const part of [root, root.crm!.deal!]) {
    for (const name of names) assert.equal(part[name], undefined, name);
    const symbols = [Symbol.iterator, Symbol.asyncIterator, Symbol.toPrimitive, Symbol.toStringTag, Symbol.for("x")];
    for (const symbol of symbols) assert.equal(Reflect.get(part, symbol), undefined, String(symbol));
  }
});
