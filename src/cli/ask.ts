/**
 * Questions on a terminal. They go to standard error: standard output is for the next program.
 *
 * @module
 */

import { confirm as askForYes, isCancel, password, text } from "@clack/prompts";
import process from "node:process";

/** A question to whoever sits at the terminal. */
export interface Question {
  text: string;
  /** Whether the answer is not to be seen. */
  isSecret?: boolean;
  /** Says what is wrong with an answer; nothing where it will do. */
  check?: (answer: string) => string | undefined;
}

/** The answer; somebody who leaves has pressed Ctrl+C. */
function taken<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw "SIGINT";
  return answer as Exclude<T, symbol>;
}

/** Asks for a text, without what stands around it. */
export async function ask({ text: message, isSecret, check }: Question): Promise<string> {
  const validate = (answer: string | undefined) => check?.((answer ?? "").trim());
  const common = { message, validate, output: process.stderr };
  const answer = isSecret ? password({ ...common, mask: "•" }) : text(common);
  return (taken(await answer) ?? "").trim();
}

/** Asks whether to go on; Enter alone means no. */
export async function confirm(message: string): Promise<boolean> {
  return taken(await askForYes({ message, initialValue: false, output: process.stderr }));
}
