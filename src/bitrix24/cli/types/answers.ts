/**
 * Reads what methods say of fields.
 *
 * @module
 */

import type { AnswerForm } from "./table.ts";

/** A field of a portal. */
export interface OwnField {
  name: string;
  /** How the settings of custom fields spell the name. */
  original: string;
  /** The portal's word for its type; absent where nobody told. */
  type?: string;
  multiple?: boolean;
  /** Whether requests cannot write it. */
  readonly?: boolean;
  /** Whether a new record needs it. */
  required?: boolean;
  /** The dictionary that its values stand in. */
  dictionary?: string;
  label?: string;
  /** Ids and texts of a list's items. */
  choices?: { id: string; label: string }[];
}

type Record_ = Record<string, unknown>;

/** What is no structure has no members. */
function members(value: unknown): Record_ {
  return typeof value === "object" && value !== null ? value as Record_ : {};
}

/** The first text of several, which may stand by language. */
function text(...values: unknown[]): string | undefined {
  for (const value of values) {
    const one = typeof value === "object" && value !== null ? Object.values(value).find(Boolean) : value;
    if (typeof one === "string" && one.trim() !== "") return one;
  }
  return undefined;
}

/** Values with their names, as a list of items or by their codes. */
function choices(items: unknown, values?: unknown): OwnField["choices"] {
  const named = Object.entries(members(values)).map(([id, name]) => ({ id, label: text(name) ?? "" }));
  if (named.length) return named;
  const list = Object.values(members(items)).map(members).flatMap((item) => {
    const id = item.ID ?? item.id;
    return id === undefined || id === null ? [] : [{ id: String(id), label: text(item.VALUE, item.value) ?? "" }];
  });
  return list.length ? list : undefined;
}

/** Leaves out what nobody told, so that it takes nothing away from what is known. */
function told(field: { [Key in keyof OwnField]: OwnField[Key] | undefined }): OwnField {
  return Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)) as unknown as OwnField;
}

/** How each form is read. */
const READ: Record<AnswerForm, (result: unknown) => OwnField[]> = {
  /** `*.fields`: descriptions by name, maybe below `fields`. */
  described: (result) => {
    const { fields } = members(result);
    const isAround = typeof fields === "object" && fields !== null && !Object.hasOwn(fields, "type");
    return Object.entries(members(isAround ? fields : result)).map(([name, value]) => {
      const field = members(value);
      const { type, isMultiple, isReadOnly, isRequired, formLabel, listLabel, title, items, upperName } = field;
      return told({
        name,
        original: text(upperName) ?? name,
        type: text(type),
        multiple: isMultiple === undefined ? undefined : isMultiple === true,
        readonly: isReadOnly === true || undefined,
        required: isRequired === true || field.required === true || undefined,
        dictionary: text(field.statusType),
        label: text(formLabel, listLabel, title === name ? "" : title, field.name),
        choices: choices(items, field.values),
      });
    });
  },
  /** `user.fields`: titles by name. */
  titled: (result) =>
    Object.entries(members(result)).map(([name, title]) =>
      told({ name, original: name, label: text(title === name ? "" : title) })
    ),
  /** Lists of custom fields' settings, in capitals or not, maybe below `fields`. */
  listed: (result) => {
    const list = Array.isArray(result) ? result : members(result).fields;
    return Object.values(members(list)).map(members).flatMap((one) => {
      const name = text(one.FIELD_NAME, one.fieldName);
      return name === undefined ? [] : [told({
        name,
        original: name,
        type: text(one.USER_TYPE_ID, one.userTypeId),
        multiple: (one.MULTIPLE ?? one.multiple) === "Y",
        label: text(one.EDIT_FORM_LABEL, one.editFormLabel, one.LIST_COLUMN_LABEL, one.listColumnLabel),
        choices: choices(one.LIST ?? one.enum),
      })];
    });
  },
};

/** The fields that an answer tells of. */
export function readFields(form: AnswerForm, result: unknown): OwnField[] {
  return READ[form](result);
}
