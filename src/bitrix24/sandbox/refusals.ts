/**
 * The codes that any method may be refused with, whatever it is asked for: with these the sandbox refuses by itself, and
 * by a rule of faults.
 *
 * @module
 */

import type { Refused } from "../../sandbox/controller.ts";
import { Refusal } from "../../sandbox/refusal.ts";

/** The codes and how the portal words them. */
export const REFUSALS = {
  INTERNAL_SERVER_ERROR: { status: 500, text: "Internal server error" },
  ERROR_UNEXPECTED_ANSWER: { status: 500, text: "Server returned an unexpected response" },
  PORTAL_DELETED: { status: 500, text: "Portal was deleted" },
  QUERY_LIMIT_EXCEEDED: { status: 503, text: "Too many requests" },
  OVERLOAD_LIMIT: { status: 503, text: "REST API is blocked due to overload" },
  OPERATION_TIME_LIMIT: { status: 429, text: "Method is blocked due to operation time limit" },
  INVALID_REQUEST: { status: 400, text: "Https required" },
  ERROR_BATCH_LENGTH_EXCEEDED: { status: 400, text: "Max batch length exceeded" },
  NO_AUTH_FOUND: { status: 401, text: "Wrong authorization data" },
  expired_token: { status: 401, text: "The access token provided has expired" },
  METHOD_CONFIRM_WAITING: { status: 401, text: "Waiting for confirmation" },
  INVALID_CREDENTIALS: { status: 403, text: "Invalid request credentials" },
  ACCESS_DENIED: { status: 403, text: "REST API is available on commercial plans only" },
  METHOD_CONFIRM_DENIED: { status: 403, text: "Method call denied" },
  insufficient_scope: { status: 403, text: "The request requires higher privileges than provided by the access token" },
  user_access_error: { status: 403, text: "The user does not have access to the application" },
  ERROR_METHOD_NOT_FOUND: { status: 404, text: "Method not found!" },
  ERROR_MANIFEST_IS_NOT_AVAILABLE: { status: 404, text: "Manifest is not available" },
  ERROR_BATCH_METHOD_NOT_ALLOWED: { status: 405, text: "Method is not allowed for batch usage" },
} as const satisfies Record<string, Refused>;

/** A code that any method may be refused with. */
export type RefusalCode = keyof typeof REFUSALS;

/** A refusal with a code, in the portal's words. */
export function refused(code: RefusalCode): Refusal {
  const { status, text } = REFUSALS[code];
  return new Refusal(status, code, text);
}
