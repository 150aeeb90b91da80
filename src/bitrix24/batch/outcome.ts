/**
 * What became of a command of a batch.
 *
 * @module
 */

import { ConnectionError, OintError, UnknownOutcomeError, UsageError } from "../../core/errors.ts";
import type { Effect } from "../../core/effects.ts";
import { hintAt } from "../did_it_happen.ts";
import type { ApiResponse, ResponseTime } from "../envelope.ts";

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

/** The outcome of a command that was answered, of all that its answer says. */
export function answered({ result, total, next, time }: ApiResponse<unknown>): Answered<unknown> {
  const outcome: Answered<unknown> = { result, time };
  if (total !== undefined) outcome.total = total;
  if (next !== undefined) outcome.next = next;
  return outcome;
}

/** The error of a command that may have taken effect. */
export function inDoubt({ api, method }: Failing, cause: unknown, isEnded = false): UnknownOutcomeError {
  const { code, description, status, sent, message } = (isEnded ? {} : cause) as UnknownOutcomeError;
  const why = isEnded ? "The batch was ended before its answer had come." : message;
  return new UnknownOutcomeError(
    `${method} was sent in a batch. ${why} It may have taken effect: find out before sending it again. ${
      hintAt(api + method)
    }`,
    { method, code, description, status, sent, cause },
  );
}

/** Whether a failure is the caller's own: of the signal that was given, whatever its reason is, or of a layer. */
export function isOwn(error: unknown, signal: AbortSignal | undefined): boolean {
  return !(error instanceof OintError) || signal?.aborted === true && signal.reason === error;
}

/** What becomes of a command that was sent with others when all of them have failed. */
export function failed(command: Failing, error: unknown, wasSent: boolean, signal: AbortSignal | undefined): OintError {
  const { method, effect } = command;
  if (isOwn(error, signal)) {
    return wasSent && effect !== "read" ? inDoubt(command, error, true) : new ConnectionError(
      `${method} ${wasSent ? "was not answered" : "was not sent"}: its batch was ended.`,
      { method, ...!wasSent && { sent: false }, cause: error },
    );
  }
  if (error instanceof UnknownOutcomeError) {
    const { cause } = error;
    return effect === "read" && cause instanceof OintError ? cause : inDoubt(command, cause ?? error);
  }
  return error as OintError;
}

/** The error of a command that was not sent, since another one stood in its way. */
export function leftOut(method: string, why: string): UsageError {
  return new UsageError(`${method} was not sent: ${why}`, { method });
}
