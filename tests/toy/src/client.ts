/** The toy service's client: a key in a header, and an envelope of its own. */

import { ApiError, ResponseError, UsageError } from "../core/errors.ts";
import { exchange } from "../core/http.ts";
import type { RestMethods } from "./generated/rest_methods.ts";

export interface ShopOptions {
  signal?: AbortSignal;
  timeout?: number;
}

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
    { signal, timeout = 5_000 }: ShopOptions = {},
  ): Promise<Envelope<RestMethods[Method]["result"]>> {
    const { status, text } = await exchange({
      url: this.#address + method,
      method,
      headers: { "x-key": this.#key },
      body: JSON.stringify(params),
      secrets: [this.#key],
      timeout,
      totalTimeout: timeout,
      signal,
      fetch: this.#fetch,
    });
    let answer: { ok: boolean; why?: string };
    try {
      answer = JSON.parse(text);
    } catch {
      throw new ResponseError(`${method} was not answered with JSON.`, { method, status });
    }
    if (answer.ok) return answer as Envelope<RestMethods[Method]["result"]>;
    const description = answer.why ?? "";
    const refusal = { method, status, code: description, description, retryable: false, answer };
    throw new ApiError(`${method} was refused: ${description}.`, refusal);
  }
}
