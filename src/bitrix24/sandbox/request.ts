/**
 * Reads what a request names and sends: method, credentials, parameters.
 *
 * @module
 */

import { isEmpty, sizeOf } from "../../core/exchange.ts";
import { pairOf } from "../../sandbox/files.ts";
import { textOf } from "../../sandbox/kinds.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { isFlat } from "../../sandbox/size.ts";
import type { Json } from "../../sandbox/table.ts";
import { LISTS } from "../generated/methods.ts";
import { addressOf } from "./address.ts";
import type { Api } from "./envelope.ts";
import { readForm } from "./form.ts";

/** What a request asks for. */
export interface Asked {
  /** The API that the address is of. */
  api: Api;
  /** Name of the method in lower case. */
  method: string;
  /** Begin of the address, up to the host. */
  origin: string;
  /** Where the address is an incoming webhook's. */
  webhook: { user: number; code: string } | undefined;
  /** Access token, from the body or the query. */
  token: string | undefined;
  /** Key with which an application marks its own changes. */
  connector: string | undefined;
  /** Parameters by their names in capitals; names match without regard to case. */
  params: Map<string, Json>;
  /** The same under the names that they were sent under. */
  sent: Json;
  /** Whether who sends the same again is given this very object. */
  isKept?: true;
}

/** The verbs that methods are called with. */
export const VERBS: readonly string[] = ["GET", "HEAD", "POST"];

/** The name of the method that is asked for; REST 3.0's have a prefix, since some have the names of classic ones. */
export function nameOf({ api, method }: Pick<Asked, "api" | "method">): string {
  return api === "v3" ? `v3:${method}` : method;
}

/** Requests that are kept, and the most bytes and characters that each of them has. */
const MOST = 100;
const LONGEST = 300;

/** Reads requests. Programs send the same ones again and again. */
export class Requests {
  readonly #known = new Map<string, Asked>();

  /** @throws Refusal When the request cannot be understood. */
  async read(request: Request): Promise<Asked> {
    const size = sizeOf(request);
    if (size === undefined || size > LONGEST || request.url.length > LONGEST) return await readRequest(request);
    const text = size ? await request.text() : "";
    const { method, url, headers } = request;
    const key = [method, url, headers.get("authorization"), headers.get("content-type"), text].join("\n");
    const known = this.#known.get(key);
    if (known) return known;
    const asked = await readRequest(request);
    // What is not flat may become part of a record, and be changed there.
    if (!isFlat(asked.sent)) return asked;
    if (this.#known.size >= MOST) this.#known.clear();
    asked.isKept = true;
    this.#known.set(key, asked);
    return asked;
  }
}

/** @throws Refusal When the request cannot be understood. */
export async function readRequest(request: Request): Promise<Asked> {
  const { url, api, webhook, name } = addressOf(request.url);
  if (name === undefined) throw new Refusal(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");
  if (!VERBS.includes(request.method)) {
    throw new Refusal(405, "INVALID_REQUEST", `Methods are called with GET or POST, not ${request.method}.`);
  }
  const suffix = /\.(json|xml)$/i.exec(name)?.[1]?.toLowerCase();
  if (suffix === "xml") throw new Refusal(406, "INVALID_REQUEST", "The sandbox answers JSON only: leave .xml out.");

  const method = (suffix ? name.slice(0, -".json".length) : name).toLowerCase();
  const takesList = LISTS.includes(nameOf({ api, method }));
  const { list, members } = readParts(await readBody(request, api), takesList);
  const isList = list !== undefined;
  const { auth, connector, params, sent } = parametersOf([...queryOf(url, api, isList), ...members]);
  return {
    origin: url.origin,
    api,
    method,
    webhook,
    token: tokenOf(request, auth),
    connector,
    params,
    sent: list ?? sent,
  };
}

const BEARER = /^Bearer +(\S+)$/i;

/** The access token, from the header or the parameters. */
function tokenOf({ headers }: Request, auth: Json | undefined): string | undefined {
  const given = BEARER.exec(headers.get("authorization") ?? "")?.[1] ?? auth;
  return typeof given === "string" && given !== "" ? given : undefined;
}

/**
 * A body that is a list, and the members of one that is not. A list whose items stand under their numbers, with a token
 * beside them, is one as well: PHP has no difference between the two.
 *
 * @throws Refusal When it is a list, and the method takes none.
 */
function readParts(
  body: Map<string, Json> | Json[],
  takesList: boolean,
): { list?: Json[]; members: Iterable<readonly [string, Json]> } {
  if (Array.isArray(body)) {
    if (takesList) return { list: body, members: [] };
    throw new Refusal(400, "INVALID_REQUEST", "The body must be a JSON object of parameters.");
  }
  if (!takesList) return { members: body };
  const items = [...body].filter(([key]) => key.toLowerCase() !== "auth");
  if (!items.length || !items.every(([key], index) => key === String(index))) return { members: body };
  return { list: items.map(([, item]) => item), members: [...body].filter(([key]) => key.toLowerCase() === "auth") };
}

/**
 * What the address says beside the method. REST 3.0 takes its parameters from the body alone, and its lists, which have
 * no place for a token, through a webhook.
 */
function queryOf({ search, searchParams }: URL, api: Api, isList: boolean): Iterable<readonly [string, Json]> {
  if (search === "") return [];
  const all = [...readForm(searchParams)];
  if (api === "v2") return all;
  return isList ? [] : all.filter(([name]) => name.toLowerCase() === "auth");
}

/** Parameters by both kinds of names; token and connector, which may stand among those of any method, apart. */
export function parametersOf(
  given: Iterable<readonly [string, Json]>,
): Pick<Asked, "params" | "sent" | "connector"> & { auth?: Json } {
  const params = new Map<string, Json>();
  const sent = new Map<string, [name: string, value: Json]>();
  let auth: Json | undefined;
  let connector: string | undefined;
  for (const [name, value] of given) {
    const key = name.toUpperCase();
    if (key === "AUTH") {
      auth = value;
      continue;
    }
    if (key === "AUTH_CONNECTOR") connector = textOf(value) || undefined;
    else params.set(key, value);
    sent.set(key, [name, value]);
  }
  return { params, connector, sent: Object.fromEntries(sent.values()), ...(auth !== undefined && { auth }) };
}

async function readBody(request: Request, api: Api): Promise<Map<string, Json> | Json[]> {
  if (request.method !== "POST" || isEmpty(request)) return new Map();
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "multipart/form-data" && api === "v2") return readForm(await multipart(request));
  const text = await request.text();
  if (!/\S/.test(text)) return new Map();
  if (api === "v3") return fromJson(text, "BITRIX_REST_V3_EXCEPTION_INVALIDJSONEXCEPTION");
  if (type === "application/x-www-form-urlencoded") return readForm(new URLSearchParams(text));
  // A text that is JSON says so less clearly, and clients that name no type send it as one.
  const isJson = type === "application/json" || type.endsWith("+json") ||
    type === "text/plain" && /^\s*[[{]/.test(text);
  if (isJson) return fromJson(text);
  const given = type === "" ? "no content type" : `the content type ${type}`;
  throw new Refusal(
    415,
    "INVALID_REQUEST",
    `The body has ${given}: send application/json, application/x-www-form-urlencoded or multipart/form-data.`,
  );
}

/**
 * What a request for tokens says: in its address, or in a form.
 *
 * @throws Refusal When the body cannot be understood.
 */
export async function readTokenRequest(request: Request, { searchParams }: URL): Promise<URLSearchParams> {
  const body = await readBody(request, "v2");
  const params = new URLSearchParams(searchParams);
  for (const [name, value] of Array.isArray(body) ? [] : body) {
    if (typeof value === "string" || typeof value === "number") params.set(name, String(value));
  }
  return params;
}

/** How deep PHP reads JSON. */
const DEPTH = 512;

const HALF = "The body has half of a surrogate pair, which is no character: \\ud83d without what belongs behind it.";

/** Why PHP reads no JSON where others do. Looks level by level: a deep value must not exhaust the stack. */
function unreadable(value: Json): string | undefined {
  let level: Json[] = [value];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEPTH) return `The body is nested deeper than ${DEPTH} levels.`;
    const next: Json[] = [];
    for (const item of level) {
      const names = typeof item === "string"
        ? [item]
        : isStructure(item) && !Array.isArray(item)
        ? Object.keys(item)
        : [];
      if (!names.every((text) => text.isWellFormed())) return HALF;
      if (!isStructure(item)) continue;
      for (const inner of Array.isArray(item) ? item : Object.values(item)) next.push(inner);
    }
    level = next;
  }
  return undefined;
}

function isStructure(value: Json): value is Json[] | { [key: string]: Json } {
  return typeof value === "object" && value !== null;
}

function fromJson(text: string, code = "INVALID_REQUEST"): Map<string, Json> | Json[] {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, code, "The body is not valid JSON.");
  }
  // A short text without escapes of characters can be neither too deep nor half of a pair.
  const problem = text.length > DEPTH || text.includes("\\u") ? unreadable(value) : undefined;
  if (problem !== undefined) throw new Refusal(400, code, problem);
  // PHP writes an empty object as an empty list.
  if (Array.isArray(value)) return value.length ? value : new Map();
  if (!isStructure(value)) {
    throw new Refusal(400, code, "The body must be a JSON object of parameters.");
  }
  return new Map(Object.entries(value));
}

async function multipart(request: Request): Promise<[string, string | string[]][]> {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw new Refusal(400, "INVALID_REQUEST", "The body is not valid multipart/form-data.");
  }
  return await Promise.all(
    [...form].map(async (
      [name, value],
    ): Promise<[string, string | string[]]> => [name, typeof value === "string" ? value : await pairOf(value)]),
  );
}
