/**
 * What became of a command of a batch.
 *
 * @module
 */

import { ConnectionError, OintError, UnknownOutcomeError, UsageError } from "../../core/errors.ts";
import type { Effect } from "../../core/effects.ts";
import { hintAt } from "../did_it_happen.ts";
import type { ResponseTime } from "../envelope.ts";

/** What a command has answered. */
export interface Answered<Result> {
  /** What the method returns. */
  result: Result;
  /** Lists: how many records there are in all. */
  total?: number;
  /** Lists: the `start` of the next page; absent on the last one. */
  next?: number;
  /** How long it took on the server. */
  time?: ResponseTime;
  /** Absent where the command was answered. */
  error?: undefined;
}

/** Why a command has no answer. */
export interface Unanswered {
  /** Absent where the command was not answered. */
  result?: undefined;
  /**
   * ApiError where the API has refused the command, UnknownOutcomeError where it may have taken effect, UsageError where it
   * was left out since another one failed, ConnectionError and ResponseError as for a single call.
   */
  error: OintError;
}

/** What became of a command of a batch: its answer, or why there is none. */
export type Outcome<Result = unknown> = Answered<Result> | Unanswered;

/** What failures are told of. */
interface Failing {
  api: string;
  method: string;
  effect: Effect;
}

/** The error of a command that may have taken effect. */
export function inDoubt({ api, method }: Failing, cause: unknown): UnknownOutcomeError {
  const { code, description, status, sent, message } = Object(cause) as UnknownOutcomeError;
  const why = cause instanceof OintError ? message : "The batch was ended before its answer had come.";
  return new UnknownOutcomeError(
    `${method} was sent in a batch. ${why} It may have taken effect: find out before sending it again. ${
      hintAt(api + method)
    }`,
    { method, code, description, status, sent, cause },
  );
}

/** What becomes of a command that was sent with others when all of them have failed. */
export function failed(command: Failing, error: unknown, wasSent: boolean): OintError {
  const { method, effect } = command;
  if (error instanceof UnknownOutcomeError) {
    const { cause } = error;
    return effect === "read" && cause instanceof OintError ? cause : inDoubt(command, cause ?? error);
  }
  // Of a signal that the caller has given.
  if (!(error instanceof OintError)) {
    return wasSent && effect !== "read" ? inDoubt(command, error) : new ConnectionError(
      `${method} ${wasSent ? "was not answered" : "was not sent"}: its batch was ended.`,
      { method, ...!wasSent && { sent: false }, cause: error },
    );
  }
  return error;
}

/** The error of a command that was not sent, since another one stood in its way. */
export function leftOut(method: string, why: string): UsageError {
  return new UsageError(`${method} was not sent: ${why}`, { method });
}
