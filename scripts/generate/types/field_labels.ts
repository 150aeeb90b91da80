/**
 * What methods that describe an entity's fields say of each: how it is called, and whether it can be written.
 *
 * @module
 */

import { ANY_NAME, type MethodModel, type NamedType, type Schema } from "../model.ts";
import type { Conventions } from "../read/schema/conventions.ts";
import { isMapping } from "../values.ts";
import { wordsOf } from "./glossary.ts";

/** How such methods look. */
type Rules = NonNullable<Conventions["described"]>;

/** What is said of one field. */
export interface FieldLabel {
  /** What the API calls it, in words; nothing where that is only its name again. */
  title?: string;
  readOnly?: boolean;
  immutable?: boolean;
}

/** The fields of one family of methods. */
export interface LabelledFields {
  /** The method that describes them. */
  by: string;
  fields: Readonly<Record<string, FieldLabel>>;
}

/** What a method's name begins with, up to its last dot. */
export function familyOf(id: string): string {
  return id.includes(".") ? id.slice(0, id.lastIndexOf(".")) : id;
}

/** The last word of a method's name, in small letters. */
export function lastWord(id: string): string {
  return id.slice(id.lastIndexOf(".") + 1).toLowerCase();
}

/** Descriptions of fields by name, maybe below a key of their own: a structure with a type each, or but a title. */
function descriptions(sample: unknown, { titles }: Rules): Record<string, unknown> | undefined {
  if (!isMapping(sample)) return;
  const all = Object.values(sample);
  const isDescription = (one: unknown) => isMapping(one) && ("type" in one || (titles ?? []).some((key) => key in one));
  if (all.length > 1 && (all.every((one) => typeof one === "string") || all.every(isDescription))) return sample;
  return all.length === 1 ? descriptions(all[0], { titles } as Rules) : undefined;
}

/** Whether a schema is, or holds, a map by any name. */
function isOpen({ properties = {}, patternProperties = {} }: Schema): boolean {
  return Object.hasOwn(patternProperties, ANY_NAME) || Object.values(properties).some(isOpen);
}

/** What one description says. */
function labelOf(name: string, value: unknown, { titles = [], readOnly, immutable }: Rules): FieldLabel {
  const said = isMapping(value) ? value : {};
  const title = typeof value === "string"
    ? value
    : titles.map((key) => said[key]).find((one) => typeof one === "string");
  const isNews = typeof title === "string" && /[A-Za-z]{2}/.test(title) && wordsOf(title) !== wordsOf(name);
  return {
    ...(isNews && { title: title.trim() }),
    ...(said[readOnly] === true && { readOnly: true }),
    ...(said[immutable] === true && { immutable: true }),
  };
}

/** The fields of every family that has a method to describe them. */
export function labelledFields(
  methods: readonly MethodModel[],
  types: readonly NamedType[],
  rules: Rules | undefined,
  key: string | undefined,
): Map<string, LabelledFields> {
  const families = new Map<string, LabelledFields>();
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]));
  for (const { id, resultType, documented: { result } } of rules ? methods : []) {
    if (!rules!.by.includes(lastWord(id)) && !result?.fieldMap) continue;
    // Fields that somebody has named are none of the API's.
    if (isOpen(schemas.get(resultType) ?? {})) continue;
    const sample = key !== undefined && isMapping(result?.sample) && key in result.sample
      ? result.sample[key]
      : result?.sample;
    const found = descriptions(sample, rules!);
    if (!found) continue;
    const fields = Object.entries(found).map(([name, value]) => [name, labelOf(name, value, rules!)]);
    families.set(familyOf(id), { by: id, fields: Object.fromEntries(fields) });
  }
  return families;
}
