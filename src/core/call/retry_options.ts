/**
 * How often a call is made.
 *
 * @module
 */

/** How often a call is made at most, where another attempt does no harm. */
export interface RetryOptions {
  /** Attempts in all; 4 unless told. */
  attempts?: number | undefined;
}

/** Attempts in all unless told. */
export const ATTEMPTS = 4;
