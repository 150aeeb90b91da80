/**
 * The operating time: how long each method may run within ten minutes.
 *
 * @module
 */

import type { Layer } from "../core/call/call.ts";
import type { Clock } from "../core/call/clock.ts";
import type { Tell } from "../core/call/log.ts";
import { pause } from "../core/call/pause.ts";
import type { Resting } from "../core/call/shared.ts";
import { now } from "../core/call/timer.ts";
import { ApiError } from "../core/errors.ts";
import { ALLOWED, UNTOLD, WINDOW } from "./bounds.ts";
import type { ApiResponse } from "./envelope.ts";

/** The code of a refusal for that. */
const CODE = "OPERATION_TIME_LIMIT";

/** Until when methods are not called, and how many milliseconds were waited where the portal did not say. */
export type Spent = Resting;

/** Milliseconds from an answer until the method may run again; nothing where it may go on, or the answer is silent. */
function resetIn(answer: unknown): number | undefined {
  const { operating, operating_reset_at: reset, finish } = Object((answer as Partial<ApiResponse<unknown>>).time);
  // Both times are the server's, so its clock may be wrong.
  return operating >= ALLOWED && reset > finish ? Math.min(reset - finish, WINDOW) * 1000 : undefined;
}

/**
 * Notes what an answer says of a method that ran beside others: until when it is not to be called.
 *
 * @param id The method, with what tells those of the same name apart.
 */
export function block({ spent, clock }: { spent: Spent; clock: Clock | undefined }, id: string, answer: unknown): void {
  const reset = resetIn(answer);
  if (reset) spent.set(id, { until: now(clock) + reset });
}

/**
 * Waits with a method that has used up its time until it has some again; other methods go on.
 *
 * @param api What tells methods of the same name apart.
 * @throws ApiError At once, where the caller's own limit ends before that.
 */
export function operatingTime(spent: Spent, api: string, tell?: Tell): Layer {
  return async (call, next) => {
    const { method, attempt, time } = call;
    const id = api + method;
    const waiting = (): number => Math.ceil((spent.get(id)?.until ?? 0) - now(time.clock));
    if (spent.learn) await spent.learn(id);
    const wait = waiting();
    if (wait > 0) {
      if (time.isGiven && wait > time.left) {
        const description = `Its operating time is used up for another ${wait} ms`;
        throw new ApiError(`${method} was not sent: ${description}, longer than totalTimeout leaves.`, {
          method,
          status: 429,
          code: CODE,
          description,
          answer: undefined,
          retryable: true,
          refused: true,
          retryAfter: wait,
        });
      }
      const rest = spent.get(id)!;
      // Of many that wait, one says so.
      if (!rest.isTold) {
        tell?.("info", `${method} waits for ${wait} ms: its operating time is used up.`, { method, attempt, wait });
      }
      rest.isTold = true;
      await time.leaveOut(pause(wait, call));
    }
    const block = (ms: number, untold?: number): unknown => spent.set(id, { until: now(time.clock) + ms, untold });
    try {
      const answer = await next(call);
      const reset = resetIn(answer);
      if (reset) block(reset);
      else spent.delete(id);
      return answer;
    } catch (error) {
      if (error instanceof ApiError && error.code === CODE) {
        const { untold = UNTOLD / 2 } = spent.get(id) ?? {};
        const reset = error.retryAfter ?? resetIn(error.answer);
        const longer = Math.min(2 * untold, 60 * UNTOLD);
        if (reset) block(reset);
        // Of several calls that are refused at once, one makes the wait longer.
        else if (waiting() <= 0) block(longer, longer);
        // Whoever repeats calls sees at once whether the caller's own limit ends before that.
        if (time.isGiven) Object.assign(error, { retryAfter: waiting() });
      }
      throw error;
    }
  };
}
