/**
 * Answers as the portal words them: envelope, times and errors.
 *
 * @module
 */

import { json, ORIGIN } from "../../sandbox/http.ts";
import { showTime } from "../../sandbox/kinds.ts";
import type { Operating } from "../../sandbox/operating.ts";
import type { Refusal } from "../../sandbox/refusal.ts";
import type { Json } from "../../sandbox/table.ts";

/** The classic API, or REST 3.0. */
export type Api = "v2" | "v3";

/** Says whether an answer comes from the sandbox's records or is the documented sample. */
export type Origin = "state" | "sample";

/** When a command began and ended, and what its method has used up of its time where that is counted. */
export interface Span {
  start: Date;
  finish: Date;
  used?: Operating | undefined;
}

/** An answer to a method that succeeded. */
export function answer(envelope: Record<string, Json>, origin: Origin, span: Span): Response {
  return json(200, { ...envelope, time: times(span) }, { [ORIGIN]: origin });
}

/** An answer to a method that is refused. REST 3.0 puts code and text into an object. */
export function refusal({ status, code, message, extra }: Refusal, api: Api): Response {
  if (api === "v3") return json(status, { error: { code, message, ...extra } });
  return json(status, { error: code, error_description: message, ...extra });
}

/** What an answer says of its times. */
export function times({ start, finish, used }: Span): Json {
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
    operating_reset_at: used ? used.resetAt / 1000 : Math.floor(to) + 600,
    operating: used ? used.seconds : duration,
  };
}
