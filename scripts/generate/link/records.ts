/**
 * Links what exporting and importing need of an entity: the methods that list, describe and make its records, and the
 * field that tells when one was last changed. What the spec claims of that field is looked up in the facts.
 *
 * @module
 */

import type { ColumnKind } from "../../../src/catalogue/records.ts";
import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { MethodModel, RecordsEntity } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { RecordsSpec } from "../read/schema/records.ts";
import type { MethodFacts } from "../read/schema/rest.ts";
import { isMapping } from "../values.ts";
import { fullName } from "./methods.ts";
import { Evidence, valueAt } from "./paging_evidence.ts";

/** A method's name without its last word, and that word in small letters. */
function parted(id: string): [entity: string, word: string] {
  const at = id.lastIndexOf(".");
  return [id.slice(0, at), id.slice(at + 1).toLowerCase()];
}

/** The entities whose records can be listed; nothing where the service says nothing of any. */
export function linkRecords(
  source: ServiceSource,
  methods: readonly MethodModel[],
  diagnostics: Diagnostics,
): RecordsEntity[] | undefined {
  const { records, paging, segments, shared, service: { value: service } } = source;
  if (!records || !paging) return;
  const facts = new Map(
    segments.flatMap((segment) => segment.facts.value.methods).map((one) => [fullName(one, service), one]),
  );
  const evidence = new Evidence({ methods: facts, tables: shared?.value.types, service, marks: paging.value.marks });
  const known = new Map(methods.map((method) => [method.id, method]));
  const paged = methods.filter((method) => method.paging);
  const written = records.value.entities;
  const listed = service.conventions?.listed?.by ?? [];
  const lists = new Map<string, MethodModel>();
  const report = (path: string[], code: "unknown-method" | "no-evidence", message: string, hint: string): void =>
    diagnostics.add(records.at(["entities", ...path], path.length > 1 ? undefined : "key"), code, message, hint);
  for (const [name, { list }] of Object.entries(written)) {
    if (list === undefined) continue;
    const method = known.get(list);
    if (method?.paging) lists.set(name, method);
    else {
      const hint = didYouMean(list, paged.map(({ id }) => id));
      report([name, "list"], "unknown-method", `"${list}" is no method that answers in pages.`, hint);
    }
  }
  const taken = new Set([...lists.values()].map(({ id }) => id));
  for (const method of paged) {
    const [entity, word] = parted(method.id);
    if (taken.has(method.id)) continue;
    lists.set(listed.includes(word) && !lists.has(entity) ? entity : method.id, method);
  }
  for (const [name, { list }] of Object.entries(written)) {
    if (lists.has(name) || list !== undefined) continue;
    report([name], "unknown-method", `No method lists "${name}".`, didYouMean(name, [...lists.keys()]));
  }
  if (!lists.has(records.value.example)) {
    const { example } = records.value;
    const hint = didYouMean(example, [...lists.keys()]);
    diagnostics.add(records.at(["example"]), "unknown-method", `No method lists "${example}".`, hint);
  }
  const { described } = service.conventions ?? {};
  const own = new Map(service.ownFields?.entities.map((one) => [one.entity, one]) ?? []);
  return [...lists].map(([name, list]): RecordsEntity => {
    const spec: RecordsSpec = Object.hasOwn(written, name) ? written[name]! : {};
    const fact = facts.get(list.id)!;
    if (spec.changed !== undefined && !isShown(fact, spec, list, evidence)) {
      const message = `${name}: the facts do not show "${spec.changed}" in the filter, shown: ${spec.shown}.`;
      report([name, "changed"], "no-evidence", message, "Correct the claim, or leave out the field.");
    }
    const ask = Object.entries(own.get(name)?.ask ?? {});
    const siblings = (described?.by ?? []).flatMap((word) =>
      methods.filter(({ id }) => id.toLowerCase() === `${name}.${word}`.toLowerCase())
    ).toSorted((one, other) => Number(one.deprecated) - Number(other.deprecated)).slice(0, 1);
    const add = known.get(spec.add ?? `${name}.add`);
    if (spec.add !== undefined && !add) {
      report([name, "add"], "unknown-method", `"${spec.add}" is no method.`, didYouMean(spec.add, [...known.keys()]));
    }
    const fields = add && facts.get(add.id)?.params.find((one) => described?.parameters?.includes(one.name));
    return {
      name,
      list,
      ask: ask.length ? ask : siblings.map(({ id }) => [id, "described"] as const),
      camel: own.get(name)?.camel,
      changed: spec.changed,
      row: rowOf(fact, list, evidence),
      add: add && fields && { method: add, fields: fields.name },
    };
  });
}

/** Whether the facts show what is claimed of the time of change. */
function isShown(
  facts: MethodFacts,
  { changed = "", shown }: RecordsSpec,
  { paging }: MethodModel,
  evidence: Evidence,
): boolean {
  const name = paging?.known.id?.filter;
  const filter = facts.params.find((one) => name === undefined ? /^filter$/i.test(one.name) : one.name === name);
  if (!filter || shown === undefined) return false;
  if (shown === "example") return evidence.inExample(facts, filter.name, changed);
  return shown === "table" ? evidence.inTable(filter, changed) : evidence.isLinked(filter, changed, "filter");
}

/** What a value in a sample is. */
function kindOf(value: unknown): ColumnKind {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "object" && value !== null) return "json";
  return "text";
}

/** The members of the documented records, and what they hold. */
function rowOf(facts: MethodFacts, { paging }: MethodModel, evidence: Evidence): [string, ColumnKind][] {
  const found = valueAt(evidence.resultOf(facts), paging!.known.rows);
  const rows = Array.isArray(found) ? found : isMapping(found) && paging!.known.isMap ? Object.values(found) : [];
  const members = new Map<string, ColumnKind>();
  for (const row of rows.filter(isMapping)) {
    for (const [name, value] of Object.entries(row)) {
      const kind = value === null ? undefined : kindOf(value);
      const before = members.get(name);
      // What is not always the same is text, unless a part of it is none.
      const both = before === undefined || before === kind
        ? kind
        : before === "json" || kind === "json"
        ? "json"
        : "text";
      if (kind !== undefined) members.set(name, both!);
      else if (before === undefined) members.set(name, "text");
    }
  }
  return [...members];
}
