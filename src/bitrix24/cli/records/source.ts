/**
 * Reads the records of an entity for an export.
 *
 * @module
 */

import type { ListProgress } from "../../../catalogue/adapter.ts";
import type { EntityTable, ExportRequest, RecordsKit, RecordSource } from "../../../catalogue/records.ts";
import { UsageError } from "../../../core/errors.ts";
import { guaranteeIn } from "../../../core/list/guarantees.ts";
import type { IdOfRows, Paging } from "../../../core/list/paging.ts";
import { anyList, inWords } from "../list.ts";
import type { Portal } from "../../portal.ts";
import { apiOf, entityOf, pagingOf, placesOf } from "./entities.ts";
import { askFields, documentedFields, type PortalField } from "./fields.ts";
import { unknownFields } from "./filter.ts";
import { withNames } from "./names.ts";

type Params = Readonly<Record<string, unknown>>;

/** A filter with a bound more; of two lower bounds by the id the higher one is left. */
function bounded(
  params: Params,
  name: string,
  condition: boolean,
  field: string,
  sign: string,
  value: unknown,
): Params {
  const given = params[name];
  if (condition) return { ...params, [name]: [...Array.isArray(given) ? given : [], [field, sign, value]] };
  const filter = (typeof given === "object" && given !== null && !Array.isArray(given) ? given : {}) as Params;
  const before = Number(filter[sign + field] ?? NaN);
  const isWithin = typeof value === "number" && before > value;
  return { ...params, [name]: { ...filter, ...!isWithin && { [sign + field]: value } } };
}

/**
 * The fields that are wanted, by their codes, members or names.
 *
 * @throws UsageError When there is no such field, or several have the name.
 */
export function chosenFields(
  entity: string,
  fields: readonly PortalField[],
  wanted: readonly string[],
  meant: RecordsKit["meant"],
): PortalField[] {
  return wanted.map((name) => {
    const same = (text: string | undefined): boolean => text?.trim().toLowerCase() === name.toLowerCase();
    const exact = fields.find(({ code, member }) => code === name || member === name);
    const found = exact ? [exact] : fields.filter(({ code, member }) => same(code) || same(member));
    const labelled = found.length ? found : fields.filter(({ label }) => same(label));
    if (labelled.length === 1) return labelled[0]!;
    if (labelled.length) {
      const codes = labelled.map(({ code }) => code).join(", ");
      throw new UsageError(`Several fields of ${entity} are called "${name}": ${codes}. Name one by its code.`);
    }
    throw new UsageError(`${entity} has no field "${name}".${meant(name, fields.map(({ code }) => code))}`);
  });
}

/** The filter with what was changed at a time or later. */
function changedSince(entity: EntityTable, request: ExportRequest, id: IdOfRows | undefined): Params {
  const { params, since } = request;
  if (since === undefined) return params;
  if (entity.changed === undefined) {
    throw new UsageError(
      `--since: nothing documents by which field ${request.entity} can be filtered by the time of its last change. ` +
        "Leave it out, or use --filter.",
    );
  }
  return bounded(params, placesOf(entity).filter, id?.comparison === "condition", entity.changed, ">=", since);
}

/** Prepares an export. */
export async function source(
  client: unknown,
  request: ExportRequest,
  { options: { signal, timeout }, note, meant }: RecordsKit,
): Promise<RecordSource> {
  const portal = client as Portal;
  const options = { signal, ...timeout !== undefined && { timeout } };
  const entity = entityOf(request.entity);
  const { id: ownId, ...rest } = pagingOf(entity);
  const paging: Paging = ownId && !request.byPages ? { ...rest, id: ownId } : rest;
  const { id } = paging;
  const api = apiOf(portal, entity);
  const { filter, select, page, order } = placesOf(entity);
  const filtered = changedSince(entity, request, id);
  const aside = [filter, select, order, ...page];
  const kept = Object.fromEntries(Object.entries(request.params).filter(([name]) => !aside.includes(name)));
  const known = await askFields(portal, request.entity, entity, kept, options, note) ?? documentedFields(entity);
  const isDescribed = entity.ask !== undefined && known !== undefined;
  if (isDescribed) {
    const codes = known.map(({ code }) => code);
    for (const name of unknownFields(request.params[filter], known)) {
      await note(
        `${request.entity} has no field "${name}", so that the portal may pass over it in --filter.${
          meant(name, codes)
        }`,
      );
    }
  }
  const wanted = request.columns;
  const chosen = wanted &&
    (known
      ? chosenFields(request.entity, known, wanted, meant)
      : wanted.map((code): PortalField => ({ code, member: code, kind: "text", type: "" })));
  const fields = chosen ?? known;
  const named = fields && request.names ? await withNames(portal, fields, { users: true }, options, note) : fields;
  // What an example shows is not all that there is: then everything is asked for.
  const selected = select !== undefined && (chosen || isDescribed) ? fields?.map(({ code }) => code) : undefined;
  const params: Params = { ...filtered, ...selected && { [select!]: selected } };

  const count = async (): Promise<number | undefined> => {
    if (entity.api !== undefined) return;
    const asked = { ...filtered, ...select !== undefined && id && { [select]: [id.filtered] } };
    const { total } = await api.callUnknown(entity.list, asked, options);
    return Number.isSafeInteger(Number(total ?? NaN)) ? Number(total) : undefined;
  };
  const pages = async function* (
    after: number | undefined,
    limit: number | undefined,
    onProgress: (progress: ListProgress) => void,
  ): AsyncGenerator<readonly unknown[]> {
    const left = after === undefined || !id
      ? params
      : bounded(params, filter, id.comparison === "condition", id.filtered, ">", after);
    const { byPages } = request;
    try {
      yield* anyList(api, entity.list, left, { ...options, limit, byPages, onProgress }).pages();
    } catch (error) {
      throw inWords(error, { limit: "--max", byPages: "--by-pages" });
    }
  };
  return {
    about: {
      service: "bitrix24",
      installation: new URL(portal.origin).host,
      entity: request.entity,
      method: entity.list,
      ...filtered[filter] !== undefined && { filter: filtered[filter] },
      ...Object.keys(kept).length && { params: kept },
    },
    guarantee: guaranteeIn(paging),
    fields: named?.map((field) => (request.names ? field : { ...field, names: undefined })),
    mayHaveMore: !chosen && !isDescribed,
    id: id?.order !== undefined ? id.field : undefined,
    count,
    pages,
  };
}
