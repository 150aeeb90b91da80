/**
 * The side of a process that another has started in its own place: see `restart.ts`.
 *
 * @module
 */

import process from "node:process";

/** The variable that says so, and keeps the process from doing the same. */
export const RESTARTED = "OINT_RESTARTED";

/** Takes what reaches the process in front as if it came here: signals, and its end as SIGTERM. */
export function takeSignalsInFront(): void {
  const take = (name: string) => {
    // A terminal signals both: what it sends here counts once, whether it comes before or behind the message.
    if (process.emit(name as NodeJS.Signals)) process.once(name, () => {});
  };
  process.once("message", take).once("disconnect", () => take("SIGTERM"));
  // Waiting for it keeps nobody alive.
  process.channel?.unref();
}
