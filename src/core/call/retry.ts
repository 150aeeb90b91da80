/**
 * Repeats a call where that does no harm, and says so where nobody knows whether it took effect.
 *
 * @module
 */

import { FIRST_WAIT, LONGEST_WAIT } from "../bounds.ts";
import { OintError, UnknownOutcomeError } from "../errors.ts";
import type { Call, Layer } from "./call.ts";
import type { Tell } from "./log.ts";
import { ATTEMPTS, type RetryOptions } from "./retry_options.ts";
import { pause } from "./pause.ts";
import { verdictOn } from "./verdict.ts";

/** What a service knows beside the rule. */
export interface RetryRules {
  /** Whether the server has taken a call that failed; one that it refused as too much is no attempt. */
  hasTaken?: ((error: unknown) => boolean | undefined) | undefined;
  /** Whether a call that may have taken effect can be sent again all the same, since the server would notice. */
  isNoticed?: ((call: Call, error: OintError) => boolean) | undefined;
  /** How to find out whether a call took effect, as sentences. */
  hintAt?: ((method: string) => string) | undefined;
}

/** The error of a call that may have taken effect, and of which nobody knows. */
export function unknownOutcome(error: OintError, hint = ""): UnknownOutcomeError {
  const { method, status, retryAfter, code, description, sent, message } = error as Partial<UnknownOutcomeError>;
  // What was not sent is the last attempt only.
  const facts = { method, status, retryAfter, code, description, sent: sent || undefined, cause: error };
  return new UnknownOutcomeError(
    `${message} It may have taken effect: find out before sending it again. ${hint}`.trim(),
    facts,
  );
}

/**
 * Makes a call again where the failure passes and another attempt does no harm.
 *
 * @throws UnknownOutcomeError When it writes or deletes, and nothing proves that it did not.
 */
export function retry(
  { attempts }: RetryOptions,
  { hasTaken, isNoticed, hintAt }: RetryRules = {},
  tell?: Tell,
): Layer {
  return async (call, next) => {
    const { method, effect, time } = call;
    let isUnknown = false;
    let left = attempts ?? ATTEMPTS;
    for (let attempt = 1;; attempt++) {
      try {
        return await next({ ...call, attempt });
      } catch (thrown) {
        const error = thrown as OintError;
        const verdict = verdictOn(error, effect);
        const isAsked = verdict === "ask";
        isUnknown ||= isAsked;
        const mayRepeat = isAsked ? isNoticed?.(call, error) : verdict === "repeat";
        // A bucket that others fill is no failure of the call: its time ends that, unless attempts were asked for.
        const isFull = !attempts && hasTaken?.(error) === false;
        if (!isFull) left--;
        // As long as the server wants, or twice as long as before, not all at once. An abort's reason may be anything.
        const wait = (error as OintError | null)?.retryAfter ??
          Math.min(FIRST_WAIT * 2 ** (isFull ? 1 : attempt - 1), LONGEST_WAIT) * (1 - Math.random() / 2);
        if (!mayRepeat || left < 1 || wait >= time.left) {
          throw isUnknown && error instanceof OintError ? unknownOutcome(error, hintAt?.(method)) : error;
        }
        tell?.("info", `${error.message} It is called again in ${Math.round(wait)} ms.`, { method, attempt, wait });
        await pause(wait, call);
      }
    }
  };
}
