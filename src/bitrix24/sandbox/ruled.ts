/**
 * The portal's methods that are bound by rule.
 *
 * @module
 */

import type { Condition } from "../../sandbox/filter.ts";
import { RuleBook } from "../../sandbox/rule/book.ts";
import type { RuleEntity } from "../../sandbox/rule/entities.ts";
import type { RuleLine } from "../../sandbox/rule/line.ts";
import { at, bare, isMembers, type Members, recordsAt } from "../../sandbox/rule/places.ts";
import { performRule } from "../../sandbox/rule/perform.ts";
import { isId } from "../../sandbox/rule/seeds.ts";
import { conformed, emptyLike, inTypeOf } from "../../sandbox/rule/types.ts";
import { isDocumented, viewOf } from "../../sandbox/rule/views.ts";
import { witnessesOf } from "../../sandbox/rule/witness.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import type { View } from "../../sandbox/present.ts";
import { copyOf } from "../../sandbox/row.ts";
import type { Store } from "../../sandbox/store.ts";
import type { Json, SandboxEntity, SandboxMethod, SandboxRules, StatefulMethod } from "../../sandbox/table.ts";
import { textOf } from "../../sandbox/kinds.ts";
import { givenIn, readQuery } from "./query.ts";
import { type Asked, parametersOf } from "./request.ts";
import { readRuleQuery } from "./rule_query.ts";

/** Finds and carries out methods by the table of rules. */
export class Ruled {
  readonly #book: RuleBook;
  readonly #store: Store;
  readonly #bound: (method: string) => StatefulMethod | undefined;

  /** @param bound How a method is bound by hand, if it is. */
  constructor(rules: SandboxRules, store: Store, bound: (method: string) => StatefulMethod | undefined) {
    this.#book = RuleBook.of(rules);
    this.#store = store;
    this.#bound = bound;
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
    const known = this.#samples.get(name);
    if (known !== undefined) return known;
    const line = this.#book.line(name);
    const sample = line && this.#book.sample(line.method);
    if (!sample) return undefined;
    const whole = { ...sample.envelope, [this.#book.rules.result ?? ""]: sample.result };
    this.#samples.set(name, whole);
    return whole;
  }

  readonly #samples = new Map<string, Json>();

  /** Whether a method that is bound by hand is asked for records of another entity, which a parameter chooses. */
  isElsewhere(line: RuleLine, asked: Asked, bound: string | undefined): boolean {
    if (line.by === undefined || line.entity === undefined) return false;
    const value = textOf(asked.params.get(line.by.toUpperCase()));
    const chosen = this.#book.rules.chosen[line.entity]?.[value];
    if (chosen !== undefined) return chosen !== bound;
    return this.#isKind(line.entity, line.by, value);
  }

  /** Whether a value chooses one of the records that stand together: it is documented, or somebody has made it. */
  #isKind(entity: string, by: string, value: string): boolean {
    const isIt = (one: Json | undefined): boolean => one !== undefined && String(one) === value;
    if (this.#book.linesOf(entity).some(({ seed }) => isIt(seed?.[by]))) return true;
    const kinds = this.#book.rules.kinds[entity];
    return kinds !== undefined && this.#store.rows(kinds.entity).some((row) => isIt(row.get(kinds.field)));
  }

  /** Has the documented records of a method's entity ready. */
  prepare(line: RuleLine): void {
    if (line.entity !== undefined) this.#known(line.entity);
    for (const [name, ids] of Object.entries(line.needs ?? {})) this.#need(name, ids);
  }

  /** Reads what the documentation tells of an entity, so that the first request need not wait for it. */
  ready(entity: string): void {
    this.#known(entity);
  }

  /** Has records ready that others name. */
  #need(name: string, ids: readonly (string | number)[]): void {
    const known = this.#known(name);
    if (!known) return;
    const { id } = known.definition;
    this.#extend(name, {}, ids.map((one) => ({ ...known.template, ...known.definition.seeds[0], [id]: one })));
  }

  #extend(name: string, fields: SandboxEntity["fields"], spare: readonly Members[]): void {
    this.#store.extend(name, fields, spare);
    for (const [field, { refers }] of Object.entries(this.#store.entity(name).fields)) {
      const ids = refers === undefined ? [] : spare.map((row) => row[field]).filter((one) => isId(one));
      const missing = ids.filter((one) => !this.#store.glance(refers as string, Number(one))) as (string | number)[];
      if (refers !== undefined && missing.length) this.#need(refers, [...new Set(missing)]);
    }
  }

  readonly #ready = new WeakMap<object, RuleEntity>();

  #known(name: string): RuleEntity | undefined {
    if (!this.#store.has(name)) return undefined;
    const definition = this.#store.entity(name);
    const known = this.#book.entity(name, definition.open ? undefined : definition);
    const shelf = this.#store.records(name);
    if (!known || this.#ready.get(shelf) === known) return known;
    this.#ready.set(shelf, known);
    this.#extend(name, known.definition.fields, known.spare);
    const fields = this.#store.fields(name);
    const lines = this.#book.linesOf(name);
    const made = witnessesOf(known, lines, (field) => fields.get(field)?.kind, (line) => this.#wanted(line, known));
    if (made.length) this.#extend(name, {}, made);
    return known;
  }

  /** What the documented example of a list wants of its records. */
  #wanted(line: RuleLine, known: RuleEntity): readonly Condition[] {
    const [, prefix, method = ""] = /^(v3:)?(.*)$/.exec(line.method.toLowerCase()) ?? [];
    const asked: Asked = {
      ...parametersOf(Object.entries(line.asks ?? {})),
      api: prefix === undefined ? "v2" : "v3",
      method,
      origin: "",
      webhook: undefined,
      token: undefined,
    };
    const bound = this.#bound(line.method);
    const where = bound
      ? readQuery(bound, known.definition, asked).where
      : readRuleQuery(line, known, asked).search.where;
    return where ?? [];
  }

  #nameOf({ entity = "", by }: RuleLine, asked: Asked): string {
    if (by === undefined) return entity;
    return this.#book.rules.chosen[entity]?.[textOf(asked.params.get(by.toUpperCase()))] ?? entity;
  }

  /**
   * Carries a method out.
   *
   * @throws Refusal When the record that it names is not there.
   */
  run(line: RuleLine, asked: Asked, caller: number): Record<string, Json> {
    const sample = this.#book.sample(line.method);
    if (!sample) {
      throw new Refusal(501, "ERROR_UNEXPECTED_ANSWER", `No documentation shows an answer of ${line.method}.`);
    }
    const name = this.#nameOf(line, asked);
    this.prepare(line);
    const entity = line.operation === "sample" ? undefined : this.#known(name);
    if (!entity) return { ...structuredClone(sample.envelope), result: structuredClone(sample.result) };
    const { search, select, tell } = readRuleQuery(line, entity, asked);
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
    const { next: _next, ...others } = envelope;
    const { total: counted, ...told } = tell(others, total);
    return Object.hasOwn(sample.envelope, "total") && counted !== undefined ? { ...told, total: counted } : told;
  }

  readonly #dresses = new Map<string, NonNullable<View["dress"]>>();

  /**
   * Finishes what a method that is bound by hand shows of records. What the entity's file does not tell of is as
   * documented; what it tells stays, in the documented types.
   */
  dress(line: RuleLine, selected: readonly string[] | undefined): View["dress"] {
    const key = `${line.method} ${selected?.join(" ") ?? ""}`;
    let dress = this.#dresses.get(key);
    if (dress) return dress;
    dress = this.#makeDress(line, selected);
    if (dress && this.#dresses.size < MOST_DRESSES) this.#dresses.set(key, dress);
    return dress;
  }

  #makeDress(line: RuleLine, selected: readonly string[] | undefined): View["dress"] {
    const sample = this.#book.sample(line.method);
    const name = line.entity;
    const entity = name === undefined ? undefined : this.#known(name);
    if (!sample || !entity || name === undefined || !line.place) return undefined;
    const [like] = line.operation === "list" ? recordsAt(sample.result, line.place) : [at(sample.result, line.place)];
    if (!isMembers(like)) return undefined;
    const isEcho = line.operation === "add" || line.operation === "update";
    const store = this.#store;
    const show = viewOf({ store, name, entity, line, like, own: this.#book.rules.own, selected, isEcho });
    const isAsked = (member: string): boolean =>
      !selected || isDocumented(selected, line.select) ||
      selected.some((one) => one === "*" || bare(one) === bare(member));
    const fieldOf = (member: string): string => entity.names.get(bare(member)) ?? member;
    const documented = new Map(
      Object.entries(like).map(([member, value]) => [
        member,
        { value, field: fieldOf(member) },
      ]),
    );
    const asked = [...documented].filter(([member]) => isAsked(member));
    return (record, row) => {
      if (store.isDocumented(row)) return show(row);
      if (!isMembers(record)) return record;
      for (const member of Object.keys(record)) {
        const held = record[member];
        const known = documented.get(member);
        if (known) {
          if (held === undefined) continue;
          record[member] = fitted(known.value, held, !isEcho && store.isWritten(row, known.field), isEcho);
        } else if (isEcho && !store.isWritten(row, fieldOf(member))) {
          // What a change answers is like its sample, but for what was written; reads show all that there is.
          delete record[member];
        }
      }
      for (const [member, { value, field }] of asked) {
        if (record[member] !== undefined) continue;
        const held = store.isWritten(row, field) ? row.get(field) : undefined;
        if (held !== undefined) {
          record[member] = fitted(value, copyOf(held), !isEcho, isEcho);
          continue;
        }
        // What belongs to the documented record belongs to no other.
        record[member] = Array.isArray(value) ? [] : copyOf(value);
      }
      return record;
    };
  }

  /** An answer of a method that is bound by hand, with what its sample has beside the records. */
  dressed(line: RuleLine, envelope: Record<string, Json>): Record<string, Json> {
    const sample = this.#book.sample(line.method);
    const result = envelope.result as Json;
    if (!sample || !line.place || typeof result !== "object" || result === null) return envelope;
    const found = at(result, line.place);
    const count = line.operation !== "list" || typeof found !== "object"
      ? 1
      : Array.isArray(found)
      ? found.length
      : Object.keys(found ?? {}).length;
    const beside = line.place.length && isMembers(sample.result) && isMembers(result)
      ? { ...structuredClone(sample.result), ...result }
      : result;
    return { ...(Object.hasOwn(sample.envelope, "total") && { total: count }), ...envelope, result: beside };
  }
}

/** Selections of fields that are kept with how they are shown. */
const MOST_DRESSES = 1000;

/** A value in a documented type; where it has none in that type, what nobody has written is as documented. */
function fitted(like: Json, held: Json, isWritten: boolean, isEcho: boolean): Json {
  const fit = inTypeOf(like, held);
  if (fit !== undefined) return fit;
  if (held === null) return emptyLike(like);
  if (Array.isArray(like) && Array.isArray(held) && !held.length) return [];
  return isWritten || (like === null && !isEcho) ? conformed(like, held) : copyOf(like);
}
