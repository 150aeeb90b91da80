/**
 * Compares what a call sent and returned with what OPI does.
 *
 * @module
 */

import { isDeepStrictEqual } from "node:util";
import type { OpiFunction } from "../../scripts/opi/facts.ts";
import { BY_HAND } from "./by_hand.ts";
import { type Args, type Expectation, expectedOf, keysOf, leavesOf, orderOf, type Request } from "./expected.ts";
import type { Sent } from "./record.ts";

/** One call of a function. */
export interface Call {
  sent: readonly Sent[];
  /** What it returned, as JSON makes it. */
  returned: unknown;
}

/** How a portal is reached: what stands before the method, and the token. */
export interface Way {
  prefix: string;
  token?: string;
}

/** What is wrong with a call, a line each. */
export function problems(fn: OpiFunction, args: Args, way: Way | undefined, call: Call, positional: boolean): string[] {
  const expected = (BY_HAND[fn.name] ?? ((given: Args) => expectedOf(fn, given)))(args, call.sent);
  const found = expected.requests.flatMap((request, index) => {
    const one = call.sent[index];
    return one ? requestProblems(request, one, way) : [`request ${index + 1} was not sent`];
  });
  if (call.sent.length > expected.requests.length) {
    found.push(`${call.sent.length} requests were sent, not ${expected.requests.length}`);
  }
  if (positional) found.push(...orderProblems(fn, call.sent[0]?.body));
  return [...found, ...resultProblems(expected, call.returned)];
}

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";

function same(what: string, is: unknown, wanted: unknown): string[] {
  return isDeepStrictEqual(is, wanted) ? [] : [`${what} is ${shown(is)}, not ${shown(wanted)}`];
}

function requestProblems(wanted: Request, sent: Sent, way: Way | undefined): string[] {
  const http = same("HTTP method", sent.http, wanted.http);
  if (wanted.method === undefined) {
    const address = same("address", sent.address, wanted.address);
    return [...http, ...address, ...same("query", sent.query, wanted.query), ...same("body", sent.body, wanted.body)];
  }
  if (!way) return ["a call that has no portal calls a method"];
  const { auth, ...body } = sent.body as Record<string, unknown>;
  // Methods' names have no letter case.
  const address = `${way.prefix}${wanted.method}`.toLowerCase();
  return [
    ...http,
    ...same("address", sent.address.toLowerCase(), address),
    ...same("query", sent.query, {}),
    ...same("type", sent.type.split(";")[0], "application/json"),
    ...same("token", auth, way.token),
    ...same("body", body, wanted.body),
  ];
}

/** Methods that read by position need OPI's order. */
function orderProblems(fn: OpiFunction, body: unknown): string[] {
  const keys = Object.keys(body ?? {}).filter((key) => key !== "auth");
  return same("order", keys, orderOf(fn).filter((key) => keys.includes(key)));
}

function resultProblems({ result, keys, cleared }: Expectation, returned: unknown): string[] {
  const leaves = leavesOf(returned);
  const isHint = (leaf: unknown): boolean => typeof leaf === "string" && leaf !== "";
  const values = cleared === undefined || leaves.every((leaf) => cleared ? leaf === "" : isHint(leaf))
    ? []
    : [`the template's values are ${cleared ? "not all empty" : "not all hints"}`];
  return [
    ...result === undefined ? [] : same("result", returned, result),
    ...keys ? same("keys", keysOf(returned), keys) : [],
    ...values,
  ];
}
