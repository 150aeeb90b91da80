/**
 * Links the API's methods: documentation, corrections and notes become one method each, with the schemas of its types.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { Http, MethodModel, NamedType, Schema } from "../model.ts";
import { methodTypeName } from "../names.ts";
import type { SegmentSource } from "../read/parse.ts";
import type { FactsFile, FieldFacts, MethodFacts, MethodNotes } from "../read/schema/rest.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import type { Source } from "../read/source.ts";
import { customPrefix, withCustomFields } from "../types/custom_fields.ts";
import { emptyParams } from "../types/empties.ts";
import { nameEntities } from "../types/entities.ts";
import { Habits } from "../types/habits.ts";
import { markLists } from "../types/lists.ts";
import { wireFields } from "../types/member_names.ts";
import { typeBySamples } from "../types/untyped.ts";
import { notedFields, type Side, typeSchema, typeWords, Vocabulary } from "../types/words.ts";
import { correct } from "./corrections.ts";
import { keepDatesOut } from "./dates.ts";
import { linkEffect } from "./effects.ts";
import { DescribedFields } from "./entity_fields.ts";
import { linkNames } from "./names.ts";
import { isPositional } from "./positions.ts";
import { linkPlaces } from "./places.ts";
import { completeResults } from "./result_tables.ts";
import { paramsSchema, resultSchema } from "./results.ts";
import { correctTables } from "./tables.ts";
import type { TakenNames } from "./taken.ts";
import { declareNoted, declareTables, Types } from "./types.ts";

/** What linking the segments yields. */
export interface LinkedMethods {
  methods: MethodModel[];
  types: NamedType[];
  /** Parameter schemas by method name. */
  params: Map<string, Schema>;
}

/** What all methods of a service are linked with. */
interface Linking {
  service: ServiceFile;
  types: Types;
  names: TakenNames;
  diagnostics: Diagnostics;
  /** What siblings say of the fields of a method's entity. */
  described: DescribedFields;
  /** The fields of a type of the notes. */
  fieldsOf: (type: string) => readonly FieldFacts[] | undefined;
}

/** One method as it was read. */
interface MethodSource {
  id: string;
  /** Its place among the segment's facts. */
  index: number;
  facts: MethodFacts;
  notes: MethodNotes;
  segment: SegmentSource;
}

/** Links every method of a service's segments. */
export function linkMethods(
  segments: readonly SegmentSource[],
  shared: Source<FactsFile> | undefined,
  service: ServiceFile,
  names: TakenNames,
  diagnostics: Diagnostics,
): LinkedMethods {
  const habits = new Habits(service.conventions);
  const declared = segments.flatMap(({ notes }) => Object.keys(notes.value.types ?? {}));
  const tables = correctTables(shared?.value.types ?? [], segments, diagnostics);
  const vocabulary = new Vocabulary(habits, declared, tables);
  const types = new Types(vocabulary, diagnostics);
  declareTables(tables, shared, types);
  declareNoted(segments, types);
  const noted = new Map(segments.flatMap(({ notes }) => Object.entries(notes.value.types ?? {})));
  const linking: Linking = {
    service,
    types,
    names,
    diagnostics,
    described: new DescribedFields(
      segments.flatMap(({ facts }) => facts.value.methods),
      service.conventions?.described,
      service.api.result,
    ),
    fieldsOf: (type) => noted.has(type) ? notedFields(noted.get(type)!) : undefined,
  };
  const methods = segments.flatMap((segment) =>
    methodsOf(segment, linking).map((source) => linkMethod(source, linking))
  );
  linkNames(segments, methods, types, diagnostics);
  keepDatesOut(methods, types);
  const results = methods.map(({ id, resultType }) => ({ id, type: types.get(resultType)! }));
  const taken = (name: string) => names.has(name) || types.get(name) !== undefined;
  const { entities } = service.conventions ?? {};
  if (entities) nameEntities(results, entities, taken).forEach((entity) => types.declare(entity));
  completeResults(methods, types, {
    result: service.api.result,
    usual: service.api.required ?? [],
    paging: service.conventions?.paging,
  });
  for (const { notes } of segments) {
    for (const name of Object.keys(notes.value.types ?? {})) {
      names.take(name, "Type name", notes.at(["types", name], "key"));
    }
  }
  const params = new Map(methods.map(({ id, paramsType }) => [id, types.get(paramsType)!.schema]));
  return { methods, types: types.all, params };
}

/** A method's name, with its API's prefix where the service has several. */
export function fullName({ method, api }: MethodFacts, { apis }: ServiceFile): string {
  const prefix = apis?.[api]?.prefix;
  return prefix === undefined ? method : `${prefix}:${method}`;
}

/** The methods of a segment that have notes; says which notes and which methods have no counterpart. */
function methodsOf(segment: SegmentSource, { service, diagnostics }: Linking): MethodSource[] {
  const { facts, notes } = segment;
  const ids = facts.value.methods.map((method) => fullName(method, service));
  for (const name of Object.keys(notes.value.methods).filter((name) => !ids.includes(name))) {
    const hint = `${didYouMean(name, ids)} Methods are imported: deno task import:rest <facts folder>.`;
    diagnostics.add(notes.at(["methods", name], "key"), "orphan-notes", `No method "${name}" is imported.`, hint);
  }
  return ids.flatMap((id, index): MethodSource[] => {
    if (Object.hasOwn(notes.value.methods, id)) {
      return [{ id, index, segment, facts: facts.value.methods[index]!, notes: notes.value.methods[id]! }];
    }
    const hint = `Add it to ${notes.file} with a summary, and its effect where no rule tells it.`;
    diagnostics.add(notes.at(["methods"], "key"), "missing-notes", `Method "${id}" has no notes.`, hint);
    return [];
  });
}

/** Links one method, and declares its types. */
function linkMethod(source: MethodSource, linking: Linking): MethodModel {
  const { id, notes, facts, segment } = source;
  const { service, names, diagnostics } = linking;
  const effect = linkEffect(
    { id, name: facts.method, exception: notes.effect, notes: segment.notes },
    service,
    diagnostics,
  );
  const documented = correctedFacts(source, linking);
  const http = placesOf(source, documented, linking);
  const name = methodTypeName(id);
  const docs = service.docs.base + pagePath(facts.page, service.docs);
  declareTypes({ ...source, facts: documented }, name, docs, linking);
  markLists(documented, linking.types.vocabulary.habits);
  for (const suffix of ["Params", "Result"]) {
    names.take(name + suffix, "Type name", segment.notes.at(["methods", id], "key"));
  }
  return {
    id,
    name: facts.method,
    api: facts.api,
    segment: segment.name,
    http,
    answer: facts.result?.body,
    effect,
    summary: notes.summary,
    confirm: notes.confirm,
    docs,
    scope: facts.scope,
    deprecated: facts.deprecated ?? false,
    replacedBy: facts.replacedBy ?? [],
    positions: documented.positional ? facts.params.map(({ name }) => name) : undefined,
    list: notes.takes?.endsWith("[]") ?? false,
    paramsType: `${name}Params`,
    resultType: `${name}Result`,
    example: facts.example?.params,
    sample: facts.result?.sample,
    errors: (facts.errors ?? []).map(({ code, http = 400, message = "" }) => ({ code, status: http, message })),
    documented,
  };
}

/** A page's path in the address of the official documentation. */
export function pagePath(page: string, { ending = "", suffix }: ServiceFile["docs"]): string {
  return (ending && page.endsWith(ending) ? page.slice(0, -ending.length) : page) + suffix;
}

/** What the documentation says of a method, with our corrections. */
function correctedFacts({ id, facts, notes, segment }: MethodSource, linking: Linking): MethodFacts {
  const { service, types, diagnostics } = linking;
  const corrected = structuredClone(facts);
  types.vocabulary.explain(corrected);
  // What the client sends by itself, nobody gives.
  corrected.params = corrected.params.filter(({ name }) => name !== service.api.own);
  for (const [index, correction] of (notes.corrections ?? []).entries()) {
    const path = ["methods", id, "corrections", index];
    const { type } = correction.set;
    if (type !== undefined && !types.isMeaningful(type, segment.notes, [...path, "set", "type"])) continue;
    correct(
      corrected,
      correction,
      (part, code, message, hint) => diagnostics.add(segment.notes.at([...path, part]), code, message, hint),
      linking.fieldsOf,
    );
  }
  linking.described.complete(corrected, types.vocabulary);
  corrected.params = emptyParams(id, corrected.params, service.conventions?.empties);
  if (isPositional(corrected, service.conventions?.positions)) corrected.positional = true;
  corrected.params = wireFields(corrected.params);
  if (corrected.result?.fields) corrected.result.fields = wireFields(corrected.result.fields);
  typeBySamples(corrected, service.api.result);
  return corrected;
}

/** Verb, path and places of a method; what is wrong with them is reported where the facts say it. */
function placesOf(
  { facts, index, segment }: MethodSource,
  documented: MethodFacts,
  { diagnostics }: Linking,
): Http | undefined {
  return linkPlaces(documented, ({ param, key }, code, message, hint) => {
    const at = facts.params.findIndex(({ name }) => name === param);
    const path = ["methods", index, ...(at < 0 ? ["method"] : ["params", at])];
    const exact = at >= 0 && key !== undefined && Object.hasOwn(facts.params[at]!, key);
    diagnostics.add(segment.facts.at(exact ? [...path, key] : path), code, message, hint);
  });
}

/** Declares the types of a method's parameters and of its result. */
function declareTypes(source: MethodSource, name: string, docs: string, { service, types }: Linking): void {
  const { id, index, facts, notes: { takes, returns, custom }, segment } = source;
  const { vocabulary } = types;
  const { customFields, maps } = service.conventions ?? {};
  const opened = (schema: Schema, side: Side): Schema => {
    const prefix = customFields && customPrefix(id, side, customFields);
    return prefix === undefined ? schema : withCustomFields(schema, prefix, side, customFields!);
  };
  const declare = (suffix: string, description: string, schema: Schema): string => {
    types.declare({ name: name + suffix, segment: segment.name, schema: { description, ...schema } });
    return name + suffix;
  };
  const params = takes === undefined
    ? types.schema(
      segment.facts,
      ["methods", index, "params"],
      () => opened(paramsSchema(facts, vocabulary, custom), "request"),
    )
    : types.schema(
      segment.notes,
      ["methods", id, "takes"],
      () => typeSchema(typeWords(takes), "request", vocabulary),
    );
  const result = types.schema(segment.facts, ["methods", index, "result"], () => {
    if (returns !== undefined) return typeSchema(typeWords(returns), "result", vocabulary);
    const schema = resultSchema(facts, {
      key: service.api.result,
      vocabulary,
      custom,
      maps: maps && { placeholders: maps.placeholders === undefined ? undefined : new RegExp(maps.placeholders) },
      resolve: (name) => types.get(name)?.schema,
      share: (schema) => ({ $ref: `#/components/schemas/${declare("Field", `How ${id} describes a field.`, schema)}` }),
    });
    return opened(schema, "result");
  });
  // A link that no line can hold is left to the pages.
  declare("Params", `Parameters of ${id}.${docs.length <= 110 ? `\n\n@see ${docs}` : ""}`, params);
  declare("Result", `Result of ${id}.`, result);
}
