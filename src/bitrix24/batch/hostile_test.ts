/** Batches whose answers, commands and options are not what anybody would expect. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, batchOf } from "../../../tests/support/bitrix24/answering.ts";
import { batch, ConnectionError, type PortalOptions, ref, type UnknownOutcomeError } from "../mod.ts";
import type { Outcome } from "./outcome.ts";

const get = (id: number) => ["crm.deal.get", { id }] as const;
const add = (TITLE: string) => ["crm.deal.add", { fields: { TITLE } }] as const;

/** What came of a command, in a word. */
const word = ({ result, error }: Outcome): string => error ? error.name : `${JSON.stringify(result)}`;

test("nothing that an answer says instead of an error is one", async () => {
  for (const nothing of [null, [], {}, "", false]) {
    const { portal } = answering(() =>
      batchOf({ result: { c0: 1, c1: null }, result_error: { c0: nothing, c1: nothing } })
    );
    const outcomes = await batch(portal, [add("one"), add("two")]);
    assert.deepEqual(outcomes.map(word), ["1", "null"], JSON.stringify(nothing));
  }
});

for (
  const [what, answer] of [
    ["no parts", { result: {} }],
    ["a text", { result: "done" }],
    ["null", { result: null }],
    ["lists", batchOf({ result: [1, 2], result_error: [3] })],
    ["texts for parts", batchOf({ result: "c0", result_error: "c1" })],
    ["other keys", batchOf({ result: { a: 1, C0: 2 }, result_error: { b: { error: "x" } } })],
  ] as const
) {
  test(`an answer that says nothing of its commands: ${what}; what reads is asked again, what writes is in doubt`, async () => {
    const { portal, methods } = answering(({ method, body }) =>
      method === "batch" ? answer : { result: { ID: body.id } }
    );
    const outcomes = await batch(portal, [get(1), add("one")]);
    assert.deepEqual(outcomes.map(word), ['{"ID":1}', "UnknownOutcomeError"]);
    assert.deepEqual(methods(), ["batch", "crm.deal.get"]);
  });
}

test("refusals of any shape", async () => {
  const { portal } = answering(() =>
    batchOf({ result_error: { c0: "NOT_FOUND", c1: { error: "", error_description: "No deal" }, c2: ["x"], c3: 7 } })
  );
  const outcomes = await batch(portal, [add("0"), add("1"), add("2"), add("3")]);
  assert.deepEqual(outcomes.map(word), ["ApiError", "ApiError", "ApiError", "ApiError"]);
  assert.match(outcomes[0]!.error!.message, /NOT_FOUND/);
  assert.match(outcomes[1]!.error!.message, /No deal/);
});

test("halt on a server that goes on all the same: what it did is told, and not done again", async () => {
  const { portal, methods } = answering(({ method }) =>
    method === "batch"
      ? batchOf({ result: { c1: 11, c3: 13 }, result_error: { c0: { error: "INTERNAL_SERVER_ERROR" } } })
      : { result: { ID: "1" } }
  );
  const outcomes = await batch(portal, [get(1), add("one"), add("two"), add("three"), add("four")], { halt: true });
  assert.deepEqual(outcomes.slice(1, 4).map(word), ["11", "UnknownOutcomeError", "13"]);
  assert.equal(methods().filter((method) => method === "crm.deal.add").length, 0);
});

test("a command that goes by itself has the outcome of a command, whatever else is in its answer", async () => {
  const { portal } = answering(() => ({ result: 5, error: "", extra: true }));
  const [outcome] = await batch(portal, [add("one")]);
  assert.deepEqual(outcome, { result: 5, time: {} });
});

test("a list with holes is refused, and what is no item of it is none of its commands", async () => {
  const { portal, asked } = answering(() => ({ result: 1 }));
  // deno-lint-ignore no-sparse-arrays -- what is tested
  await assert.rejects(batch(portal, [get(1), , get(2)] as never), {
    message: /^Command 1: It must be a list of a method/,
  });
  for (const commands of [new Map([["a", get(1)]]), new Set([get(1)]), [get(1)].values()]) {
    await assert.rejects(batch(portal, commands as never), { message: /^The commands must be a list or an object/ });
  }
  assert.equal(asked.length, 0);
  const named = Object.assign([get(1)], { other: get(2) });
  assert.deepEqual((await batch(portal, named)).length, 1);
  assert.equal(asked.length, 1);
});

test("commands of any class, with getters, and without a prototype", async () => {
  const { portal, methods } = answering(({ body: { cmd } }) =>
    batchOf({ result: Object.fromEntries(Object.keys(cmd).map((key) => [key, key])) })
  );
  class Commands {
    one = get(1);
    two = get(2);
  }
  const bare = Object.assign(Object.create(null), {
    one: get(1),
    get two() {
      return get(2);
    },
  });
  for (const commands of [new Commands(), bare]) {
    const { one, two } = await batch(portal, commands as { one: ReturnType<typeof get>; two: ReturnType<typeof get> });
    assert.deepEqual([one.result, two.result], ["c0", "c1"]);
  }
  assert.deepEqual(methods(), ["batch", "batch"]);
  const reason = new Error("no");
  const broken = {
    get one(): never {
      throw reason;
    },
  };
  await assert.rejects(batch(portal, broken), (error) => error === reason);
});

test("10,000 commands", async () => {
  const { portal, asked } = answering(({ body: { cmd } }) =>
    batchOf({ result: Object.fromEntries(Object.entries<string>(cmd).map(([key, text]) => [key, text.split("=")[1]])) })
  );
  const outcomes = await batch(portal, Array.from({ length: 10_000 }, (_, id) => get(id)));
  assert.equal(asked.length, 200);
  assert.ok(outcomes.every(({ result }, index) => `${result}` === `${index}`));
});

test("what a reference finds goes as it is: null, false, zero, an empty text and an empty list", async () => {
  const { portal, asked } = answering(({ method, body }) =>
    method === "crm.deal.get" ? { result: { is: body.id < 0 ? null : [null, false, 0, "", []] } } : { result: 1 }
  );
  // One by one, so that the first is known.
  const outcomes = await batch(portal, {
    one: ["crm.deal.get", { id: 1, not: null }],
    two: ["crm.deal.update", {
      id: 1,
      fields: {
        a: ref("one", "is.0"),
        b: ref("one", "is.1"),
        c: ref("one", "is.2"),
        d: ref("one", "is.3"),
        e: ref("one", "is.4"),
      },
    }],
  } as never);
  assert.ok(Object.values(outcomes).every(({ error }) => !error));
  assert.deepEqual(asked[1]!.body, { id: 1, fields: { a: null, b: false, c: 0, d: "", e: [] } });
});

test("a chain of 130 references runs through several requests", async () => {
  const { portal, methods } = answering(({ method, body }) =>
    method === "batch"
      ? batchOf({ result: Object.fromEntries(Object.keys(body.cmd).map((key) => [key, { ID: "7" }])) })
      : { result: { ID: "7" } }
  );
  const outcomes = await batch(
    portal,
    Array.from({ length: 130 }, (_, index) => ["crm.deal.get", { id: index ? ref(index - 1, "ID") : 1 }] as const),
  );
  assert.ok(outcomes.every(({ error }) => !error));
  assert.deepEqual(methods(), ["batch", "batch", "batch"]);
});

test("a reference to a command of any name, and one to itself", async () => {
  const { portal } = answering(({ body: { cmd } }) => batchOf({ result: Object.fromEntries(Object.entries(cmd)) }));
  const commands = Object.fromEntries([
    ["__proto__", get(1)],
    ["two", ["crm.deal.get", { id: ref("__proto__", [0, "ID"]) }]],
  ]) as Record<"two", ReturnType<typeof get>>;
  const { two } = await batch(portal, commands);
  assert.equal(decodeURIComponent(`${two.result}`), "crm.deal.get?id=$result[c0][0][ID]");
  await assert.rejects(batch(portal, { me: ["crm.deal.get", { id: ref("me") }] }), {
    message: /^Command me: It refers to me, which is no command before it\.$/,
  });
});

test("a reference is refused where it would be made a text", async () => {
  const { portal, asked } = answering(() => ({ result: 1 }));
  const make: (() => object)[] = [
    () => ["crm.deal.list", { filter: { TITLE: `Deal ${ref("one")}` } }],
    () => ["crm.deal.list", { filter: { [ref("one")]: 1 } }],
    () => ["crm.deal.get", { id: Number(ref("one")) }],
  ];
  for (const two of make) {
    await assert.rejects(async () => await batch(portal, { one: get(1), two: two() } as never), {
      name: "UsageError",
      message: /^A reference stands for a whole value/,
    });
  }
  assert.equal(asked.length, 0);
});

test("a batch that is begun while another one reads its commands does not take its references", async () => {
  const { portal } = answering(({ body: { cmd } }) => batchOf({ result: Object.fromEntries(Object.entries(cmd)) }));
  let inner: Promise<unknown> | undefined;
  const { two } = await batch(portal, {
    one: get(1),
    two: ["crm.deal.get", {
      get first() {
        inner = batch(portal, [get(3), get(4)]);
        return 0;
      },
      id: ref("one", "ID"),
    }],
  } as never) as Record<"two", Outcome>;
  await inner;
  assert.match(decodeURIComponent(`${two.result}`), /id=\$result\[c0\]\[ID\]/);
});

const once: [what: string, portal: PortalOptions, options: object][] = [
  ["retry: false", {}, { retry: false }],
  ["one attempt", {}, { retry: { attempts: 1 } }],
  ["retry: false of the portal", { retry: false }, {}],
  ["one attempt of the portal", { retry: { attempts: 1 } }, {}],
];
for (const [what, given, options] of once) {
  test(`${what}: nothing is asked again, neither by itself nor together`, async () => {
    const { portal, methods } = answering(
      () => batchOf({ result: { c1: 1 }, result_error: { c0: { error: "INTERNAL_SERVER_ERROR" } } }),
      given,
    );
    assert.deepEqual((await batch(portal, [get(1), get(2)], options)).map(word), ["ApiError", "1"]);
    const broken = answering(() => new Response("<html>", { status: 502 }), given);
    const outcomes = await batch(broken.portal, [get(1), add("one")], options);
    assert.deepEqual(outcomes.map(word), ["ResponseError", "UnknownOutcomeError"]);
    assert.deepEqual([methods(), broken.methods()], [["batch"], ["batch"]]);
  });
}

test("the option of a call is stronger than the portal's", async () => {
  const { portal, methods } = answering(
    ({ method }) => method === "batch" ? batchOf({ result: { c1: 1 } }) : { result: 2 },
    { retry: false },
  );
  assert.deepEqual((await batch(portal, [get(1), get(2)], { retry: {} })).map(word), ["2", "1"]);
  assert.deepEqual(methods(), ["batch", "crm.deal.get"]);
});

test("an abort whose reason is one of our own errors proves nothing of what was sent", async () => {
  const reason = new ConnectionError("Something else was not sent.", { method: "user.get", sent: false });
  for (const commands of [[add("one"), add("two")], [add("one")]]) {
    const stop = new AbortController();
    const { portal } = answering(() => {
      stop.abort(reason);
      return { result: 1 };
    });
    const outcomes = await batch(portal, commands, { signal: stop.signal });
    for (const { error } of outcomes) {
      assert.equal(error?.name, "UnknownOutcomeError");
      assert.match(
        error!.message,
        /^crm\.deal\.add was sent in a batch\. The batch was ended before its answer had come\./,
      );
      assert.deepEqual([error!.cause, (error as UnknownOutcomeError).sent], [reason, undefined]);
    }
  }
});

test("no error shows a token that a source has given", async () => {
  const { portal } = answering(
    ({ body: { auth } }) =>
      batchOf({ result_error: { c0: { error: "X", error_description: `no ${auth}` }, c1: auth } }),
    { token: () => "t0ken-of-a-source" },
  );
  const outcomes = await batch(portal, [get(1), add("one")]);
  for (const { error } of outcomes) {
    assert.equal(error?.name, "ApiError");
    assert.ok(!JSON.stringify([error!.message, error]).includes("t0ken"), error!.message);
  }
});

test("the caller's own layers see the batch, and that it writes", async () => {
  const seen: string[] = [];
  const { portal } = answering(({ body: { cmd } }) => batchOf({ result: cmd }), {
    layers: [(call, next) => {
      seen.push(`${call.method} ${call.effect}`);
      return next({ ...call, effect: "read" });
    }],
  });
  await batch(portal, [get(1), add("one")]);
  await batch(portal, [get(1), get(2)]);
  assert.deepEqual(seen, ["batch write", "batch read"]);
  const broken = answering(() => new Response("<html>", { status: 502 }), {
    layers: [(call, next) => next({ ...call, effect: "read" })],
  });
  assert.deepEqual((await batch(broken.portal, [add("one"), add("two")])).map(word), [
    "UnknownOutcomeError",
    "UnknownOutcomeError",
  ]);
  assert.deepEqual(broken.methods(), ["batch"]);
});

test("REST 3.0: a part of an answer that is missing or looks like an error is asked for by itself", async () => {
  for (
    const result of [
      [{ item: 1 }],
      [{ item: 1 }, { error: { code: "X", message: "no" } }],
      [{ item: 1 }, { error: { message: "no" } }, 3],
    ]
  ) {
    const { portal, methods } = answering(({ method }) =>
      method === "batch" ? { result } : Response.json({ error: { code: "X", message: "no" } }, { status: 400 })
    );
    const outcomes = await batch(portal.v3, [["tasks.task.get", { id: 1 }], ["tasks.task.get", { id: 2 }]]);
    assert.deepEqual(outcomes.map(word), ['{"item":1}', "ApiError"]);
    assert.deepEqual(methods(), ["batch", "tasks.task.get"]);
  }
  for (const result of [null, "x", 5, { 0: { item: 1 } }]) {
    const { portal, methods } = answering(({ method }) => ({ result: method === "batch" ? result : { item: 1 } }));
    const outcomes = await batch(portal.v3, [["tasks.task.get", { id: 1 }], ["tasks.task.get", { id: 2 }]]);
    assert.deepEqual(outcomes.map(word), ['{"item":1}', '{"item":1}']);
    assert.equal(methods().length, 3);
  }
});

test("what is no portal is refused", async () => {
  await assert.rejects(batch({} as never, [] as never), { name: "UsageError", message: /^The portal must be/ });
});

test("a token that expires between requests is asked for anew", async () => {
  let token = 0;
  let served = 0;
  const { portal, methods } = answering(({ body: { auth, cmd } }) => {
    if (auth !== `token-${token}`) {
      return Response.json({ error: "expired_token", error_description: "Expired" }, { status: 401 });
    }
    if (++served === 1) token++;
    return batchOf({ result: Object.fromEntries(Object.keys(cmd).map((key) => [key, 1])) });
  }, { token: () => `token-${token}` });
  const outcomes = await batch(portal, Array.from({ length: 100 }, (_, index) => add(`${index}`)), { halt: true });
  assert.ok(outcomes.every(({ error }) => !error));
  assert.equal(methods().length, 2);
});
