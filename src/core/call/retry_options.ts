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

/** Attempts in all: as an option says, or as one that holds for more calls does. */
export function attemptsOf(...options: (RetryOptions | false | undefined)[]): number {
  const told = options.find((one) => one !== undefined);
  return told === false ? 1 : told?.attempts ?? ATTEMPTS;
}
