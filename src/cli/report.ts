/**
 * How a run ends that failed: what it says, and its exit code.
 *
 * @module
 */

import { ApiError, ConnectionError, OintError, UnknownOutcomeError, UsageError } from "../core/errors.ts";
import type { Io } from "./io.ts";
import type { Notes } from "./say/notes.ts";
import { EXIT } from "./exit.ts";
import { denial, unreadable } from "./denied.ts";
import { UnfinishedError } from "./outcome.ts";
import { json, print } from "./say/answer.ts";

/** What to do where nobody was reached. */
const UNREACHED = "Nothing was sent. Check the address, and whether this machine reaches it; " +
  '"oint doctor" tells where the address comes from.';

/** Says what went wrong, and gives the exit code. */
export async function report(error: unknown, args: readonly string[], io: Io, notes: Notes): Promise<number> {
  if (error === "SIGINT" || error === "SIGTERM") {
    await notes.say(`Stopped by ${error}. A call that was under way may have taken effect.`);
    return EXIT[error];
  }
  const denied = denial(error) ?? (error instanceof ApiError ? undefined : io.denied?.access);
  if (denied !== undefined) {
    await notes.say(denied);
    return EXIT.usage;
  }
  if (error instanceof ApiError) {
    if (error.answer !== undefined) await print(json(error.answer), io);
    await notes.say(error.message);
    return EXIT.refused;
  }
  if (error instanceof OintError) {
    const variables = [...io.denied?.variables ?? []].filter((name) => /^OINT_(?!CONFIG_DIR$)/.test(name));
    const isAsked = variables.some((name) => error.message.includes(name));
    const isUnreached = error instanceof ConnectionError && error.sent === false;
    const next = isAsked ? ` ${unreadable(variables)}` : isUnreached ? ` ${UNREACHED}` : "";
    await notes.say(error.message + next);
    if (error instanceof UnfinishedError) return error.exit;
    if (error instanceof UnknownOutcomeError) return EXIT.unknown;
    return error instanceof UsageError ? EXIT.usage : EXIT.unreached;
  }
  if (error instanceof Error && error.name === "WriteError") {
    await notes.say(error.message);
    return EXIT.unwritten;
  }
  // Nobody knows what an unexpected message holds: every value that was typed is masked in it.
  notes.hide(...args.map((arg) => arg.replace(/^--?[a-z][\w-]*=?/i, "")));
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await notes.say('Unexpected error, please report it (with "oint --version"): ', what);
  return EXIT.internal;
}
