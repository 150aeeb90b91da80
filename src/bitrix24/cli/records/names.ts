/**
 * Names of the values that stand in records as codes: stages and other dictionaries, users, items of lists.
 *
 * @module
 */

import { ApiError } from "../../../core/errors.ts";
import { list } from "../../list/list.ts";
import type { CallOptions } from "../../call.ts";
import type { Portal } from "../../portal.ts";
import type { PortalField } from "./fields.ts";

type Row = Record<string, unknown>;

const DICTIONARIES = "crm.status.list";
const USERS = "user.get";
const USER_TYPES: readonly string[] = ["user", "employee"];

/** Asks a portal for names, each list once. */
class Asking {
  readonly #portal: Portal;
  readonly #options: CallOptions;
  readonly #note: (line: string) => Promise<void>;

  constructor(portal: Portal, options: CallOptions, note: (line: string) => Promise<void>) {
    this.#portal = portal;
    this.#options = options;
    this.#note = note;
  }

  /** All rows of a method; none where the portal refuses it. */
  async rows(method: typeof DICTIONARIES | typeof USERS): Promise<Row[]> {
    const rows: Row[] = [];
    try {
      for await (const row of list(this.#portal, method, {}, this.#options)) rows.push(row as Row);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status === 401 || error.retryable) throw error;
      await this.#note(
        `${method} was refused (${error.code || "no code"}): the names that it would tell are not known.`,
      );
    }
    return rows;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? `${value}`.trim() : "";
}

/** What a user is called. */
function userName({ NAME, LAST_NAME, EMAIL, ID }: Row): string {
  return [NAME, LAST_NAME].map(textOf).filter(Boolean).join(" ") || textOf(EMAIL) || textOf(ID);
}

/** A dictionary's values, those of its parts included: each pipeline has stages of its own, under the name with a number. */
function valuesOf(rows: readonly Row[], dictionary: string): Map<string, string> {
  const own = rows.filter(({ ENTITY_ID }) => {
    const id = textOf(ENTITY_ID);
    return id === dictionary || id.startsWith(`${dictionary}_`) && /^\d+$/.test(id.slice(dictionary.length + 1));
  });
  return new Map(own.map(({ STATUS_ID, NAME }) => [textOf(STATUS_ID), textOf(NAME)]));
}

/** The stages of all pipelines, whose codes tell them apart. */
function stagesOf(rows: readonly Row[]): Map<string, string> {
  const stages = rows.filter(({ STATUS_ID }) => textOf(STATUS_ID).includes(":"));
  return new Map(stages.map(({ STATUS_ID, NAME }) => [textOf(STATUS_ID), textOf(NAME)]));
}

/**
 * Adds the names of values to fields.
 *
 * @param wanted Which names are asked for beside those that the fields' description has told.
 */
export async function withNames(
  portal: Portal,
  fields: readonly PortalField[],
  wanted: { users: boolean },
  options: CallOptions,
  note: (line: string) => Promise<void>,
): Promise<PortalField[]> {
  const asking = new Asking(portal, options, note);
  const isStatus = ({ type, dictionary }: PortalField) => type === "crm_status" || dictionary !== undefined;
  const isUser = ({ type }: PortalField) => wanted.users && USER_TYPES.includes(type);
  const statuses = fields.some(isStatus) ? await asking.rows(DICTIONARIES) : [];
  const users = fields.some(isUser)
    ? new Map((await asking.rows(USERS)).map((row) => [textOf(row.ID), userName(row)]))
    : undefined;
  return fields.map((field) => {
    if (isUser(field)) return { ...field, names: users };
    if (!isStatus(field)) return field;
    const names = field.dictionary === undefined ? stagesOf(statuses) : valuesOf(statuses, field.dictionary);
    return names.size ? { ...field, names } : field;
  });
}
