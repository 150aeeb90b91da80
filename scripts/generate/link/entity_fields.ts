/**
 * Fields that an entity has beside those in the table of a method: a sibling describes all of them, or a type of the
 * notes lists them. A table of what is required is not the whole table.
 *
 * @module
 */

import type { Conventions } from "../read/schema/conventions.ts";
import type { FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import type { Vocabulary } from "../types/words.ts";
import { isMapping } from "../values.ts";

/** How the methods that describe an entity's fields look. */
type Rules = NonNullable<Conventions["described"]>;

/** A name that a program could write; others stand for many. */
const PLAIN = /^[A-Za-z]\w*$/;

function split(method: string): [family: string, verb: string] {
  const dot = method.lastIndexOf(".");
  return [method.slice(0, dot), method.slice(dot + 1).toLowerCase()];
}

/** Fields' descriptions by name, maybe below a key of their own. */
function descriptions(sample: unknown, { readOnly }: Rules): Record<string, Record<string, unknown>> | undefined {
  if (!isMapping(sample)) return;
  const all = Object.values(sample);
  if (all.length && all.every((one) => isMapping(one) && readOnly in one)) {
    return sample as Record<string, Record<string, unknown>>;
  }
  return all.length === 1 ? descriptions(all[0], { readOnly } as Rules) : undefined;
}

/** What the methods of a service say of the fields of entities. */
export class DescribedFields {
  readonly #rules: Rules | undefined;
  readonly #families = new Map<string, Record<string, Record<string, unknown>>>();

  /** @param key Key of an answer that holds the result, where answers have an envelope. */
  constructor(methods: readonly MethodFacts[], rules: Rules | undefined, key: string | undefined) {
    this.#rules = rules;
    for (const { method, api, result } of rules ? methods : []) {
      const [family, verb] = split(method);
      if (!rules!.by.includes(verb)) continue;
      const sample = key !== undefined && isMapping(result?.sample) && key in result.sample
        ? result.sample[key]
        : result?.sample;
      const found = descriptions(sample, rules!);
      if (found) this.#families.set(`${api} ${family}`, found);
    }
  }

  /** Puts the fields that a method may write, too, behind those that its own table has. */
  complete({ method, api, params }: MethodFacts, vocabulary: Vocabulary): void {
    const rules = this.#rules;
    const [family, verb] = split(method);
    const described = this.#families.get(`${api} ${family}`);
    if (!rules || !described || !rules.verbs.includes(verb)) return;
    const target = params.find(({ name }) => rules.parameters.includes(name));
    if (!target?.fields?.length && !target?.variants?.length) return;
    const known = new Set(
      [target.fields ?? [], ...(target.variants ?? []).map(({ fields }) => fields)].flat()
        .map(({ name }) => name),
    );
    const fields = Object.entries(described).filter(([name, one]) =>
      PLAIN.test(name) && !known.has(name) && vocabulary.habits.maskOf(name) === undefined &&
      one[rules.readOnly] === false && !(verb === rules.change && one[rules.immutable] === true) &&
      !vocabulary.habits.isCustom(name)
    ).map(([name, one]): FieldFacts => {
      const word = `${one.type}${one[rules.multiple] === true ? "[]" : ""}`;
      return { name, types: vocabulary.schema(word, "request") ? [word] : [] };
    });
    target.fields = [...target.fields ?? [], ...fields];
  }
}
