/**
 * Emits the little that the run time must know of every method: what a call does, and in which order a few methods want
 * their parameters.
 *
 * @module
 */

import { compare } from "../../diagnostics.ts";
import type { MethodModel, ServiceModel } from "../../model.ts";
import { literal, printModule } from "../../print/typescript.ts";

/** The effects that have rules; what no rule covers writes. */
const RULED = ["read", "delete"] as const;
type Ruled = typeof RULED[number];

/** Endings of names by effect: a word, or with a `*` the words that begin so. */
type Rules = Record<Ruled, readonly string[]>;

function nameOf({ name }: MethodModel): string {
  return name.toLowerCase();
}

function pattern(words: readonly string[]): string {
  return `\\b(?:${words.map((word) => word.replace("*", "\\w*")).join("|")})$`;
}

/** The methods that the rules are wrong about. */
function exceptions(methods: readonly MethodModel[], rules: Rules): MethodModel[] {
  const [reads, deletes] = RULED.map((effect) => new RegExp(pattern(rules[effect])));
  return methods.filter((method) => {
    const name = nameOf(method);
    return method.effect !== (reads!.test(name) ? "read" : deletes!.test(name) ? "delete" : "write");
  });
}

/** The words without those that another, ending in `*`, covers. */
function uncovered(words: readonly string[]): string[] {
  return words.filter((word) =>
    !words.some((other) => other !== word && other.endsWith("*") && word.startsWith(other.slice(0, -1)))
  );
}

/** Lets a rule's word stand for the words that begin with it, wherever that makes the table shorter. */
function shortest(methods: readonly MethodModel[], rules: Rules): Rules {
  const size = (tried: Rules) =>
    exceptions(methods, tried).length + RULED.reduce((sum, effect) => sum + tried[effect].length, 0);
  let best = rules;
  for (const effect of RULED) {
    for (const word of rules[effect]) {
      const words = uncovered(best[effect].map((one) => one === word ? `${word}*` : one));
      const tried = { ...best, [effect]: words };
      if (size(tried) < size(best)) best = tried;
    }
  }
  return best;
}

/** The words of the spec's rules that some method's name ends in. */
function usedRules({ methods, effects }: ServiceModel): Rules {
  const last = new Set(methods.map((method) => nameOf(method).split(".").at(-1)!));
  const words = (effect: Ruled) => (effects?.[effect] ?? []).filter((word) => last.has(word)).sort(compare);
  return { read: words("read"), delete: words("delete") };
}

/** Emits the table of a service whose spec has rules for effects. */
export function emitEffects(service: ServiceModel): Map<string, string> {
  if (!service.effects) return new Map();
  const { methods, title, api } = service;
  const rules = shortest(methods, usedRules(service));
  const exceptional = exceptions(methods, rules);
  const named = (effect: string) => exceptional.filter((one) => one.effect === effect).map(nameOf);
  const positions = methods.filter((method) => method.positions)
    .map((method) => [nameOf(method), method.positions!.filter((name) => name !== api.own).join(" ")]);
  const text = `
/** Methods whose request is a list instead of parameters by name; with their API's prefix, in lower case. */
export const LISTS: readonly string[] = ${
    literal(methods.filter(({ list }) => list).map(({ id }) => id.toLowerCase()))
  };

/** Parameters of the methods that read them by position, in their order; methods in lower case. */
export const POSITIONS: Readonly<Record<string, string>> = ${literal(Object.fromEntries(positions))};

const EFFECTS: EffectTable = {
  reads: /${pattern(rules.read)}/,
  deletes: /${pattern(rules.delete)}/,
  exceptions: ${literal({ read: named("read"), write: named("write"), delete: named("delete") })},
};

/**
 * What calling a method of ${title} does to the data. A method that no documentation lists counts as one that writes,
 * unless its name ends like one that reads or deletes.
 *
 * @param method Name of the method, in any letter case.
 *
 * @example
 * \`\`\`ts
 * import { effectOf } from "oint/${service.name}";
 *
 * console.log(effectOf("${methods[0]!.name}"));
 * \`\`\`
 */
export function effectOf(method: string): Effect {
  return effectIn(EFFECTS, method);
}`;
  const imports = [{ from: "../../core/effects.ts", names: ["effectIn"], types: ["Effect", "EffectTable"] }];
  return new Map([[`src/${service.name}/generated/methods.ts`, printModule(imports, [text])]]);
}
