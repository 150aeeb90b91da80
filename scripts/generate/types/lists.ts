/**
 * Says of every field whether it holds a list of what its members describe, so that nobody has to tell it from words.
 *
 * @module
 */

import type { FieldFacts, MethodFacts } from "../model.ts";
import type { Habits } from "./habits.ts";
import { isList, type Side } from "./words.ts";

/** Marks the lists among fields and all that they hold, in place. */
function markFields(fields: readonly FieldFacts[], side: Side, habits: Habits): void {
  for (const field of fields) {
    if (isList(field, side, habits)) field.list = true;
    markMembers(field, side, habits);
  }
}

function markMembers(
  { fields = [], keys = [], variants = [] }: Pick<FieldFacts, "fields" | "keys" | "variants">,
  side: Side,
  habits: Habits,
): void {
  markFields(fields, side, habits);
  markFields(keys, side, habits);
  for (const variant of variants) markFields(variant.fields, side, habits);
}

/** Marks the lists among everything that is documented of a method, in place. */
export function markLists(method: MethodFacts, habits: Habits): void {
  const { params, paramVariants = [], paramTables = [], result, resultTables = [] } = method;
  markFields(params, "request", habits);
  for (const { fields = [] } of [...paramVariants, ...paramTables]) markFields(fields, "request", habits);
  if (result) {
    if (isList({ ...result, name: "" }, "result", habits)) result.list = true;
    markMembers(result, "result", habits);
  }
  for (const { fields = [] } of resultTables) markFields(fields, "result", habits);
}
