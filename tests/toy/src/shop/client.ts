/** The toy service's client: a key in a header, and an envelope of its own. */

import { type Call, type CallOptions, type Send, through } from "../core/call/call.ts";
import { deadline } from "../core/call/deadline.ts";
import { TimeLeft } from "../core/call/time_left.ts";
import { attemptLimit, timeouts } from "../core/call/timeouts.ts";
import { ApiError, ResponseError, UsageError } from "../core/errors.ts";
import { type HttpAnswer, send } from "../core/http.ts";
import type { RestMethods } from "./generated/rest_methods.ts";

export type ShopOptions = CallOptions;

export interface Envelope<T> {
  ok: true;
  data: T;
}

export class Shop {
  readonly #address: string;
  readonly #key: string;
  readonly #fetch: typeof fetch | undefined;

  constructor(address: string, key: string, reach?: typeof fetch) {
    if (!URL.canParse(address)) throw new UsageError("The shop's address cannot be read.");
    this.#address = address.replace(/\/?$/, "/");
    this.#key = key;
    this.#fetch = reach;
  }

  async call<Method extends keyof RestMethods>(
    method: Method,
    params: RestMethods[Method]["params"],
    options: ShopOptions = {},
  ): Promise<Envelope<RestMethods[Method]["result"]>> {
    const { timeout, totalTimeout } = timeouts(options, { timeout: 5_000, totalTimeout: 5_000 });
    const { signal } = options;
    const time = new TimeLeft(totalTimeout, true);
    const call: Call = { method, params, effect: "write", attempt: 1, signal, timeout, time };
    return await through([deadline], this.#attempt)(call) as Envelope<RestMethods[Method]["result"]>;
  }

  /** What goes out in one attempt, and what becomes of the answer. */
  readonly #attempt: Send = async (call) => {
    const { method, params, effect, signal } = call;
    const answer = await send({
      url: this.#address + method,
      method,
      headers: { "x-key": this.#key },
      body: JSON.stringify(params),
      secrets: [this.#key],
      ...attemptLimit(call),
      signal,
      once: effect !== "read",
      fetch: this.#fetch,
    });
    return read(answer, method);
  };
}

/** Opens the envelope. */
function read({ status, text }: HttpAnswer, method: string): Envelope<unknown> {
  let answer: { ok: boolean; why?: string };
  try {
    answer = JSON.parse(text);
  } catch {
    throw new ResponseError(`${method} was not answered with JSON.`, { method, status });
  }
  if (answer.ok) return answer as Envelope<unknown>;
  const description = answer.why ?? "";
  const refusal = { method, status, code: description, description, retryable: false, answer };
  throw new ApiError(`${method} was refused: ${description}.`, refusal);
}
