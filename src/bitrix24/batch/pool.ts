/**
 * Many requests at once, but not too many.
 *
 * @module
 */

import { after } from "../../core/call/timer.ts";

/** Requests that go on at a time. */
export const WIDTH = 50;

/**
 * Sends requests, of which no more go on at a time; ends when all have ended, or with the first that fails.
 *
 * @param headStart Turns of the event loop that the first one has to itself.
 */
export async function pool(jobs: readonly (() => Promise<void>)[], headStart = 0): Promise<void> {
  const waiting = jobs.values();
  const work = async (): Promise<void> => {
    for (const job of waiting) await job();
  };
  const others = async (): Promise<void> => {
    for (let turn = 0; turn < headStart; turn++) await new Promise<void>((resolve) => after(undefined, 0, resolve));
    await Promise.all(Array.from({ length: Math.min(WIDTH, jobs.length) - 1 }, work));
  };
  await Promise.all([work(), jobs.length > 1 && others()]);
}
