/**
 * The table of exit codes that help, skills and the guide about errors have.
 *
 * @module
 */

/** What each exit code means. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: string])[] = [
  ["0", "done, also where the reader of a pipe has seen enough (| head)"],
  ["1", "the API refused; its answer is on standard output all the same"],
  ["2", "wrong usage; nothing was sent"],
  ["3", "the API was not reached, or did not answer as an API does"],
  ["4", "done, but not all of it; the message says what is missing"],
  ["5", "nobody knows whether a call that writes or deletes took effect; find out before you repeat it"],
  ["70", "an error inside oint"],
  ["74", "output or a file that cannot be written; the message says whether a call was made"],
  ["130", "stopped by SIGINT (Ctrl+C)"],
  ["143", "stopped by SIGTERM"],
];
