/**
 * Which kinds of values a parameter takes, by the documentation's words for its type and by the example.
 *
 * @module
 */

import { GATE_KINDS, type GateKind, type GateRule } from "../../../src/sandbox/gate.ts";
import type { MethodModel } from "../model.ts";
import type { GateFile } from "../read/schema/gate.ts";
import type { FieldFacts } from "../read/schema/rest.ts";
import { bare } from "./gate_words.ts";

/** What the words for types mean. */
export interface TypeWords extends Pick<GateFile, "types"> {
  /** Words that stand for others. */
  meaning: Readonly<Record<string, string>>;
  /** Names of the structures that the notes declare. */
  declared: ReadonlySet<string>;
}

/** The kinds of values that a parameter takes; none where one of its words takes anything. */
export function kindsOf(field: FieldFacts, { types, meaning, declared }: TypeWords): GateKind[] {
  const words = (field.types ?? []).flatMap((word) => meaning[word]?.split(" | ") ?? [word]);
  const kinds = words.map((word): GateKind | undefined => {
    if (/(\[\]|\{\})$/.test(word) || declared.has(word)) return "structure";
    return GATE_KINDS.find((kind) => types[kind]?.includes(word.split(".").length > 1 ? ".id" : word));
  });
  return kinds.includes(undefined) ? [] : kinds as GateKind[];
}

/**
 * Lets the example's values pass.
 *
 * @param softened Gets a line for each type that the example breaks.
 */
export function soften({ example }: MethodModel, rule: GateRule, softened: string[]): void {
  if (typeof example !== "object" || example === null || Array.isArray(example)) return;
  for (const [key, value] of Object.entries(example)) {
    const kinds = GATE_KINDS.filter((kind) => rule[kind]?.some((name) => bare(name) === bare(key)));
    if (!kinds.length || kinds.some((kind) => fits(kind, value))) continue;
    for (const kind of kinds) rule[kind] = rule[kind]!.filter((name) => bare(name) !== bare(key));
    for (const kind of kinds) if (!rule[kind]?.length) delete rule[kind];
    softened.push(`type of ${key}`);
  }
}

function fits(kind: GateKind, value: unknown): boolean {
  const isStructure = typeof value === "object" && value !== null;
  if (kind === "structure") return isStructure || value === null;
  if (isStructure) return false;
  if (kind === "scalar") return true;
  return typeof value !== "string" || (kind === "number" ? Number.isFinite(Number(value)) : /\d/.test(value));
}
