/**
 * How each method that answers in pages is gone through. Whatever the spec claims is looked up in the facts.
 *
 * @module
 */

import { guaranteeIn } from "../../../src/core/list/guarantees.ts";
import type { IdOfRows, NextPage, Paging } from "../../../src/core/list/paging.ts";
import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { MethodModel, MethodPaging } from "../model.ts";
import type { ServiceSource } from "../read/parse.ts";
import type { PagedSpec, WaySpec } from "../read/schema/paging.ts";
import type { FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import { isMapping } from "../values.ts";
import { fullName } from "./methods.ts";
import { Evidence, type Side, valueAt } from "./paging_evidence.ts";

/** Reports what is wrong with one of a method's claims. */
type Report = (key: keyof PagedSpec, message: string, hint: string) => void;

const FACTS_HINT = "Correct the claim, or leave out the id: without evidence, a method has plain pages.";

/** What is known of one method. */
interface Subject {
  id: string;
  facts: MethodFacts;
  spec: PagedSpec;
  way: WaySpec | undefined;
  evidence: Evidence;
  service: ServiceSource["service"]["value"];
  report: Report;
}

/** The methods, those that answer in pages with what is known of them. */
export function linkPaging(
  source: ServiceSource,
  methods: readonly MethodModel[],
  diagnostics: Diagnostics,
): MethodModel[] {
  const { paging, segments, service: { value: service } } = source;
  const facts = new Map(
    segments.flatMap((segment) => segment.facts.value.methods).map((one) => [fullName(one, service), one]),
  );
  const specs = paging?.value.methods ?? {};
  const paged = [...facts].filter(([, one]) => one.paging).map(([id]) => id);
  for (const id of Object.keys(specs)) {
    if (paged.includes(id)) continue;
    const message = facts.has(id) ? `The method "${id}" does not answer in pages.` : `No method "${id}" is imported.`;
    diagnostics.add(paging!.at(["methods", id], "key"), "unknown-method", message, didYouMean(id, paged));
  }
  for (const { facts } of segments) {
    for (const [index, one] of facts.value.methods.entries()) {
      const id = fullName(one, service);
      if (!one.paging || Object.hasOwn(specs, id)) continue;
      const hint = `Add it to ${paging?.file ?? `spec/${source.name}/paging.yaml`}: {} where nothing is known.`;
      const message = `Nothing says how the pages of "${id}" are gone through.`;
      diagnostics.add(facts.at(["methods", index]), "missing-notes", message, hint);
    }
  }
  if (!paging) return [...methods];
  const { ways, usual, marks } = paging.value;
  const evidence = new Evidence({ methods: facts, tables: source.shared?.value.types, service, marks });
  return methods.map((method): MethodModel => {
    const spec = Object.hasOwn(specs, method.id) ? specs[method.id]! : undefined;
    const own = facts.get(method.id);
    if (!spec || !own?.paging || spec.list === false) return method;
    const report: Report = (key, message, hint) =>
      diagnostics.add(paging.at(["methods", method.id, key]), "no-evidence", `${method.id}: ${message}`, hint);
    const name = spec.next ?? usual ?? "none";
    const way = Object.hasOwn(ways, name) ? ways[name] : undefined;
    if (!way && name !== "none") {
      report("next", `"${name}" is no way to ask for pages.`, didYouMean(name, Object.keys(ways)));
      return method;
    }
    const known = pagingOf({ id: method.id, facts: own, spec, way, evidence, service, report });
    return { ...method, paging: { ...known, lister: paging.value.function } };
  });
}

/** A place as its parts. */
function parts(place: string | undefined): string[] {
  return place === undefined ? [] : place.split(".");
}

function pagingOf(subject: Subject): MethodPaging {
  const { spec, way, report } = subject;
  checkRows(subject);
  const size = sizeOf(subject);
  const id = idOf(subject);
  if (!id) checkUnused(subject);
  const known: Paging = {
    rows: parts(spec.rows),
    ...(spec.map && { isMap: true }),
    size,
    ...(spec.unsized && { isSizeUnknown: true }),
    ...(way && { next: nextOf(subject, way, id !== undefined) }),
    ...(spec.unproven !== undefined && { isUnproven: true }),
    ...(id && { id }),
  };
  if (id && !way?.comparison) report("next", "nothing says how its filters compare.", "Add it to the way.");
  return { known, kind: guaranteeIn(known), reason: spec.unproven ?? spec.reason };
}

/** The records in the documented answer; nothing where none is documented. */
function sampleRows({ facts, spec, evidence }: Subject): unknown[] | undefined {
  const value = valueAt(evidence.resultOf(facts), parts(spec.rows));
  if (spec.map) return isMapping(value) ? Object.values(value) : undefined;
  return Array.isArray(value) ? value : undefined;
}

function checkRows(subject: Subject): void {
  const { facts, spec, report } = subject;
  if (facts.result?.sample === undefined || sampleRows(subject)) return;
  const what = `the documented answer has no ${spec.map ? "map" : "list"} at "${spec.rows ?? "result"}".`;
  report("rows", what, "Say where the records are in the result.");
}

/** Records on a full page. What is documented of it must be what is claimed. */
function sizeOf({ facts, spec, way, evidence, report }: Subject): number {
  const fact = evidence.factAt(facts, parts(way?.limit));
  const documented = fact?.max ?? (typeof fact?.default === "number" ? fact.default : undefined);
  const size = spec.size ?? way?.size;
  if (size === undefined) report("size", "nothing says how many records a page has.", "Add size, or unsized, too.");
  else if (spec.unsized && documented !== undefined) {
    report(
      "unsized",
      `the documentation tells the size of a page: ${documented}.`,
      `Remove it; size is ${documented}.`,
    );
  } else if (spec.size !== undefined && !spec.unsized && documented !== undefined && documented !== size) {
    report("size", `the documentation tells another size of a page: ${documented}.`, `Set size to ${documented}.`);
  } else if (spec.size !== undefined && !spec.unsized && documented === undefined && way?.limit !== undefined) {
    report("size", "the documentation does not tell the size of a page.", "Add unsized: true.");
  }
  return size ?? 1;
}

/** How the next page is asked for; every parameter must be documented. */
function nextOf({ facts, way: _, evidence, report, ...subject }: Subject, way: WaySpec, hasId: boolean): NextPage {
  const [parameter, limit] = [parts(way.parameter), parts(way.limit)];
  for (const place of [parameter, limit]) {
    if (!place.length || evidence.hasPlace(facts, place, way.general !== undefined)) continue;
    report("next", `the documentation knows no parameter "${place.join(".")}".`, "Choose another way.");
  }
  const asked = { parameter, ...(limit.length && { limit }) };
  if (way.by === "last") {
    const rows = sampleRows({ facts, way, evidence, report, ...subject });
    if (rows && !rows.some((row) => isMapping(row) && way.field in row)) {
      report("next", `the records in the documented answer have no "${way.field}".`, "Choose another way.");
    }
    return { by: way.by, ...asked, field: way.field, order: way.order };
  }
  if (way.by === "cursor") {
    for (const place of [way.told, ...(way.more === undefined ? [] : [way.more])]) {
      if (valueAt(evidence.resultOf(facts), parts(place)) !== undefined) continue;
      report("next", `the documented answer has no "${place}".`, "Choose another way.");
    }
    const more = way.more === undefined ? {} : { more: parts(way.more) };
    return { by: way.by, ...asked, told: parts(way.told), ...more };
  }
  // Where nothing is counted, nothing is saved by not counting.
  const counts = facts.paging?.total === true && facts.paging.implicit !== true;
  const uncounted = way.by === "offset" && way.uncounted && hasId && counts;
  return { by: way.by, ...asked, ...(uncounted && { uncounted }) };
}

/** The field that tells records apart, where filter, order and records are shown to have it. */
function idOf(subject: Subject): IdOfRows | undefined {
  const { facts, spec, way, service, report } = subject;
  const { id, names = {}, answered: field = id } = spec;
  if (id === undefined || field === undefined) {
    for (const key of ["answered", "filter", "order", "row", "names", "marked"] as const) {
      if (spec[key] !== undefined) report(key, "there is no id.", "Add id, or remove this.");
    }
    return;
  }
  const [filter, order] = [names.filter ?? "filter", names.order ?? "order"];
  prove(subject, "filter", filter, id);
  prove(subject, "order", order, id);
  proveRow(subject, field);
  if (names.direction !== undefined && !facts.params.some(({ name }) => name === names.direction)) {
    report("names", `there is no parameter "${names.direction}".`, "Spell it as the documentation does.");
  }
  const { selections = [] } = service.conventions ?? {};
  const select = facts.params.find(({ name, types = [] }) =>
    selections.includes(name) && types.some((type) => type === "array" || type.endsWith("[]"))
  );
  return {
    field,
    filter,
    filtered: id,
    comparison: way?.comparison ?? "prefix",
    order,
    ordered: id,
    ...(names.direction !== undefined && { direction: names.direction }),
    ...(select && { select: select.name }),
  };
}

/** Looks up what is claimed of a parameter that filters or sorts. */
function prove({ facts, spec, evidence, report }: Subject, side: Side, parameter: string, field: string): void {
  const claim = spec[side];
  const fact = facts.params.find(({ name }) => name === parameter);
  const claimed = `"${field}" in ${parameter}, ${side}: ${claim}`;
  if (!fact) report(side, `there is no parameter "${parameter}".`, "Spell it as the documentation does, under names.");
  else if (claim === undefined) report(side, `nothing shows ${claimed}.`, "Say what shows it, or leave out the id.");
  else if (!isShown(fact, claim)) report(side, `the facts do not show ${claimed}.`, FACTS_HINT);

  function isShown(fact: FieldFacts, claim: NonNullable<PagedSpec[Side]>): boolean {
    if (claim === "table") return evidence.inTable(fact, field);
    if (claim === "linked") return evidence.isLinked(fact, field, side);
    if (claim === "example") return evidence.inExample(facts, parameter, field);
    if (claim === "marked") return spec.marked !== undefined && evidence.isMarked(spec.marked, field, side);
    const filter = facts.params.find(({ name }) => name === (spec.names?.filter ?? "filter"));
    return filter !== undefined && evidence.isLinked(filter, field, side);
  }
}

/** Looks up what is claimed of the records. */
function proveRow(subject: Subject, field: string): void {
  const { facts, spec, evidence, report } = subject;
  const rows = (sampleRows(subject) ?? []).flatMap((row) => isMapping(row) && field in row ? [row[field]] : []);
  if (new Set(rows.map(String)).size < rows.length) {
    report("row", `records of the documented answer have the same "${field}".`, FACTS_HINT);
  }
  const part = (facts.result?.fields ?? []).find(({ name }) => name === parts(spec.rows)[0]);
  const isShown = spec.row === "linked" ? part !== undefined && evidence.isLinked(part, field) : rows.length > 0;
  if (!isShown) report("row", `the facts do not show "${field}" in the records, row: ${spec.row}.`, FACTS_HINT);
}

/** Says where an id could be used, and nobody says why it is not. */
function checkUnused({ facts, spec, evidence, service, report }: Subject): void {
  if (spec.reason !== undefined) return;
  const { names = [] } = service.conventions?.filters ?? {};
  for (const fact of facts.params.filter(({ name }) => names.includes(name))) {
    for (const field of ["id", "ID"]) {
      const isShown = evidence.inTable(fact, field) || evidence.isLinked(fact, field, "filter") ||
        evidence.inExample(facts, fact.name, field);
      if (isShown) {
        report("id", `the facts show "${field}" in ${fact.name}.`, "Use it as id, or give a reason why not.");
      }
    }
  }
}
