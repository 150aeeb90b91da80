/**
 * What Deno refuses for want of a permission, in a sentence that names the flag to add.
 *
 * @module
 */

import { ConnectionError, OintError } from "../core/errors.ts";

const DENIED = /Requires (\w+) access(?: to "([^"]*)")?, run again with the --allow-(\w+) flag/;

const VERBS: Record<string, string> = {
  env: "read the environment",
  net: "reach",
  read: "read",
  write: "write",
  run: "run",
};

/**
 * The sentence for a failure, its causes included; nothing for another failure.
 *
 * @param error Anything; of what an API or a user said, nothing is believed to be Deno's.
 */
export function denial(error: unknown): string | undefined {
  for (let depth = 0; depth < 9 && error instanceof Error; depth++, error = error.cause) {
    if (error instanceof OintError && !(error instanceof ConnectionError)) return undefined;
    if (error.name !== "NotCapable" && !(error instanceof ConnectionError)) continue;
    const [, what, object, flag] = DENIED.exec(error.message) ?? [];
    if (!flag) continue;
    const about = what === "env" && object ? `read ${object} from the environment` : [
      VERBS[what!] ?? `use ${what}`,
      ...object ? [object] : [],
    ].join(" ");
    // Port 0 stands for any free one.
    const value = object ? `=${object.replace(/:0$/, "")}` : "";
    return `Deno does not let oint ${about}: run it again with --allow-${flag}${value}.`;
  }
}

/** The sentence for environment variables that may not be read. */
export function unreadable(names: readonly string[]): string {
  const all = names.join(", ").replace(/, ([^,]+)$/, " and $1");
  return `Deno does not let oint read ${all} from the environment: ` +
    `run it again with --allow-env=${names.join(",")}.`;
}
