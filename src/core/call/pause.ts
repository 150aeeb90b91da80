/**
 * Waits between the attempts of a call.
 *
 * @module
 */

import type { Call } from "./call.ts";
import { after } from "./timer.ts";

/** What ends a wait early. */
type Waiting = Pick<Call, "signal" | "time">;

/** Waits; rejects with the signal's reason as soon as the caller ends the call. */
export function pause(milliseconds: number, { signal, time }: Waiting): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      forget();
      reject(signal!.reason);
    };
    const forget = after(time.clock, milliseconds, () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    });
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
