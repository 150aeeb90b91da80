/**
 * The way to a portal for what is no call of a method, e.g. an upload. It is kept beside the class, so that no
 * inspector finds it.
 *
 * @module
 */

import type { Call, CallOptions } from "../core/call/call.ts";
import type { RetryRules } from "../core/call/retry.ts";
import type { Clock } from "../core/call/clock.ts";
import type { Timeouts } from "../core/call/timeouts.ts";
import type { ApiResponse } from "./envelope.ts";

/** What goes over the wire in one attempt of a call. */
export interface Outgoing {
  /** The whole address; may hold a secret. */
  url: string;
  body: string | FormData;
  headers?: Readonly<Record<string, string>>;
  /** Texts that no message may contain, beside the portal's own. */
  secrets?: readonly string[];
}

/** What is known of a method beside its name. */
export interface CallKind extends Pick<RetryRules, "isNoticed"> {
  /** What stands before the names of the API's methods in the table, e.g. `v3:`; absent where no method is called. */
  api?: string;
}

/** The way to a portal. */
export interface Wire {
  /**
   * Makes a call with a portal's layers, `fetch`, limits and secrets, and opens the answer.
   *
   * @param request Says what goes out; asked for each attempt.
   * @param kind What is known of the method beside that.
   */
  send: (
    method: string,
    params: object,
    options: CallOptions,
    request: (call: Call) => Outgoing,
    kind?: CallKind,
  ) => Promise<ApiResponse<unknown>>;
  /** The limits of a call unless it is told others. */
  limits: Timeouts;
  /** Takes the place of the machine's clock. */
  clock: Clock | undefined;
}

const wires = new WeakMap<object, Wire>();

/** Keeps the way to a portal; the portal itself calls this. */
export function setWire(portal: object, wire: Wire): void {
  wires.set(portal, wire);
}

/** The way to a portal. */
export function wireOf(portal: object): Wire {
  return wires.get(portal)!;
}
