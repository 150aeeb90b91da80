/** Compiles many small assignments against the generated types, held in memory, in one program. */

import { join } from "node:path";
import ts from "typescript";
import { root } from "../../scripts/tasks/runtimes.ts";
import { programOf } from "../support/compile.ts";

/** A value that is assigned to a type of the catalogue. */
export interface Assignment {
  /** What a complaint is filed under; unique. */
  id: string;
  /** The type, e.g. `RestMethods["user.get"]["params"]`. */
  type: string;
  value: unknown;
}

/** As many as one source text holds: the compiler looks a line up faster in a short one. */
const CHUNK = 500;

const folder = join(root, "src", "bitrix24", "generated");
const head = `import type { RestMethods } from "./rest_methods.ts";
import type { RestMethodsV3 } from "./rest_methods_v3.ts";
`;

/**
 * Compiles every assignment.
 *
 * @returns What the compiler says, by id; nothing for those that it takes.
 */
export function complaints(assignments: readonly Assignment[]): Map<string, string> {
  const texts = new Map<string, string>();
  const owners = new Map<string, { end: number; id: string }[]>();
  for (let start = 0; start < assignments.length; start += CHUNK) {
    const file = join(folder, `catalogue_${start}.ts`);
    let text = head;
    const ends = assignments.slice(start, start + CHUNK).map(({ id, type, value }, index) => {
      text += `export const c${index}: ${type} = ${JSON.stringify(value)};\n`;
      return { end: text.length, id };
    });
    texts.set(file, text);
    owners.set(file, ends);
  }
  const program = programOf(texts);
  const found = new Map<string, string>();
  for (const [file, ends] of owners) {
    const source = program.getSourceFile(file)!;
    const [syntax] = program.getSyntacticDiagnostics(source);
    if (syntax) throw new Error(ts.flattenDiagnosticMessageText(syntax.messageText, "\n"));
    for (const { start = 0, messageText } of program.getSemanticDiagnostics(source)) {
      const message = ts.flattenDiagnosticMessageText(messageText, "\n");
      const owner = ends.find(({ end }) => start < end);
      // A missing module or type would make every value look wrong, or right.
      if (start < head.length || !owner) throw new Error(`The types cannot be read: ${message}`);
      found.set(owner.id, [...found.get(owner.id)?.split("\n\n") ?? [], message].join("\n\n"));
    }
  }
  return found;
}
