/**
 * Waits between the attempts of a call.
 *
 * @module
 */

import type { Call } from "./call.ts";
import { after } from "./timer.ts";
import { within } from "./within.ts";

/** What ends a wait early. */
type Waiting = Pick<Call, "signal" | "time">;

/** Waits; rejects with the signal's reason as soon as the caller ends the call. */
export async function pause(milliseconds: number, { signal, time: { clock } }: Waiting): Promise<void> {
  let forget: (() => void) | undefined;
  const waiting = () => new Promise<void>((resolve) => forget = after(clock, milliseconds, resolve));
  try {
    await within(Infinity, signal, undefined, waiting, clock);
  } finally {
    forget?.();
  }
}
