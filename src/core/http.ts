/**
 * One HTTP exchange: the only module that knows ky.
 *
 * It neither retries nor follows redirects: whether a call may be sent again is decided by who knows what it does.
 *
 * @module
 */

import ky from "ky";
import { ConnectionError, TimeoutError } from "./errors.ts";
import { redact } from "./redact.ts";
import { VERSION } from "./version.ts";

/** What to send, and how long to wait for it. */
export interface Exchange {
  /** Full address; may hold a secret. */
  url: string;
  /** Name of the API's method, for messages. */
  method: string;
  /** Headers beside the usual ones, e.g. a key. */
  headers?: Record<string, string>;
  /** JSON text or a form, sent with POST; without one it is a GET. */
  body?: string | FormData;
  /** Texts that no message may contain. */
  secrets: readonly string[];
  /** Milliseconds for one attempt, from sending to the last byte of the answer. */
  timeout: number;
  /** Milliseconds left for the whole call, every attempt and wait included. */
  totalTimeout: number;
  /** Ends the exchange early; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** Takes the place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
}

/** A complete answer. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** Browsers name themselves; everywhere else a server wants to know who calls. */
function headers(body: unknown): Record<string, string> {
  return {
    accept: "application/json",
    // A form says itself where its parts end.
    ...(typeof body === "string" && { "content-type": "application/json" }),
    ...(!/^Mozilla/.test(globalThis.navigator?.userAgent) && { "user-agent": `oint/${VERSION}` }),
  };
}

/** Runtimes fire a longer timer at once: more than 24 days are no limit. */
const LONGEST_TIMER = 0x7fff_ffff;

/** The innermost reason of a failure, without addresses. Anything can be thrown, and a cause may lead back to itself. */
function reason(error: unknown): string {
  for (let depth = 0; depth < 9 && error instanceof Error && error.cause instanceof Error; depth++) error = error.cause;
  const { message, code } = Object(error) as { message?: unknown; code?: unknown };
  const text = [message, code, error].find((each) => typeof each === "string" && each) ?? "no reason was given";
  return `${text}`.replace(/\(?\w+:\/\/[^\s"')]+\)?/g, "the server");
}

/**
 * Sends one request and reads the whole answer, whatever its status.
 *
 * @throws ConnectionError When no complete answer came.
 * @throws TimeoutError When it did not come in time.
 */
export async function exchange(request: Exchange): Promise<Answer> {
  const { method, body, secrets, signal } = request;
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  const expire = (milliseconds: number, what: string) =>
    milliseconds <= LONGEST_TIMER && setTimeout(() => {
      const message = `${method} got no complete answer within ${milliseconds} ms (${what}). ` +
        "It may have taken effect: check before sending it again.";
      controller.abort(new TimeoutError(message, { method }));
    }, milliseconds);

  signal?.throwIfAborted();
  signal?.addEventListener("abort", abort);
  const timers = [expire(request.timeout, "timeout"), expire(request.totalTimeout, "totalTimeout")];
  // An injected fetch may ignore the signal; the race ends the wait all the same.
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
  });
  const answered = (async () => {
    const response = await ky(request.url, {
      method: body ? "post" : "get",
      body: body ?? null,
      headers: { ...headers(body), ...request.headers },
      signal: controller.signal,
      retry: 0,
      timeout: false,
      throwHttpErrors: false,
      redirect: "manual",
      ...(request.fetch && { fetch: request.fetch }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  })();
  try {
    return await Promise.race([answered, aborted]);
  } catch (error) {
    if (controller.signal.aborted) throw controller.signal.reason;
    // ky and the runtimes put the address into their messages and causes, so none of them is passed on.
    throw new ConnectionError(redact(`${method} was not answered: ${reason(error)}.`, secrets), { method });
  } finally {
    timers.forEach((timer) => timer && clearTimeout(timer));
    signal?.removeEventListener("abort", abort);
  }
}
