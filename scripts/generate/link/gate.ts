/**
 * What each method needs before it does anything: scopes, an application, parameters and their types; and how it is
 * refused without. From the documentation's tables, errors and examples; the words come from `gate.yaml`.
 *
 * @module
 */

import { GATE_KINDS, type GateRefusal, type GateRule, type GateWords } from "../../../src/sandbox/gate.ts";
import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { GateModel, MethodModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { GateFile, MistakeSpec } from "../read/schema/gate.ts";
import type { FieldFacts } from "../read/schema/rest.ts";
import type { SilencesFile } from "../read/schema/silences.ts";
import type { Source } from "../read/source.ts";
import { memberNeeds, needsOf } from "./gate_needs.ts";
import { bare, mostOf, type Worded, Wordings } from "./gate_words.ts";

type Kind = "missing" | "wrong";

/** What methods of one kind of mistake are refused with. */
interface Mistakes {
  kind: Kind;
  spec: MistakeSpec;
  words: Map<string, Worded>;
  families: Map<string, GateRefusal>;
}

/** Links the rules of a service's methods ; none where the spec says nothing of them. */
export function linkGate(
  { gate: source, silences, service, sandbox, segments }: ServiceSource,
  methods: readonly MethodModel[],
  diagnostics: Diagnostics,
): GateModel | undefined {
  if (!source) return undefined;
  const gate = source.value;
  const ids = new Set(methods.map(({ id }) => id));
  const check = <T>(
    file: Source<T> | undefined,
    lists: readonly { methods: string[] }[],
    path: (string | number)[],
  ): void => {
    for (const [index, { methods: named }] of lists.entries()) {
      for (const [at, name] of named.entries()) {
        if (ids.has(name)) continue;
        const place = file!.at([...path, index, "methods", at]);
        diagnostics.add(place, "unknown-method", `There is no method ${name}.`, didYouMean(name, [...ids]));
      }
    }
  };
  check(source, gate.applications.callers, ["applications", "callers"]);
  check(source, gate.leaves ?? [], ["leaves"]);
  check(silences, silences?.value.silences ?? [], ["silences"]);
  const mistakes = [mistakesOf("missing", gate, methods), mistakesOf("wrong", gate, methods)] as const;
  const meaning = service.value.conventions?.types ?? {};
  const declared = new Set(segments.flatMap(({ notes }) => Object.keys(notes.value.types ?? {})));
  const ruled = new Map(sandbox.flatMap(({ value }) => Object.entries(value.methods ?? {})));
  const refuses = (id: string): boolean => {
    const { errors = [], operation } = ruled.get(id) ?? {};
    return errors.length > 0 || operation === "code";
  };
  const leftOf = (id: string): Linking["left"] => ({
    missing: refuses(id) ? (name) => name !== ruled.get(id)?.values : () => false,
    wrong: () => ruled.has(id),
  });
  return {
    rules: Object.fromEntries(methods.map((method) => {
      const rule = ruleOf(method, { gate, mistakes, meaning, declared, left: leftOf(method.id) });
      return [method.id, { ...rule, ...silencesOf(method, silences?.value) }];
    })),
    words: {
      listed: gate.listed ?? [],
      whole: gate.whole ?? "",
      typed: gate.typed as GateWords["typed"],
      unscoped: Object.fromEntries(
        Object.entries(gate.scopes.usual).map(([api, { status, code, text }]) => [api, [status, code, text]]),
      ),
    },
  };
}

/** What a method does without a word. */
function silencesOf({ id }: MethodModel, file: SilencesFile | undefined): Pick<GateRule, "ignores" | "answers"> {
  const own = file?.silences.filter(({ methods }) => methods.includes(id)) ?? [];
  const ignores = own.flatMap(({ ignores: names, unless }) =>
    names ? [{ names, ...(unless !== undefined && { unless }) }] : []
  );
  const answers = own.flatMap(({ answers }) => answers ? [answers as NonNullable<GateRule["answers"]>[number]] : []);
  return { ...(ignores.length && { ignores }), ...(answers.length && { answers }) };
}

function mistakesOf(kind: Kind, gate: GateFile, methods: readonly MethodModel[]): Mistakes {
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

/** What rules are made from. */
interface Linking {
  gate: GateFile;
  mistakes: readonly [missing: Mistakes, wrong: Mistakes];
  /** What words of the documentation for types stand for. */
  meaning: Readonly<Record<string, string>>;
  /** Names of the structures that the notes declare. */
  declared: ReadonlySet<string>;
  /**
   * Whether a parameter's mistake that the page does not word is left to what somebody has written of the method for the
   * sandbox: to its refusals, but not where it holds the values to write, and to its kinds of values.
   */
  left: Record<Kind, (name: string) => boolean>;
}

function ruleOf(method: MethodModel, linking: Linking): GateRule {
  const { gate, mistakes, left: others } = linking;
  const rule: GateRule = {};
  const scope = scopeOf(method, gate);
  if (scope !== undefined) {
    rule.scope = scope;
    const refusal = unscopedOf(method, gate);
    if (refusal) rule.unscoped = refusal;
  }
  const application = applicationOf(method, gate);
  if (application) rule.application = application;
  if (method.positions) rule.positions = method.positions;
  const softened: string[] = [];
  const left = new Set(
    (gate.leaves ?? []).flatMap(({ methods, parameters }) => methods.includes(method.id) ? parameters : []),
  );
  const all = [...needsOf(method, softened), ...memberNeeds(method, mistakes[0].words.get(method.id)!)];
  const isLeft = (path: string, { kind, words }: Mistakes): boolean => {
    const { named, general } = words.get(method.id)!;
    const isWorded = general !== undefined || named.has(path.slice(path.indexOf(".") + 1));
    return left.has(path.split(".")[0]!) || others[kind](path) && !isWorded;
  };
  const names = all.filter((need) => !need.split(/[|+]/).some((name) => isLeft(name, mistakes[0])));
  if (names.length) rule.need = names;
  for (const kind of GATE_KINDS) {
    const taking = method.documented.params.filter((field) =>
      !isLeft(field.name, mistakes[1]) && kindsOf(field, linking).includes(kind)
    );
    if (taking.length) rule[kind] = taking.map(({ name }) => name);
  }
  soften(method, rule, softened);
  if (names.length) word(rule, mistakes[0], method, names.flatMap((need) => need.split(/[|+]/)));
  const typed = [...new Set(GATE_KINDS.flatMap((kind) => rule[kind] ?? []))];
  if (typed.length) word(rule, mistakes[1], method, typed);
  const isEmptyRefused = (text: string): boolean => gate.empty.some((phrase) => new RegExp(phrase, "i").test(text));
  const filled = names.flatMap((need) => need.split(/[|+]/)).filter((name) =>
    isEmptyRefused((rule.own?.[name]?.missing ?? rule.missing)?.[2] ?? "")
  );
  if (filled.length) rule.filled = filled;
  if (softened.length) rule.softened = softened;
  return rule;
}

/** Puts the refusals of one kind of mistake into a rule. */
function word(rule: GateRule, { kind, spec, words, families }: Mistakes, method: MethodModel, names: string[]): void {
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

function scopeOf({ id, scope }: MethodModel, { scopes }: GateFile): string | undefined {
  if (!scope.length || scope.some((one) => scopes.free.includes(one))) return undefined;
  return scope.join(scopes.together.some((begin) => id.startsWith(begin)) ? "+" : "|");
}

/** How a method's page says that it refuses who lacks its scopes. */
function unscopedOf({ errors }: MethodModel, { scopes: { codes, phrases } }: GateFile): GateRefusal | undefined {
  const about = new RegExp(phrases.join("|"), "i");
  const own = errors.find(({ code, message }) => message && (codes.includes(code) || about.test(message)));
  return own && [own.status, own.code, own.message];
}

/** How a method refuses others than applications: as its page says, else as `gate.yaml` does. */
function applicationOf({ id, errors }: MethodModel, { applications }: GateFile): GateRule["application"] {
  const caller = applications.callers.find(({ methods }) => methods.includes(id));
  if (!caller) return undefined;
  const about = new RegExp(applications.phrases.join("|"), "i");
  const coded = errors.filter(({ code, message }) => applications.codes.includes(code) || about.test(message));
  const own = coded.find(({ message }) => about.test(message)) ??
    coded.find(({ code }) => code === caller.refusal?.code && applications.codes.includes(code));
  const usual = caller.refusal;
  const status = own?.status ?? usual?.status ?? 400;
  const refusal: GateRefusal = [status, own?.code ?? usual?.code ?? "", own?.message || usual?.text || ""];
  return { refusal, ...(caller.unless !== undefined && { unless: caller.unless }) };
}

/** The kinds of values that a parameter takes; none where one of its words takes anything. */
function kindsOf(field: FieldFacts, { gate: { types }, meaning, declared }: Linking): Kinds[] {
  const words = (field.types ?? []).flatMap((word) => meaning[word]?.split(" | ") ?? [word]);
  const kinds = words.map((word): Kinds | undefined => {
    if (/(\[\]|\{\})$/.test(word) || declared.has(word)) return "structure";
    return GATE_KINDS.find((kind) => types[kind]?.includes(word.split(".").length > 1 ? ".id" : word));
  });
  return kinds.includes(undefined) ? [] : kinds as Kinds[];
}

type Kinds = typeof GATE_KINDS[number];

/** Lets the example's values pass. */
function soften({ example }: MethodModel, rule: GateRule, softened: string[]): void {
  if (typeof example !== "object" || example === null || Array.isArray(example)) return;
  for (const [key, value] of Object.entries(example)) {
    const kinds = GATE_KINDS.filter((kind) => rule[kind]?.some((name) => bare(name) === bare(key)));
    if (!kinds.length || kinds.some((kind) => fits(kind, value))) continue;
    for (const kind of kinds) rule[kind] = rule[kind]!.filter((name) => bare(name) !== bare(key));
    for (const kind of kinds) if (!rule[kind]?.length) delete rule[kind];
    softened.push(`type of ${key}`);
  }
}

function fits(kind: Kinds, value: unknown): boolean {
  const isStructure = typeof value === "object" && value !== null;
  if (kind === "structure") return isStructure || value === null;
  if (isStructure) return false;
  if (kind === "scalar") return true;
  return typeof value !== "string" || (kind === "number" ? Number.isFinite(Number(value)) : /\d/.test(value));
}
