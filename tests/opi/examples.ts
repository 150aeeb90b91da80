/**
 * Every example of the spec, run: as the page's TypeScript, and as a command line that a real bash splits.
 *
 * @module
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { shellWords } from "../../scripts/generate/emit/docs/example.ts";
import type { ExampleModel, FunctionModel, ServiceModel } from "../../scripts/generate/model.ts";
import {
  type CommandOutcome,
  printed,
  runCommandHere,
  runModuleHere,
  splitByBash,
  writeFiles,
} from "../docs/in_process.ts";
import { block, type Page } from "../docs/markdown.ts";
import type { Call } from "./judge.ts";
import type { Recorder } from "./record.ts";

/** What an example did in both languages. */
export interface Ran {
  example: ExampleModel;
  /** Absent where the page's module ended before. */
  typescript: Call | undefined;
  shell: Call;
  words: string[];
  outcome: CommandOutcome;
}

/** The words of each function's examples, split by one bash. */
export async function wordsOf(service: ServiceModel): Promise<Map<string, string[][]>> {
  const functions = service.categories.flatMap((category) => category.functions);
  const lines = functions.map((fn) =>
    fn.examples.map((example) => shellWords(service, fn, example, "bash").join(" \\\n"))
  );
  const split = await splitByBash(lines.flat());
  return new Map(functions.map((fn, index) => [fn.name, split.splice(0, lines[index]!.length)]));
}

/** Runs the examples of a function. */
export async function runExamples(
  fn: FunctionModel,
  page: Page,
  words: string[][],
  recorder: Recorder,
  folder: string,
): Promise<{ ran: Ran[]; thrown: unknown }> {
  recorder.reset();
  const calls: Call[] = [];
  const file = join(folder, `${page.name}.ts`);
  writeFileSync(file, block(page, "ts").code);
  const thrown = await runModuleHere(file, recorder.fetch, (returned) => {
    calls.push({ sent: recorder.sent.splice(0), returned });
  });
  const ran: Ran[] = [];
  for (const [index, example] of fn.examples.entries()) {
    recorder.reset();
    writeFiles(folder, example.args);
    const outcome = await runCommandHere(words[index]!, folder, recorder.fetch);
    const shell = { sent: recorder.sent.splice(0), returned: printed(outcome.stdout) };
    ran.push({ example, typescript: calls[index], shell, words: words[index]!, outcome });
  }
  return { ran, thrown };
}
