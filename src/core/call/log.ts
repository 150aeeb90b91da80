/**
 * What calls tell while they are made.
 *
 * @module
 */

import { now } from "./timer.ts";
import type { Layer } from "./call.ts";

/** What a line of the log is about; never a parameter, an address or a secret. */
export interface LogFacts {
  /** Name of the API's method. */
  method: string;
  /** Which attempt it was; the first is 1. */
  attempt: number;
  /** Milliseconds that the attempt took. */
  took?: number;
  /** Milliseconds that are waited before the next. */
  wait?: number;
}

/** How much a line of the log matters. */
export type LogLevel = "debug" | "info" | "warn" | "error";

/**
 * Takes lines of the log, as `console` does: `debug` for each attempt and how long it took, `info` for waits and
 * repetitions, `warn` for what somebody should look at. Levels that it lacks are left out.
 */
export type Logger = { readonly [Level in LogLevel]?: (message: string, facts: LogFacts) => void };

/** Tells a logger something. */
export type Tell = (level: LogLevel, message: string, facts: LogFacts) => void;

/** A logger that fails, now or later, is no reason for a call to fail: whoever gave it looks after it. */
export function telling(logger: Logger): Tell {
  return (level, message, facts) => void (async () => await logger[level]?.(message, facts))().catch(() => {});
}

/** Tells of every attempt how long it took, and what became of it. */
export function observe(tell: Tell): Layer {
  return async (call, next) => {
    const { method, attempt, time } = call;
    const start = now(time.clock);
    let what = "answered";
    try {
      return await next(call);
    } catch (error) {
      // Its message is told by whoever handles it: an abort's reason may be anything.
      what = `${error instanceof Error ? error.name : "ended"}`;
      throw error;
    } finally {
      const took = now(time.clock) - start;
      tell("debug", `${method}, attempt ${attempt}: ${what} after ${Math.round(took)} ms.`, { method, attempt, took });
    }
  };
}
