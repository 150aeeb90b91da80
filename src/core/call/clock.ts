/**
 * Time as what waits sees it, so that tests can put a clock of their own in its place.
 *
 * @module
 */

/** Tells the time, and waits. */
export interface Clock {
  /** Milliseconds since the beginning of 1970. */
  now(): number;
  /**
   * Waits.
   *
   * @param ms Milliseconds; none for 0 or less.
   * @param signal Ends the wait early: it rejects with the signal's reason.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
