/**
 * The portal's methods that are bound by rule.
 *
 * @module
 */

import { RuleBook } from "../../sandbox/rule/book.ts";
import type { RuleEntity } from "../../sandbox/rule/entities.ts";
import type { RuleLine } from "../../sandbox/rule/line.ts";
import { bare, isMembers, type Members } from "../../sandbox/rule/places.ts";
import { performRule } from "../../sandbox/rule/perform.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import type { Store } from "../../sandbox/store.ts";
import type { Json, SandboxMethod, SandboxRules } from "../../sandbox/table.ts";
import { textOf } from "../../sandbox/kinds.ts";
import { givenIn } from "./query.ts";
import type { Asked } from "./request.ts";
import { readRuleQuery } from "./rule_query.ts";

/** Finds and carries out methods by the table of rules. */
export class Ruled {
  readonly #book: RuleBook;
  readonly #store: Store;

  constructor(rules: SandboxRules, store: Store) {
    this.#book = RuleBook.of(rules);
    this.#store = store;
  }

  /** The method of a name, in lower case, if there is one. */
  find(name: string): SandboxMethod | undefined {
    const line = this.#book.line(name);
    if (!line) return undefined;
    const sample = this.sample(name);
    return { ...(sample !== undefined && { sample }) };
  }

  /** How a method works on records. */
  line(name: string): RuleLine | undefined {
    return this.#book.line(name);
  }

  /** The documented answer of a method, in its envelope; not to be changed. */
  sample(name: string): Json | undefined {
    const line = this.#book.line(name);
    const sample = line && this.#book.sample(line.method);
    return sample && { ...sample.envelope, [this.#book.rules.result ?? ""]: sample.result };
  }

  /** Whether a method that is bound by hand is asked for records of another entity. */
  isElsewhere(line: RuleLine, asked: Asked): boolean {
    return line.by !== undefined && line.entity !== undefined && this.#nameOf(line, asked) !== undefined &&
      textOf(asked.params.get(line.by.toUpperCase())) !== this.#book.rules.chosen[line.entity]?.bound;
  }

  /** Has the documented records of a method's entity ready. */
  prepare({ entity }: RuleLine): RuleEntity | undefined {
    if (entity === undefined) return undefined;
    return this.#known(entity);
  }

  #known(name: string): RuleEntity | undefined {
    const bound = this.#store.has(name) && !this.#store.entity(name).open ? this.#store.entity(name) : undefined;
    const known = this.#book.entity(name, bound);
    if (known && bound) this.#store.extend(name, known.definition.fields, known.spare);
    return known;
  }

  #nameOf({ entity = "", by }: RuleLine, asked: Asked): string | undefined {
    if (by === undefined) return entity;
    const chosen = this.#book.rules.chosen[entity]?.[textOf(asked.params.get(by.toUpperCase()))];
    return chosen ?? entity;
  }

  /**
   * Carries a method out.
   *
   * @throws Refusal When the record that it names is not there.
   */
  run(line: RuleLine, asked: Asked, caller: number): Record<string, Json> {
    const sample = this.#book.sample(line.method);
    if (!sample) throw new Refusal(501, "ERROR_UNEXPECTED_ANSWER", `No documentation shows an answer of ${line.method}.`);
    const name = this.#nameOf(line, asked);
    const entity = line.operation === "sample" || name === undefined ? undefined : this.#known(name);
    if (!entity || name === undefined) return { ...structuredClone(sample.envelope), result: structuredClone(sample.result) };
    const { search, select, start } = readRuleQuery(line, entity, asked.params, asked.sent);
    const { result, total } = performRule({
      book: this.#book,
      store: this.#store,
      line,
      name,
      entity,
      sample,
      given: (path) => givenIn(asked.params, path),
      sent: isMembers(asked.sent) ? asked.sent : {},
      search,
      select,
      caller,
    });
    const envelope: Record<string, Json> = { ...sample.envelope, result };
    if (total === undefined) return envelope;
    delete envelope.next;
    if (Object.hasOwn(sample.envelope, "total")) envelope.total = total;
    const end = (search.page?.offset ?? 0) + (search.page?.size ?? Infinity);
    if (line.pages?.parameter.toLowerCase() === "start" && start >= 0 && end < total) envelope.next = end;
    return envelope;
  }

  /** An answer from a documented record with all that its sample shows. */
  dressed(line: RuleLine, asked: Asked, envelope: Record<string, Json>): Record<string, Json> {
    void [line, asked, bare];
    return envelope;
  }
}

export type { Members };
