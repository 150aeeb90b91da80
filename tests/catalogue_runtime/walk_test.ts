/** Every documented method, called through the tree of its API, reaches its own address. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Portal, rest, restV3 } from "../../src/bitrix24/mod.ts";
import { UNLIMITED } from "../support/bitrix24/unlimited.ts";
import { methods } from "./documented.ts";
import { CLASSIC, V3 } from "../support/bitrix24/expected_counts.ts";

const sent: string[] = [];
const portal = new Portal("https://p.example/rest/1/c0de/", {
  fetch: async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${request.url} ${await request.text()}`);
    return Response.json({ result: 1 }, UNLIMITED);
  },
});

/** A part of a tree. */
type Part = ((params: object, options?: object) => Promise<unknown>) & { [name: string]: Part };

const classic = methods.filter(({ api }) => api === "v2").map(({ name }) => name);
const newer = methods.filter(({ api }) => api === "v3").map(({ name }) => name);
const apis = [
  { title: "the classic REST", tree: rest(portal), names: classic, base: "https://p.example/rest/1/c0de/" },
  { title: "REST 3.0", tree: restV3(portal), names: newer, base: "https://p.example/rest/api/1/c0de/" },
];

/** The parts that a method's name leads through, the method last. */
function walk(tree: object, name: string): Part[] {
  let part = tree as Part;
  return name.split(".").map((word) => part = part[word]!);
}

test("the trees have every method", () => {
  assert.deepEqual([classic.length, newer.length], [CLASSIC, V3]);
});

for (const { title, tree, names, base } of apis) {
  test(`every method of ${title} is called by its own name, and nothing on the way to it is thenable`, async () => {
    for (const name of names) {
      sent.length = 0;
      const parts = walk(tree, name);
      for (const part of [tree as unknown as Part, ...parts]) {
        assert.equal(await part, part, name);
        assert.equal(part.then, undefined, name);
      }
      assert.deepEqual(await parts.at(-1)!({}), { result: 1 }, name);
      assert.deepEqual(sent, [`${base}${name} {}`]);
    }
  });

  test(`printing and comparing parts of the tree of ${title} sends nothing`, () => {
    const anyName = fc.constantFrom(...names);
    const looks: ((part: Part) => unknown)[] = [
      (part) => JSON.stringify([part]),
      (part) => `${part}`,
      (part) => Object.keys(part),
      (part) => part.toJSON,
      (part) => part.inspect,
      (part) => part.$$typeof,
      (part) => Reflect.get(part, Symbol.iterator),
      (part) => Reflect.get(part, Symbol.toPrimitive),
      (part) => Object.prototype.valueOf.call(part),
      (part) => (part as unknown) == 1,
    ];
    sent.length = 0;
    fc.assert(
      fc.property(anyName, fc.nat(), fc.constantFrom(...looks), (name, depth, look) => {
        const parts = walk(tree, name);
        look(parts[depth % parts.length]!);
        assert.deepEqual(sent, []);
      }),
      { seed: 9, numRuns: 500 },
    );
  });
}

test("parameters and options of a call in a tree are the portal's", async () => {
  sent.length = 0;
  await rest(portal).task.item.list({ SELECT: ["ID"], ORDER: { ID: "asc" } });
  await restV3(portal).tasks.task.get({ id: 8 });
  assert.deepEqual(sent, [
    'https://p.example/rest/1/c0de/task.item.list {"ORDER":{"ID":"asc"},"FILTER":[],"PARAMS":[],"SELECT":["ID"]}',
    'https://p.example/rest/api/1/c0de/tasks.task.get {"id":8}',
  ]);
  const reason = new Error("enough");
  await assert.rejects(rest(portal).server.time({}, { signal: AbortSignal.abort(reason) }), reason);
  await assert.rejects(walk(rest(portal), "user.get").at(-1)!([]), { name: "UsageError" });
  assert.equal(sent.length, 2);
});

test("a tree takes names that no documentation lists, and refuses a call without a name", async () => {
  sent.length = 0;
  await walk(rest(portal), "my.own.method").at(-1)!({ a: 1 });
  assert.deepEqual(sent, ['https://p.example/rest/1/c0de/my.own.method {"a":1}']);
  await assert.rejects((rest(portal) as unknown as Part)({}), { name: "UsageError" });
});
