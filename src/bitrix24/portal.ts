/**
 * The client of one Bitrix24 portal.
 *
 * @module
 */

// First: see mod.ts.
import { sendForText } from "../core/http.ts";
import { type Call, type Layer, type Send, through } from "../core/call/call.ts";
import { deadline } from "../core/call/deadline.ts";
import { MAY_HAVE_TAKEN_EFFECT, timeouts } from "../core/call/timeouts.ts";
import { UsageError } from "../core/errors.ts";
import { endpoint } from "./address.ts";
import { bodyOf } from "./body.ts";
import type { CallUnknown, PortalV3 } from "./call.ts";
import { type ApiResponse, openEnvelope } from "./envelope.ts";
import { effectOf } from "./generated/methods.ts";
import { TIMEOUTS } from "./limits.ts";
import type { PortalMethods } from "./own.ts";
import { setWire, type Wire } from "./wire.ts";

export type { CallOptions } from "./call.ts";

/** How a portal is called. */
export interface PortalOptions {
  /** Access token of an application; needed with a bare domain, refused with a webhook's address. */
  token?: string | undefined;
  /** Takes the place of the global `fetch`, e.g. a sandbox's. */
  fetch?: typeof fetch | undefined;
  /** Milliseconds for one attempt; 65,000 unless told, since the server ends a call after 60 s. */
  timeout?: number | undefined;
  /** Milliseconds for a whole call; 120,000 unless told. */
  totalTimeout?: number | undefined;
  /** The most bytes that an answer may have once unpacked; 104,857,600 unless told. A larger one is a ResponseError. */
  maxResponseBytes?: number | undefined;
  /**
   * What stands around every call, the first outermost: sees method, parameters and effect, never a token or an
   * address, and may change the call, wait, answer by itself, or call again. `totalTimeout` holds for all of it.
   */
  layers?: readonly Layer[] | undefined;
}

/**
 * The name of a method, which becomes a part of the address.
 *
 * @throws UsageError When it would lead elsewhere.
 */
function named(method: string): string {
  if (typeof method === "string" && /^\w+(\.\w+)*$/.test(method)) return method;
  throw new UsageError("The method's name is not one: it looks like user.get.");
}

/**
 * A portal of Bitrix24, reached through an incoming webhook or with an application's token.
 *
 * It holds no connection: make one per portal and keep it. Its webhook code and token show up nowhere, neither in
 * errors nor when it is printed.
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
  /** Scheme, host and port of the portal, e.g. `https://b24-ar17wx.bitrix24.by`. */
  readonly origin: string;
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
    const { origin, base, token, secrets } = endpoint(address, options.token);
    const { fetch, layers = [] } = options;
    this.origin = origin;
    const send: Wire["send"] = async (method, params, given, request) => {
      const attempt: Send = async (call) => {
        const out = { ...call, fetch, secrets, ...request(call) };
        return openEnvelope(await sendForText(out), out);
      };
      return await through([deadline, ...layers], attempt)({
        ...timeouts(given, limits),
        method,
        params,
        effect: effectOf(method),
        attempt: 1,
        signal: given.signal,
        hint: MAY_HAVE_TAKEN_EFFECT,
        deadline: Infinity,
      }) as ApiResponse<unknown>;
    };
    const caller = (base: string, api: string): CallUnknown => {
      const request = ({ method, params }: Call) => ({
        url: base + named(method),
        body: bodyOf(api, method, params, token, secrets),
      });
      return async (method, params = {}, given = {}) => await send(named(method), params, given, request);
    };
    this.#call = caller(base, "");
    const callUnknown = caller(base.replace(origin + "/rest/", "$&api/"), "v3:");
    this.#v3 = { call: callUnknown as PortalV3["call"], callUnknown };
    setWire(this, { send, limits, secrets });
  }

  /**
   * Calls a documented REST method: its name, its parameters under their own names, then {@linkcode CallOptions}.
   * Answers the whole envelope, `result`, `time`, and `total` and `next` for lists.
   *
   * @throws ApiError When the API refuses.
   * @throws ConnectionError When it is not reached; TimeoutError when it does not answer in time.
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
