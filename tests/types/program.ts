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

/** Checks a file of the given text as a consumer's editor does. */
export function check(text: string): Checked {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === consumer || fileExists(name);
  host.readFile = (name) => name === consumer ? text : readFile(name);
  host.getSourceFile = (name, target) =>
    name === consumer ? ts.createSourceFile(name, text, target) : getSourceFile(name, target);
  const program = ts.createProgram([consumer], options, host);
  const source = program.getSourceFile(consumer)!;
  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    .map(({ start, messageText }) => {
      const line = source.getLineAndCharacterOfPosition(start ?? 0).line;
      return `${text.split("\n")[line]}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  return { program, source, problems };
}
