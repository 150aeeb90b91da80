/**
 * Many requests at once, but not too many.
 *
 * @module
 */

/** Requests that go on at a time. */
export const WIDTH = 50;

/** Turns that the first request has more than others: it is on its way, and the server at work, while all others wait. */
const LEAD = 3;

/** The end of this turn of the event loop; at once where the runtime has no such thing, and sends beside the program. */
async function turn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => unknown };
  if (setImmediate) await new Promise<void>((resolve) => setImmediate(resolve));
}

/**
 * Sends requests, of which no more go on at a time; ends when all have ended, or with the first that fails.
 *
 * Each begins in a turn of its own, so that it is on its way, and the server at work, while the next one is written.
 */
export async function pool(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = jobs.values();
  const work = async (): Promise<void> => {
    for (const job of waiting) await job();
  };
  const begin = async (place: number): Promise<void> => {
    for (let before = 0; place && before < place + LEAD; before++) await turn();
    await work();
  };
  await Promise.all(Array.from({ length: Math.min(WIDTH, jobs.length) }, (_, place) => begin(place)));
}
