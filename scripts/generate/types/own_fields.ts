/**
 * Own fields: where the methods of an entity take and return what an installation has added to it. The documentation
 * has patterns of names there; a client that knows its installation has the fields themselves.
 *
 * @module
 */

import type { MethodModel, NamedType, OwnEntity, OwnMethod, Schema } from "../model.ts";
import { pascalCase } from "../names.ts";
import { propertyName } from "../print/typescript.ts";
import type { OwnEntitySpec } from "../read/schema/service.ts";

/** What is found on the way through the types of an entity. */
interface Found {
  /** What the names of own fields begin with. */
  prefixes: Set<string>;
  /** Documented fields that begin so. */
  known: Set<string>;
  /** The structures that have own fields, without the patterns of their names. */
  fixed: Map<string, Schema>;
}

/** Finds the places of own fields in the types of one service. */
class Finder {
  readonly #types: ReadonlyMap<string, Schema>;
  /** The patterns of custom fields' names; others, e.g. those of ids, stand for nothing that somebody has added. */
  readonly #patterns: readonly string[];
  readonly #filter: string | undefined;

  constructor(types: ReadonlyMap<string, Schema>, { patterns, filterPattern }: OwnFieldsSource) {
    this.#types = types;
    this.#patterns = patterns;
    this.#filter = filterPattern;
  }

  /**
   * A type with own fields in the places of their patterns; nothing where it has no such place.
   *
   * @param place Name for what stands there, where the documentation has none.
   * @param fields Type of the own fields.
   */
  text(schema: Schema, place: string, fields: string, found: Found): string | undefined {
    const fixed = this.#fixed(schema, place, found);
    if (fixed !== undefined) return `${fixed.includes(" | ") ? `(${fixed})` : fixed} & ${fields}`;
    if (schema.$ref) return this.text(this.#target(schema.$ref), nameOf(schema.$ref), fields, found);
    if (schema.items) {
      const items = this.text(schema.items, `${place}Item`, fields, found);
      return items && `(${items})[]`;
    }
    return schema.anyOf ? undefined : this.#members(schema, place, fields, found);
  }

  #target(ref: string): Schema {
    return this.#types.get(nameOf(ref))!;
  }

  /** The name of an open structure without its patterns, or the names of several where each is one. */
  #fixed(schema: Schema, place: string, found: Found): string | undefined {
    if (schema.$ref) return this.#fixed(this.#target(schema.$ref), nameOf(schema.$ref), found);
    if (schema.anyOf) {
      // Where one of them is no structure with own fields, none is replaced, and nothing is noted.
      const tried: Found = { prefixes: new Set(), known: new Set(), fixed: new Map() };
      const all = schema.anyOf.map((one, index) => this.#fixed(one, `${place}${index + 1}`, tried));
      if (all.includes(undefined)) return undefined;
      tried.prefixes.forEach((prefix) => found.prefixes.add(prefix));
      tried.known.forEach((name) => found.known.add(name));
      tried.fixed.forEach((one, name) => found.fixed.set(name, one));
      return all.join(" | ");
    }
    const { patternProperties = {}, ...rest } = schema;
    const [own, others] = [true, false].map((isOwn) =>
      Object.entries(patternProperties).filter(([pattern]) => this.#patterns.includes(pattern) === isOwn)
    ) as [[string, Schema][], [string, Schema][]];
    const filters = this.#filter !== undefined && Object.hasOwn(patternProperties, this.#filter);
    if (!own.length || filters) return undefined;
    const prefixes = own.map(([pattern]) => pattern.replace(/^\^/, ""));
    prefixes.forEach((prefix) => found.prefixes.add(prefix));
    Object.keys(schema.properties ?? {}).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))
      .forEach((name) => found.known.add(name));
    const name = `${place}Fixed`;
    // Other patterns, e.g. of links to whatever there is, stay as documented.
    found.fixed.set(name, { ...rest, ...(others.length && { patternProperties: Object.fromEntries(others) }) });
    return name;
  }

  /** A structure around the fields, e.g. `{ fields: … }`. */
  #members(
    { properties = {}, required = [] }: Schema,
    place: string,
    fields: string,
    found: Found,
  ): string | undefined {
    const replaced = Object.entries(properties).flatMap(([name, inner]): [string, string][] => {
      const type = this.text(inner, `${place}${pascalCase(name)}`, fields, found);
      return type === undefined ? [] : [[name, `${propertyName(name)}${required.includes(name) ? "" : "?"}: ${type}`]];
    });
    if (!replaced.length) return undefined;
    const members = `{ ${replaced.map(([, member]) => member).join("; ")} }`;
    const names = replaced.map(([name]) => JSON.stringify(name)).join(" | ");
    return Object.keys(properties).length > replaced.length ? `Omit<${place}, ${names}> & ${members}` : members;
  }
}

function nameOf(ref: string): string {
  return ref.split("/").at(-1)!;
}

/** Where own fields are looked for. */
export interface OwnFieldsSource {
  methods: readonly MethodModel[];
  types: readonly NamedType[];
  /** The patterns of custom fields' names. */
  patterns: readonly string[];
  /** The pattern of a filter's keys. */
  filterPattern: string | undefined;
}

/** The entities whose own fields are asked for, with those of their methods that take or return them. */
export function ownEntities(entities: readonly OwnEntitySpec[], source: OwnFieldsSource): OwnEntity[] {
  const { methods, types } = source;
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  const finder = new Finder(schemas, source);
  return entities.map((spec): OwnEntity => {
    const known = new Set<string>();
    const fixed = new Map<string, Schema>();
    const [request, result]: Found[] = [{ prefixes: new Set(), known, fixed }, { prefixes: new Set(), known, fixed }];
    const own = methods.flatMap((method): OwnMethod[] => {
      const { id, effect, paramsType, resultType } = method;
      if (!id.startsWith(`${spec.entity}.`) || Object.hasOwn(spec.ask, id)) return [];
      // What only reads takes conditions, which compare with lists and patterns, too: they stay as documented.
      const params = effect === "read"
        ? undefined
        : finder.text(schemas.get(paramsType)!, paramsType, "Request", request!);
      const answer = finder.text(schemas.get(resultType)!, resultType, "Result", result!);
      return params ?? answer ? [{ method, params: params ?? paramsType, result: answer ?? resultType }] : [];
    });
    return {
      ...spec,
      name: pascalCase(`own.${spec.entity.replace(":", ".")}`),
      methods: own,
      prefixes: { request: [...request!.prefixes].sort(), result: [...result!.prefixes].sort() },
      known: [...known].sort(),
      fixed: [...fixed].map(([name, schema]) => ({ name, segment: own[0]!.method.segment, schema })),
    };
  });
}
