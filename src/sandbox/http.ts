/**
 * What every sandbox is to its callers, whatever its service: a `fetch` made of layers around the handler that answers.
 *
 * @example
 * ```ts
 * import { cors, fetchThrough, json, refusals, type Sandbox, untilAborted } from "./http.ts";
 *
 * const layers = [
 *   untilAborted,
 *   cors({ verbs: ["GET", "PATCH"] }),
 *   refusals(({ status, message }) => json(status, { message })),
 * ];
 * const answer = (request: Request) => Promise.resolve(json(200, { asked: request.url }));
 * export const sandbox: Sandbox = {
 *   url: "https://sandbox.invalid/v1",
 *   fetch: fetchThrough(layers, answer),
 *   reset: () => {},
 * };
 * ```
 *
 * @module
 */

import { isPlain, PlainResponse } from "../core/exchange.ts";
import { isLocal } from "./local.ts";
import { Refusal } from "./refusal.ts";
import type { Json } from "./table.ts";

/** Answers a request. */
export type Handler = (request: Request) => Promise<Response>;

/** Stands around what answers: it may look, change, wait, or answer itself. */
export type Layer = (request: Request, next: Handler) => Promise<Response>;

/** A running sandbox. */
export interface Sandbox {
  /** Address to call. Its host is reserved and leads nowhere: only {@linkcode Sandbox.fetch} knows it. */
  url: string;
  /**
   * Answers a request as the service would, on any host: the path decides.
   *
   * Has the signature of the global `fetch`, and rejects like it when the request's signal is aborted.
   */
  fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Puts the seeded records back and forgets all changes. */
  reset: () => void;
}

/** Where sandboxes pretend to be; the host is reserved and leads nowhere. */
export const HOST = "https://sandbox.invalid";

/** Tells whether an answer comes from records (`state`) or is the documented one (`sample`). */
export const ORIGIN = "x-oint-sandbox";

/** Says `off` where the sandbox takes any number of requests, so that no client needs to hold any back. */
export const LIMITS = "x-oint-limits";

/** A `fetch` that goes through layers, the first one outermost, to what answers. */
export function fetchThrough(layers: readonly Layer[], last: Handler): Sandbox["fetch"] {
  const handle = layers.reduceRight<Handler>((next, layer) => (request) => layer(request, next), last);
  return async (input, init) => {
    // Who hands over a plain request takes a plain answer.
    if (isPlain(input) && init === undefined) return await handle(input as Request);
    const request = new Request(input, init);
    const response = PlainResponse.native(await handle(request));
    return request.method === "HEAD" ? withoutBody(response) : response;
  };
}

/** What an answer says of its body, without the body. */
async function withoutBody({ status, headers, body }: Response): Promise<Response> {
  await body?.cancel();
  return new Response(null, { status, headers });
}

/** Gives up with the signal's reason as soon as the request is aborted. */
export const untilAborted: Layer = (request, next) => {
  // Whose caller has gone is answered to nobody.
  if (isPlain(request)) return next(request);
  // Some runtimes have no signal where none was given.
  const signal: AbortSignal | null | undefined = request.signal;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal?.reason);
    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort, { once: true });
    next(request).then(resolve, reject).finally(() => signal?.removeEventListener("abort", abort));
  });
};

/** What a page in a browser may do. */
export interface Cors {
  /** The verbs that the service takes. */
  verbs: readonly string[];
  /** Headers of answers that a page may read, besides {@linkcode ORIGIN}. */
  exposes?: readonly string[];
  /** Begins of the addresses of pages that may ask, besides those of this machine: `https://app.example`. */
  origins?: readonly string[];
}

/**
 * Lets pages of this machine call and read, and those that are allowed: answers a browser that asks, and marks every
 * answer.
 *
 * @throws TypeError When an origin is none.
 */
export function cors({ verbs, exposes = [], origins = [] }: Cors): Layer {
  const allowed = new Set(origins.map(readOrigin));
  return async (request, next) => {
    const response = request.method === "OPTIONS" ? preflight(request, verbs) : await next(request);
    const origin = request.headers.get("origin");
    response.headers.set("vary", "origin");
    if (origin === null || !isLocal(origin) && !allowed.has(origin)) return response;
    response.headers.set("access-control-allow-origin", origin);
    response.headers.set("access-control-expose-headers", [ORIGIN, ...exposes].join(", "));
    return response;
  };
}

/**
 * The begin of an address, up to its host and port.
 *
 * @throws TypeError When it is none, or more.
 */
export function readOrigin(given: unknown): string {
  const url = typeof given === "string" && URL.canParse(given) ? new URL(given) : undefined;
  if (url && url.origin !== "null" && url.href === `${url.origin}/`) return url.origin;
  throw new TypeError(
    `An origin is the begin of an address, like "https://app.example", not ${JSON.stringify(given)}.`,
  );
}

function preflight(request: Request, verbs: readonly string[]): Response {
  const headers = {
    "access-control-allow-methods": [...verbs, "OPTIONS"].join(", "),
    "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "content-type",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

/** Answers what is refused in the service's words; other errors are mistakes, and go on. */
export function refusals(worded: (refusal: Refusal, request: Request) => Response): Layer {
  return async (request, next) => {
    try {
      return await next(request);
    } catch (error) {
      if (error instanceof Refusal) return worded(error, request);
      throw error;
    }
  };
}

/** An answer in JSON. */
export function json(status: number, body: Json, headers: Record<string, string> = {}): Response {
  return jsonText(status, JSON.stringify(body), headers);
}

/** An answer whose JSON is written already. */
export function jsonText(status: number, text: string, headers: Record<string, string> = {}): Response {
  return PlainResponse.of(text, status, { "content-type": "application/json; charset=utf-8", ...headers });
}
