/**
 * Writes the records of an import.
 *
 * @module
 */

import type { ImportRequest, RecordField, RecordsKit, RecordTarget, WriteOutcome } from "../../../catalogue/records.ts";
import type { ToolCallOptions } from "../../../catalogue/tool.ts";
import { ApiError, type OintError, ResponseError, UnknownOutcomeError, UsageError } from "../../../core/errors.ts";
import { batch } from "../../batch/batch.ts";
import type { Outcome } from "../../batch/outcome.ts";
import { MOST_COMMANDS } from "../../batch/send.ts";
import type { Portal } from "../../portal.ts";
import { memberAt } from "../../member.ts";
import { apiOf, entityOf, pagingOf, placesOf } from "./entities.ts";
import { askFields, type PortalField } from "./fields.ts";
import { withNames } from "./names.ts";
import { valueOf } from "./values.ts";

/** What is used of `batch`, for any methods. */
type AnyBatch = (
  portal: object,
  commands: readonly (readonly [string, object])[],
  options: ToolCallOptions,
) => Promise<Outcome[]>;

/** The id of a new record: the result, or what stands in it. */
function idIn(result: unknown): string | undefined {
  if (typeof result === "number" || typeof result === "string" && result !== "") return String(result);
  if (typeof result !== "object" || result === null) return;
  const { id, ID } = result as { id?: unknown; ID?: unknown };
  if (id !== undefined || ID !== undefined) return idIn(id ?? ID);
  const [inner, ...more] = Object.values(result);
  return more.length ? undefined : idIn(inner);
}

/** Whether a refusal is none of the record, but of all that is asked for just now. */
function isOfAll(error: OintError): boolean {
  return error instanceof ApiError && (error.retryable || error.status === 401);
}

/** What became of records; throws where nothing was sent for a reason that all others have, too. */
function outcomesOf(method: string, outcomes: readonly Outcome[]): WriteOutcome[] {
  return outcomes.map(({ error, result }): WriteOutcome => {
    if (!error) {
      const id = idIn(result);
      return id === undefined ? { doubt: `${method} has answered no id.` } : { id };
    }
    if (error instanceof UnknownOutcomeError) return { doubt: error.message };
    if (error instanceof ApiError && !isOfAll(error)) return { refused: error.message };
    if (error instanceof ResponseError && error.refused) return { refused: error.message };
    return { unsent: error };
  });
}

/** Prepares an import. */
export async function target(
  client: unknown,
  { entity: name, params }: ImportRequest,
  { options, note, meant }: RecordsKit,
): Promise<RecordTarget> {
  const portal = client as Portal;
  const entity = entityOf(name);
  if (!entity.add) {
    throw new UsageError(`Nothing documents a method that makes records of ${name} of a list of fields.`);
  }
  const [method, place] = entity.add;
  const fields = await askFields(portal, name, entity, params, options, note);
  if (!fields) throw new UsageError(`Nothing describes the fields of ${name}, so that no file can be checked.`);
  const api = apiOf(portal, entity);
  const request = (record: Readonly<Record<string, unknown>>) => ({ method, params: { ...params, [place]: record } });
  const together = batch as unknown as AnyBatch;

  const find = async (field: RecordField, values: readonly string[]): Promise<(string[] | undefined)[]> => {
    const { filter, select } = placesOf(entity);
    const { rows, id } = pagingOf(entity);
    const idField = id?.filtered ?? "ID";
    const commands = values.map((value) =>
      [entity.list, {
        ...params,
        [filter]: { [`=${field.code}`]: value },
        ...select !== undefined && { [select]: [idField, field.code] },
      }] as const
    );
    return (await together(api, commands, options)).map(({ error, result }, at) => {
      if (error) throw error;
      const found = Object.values(Object(memberAt(result, rows)) as Record<string, Record<string, unknown>>);
      const same = found.filter((row) => String(row[field.member]) === values[at]);
      // A filter that is not minded finds everything, of which this is a page; and a value may be kept in another form.
      if (found.length && !same.length) return;
      return same.map((row) => String(row[id?.field ?? "ID"] ?? row.id ?? ""));
    });
  };
  return {
    about: { service: "bitrix24", installation: new URL(portal.origin).host, entity: name, method, params },
    fields,
    named: (some) => withNames(portal, some as PortalField[], { users: false }, options, note),
    read: (field, value) => valueOf(field as PortalField, value, meant),
    request,
    together: MOST_COMMANDS,
    write: async (records) => {
      const commands = records.map((record) => [method, request(record).params] as const);
      return outcomesOf(method, await together(api, commands, options));
    },
    find,
  };
}
