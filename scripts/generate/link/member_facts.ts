/**
 * Collects what is known of every member of every type: the rows of the tables that lead to it, from all the methods
 * whose parameters or results have it.
 *
 * @module
 */

import type { FieldFacts, MethodModel, NamedType, Schema } from "../model.ts";
import type { Side } from "../types/words.ts";

/** What is known of a member from one side. */
export interface Known {
  name: string;
  /** Row of a table; nothing where only a sample shows the member. */
  fact?: FieldFacts | undefined;
  /** The method that leads to it; nothing where the type itself says it. */
  method?: MethodModel | undefined;
  side: Side;
  /** Names on the way from the root of the parameters or of the result. */
  path: readonly string[];
}

/** The place of a member: the type that declares it, and the way to it. */
export type Place = string;

/** The way on, from one place to what stands in it. */
export const into = (place: Place, part: string): Place => `${place}\n${part}`;

/** What is collected: facts by place, in the order of the methods. */
export type Collected = ReadonlyMap<Place, readonly Known[]>;

/** The schemas that stand directly within a schema, each with the part of the way that leads to it. */
export function innerSchemas({ items, anyOf = [], patternProperties = {} }: Schema): [part: string, schema: Schema][] {
  return [
    ...(items ? [["[]", items] as [string, Schema]] : []),
    ...anyOf.map((one, index): [string, Schema] => [`|${index}`, one]),
    ...Object.entries(patternProperties).map(([pattern, one]): [string, Schema] => [`*${pattern}`, one]),
  ];
}

type Holder = Partial<Pick<FieldFacts, "fields" | "keys" | "variants">>;

/** The rows that describe what one or several fields hold. */
function rowsOf(holders: readonly Holder[]): FieldFacts[] {
  return holders.flatMap(({ fields = [], keys = [], variants = [] }) => [
    ...fields,
    ...keys,
    ...variants.flatMap((one) => one.fields),
  ]);
}

/** Collects for the types of one service. */
class Collector {
  readonly found = new Map<Place, Known[]>();
  readonly #types: ReadonlyMap<string, NamedType>;

  constructor(types: ReadonlyMap<string, NamedType>) {
    this.#types = types;
  }

  /** Notes what some rows say of a type's members, and of the types within it. */
  type(name: string, rows: readonly FieldFacts[], from: Pick<Known, "method" | "side" | "path">, seen: string[]): void {
    const type = this.#types.get(name);
    if (!type || seen.includes(name)) return;
    this.#schema(type.schema, name, rows, from, [...seen, name]);
  }

  #schema(
    schema: Schema,
    place: Place,
    rows: readonly FieldFacts[],
    from: Pick<Known, "method" | "side" | "path">,
    seen: string[],
  ): void {
    if (schema.$ref) return this.type(schema.$ref.split("/").at(-1)!, rows, from, seen);
    for (const [part, inner] of innerSchemas(schema)) this.#schema(inner, into(place, part), rows, from, seen);
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      const own = rows.filter((row) => row.name === name);
      const path = [...from.path, name];
      const at = into(place, name);
      const known = this.found.get(at) ?? [];
      this.found.set(at, known);
      if (own.length) { for (const fact of own) known.push({ ...from, name, path, fact }); }
      else known.push({ ...from, name, path });
      this.#schema(inner, at, rowsOf(own), { ...from, path }, seen);
    }
  }
}

/** Collects what is known of the members of all types. */
export function memberFacts(methods: readonly MethodModel[], types: readonly NamedType[]): Collected {
  const collector = new Collector(new Map(types.map((type) => [type.name, type])));
  for (const { name, fields } of types) {
    // What a type says of itself comes first.
    if (fields) collector.type(name, fields, { side: "request", path: [] }, []);
  }
  for (const method of methods) {
    const { documented: { params, paramVariants = [], result = {} } } = method;
    const asked = [...params, ...paramVariants.flatMap(({ fields }) => fields)];
    collector.type(method.paramsType, asked, { method, side: "request", path: [] }, []);
    collector.type(method.resultType, rowsOf([result]), { method, side: "result", path: [] }, []);
  }
  return collector.found;
}
