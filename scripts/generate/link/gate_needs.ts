/**
 * Which parameters a method cannot do without: what the tables mark, relaxed where the documented example breaks it.
 *
 * @module
 */

import type { MethodModel } from "../model.ts";
import type { FieldFacts } from "../read/schema/rest.ts";
import { bare, type Worded } from "./gate_words.ts";

/**
 * The required parameters, those of which one is enough with `|` between them.
 *
 * @param softened Gets a line for each mark that the example breaks.
 */
export function needsOf({ documented, example }: MethodModel, softened: string[]): string[] {
  const { params, paramVariants = [], requireOneOf = [] } = documented;
  const shown = shownIn(example);
  const inGroup = new Set(requireOneOf.flat());
  const groups = requireOneOf.map((names) => names.join("|"));
  const needs: string[] = [];
  for (const { name, required } of params) {
    if (inGroup.has(name)) {
      const group = groups.find((one) => one.split("|").includes(name))!;
      if (!needs.includes(group)) needs.push(group);
      if (required && shown && !has(shown, name)) softened.push(`${name}: ${group}`);
      continue;
    }
    if (!required) continue;
    if (!shown || has(shown, name)) {
      needs.push(name);
      continue;
    }
    const instead = shown.find((key) => isKin(key, name));
    if (instead !== undefined) needs.push(`${name}|${instead}`);
    softened.push(instead === undefined ? `${name}: optional` : `${name}: ${name}|${instead}`);
  }
  const variants = paramVariants.map(({ fields }) => fields.filter(({ required }) => required).map(({ name }) => name));
  if (variants.length && variants.every((names) => names.length) && !needs.length) {
    needs.push(variants.map((names) => names.join("+")).join("|"));
  }
  return needs;
}

/**
 * The required members of structures, as `holder.member`: only those that the example has and whose absence a documented error
 * is about, since tables of updates repeat the marks of what adds.
 */
export function memberNeeds({ documented, example }: MethodModel, { named, member: general }: Worded): string[] {
  const shown = Object(example) as Record<string, unknown>;
  return documented.params.flatMap((holder) => {
    const key = Object.keys(shown).find((one) => bare(one) === bare(holder.name));
    const items = [key === undefined ? undefined : shown[key]].flat();
    const isShown = (member: FieldFacts): boolean =>
      items.length > 0 &&
      items.every((item) => typeof item === "object" && item !== null && has(Object.keys(item), member.name));
    const required = (holder.fields ?? []).filter((member) => member.required && isShown(member));
    return required.filter(({ name }) => named.has(name) || general?.[2].includes("{name}")).map(({ name }) =>
      `${holder.name}.${name}`
    );
  });
}

function shownIn(example: unknown): string[] | undefined {
  return typeof example === "object" && example !== null && !Array.isArray(example) ? Object.keys(example) : undefined;
}

function has(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Whether a name stands for another one: ITEM_CODE for ITEM_ID, id for itemId, itemIds for itemId. */
function isKin(key: string, name: string): boolean {
  const [one, other] = [wordsOf(key), wordsOf(name)];
  return one[0] === other[0] || one.join("") === other.at(-1) || bare(key).startsWith(bare(name));
}

function wordsOf(name: string): string[] {
  return name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase().split("_");
}
