/**
 * Emits the little that the run time must know of every method: what a call does, in which order a few methods want their
 * parameters, by what their records are recognised, and where parameters go that are not at the usual place; and in which
 * domains the service's installations are.
 *
 * @module
 */

import { type Place, usualPlace, VERBS } from "../../../../src/core/route.ts";
import { compare } from "../../diagnostics.ts";
import type { MethodModel, ServiceModel } from "../../model.ts";
import { effectWord } from "../../names.ts";
import { type Import, literal, printModule } from "../../print/typescript.ts";

/** The effects that have rules; what no rule covers writes. */
const RULED = ["read", "delete"] as const;
type Ruled = typeof RULED[number];

/** Endings of names by effect: a word, or with a `*` the words that begin so. */
type Rules = Record<Ruled, readonly string[]>;

function nameOf({ name }: MethodModel): string {
  return name.toLowerCase();
}

/** A pattern of the names, in lower case, that end in one of the words, or begin with one of the verbs among them. */
function pattern(words: readonly string[]): string {
  const [verbs = [], last = []] = [true, false].map((wanted) => words.filter((word) => isVerb(word) === wanted));
  const patterns = [
    ...(last.length ? [`\\b(?:${last.map((word) => word.replace("*", "\\w*")).join("|")})$`] : []),
    ...(verbs.length ? [`^(?:${verbs.join("|").toLowerCase()}) `] : []),
  ];
  return patterns.join("|") || "(?!)";
}

function isVerb(word: string): boolean {
  return (VERBS as readonly string[]).includes(word);
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
    for (const word of rules[effect].filter((word) => !isVerb(word))) {
      const words = uncovered(best[effect].map((one) => one === word ? `${word}*` : one));
      const tried = { ...best, [effect]: words };
      if (size(tried) < size(best)) best = tried;
    }
  }
  return best;
}

/** The words of the spec's rules that some method's name ends in. */
function usedRules({ methods, effects }: ServiceModel): Rules {
  const last = new Set(methods.map(({ name }) => effectWord(name)));
  const words = (effect: Ruled) => (effects?.[effect] ?? []).filter((word) => last.has(word)).sort(compare);
  return { read: words("read"), delete: words("delete") };
}

/** What a service whose methods have rules for effects knows of them. */
function effects(service: ServiceModel): string[] {
  const { methods, title, api } = service;
  const rules = shortest(methods, usedRules(service));
  const exceptional = exceptions(methods, rules);
  const named = (effect: string) => exceptional.filter((one) => one.effect === effect).map(nameOf);
  const positions = methods.filter((method) => method.positions)
    .map((method) => [nameOf(method), method.positions!.filter((name) => name !== api.own).join(" ")]);
  const lists = methods.filter(({ list }) => list).map(({ id }) => id.toLowerCase());
  return [
    ...(lists.length
      ? [`
/** Methods whose request is a list instead of parameters by name; with their API's prefix, in lower case. */
export const LISTS: readonly string[] = ${literal(lists)};`]
      : []),
    ...(positions.length
      ? [`
/** Parameters of the methods that read them by position, in their order; methods in lower case. */
export const POSITIONS: Readonly<Record<string, string>> = ${literal(Object.fromEntries(positions))};`]
      : []),
    `
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
}`,
  ];
}

/** By what the records are recognised that methods create. A list packs better than patterns, and says the same. */
function marks({ methods }: ServiceModel): string[] {
  const ids = Map.groupBy(methods.filter(({ mark }) => mark !== undefined), ({ mark }) => mark!);
  if (!ids.size) return [];
  const table = [...ids].toSorted(([one], [other]) => compare(one, other))
    .map(([mark, methods]) => [mark, methods.map(({ id }) => id.toLowerCase())]);
  return [`
/** Methods by the field by which a caller recognises the record that one has made; with API's prefix, in lower case. */
export const MARKS: Readonly<Record<string, readonly string[]>> = ${literal(Object.fromEntries(table))};`];
}

/** Where the service's installations are. */
function domains({ domains, title }: ServiceModel): string[] {
  if (!domains) return [];
  const firsts = Map.groupBy(domains.map(({ name }) => name.split(".")), ([first]) => first!);
  const ends = [...firsts].map(([first, names]) =>
    `${first}\\.(?:${names.map((labels) => labels.slice(1).join("\\.")).join("|")})`
  );
  return [`
/** What the hosts end in to which ${title} gives their names. */
export const DOMAINS: RegExp = /\\.(?:${ends.join("|")})$/;`];
}

/** The places of a method's parameters that its name does not tell. */
function unusual({ http }: MethodModel): Record<string, Place> | undefined {
  const odd = Object.entries(http?.places ?? {}).filter(([name, { in: where, ...more }]) =>
    Object.keys(more).length || where !== usualPlace(http!, name)
  );
  return odd.length ? Object.fromEntries(odd) : undefined;
}

/** What a service whose methods carry verb and path knows of them. */
function places({ methods }: ServiceModel): string[] {
  const table = methods.map((method) => [method.name, unusual(method)] as const);
  const answers = methods.flatMap(({ name, answer }) => answer === undefined ? [] : [[name, answer]]);
  return [
    `
/** Where parameters go, by method and name, where it is not the usual place. */
export const PLACES: Readonly<Record<string, Places>> = ${literal(Object.fromEntries(table))};

/** What methods answer that do not answer JSON. */
export const ANSWERS: Readonly<Record<string, "bytes" | "text" | "none">> = ${literal(Object.fromEntries(answers))};`,
  ];
}

/** Emits the tables of a service; nothing where its methods need none. */
export function emitEffects(service: ServiceModel): Map<string, string> {
  const routed = service.methods.some(({ http }) => http);
  if (!service.effects && !routed && !service.domains && !service.methods.some(({ mark }) => mark)) return new Map();
  const imports: Import[] = [
    ...(service.effects
      ? [{ from: "../../core/effects.ts", names: ["effectIn"], types: ["Effect", "EffectTable"] }]
      : []),
    ...(routed ? [{ from: "../../core/route.ts", types: ["Places"] }] : []),
  ];
  const statements = [
    ...(service.effects ? effects(service) : []),
    ...(routed ? places(service) : []),
    ...marks(service),
    ...domains(service),
  ];
  return new Map([[`src/${service.name}/generated/methods.ts`, printModule(imports, statements)]]);
}
