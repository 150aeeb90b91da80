/**
 * Answers as the portal words them: envelope, times and errors.
 *
 * @module
 */

import { json, ORIGIN } from "../../sandbox/http.ts";
import { showTime } from "../../sandbox/kinds.ts";
import type { Refusal } from "../../sandbox/refusal.ts";
import type { Json } from "../../sandbox/table.ts";

/** The classic API, or REST 3.0. */
export type Api = "v2" | "v3";

/** Says whether an answer comes from the sandbox's records or is the documented sample. */
export type Origin = "state" | "sample";

/** An answer to a method that succeeded. */
export function answer(envelope: Record<string, Json>, origin: Origin, start: Date, finish: Date): Response {
  return json(200, { ...envelope, time: times(start, finish) }, { [ORIGIN]: origin });
}

/** An answer to a method that is refused. REST 3.0 puts code and text into an object. */
export function refusal({ status, code, message, extra }: Refusal, api: Api): Response {
  if (api === "v3") return json(status, { error: { code, message } });
  return json(status, { error: code, error_description: message, ...extra });
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
