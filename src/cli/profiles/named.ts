/**
 * The profile that a command line names.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";

/**
 * The name that `--profile` gives.
 *
 * @param texts What was given; an empty text is a variable that nobody has set, and would mean another profile.
 * @throws UsageError When it is empty.
 */
export function namedProfile(flag: string, texts: readonly string[] | undefined): string | undefined {
  const name = texts?.[0]?.trim();
  if (name !== "") return name;
  throw new UsageError(`--${flag} is empty: name a profile, or leave it out. "oint profiles" lists them.`);
}
