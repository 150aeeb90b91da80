/**
 * Words that the command line has for itself, or will have.
 *
 * @module
 */

import { METHOD_COMMANDS, OWN_COMMANDS, RECORD_COMMANDS } from "./names.ts";

/** Words that no service, no function and no hand-written command of a service may be called by. */
export const RESERVED_WORDS: readonly string[] = [
  ...new Set(["exec", ...OWN_COMMANDS, ...METHOD_COMMANDS, ...RECORD_COMMANDS]),
].sort();
