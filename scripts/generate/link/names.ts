/**
 * Links the names of members: those that somebody gives become patterns, in all types.
 *
 * @module
 */

import type { Diagnostics } from "../diagnostics.ts";
import type { MethodModel } from "../model.ts";
import type { SegmentSource } from "../read/parse.ts";
import { openNames, withMap } from "../types/member_names.ts";
import { typeSchema, typeWords } from "../types/words.ts";
import type { Types } from "./types.ts";

/** Opens the names in all types, by the habits of the service and by the notes of each method. */
export function linkNames(
  segments: readonly SegmentSource[],
  methods: readonly MethodModel[],
  types: Types,
  diagnostics: Diagnostics,
): void {
  const { vocabulary } = types;
  const byId = new Map(methods.map((method) => [method.id, method]));
  const lookup = (ref: string) => types.get(ref.split("/").at(-1)!);
  for (const { notes } of segments) {
    for (const [id, { maps = [] }] of Object.entries(notes.value.methods)) {
      const method = byId.get(id);
      if (!method) continue;
      for (const [index, { at, keys, of }] of maps.entries()) {
        const [root, ...path] = at.split(".");
        const side = root === "params" ? "request" : "result";
        const type = types.get(side === "request" ? method.paramsType : method.resultType)!;
        const value = of === undefined ? undefined : typeSchema(typeWords(of), side, vocabulary);
        const schema = withMap(
          type.schema,
          { path, pattern: `^${keys.slice(0, -1)}`, ...(value && { value }) },
          lookup,
        );
        if (schema) {
          type.schema = schema;
          continue;
        }
        const hint = "Lists are gone through by themselves; * stands for every member.";
        const where = notes.at(["methods", id, "maps", index, "at"]);
        diagnostics.add(where, "correction-target", `The method has no structure at "${at}".`, hint);
      }
    }
  }
  const rules = vocabulary.habits.names;
  if (rules) { for (const type of types.all) type.schema = openNames(type.schema, rules); }
}
