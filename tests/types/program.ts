/** Checks what a consumer would write against the sources, with the compiler's own API. */

import { join } from "node:path";
import type ts from "typescript";
import { root } from "../../scripts/tasks/runtimes.ts";
import { mistakesOf, programOf } from "../support/compile.ts";

const consumer = join(root, "tests", "types", "consumer.ts");

/** A checked file. */
export interface Checked {
  program: ts.Program;
  source: ts.SourceFile;
  /** The compiler's messages about the file, each with its line. */
  problems: string[];
}

/**
 * Checks a file of the given text as a consumer's editor does.
 *
 * @param others Texts of further files beside it, by name; what is wrong with them is told, too.
 */
export function check(text: string, others: Readonly<Record<string, string>> = {}): Checked {
  const texts = new Map([[consumer, text]]);
  for (const [name, other] of Object.entries(others)) texts.set(join(consumer, "..", name), other);
  const program = programOf(texts);
  const problems = [...mistakesOf(program, texts).values()].flat();
  return { program, source: program.getSourceFile(consumer)!, problems };
}
