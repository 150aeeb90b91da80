/**
 * Options that every function and `call` take beside their own: what becomes of the answer, and how the call is made.
 *
 * @module
 */

import type { Io } from "../io.ts";
import type { Given } from "../read/arguments.ts";
import { isBlank } from "../read/values.ts";
import type { Notes } from "../say/notes.ts";
import { besideOwn, OURS } from "../say/common.ts";
import type { Config } from "./config.ts";

/** What the options are called, as long as nothing else is called so. */
const VALUES = ["out", "config"];
const SWITCHES = ["dry-run", "test", "debug"];

/** The options under the names by which they can be given. */
export interface CommonFlags {
  /** Those that take a value. */
  values: string[];
  switches: string[];
}

/** What was asked for. */
export interface Common {
  /** Where the answer is written. */
  out: string | undefined;
  /** Whether the requests are shown and nothing is sent. */
  dryRun: boolean;
  /** Whether requests and answers are told. */
  debug: boolean;
  config: Config;
}

/**
 * The options beside what a function or a method has.
 *
 * @param own Names that are taken.
 */
export function commonFlags(own: readonly string[]): CommonFlags {
  const both = (name: string) => [...new Set([besideOwn(name, own), OURS + name])];
  return { values: VALUES.flatMap(both), switches: SWITCHES.flatMap(both) };
}

/**
 * Reads the options.
 *
 * @throws UsageError When one is wrong.
 */
export async function readCommon(
  given: Given["values"],
  own: readonly string[],
  io: Io,
  notes: Notes,
): Promise<Common> {
  const text = (name: string) =>
    [besideOwn(name, own), OURS + name].map((flag) => given.get(flag)?.[0] ?? "").find((each) => !isBlank(each));
  const has = (name: string) => given.has(besideOwn(name, own)) || given.has(OURS + name);
  const config = text("config");
  return {
    out: text("out"),
    dryRun: has("dry-run") || has("test"),
    debug: has("debug"),
    config: config === undefined ? {} : await (await import("./config.ts")).readConfig(config, io, notes),
  };
}
