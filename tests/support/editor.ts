/**
 * Asks the language service of TypeScript what an editor shows in a module that imports our sources.
 *
 * @module
 */

import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/tasks/runtimes.ts";
import { OPTIONS } from "./compile.ts";

const FILE = join(root, "tests", "types", "typed_now.ts");

/** Where the caret stands. */
const CARET = "▮";

let text = "";
let version = 0;

// One service for all tests: it keeps what it has read of our sources.
const service = ts.createLanguageService({
  getCompilationSettings: () => OPTIONS,
  getScriptFileNames: () => [FILE],
  getScriptVersion: (name) => name === FILE ? String(version) : "1",
  getScriptSnapshot: (name) => {
    const content = name === FILE ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: (name) => name === FILE ? text : ts.sys.readFile(name),
});

/** Puts a text into the editor, and returns where its caret stands. */
function type(marked: string): number {
  const at = marked.indexOf(CARET);
  if (at < 0) throw new Error(`The text has no ${CARET}.`);
  text = marked.replace(CARET, "");
  version++;
  return at;
}

/** What is shown over what stands behind the caret: its documentation. */
export function hover(marked: string): string {
  const info = service.getQuickInfoAtPosition(FILE, type(marked));
  return ts.displayPartsToString(info?.documentation);
}

/** What is offered at the caret. */
export function completions(marked: string): string[] {
  const found = service.getCompletionsAtPosition(FILE, type(marked), {});
  return found?.entries.map(({ name }) => name) ?? [];
}

/** What is wrong with a text. */
export function mistakes(unmarked: string): string[] {
  type(`${unmarked}${CARET}`);
  return service.getSemanticDiagnostics(FILE).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, " ")
  );
}
