/**
 * Answers as the portal words them: envelope, times, errors, and the headers that let a page in a browser call.
 *
 * @module
 */

import { showTime } from "../../sandbox/kinds.ts";
import type { Refusal } from "../../sandbox/refusal.ts";
import type { Json } from "../../sandbox/table.ts";

/** The classic API, or REST 3.0. */
export type Api = "v2" | "v3";

/** Says whether an answer comes from the sandbox's records or is the documented sample. */
export type Origin = "state" | "sample";

/** What lets a page in a browser read an answer. */
export const CORS: Record<string, string> = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "x-oint-sandbox",
};

/** An answer to a method that succeeded. */
export function answer(envelope: Record<string, Json>, origin: Origin, start: Date, finish: Date): Response {
  return respond(200, { ...envelope, time: times(start, finish) }, { "x-oint-sandbox": origin });
}

/** An answer to a method that is refused. REST 3.0 puts code and text into an object. */
export function refusal({ status, code, message, extra }: Refusal, api: Api): Response {
  if (api === "v3") return respond(status, { error: { code, message } });
  return respond(status, { error: code, error_description: message, ...extra });
}

/** An answer that is no method's. */
export function plainAnswer(body: Record<string, Json>): Response {
  return respond(200, body);
}

/** An answer to a browser that asks whether a page may call. */
export function preflight(request: Request): Response {
  const headers = {
    ...CORS,
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers": request.headers.get("access-control-request-headers") ?? "content-type",
    "access-control-max-age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

function respond(status: number, body: Json, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...CORS, ...headers },
  });
}

function times(start: Date, finish: Date): Json {
  const [from, to] = [start.getTime() / 1000, finish.getTime() / 1000];
  const duration = Number((to - from).toFixed(6));
  return {
    start: from,
    finish: to,
    duration,
    processing: duration,
    date_start: showTime("datetime", start),
    date_finish: showTime("datetime", finish),
    // Execution times are counted in buckets of one minute, kept for ten.
    operating_reset_at: Math.floor(to) + 600,
    operating: duration,
  };
}
