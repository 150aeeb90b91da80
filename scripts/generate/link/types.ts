/**
 * Links the types with names: the tables of the documentation, and what the notes declare.
 *
 * @module
 */

import { type Diagnostics, didYouMean, type Place } from "../diagnostics.ts";
import { type NamedType, type Schema, SHARED } from "../model.ts";
import { pascalCase } from "../names.ts";
import type { SegmentSource } from "../read/parse.ts";
import type { FactsFile, TypeFacts } from "../read/schema/rest.ts";
import type { Path, Source } from "../read/source.ts";
import {
  namedSchema,
  notedFields,
  objectSchema,
  typeSchema,
  typeWords,
  UnknownTypeError,
  type Vocabulary,
} from "../types/words.ts";

/** Words that a hint offers, beside the declared types. */
const OFFERED = ["string", "integer", "boolean", "object", "array"];

/** The types that were declared, and what the words for types mean. */
export class Types {
  readonly vocabulary: Vocabulary;
  readonly all: NamedType[] = [];
  readonly #byName = new Map<string, NamedType>();
  readonly #diagnostics: Diagnostics;

  constructor(vocabulary: Vocabulary, diagnostics: Diagnostics) {
    this.vocabulary = vocabulary;
    this.#diagnostics = diagnostics;
  }

  declare(type: NamedType): void {
    this.all.push(type);
    this.#byName.set(type.name, type);
  }

  get(name: string): NamedType | undefined {
    return this.#byName.get(name);
  }

  /** Whether every word of a type that somebody wrote has a meaning; says where one has none. */
  isMeaningful(type: string, source: Source<unknown>, path: Path): boolean {
    return this.#try(
      () => Boolean(typeSchema(typeWords(type), "result", this.vocabulary)),
      (word) => this.#unknown(word, source, path, didYouMean(word, [...this.vocabulary.declared, ...OFFERED])),
    ) ?? false;
  }

  /** A schema made of the documentation's words; says where one has no meaning. */
  schema(source: Source<unknown>, path: Path, make: () => Schema): Schema {
    const hint = "Add it to the types of conventions in service.yaml, or correct it in the notes.";
    return this.#try(make, (word) => this.#unknown(word, source, path, hint)) ?? {};
  }

  /** Notes a mistake in what the notes say of a type. */
  report(place: Place, message: string, hint: string): void {
    this.#diagnostics.add(place, "bad-value", message, hint);
  }

  #try<T>(make: () => T, report: (word: string) => void): T | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof UnknownTypeError)) throw error;
      report(error.word);
      return undefined;
    }
  }

  #unknown(word: string, source: Source<unknown>, path: Path, hint: string): void {
    this.#diagnostics.add(source.at(path), "unknown-type", `Unknown type "${word}".`, hint);
  }
}

/** Declares the tables of the documentation: which of their members arrive or are needed depends on the method. */
export function declareTables(
  tables: readonly TypeFacts[],
  shared: Source<FactsFile> | undefined,
  types: Types,
): void {
  for (const [index, table] of tables.entries()) {
    const schema = types.schema(
      shared!,
      ["types", index],
      () => objectSchema(table.fields, "request", types.vocabulary),
    );
    const { required: _, ...open } = schema;
    const description = `Type ${table.name} of the documentation.`;
    types.declare({
      name: pascalCase(table.name),
      segment: SHARED,
      schema: { description, ...open },
      fields: table.fields,
    });
  }
}

/** Declares the types of the notes. */
export function declareNoted(segments: readonly SegmentSource[], types: Types): void {
  const asked = requestTypes(segments);
  for (const { name: segment, notes } of segments) {
    for (const [name, spec] of Object.entries(notes.value.types ?? {})) {
      const side = asked.has(name) ? "request" : "result";
      if (spec.filter && types.vocabulary.habits.filterPattern === undefined) {
        const hint = "Add filters to the conventions of service.yaml, or remove filter.";
        types.report(notes.at(["types", name, "filter"]), `Nothing says how a key of ${name} compares.`, hint);
      }
      const sound = Object.entries(spec.fields).map(([field, { type }]) =>
        types.isMeaningful(type, notes, ["types", name, "fields", field, "type"])
      );
      types.declare({
        name,
        segment,
        schema: sound.includes(false) ? {} : namedSchema(name, spec, side, types.vocabulary),
        fields: notedFields(spec),
      });
    }
  }
}

/** Names of the types that parameters mention, or that such a type mentions. */
function requestTypes(segments: readonly SegmentSource[]): Set<string> {
  const named = (type: string): string[] => typeWords(type).map((word) => word.replaceAll(/\[\]|\{\}/g, ""));
  const notes = segments.flatMap(({ notes }) => Object.values(notes.value.methods));
  const isAsked = ({ at }: { at: string }): boolean => at.startsWith("params");
  const corrected = notes.flatMap(({ corrections = [] }) => corrections).filter(isAsked)
    .flatMap(({ set }) => set.type ?? []);
  const mapped = notes.flatMap(({ maps = [] }) => maps).filter(isAsked).flatMap(({ of }) => of ?? []);
  const asked = new Set([...corrected, ...mapped, ...notes.flatMap(({ takes }) => takes ?? [])].flatMap(named));
  const types = new Map(segments.flatMap(({ notes }) => Object.entries(notes.value.types ?? {})));
  // What is added on the way is visited, too.
  for (const name of asked) {
    for (const { type } of Object.values(types.get(name)?.fields ?? {})) named(type).forEach((one) => asked.add(one));
  }
  return asked;
}
