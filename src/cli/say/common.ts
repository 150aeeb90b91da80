/**
 * The names of the options that every function and `call` have, and what help says of them.
 *
 * @module
 */

import type { Entry } from "../../catalogue/tool.ts";

/** In front of an option whose name a function or a method has for itself. */
export const OURS = "oint.";

/** An option's name beside what a function or a method has: its own name wins, whatever its letter case. */
export function besideOwn(name: string, own: readonly string[]): string {
  return own.some((each) => each.toLowerCase() === name) ? OURS + name : name;
}

/**
 * A line for each of the options.
 *
 * @param term How an option is written, with its value.
 * @param calls Whether the command calls anything.
 */
export function commonEntries(term: (name: string, value?: string) => string, calls = false): Entry[] {
  const out: Entry = [
    term("out", " <file>"),
    "write the answer into this file; _hex_, _base64_ or _utf8_ print bytes as text",
  ];
  if (!calls) return [out];
  return [
    out,
    [term("test"), "print the requests, without secrets, instead of sending them; --dry-run is the same"],
    [term("debug"), "tell requests and answers on standard error, without secrets"],
    [
      term("config", " <json>"),
      "timeout in seconds, proxy, adv_response for status and headers: JSON, or a file of it",
    ],
  ];
}
