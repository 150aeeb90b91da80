/**
 * Many things at once, but not too many.
 *
 * @module
 */

/** Runs jobs, of which at most so many go on at a time; ends when all have ended, or with the first that fails. */
export async function pool(jobs: readonly (() => Promise<void>)[], width: number): Promise<void> {
  const waiting = jobs.values();
  const work = async (): Promise<void> => {
    for (const job of waiting) await job();
  };
  await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, work));
}
