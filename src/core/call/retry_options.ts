/**
 * How often a call is made.
 *
 * @module
 */

/** How often a call is made at most, where another attempt does no harm. */
export interface RetryOptions {
  /** Attempts in all; unless told 4, and as many more as the server refused because it was called too often. */
  attempts?: number | undefined;
}

/** Attempts in all unless told. */
export const ATTEMPTS = 4;
