/**
 * Emits what each method needs before it does anything: a text with a line per method, which is read when the method is
 * called first.
 *
 * @module
 */

import type { ServiceModel } from "../../model.ts";
import { literal, printModule } from "../../print/typescript.ts";

/** Emits a service's gate; nothing where the spec has none for it. */
export function emitGate({ name, title, gate }: ServiceModel): Map<string, string> {
  if (!gate) return new Map();
  const lines = Object.entries(gate.rules).map(([id, rule]) => `${id} ${JSON.stringify(rule)}\n`);
  const texts = [
    `/** How its refusals are worded. */
export const WORDS: GateWords = ${literal(gate.words)};`,
    `/** What each method of ${title} needs, one in a line: its name, and a rule as JSON. */
export const RULES: string = \`\n${lines.map(escaped).join("")}\`;`,
  ];
  return new Map([[
    `src/${name}/generated/sandbox/gate.ts`,
    printModule([{ from: "../../../sandbox/gate.ts", types: ["GateWords"] }], texts),
  ]]);
}

/** A text as it stands between backticks. */
function escaped(text: string): string {
  return text.replace(/[\\`]|\$\{/g, "\\$&");
}
