/** Finds where a mistake can be made in a value of a type, and makes it. */

import type { Schema } from "../../scripts/generate/model.ts";

/** Finds the schema behind a reference. */
export type Shared = ReadonlyMap<string, Schema>;

/** A kind of mistake in a request. */
export type Kind = "misspelt" | "missing" | "choice";

/** One mistake: a request that nothing else is wrong with. */
export interface Mistake {
  kind: Kind;
  path: string;
  value: unknown;
}

type Members = Record<string, unknown>;

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The alternatives of a schema, each without references. */
function alternatives(schema: Schema, shared: Shared): Schema[] {
  if (schema.$ref) return alternatives(shared.get(schema.$ref.split("/").at(-1)!)!, shared);
  if (schema.anyOf) return schema.anyOf.flatMap((one) => alternatives(one, shared));
  if (Array.isArray(schema.type)) return schema.type.map((type) => ({ ...schema, type }));
  return [schema];
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** Whether nothing describes a structure, so that it may be a list as well. */
function isBare(schema: Schema): boolean {
  return schema.type === "object" && !schema.properties && !schema.patternProperties &&
    schema.additionalProperties === true;
}

/** Whether a value is of a type. Unlike the compiler, it reads the schema. */
export function accepts(schema: Schema, value: unknown, shared: Shared): boolean {
  return alternatives(schema, shared).some((one) => acceptsPlain(one, value, shared));
}

function acceptsPlain(schema: Schema, value: unknown, shared: Shared): boolean {
  if ("const" in schema) return schema.const === value;
  if (schema.enum) return schema.enum.includes(value as string);
  if (schema.type === undefined) return true;
  const type = schema.type === "integer" ? "number" : schema.type;
  if (isBare(schema)) return typeof value === "object" && value !== null;
  if (type !== typeOf(value)) return false;
  if (Array.isArray(value)) return value.every((item) => accepts(schema.items ?? {}, item, shared));
  if (!isMembers(value)) return true;
  if (schema.required?.some((name) => !Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, inner]) => {
    const own = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties![name] : undefined;
    const mask = Object.entries(schema.patternProperties ?? {}).find(([pattern]) => new RegExp(pattern).test(name))
      ?.[1];
    const known = own ?? mask;
    return known ? accepts(known, inner, shared) : schema.additionalProperties !== false;
  });
}

/** The smallest value of a type. */
export function smallest(schema: Schema, shared: Shared): unknown {
  const [first] = alternatives(schema, shared);
  if (!first) throw new Error("The type has no values.");
  if ("const" in first) return first.const;
  if (first.enum) return first.enum[0];
  switch (first.type) {
    case "array":
      return [];
    case "boolean":
      return true;
    case "integer":
    case "number":
      return 1;
    case "null":
      return null;
    case "object":
      return Object.fromEntries(
        (first.required ?? []).map((name) => [name, smallest(first.properties![name]!, shared)]),
      );
    default:
      return "text";
  }
}

/** How deep requests are looked into. */
const DEPTH = 4;

/** Every mistake of three kinds that a request's type refuses. */
export function requestMistakes(root: Schema, shared: Shared): Mistake[] {
  const found: Mistake[] = [];
  const add = (kind: Kind, path: string, value: unknown): void => {
    if (!accepts(root, value, shared)) found.push({ kind, path, value });
  };
  const walk = (schema: Schema, path: string, build: (value: unknown) => unknown, depth: number): void => {
    for (const one of alternatives(schema, shared)) {
      if (one.enum) add("choice", path, build("no such choice"));
      if (one.type === "array" && one.items && depth < DEPTH) {
        walk(one.items, `${path}[]`, (value) => build([value]), depth + 1);
      }
      if (one.type !== "object" || isBare(one)) continue;
      const base = smallest(one, shared) as Members;
      add("misspelt", path, build({ ...base, misspeltParameter: 1 }));
      for (const name of one.required ?? []) {
        const { [name]: _, ...rest } = base;
        add("missing", `${path}.${name}`, build(rest));
      }
      if (depth === DEPTH) continue;
      for (const [name, inner] of Object.entries(one.properties ?? {})) {
        walk(inner, `${path}.${name}`, (value) => build({ ...base, [name]: value }), depth + 1);
      }
    }
  };
  walk(root, "params", (value) => value, 0);
  return found;
}

/** Values of each JSON type, the plain ones first. */
const OTHERS: readonly unknown[] = [true, 7, "another type", null];

/** How many fields of a sample are tried. */
const TRIES = 60;

/** A sample with one field changed to another JSON type, which its type refuses; nothing where it takes all of them. */
export function changedSample(schema: Schema, sample: unknown, shared: Shared): unknown {
  let tries = 0;
  const change = (value: unknown, build: (value: unknown) => unknown): unknown => {
    if (tries++ > TRIES) return;
    const inner = Array.isArray(value)
      ? value.map((item, index): [unknown, (value: unknown) => unknown] => [item, (next) => value.with(index, next)])
      : isMembers(value)
      ? Object.entries(value).map(([name, item]): [unknown, (value: unknown) => unknown] => [
        item,
        (next) => ({ ...value, [name]: next }),
      ])
      : [];
    for (const [item, replace] of inner) {
      const found = change(item, (next) => build(replace(next)));
      if (found !== undefined) return found;
    }
    for (const other of OTHERS.filter((one) => typeOf(one) !== typeOf(value))) {
      const changed = build(other);
      if (!accepts(schema, changed, shared)) return changed;
    }
  };
  return change(sample, (value) => value);
}
