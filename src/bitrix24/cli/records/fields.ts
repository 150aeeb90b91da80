/**
 * The fields of an entity, as a portal describes them.
 *
 * @module
 */

import type { ColumnKind, EntityTable, RecordField } from "../../../catalogue/records.ts";
import { ApiError } from "../../../core/errors.ts";
import { ownFields } from "../../generated/cli/own_fields.ts";
import type { CallOptions } from "../../call.ts";
import type { Portal } from "../../portal.ts";
import { camelCase } from "../types/ask.ts";
import { type OwnField, readFields } from "../types/answers.ts";
import type { AnswerForm } from "../types/table.ts";
import { apiOf } from "./entities.ts";

/** A field with what only a portal's own side needs. */
export interface PortalField extends RecordField {
  /** The portal's word for its type. */
  type: string;
  /** The dictionary that its values stand in. */
  dictionary?: string | undefined;
}

/** What the portal's words for types stand for; all others are texts. */
const KINDS: Readonly<Record<string, ColumnKind>> = {
  integer: "integer",
  user: "integer",
  employee: "integer",
  crm_company: "integer",
  crm_contact: "integer",
  crm_deal: "integer",
  crm_lead: "integer",
  crm_quote: "integer",
  crm_category: "integer",
  enumeration: "integer",
  double: "number",
  date: "date",
  datetime: "datetime",
  array: "json",
  object: "json",
  file: "json",
  product_file: "json",
  crm_multifield: "json",
  attached_diskfile: "json",
  disk_file: "json",
};

/** Pages of settings that are read at most. */
const MOST_PAGES = 200;

function fieldOf(field: OwnField, { camel }: EntityTable, own: readonly string[]): PortalField {
  const { name, type = "", multiple, readonly, required, dictionary, label, choices } = field;
  return {
    code: name,
    member: camel ? camelCase(name) : name,
    kind: multiple ? "json" : Object.hasOwn(KINDS, type) ? KINDS[type]! : "text",
    type,
    label,
    own: own.some((prefix) => name.startsWith(prefix)) || undefined,
    multiple,
    readonly,
    required,
    dictionary,
    ...choices && { names: new Map(choices.map(({ id, label }) => [id, label])) },
  };
}

/**
 * Asks a portal for the fields of an entity.
 *
 * @param params Parameters that say which type of the entity is meant.
 * @returns Nothing where no method describes them, or the portal refuses the one that does.
 * @throws Everything but a refusal.
 */
export async function askFields(
  portal: Portal,
  name: string,
  entity: EntityTable,
  params: object,
  options: CallOptions,
  note: (line: string) => Promise<void>,
): Promise<PortalField[] | undefined> {
  const own = ownFields.find((one) => one.entity === name)?.request ?? [];
  const fields = new Map<string, OwnField>();
  for (const [at, [method, form]] of (entity.ask ?? []).entries()) {
    try {
      for (let start: number | undefined = 0, pages = 0; start !== undefined && pages < MOST_PAGES; pages++) {
        const asked = { ...params, ...start && { start } };
        const { result, next } = await apiOf(portal, entity).callUnknown(method.replace(/^\w+:/, ""), asked, options);
        for (const field of readFields(form as AnswerForm, result)) {
          fields.set(field.name, { ...fields.get(field.name), ...field });
        }
        start = typeof next === "number" && next > start ? next : undefined;
      }
    } catch (error) {
      if (!(error instanceof ApiError) || error.status === 401 || error.retryable) throw error;
      await note(`${method} was refused (${error.code || "no code"})${at ? ": fields may lack." : "."}`);
      if (!at) return;
    }
  }
  return fields.size ? [...fields.values()].map((field) => fieldOf(field, entity, own)) : undefined;
}

/** The fields that documentation shows; nothing where it shows none. */
export function documentedFields({ row }: EntityTable): PortalField[] | undefined {
  return row?.map((column) => {
    const [code = "", kind] = column.split(":");
    return { code, member: code, kind: kind as ColumnKind, type: "" };
  });
}
