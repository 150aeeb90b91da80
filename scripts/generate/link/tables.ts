/**
 * Corrects the tables of the documentation by the notes.
 *
 * @module
 */

import { type Diagnostics, didYouMean } from "../diagnostics.ts";
import type { SegmentSource } from "../read/parse.ts";
import type { FieldFacts, TableNotes, TypeFacts } from "../read/schema/rest.ts";
import { typeWords } from "../types/words.ts";

/** A table's fields with what the notes say of them; a field that it does not have comes last. */
export function correctedFields(fields: readonly FieldFacts[], notes: TableNotes): FieldFacts[] {
  const change = (field: FieldFacts): FieldFacts => {
    if (!Object.hasOwn(notes, field.name)) return field;
    const { type, open, about } = notes[field.name]!;
    return {
      ...field,
      ...(type !== undefined && { types: typeWords(type) }),
      ...(open && { enumOpen: true }),
      ...(about !== undefined && { about }),
    };
  };
  const added = Object.keys(notes).filter((name) => fields.every((field) => field.name !== name));
  return [...fields.map(change), ...added.map((name) => change({ name }))];
}

/** The tables of the documentation, corrected. */
export function correctTables(
  tables: readonly TypeFacts[],
  segments: readonly SegmentSource[],
  diagnostics: Diagnostics,
): TypeFacts[] {
  const corrected = new Map(tables.map((table) => [table.name, table]));
  for (const { notes } of segments) {
    for (const [name, members] of Object.entries(notes.value.tables ?? {})) {
      const table = corrected.get(name);
      if (table) corrected.set(name, { ...table, fields: correctedFields(table.fields, members) });
      else {
        const hint = didYouMean(name, [...corrected.keys()]);
        diagnostics.add(
          notes.at(["tables", name], "key"),
          "correction-target",
          `No table "${name}" is imported.`,
          hint,
        );
      }
    }
  }
  return [...corrected.values()];
}
