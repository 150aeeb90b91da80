/**
 * What methods are bound by rule with, read when it is needed: lines, samples, and the entities that they tell of.
 *
 * @module
 */

import type { Json, SandboxEntity, SandboxRules } from "../table.ts";
import { entityBy, type RuleEntity } from "./entities.ts";
import { readLine, type RuleLine } from "./line.ts";
import { isMembers } from "./places.ts";

/** A documented answer: its envelope without what is the moment's, and the result in it. */
export interface Sample {
  envelope: { [member: string]: Json };
  result: Json;
}

/** The lines and samples of a service. All sandboxes share them. */
export class RuleBook {
  readonly rules: SandboxRules;
  readonly #texts = new Map<string, string>();
  readonly #lines = new Map<string, RuleLine>();
  readonly #samples = new Map<string, Sample | undefined>();
  readonly #entities = new Map<string, RuleEntity | undefined>();
  #byEntity: Map<string, string[]> | undefined;

  private constructor(rules: SandboxRules) {
    this.rules = rules;
    for (const text of rules.lines) this.#texts.set(text.slice(0, text.indexOf(" ")).toLowerCase(), text);
  }

  static readonly #books = new WeakMap<SandboxRules, RuleBook>();

  /** The book of a service's rules. */
  static of(rules: SandboxRules): RuleBook {
    let book = RuleBook.#books.get(rules);
    if (!book) RuleBook.#books.set(rules, book = new RuleBook(rules));
    return book;
  }

  /** How a method works on records, by its name in lower case with the prefix of its API. */
  line(method: string): RuleLine | undefined {
    let line = this.#lines.get(method);
    if (line) return line;
    const text = this.#texts.get(method);
    if (text === undefined) return undefined;
    this.#lines.set(method, line = readLine(text));
    return line;
  }

  /** The documented answer of a method, by its full name; nothing where none is documented. Not to be changed. */
  sample(method: string): Sample | undefined {
    if (this.#samples.has(method)) return this.#samples.get(method);
    const text = Object.hasOwn(this.rules.samples, method) ? this.rules.samples[method] : undefined;
    const sample = text === undefined ? undefined : sampleOf(JSON.parse(text), this.rules.result);
    this.#samples.set(method, sample);
    return sample;
  }

  /** The lines of the methods that work on an entity. */
  linesOf(entity: string): RuleLine[] {
    if (!this.#byEntity) {
      this.#byEntity = new Map();
      for (const text of this.rules.lines) {
        const [method = "", name = ""] = text.split(" ", 2);
        const names = this.#byEntity.get(name);
        if (names) names.push(method.toLowerCase());
        else this.#byEntity.set(name, [method.toLowerCase()]);
      }
    }
    const own = this.#byEntity.get(entity) ?? [];
    const all = Object.entries(this.rules.chosen).flatMap(([general, entities]) => {
      if (general === entity || !Object.values(entities).includes(entity)) return [];
      return (this.#byEntity?.get(general) ?? []).filter((method) => {
        const { by, seed, asks } = this.line(method) as RuleLine;
        return by !== undefined && entities[String(seed?.[by] ?? asks?.[by])] === entity;
      });
    });
    return [...own, ...all].map((method) => this.line(method) as RuleLine);
  }

  /** What the samples of an entity's methods tell of it; nothing where they show no record. */
  entity(name: string, bound?: SandboxEntity): RuleEntity | undefined {
    if (this.#entities.has(name)) return this.#entities.get(name);
    const found = entityBy(this, name, bound);
    this.#entities.set(name, found);
    return found;
  }

  /** The names of all entities that lines name. */
  entities(): string[] {
    this.linesOf("");
    return [...(this.#byEntity as Map<string, string[]>).keys()].filter((name) => name !== "-");
  }
}

function sampleOf(sample: Json, result: string | undefined): Sample {
  return result !== undefined && isMembers(sample) && Object.hasOwn(sample, result)
    ? { envelope: sample, result: sample[result] as Json }
    : { envelope: {}, result: sample };
}
