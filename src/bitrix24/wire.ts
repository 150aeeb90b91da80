/**
 * The way to a portal for what is no call of a method, e.g. an upload. It is kept beside the class, so that no
 * inspector finds it.
 *
 * @module
 */

import type { Call, CallOptions } from "../core/call/call.ts";
import type { Limits } from "../core/call/timeouts.ts";
import type { ApiResponse } from "./envelope.ts";

/** What goes over the wire in one attempt of a call. */
export interface Outgoing {
  /** The whole address; may hold a secret. */
  url: string;
  body: string | FormData;
  /** Texts that no message may contain; the portal's unless told. */
  secrets?: readonly string[];
}

/** The way to a portal. */
export interface Wire {
  /**
   * Makes a call with a portal's layers, `fetch`, limits and secrets, and opens the answer.
   *
   * @param request Says what goes out; asked for each attempt.
   */
  send: (
    method: string,
    params: object,
    options: CallOptions,
    request: (call: Call) => Outgoing,
  ) => Promise<ApiResponse<unknown>>;
  /** The limits of a call unless it is told others. */
  limits: Limits;
  /** Texts that no message may contain. */
  secrets: readonly string[];
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
