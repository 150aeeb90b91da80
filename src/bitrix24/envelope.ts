/**
 * The envelope around every answer of Bitrix24's REST.
 *
 * @module
 */

import { type Asked, type HttpAnswer, noAnswer, parseJson, strangeAnswer, words } from "../core/answer.ts";
import { ApiError } from "../core/errors.ts";
import { redact } from "../core/redact.ts";
import { retryAfter } from "../core/retry_after.ts";
import { redirectOf } from "./redirect.ts";

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
const BUSY = /^(QUERY_LIMIT_EXCEEDED|OPERATION_TIME_LIMIT)$/;

/** Codes with which the server says that it did nothing, and will do nothing until somebody sees to it. */
const CLOSED = /^(OVERLOAD_LIMIT|PORTAL_DELETED)$/;

/** What to do about codes that any method may answer. */
const ADVICE: Readonly<Record<string, string>> = {
  NO_AUTH_FOUND: "Check the webhook address or the token.",
  INVALID_CREDENTIALS: "Check the webhook address or the token.",
  expired_token: "Get a new token.",
  insufficient_scope: "Add the missing scope to the webhook or application.",
  ERROR_METHOD_NOT_FOUND: "Check the method's name and the scopes.",
  QUERY_LIMIT_EXCEEDED: "Wait, then call again.",
  OPERATION_TIME_LIMIT: "Wait, then call again.",
  OVERLOAD_LIMIT: "Bitrix24 has blocked the calls by hand: ask its support.",
};

/**
 * Opens the envelope.
 *
 * @param answer What came over HTTP.
 * @param asked What was asked, and at which address.
 * @throws ApiError When the API refused the call.
 * @throws ResponseError When what came is no answer of this API.
 */
export function openEnvelope<T>(
  answer: HttpAnswer,
  asked: Asked & { url: string },
): ApiResponse<T> {
  const { method, secrets, url } = asked;
  const { status, headers, text } = answer;
  if (status === 0 || (status >= 300 && status < 400)) {
    throw strangeAnswer(answer, method, redirectOf(headers.get("location"), url, secrets));
  }
  let body: unknown;
  let wrong = "are JSON, but no answer of the API";
  try {
    body = parseJson(text);
  } catch {
    wrong = "are not JSON";
  }
  const envelope = Object(body) as Partial<ApiResponse<T>> & { error?: unknown; error_description?: unknown };
  const { error, error_description: why, result } = envelope;
  if (error !== undefined && (error || result === undefined)) {
    throw refused(method, error, why, body, secrets, status, retryAfter(headers));
  }
  if (status >= 400 || result === undefined) throw noAnswer(answer, asked, wrong);
  return envelope as ApiResponse<T>;
}

/** Codes with which the server says that something broke on the way, whatever was done by then. */
const BROKEN = /^(INTERNAL_SERVER_ERROR|ERROR_UNEXPECTED_ANSWER)$/;

/**
 * The error of a call that the API refused.
 *
 * @param answer The whole answer.
 * @param status HTTP's status; absent where the call was one of several in a request.
 */
export function refused(
  method: string,
  error: unknown,
  why: unknown,
  answer: unknown,
  secrets: readonly string[],
  status?: number,
  retryAfter?: number,
): ApiError {
  const { fields, ...said } = redact({ ...refusalOf(error, why), answer }, secrets);
  const { code, description } = said;
  const advice = Object.hasOwn(ADVICE, code) ? ` ${ADVICE[code]}` : "";
  const where = status === undefined ? "in a batch" : `HTTP ${status}`;
  const what = `${description || "no description"}${fields} (${code || "no code"}, ${where}).`;
  const isBroken = status === undefined ? BROKEN.test(code) : status >= 500;
  return new ApiError(`${method} was refused: ${what}${advice}`, {
    method,
    status,
    retryAfter,
    retryable: BUSY.test(code) || isBroken && !CLOSED.test(code),
    refused: !isBroken || BUSY.test(code) || CLOSED.test(code),
    ...said,
  });
}

/** What the server said when it refused: a code and a sentence of its own, and what is wrong with which field. */
function refusalOf(error: unknown, description: unknown): { code: string; description: string; fields: string } {
  // REST 3.0 puts code and message into an object.
  const { code, message, validation } = Object(error) as Record<string, unknown>;
  const isNested = code !== undefined || message !== undefined;
  const isEmpty = typeof error === "object" && !Object.keys(Object(error)).length;
  const fields = [isNested && validation || []].flat().map((one) => {
    const { field, message } = Object(one) as Record<string, unknown>;
    return message === undefined ? words(one) : `${words(field)}: ${words(message)}`;
  });
  return {
    code: isNested ? words(code) : isEmpty ? "" : words(error),
    description: words(isNested ? message : description),
    fields: fields.length ? ` ${fields.join("; ")}` : "",
  };
}
