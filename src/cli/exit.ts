/**
 * The exit codes of the command line; `oint --help` lists them.
 *
 * @module
 */

/** How a run ended. */
export const EXIT = {
  ok: 0,
  refused: 1,
  usage: 2,
  unreached: 3,
  incomplete: 4,
  unknown: 5,
  internal: 70,
  unwritten: 74,
  SIGINT: 130,
  SIGTERM: 143,
} as const;
