/**
 * How a portal is called: types only.
 *
 * @module
 */

import type { CallOptions } from "../core/call/call.ts";
import type { ApiResponse } from "./envelope.ts";
import type { RestMethods } from "./generated/rest_methods.ts";
import type { RestMethodsV3 } from "./generated/rest_methods_v3.ts";

export type { CallOptions } from "../core/call/call.ts";

/** Arguments after the method's name: the parameters may be left out where none is required. */
export type CallArguments<Params> = Record<never, never> extends Params ? [params?: Params, options?: CallOptions]
  : [params: Params, options?: CallOptions];

/**
 * What the entry of any method has, also of one that only this portal knows. Beside it, a compiler need not go through
 * the entries of all methods to see that the one of a type parameter has these members: that took it 20 seconds.
 */
export interface AnyMethod {
  params: unknown;
  result: unknown;
}

declare const METHODS: unique symbol;

/** What a portal's type knows of its methods, where types look for them; nothing is there when a program runs. */
export interface HasMethods<Rest> {
  /** Never there. */
  readonly [METHODS]?: Rest;
}

/** The type of `portal.call`. */
export interface Calls<Rest extends RestMethods = RestMethods> {
  /**
   * Calls a documented REST method.
   *
   * @param method Name of the method, e.g. `user.get`.
   * @param rest The method's parameters under their own names, then {@linkcode CallOptions}.
   * @returns The whole envelope: `result`, `time`, and `total` and `next` for lists.
   * @throws ApiError When the API refuses.
   * @throws ConnectionError When it is not reached; TimeoutError when it does not answer in time.
   * @throws UnknownOutcomeError When nobody knows whether a write took effect; it was not sent again. In browsers there is
   * no such guarantee: they send a request again by themselves when a connection breaks.
   * @throws ResponseError When something else than the API answers.
   * @throws UsageError When the parameters cannot be sent.
   */
  call<Method extends keyof RestMethods>(
    method: Method,
    ...rest: CallArguments<(Rest[Method] & AnyMethod)["params"]>
  ): Promise<ApiResponse<(Rest[Method] & AnyMethod)["result"]>>;
}

/** The type of `portal.callUnknown`: calls a method whose result nobody has documented. */
export type CallUnknown = (
  method: string,
  params?: object,
  options?: CallOptions,
) => Promise<ApiResponse<unknown>>;

/** The methods of REST 3.0; some have the names of classic ones, with other parameters and results. */
export interface PortalV3<Methods extends RestMethodsV3 = RestMethodsV3> extends HasMethods<Methods> {
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
