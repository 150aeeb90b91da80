/**
 * Answers of methods without a documented one, where tables of fields, examples and the answers of their kin tell them.
 * What none of these tells stays unknown.
 *
 * @module
 */

import type { RuleOperation, SandboxRule } from "../../../src/sandbox/table.ts";
import { at, bare, isMembers, listPlace, type Members, recordPlace } from "../../../src/sandbox/rule/places.ts";
import type { Json } from "../../../src/sandbox/table.ts";
import type { FieldFacts, MethodModel } from "../model.ts";
import { type Habit, habitOf, valueOf } from "./inferred_values.ts";
import { familyOf } from "./rule_drafts.ts";
import { givenIn } from "./rule_seeds.ts";

/** An answer that no page shows, and what tells it. */
export interface Inferred {
  sample: Json;
  from: string;
}

/** A method with its documented result, as far as it has one. */
interface Kin {
  method: MethodModel;
  words: string[];
  result: Json | undefined;
}

/** The methods with the same first word. */
interface Family {
  group: readonly Kin[];
  documented: readonly Kin[];
  spellings: ReadonlyMap<string, Spelling>;
  habit: Habit;
}

/** The members that a field's description has, where it has any. */
const TYPE = "type";

/** Infers the answers of methods that document none. */
export function inferAnswers(
  methods: readonly MethodModel[],
  rule: SandboxRule,
  envelope: string | undefined,
): Map<string, Inferred> {
  const all = methods.map((method): Kin => ({
    method,
    words: method.id.toLowerCase().split("."),
    result: resultOf(method.sample as Json | undefined, envelope),
  }));
  const groups = Object.groupBy(all, ({ words }) => words[0] ?? "");
  const inferred = new Map<string, Inferred>();
  for (const group of Object.values(groups) as Kin[][]) {
    const isShown = ({ method: { sample } }: Kin): boolean => sample !== undefined && sample !== null;
    const documented = group.filter(isShown);
    if (documented.length === group.length) continue;
    const family = { group, documented, spellings: spellingsIn(group), habit: habitOf(documented) };
    for (const one of group) {
      if (isShown(one)) continue;
      const found = inferOne(one, family, rule);
      if (!found) continue;
      const sample = envelope === undefined ? found.sample : { [envelope]: found.sample };
      inferred.set(one.method.id, { ...found, sample });
    }
  }
  return inferred;
}

function inferOne(one: Kin, family: Family, rule: SandboxRule): Inferred | undefined {
  const { method, words } = one;
  const { documented } = family;
  const last = words.at(-1) ?? "";
  const kin = kinOf(one, family);
  const twin = twinOf(one, documented, rule);
  if (twin) return twin;
  if (/^(get)?fields$/.test(last)) return fieldsOf(method.documented.result?.fields, kin);
  const operation = Object.entries(rule.operations).find(([, names]) => names?.includes(last))?.[0] as
    | RuleOperation
    | undefined;
  if (operation === "get" || operation === "list") return recordsOf(one, family, kin, operation);
  if (operation === "add") return agreed(kin) ?? namedRecord(one, documented, kin);
  if (kin.length) return agreed(kin);
  return method.effect === "read" ? undefined : agreed(
    documented.filter(({ method: { effect }, words }) =>
      effect !== "read" && !rule.operations.add?.includes(words.at(-1) ?? "")
    ),
    true,
  );
}

/**
 * The documented methods whose last word is the same: those with the same last two words; else those of as many words
 * whose entities spell their fields alike; else all that share most of the first words.
 */
function kinOf(one: Kin, { documented, spellings }: Family): Kin[] {
  const last = (words: readonly string[], count: number): string => words.slice(-count).join(".");
  const all = documented.filter(({ words }) => last(words, 1) === last(one.words, 1));
  const same = all.filter(({ words }) => words.length > 2 && last(words, 2) === last(one.words, 2));
  if (same.length) return same;
  const spelling = spellings.get(prefixOf(one));
  const alike = all.filter((other) =>
    other.words.length === one.words.length && spellings.get(prefixOf(other)) === spelling
  );
  return nearest(one, spelling !== undefined && alike.length ? alike : all);
}

type Spelling = "capitals" | "other";

const prefixOf = ({ words }: Kin): string => words.slice(0, -1).join(".");

/** How the fields of each entity are spelled, by the words before the last of its methods. */
function spellingsIn(group: readonly Kin[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const one of group) {
    const { method, result } = one;
    if (spellings.has(prefixOf(one))) continue;
    const record = at(result, listPlace(result)?.path ?? recordPlace(result) ?? ["?"]);
    const shown = Array.isArray(record) ? record[0] : record;
    const given = givenIn(method.example, "fields") as Json | undefined;
    const [name] = method.documented.result?.fields?.map(({ name }) => name) ??
      Object.keys(isMembers(shown) ? shown : isMembers(given) ? given : {});
    if (name !== undefined) spellings.set(prefixOf(one), name === name.toUpperCase() ? "capitals" : "other");
  }
  return spellings;
}

/** The methods that share most of their first words with one. */
function nearest({ words }: Kin, others: readonly Kin[]): Kin[] {
  const shared = (other: Kin): number => {
    const at = words.findIndex((word, index) => word !== other.words[index]);
    return at < 0 ? words.length : at;
  };
  const most = Math.max(0, ...others.map(shared));
  return others.filter((other) => shared(other) === most);
}

/** The answer of the method that does the same with the same records. */
function twinOf({ method, words }: Kin, documented: readonly Kin[], rule: SandboxRule): Inferred | undefined {
  const family = familyOf(method.id, rule);
  if (family?.entity === undefined) return undefined;
  const twin = documented.find((other) =>
    other.words.at(-1) === words.at(-1) && familyOf(other.method.id, rule)?.entity === family.entity
  );
  return twin && { sample: twin.result as Json, from: twin.method.id };
}

/** How many of the kin must agree, of one hundred. */
const MOST = 66;

/** What most of the kin answer, where that is a number or always the same. */
function agreed(kin: readonly Kin[], isFar = false): Inferred | undefined {
  const kinds = Object.groupBy(kin, ({ result }) => typeof result === "number" ? "number" : JSON.stringify(result));
  const [first] = Object.entries(kinds).toSorted(([, one = []], [, other = []]) => other.length - one.length);
  if (!first) return undefined;
  const [kind, some = []] = first;
  if (some.length * 100 < kin.length * MOST || (isFar && some.length < 3)) return undefined;
  if (!["number", "true", "[]"].includes(kind)) return undefined;
  return { sample: some[0]?.result as Json, from: some[0]?.method.id as string };
}

/** The descriptions of fields that a table lists, in the form that the kin's have. */
function fieldsOf(table: readonly FieldFacts[] | undefined, kin: readonly Kin[]): Inferred | undefined {
  if (!table?.length) return undefined;
  for (const { method, result } of kin) {
    const place = isMembers(result) && Object.keys(result).length === 1 ? Object.keys(result) : [];
    const described = at(result, place);
    const like = isMembers(described) ? Object.values(described)[0] : undefined;
    if (!isMembers(like) || typeof like[TYPE] !== "string") continue;
    const fields = Object.fromEntries(table.map((field): [string, Json] => [field.name, descriptionOf(field, like)]));
    return { sample: place.length ? { [place[0] as string]: fields } : fields, from: method.id };
  }
  return undefined;
}

/** What a description has of a field that a table lists: its type, its name, and whether it is required. */
function descriptionOf({ name, types, required }: FieldFacts, like: Members): Members {
  return Object.fromEntries(
    Object.entries(like).flatMap(([member, value]): [string, Json][] => {
      if (member === TYPE) return [[member, types?.[0] ?? "string"]];
      if (typeof value === "boolean") return [[member, /required$/i.test(member) ? Boolean(required) : false]];
      return /title$/i.test(member) ? [[member, name]] : [];
    }),
  );
}

/** A record of the entity where it stands in the kin's answers: of its table of fields, or of an example that makes one. */
function recordsOf(
  one: Kin,
  { group, habit, spellings }: Family,
  kin: readonly Kin[],
  operation: "get" | "list",
): Inferred | undefined {
  const ofEntity = group.filter((other) => prefixOf(other) === prefixOf(one));
  const given = Object.assign({}, ...ofEntity.map(({ method: { example } }) => givenIn(example, "fields"))) as Members;
  const names = Object.keys(given);
  const id = spellings.get(prefixOf(one)) === "capitals" ? "ID" : "id";
  const table = [one, ...ofEntity].map(({ method }) => method.documented.result?.fields ?? [])
    .find(({ length }) => length > 0) ?? [...names.length ? [id] : [], ...names].map((name): FieldFacts => ({ name }));
  if (!table.length || !kin.length) return undefined;
  const record = Object.fromEntries(table.map((field): [string, Json] => [
    field.name,
    valueOf(field, given[field.name], habit),
  ]));
  const places = kin.map(({ result }) => operation === "list" ? listPlace(result)?.path : recordPlace(result));
  // A place that is called after the entity tells nothing of another one.
  const isRoot = places.filter((place) => place?.length === 0).length * 100 >= kin.length * MOST;
  if (!isRoot) return undefined;
  if (Object.hasOwn(record, id)) record[id] = typeof record[id] === "string" ? "1" : 1;
  return { sample: operation === "list" ? [record] : record, from: kin[0]?.method.id as string };
}

/** A new record under the entity's name, where the kin answer so, and another method shows the record. */
function namedRecord(one: Kin, documented: readonly Kin[], kin: readonly Kin[]): Inferred | undefined {
  const name = one.words.at(-2) ?? "";
  const isNamed = ({ words, result }: Kin): boolean =>
    isMembers(result) && Object.keys(result).length === 1 && bare(Object.keys(result)[0] as string) === words.at(-2);
  if (!kin.length || !kin.every(isNamed)) return undefined;
  for (const other of documented) {
    if (prefixOf(other) !== prefixOf(one) || other.words.at(-1) !== "get") continue;
    const { result } = other;
    const record = at(result, recordPlace(result) ?? ["?"]);
    if (isMembers(record)) return { sample: { [name]: record }, from: kin[0]?.method.id as string };
  }
  return undefined;
}

/** The result in a documented answer. */
export function resultOf(sample: Json | undefined, envelope: string | undefined): Json | undefined {
  return envelope !== undefined && isMembers(sample) && Object.hasOwn(sample, envelope) ? sample[envelope] : sample;
}
