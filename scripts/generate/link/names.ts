/**
 * Links the names of members: those that a portal or a caller chose become patterns, in all types.
 *
 * @module
 */

import type { Diagnostics } from "../diagnostics.ts";
import type { MethodModel, NamedType, Schema } from "../model.ts";
import type { SegmentSource } from "../read/parse.ts";
import type { ServiceFile } from "../read/schema/service.ts";
import { openNames, withMap } from "../types/member_names.ts";
import { typeSchema, typeWords, type Vocabulary } from "../types/words.ts";

/** What this needs of what was linked so far; the types' schemas are replaced. */
interface Linked {
  methods: readonly MethodModel[];
  types: readonly NamedType[];
  params: Map<string, Schema>;
}

/** Opens the names in all types, by the rules of the service and by the notes of each method. */
export function linkNames(
  segments: readonly SegmentSource[],
  { methods, types, params }: Linked,
  { names }: ServiceFile,
  vocabulary: Vocabulary,
  diagnostics: Diagnostics,
): void {
  const byName = new Map(types.map((type) => [type.name, type]));
  const lookup = (ref: string) => byName.get(ref.split("/").at(-1)!);
  for (const { notes } of segments) {
    for (const [id, { maps = [] }] of Object.entries(notes.value.methods)) {
      const method = methods.find((one) => one.id === id);
      if (!method) continue;
      for (const [index, { at, keys, of }] of maps.entries()) {
        const [root, ...path] = at.split(".");
        const side = root === "params" ? "request" : "result";
        const type = byName.get(side === "request" ? method.paramsType : method.resultType)!;
        const value = of === undefined ? undefined : typeSchema(typeWords(of), side, vocabulary);
        const place = { path, pattern: `^${keys.slice(0, -1)}`, ...(value && { value }) };
        const schema = withMap(type.schema, place, lookup);
        if (schema) type.schema = schema;
        else {
          const hint = "Lists are gone through by themselves; * stands for every member.";
          const where = notes.at(["methods", id, "maps", index, "at"]);
          diagnostics.add(where, "correction-target", `The method has no structure at "${at}".`, hint);
        }
      }
    }
  }
  if (names) { for (const type of types) type.schema = openNames(type.schema, names); }
  for (const { id, paramsType } of methods) params.set(id, byName.get(paramsType)!.schema);
}
