/**
 * Asks a portal what is its own.
 *
 * @module
 */

import { ApiError } from "../../../core/errors.ts";
import type { ApiResponse } from "../../envelope.ts";
import type { CallOptions, Portal } from "../../portal.ts";
import { type OwnField, readFields } from "./answers.ts";
import type { OwnFieldsTable } from "./table.ts";

/** Own fields of an entity, or of one of its types. */
export interface OwnFields {
  table: OwnFieldsTable;
  /** Type of the entity, and what the portal calls it. */
  type?: { id: number; title: string };
  request: OwnField[];
  result: OwnField[];
}

/** What a portal has of its own. */
export interface Findings {
  entities: OwnFields[];
  /** REST 3.0's description of itself; absent where the portal refuses it. */
  openapi?: unknown;
  /** What could not be asked, and why. */
  notes: string[];
}

/** The method that lists the settings of custom fields of the whole CRM. */
const SETTINGS = "userfieldconfig.list";
/** The method that lists the smart processes, each of which is a type of items. */
const TYPES = "crm.type.list";
/** More pages than any portal has; a server that never ends shall not hold the command up. */
const MOST_PAGES = 200;

type Settings = Map<string, Map<string, OwnField>>;

/** Asks one portal, and remembers what it refuses. */
class Asking {
  readonly notes: string[] = [];
  readonly #portal: Portal;
  readonly #options: CallOptions;

  constructor(portal: Portal, options: CallOptions) {
    this.#portal = portal;
    this.#options = options;
  }

  /**
   * The result of a method, or nothing where the portal refuses it.
   *
   * @throws Everything but a refusal: what is not reached, and what no method would be answered.
   */
  async ask(method: string, params: object = {}, api: "v2" | "v3" = "v2"): Promise<ApiResponse<unknown> | undefined> {
    const client = api === "v3" ? this.#portal.v3 : this.#portal;
    try {
      return await client.callUnknown(method, params, this.#options);
    } catch (error) {
      // A wrong token, or too many calls, is no matter of the method.
      if (!(error instanceof ApiError) || error.status === 401 || error.retryable) throw error;
      this.notes.push(`${method} was refused (${error.code || error.description || "no code"})`);
      return undefined;
    }
  }

  /** The results of all pages of a list. */
  async askAll(method: string, params: object = {}): Promise<unknown[]> {
    const results: unknown[] = [];
    for (let start: number | undefined = 0; start !== undefined && results.length < MOST_PAGES;) {
      const answer: ApiResponse<unknown> | undefined = await this.ask(method, { ...params, ...start && { start } });
      if (!answer) break;
      results.push(answer.result);
      const next: number | undefined = typeof answer.next === "number" ? answer.next : undefined;
      start = next !== undefined && next > start ? next : undefined;
    }
    return results;
  }
}

/** Adds what is told of a field to what is known; what is told later is known better. */
function merge(into: Map<string, OwnField>, fields: readonly OwnField[]): void {
  for (const field of fields) into.set(field.name, { ...into.get(field.name), ...field });
}

/** As PHP's side spells a name in camel case. */
export function camelCase(name: string): string {
  const joined = name.toLowerCase().split("_").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** The settings of custom fields, by the entity's name there and the field's. */
async function askSettings(asking: Asking): Promise<Settings> {
  const results = await asking.askAll(SETTINGS, { moduleId: "crm", select: { 0: "*", language: "en" } });
  const settings: Settings = new Map();
  for (const result of results) {
    const { fields } = result as { fields?: unknown };
    for (const record of Object.values(fields ?? {}) as { entityId?: unknown }[]) {
      const entity = String(record?.entityId);
      const known = settings.get(entity) ?? new Map();
      merge(known, readFields("listed", [record]));
      settings.set(entity, known);
    }
  }
  return settings;
}

/** The fields of an entity that are the portal's own, sorted by name. */
function own(
  table: OwnFieldsTable,
  all: ReadonlyMap<string, OwnField>,
  settings: ReadonlyMap<string, OwnField> | undefined,
): Pick<OwnFields, "request" | "result"> {
  const fields = [...all.values()].map((field) => {
    const { type, multiple, label, choices } = settings?.get(field.original) ?? {};
    const better = { type: field.type ?? type, multiple: field.multiple ?? multiple };
    return { ...field, ...better, label: field.label ?? label, choices: field.choices ?? choices } as OwnField;
  });
  const named = (prefixes: readonly string[], fields: OwnField[]) => {
    const found = fields.filter(({ name }) =>
      prefixes.some((prefix) => name.startsWith(prefix)) && !table.known.includes(name)
    );
    // Two names may be one in camel case.
    return [...new Map(found.map((field) => [field.name, field])).values()].sort((
      one,
      other,
    ) => (one.name < other.name ? -1 : 1));
  };
  const shown = table.camel ? fields.map((field) => ({ ...field, name: camelCase(field.name) })) : fields;
  return {
    request: named(table.request, fields.filter((field) => !field.readonly)),
    result: named(table.result, shown),
  };
}

/** The types of an entity, each with the parameter that names it. */
async function askTypes(asking: Asking): Promise<{ id: number; title: string; object: string }[]> {
  const pages = await asking.askAll(TYPES);
  const types = pages.flatMap((result) => Object.values((result as { types?: unknown })?.types ?? {}) as unknown[]);
  const found = types.flatMap((one) => {
    const { id, title, entityTypeId } = (one ?? {}) as Record<string, unknown>;
    const number = Number(entityTypeId);
    return Number.isSafeInteger(number) && number > 0
      ? [{ id: number, title: String(title ?? ""), object: `CRM_${id}` }]
      : [];
  });
  return [...new Map(found.map((one) => [one.id, one])).values()].sort((one, other) => one.id - other.id);
}

/** The fields that the portal describes; nothing where it refuses the method that has all names. */
async function askFields(
  asking: Asking,
  { ask }: OwnFieldsTable,
  params: object,
): Promise<Map<string, OwnField> | undefined> {
  const all = new Map<string, OwnField>();
  for (const [index, [method, form]] of ask.entries()) {
    const results = await asking.askAll(method, params);
    if (!results.length && index === 0) return undefined;
    for (const result of results) merge(all, readFields(form, result));
  }
  return all;
}

/**
 * Asks a portal for the own fields of all entities.
 *
 * @throws The errors of a call, but for refusals, which become notes.
 */
export async function askPortal(
  portal: Portal,
  tables: readonly OwnFieldsTable[],
  options: CallOptions,
): Promise<Findings> {
  const asking = new Asking(portal, options);
  const entities: OwnFields[] = [];
  const settings = await askSettings(asking);
  for (const table of tables.filter(({ api }) => api === undefined)) {
    const types = table.by === undefined ? [undefined] : await askTypes(asking);
    for (const type of types) {
      const all = await askFields(asking, table, type ? { [table.by!]: type.id } : {});
      const object = type?.object ?? table.object;
      if (!all) continue;
      const fields = own(table, all, object === undefined ? undefined : settings.get(object));
      entities.push({ table, ...type && { type: { id: type.id, title: type.title } }, ...fields });
    }
  }
  const document = await asking.ask("rest.documentation.openapi", {}, "v3");
  return { entities, ...document && { openapi: document.result }, notes: asking.notes };
}
