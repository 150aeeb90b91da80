/**
 * The documented examples and answers, as they stand in the spec; and how an answer differs from a documented one.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { callAsApplication, type Got, got } from "../support/sandbox/portal.ts";
import type { Sandbox } from "../../src/sandbox/http.ts";
import type { Json } from "../../src/sandbox/table.ts";

/** A method with what its documentation shows of it. */
export interface Documented {
  /** Its name, with the prefix of its API. */
  id: string;
  params: Json;
  result: Json;
}

const FOLDER = new URL("../../spec/bitrix24/rest/", import.meta.url);

/** All methods that have an example and a sample. */
export function documented(): Documented[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json")).sort();
  const methods = files.flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")).methods);
  return methods.flatMap(({ api, method, example, result }): Documented[] => {
    const sample = result?.sample;
    if (!example || sample === undefined || sample === null) return [];
    return [{ id: api === "v3" ? `v3:${method}` : method, params: example.params, result: resultOf(sample) }];
  });
}

/** A parameter, or a member of one, as far as tests look at it. */
export interface Parameter {
  name: string;
  types?: string[];
  fields?: Parameter[];
}

/** The documented parameters of all methods. */
export const parameters: ReadonlyMap<string, Parameter[]> = new Map(
  readdirSync(FOLDER).filter((name) => name.endsWith(".json"))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")).methods)
    .map(({ api, method, params }) => [api === "v3" ? `v3:${method}` : method, params]),
);

/** The result in an envelope; what has none is the result. */
export function resultOf(sample: Json): Json {
  const isEnvelope = typeof sample === "object" && sample !== null && !Array.isArray(sample) &&
    Object.hasOwn(sample, "result");
  return isEnvelope ? sample.result as Json : sample;
}

/** Sends parameters as they are: through the webhook, and with a token where only an application may call. */
export async function ask(sandbox: Sandbox, id: string, params: Json): Promise<Got> {
  const path = id.startsWith("v3:") ? `api/1/code/${id.slice(3)}` : `1/code/${id}`;
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(params ?? {});
  const first = await got(
    await sandbox.fetch(`https://portal.example/rest/${path}`, { method: "POST", headers, body }),
  );
  if (first.status < 400 || Array.isArray(params)) return first;
  return /application|auth/i.test(JSON.stringify(first.body))
    ? await callAsApplication(sandbox, id, params as object)
    : first;
}

/** The type of a value in JSON. */
function typeOf(value: Json): string {
  return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
}

/** Where keys and types of two values differ; of lists, the first items are compared. */
export function differences(want: Json, have: Json, path = "result"): string[] {
  if (typeOf(want) !== typeOf(have)) return [`${path} is ${typeOf(have)}, not ${typeOf(want)}`];
  if (Array.isArray(want) && Array.isArray(have)) {
    return want.length && have.length ? differences(want[0] as Json, have[0] as Json, `${path}[0]`) : [];
  }
  if (typeof want !== "object" || typeof have !== "object" || want === null || have === null) return [];
  const [wanted, held] = [want, have] as Record<string, Json>[] as [Record<string, Json>, Record<string, Json>];
  return [
    ...Object.keys(wanted).flatMap((key) =>
      Object.hasOwn(held, key)
        ? differences(wanted[key] as Json, held[key] as Json, `${path}.${key}`)
        : [`${path} has no ${key}`]
    ),
    ...Object.keys(held).filter((key) => !Object.hasOwn(wanted, key)).map((key) => `${path} has ${key}, too`),
  ];
}

/** Numbers from 0 to 1, the same for the same seed. */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
