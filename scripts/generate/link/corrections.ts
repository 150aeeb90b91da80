/**
 * Applies what we know better to what the documentation says of a method.
 *
 * @module
 */

import { didYouMean } from "../diagnostics.ts";
import type { Correction, FieldFacts, MethodFacts } from "../read/schema/rest.ts";
import { typeWords } from "../types/words.ts";

/** Says what is wrong with a correction, and with which part of it. */
export type Report = (
  part: "at" | "set",
  code: "correction-target" | "correction-no-effect" | "no-reason",
  message: string,
  hint: string,
) => void;

/** What may have members: a method's parameters, its result, or a field of them. */
type Holder = Partial<Pick<FieldFacts, "fields" | "variants">>;

/**
 * Applies one correction to a method's facts, in place.
 *
 * @param fieldsOf The fields of a type of the notes.
 */
export function correct(
  method: MethodFacts,
  { at, set, reason }: Correction,
  report: Report,
  fieldsOf: (type: string) => readonly FieldFacts[] | undefined = () => undefined,
): void {
  if (!reason) {
    const hint = "Add reason: how we know that the documentation is wrong.";
    report("at", "no-reason", `The correction of ${at} has no reason.`, hint);
  }
  const targets = find(method, at, set, report);
  if (!targets) return;
  const before = JSON.stringify(targets);
  const more = set.also === undefined ? [] : fieldsOf(set.also);
  if (!more) {
    report("set", "correction-target", `No notes declare a type "${set.also}".`, "Declare it under types.");
    return;
  }
  for (const target of targets) {
    Object.assign(target, changeOf(set));
    const own = target.fields ?? [];
    const added = more.filter(({ name }) => own.every((field) => field.name !== name));
    if (added.length) target.fields = [...own, ...added];
  }
  if (JSON.stringify(targets) !== before) return;
  report("set", "correction-no-effect", `The documentation says the same of ${at}.`, "Remove the correction.");
}

/** What a correction puts in place; a new type leaves nothing of what was said of the old one's values. */
function changeOf({ type, also: _, ...rest }: Correction["set"]): object {
  if (type === undefined) return rest;
  return {
    ...(!rest.enum && { enum: undefined, fields: undefined, variants: undefined }),
    ...rest,
    types: typeWords(type),
  };
}

/** The fields that a place means, one in each variant; a last part that is not there is added where a type is given. */
function find(
  method: MethodFacts,
  at: Correction["at"],
  set: Correction["set"],
  report: Report,
): Holder[] | undefined {
  const [root, ...path] = at.split(".");
  let holders = root === "params" ? paramsOf(method) : [method.result ??= { sample: undefined }];
  for (const [depth, name] of path.entries()) {
    const isLast = depth === path.length - 1;
    const lists = listsOf(holders, depth === 0);
    const all = lists.flat();
    const found = all.filter((field) => field.name === name);
    if (!found.length && lists.length && isLast && set.type) return lists.map((fields) => added(fields, name));
    if (!found.length) {
      report("at", "correction-target", `The method has no "${at}".`, didYouMean(name, all.map((one) => one.name)));
      return;
    }
    if (isLast && set.name && set.name !== name && all.some((one) => one.name === set.name)) {
      const hint = "Correct that one, or choose another name.";
      report("set", "correction-target", `The method has "${set.name}" already.`, hint);
      return;
    }
    holders = found;
  }
  return holders;
}

/** A method's parameters, those of each variant included. */
function paramsOf({ params, paramVariants = [] }: MethodFacts): Holder[] {
  return [{ fields: params }, ...paramVariants];
}

/** The lists of fields within some holders; below the root an empty one describes nothing that could be corrected. */
function listsOf(holders: readonly Holder[], atRoot: boolean): FieldFacts[][] {
  return holders.flatMap((holder) => {
    const { variants = [] } = holder;
    // What is added must stand in the facts.
    if (atRoot && !variants.length) holder.fields ??= [];
    return [holder.fields ?? [], ...variants.map((one) => one.fields)];
  }).filter((fields) => fields.length || atRoot && holders.some((holder) => holder.fields === fields));
}

/** A new field at the end of a list. */
function added(fields: FieldFacts[], name: string): FieldFacts {
  const field: FieldFacts = { name };
  fields.push(field);
  return field;
}
