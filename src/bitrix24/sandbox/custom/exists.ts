/**
 * What somebody wants to know before doing anything: whether there is a method, or a flow of a name.
 *
 * @module
 */

import { numberOf, textOf } from "../../../sandbox/kinds.ts";
import { isMembers } from "../../../sandbox/rule/places.ts";
import type { Custom } from "./custom.ts";

/** `method.get`: whether there is such a method. */
export const methodGet: Custom = ({ asked: { params }, isMethod, envelope }) => {
  const isExisting = isMethod(textOf(params.get("NAME")).toLowerCase());
  return { ...envelope, result: { isExisting, isAvailable: isExisting } };
};

const FLOW = "tasks.flow.flow";

/** `tasks.flow.Flow.isExists`: whether another flow has the name. */
export const flowIsExists: Custom = ({ asked: { params }, store, envelope }) => {
  const data = params.get("FLOWDATA") ?? null;
  if (!isMembers(data) || !store.has(FLOW)) return envelope;
  const name = textOf(data.name).toLowerCase();
  const exists = store.rows(FLOW).some((row) =>
    textOf(row.get("name")).toLowerCase() === name && numberOf(row.get("id")) !== numberOf(data.id ?? 0)
  );
  return { ...envelope, result: { exists } };
};
