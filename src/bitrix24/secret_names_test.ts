/** Members that somebody named after a secret: no message shows them, whatever function checks the value. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { UNLIMITED } from "../../tests/support/bitrix24/unlimited.ts";
import * as functions from "./generated/mod.ts";
import { Portal, UsageError } from "./mod.ts";

const CODE = "h0mabc5xde7f8g9h";

/** Values that cannot be sent, with members that nobody has named before. */
const values: unknown[] = [
  CODE,
  { [CODE]: NaN },
  { TITLE: { [CODE]: { [CODE]: 1n } } },
  [{ a: 1 }, { [CODE]: [undefined] }],
  { [`>${CODE}`]: new Map([[CODE, NaN]]) },
  { [CODE]: "no base64" },
  { [`${CODE}.txt`]: 5 },
  new Map([[CODE, 1]]),
  Object.assign([1], { [CODE]: 1 }),
  { [Symbol(CODE)]: 1 },
  [{ [Symbol(CODE)]: 1 }],
  {
    get [CODE]() {
      throw new Error(CODE);
    },
  },
  Object.defineProperty({}, CODE, { enumerable: true, get: () => assert.fail(CODE) }),
];

/** Options that are none. */
const options: unknown[] = [
  { timeout: CODE },
  { timeout: { [CODE]: 1 } },
  { retry: { attempts: CODE } },
  { retry: { [CODE]: 1, attempts: 0 } },
  { signal: { [CODE]: 1 } },
  [CODE],
  new Map([[CODE, 1]]),
];

test("no call shows a member that was named after a token that a source gave", async () => {
  const token = "11ae5d68006e9f06006b12e400000001";
  const portal = new Portal("p.example", { token: () => token, fetch: () => assert.fail("nothing is sent") });
  await assert.rejects(portal.callUnknown("user.get", { [token]: { [token]: NaN } }), (error: Error) => {
    assert.equal(
      error.message,
      'Parameter ["***"]["***"] of user.get is NaN, which JSON cannot hold. Give a finite number.',
    );
    return true;
  });
});

type Call = (portal: Portal, params: unknown, options?: unknown) => Promise<unknown>;
const all = Object.entries(functions as unknown as Record<string, Call>);

test("no function shows a member that was named after the webhook's code", async () => {
  const fetch = () => Promise.resolve(Response.json({ result: {} }, UNLIMITED));
  const portal = new Portal(`https://p.example/rest/1/${CODE}/`, { fetch });
  let refused = 0;
  const check = async (name: string, call: () => Promise<unknown>): Promise<void> => {
    try {
      await call();
    } catch (error) {
      if (error instanceof UsageError) refused++;
      assert.ok(!inspect(error, { depth: 9 }).includes(CODE), `${name}: ${inspect(error)}`);
    }
  };
  for (const [name, call] of all) {
    const names = new Set(Array.from(String(call).matchAll(/params\??\.(\w+)/g), ([, name]) => name!));
    for (const value of values) {
      const usual = [...names].map((name) => [name, "1"] as const);
      for (const name of names) await check(name, () => call(portal, { ...Object.fromEntries(usual), [name]: value }));
      await check(name, () => call(portal, value));
    }
    for (const given of options) await check(name, () => call(portal, { [CODE]: NaN }, given));
  }
  assert.ok(all.length > 170 && refused > 3_000, `${all.length} functions, ${refused} refusals`);
});
