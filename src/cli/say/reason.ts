/**
 * Why the system refuses to write.
 *
 * @module
 */

/**
 * A system's error: its code, and its words where there are any, e.g. `ENOSPC, no space left on device`. SQLite's code is
 * the same whatever has happened, so its words stand alone.
 */
export function reasonOf({ code, message }: Error & { code?: string }): string {
  if (code === "ERR_SQLITE_ERROR") return message;
  const words = /^\w+: ([^,]+)/.exec(message)?.[1] ?? /^(.+?) \(os error/.exec(message)?.[1];
  return [code, words?.toLowerCase()].filter(Boolean).join(", ") || "unknown reason";
}

/** What is said when standard output takes no more. */
export function lostOutput(error: Error & { code?: string }): string {
  return `Standard output cannot be written (${reasonOf(error)}). ` +
    "A call that was made has taken effect all the same.\n";
}
