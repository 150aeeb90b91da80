/**
 * Answers as the portal words them: envelope, times and errors.
 *
 * @module
 */

import { json, jsonText, ORIGIN } from "../../sandbox/http.ts";
import { showTime } from "../../sandbox/kinds.ts";
import type { Operating } from "../../sandbox/operating.ts";
import type { Refusal } from "../../sandbox/refusal.ts";
import { textOfMembers } from "../../sandbox/shown.ts";
import type { Json } from "../../sandbox/table.ts";

/** The classic API, or REST 3.0. */
export type Api = "v2" | "v3";

/** Says whether an answer comes from the sandbox's records, was computed without any, or is the documented sample. */
export type Origin = "state" | "rule" | "sample";

/** When a command began and ended, how long it took, and what its method has used up of its time where that is counted. */
export interface Span {
  start: Date;
  finish: Date;
  /** Milliseconds; with fractions, since most commands take less than one. */
  took: number;
  used?: Operating | undefined;
}

/** What a method answers, without the moment's times. */
export interface Done {
  envelope: Record<string, Json>;
  origin: Origin;
  /** Whether it is the same as long as the records are. */
  lasts?: boolean;
  /** The envelope's JSON up to the times, where it was written before. */
  text?: string;
}

/** An answer to a method that succeeded. */
export function answer({ envelope, origin, text = textOfMembers(envelope) }: Done, span: Span): Response {
  return jsonText(200, `${text}"time":${JSON.stringify(times(span))}}`, { [ORIGIN]: origin });
}

/** An answer to a method that is refused. REST 3.0 puts code and text into an object. */
export function refusal({ status, code, message, extra }: Refusal, api: Api): Response {
  if (api === "v3") return json(status, { error: { code, message, ...extra } });
  return json(status, { error: code, error_description: message, ...extra });
}

/** The second that was shown last: the next answer is most likely one of it, too. */
let last = { second: NaN, text: "" };

function timeOf(time: Date): string {
  const second = Math.floor(time.getTime() / 1000);
  if (second !== last.second) last = { second, text: showTime("datetime", time) };
  return last.text;
}

/** What an answer says of its times. */
export function times({ start, finish, took, used }: Span): Json {
  const [from, to] = [start.getTime() / 1000, finish.getTime() / 1000];
  const duration = Math.round(took * 1000) / 1e6;
  return {
    start: from,
    finish: to,
    duration,
    processing: duration,
    date_start: timeOf(start),
    date_finish: timeOf(finish),
    // Execution times are counted in buckets of one minute, kept for ten.
    operating_reset_at: used ? used.resetAt / 1000 : Math.floor(to) + 600,
    operating: used ? used.seconds : duration,
  };
}
