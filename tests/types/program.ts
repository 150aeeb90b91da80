/** Checks what a consumer would write against the sources, with the compiler's own API. */

import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/tasks/runtimes.ts";

const consumer = join(root, "tests", "types", "consumer.ts");
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  paths: { "oint/bitrix24": [join(root, "src", "bitrix24", "mod.ts")] },
};

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
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, target) => {
    const given = texts.get(name);
    return given === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, given, target);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const source = program.getSourceFile(consumer)!;
  const problems = [...texts.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      .map(({ start, messageText }) => {
        const line = file.getLineAndCharacterOfPosition(start ?? 0).line;
        return `${file.text.split("\n")[line]}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      });
  });
  return { program, source, problems };
}
