/** The shelf's client: verbs and paths below an address of its own, a bearer token, answers without an envelope. */

import { type CallOptions, type Send, through } from "../core/call/call.ts";
import { deadline } from "../core/call/deadline.ts";
import { TimeLeft } from "../core/call/time_left.ts";
import { attemptLimit, timeouts } from "../core/call/timeouts.ts";
import { ApiError, ResponseError, UsageError } from "../core/errors.ts";
import { send } from "../core/http.ts";
import { redact } from "../core/redact.ts";
import { route } from "../core/route.ts";
import { ANSWERS, effectOf, PLACES } from "./generated/methods.ts";
import type { RestMethods } from "./generated/rest_methods.ts";

export type { CallOptions };

/** Arguments after the method's name. */
type Rest<Params> = Record<never, never> extends Params ? [params?: Params, options?: CallOptions]
  : [params: Params, options?: CallOptions];

export class Shelf {
  readonly #address: string;
  readonly #token: string;
  readonly #fetch: typeof fetch | undefined;

  constructor(address: string, options: { token: string; fetch?: typeof fetch | undefined }) {
    if (!URL.canParse(address)) throw new UsageError("The shelf's address cannot be read.");
    this.#address = address.replace(/\/+$/, "");
    this.#token = options.token;
    this.#fetch = options.fetch;
  }

  async call<Method extends keyof RestMethods>(
    method: Method,
    ...[params = {}, options = {}]: Rest<RestMethods[Method]["params"]>
  ): Promise<RestMethods[Method]["result"]> {
    const { timeout, totalTimeout } = timeouts(options, { timeout: 5_000, totalTimeout: 5_000 });
    const { signal } = options;
    const time = new TimeLeft(totalTimeout, true);
    const call = { method, params, effect: effectOf(method), attempt: 1, signal, timeout, time };
    return await through([deadline], this.#attempt)(call) as RestMethods[Method]["result"];
  }

  readonly #attempt: Send = async (call) => {
    const { method, params, effect, signal } = call;
    const { verb, path, headers, body } = route(method, params, PLACES[method]);
    const secrets = [this.#token];
    const { status, bytes } = await send({
      url: this.#address + path,
      method,
      verb,
      headers: { ...headers, authorization: `Bearer ${this.#token}` },
      body,
      receive: "bytes",
      secrets,
      ...attemptLimit(call),
      signal,
      once: effect !== "read",
      fetch: this.#fetch,
    });
    const kind = status < 400 ? ANSWERS[method] : undefined;
    if (kind === "bytes") return bytes;
    if (kind === "none") return undefined;
    const text = new TextDecoder().decode(bytes);
    if (kind === "text") return text;
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      throw new ResponseError(`${method} was answered with HTTP ${status} and no JSON.`, { method, status });
    }
    if (status < 400) return answer;
    const told = redact(answer, secrets) as { code?: string; message?: string };
    const { code = "", message = "" } = told;
    const refusal = { method, status, code, description: message, retryable: status === 429, answer: told };
    throw new ApiError(`${method} was refused: ${message} (${code}, HTTP ${status}).`, refusal);
  };
}
