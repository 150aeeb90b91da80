/**
 * The documented examples and answers, as they stand in the spec; and how an answer differs from a documented one.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { type Got, got } from "../support/sandbox/portal.ts";
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
export async function ask(
  sandbox: Pick<Sandbox, "fetch">,
  id: string,
  params: Json,
  origin = "https://portal.example",
): Promise<Got> {
  const path = id.startsWith("v3:") ? `api/${"HOOK"}${id.slice(3)}` : `HOOK${id}`;
  const send = async (hook: string, sent: Json): Promise<Got> =>
    await got(
      await sandbox.fetch(`${origin}/rest/${path.replace("HOOK", hook)}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(sent),
      }),
    );
  const first = await send("1/code/", params ?? {});
  // Some refuse with status 200.
  const isRefused = ({ status, body }: Got): boolean => status >= 400 || Object.hasOwn(Object(body), "error");
  if (!isRefused(first) || Array.isArray(params)) return first;
  const second = await send("", { ...params as object, auth: "token" });
  return isRefused(second) ? first : second;
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

/** Where a documented answer has a list of structures, and this one an empty list. */
export function emptied(want: Json, have: Json | undefined, path = "result"): string[] {
  if (Array.isArray(want)) return Array.isArray(have) && !have.length && typeof want[0] === "object" ? [path] : [];
  if (typeof want !== "object" || want === null || typeof have !== "object" || have === null) return [];
  return Object.entries(want).flatMap(([key, one]) =>
    emptied(one, (have as Record<string, Json>)[key], `${path}.${key}`)
  );
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
