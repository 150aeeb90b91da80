/**
 * Checks the types of modules that are held in memory, in one process: what they import is read and parsed once, however
 * many programs are made of it.
 *
 * @module
 */

import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/tasks/runtimes.ts";

/** What consumers are told to have, and as strict as it gets; our own entry points are the sources. */
export const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  paths: {
    "oint": [join(root, "mod.ts")],
    "oint/bitrix24": [join(root, "src", "bitrix24", "mod.ts")],
    "oint/node": [join(root, "src", "node", "mod.ts")],
    "oint/redis": [join(root, "src", "redis", "mod.ts")],
    "oint/sandbox": [join(root, "src", "bitrix24", "sandbox", "mod.ts")],
  },
};

/** Files of the disk, by name: none of them changes while tests run. */
const parsed = new Map<string, ts.SourceFile | undefined>();

const host = ts.createCompilerHost(OPTIONS);

/**
 * Makes a program of modules.
 *
 * @param texts Their texts by path.
 */
export function programOf(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions = {}): ts.Program {
  const own: ts.CompilerHost = {
    ...host,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, target, ...rest) => {
      const given = texts.get(name);
      if (given !== undefined) return ts.createSourceFile(name, given, target);
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, target, ...rest));
      return parsed.get(name);
    },
  };
  return ts.createProgram([...texts.keys()], { ...OPTIONS, ...options }, own);
}

/** What the compiler says of one module of a program. */
export function diagnosticsOf(program: ts.Program, name: string): readonly ts.Diagnostic[] {
  const file = program.getSourceFile(name);
  if (file === undefined) throw new Error(`The program has no module ${name}.`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}

/** What the compiler says of a program's modules, each message with its line: nothing of those that are right. */
export function mistakesOf(program: ts.Program, texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, text] of texts) {
    const messages = diagnosticsOf(program, name).map(({ start, messageText }) => {
      const line = program.getSourceFile(name)!.getLineAndCharacterOfPosition(start ?? 0).line;
      return `${text.split("\n")[line]}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
    if (messages.length) found.set(name, messages);
  }
  return found;
}
