/**
 * Many requests at once, but not too many.
 *
 * @module
 */

/** Requests that go on at a time. */
export const WIDTH = 50;

/** Sends requests, of which no more go on at a time; ends when all have ended, or with the first that fails. */
export async function pool(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = jobs.values();
  const work = async (): Promise<void> => {
    for (const job of waiting) await job();
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, jobs.length) }, work));
}
