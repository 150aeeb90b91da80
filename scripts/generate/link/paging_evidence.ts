/**
 * What the documentation shows of the fields that a method filters and sorts by, and of its records.
 *
 * @module
 */

import type { FactsFile, FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import type { PagingFile } from "../read/schema/paging.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import { isMapping } from "../values.ts";

/** What a parameter does with a field. */
export type Side = "filter" | "order";

/** What evidence is looked for in. */
export interface EvidenceSources {
  methods: ReadonlyMap<string, MethodFacts>;
  /** Tables that the documentation has once for many methods. */
  tables: FactsFile["types"];
  service: ServiceFile;
  marks: PagingFile["marks"];
}

/** The value at a place; nothing where there is none. */
export function valueAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce((inner, part) => isMapping(inner) ? inner[part] : undefined, value);
}

/** Names of all members that a table lists, in the table or beside it. */
function membersOf({ fields = [], keys = [], variants = [] }: FieldFacts): FieldFacts[] {
  return [...fields, ...keys, ...variants.flatMap((variant) => variant.fields)];
}

/** Looks for evidence in the facts of one service. */
export class Evidence {
  readonly #sources: EvidenceSources;

  constructor(sources: EvidenceSources) {
    this.#sources = sources;
  }

  /** A documented result without its envelope, which some samples leave out. */
  resultOf({ result }: MethodFacts): unknown {
    const { result: key } = this.#sources.service.api;
    const sample = result?.sample;
    return key !== undefined && isMapping(sample) && key in sample ? sample[key] : sample;
  }

  /** Whether a parameter's own table has a field. */
  inTable(parameter: FieldFacts, field: string): boolean {
    return membersOf(parameter).some(({ name }) => name === field);
  }

  /** Whether a table that a parameter, or a part of a result, links to has a field that can be used so. */
  isLinked(fact: FieldFacts, field: string, side?: Side): boolean {
    const links = Array.isArray(fact.see) ? fact.see.map(String) : [];
    return links.some((link) => {
      const [page, anchor] = link.split("#");
      const table = this.#sources.tables?.find((one) => one.page === page && one.name === anchor);
      if (table) return table.fields.some(({ name }) => name === field);
      return [...this.#sources.methods.values()].some((method) =>
        method.page === page && this.#describes(method) && this.#isMarked(this.resultOf(method), field, side, false)
      );
    });
  }

  /** Whether a method describes fields. */
  #describes({ method, result }: MethodFacts): boolean {
    const { by = [] } = this.#sources.service.conventions?.described ?? {};
    return result?.fieldMap === true || by.includes(method.slice(method.lastIndexOf(".") + 1).toLowerCase());
  }

  /** Whether the sample of a method that describes fields marks one as good for a filter or an order. */
  isMarked(id: string, field: string, side: Side): boolean {
    const method = this.#sources.methods.get(id);
    return method !== undefined && this.#isMarked(this.resultOf(method), field, side, true);
  }

  /** Whether descriptions, by name or in a list, have a field; where they are marked, with the mark. */
  #isMarked(described: unknown, field: string, side: Side | undefined, needed: boolean): boolean {
    if (!isMapping(described)) return false;
    const marks = side ? this.#sources.marks?.[side] ?? [] : [];
    const fits = (one: unknown) => {
      const said = isMapping(one) ? marks.flatMap((mark) => mark in one ? [one[mark]] : []) : [];
      return needed ? said.includes(true) : !said.includes(false);
    };
    if (field in described) return fits(described[field]);
    const [inner, ...more] = Object.values(described);
    if (more.length) return false;
    if (Array.isArray(inner)) return inner.some((one) => isMapping(one) && one.name === field && fits(one));
    return this.#isMarked(inner, field, side, needed);
  }

  /** Whether a request of the documentation uses a field in a parameter. */
  inExample({ example, moreExamples }: MethodFacts, parameter: string, field: string): boolean {
    const { prefixes = [] } = this.#sources.service.conventions?.filters ?? {};
    const plain = (name: string) => [...name].slice([...name].findIndex((sign) => !prefixes.includes(sign))).join("");
    const uses = (value: unknown): boolean => {
      if (typeof value === "string") return value === field;
      // A condition is a list that begins with the field; several are a list of such.
      if (Array.isArray(value)) return value[0] === field || value.some((one) => Array.isArray(one) && uses(one));
      if (!isMapping(value)) return false;
      // Groups of conditions are counted.
      return Object.entries(value).some(([name, inner]) =>
        plain(name) === field || (/^\d+$/.test(name) && uses(inner))
      );
    };
    return [example, ...Array.isArray(moreExamples) ? moreExamples : []].some((one) => {
      const params = isMapping(one) ? one.params : undefined;
      // Examples do not always keep to the letter case of the table.
      return isMapping(params) &&
        Object.entries(params).some(([name, value]) => name.toLowerCase() === parameter.toLowerCase() && uses(value));
    });
  }

  /** Whether a parameter, or a member of one, is documented; a method that documents none of its kind may have it. */
  hasPlace(method: MethodFacts, place: readonly string[], isGeneral: boolean): boolean {
    const [first = "", ...inner] = place;
    const parameter = method.params.find(({ name }) => name === first);
    if (!parameter) return method.paging?.implicit === true && inner.length === 0;
    if (!inner.length || isGeneral) return true;
    let members = membersOf(parameter);
    const isDescribed = inner.every((name) => {
      const found = members.find((one) => one.name === name);
      members = found ? membersOf(found) : [];
      return found !== undefined;
    });
    if (isDescribed) return true;
    const leaf = inner.at(-1)!;
    if ((method.paramTables ?? []).some(({ fields = [] }) => fields.some(({ name }) => name === leaf))) return true;
    return [method.example, ...Array.isArray(method.moreExamples) ? method.moreExamples : []].some((one) => {
      const params = isMapping(one) ? one.params : undefined;
      if (!isMapping(params)) return false;
      const folded = Object.fromEntries(Object.entries(params).map(([name, value]) => [name.toLowerCase(), value]));
      return valueAt(folded, [first.toLowerCase(), ...inner]) !== undefined;
    });
  }

  /** The fact of a parameter, or of a member of one. */
  factAt({ params }: MethodFacts, [first, ...inner]: readonly string[]): FieldFacts | undefined {
    return inner.reduce<FieldFacts | undefined>(
      (fact, name) => fact && membersOf(fact).find((one) => one.name === name),
      params.find(({ name }) => name === first),
    );
  }
}
