/**
 * Links the API's methods: documentation, corrections and notes become one method each, with the schemas of its types.
 *
 * @module
 */

import { customPrefix, withCustomFields } from "../types/custom_fields.ts";
import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import { nameEntities } from "../types/entities.ts";
import type { Names } from "./service.ts";
import { linkNames } from "./names.ts";
import { wireFields } from "../types/member_names.ts";
import type { MethodModel, NamedType, Schema } from "../model.ts";
import { pascalCase } from "../names.ts";
import type { SegmentSource } from "../read/parse.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import { inferAll, isBare, isBareList, isFilled, type Resolve, widen } from "../types/samples.ts";
import type { Correction, Effect, FactsFile, FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import type { Path, Source } from "../read/source.ts";
import {
  fieldSchema,
  namedSchema,
  objectSchema,
  type Side,
  typeSchema,
  typeWords,
  UnknownTypeError,
  Vocabulary,
} from "../types/words.ts";

/** What linking the segments yields. */
export interface LinkedMethods {
  methods: MethodModel[];
  types: NamedType[];
  /** Parameter schemas by method name. */
  params: Map<string, Schema>;
}

/** Links every method of a service's segments. */
export function linkMethods(
  segments: readonly SegmentSource[],
  shared: Source<FactsFile> | undefined,
  service: ServiceFile,
  names: Names,
  diagnostics: Diagnostics,
): LinkedMethods {
  const linked: LinkedMethods = { methods: [], types: [], params: new Map() };
  const declared = segments.flatMap(({ notes }) => Object.keys(notes.value.types ?? {}));
  const tables = shared?.value.types ?? [];
  const vocabulary = new Vocabulary(service.words ?? {}, declared, tables);
  const words = [...declared, "string", "integer", "boolean", "object", "array"];
  /** Whether every word of a type has a meaning; says where one has none. */
  const meaningful = (type: string, source: Source<unknown>, path: Path): boolean => {
    try {
      typeSchema(typeWords(type), "result", vocabulary);
      return true;
    } catch (error) {
      if (!(error instanceof UnknownTypeError)) throw error;
      const hint = didYouMean(error.word, words);
      diagnostics.add(source.at(path), "unknown-type", `Unknown type "${error.word}".`, hint);
      return false;
    }
  };
  /** Runs what may meet an unknown word of the documentation, and says where the word stands. */
  const typed = (source: Source<unknown>, path: Path, make: () => Schema): Schema => {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof UnknownTypeError)) throw error;
      const hint = "Add it to the words of service.yaml, or correct it in the notes.";
      diagnostics.add(source.at(path), "unknown-type", `Unknown type "${error.word}".`, hint);
      return {};
    }
  };
  const asked = requestTypes(segments);
  const byName = new Map<string, Schema>();
  const declare = (type: NamedType): void => {
    linked.types.push(type);
    byName.set(type.name, type.schema);
  };

  for (const [index, table] of tables.entries()) {
    const schema = typed(shared!, ["types", index], () => objectSchema(table.fields, "request", vocabulary));
    const { required: _, ...open } = schema;
    const description = `Type ${table.name} of the documentation.`;
    declare({ name: pascalCase(table.name), segment: SHARED, schema: { description, ...open } });
  }
  for (const { name: segment, notes } of segments) {
    for (const [name, spec] of Object.entries(notes.value.types ?? {})) {
      const side: Side = asked.has(name) ? "request" : "result";
      const sound = Object.entries(spec.fields).map(([field, { type }]) =>
        meaningful(type, notes, ["types", name, "fields", field, "type"])
      );
      declare({ name, segment, schema: sound.includes(false) ? {} : namedSchema(spec, side, vocabulary) });
    }
  }
  for (const { name: segment, facts, notes } of segments) {
    const imported = facts.value.methods.map((method) => fullName(method, service));
    for (const name of Object.keys(notes.value.methods)) {
      if (imported.includes(name)) continue;
      const hint = `${didYouMean(name, imported)} Methods are imported: deno task import:rest <facts folder>.`;
      diagnostics.add(notes.at(["methods", name], "key"), "orphan-notes", `No method "${name}" is imported.`, hint);
    }
    for (const [index, documented] of facts.value.methods.entries()) {
      const id = fullName(documented, service);
      const note = Object.hasOwn(notes.value.methods, id) ? notes.value.methods[id] : undefined;
      if (!note) {
        const message = `Method "${id}" has no notes.`;
        const hint = `Add it to ${notes.file} with a summary, and its effect where no rule tells it.`;
        diagnostics.add(notes.at(["methods"], "key"), "missing-notes", message, hint);
        continue;
      }
      const effect = linkEffect(documented.method, note.effect, service, notes, id, diagnostics);
      const corrected = structuredClone(documented);
      // What the client sends by itself, nobody gives.
      corrected.params = corrected.params.filter(({ name }) => name !== service.api.own);
      note.corrections?.forEach((correction, position) => {
        const path = ["methods", id, "corrections", position];
        const { type } = correction.set;
        if (type !== undefined && !meaningful(type, notes, [...path, "set", "type"])) return;
        correct(
          corrected,
          correction,
          (part, code, message, hint) => diagnostics.add(notes.at([...path, part]), code, message, hint),
        );
      });
      corrected.params = wireFields(corrected.params);
      if (corrected.result?.fields) corrected.result.fields = wireFields(corrected.result.fields as FieldFacts[]);
      const typeName = pascalCase(id.replace(":", "."));
      const share = (schema: Schema): Schema => {
        const name = `${typeName}Field`;
        declare({ name, segment, schema: { description: `How ${id} describes a field.`, ...schema } });
        return { $ref: `#/components/schemas/${name}` };
      };
      const factsPath = ["methods", index];
      const opened = (schema: Schema, side: Side): Schema => {
        const prefix = customPrefix(id, side, service);
        return prefix === undefined ? schema : withCustomFields(schema, prefix, side);
      };
      const { takes, returns } = note;
      const params = takes === undefined
        ? typed(
          facts,
          [...factsPath, "params"],
          () => opened(paramsSchema(corrected, vocabulary, note.custom), "request"),
        )
        : typed(notes, ["methods", id, "takes"], () => typeSchema(typeWords(takes), "request", vocabulary));
      const result = typed(facts, [...factsPath, "result"], () => {
        if (returns !== undefined) return typeSchema(typeWords(returns), "result", vocabulary);
        const resolve: Resolve = (name) => byName.get(name);
        return opened(resultSchema(corrected, service.api.result, vocabulary, note.custom, resolve, share), "result");
      });
      for (const suffix of ["Params", "Result"]) {
        names.take(typeName + suffix, "Type name", notes.at(["methods", id], "key"));
      }
      linked.params.set(id, params);
      const docs = service.docs.base + documented.page.replace(/\.md$/, service.docs.suffix);
      // A link that no line can hold is left to the pages.
      const description = `Parameters of ${id}.${docs.length <= 110 ? `\n\n@see ${docs}` : ""}`;
      declare({ name: `${typeName}Params`, segment, schema: { description, ...params } });
      declare({ name: `${typeName}Result`, segment, schema: { description: `Result of ${id}.`, ...result } });
      linked.methods.push({
        id,
        name: documented.method,
        api: documented.api,
        segment,
        effect,
        summary: note.summary,
        docs,
        scope: documented.scope,
        deprecated: documented.deprecated ?? false,
        replacedBy: documented.replacedBy ?? [],
        positions: documented.positional ? documented.params.map(({ name }) => name) : undefined,
        list: takes?.endsWith("[]") ?? false,
        paramsType: `${typeName}Params`,
        resultType: `${typeName}Result`,
        example: documented.example?.params,
        sample: documented.result?.sample,
        errors: (documented.errors ?? []).map(({ code, http = 400, message = "" }) => ({
          code,
          status: http,
          message,
        })),
        documented: corrected,
      });
    }
  }
  const types = new Map(linked.types.map((type) => [type.name, type]));
  linkNames(segments, linked, service, vocabulary, diagnostics);
  const results = linked.methods.map(({ id, resultType }) => ({ id, type: types.get(resultType)! }));
  linked.types.push(...nameEntities(results, (name) => names.has(name) || types.has(name)));
  for (const { notes } of segments) {
    for (const name of Object.keys(notes.value.types ?? {})) {
      names.take(name, "Type name", notes.at(["types", name], "key"));
    }
  }
  return linked;
}

/** The segment of the types that belong to no method. */
export const SHARED = "_types";

/** A method's name, with its API's prefix where the service has several. */
function fullName({ method, api }: MethodFacts, { apis }: ServiceFile): string {
  const prefix = apis?.[api]?.prefix;
  return prefix === undefined ? method : `${prefix}:${method}`;
}

/** What a call does, by the last word of its name or by an exception in the notes. */
function linkEffect(
  name: string,
  exception: Effect | undefined,
  { effects }: ServiceFile,
  notes: Source<unknown>,
  id: string,
  diagnostics: Diagnostics,
): Effect {
  const last = name.split(".").at(-1)!.toLowerCase();
  const rule = (Object.keys(effects ?? {}) as Effect[]).find((effect) => effects![effect]!.includes(last));
  if (exception !== undefined && exception === rule) {
    const message = `Every method called "${last}" is a ${rule} anyway.`;
    diagnostics.add(notes.at(["methods", id, "effect"]), "correction-no-effect", message, "Remove the effect.");
  }
  if (exception === undefined && rule === undefined) {
    const message = `No rule tells the effect of "${id}".`;
    const hint = `Add effect: read, write or delete, or "${last}" to the effects of service.yaml.`;
    diagnostics.add(notes.at(["methods", id], "key"), "missing-key", message, hint);
  }
  return exception ?? rule ?? "write";
}

/** Names of the types that parameters mention, or that such a type mentions. */
function requestTypes(segments: readonly SegmentSource[]): Set<string> {
  const named = (type: string): string[] => typeWords(type).map((word) => word.replaceAll("[]", ""));
  const notes = segments.flatMap(({ notes }) => Object.values(notes.value.methods));
  const corrected = notes.flatMap(({ corrections = [] }) => corrections).filter(({ at }) => at.startsWith("params"))
    .flatMap(({ set }) => set.type ?? []);
  const asked = new Set([...corrected, ...notes.flatMap(({ takes }) => takes ?? [])].flatMap(named));
  const types = new Map(segments.flatMap(({ notes }) => Object.entries(notes.value.types ?? {})));
  // What is added on the way is visited, too.
  for (const name of asked) {
    for (const { type } of Object.values(types.get(name)?.fields ?? {})) named(type).forEach((one) => asked.add(one));
  }
  return asked;
}

/** Schema of what a method takes. */
function paramsSchema(method: MethodFacts, vocabulary: Vocabulary, custom?: string): Schema {
  if (!method.paramVariants) return objectSchema(method.params, "request", vocabulary, custom);
  const variants = method.paramVariants.map(({ fields }) => objectSchema(fields, "request", vocabulary, custom));
  return variants.length === 1 ? variants[0]! : { anyOf: variants };
}

/** Schema of what a method returns: what the documentation says, widened by what its samples show. */
function resultSchema(
  method: MethodFacts,
  key: string,
  vocabulary: Vocabulary,
  custom: string | undefined,
  resolve: Resolve,
  share: (schema: Schema) => Schema,
): Schema {
  const { result } = method;
  if (!result) return {};
  const unwrap = (sample: unknown): unknown =>
    typeof sample === "object" && sample !== null && key in sample ? (sample as Record<string, unknown>)[key] : sample;
  const values = [result.sample, ...(result.moreSamples ?? []).map(({ body }) => body)].filter((one) =>
    one !== undefined
  )
    .map(unwrap);
  if (result.fieldMap && isRecord(values[0])) return fieldMapSchema(values[0], custom, share);
  const described: Schema = fieldSchema({ ...result, name: "" } as FieldFacts, "result", vocabulary);
  // What PHP calls an array is a map as often as a list: the sample shows which.
  const isMap = isBareList(described) && values.some((value) => isRecord(value) && isFilled(value));
  const isOther = isBare(described) && values.length > 0 && !values.some(isRecord);
  const documented = isMap || isOther ? {} : described;
  // Where nothing is said, a sample tells all that is known.
  const silent = values.length > 0 && !Object.keys(documented).length;
  const widened = silent
    ? inferAll(values)
    : values.reduce<Schema>((schema, value) => widen(schema, value, resolve), documented);
  const { fields = [] } = { ...result, name: "" } as FieldFacts;
  const optional = fields.filter(({ required }) => required === false).map(({ name }) => name);
  const schema = containersRequired(widened, values[0], optional);
  return custom && schema.properties
    ? { ...schema, patternProperties: { ...schema.patternProperties, [`^${custom}`]: {} } }
    : schema;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Schema of a result that describes fields: descriptions by name, all of one kind, maybe below a key of their own. */
function fieldMapSchema(
  value: Record<string, unknown>,
  custom: string | undefined,
  share: (schema: Schema) => Schema,
): Schema {
  const [only, ...more] = Object.values(value);
  if (!more.length && isRecord(only) && Object.values(only).every(isRecord)) {
    const key = Object.keys(value)[0]!;
    const properties = { [key]: fieldMapSchema(only, custom, share) };
    return { type: "object", properties, additionalProperties: false, required: [key] };
  }
  const inner = inferAll(Object.values(value));
  const field = inner.properties ? share(inner) : inner;
  return {
    type: "object",
    properties: Object.fromEntries(Object.keys(value).map((name) => [name, field])),
    ...(custom && { patternProperties: { [`^${custom}`]: {} } }),
    additionalProperties: false,
  };
}

/** A result's own lists and structures always arrive, unless corrected; what an entity holds depends on the call. */
function containersRequired(schema: Schema, value: unknown, optional: readonly string[]): Schema {
  if (!schema.properties || typeof value !== "object" || value === null || Array.isArray(value)) return schema;
  const required = Object.entries(value).filter(([key, inner]) =>
    Object.hasOwn(schema.properties!, key) && !optional.includes(key) && typeof inner === "object" && inner !== null
  ).map(([key]) => key);
  return required.length ? { ...schema, required } : schema;
}

type Report = (
  part: string,
  code: "correction-target" | "correction-no-effect" | "no-reason",
  message: string,
  hint: string,
) => void;

/** What may have members: a method's parameters, its result, or a field of them. */
type Holder = { [more: string]: unknown } & Partial<Pick<FieldFacts, "fields" | "variants">>;

/** Applies one correction to a method's facts, in place. */
function correct(method: MethodFacts, { at, set, reason }: Correction, report: Report): void {
  if (!reason) {
    report(
      "at",
      "no-reason",
      `The correction of ${at} has no reason.`,
      "Add reason: how we know that the documentation is wrong.",
    );
  }
  const [root, ...path] = at.split(".");
  const { type, ...rest } = set;
  const change: Record<string, unknown> = { ...rest, ...(type && { types: typeWords(type) }) };
  if (type && !set.enum) Object.assign(change, { enum: undefined, fields: undefined, variants: undefined });
  const holders: Holder[] = root === "params"
    ? [{ fields: method.params }, ...method.paramVariants ?? []]
    : [method.result ??= { sample: undefined }];
  let targets: Holder[] = holders;
  for (const [index, name] of path.entries()) {
    const lists = targets.flatMap(({ fields, variants = [] }) => [fields ?? [], ...variants.map((one) => one.fields)])
      .filter((fields) => fields.length || index === 0);
    const found = lists.flatMap((fields) => fields.filter((field) => field.name === name));
    if (!found.length && lists.length && index === path.length - 1 && type) {
      for (const fields of lists) fields.push({ name });
      targets = lists.map((fields) => fields.at(-1)!);
      continue;
    }
    if (!found.length) {
      const known = lists.flat().map((field) => field.name);
      report("at", "correction-target", `The method has no "${at}".`, didYouMean(name, known));
      return;
    }
    targets = found;
    if (
      index === path.length - 1 && set.name && set.name !== name && lists.flat().some((one) => one.name === set.name)
    ) {
      report(
        "set",
        "correction-target",
        `The method has "${set.name}" already.`,
        "Correct that one, or choose another name.",
      );
      return;
    }
  }
  const before = JSON.stringify(targets);
  for (const target of targets) Object.assign(target, change);
  if (JSON.stringify(targets) !== before) return;
  report("set", "correction-no-effect", `The documentation says the same of ${at}.`, "Remove the correction.");
}
