/**
 * Sessions that are over: which errors say that a user must authorise the application again.
 *
 * @module
 */

import { ApiError, TokenStoreError, UsageError } from "../../core/errors.ts";

/** Errors that say so, beside those that the server's own code tells. */
const lost = new WeakSet<object>();

/**
 * Whether an error says that a portal's tokens are worth nothing any more: a user must authorise the application again, or
 * install it. It is `true` where the authorisation server does not take the refresh token or the code, where the application
 * was removed from the portal, where nothing is kept of the portal, and where a pair could not be stored that is given
 * once. An id or a secret that the server does not take is none of these: that is for whoever runs the application.
 */
export function mustAuthorizeAgain(error: unknown): boolean {
  return error instanceof ApiError && error.method === "oauth/token" && error.code === "invalid_grant" ||
    lost.has(error as object);
}

/** The error of a portal that has removed the application; its id and secret are good. */
export function removed(error: ApiError, memberId: string): ApiError {
  const { method, status, code, description, retryable, refused, answer } = error;
  const message =
    `${method} was refused: ${description} (${code}, HTTP ${status}). The application's id and secret are ` +
    `good, so portal ${memberId} has removed it: authorise the application again.`;
  const facts = { method, status, code, description, retryable, answer, ...refused !== undefined && { refused } };
  const told = new ApiError(message, facts);
  lost.add(told);
  return told;
}

/** The error of a portal of which nothing is kept: it was forgotten, or its store has lost it. */
export function unknown(memberId: string): UsageError {
  const told = new UsageError(`There are no tokens of portal ${memberId}: it must install the application first.`);
  lost.add(told);
  return told;
}

/** The error of a pair that was given once and could not be stored. */
export function notStored(cause: unknown, memberId: string, again: string): TokenStoreError {
  const { message } = Object(cause) as Partial<Error>;
  const told = new TokenStoreError(
    `The tokens of portal ${memberId} were given and could not be stored, so they are lost: ${again} once the store can be ` +
      `written. It said: ${message ?? "nothing"}`,
    { cause },
  );
  lost.add(told);
  return told;
}
