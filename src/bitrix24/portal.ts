/**
 * The client of one Bitrix24 portal.
 *
 * @module
 */

import { UsageError } from "../core/errors.ts";
import { exchange } from "../core/http.ts";
import { inOrder } from "./positions.ts";
import { TIMEOUTS, timeouts } from "../core/call/timeouts.ts";
import { endpoint } from "./address.ts";
import { type ApiResponse, open } from "./envelope.ts";
import { LISTS, POSITIONS } from "./generated/methods.ts";
import type { RestMethodsV3 } from "./generated/rest_methods_v3.ts";
import type { PortalMethods } from "./own.ts";

/** What may differ from call to call. */
export interface CallOptions {
  /** Ends the call early, while waiting, sending or reading; its reason is thrown as it is. */
  signal?: AbortSignal;
  /** Milliseconds for one attempt, from sending to the last byte of the answer; `Infinity` for no limit. */
  timeout?: number;
  /** Milliseconds for the whole call, every attempt and wait included; `Infinity` for no limit. */
  totalTimeout?: number;
}

/** How a portal is called. */
export interface PortalOptions {
  /** Access token of an application; needed with a bare domain, refused with a webhook's address. */
  token?: string;
  /** Takes the place of the global `fetch`, e.g. a sandbox's. */
  fetch?: typeof fetch;
  /** Milliseconds for one attempt; 65,000 unless told, since the server ends a call after 60 s. */
  timeout?: number;
  /** Milliseconds for a whole call; 120,000 unless told. */
  totalTimeout?: number;
}

/** Arguments after the method's name: the parameters may be left out where none is required. */
export type CallArguments<Params> = Record<never, never> extends Params ? [params?: Params, options?: CallOptions]
  : [params: Params, options?: CallOptions];

/** What the entry of any method has, also of one that only this portal knows. */
interface AnyMethod {
  params: unknown;
  result: unknown;
}

/** The methods of REST 3.0; some have the names of classic ones, with other parameters and results. */
export interface PortalV3<Methods extends RestMethodsV3 = RestMethodsV3> {
  /**
   * Calls a documented method of REST 3.0.
   *
   * @param method Name of the method, e.g. `tasks.task.get`.
   * @param rest The method's parameters under their own names, then {@linkcode CallOptions}.
   * @returns The whole envelope: `result` and `time`.
   * @throws The same errors as {@linkcode Portal.call}.
   */
  call<Method extends keyof Methods>(
    method: Method,
    ...rest: CallArguments<(Methods[Method] & AnyMethod)["params"]>
  ): Promise<ApiResponse<(Methods[Method] & AnyMethod)["result"]>>;
  /**
   * Calls a method of REST 3.0 that no documentation lists; its result is unknown.
   *
   * @param method Name of the method.
   * @param params Its parameters, sent as JSON.
   * @throws The same errors as {@linkcode Portal.call}.
   */
  callUnknown(method: string, params?: object, options?: CallOptions): Promise<ApiResponse<unknown>>;
}

/** A body on its way to an address. */
export interface PortalRequest {
  /** The whole address; may hold a secret. */
  url: string;
  /** Name of the method that it belongs to, for messages. */
  method: string;
  body: string | FormData;
  /** Texts that no message may contain, beside the portal's own. */
  secrets: readonly string[];
}

/** Sends a body, and opens the answer. */
type Exchange = (request: PortalRequest, options: CallOptions) => Promise<ApiResponse<unknown>>;

/** Calls a method of one API. */
type Send = (method: string, params?: object, options?: CallOptions) => Promise<ApiResponse<unknown>>;

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
  /** A closure, so that no inspector finds the secret in a property. */
  readonly #call: Send;
  readonly #exchange: Exchange;
  readonly #v3: PortalV3;

  /**
   * @param address A webhook's address (`https://<portal>/rest/<user>/<code>/`), or the portal's domain when
   * `options.token` is given; with or without scheme and trailing slash. Plain http is taken for loopback only.
   * @throws UsageError When that is no address of a portal, or a timeout is no positive number.
   */
  constructor(address: string | URL, options: PortalOptions = {}) {
    const { origin, base, token, secrets } = endpoint(address, options.token);
    const limits = timeouts(options, TIMEOUTS);
    this.origin = origin;
    this.#exchange = async (request, given) => {
      const all = [...secrets, ...request.secrets];
      const answer = await exchange({
        ...request,
        secrets: all,
        signal: given.signal,
        ...timeouts(given, limits),
        fetch: options.fetch,
      });
      return open(answer, request.method, all);
    };
    const send = (base: string, api: string): Send => async (method, params = {}, given = {}) => {
      if (typeof method !== "string" || !/^\w+(\.\w+)*$/.test(method)) {
        throw new UsageError("The method's name is not one: it looks like user.get.");
      }
      const body = serialise(method, params, token, api);
      return await this.#exchange({ url: base + method, method, body, secrets: [] }, given);
    };
    this.#call = send(base, "");
    const callUnknown = send(base.replace(origin + "/rest/", "$&api/"), "v3:");
    this.#v3 = { call: callUnknown as PortalV3["call"], callUnknown };
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
  get callUnknown(): (method: string, params?: object, options?: CallOptions) => Promise<ApiResponse<unknown>> {
    return this.#call;
  }

  /** @internal Sends what is no call of a method with the portal's `fetch`, limits and secrets; see upload.ts. */
  static exchange(portal: Portal, request: PortalRequest, options: CallOptions = {}): Promise<ApiResponse<unknown>> {
    return portal.#exchange(request, options);
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

/**
 * The body of a call. The token comes last, since some methods read their parameters by position.
 */
function serialise(
  method: string,
  params: object,
  auth: string | undefined,
  api: string,
): string {
  const wrong = (what: string): never => {
    throw new UsageError(what, { method });
  };
  const id = api + method.toLowerCase();
  const isList = Array.isArray(params);
  if (typeof params !== "object" || !params || isList && !LISTS.includes(id)) {
    wrong(`The parameters of ${method} must be an object.`);
  }
  // Nobody has documented how a token travels beside a list.
  if (isList && auth) wrong(`${method} takes no token: use an incoming webhook.`);
  if ("auth" in params) {
    wrong(`Parameter auth of ${method} is the portal's own: give the token to new Portal().`);
  }
  try {
    if (Object.hasOwn(POSITIONS, id)) params = inOrder(params, POSITIONS[id]!.split(" "));
    return JSON.stringify(
      isList ? params : { ...params, auth },
      (name, value) =>
        // JSON would turn it into null, which empties fields.
        typeof value === "number" && !Number.isFinite(value)
          ? wrong(`Parameter ${name} of ${method} is ${value}, which JSON cannot hold.`)
          : value,
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return wrong(
      `The parameters of ${method} are no JSON: it knows no BigInt or circular value.`,
    );
  }
}
