/**
 * The way to a portal for what is no call of a method, e.g. an upload. It is kept beside the class, so that no
 * inspector finds it.
 *
 * @module
 */

import type { Asked, HttpHead } from "../core/answer.ts";
import type { Call, CallOptions } from "../core/call/call.ts";
import type { Clock } from "../core/call/clock.ts";
import type { Limiter } from "../core/call/limit.ts";
import type { RetryRules } from "../core/call/retry.ts";
import type { Timeouts } from "../core/call/timeouts.ts";
import type { Effect } from "../core/effects.ts";
import type { HttpRequest } from "../core/http.ts";
import { refuse } from "../core/values/kind.ts";
import type { Endpoint } from "./address.ts";
import type { ApiResponse } from "./envelope.ts";
import type { Spent } from "./operating.ts";

/** What goes over the wire in one attempt of a call. */
export interface Outgoing {
  /** The whole address; may hold a secret. */
  url: string;
  /** Nothing for a GET. */
  body?: string | FormData;
  headers?: Readonly<Record<string, string>>;
  /** Texts that no message may contain, beside the portal's own. */
  secrets?: readonly string[];
}

/** How an answer is read that is no envelope. */
export interface Reading<Answer extends HttpHead = HttpHead> {
  /** Sends one request. */
  exchange(request: HttpRequest): Promise<Answer>;
  /** Makes of the answer what the caller gets, or an error. */
  open(answer: Answer, asked: Asked & { url: string }, call: Call): unknown;
}

/** What is known of a method beside its name. */
export interface CallKind extends Pick<RetryRules, "isNoticed"> {
  /** What stands before the names of the API's methods in the table, e.g. `v3:`; absent where no method is called. */
  api?: string;
  /** What the call does to the data, where its method's name does not tell. */
  effect?: Effect | undefined;
  /** Whether the address itself says who calls, so that no token is asked for. */
  isSigned?: boolean;
  /** Whether it is no call of the API, and so has no place in the bucket. */
  isOutside?: boolean;
  /** How the answer is read; as an envelope unless told. */
  reading?: Reading;
}

/** Told when something is about to be sent, and the token that goes with it. */
export type Sending = (token: string | undefined) => void;

/** The way to a portal. */
export interface Wire {
  /**
   * Makes a call with a portal's layers, `fetch`, limits and secrets, and opens the answer: an envelope, or what
   * `kind.reading` makes of it.
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
  ) => Promise<unknown>;
  /**
   * Calls a method of an API.
   *
   * @param api What stands before the names of the API's methods in the table, e.g. `v3:`.
   * @param kind What it does where the method does not tell, and what is told when it is about to be sent.
   */
  ask: (
    api: string,
    method: string,
    params: object,
    options: CallOptions,
    kind?: Pick<CallKind, "effect"> & { sending?: Sending },
  ) => Promise<ApiResponse<unknown>>;
  /** What stands before the names of the API's methods in the table: the one that the portal's `call` means. */
  api: string;
  /** Where the portal is, and as whom it is called. */
  home: Readonly<Endpoint>;
  /** How often a call is made unless it is told otherwise. */
  retry: CallOptions["retry"];
  /** The limits of a call unless it is told others. */
  limits: Timeouts;
  /** What deals out turns at the portal's address. */
  limiter: Limiter;
  /** What is known of the methods' operating time. */
  spent: Spent;
  /** Takes the place of the machine's clock. */
  clock: Clock | undefined;
}

const wires = new WeakMap<object, Wire>();

/** Keeps the way to a portal; the portal itself calls this. */
export function setWire(portal: object, wire: Wire): void {
  wires.set(portal, wire);
}

/**
 * The way to a portal.
 *
 * @throws UsageError When it is none.
 */
export function wireOf(portal: object): Wire {
  return wires.get(portal) ?? refuse("The portal must be a Portal of this package, or its v3", portal);
}
