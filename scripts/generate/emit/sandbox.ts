/**
 * Emits the data that the sandbox runs on.
 *
 * @module
 */

import type { ServiceModel } from "../model.ts";
import { literal, printModule } from "../print.ts";

/** Emits a service's table; nothing where the spec has no sandbox for it. */
export function emitSandbox({ name, title, sandbox }: ServiceModel): Map<string, string> {
  if (!sandbox) return new Map();
  const text = `/** What the sandbox of ${title} knows: records, methods and documented samples. */
export const table: SandboxTable = ${literal(sandbox)};`;
  return new Map([
    [`src/sandbox/generated/${name}.ts`, printModule([{ from: "../table.ts", types: ["SandboxTable"] }], [text])],
  ]);
}
