/**
 * Gives every member of the types for TypeScript what an editor shows of it.
 *
 * @module
 */

import type { CategoryModel, FunctionModel, MethodModel, NamedType, Schema } from "../model.ts";
import type { Conventions } from "../read/schema/conventions.ts";
import { familyOf, type LabelledFields, labelledFields, lastWord } from "../types/field_labels.ts";
import { Glossary, type Kind } from "../types/glossary.ts";
import { agreed, common, memberDocs, sentence } from "../types/member_docs.ts";
import type { GlossaryFile } from "../read/schema/glossary.ts";
import { type Collected, innerSchemas, into, type Known, memberFacts, type Place } from "./member_facts.ts";

/** How deep below the root the fields of an entity are: `fields.TITLE`, `items.TITLE`. */
const ENTITY_DEPTH = 2;

/** What descriptions are made of. */
export interface DescriptionSources {
  methods: readonly MethodModel[];
  types: readonly NamedType[];
  categories: readonly CategoryModel[];
  glossary: GlossaryFile | undefined;
  conventions: Conventions | undefined;
  /** Key of an answer that holds the result. */
  key: string | undefined;
}

/** Descriptions of a method's parameters by the functions that call it, by method and path. */
type FunctionTexts = ReadonlyMap<string, string>;

/** A text without the sentences that tell of other functions. */
function alone(text: string, names: ReadonlySet<string>): string {
  const sentences = text.split(/(?<=[.!?]) (?=[A-Z`])/);
  return sentences.filter((one) => !one.match(/\b[A-Z]\w+/g)?.some((word) => names.has(word))).join(" ");
}

/** What functions say of the fields that they fill, where they are filled as they are given. */
function functionTexts(functions: readonly FunctionModel[]): FunctionTexts {
  const names = new Set(functions.map(({ name }) => name));
  const texts = new Map<string, string[]>();
  for (const { method, params } of functions) {
    for (const { to, encode, format, type, about } of method ? params : []) {
      if (encode || format || ["file", "files", "list"].includes(type)) continue;
      const text = alone(about, names);
      for (const place of text ? to : []) {
        const key = `${method!.id} ${place}`;
        texts.set(key, [...texts.get(key) ?? [], text]);
      }
    }
  }
  // Two functions may do different things with one field.
  return new Map([...texts].flatMap(([key, all]) => common(all) === undefined ? [] : [[key, all[0]!]]));
}

/** What somebody wrote of fields of an entity, by family and name: it holds for the entity's other methods, too. */
function familyTexts(collected: Collected): Map<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  for (const all of collected.values()) {
    const about = all.find(({ method, fact }) => !method && fact?.about)?.fact?.about;
    for (const { method, name, path } of about === undefined ? [] : all) {
      if (!method || path.length > ENTITY_DEPTH) continue;
      const key = `${familyOf(method.id)} ${name}`;
      texts.set(key, texts.has(key) && texts.get(key) !== about ? undefined : about);
    }
  }
  return texts;
}

/** Whether a member says yes or no, or may do so. */
function kindOf(schema: Schema, booleans: readonly string[]): Kind {
  const kinds = (schema.anyOf ?? [schema]).filter(({ type }) => type !== "null").map((one): Kind => {
    if (one.type === "boolean") return "flag";
    if (one.enum) {
      return one.enum.every((value) => [...booleans, true, false, ""].includes(value as string)) ? "flag" : "scalar";
    }
    if (one.items) return kindOf(one.items, booleans);
    return one.properties || one.patternProperties || one.type === "object" ? "other" : "scalar";
  });
  return kinds.includes("other") ? "other" : kinds.length && kinds.every((kind) => kind === "flag") ? "flag" : "scalar";
}

/** Makes the descriptions of one service. */
class Describer {
  readonly #glossary: Glossary;
  readonly #functions: FunctionTexts;
  readonly #families: ReadonlyMap<string, string | undefined>;
  readonly #labels: ReadonlyMap<string, LabelledFields>;
  readonly #methodsByPage: ReadonlyMap<string, string[]>;
  readonly #fieldParameters: readonly string[];
  readonly #written: readonly string[];
  readonly #ids: readonly string[];
  /** The method that lists the records, by family. */
  readonly #lists: ReadonlyMap<string, string>;
  readonly #booleans: readonly string[];
  readonly collected: Collected;

  constructor({ methods, types, categories, glossary, conventions = {}, key }: DescriptionSources) {
    this.collected = memberFacts(methods, types);
    this.#glossary = new Glossary(glossary);
    this.#functions = functionTexts(categories.flatMap(({ functions }) => functions));
    this.#families = familyTexts(this.collected);
    this.#labels = labelledFields(methods, types, conventions.described, key);
    this.#methodsByPage = Map.groupBy(methods, ({ documented }) => documented.page)
      // A page of several methods is a page about none of them.
      .entries().reduce((map, [page, own]) => map.set(page, own.map(({ id }) => id)), new Map<string, string[]>());
    const { described, filters, selections = [], orders, booleans } = conventions;
    this.#booleans = booleans ? [booleans.true, booleans.false] : [];
    const { ids, by } = conventions.listed ?? { ids: [], by: [] };
    this.#ids = ids;
    this.#lists = new Map(methods.flatMap(({ id }) => by.includes(lastWord(id)) ? [[familyOf(id), id]] : []));
    this.#written = described?.parameters ?? [];
    this.#fieldParameters = [
      ...described?.parameters ?? [],
      ...filters?.names ?? [],
      ...selections,
      ...orders?.names ?? [],
    ];
  }

  /** What is known of a member, as one text. */
  docs(place: Place, schema: Schema): string | undefined {
    const known = this.collected.get(place);
    if (!known) return;
    const withFacts = known.filter(({ fact }) => fact);
    const own = this.#own(known);
    const kind = kindOf(schema, this.#booleans);
    return memberDocs({
      about: own ?? this.#byName(known, kind),
      byName: own === undefined,
      facts: withFacts.map(({ fact }) => fact),
      labels: known.map((one) => this.#writable(one)),
      see: this.#see(known),
      isRequest: known.some(({ side, method }) => method && side === "request"),
    }, this.#glossary);
  }

  /** What somebody wrote of the member, or of the same field elsewhere. */
  #own(known: readonly Known[]): string | undefined {
    const own = known.find(({ method, fact }) => !method && fact?.about)?.fact?.about ??
      agreed(known.map(({ fact }) => fact?.about));
    if (own !== undefined) return sentence(own);
    const called = known.filter(({ method }) => method);
    return common(
      called.map(({ method, path, side }) =>
        side === "request" ? this.#functions.get(`${method!.id} ${path.join(".")}`) : undefined
      ),
    ) ??
      common(
        called.map((one) =>
          this.#isField(one) ? this.#families.get(`${familyOf(one.method!.id)} ${one.name}`) : undefined
        ),
      );
  }

  /** Whether it may be a field of the family's entity; the id that a call asks for is none. */
  #isField({ path, side, name }: Known): boolean {
    return path.length <= ENTITY_DEPTH && !(side === "request" && path.length === 1 && this.#ids.includes(name));
  }

  /** What its name means, or what the API calls it. */
  #byName(known: readonly Known[], kind: Kind): string | undefined {
    const title = common(known.flatMap((one) => one.method ? [this.#label(one)?.title] : []));
    return agreed(known.map(({ name, method }) => this.#glossary.name(name, method?.id, kind))) ??
      (title === undefined ? undefined : sentence(title));
  }

  /** What the family's method says of the field. */
  #label({ method, name, path }: Known) {
    const fields = method && path.length <= ENTITY_DEPTH ? this.#labels.get(familyOf(method.id))?.fields : undefined;
    return fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
  }

  /** The same, where it matters: conditions may name what nobody can write. */
  #writable(one: Known) {
    const { side, path: [parameter = ""] } = one;
    return side === "result" || this.#written.includes(parameter) ? this.#label(one) : undefined;
  }

  /** Methods that tell more: those that the row refers to, or the one that describes the fields meant here. */
  #see(known: readonly Known[]): string[] {
    const pages = common(known.map(({ fact }) => fact?.see as string[] | undefined)) ?? [];
    const linked = pages.flatMap((page) => {
      const methods = this.#methodsByPage.get(page) ?? [];
      return methods.length === 1 ? methods : [];
    });
    const describing = common(
      known.map(({ name, path, method, side }) =>
        path.length === 1 && side === "request" && method && this.#fieldParameters.includes(name)
          ? this.#labels.get(familyOf(method.id))?.by
          : undefined
      ),
    );
    const listing = common(
      known.map(({ name, path, method, side }) =>
        path.length === 1 && side === "request" && method && this.#ids.includes(name)
          ? this.#lists.get(familyOf(method.id))
          : undefined
      ),
    );
    const all = [...new Set([describing, listing, ...linked].filter((one) => one !== undefined))];
    return all.filter((id) => known.every(({ method }) => method?.id !== id)).slice(0, 2);
  }

  /** A schema whose members have their descriptions. */
  described(schema: Schema, place: Place): Schema {
    const { properties, items, anyOf, patternProperties } = schema;
    const parts = new Map(
      innerSchemas(schema).map(([part, inner]) => [part, this.described(inner, into(place, part))]),
    );
    return {
      ...schema,
      ...(items && { items: parts.get("[]")! }),
      ...(anyOf && { anyOf: anyOf.map((_, index) => parts.get(`|${index}`)!) }),
      ...(patternProperties && {
        patternProperties: Object.fromEntries(
          Object.keys(patternProperties).map((pattern) => [pattern, parts.get(`*${pattern}`)!]),
        ),
      }),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, inner]) => {
            const at = into(place, name);
            const docs = this.docs(at, inner);
            return [name, { ...this.described(inner, at), ...(docs !== undefined && { "x-docs": docs }) }];
          }),
        ),
      }),
    };
  }
}

/** The types, each member with what an editor shows of it. */
export function describeMembers(sources: DescriptionSources): NamedType[] {
  const describer = new Describer(sources);
  return sources.types.map(({ name, segment, schema }) => ({
    name,
    segment,
    schema: describer.described(schema, name),
  }));
}
