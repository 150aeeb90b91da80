/**
 * Fields of lists: a new one is called after its type or by its number; one is shown under its type, all under their ids.
 *
 * @module
 */

import { numberOf, textOf } from "../../../sandbox/kinds.ts";
import { isMembers, type Members } from "../../../sandbox/rule/places.ts";
import { inTypeOf } from "../../../sandbox/rule/types.ts";
import type { Row } from "../../../sandbox/row.ts";
import type { Json } from "../../../sandbox/table.ts";
import type { Custom } from "./custom.ts";

const FIELD = "lists.field";
/** Choices: only fields that are lists have them. */
const [CHOICES, CHOICE] = ["DISPLAY_VALUES_FORM", "L"];

/** A field as the documented one is shown. */
function shown(row: Row, like: Members): Members {
  const members = Object.entries(like).map(([name, value]): [string, Json] => {
    const held = row.get(name);
    return [name, held === undefined ? value : inTypeOf(value, held) ?? held];
  });
  return typed(Object.fromEntries(members));
}

function typed(field: Members): Members {
  if (field.TYPE === CHOICE) return field;
  const { [CHOICES]: _, ...others } = field;
  return others;
}

/** Types of properties: fields of other types are there once. */
const PROPERTY = /^[A-Z](:\w+)?$/;

/** `lists.field.add`: the field's id is that of a property, or its type. */
export const listsFieldAdd: Custom = ({ store, caller, envelope }) => {
  const number = numberOf(envelope.result);
  const row = number > 0 && store.has(FIELD) ? store.glance(FIELD, number) : undefined;
  if (!row) return envelope;
  const type = textOf(row.get("TYPE"));
  const id = PROPERTY.test(type) ? `PROPERTY_${number}` : type;
  store.update(FIELD, number, new Map([["FIELD_ID", id]]), caller);
  return { ...envelope, result: id };
};

/** `lists.field.get`: one field, or all of a list. */
export const listsFieldGet: Custom = ({ asked: { params }, store, envelope, sample }) => {
  const { result } = envelope;
  const [[usual, like] = []] = isMembers(sample) ? Object.entries(sample) : [];
  if (!isMembers(result) || !isMembers(like) || !store.has(FIELD)) return envelope;
  if (textOf(params.get("FIELD_ID")) !== "") {
    const fields = Object.values(result).filter(isMembers).map((one) =>
      one.TYPE === like.TYPE ? [usual, one] : [textOf(one.TYPE), typed(one)]
    );
    return { ...envelope, result: Object.fromEntries(fields) };
  }
  const of = ["IBLOCK_TYPE_ID", "IBLOCK_ID", "IBLOCK_CODE"].filter((name) => textOf(params.get(name)) !== "");
  const isOf = (row: Row): boolean =>
    of.every((name) => ["", textOf(params.get(name))].includes(textOf(row.get(name))));
  const fields = store.rows(FIELD).filter(isOf).map((row) => [textOf(row.get("FIELD_ID")), shown(row, like)]);
  return { ...envelope, result: Object.fromEntries(fields) };
};
