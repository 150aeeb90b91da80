/**
 * Says of every field whether it holds a list of what its members describe, so that nobody has to tell it from words.
 *
 * @module
 */

import type { FieldFacts, MethodFacts } from "../model.ts";
import { isList, type Side } from "./words.ts";

/** Marks the lists among fields and all that they hold, in place. */
function markFields(fields: readonly FieldFacts[], side: Side): void {
  for (const field of fields) {
    if (isList(field, side)) field.list = true;
    markMembers(field, side);
  }
}

function markMembers(
  { fields = [], keys = [], variants = [] }: Pick<FieldFacts, "fields" | "keys" | "variants">,
  side: Side,
): void {
  markFields(fields, side);
  markFields(keys, side);
  for (const variant of variants) markFields(variant.fields, side);
}

/** Marks the lists among everything that is documented of a method, in place. */
export function markLists(method: MethodFacts): void {
  const { params, paramVariants = [], paramTables = [], result, resultTables = [] } = method;
  markFields(params, "request");
  for (const { fields = [] } of [...paramVariants, ...paramTables]) markFields(fields, "request");
  if (result) {
    if (isList({ ...result, name: "" }, "result")) result.list = true;
    markMembers(result, "result");
  }
  for (const { fields = [] } of resultTables) markFields(fields, "result");
}
