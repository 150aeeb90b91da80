/**
 * Finds the names of fields that parameters choose from, sort by or compare: those that their table lists, those that the
 * method for it describes, and those of the records that the method returns. What describes fields describes those of
 * the records, too, where the documentation shows but a few.
 *
 * @module
 */

import { ANY_NAME, type FieldFacts, type FieldNames, type MethodModel, type NamedType, type Schema } from "../model.ts";
import type { Conventions } from "../read/schema/conventions.ts";
import { familyOf, type LabelledFields, labelledFields, lastWord } from "../types/field_labels.ts";
import { wordsOf } from "../types/glossary.ts";
import { Habits } from "../types/habits.ts";
import { patternOf } from "../types/member_names.ts";
import { isMapping } from "../values.ts";

/** A name that a program could write, or a part of a name behind a dot. */
const PLAIN = /^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/;

/** How much of what is described must be in the records, so that both are the same fields. */
const ALIKE = 0.5;

/** How many names an example must show to tell how requests spell them. */
const ENOUGH = 3;

/** What names are found in. */
export interface NameSources {
  methods: readonly MethodModel[];
  types: readonly NamedType[];
  conventions: Conventions | undefined;
  /** Key of an answer that holds the result. */
  key: string | undefined;
}

/** The records that a method returns: their type where it has a name, and their fields. */
interface Records {
  of?: string;
  names: string[];
  fields: Readonly<Record<string, Schema>>;
}

/** Finds names in the types of one service. */
class Finder {
  readonly #types: ReadonlyMap<string, Schema>;
  readonly #habits: Habits;
  readonly #conventions: Conventions;
  readonly #described: ReadonlyMap<string, LabelledFields>;
  /** The methods that return the records of a family. */
  readonly #readers: ReadonlyMap<string, readonly MethodModel[]>;

  constructor({ methods, types, conventions = {}, key }: NameSources) {
    this.#types = new Map(types.map(({ name, schema }) => [name, schema]));
    this.#habits = new Habits(conventions);
    this.#conventions = conventions;
    const verbs = [conventions.entities?.one, ...conventions.listed?.by ?? []];
    const readers = methods.filter(({ id }) => verbs.includes(lastWord(id)));
    this.#readers = Map.groupBy(readers, ({ id }) => familyOf(id));
    this.#described = labelledFields(methods, types, conventions.described, key);
  }

  /** The parameters of a method, those that name fields with the names. */
  params(method: MethodModel): Schema {
    const { selections = [], filters, orders } = this.#conventions;
    const change = (schema: Schema): Schema => {
      if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map(change) };
      const properties = Object.entries(schema.properties ?? {}).map(([name, inner]): [string, Schema] => {
        if (selections.includes(name)) return [name, this.#selection(inner, () => this.#names(method, name))];
        if (orders?.names.includes(name)) return [name, this.#order(inner, () => this.#names(method, name))];
        if (!filters?.names.includes(name)) return [name, inner];
        return [name, this.#keys(inner, () => this.#names(method, name), undefined)];
      });
      return schema.properties ? { ...schema, properties: Object.fromEntries(properties) } : schema;
    };
    return change(this.#types.get(method.paramsType)!);
  }

  /** A list of names; where a map may stand for it, only the list. */
  #selection(schema: Schema, find: () => FieldNames | undefined): Schema {
    if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((one) => this.#selection(one, find)) };
    const { items } = schema;
    const names = items?.type === "string" && !items.enum ? find() : undefined;
    return names ? { ...schema, items: { ...items, "x-names": this.#spelt(names) } } : schema;
  }

  /** Names as texts: TypeScript takes those that a pattern of the type's keys covers for the pattern. */
  #spelt({ of, names }: FieldNames): FieldNames {
    const { properties = {}, patternProperties = {} } = of === undefined ? {} : this.#types.get(of)!;
    const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern));
    const known = Object.keys(properties);
    const isCovered = known.some((name) => patterns.some((pattern) => pattern.test(name)));
    return of === undefined ? { names } : isCovered ? { names: [...known, ...names] } : { of, names };
  }

  /** What sorts: directions by names, also by such as no table has. */
  #order(schema: Schema, find: () => FieldNames | undefined): Schema {
    const { directions } = this.#conventions.orders!;
    if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((one) => this.#order(one, find)) };
    if (!schema.properties) return this.#keys(schema, find, directions);
    const properties = Object.keys(schema.properties).map((name): [string, Schema] => [
      name,
      { type: "string", examples: [...directions] },
    ]);
    const { required: _, ...rest } = schema;
    return {
      ...rest,
      properties: Object.fromEntries(properties),
      patternProperties: { ...schema.patternProperties, [ANY_NAME]: {} },
    };
  }

  /** A structure whose keys are names, where nobody has described them. */
  #keys(schema: Schema, find: () => FieldNames | undefined, values: readonly string[] | undefined): Schema {
    if (schema.$ref && values) {
      return { ...schema, "x-names": { of: schema.$ref.split("/").at(-1)!, names: [], values } };
    }
    if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map((one) => this.#keys(one, find, values)) };
    const isBare = schema.type === "object" && !schema.properties && !schema.patternProperties;
    const names = isBare ? find() : undefined;
    return names ? { ...schema, "x-names": { ...names, ...(values && { values }) } } : schema;
  }

  /** The names that a parameter of a method takes. */
  #names(method: MethodModel, parameter: string): FieldNames | undefined {
    const fact = method.documented.params.find(({ name }) => name === parameter);
    const { names, more } = listed(fact);
    const shown = (more: readonly string[]) => [...new Set([...more, ...this.#shown(method, parameter)])];
    if (names.length > 1) return { names: [...names, ...more] };
    const records = this.#records(this.#types.get(method.resultType)!);
    const described = this.#describedNames(familyOf(method.id));
    if (!records) return described.length ? { names: shown([...described, ...more]) } : undefined;
    const returned = new Set(records.names);
    const alike = new Set(records.names.map(wordsOf));
    const share = (all: readonly string[], isOne: (name: string) => boolean) =>
      all.filter(isOne).length >= ALIKE * all.length;
    if (described.length && share(described, (name) => alike.has(wordsOf(name)))) {
      // Requests may spell the names otherwise than answers.
      if (!share(described, (name) => returned.has(name))) return { names: shown([...described, ...more]) };
    }
    const example = this.#shown(method, parameter);
    if (example.length >= ENOUGH && example.every((name) => !returned.has(name) && alike.has(wordsOf(name)))) {
      return { names: [...example, ...more] };
    }
    const others = shown([...described.filter((name) => alike.has(wordsOf(name))), ...more]).filter((name) =>
      !returned.has(name)
    );
    return records.of === undefined ? { names: [...records.names, ...others] } : { of: records.of, names: others };
  }

  /** A result that describes fields, with a description for each field of the records. */
  descriptions({ id, resultType, documented: { result } }: MethodModel): Schema {
    const schema = this.#types.get(resultType)!;
    const readers = this.#readers.get(familyOf(id)) ?? [];
    const records = readers.flatMap((method) => {
      const found = this.#records(this.#types.get(method.resultType)!);
      return found?.names.filter((name) => !isStructure(found.fields[name]!)) ?? [];
    });
    const change = (schema: Schema, rows: readonly FieldFacts[]): Schema => {
      if (schema.items) return { ...schema, items: change(schema.items, rows) };
      const all = Object.entries(schema.properties ?? {});
      const [first] = all;
      if (!first) return schema;
      const isField = first[1].$ref !== undefined && all.every(([, one]) => one.$ref === first[1].$ref);
      if (!isField) {
        const inner = rows.find(({ name }) => name === first[0])?.fields ?? [];
        return all.length === 1 ? { ...schema, properties: { [first[0]]: change(first[1], inner) } } : schema;
      }
      // Records may spell a name otherwise than what describes them.
      const plain = (name: string) => wordsOf(name).replaceAll(" ", "");
      const described = new Set(all.map(([name]) => plain(name)));
      const names = [...rows.map(({ name }) => name), ...records]
        .filter((name) => this.#isKnown(name) && !described.has(plain(name)) && described.add(plain(name)));
      return {
        ...schema,
        properties: { ...schema.properties, ...Object.fromEntries(names.map((name) => [name, first[1]])) },
      };
    };
    return change(schema, result?.fields ?? []);
  }

  /** Names in the documented example, which may be missing elsewhere. */
  #shown({ example }: MethodModel, parameter: string): string[] {
    const value = isMapping(example) ? example[parameter] : undefined;
    const names = Array.isArray(value) ? value : isMapping(value) ? Object.keys(value) : [];
    return names.filter((name): name is string => typeof name === "string" && this.#isKnown(name));
  }

  /** The names that the family's method for it describes. */
  #describedNames(family: string): string[] {
    return Object.keys(this.#described.get(family)?.fields ?? {}).filter((name) => this.#isKnown(name));
  }

  /** Whether a name is one of the API's own. */
  #isKnown(name: string): boolean {
    const rules = this.#habits.names;
    return PLAIN.test(name) && !this.#habits.isCustom(name) && this.#habits.maskOf(name) === undefined &&
      (rules === undefined || patternOf(name, rules) === undefined);
  }

  /** The records in a result: the items of a list, what stands alone in a container, or itself. */
  #records(schema: Schema, name?: string, isItem = false): Records | undefined {
    if (schema.$ref) {
      const target = schema.$ref.split("/").at(-1)!;
      return this.#records(this.#types.get(target) ?? {}, target, isItem);
    }
    const items = this.#itemsOf(schema);
    if (items.length) return this.#records(items[0]!, undefined, true);
    if (schema.anyOf) return schema.anyOf.map((one) => this.#records(one, undefined, isItem)).find((found) => found);
    const names = Object.keys(schema.properties ?? {});
    if (!isItem) {
      const containers = this.#conventions.entities?.containers ?? [];
      const all = Object.entries(schema.properties ?? {});
      const named = all.filter(([one]) => containers.includes(one.toLowerCase()));
      const lists = all.filter(([, inner]) => this.#itemsOf(inner).some((one) => this.#records(one, undefined, true)));
      // What has a name may have a list of its own.
      const parts = name === undefined ? lists : [];
      const inside = names.length === 1 ? all[0] : named[0] ?? (parts.length === 1 ? parts[0] : undefined);
      const found = inside && this.#records(inside[1], undefined, true);
      // Several lists are parts of something else.
      if (found || parts.length > 1) return found;
    }
    const known = names.filter((one) => this.#isKnown(one));
    if (known.length < 2) return;
    return { ...(name !== undefined && { of: name }), names: known, fields: schema.properties! };
  }

  /** What a list or a map holds. */
  #itemsOf({ items, patternProperties = {}, properties }: Schema): Schema[] {
    return properties ? [] : items ? [items] : Object.values(patternProperties);
  }
}

/** Whether a value is a record of its own, or several: no field, but what stands beside the fields. */
function isStructure({ $ref, properties, items, anyOf = [] }: Schema): boolean {
  return $ref !== undefined || properties !== undefined || (items !== undefined && isStructure(items)) ||
    anyOf.some(isStructure);
}

/** What the table of a parameter lists: names, and signs that stand for many. */
function listed(fact: FieldFacts | undefined): { names: string[]; more: string[] } {
  const { fields = [], keys = [], enum: choice = [] } = fact ?? {};
  const all = [...fields.map(({ name }) => name), ...keys.map(({ name }) => name), ...choice.map(String)];
  const names = [...new Set(all)].filter((name) => PLAIN.test(name));
  return { names, more: [...new Set(all)].filter((name) => /^[\w.]*\*$/.test(name)) };
}

/** The types, with the names of fields where parameters choose from them, sort by them or compare them. */
export function nameFields(sources: NameSources): NamedType[] {
  const finder = new Finder(sources);
  const params = new Map(sources.methods.map((method) => [method.paramsType, method]));
  const maps = sources.methods.filter(({ documented }) => documented.result?.fieldMap);
  const results = new Map(maps.map((method) => [method.resultType, method]));
  return sources.types.map((type) => {
    const [asking, describing] = [params.get(type.name), results.get(type.name)];
    const schema = asking ? finder.params(asking) : describing ? finder.descriptions(describing) : type.schema;
    return { ...type, schema };
  });
}
