/**
 * The client of one Bitrix24 portal.
 *
 * @module
 */

// In a bundle, the table and ky stand first for this: gzip looks back 32 KB, and so finds in ours all that repeats.
import "./generated/methods.ts";
import "../core/http.ts";
import type { Call } from "../core/call/call.ts";
import type { Limiter, LimitState } from "../core/call/limit.ts";
import { limiterOf } from "../core/call/limiters.ts";
import { timeouts } from "../core/call/timeouts.ts";
import { TimeoutError } from "../core/errors.ts";
import { endpoint } from "./address.ts";
import { bodyOf } from "./body.ts";
import type { CallUnknown, HasMethods, PortalV3 } from "./call.ts";
import { engine } from "./engine.ts";
import type { ApiResponse } from "./envelope.ts";
import { keyOf } from "./idempotency.ts";
import { rateOf, TIMEOUTS } from "./limits.ts";
import { named } from "./method_name.ts";
import type { Spent } from "./operating.ts";
import type { PortalOptions } from "./options.ts";
import type { PortalMethods } from "./own.ts";
import { type Outgoing, setWire, type Wire } from "./wire.ts";

export type { CallOptions } from "./call.ts";
export type { PortalOptions } from "./options.ts";

/** What types know of a portal beside its members. */
export interface Portal<Own extends PortalMethods = PortalMethods> extends HasMethods<Own["rest"]> {}

/**
 * A portal of Bitrix24, reached through an incoming webhook or with an application's token.
 *
 * It holds no connection: make one per portal and keep it. Its webhook code and token show up nowhere, neither in
 * errors nor when it is printed.
 *
 * Deno, Node, Bun and workerd send a call that writes once for each attempt. A browser may send it again by itself when a
 * connection breaks, and no page can stop it: writes from a page have no such guarantee, nor have those through a `fetch`
 * of your own.
 *
 * @example
 * ```ts
 * import { Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../");
 * const app = new Portal("b24-ar17wx.bitrix24.by", { token: "11ae5d68006e9f06006b12e400000001000..." });
 * console.log(portal.origin === app.origin);
 * ```
 */
export class Portal<Own extends PortalMethods = PortalMethods> {
  /** Scheme, host and port of the portal, e.g. `https://b24-ar17wx.bitrix24.by`; the new ones once it was renamed. */
  declare readonly origin: string;
  readonly #limiter: Limiter;
  /** Closures, so that no inspector finds the secret in a property. */
  readonly #call: CallUnknown;
  readonly #v3: PortalV3;

  /**
   * @param address A webhook's address (`https://<portal>/rest/<user>/<code>/`), or the portal's domain when
   * `options.token` is given; with or without scheme and trailing slash. Plain http is taken for loopback only.
   * @throws UsageError When that is no address of a portal, or a timeout is no positive number.
   */
  constructor(address: string | URL, options: PortalOptions = {}) {
    const limits = timeouts(options, TIMEOUTS);
    const { limits: rate, clock, shared } = options;
    const home = endpoint(address, options.token);
    const { token, secrets } = home;
    const limiter = limiterOf(home.origin, rateOf(rate), clock, shared);
    const spent: Spent = shared?.resting(home.base, clock) ?? new Map();
    const send = engine(home, options, limits, limiter, spent, this);
    const ask: Wire["ask"] = async (api, method, params, given, kind) => {
      const key = keyOf(api, named(method));
      const request = ({ method, params, token: own = token as string | undefined }: Call): Outgoing => {
        kind?.sending?.(own);
        return {
          url: (api ? home.base.replace(`${home.origin}/rest/`, "$&api/") : home.base) + named(method),
          body: bodyOf(api, method, params, own, secrets),
          ...key && { headers: { "idempotency-key": key } },
        };
      };
      // What we have ended ourselves may still go on.
      const isNoticed = key ? (_: Call, error: unknown) => !(error instanceof TimeoutError) : undefined;
      return await send(method, params, given, request, { ...kind, api, isNoticed }) as ApiResponse<unknown>;
    };
    const caller = (api: string): CallUnknown => (method, params = {}, given = {}) => ask(api, method, params, given);
    const callUnknown = caller("v3:");
    Object.defineProperty(this, "origin", { enumerable: true, get: () => home.origin });
    this.#limiter = limiter;
    this.#call = caller("");
    this.#v3 = { call: callUnknown as PortalV3["call"], callUnknown };
    const wire = { send, ask, home, retry: options.retry, limits, limiter, spent, clock };
    setWire(this, { ...wire, api: "" });
    setWire(this.#v3, { ...wire, api: "v3:" });
  }

  /** How many calls wait for their turn, how many could be made at once, and when the next one can be made. */
  limits(): LimitState {
    return this.#limiter.state;
  }

  /**
   * Calls a documented REST method: its name, its parameters under their own names, then {@linkcode CallOptions}.
   * Answers the whole envelope, `result`, `time`, and `total` and `next` for lists.
   *
   * @throws ApiError When the API refuses.
   * @throws ConnectionError When it is not reached; TimeoutError when it does not answer in time.
   * @throws UnknownOutcomeError When nobody knows whether a write took effect; it was not sent again. In browsers there is
   * no such guarantee: they send a request again by themselves when a connection breaks.
   * @throws ResponseError When something else than the API answers.
   * @throws UsageError When the parameters cannot be sent.
   *
   * @example
   * ```ts
   * import { Portal } from "oint/bitrix24";
   *
   * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../");
   * const { result, total } = await portal.call("user.get", { FILTER: { ACTIVE: true } });
   * console.log(total, result[0]?.EMAIL);
   * ```
   */
  get call(): Own["calls"]["call"] {
    return this.#call as Own["calls"]["call"];
  }

  /**
   * Calls a REST method that no documentation lists; its result is unknown.
   *
   * @param method Name of the method.
   * @param params Its parameters, sent as JSON.
   * @throws The same errors as {@linkcode Portal.call}.
   */
  get callUnknown(): CallUnknown {
    return this.#call;
  }

  /**
   * REST 3.0, the newer API of the same portal.
   *
   * @example
   * ```ts
   * import { Portal } from "oint/bitrix24";
   *
   * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../");
   * export const getTask = (id: number) => portal.v3.call("tasks.task.get", { id });
   * ```
   */
  get v3(): PortalV3<Own["v3"]> {
    return this.#v3 as PortalV3<Own["v3"]>;
  }
}
