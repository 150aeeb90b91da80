/**
 * What each method needs before it does anything: scopes, an application, parameters and their types; and how it is
 * refused without. From the documentation's tables, errors and examples; the words come from `gate.yaml`.
 *
 * @module
 */

import { GATE_KINDS, type GateRule, type GateWords } from "../../../src/sandbox/gate.ts";
import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { GateModel, MethodModel } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { GateFile } from "../read/schema/gate.ts";
import type { SilencesFile } from "../read/schema/silences.ts";
import type { Source } from "../read/source.ts";
import { callersOf } from "./gate_callers.ts";
import { kindsOf, soften, type TypeWords } from "./gate_kinds.ts";
import { memberNeeds, needsOf } from "./gate_needs.ts";
import { type Kind, type Mistakes, mistakesOf, word } from "./gate_refusals.ts";

/** Links the rules of a service's methods; none where the spec says nothing of them. */
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
  const types: TypeWords = {
    types: gate.types,
    meaning: service.value.conventions?.types ?? {},
    declared: new Set(segments.flatMap(({ notes }) => Object.keys(notes.value.types ?? {}))),
  };
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
      const rule = ruleOf(method, { gate, mistakes, types, left: leftOf(method.id) });
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

/** What rules are made from. */
interface Linking {
  gate: GateFile;
  mistakes: readonly [missing: Mistakes, wrong: Mistakes];
  types: TypeWords;
  /**
   * Whether a parameter's mistake that the page does not word is left to what somebody has written of the method for the
   * sandbox: to its refusals, but not where it holds the values to write, and to its kinds of values.
   */
  left: Record<Kind, (name: string) => boolean>;
}

function ruleOf(method: MethodModel, linking: Linking): GateRule {
  const { gate, mistakes, types, left: others } = linking;
  const rule: GateRule = callersOf(method, gate);
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
      !isLeft(field.name, mistakes[1]) && kindsOf(field, types).includes(kind)
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
