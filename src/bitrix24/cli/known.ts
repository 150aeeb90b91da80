/**
 * Values that only a portal knows, for whoever types a command line: users, stages, types of CRM objects.
 *
 * @module
 */

import type { KnownValue } from "../../catalogue/adapter.ts";
import type { ToolCallOptions } from "../../catalogue/tool.ts";
import type { Portal } from "../portal.ts";

/** Kinds of values by the names of the fields that take them, without signs between words. */
const KINDS: readonly (readonly [kind: string, names: RegExp])[] = [
  ["users", /^(user|manager|responsible|auditor|accomplice|assignedby|createdby|director|performer)(id|s|ids)?$/],
  ["stages", /^(stage|status)(id)?$/],
  ["types", /^(entitytype|ownertype)(id)?$/],
];

/** The kind of value that a field takes. */
export function kindOf(field: string): string | undefined {
  const plain = field.toLowerCase().replace(/[^a-z]/g, "");
  return KINDS.find(([, names]) => names.test(plain))?.[0];
}

/** A record as some method answers it. */
type Row = Record<string, unknown>;

function text(...parts: unknown[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join(" ");
}

async function users(portal: Portal, options: ToolCallOptions): Promise<KnownValue[]> {
  const { result } = await portal.callUnknown("user.get", { ACTIVE: true }, options) as { result: Row[] };
  return result.map(({ ID, NAME, LAST_NAME, WORK_POSITION }) => ({
    value: String(ID),
    about: text(NAME, LAST_NAME) + (WORK_POSITION ? `, ${WORK_POSITION}` : ""),
  }));
}

async function stages(portal: Portal, options: ToolCallOptions): Promise<KnownValue[]> {
  const { result } = await portal.callUnknown("crm.status.list", {}, options) as { result: Row[] };
  return result.filter(({ ENTITY_ID }) => /STAGE|^STATUS$/.test(String(ENTITY_ID)))
    .map(({ STATUS_ID, NAME, ENTITY_ID }) => ({ value: String(STATUS_ID), about: `${NAME} (${ENTITY_ID})` }));
}

async function types(portal: Portal, options: ToolCallOptions): Promise<KnownValue[]> {
  const { result } = await portal.callUnknown("crm.enum.ownertype", {}, options) as { result: Row[] };
  return result.map(({ ID, NAME }) => ({ value: String(ID), about: text(NAME) }));
}

/** Reads the values of a kind. */
export async function load(client: unknown, kind: string, options: ToolCallOptions): Promise<KnownValue[]> {
  const portal = client as Portal;
  if (kind === "users") return await users(portal, options);
  return kind === "stages" ? await stages(portal, options) : await types(portal, options);
}
