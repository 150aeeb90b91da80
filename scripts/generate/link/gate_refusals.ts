/**
 * How a method refuses a mistake in its parameters: as its page says, else as its family does, else as is usual.
 *
 * @module
 */

import type { GateRefusal, GateRule } from "../../../src/sandbox/gate.ts";
import type { MethodModel } from "../model.ts";
import type { GateFile, MistakeSpec } from "../read/schema/gate.ts";
import { mostOf, type Worded, Wordings } from "./gate_words.ts";

/** A kind of mistake. */
export type Kind = "missing" | "wrong";

/** What methods of one kind of mistake are refused with. */
export interface Mistakes {
  kind: Kind;
  spec: MistakeSpec;
  words: Map<string, Worded>;
  families: Map<string, GateRefusal>;
}

/** Reads what all methods' errors say of one kind of mistake. */
export function mistakesOf(kind: Kind, gate: GateFile, methods: readonly MethodModel[]): Mistakes {
  const spec = gate[kind];
  const wordings = new Wordings(gate, spec, methods);
  const words = new Map(methods.map((method) => [method.id, wordings.read(method)]));
  return { kind, spec, words, families: familiesOf(methods, words, gate.family) };
}

/**
 * What most methods of each family are refused with: those whose names begin alike.
 *
 * @param least How many must agree.
 */
function familiesOf(
  methods: readonly MethodModel[],
  words: ReadonlyMap<string, Worded>,
  least: number,
): Map<string, GateRefusal> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id } of methods) {
    const { general, wording } = words.get(id)!;
    const refusal = general ?? wording;
    if (!refusal) continue;
    const text = JSON.stringify(refusal);
    for (const family of familyNames(id)) {
      const ofFamily = counts.get(family) ?? new Map<string, number>();
      counts.set(family, ofFamily.set(text, (ofFamily.get(text) ?? 0) + 1));
    }
  }
  return new Map([...counts].flatMap(([family, texts]) => {
    const most = mostOf(texts);
    return texts.get(most)! < least ? [] : [[family, JSON.parse(most) as GateRefusal]];
  }));
}

/** A method's families, the closest one first: its entity's, those that do the same in the module, and wider ones. */
function familyNames(id: string): string[] {
  const words = id.toLowerCase().split(".");
  const [closest, ...wider] = words.slice(0, -1).map((_, index) => words.slice(0, words.length - 1 - index).join("."));
  return closest === undefined ? [] : [closest, `${words[0]}.*.${words.at(-1)}`, ...wider];
}

/** Puts the refusals of one kind of mistake into a rule: the page's, else its family's, else the usual one. */
export function word(
  rule: GateRule,
  { kind, spec, words, families }: Mistakes,
  method: MethodModel,
  names: string[],
): void {
  const { named, general, wording, member } = words.get(method.id)!;
  const unnamed = names.filter((path) => {
    const refusal = named.get(path.slice(path.indexOf(".") + 1)) ?? (path.includes(".") ? member : undefined);
    if (refusal) ((rule.own ??= {})[path] ??= {})[kind] = refusal;
    return !refusal;
  });
  if (!unnamed.length) return;
  const family = familyNames(method.id).map((name) => families.get(name)).find((one) => one !== undefined);
  const usual = spec.usual[method.api];
  const [refusal, from] = general
    ? [general, "page"] as const
    : wording
    ? [wording, "wording"] as const
    : family
    ? [family, "family"] as const
    : [usual && ([usual.status, usual.code, usual.text] as GateRefusal), "usual"] as const;
  if (!refusal) throw new Error(`gate.yaml has no usual refusal for the API ${method.api}`);
  rule[kind] = refusal;
  (rule.from ??= {})[kind] = from;
}
