/**
 * Everything that a caller can pass × everything that JavaScript has: what is sent is what was given, or a UsageError
 * that names the place was thrown before anything was sent.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { camelCase } from "../../scripts/generate/names.ts";
import { FUNCTIONS } from "../../tests/support/bitrix24/expected_counts.ts";
import type { CommandTable, OptionTable } from "../catalogue/commands.ts";
import { service } from "./generated/cli/index.ts";
import * as api from "./mod.ts";
import { Portal, rest, restV3, UsageError } from "./mod.ts";
import { UNLIMITED } from "../../tests/support/bitrix24/unlimited.ts";

class Money {
  amount = 1;
}
class Told {
  toJSON(): object {
    return { told: 1 };
  }
}
class Listed extends Array<number> {}

const REFUSED = Symbol("refused");
const circular: Record<string, unknown> = {};
circular.me = [circular];
const thrower = (): never => {
  throw new Error("a caller's own");
};
/** Bun gives some classes of the web a toJSON. */
const toldBy = (value: object): unknown => (value as { toJSON?: () => unknown }).toJSON?.() ?? REFUSED;
const DAY = "2024-08-05T09:02:13.000Z";

/** What JavaScript has, and what JSON makes of it; refused where that would not be what was given. */
const values: [what: string, make: () => unknown, sent: unknown][] = [
  ["a text", () => "text.", "text."],
  ["an empty text", () => "", ""],
  ["half a character", () => "a\ud83e", "a\ud83e"],
  ["an emoji", () => "🦊", "🦊"],
  ["__proto__ as text", () => "__proto__", "__proto__"],
  ["a number", () => 7.5, 7.5],
  ["minus zero", () => -0, 0],
  ["1e21", () => 1e21, 1e21],
  ["an unsafe integer", () => 2 ** 53, 2 ** 53],
  ["NaN", () => NaN, REFUSED],
  ["Infinity", () => -Infinity, REFUSED],
  ["true", () => true, true],
  ["null", () => null, null],
  ["undefined", () => undefined, undefined],
  ["a BigInt", () => 7n, REFUSED],
  ["a symbol", () => Symbol("s"), REFUSED],
  ["a function", () => () => 1, REFUSED],
  ["a class", () => Money, REFUSED],
  ["a date", () => new Date(DAY), DAY],
  ["an invalid date", () => new Date("31.12.2024"), REFUSED],
  ["a date of the year 10000", () => new Date("+010000-01-01"), REFUSED],
  ["a date before Christ", () => new Date(-1e14), REFUSED],
  ["a Blob", () => new Blob(["hi"]), REFUSED],
  ["a File", () => new File(["hi"], "a.txt"), REFUSED],
  ["bytes", () => new Uint8Array([104, 105]), REFUSED],
  ["a buffer", () => new Uint8Array([104, 105]).buffer, REFUSED],
  ["a view", () => new DataView(new ArrayBuffer(2)), REFUSED],
  ["a map", () => new Map([["a", 1]]), REFUSED],
  ["a set", () => new Set([1]), REFUSED],
  ["a weak map", () => new WeakMap(), REFUSED],
  ["a promise", () => Promise.resolve({ a: 1 }), REFUSED],
  ["a regular expression", () => /a/, REFUSED],
  ["an error", () => new Error("a"), REFUSED],
  ["an iterator", () => [1].values(), REFUSED],
  ["a form", () => new FormData(), toldBy(new FormData())],
  ["search parameters", () => new URLSearchParams("a=1"), toldBy(new URLSearchParams("a=1"))],
  ["a stream", () => new ReadableStream(), REFUSED],
  ["a boxed text", () => new String("a"), REFUSED],
  ["a boxed number", () => Object(1), REFUSED],
  ["an instance", () => new Money(), REFUSED],
  ["an instance with a toJSON", () => new Told(), { told: 1 }],
  ["an address", () => new URL("https://a.example/"), "https://a.example/"],
  ["a toJSON that gives nothing", () => ({ toJSON: () => undefined }), REFUSED],
  ["a toJSON that gives null", () => ({ toJSON: () => null }), REFUSED],
  ["a toJSON that throws", () => ({ toJSON: thrower }), REFUSED],
  ["a list", () => [1, "a", null], [1, "a", null]],
  ["an empty list", () => [], []],
  ["a sparse list", () => [1, , 3], REFUSED],
  ["undefined in a list", () => [undefined], REFUSED],
  ["a list with more than items", () => Object.assign([1], { more: 1 }), REFUSED],
  ["a list of a class of its own", () => Listed.from([1, 2]), [1, 2]],
  ["an object", () => ({ a: 1, b: undefined, c: { d: [] } }), { a: 1, c: { d: [] } }],
  ["an empty object", () => ({}), {}],
  ["an object without prototype", () => Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ["an object that inherits", () => Object.create({ a: 1 }), REFUSED],
  ["an object with a symbol's member", () => ({ [Symbol("a")]: 1 }), REFUSED],
  ["a getter", () => Object.defineProperty({}, "a", { get: () => 1, enumerable: true }), { a: 1 }],
  ["a getter that throws", () => Object.defineProperty({}, "a", { get: thrower, enumerable: true }), REFUSED],
  ["a proxy that throws", () => new Proxy({}, { ownKeys: thrower }), REFUSED],
  ["a circular value", () => circular, REFUSED],
];

/** Where a value stands in what is given: by itself, and one to three levels deep. */
const depths: [place: string, wrap: (value: unknown) => unknown][] = [
  ["", (value) => value],
  [".a", (a) => ({ a })],
  ["[1]", (value) => [0, value]],
  ['.a["b c"][0]', (value) => ({ a: { "b c": [value] } })],
];

interface Sent {
  address: string;
  body: unknown;
}

/** A `fetch` that keeps what it is sent, and says where uploads go. */
function recorder(): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const upload = { field: "file", uploadUrl: "https://p.example/upload" };
  return {
    sent,
    fetch: async (input, init) => {
      const request = input instanceof Request ? input : new Request(input, init);
      const isForm = /^multipart/.test(request.headers.get("content-type") ?? "");
      const body = isForm
        ? await Promise.all(
          [...await request.formData()].map(async ([, file]) =>
            typeof file === "string" ? file : { name: file.name, content: await file.text() }
          ),
        )
        : JSON.parse(await request.text() || "null");
      sent.push({ address: request.url, body });
      const result = /uploadfile$/i.test(request.url) ? upload : true;
      return Response.json({ result, access_token: "t" }, UNLIMITED);
    },
  };
}

/** All values inside a value, itself among them. */
function inside(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(inside)] : [value];
}

/** Whether a body holds what JSON makes of a value: as one value, or its members beside each other. */
function carries(body: unknown, value: unknown): boolean {
  const all = inside(body);
  if (all.some((one) => isDeepStrictEqual(one, value) || isDeepStrictEqual(one, [value]))) return true;
  return typeof value === "object" && value !== null && !Array.isArray(value) &&
    Object.entries(value).every(([name, member]) => isDeepStrictEqual((body as Record<string, unknown>)[name], member));
}

/** Whether a body holds a single value in the spelling of its parameter's kind. */
function spells({ kind, param }: OptionTable, value: unknown, sent: readonly Sent[]): boolean {
  const leaves = sent.flatMap(({ address, body }) => [...inside(body), ...new URL(address).searchParams.values()]);
  const has = (...expected: unknown[]) => expected.some((one) => leaves.some((leaf) => isDeepStrictEqual(leaf, one)));
  switch (kind) {
    case "boolean":
      // Templates are emptied by one that is not sent.
      return typeof value === "boolean" && (param === "clear" || has(true, false, "Y", "N", 0, 1, "0", "1"));
    case "date":
      return value instanceof Date
        ? leaves.some((leaf) => typeof leaf === "string" && leaf.startsWith("2024-08-05"))
        : false;
    case "files":
      if (isDeepStrictEqual(value, {})) return has([]);
      // falls through
    case "file":
      return (value instanceof Blob || value instanceof Uint8Array || value instanceof ArrayBuffer) &&
        has("aGk=", "hi");
    case "text":
      // Node reads a file without a name in a form as a text.
      return typeof value === "string" && has(value, ...value ? [] : ["x"]);
    default:
      return typeof value === "number" && has(value, `${Object.is(value, -0) ? 0 : value}`) ||
        typeof value === "string" && has(value.trim());
  }
}

/** Parameters of which 0 and an empty text stand for none, as their pages say. */
const NONE = new Set(["MoveTaskToKanbanStage.prev", "MoveTaskToKanbanStage.after"]);

/** A value that each kind of parameter takes. */
const usual: Record<OptionTable["kind"], () => unknown> = {
  text: () => "x",
  id: () => 1,
  integer: () => 1,
  number: () => 1,
  boolean: () => true,
  date: () => "2001-01-01",
  structure: () => ({}),
  list: () => [1],
  file: () => new Blob(["x"]),
  files: () => ({ "x.txt": new Blob(["x"]) }),
};

/** The least that a function takes: what its table requires, and what only TypeScript does. */
async function leastOf(command: CommandTable): Promise<Record<string, unknown>> {
  const least: Record<string, unknown> = {};
  for (const { param, kind, required } of command.options) if (required) least[param] = usual[kind]();
  for (;;) {
    const missing = await callOf(command)(least, recorder().fetch).then(
      () => "",
      ({ message }: Error) => /^Parameter (\w+) is missing/.exec(message)?.[1] ?? "",
    );
    const option = command.options.find(({ param }) => param === missing);
    if (!option) return least;
    least[missing] = usual[option.kind]();
  }
}

type Call = (params: unknown, fetch: typeof globalThis.fetch) => Promise<unknown>;

const WEBHOOK = "https://p.example/rest/1/c0de/";

function callOf({ name, connects }: CommandTable): Call {
  const run = (api as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>)[camelCase(name)]!;
  return connects
    ? async (params, fetch) => await run(new Portal(WEBHOOK, { fetch }), params)
    : async (params, fetch) => await run(params, { fetch });
}

let [passed, stopped] = [0, 0];

/** Calls, and holds that it was refused by its place before anything was sent, or that `isSent` finds it sent. */
async function hold(
  what: string,
  call: Call,
  params: unknown,
  named: RegExp,
  isSent: (sent: readonly Sent[]) => boolean,
): Promise<void> {
  const { fetch, sent } = recorder();
  try {
    await call(params, fetch);
  } catch (error) {
    assert.ok(error instanceof UsageError, `${what}: ${error}`);
    assert.match(error.message, named, `${what}: ${error.message}`);
    assert.deepEqual(sent, [], `${what} was refused after it was sent`);
    stopped++;
    return;
  }
  assert.ok(sent.length > 0, `${what}: nothing was sent`);
  assert.ok(isSent(sent), `${what} went out as ${JSON.stringify(sent)}`);
  passed++;
}

const escaped = (text: string): string => text.replace(/[\\[\].*+?^${}()|"]/g, "\\$&");

/** All that one parameter can hold. */
async function tryOption(command: CommandTable, option: OptionTable, base: Record<string, unknown>): Promise<void> {
  const call = callOf(command);
  const named = new RegExp(`\\b${escaped(option.param)}\\b`);
  const isDeep = option.kind === "structure" || option.kind === "list";
  for (const [what, make, json] of values) {
    for (const [place, wrap] of isDeep ? depths : depths.slice(0, 1)) {
      const given = wrap(make());
      const expected = json === REFUSED ? REFUSED : JSON.parse(JSON.stringify(wrap(json)) ?? "null") as unknown;
      const about = `${command.name}: ${what} at ${option.param}${place}`;
      await hold(about, call, { ...base, [option.param]: given }, named, (sent) => {
        if (given === undefined) return !(option.param in base);
        if (NONE.has(`${command.name}.${option.param}`) && (given === "" || given === 0)) return true;
        if (!isDeep) return spells(option, given, sent);
        // A hole or undefined inside a list is refused; left out it would be null.
        return expected !== REFUSED && sent.some(({ body }) => carries(body, expected));
      });
    }
  }
}

test("whatever a function is given is sent as it is, or refused by its place before anything is sent", async () => {
  [passed, stopped] = [0, 0];
  let functions = 0;
  for (const category of service.categories) {
    for (const { name } of category.commands) {
      const command = (await category.load(name))!;
      functions++;
      if (!command.connects && !command.network) continue;
      const base = await leastOf(command);
      for (const option of command.options) await tryOption(command, option, base);
      if (!command.options.length) continue;
      const call = callOf(command);
      for (const [what, make] of values) {
        const given = make();
        // Names that no function has are the type checker's to find.
        const isOpen = typeof given === "object" && given !== null && (given.constructor ?? Object) === Object;
        if (isOpen && !/(getter|proxy) that throws/.test(what)) continue;
        await hold(
          `${name}: ${what} for all parameters`,
          call,
          given,
          /parameter/i,
          () => given === undefined && !Object.keys(base).length,
        );
      }
    }
  }
  console.log(`${functions} functions: ${passed} values sent, ${stopped} refused`);
  assert.ok(functions >= FUNCTIONS && passed > 2_000 && stopped > 15_000, `${functions}, ${passed}, ${stopped}`);
});

const ways: [what: string, call: Call][] = [
  ["portal.call", (params, fetch) => new Portal(WEBHOOK, { fetch }).call("user.get", params as never)],
  ["a batch", (params, fetch) => new Portal(WEBHOOK, { fetch }).callUnknown("batch", params as object)],
  [
    "a method by positions",
    (params, fetch) => new Portal(WEBHOOK, { fetch }).callUnknown("task.item.list", params as object),
  ],
  [
    "portal.callUnknown with a token",
    (params, fetch) => new Portal("p.example", { fetch, token: "t0ken" }).callUnknown("crm.deal.add", params as object),
  ],
  [
    "portal.v3",
    (params, fetch) => new Portal(WEBHOOK, { fetch }).v3.callUnknown("tasks.task.get", params as object),
  ],
  [
    "a list of REST 3.0",
    (params, fetch) => new Portal(WEBHOOK, { fetch }).v3.callUnknown("batch", params as object),
  ],
  ["rest()", (params, fetch) => rest(new Portal(WEBHOOK, { fetch })).crm.deal.list(params as object)],
  [
    "restV3()",
    (params, fetch) => restV3(new Portal(WEBHOOK, { fetch })).tasks.task.get(params as never),
  ],
];

test("whatever a method is given is sent as it is, or refused by its place before anything is sent", async () => {
  [passed, stopped] = [0, 0];
  for (const [way, call] of ways) {
    for (const [what, make, json] of values) {
      for (const [place, wrap] of depths) {
        const expected = json === REFUSED ? REFUSED : JSON.parse(JSON.stringify(wrap(json)) ?? "{}") as unknown;
        const given = wrap(make());
        // By its place, or by what all parameters must be.
        const [last] = place.match(/\w+\W*$/) ?? [""];
        const named = new RegExp(`^Parameter .*${escaped(last)}|parameters`);
        await hold(`${way}: ${what} at ${place || "the root"}`, call, given, named, ([{ body } = { body: 0 }]) => {
          if (expected === REFUSED) return false;
          const { auth, ...more } = body as Record<string, unknown>;
          return isDeepStrictEqual(way.includes("token") && auth === "t0ken" ? more : body, expected);
        });
      }
    }
  }
  console.log(`methods: ${passed} values sent, ${stopped} refused`);
  assert.ok(passed > 300 && stopped > 900, `${passed}, ${stopped}`);
});
