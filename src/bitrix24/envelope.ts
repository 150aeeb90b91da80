/**
 * The envelope around every answer of Bitrix24's REST.
 *
 * @module
 */

import { ApiError, ResponseError } from "../core/errors.ts";
import type { HttpAnswer } from "../core/http.ts";
import { redact } from "../core/redact.ts";
import { retryAfter } from "../core/retry_after.ts";

/** How long a call took on the server. */
export interface ResponseTime {
  /** Unix time of the start, in seconds. */
  start: number;
  /** Unix time of the end, in seconds. */
  finish: number;
  /** Seconds from start to end. */
  duration: number;
  /** Seconds spent in the method itself. */
  processing: number;
  /** Start as ISO 8601. */
  date_start: string;
  /** End as ISO 8601. */
  date_finish: string;
  /** Unix time, in seconds, at which `operating` loses its oldest minute. */
  operating_reset_at?: number;
  /** Seconds that this method has used of its allowance in the last ten minutes. */
  operating?: number;
}

/** The whole answer to a call. */
export interface ApiResponse<T> {
  /** What the method returns. */
  result: T;
  /** How long it took on the server. */
  time: ResponseTime;
  /** Lists: how many records there are in all. */
  total?: number;
  /** Lists: the `start` of the next page; absent on the last one. */
  next?: number;
}

/** Codes with which the server says that it did nothing and that the same call may succeed later. */
const RETRYABLE = /^(QUERY_LIMIT_EXCEEDED|OPERATION_TIME_LIMIT|OVERLOAD_LIMIT)$/;

/** What to do about codes that any method may answer. */
const ADVICE: readonly [code: RegExp, advice: string][] = [
  [/^(NO_AUTH_FOUND|INVALID_CREDENTIALS)$/, "Check the webhook address or the token."],
  [/^expired_token$/, "Get a new token."],
  [/^insufficient_scope$/, "Add the missing scope to the webhook or application."],
  [/^ERROR_METHOD_NOT_FOUND$/, "Check the method's name and the scopes."],
  [RETRYABLE, "Wait, then call again."],
];

/** What the server said, as text. */
function words(value: unknown): string {
  return typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);
}

/**
 * Opens the envelope.
 *
 * @param answer What came over HTTP.
 * @param method Name of the method, for messages.
 * @param secrets Texts that no error may contain.
 * @throws ApiError When the API refused the call.
 * @throws ResponseError When what came is no answer of this API.
 */
export function openEnvelope<T>(answer: HttpAnswer, method: string, secrets: readonly string[]): ApiResponse<T> {
  const { status, headers, text } = answer;
  const facts = () => ({ method, status, retryAfter: retryAfter(headers) });
  const strange = (what: string): never => {
    throw new ResponseError(`${method} was answered with HTTP ${status} and ${redact(what, secrets)}`, facts());
  };
  if (status === 0 || (status >= 300 && status < 400)) {
    const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#@\\]+)/i.exec(headers.get("location") ?? "")?.[1] ?? "another address";
    strange(`a redirect to ${host}. If the portal was renamed, use its new address.`);
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    strange(
      text ? `${text.length} characters that are not JSON. Check the address.` : "an empty body. Try again later.",
    );
  }
  const envelope = (body ?? {}) as Partial<ApiResponse<T>> & { error?: unknown; error_description?: unknown };
  const { error } = envelope;
  if (error !== undefined && (error || envelope.result === undefined)) {
    // REST 3.0 puts code and message into an object.
    const nested = typeof error === "object" ? error as { code?: unknown; message?: unknown } : undefined;
    const code = redact(words(nested ? nested.code : error), secrets);
    const description = redact(words(nested ? nested.message : envelope.error_description), secrets);
    const advice = ADVICE.find(([codes]) => codes.test(code))?.[1];
    const said = `${description || "no description"} (${code || "no code"}, HTTP ${status}).`;
    throw new ApiError(`${method} was refused: ${said}${advice ? ` ${advice}` : ""}`, {
      ...facts(),
      code,
      description,
      retryable: RETRYABLE.test(code),
      answer: redact(body, secrets),
    });
  }
  if (status >= 400 || envelope.result === undefined) strange("JSON that is no answer of the API. Check the address.");
  return envelope as ApiResponse<T>;
}
