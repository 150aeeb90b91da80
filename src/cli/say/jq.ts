/**
 * `--jq`: answers through a filter of jq.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";

/** What is used of the library. */
interface Jq {
  raw: (json: string, filter: string, flags: readonly string[]) => string | undefined;
}

/** Puts values through a filter: what it puts out for each of them. */
export type Filter = (values: readonly unknown[]) => unknown[];

/** A filter that has failed on a value, although it is one. */
export class FilterError extends UsageError {}

/** What jq says, on one line: `jq: error (at inputString:1): Cannot index number with string "b"`. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Non-zero exit code: \d+\n/, "").split("\n").map((line) => line.trim())
    .filter((line) => line && !/^jq: \d+ compile error/.test(line))
    .map((line) => line.replace(/^jq: error(?: \(at [^)]*\))?:\s*/, "").replace(/ \(Unix shell quoting issues\?\)/, ""))
    .join(" ").replace(/(?:,)? at <top-level>, line \d+:.*$/, "").trim();
}

/** Calls jq; what it would write to standard error is kept from it. */
function quietly(run: () => string | undefined): string | undefined {
  // deno-lint-ignore no-console -- the library writes there by itself
  const { warn } = console;
  console.warn = () => {};
  try {
    return run();
  } finally {
    console.warn = warn;
  }
}

/**
 * Loads jq, and checks a filter without running it.
 *
 * @param flag The option's name, for messages.
 * @throws UsageError When it is no filter.
 */
export async function filterOf(text: string, flag: string): Promise<Filter> {
  const { default: loading } = await import("jq-web") as unknown as { default: Promise<Jq> };
  const jq = await loading;
  try {
    quietly(() => jq.raw("null", `empty | ${text}\n`, ["-c"]));
  } catch (error) {
    throw new UsageError(`--${flag} is no filter of jq: ${reasonOf(error)}. Nothing was sent.`);
  }
  return (values) => {
    try {
      const put = quietly(() => jq.raw(JSON.stringify(values), `map([(${text}\n)])`, ["-c"]));
      return (JSON.parse(put ?? "") as unknown[][]).flat();
    } catch (error) {
      const why = error instanceof SyntaxError ? "it halts" : reasonOf(error);
      throw new FilterError(`--${flag} fails on an answer: ${why}.`);
    }
  };
}
