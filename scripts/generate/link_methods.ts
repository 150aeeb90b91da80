/**
 * Links the API's methods: documentation, corrections and notes become one method each, with the schemas of its types.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "./diagnostics.ts";
import type { Names } from "./link.ts";
import type { MethodModel, NamedType, Schema } from "./model.ts";
import { pascalCase } from "./names.ts";
import type { SegmentSource } from "./parse.ts";
import type { ServiceFile } from "./schema/service.ts";
import type { Correction, FieldFacts, MethodFacts } from "./schema/rest.ts";
import type { Path, Source } from "./source.ts";
import { namedSchema, objectSchema, type Side, typeSchema, typeWords, UnknownTypeError } from "./types.ts";

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
  service: ServiceFile,
  names: Names,
  diagnostics: Diagnostics,
): LinkedMethods {
  const linked: LinkedMethods = { methods: [], types: [], params: new Map() };
  const declared = new Map(
    segments.flatMap(({ name, notes }) => Object.keys(notes.value.types ?? {}).map((type) => [type, name])),
  );
  const known = (name: string) => declared.has(name);
  const words = [...declared.keys(), "string", "integer", "boolean", "object", "array"];
  /** Whether every word of a type has a meaning; says where one has none. */
  const meaningful = (type: string, source: Source<unknown>, path: Path): boolean => {
    try {
      typeSchema(typeWords(type), "result", known);
      return true;
    } catch (error) {
      if (!(error instanceof UnknownTypeError)) throw error;
      const hint = didYouMean(error.word, words);
      diagnostics.add(source.at(path), "unknown-type", `Unknown type "${error.word}".`, hint);
      return false;
    }
  };
  const asked = requestTypes(segments);

  for (const { name: segment, facts, notes } of segments) {
    /** Runs what may meet an unknown word, and says where the word stands. */
    const typed = (source: Source<unknown>, path: Path, make: () => Schema): Schema => {
      try {
        return make();
      } catch (error) {
        if (!(error instanceof UnknownTypeError)) throw error;
        const hint = `Correct it in ${notes.file}, or declare the type there.`;
        diagnostics.add(source.at(path), "unknown-type", `Unknown type "${error.word}".`, hint);
        return {};
      }
    };
    for (const [name, spec] of Object.entries(notes.value.types ?? {})) {
      const side: Side = asked.has(name) ? "request" : "result";
      const sound = Object.entries(spec.fields).map(([field, { type }]) =>
        meaningful(type, notes, ["types", name, "fields", field, "type"])
      );
      const schema = sound.includes(false) ? {} : namedSchema(spec, side, known);
      linked.types.push({ name, segment, schema });
    }
    const imported = facts.value.methods.map(({ method }) => method);
    for (const name of Object.keys(notes.value.methods)) {
      if (imported.includes(name)) continue;
      const hint = `${didYouMean(name, imported)} Methods are imported: deno task import:rest <facts folder>.`;
      diagnostics.add(notes.at(["methods", name], "key"), "orphan-notes", `No method "${name}" is imported.`, hint);
    }
    for (const [index, documented] of facts.value.methods.entries()) {
      const { method: name } = documented;
      const note = Object.hasOwn(notes.value.methods, name) ? notes.value.methods[name] : undefined;
      if (!note) {
        const message = `Method "${name}" has no notes.`;
        const hint = `Add it to ${notes.file} with its effect and a summary.`;
        diagnostics.add(notes.at(["methods"], "key"), "missing-notes", message, hint);
        continue;
      }
      const corrected = structuredClone(documented);
      note.corrections?.forEach((correction, position) => {
        const path = ["methods", name, "corrections", position];
        const { type } = correction.set;
        if (type !== undefined && !meaningful(type, notes, [...path, "set", "type"])) return;
        correct(
          corrected,
          correction,
          (part, code, message, hint) => diagnostics.add(notes.at([...path, part]), code, message, hint),
        );
      });
      const typeName = pascalCase(name);
      const factsPath = ["methods", index];
      const params = typed(
        facts,
        [...factsPath, "params"],
        () => objectSchema(corrected.params, "request", known, note.custom),
      );
      const result = typed(
        facts,
        [...factsPath, "result"],
        () => resultSchema(corrected, service.api.result, known, note.custom),
      );
      for (const suffix of ["Params", "Result"]) {
        names.take(typeName + suffix, "Type name", notes.at(["methods", name], "key"));
      }
      linked.params.set(name, params);
      linked.types.push(
        { name: `${typeName}Params`, segment, schema: { description: `Parameters of ${name}.`, ...params } },
        { name: `${typeName}Result`, segment, schema: { description: `Result of ${name}.`, ...result } },
      );
      linked.methods.push({
        name,
        segment,
        effect: note.effect,
        summary: note.summary,
        docs: service.docs.base + documented.page.replace(/\.md$/, service.docs.suffix),
        scope: documented.scope,
        paramsType: `${typeName}Params`,
        resultType: `${typeName}Result`,
        example: documented.example?.params,
        sample: documented.result?.sample,
        errors: (documented.errors ?? []).map(({ code, http = 400, message = "" }) => ({
          code,
          status: http,
          message,
        })),
      });
    }
  }
  for (const { notes } of segments) {
    for (const name of Object.keys(notes.value.types ?? {})) {
      names.take(name, "Type name", notes.at(["types", name], "key"));
    }
  }
  return linked;
}

/** Names of the types that parameters mention. */
function requestTypes(segments: readonly SegmentSource[]): Set<string> {
  const corrections = segments.flatMap(({ notes }) => Object.values(notes.value.methods))
    .flatMap(({ corrections = [] }) => corrections);
  return new Set(
    corrections.filter(({ at }) => at.startsWith("params")).flatMap(({ set }) => set.type ? typeWords(set.type) : [])
      .map((word) => word.replaceAll("[]", "")),
  );
}

/** Schema of what a method returns. */
function resultSchema(
  method: MethodFacts,
  key: string,
  known: (name: string) => boolean,
  custom?: string,
): Schema {
  const { result } = method;
  const fields = result?.fields as FieldFacts[] | undefined;
  if (fields?.length) return objectSchema(fields, "result", known);
  const sample = (result?.sample as Record<string, unknown> | undefined)?.[key];
  if (result?.fieldMap && typeof sample === "object" && sample !== null) {
    const titles = Object.keys(sample).map((name): FieldFacts => ({ name, types: ["string"] }));
    return objectSchema(titles, "result", known, custom);
  }
  return typeSchema(result?.types ?? [], "result", known);
}

type Report = (
  part: string,
  code: "correction-target" | "correction-no-effect" | "no-reason",
  message: string,
  hint: string,
) => void;

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
  const change: Partial<FieldFacts> = { ...rest, ...(type && { types: typeWords(type) }) };
  if (type && !set.enum) Object.assign(change, { enum: undefined, fields: undefined, variants: undefined });
  let target: Record<string, unknown> =
    (root === "params" ? { fields: method.params } : method.result ??= { sample: undefined }) as Record<
      string,
      unknown
    >;
  for (const [index, name] of path.entries()) {
    const fields = target.fields as FieldFacts[] | undefined;
    const found = fields?.find((field) => field.name === name);
    if (found) {
      target = found;
    } else if (fields && index === path.length - 1 && type) {
      target = { name };
      fields.push(target as FieldFacts);
    } else {
      const known = (fields ?? []).map((field) => field.name);
      report("at", "correction-target", `The method has no "${at}".`, didYouMean(name, known));
      return;
    }
  }
  const before = JSON.stringify(target);
  Object.assign(target, change);
  if (JSON.stringify(target) !== before) return;
  report("set", "correction-no-effect", `The documentation says the same of ${at}.`, "Remove the correction.");
}
