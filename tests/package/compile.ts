/** Checks files of a consumer with each TypeScript that consumers may have, against the packed declarations. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type ts from "typescript";
import { run } from "../../scripts/tasks/process.ts";
import { findNode, findTypeScript, type TypeScriptMajor } from "../../scripts/tasks/runtimes.ts";
import { consumer } from "./consumer.ts";

/** What a check found. */
export interface Checked {
  /** What the compiler complains of; empty where it is content. */
  problems: string;
  /** Types that it instantiated. */
  instantiations: number;
}

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  skipLibCheck: true,
  noEmit: true,
  target: "es2022",
  module: "nodenext",
  allowImportingTsExtensions: true,
  lib: ["es2023", "dom"],
  types: [],
};

/** Files that one compiler has read: programs of the same options share them, so that each is read once. */
const read = new Map<string, ts.SourceFile | undefined>();

/** Through the compiler's own interface, in this process: a process per check would read all declarations again. */
function inProcess(path: string, config: string): Checked {
  const compiler = createRequire(import.meta.url)(join(dirname(path), "../lib/typescript.js")) as typeof ts;
  const { config: text } = compiler.readConfigFile(config, compiler.sys.readFile);
  const { fileNames, options } = compiler.parseJsonConfigFileContent(text, compiler.sys, dirname(config));
  const host = compiler.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, languageOptions, ...rest) => {
    const key = `${compiler.version} ${file} ${JSON.stringify(languageOptions)}`;
    if (!read.has(key)) read.set(key, getSourceFile(file, languageOptions, ...rest));
    return read.get(key);
  };
  const program = compiler.createProgram({ rootNames: fileNames, options, host });
  const problems = compiler.formatDiagnostics(compiler.getPreEmitDiagnostics(program), {
    getCurrentDirectory: () => dirname(config),
    getCanonicalFileName: (file) => file,
    getNewLine: () => "\n",
  });
  const { getInstantiationCount } = program as unknown as { getInstantiationCount: () => number };
  return { problems, instantiations: getInstantiationCount() };
}

/** TypeScript 7 has no such interface, and needs none. */
async function asProgram(path: string, config: string): Promise<Checked> {
  const node = await findNode(24);
  assert.ok("path" in node, "Node 24 is there to run the compiler");
  const { code, output, stdout } = await run(node.path, [path, "--project", config, "--extendedDiagnostics"]);
  const count = /^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1];
  assert.ok(count !== undefined, output);
  return { problems: code === 0 ? "" : output, instantiations: Number(count) };
}

/** Checks files of the given texts, in a folder of the consumer's, with compiler options of their own. */
export async function check(
  major: TypeScriptMajor,
  name: string,
  texts: Record<string, string>,
  own: Record<string, unknown> = {},
): Promise<Checked> {
  const found = findTypeScript(major);
  assert.ok("path" in found, `TypeScript ${major} is there`);
  const folder = join(await consumer(), `${name}-${major}`);
  const config = { compilerOptions: { ...options, ...own }, files: Object.keys(texts) };
  for (const [file, text] of Object.entries({ ...texts, "tsconfig.json": JSON.stringify(config) })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return await (major === 7 ? asProgram : inProcess)(found.path, join(folder, "tsconfig.json"));
}
