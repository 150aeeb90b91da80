/**
 * The pages of a list, in the best way that its method allows.
 *
 * @module
 */

import { ResponseError } from "../../core/errors.ts";
import { byId, chainById, type Read, type ReadPages, type Stretch } from "../../core/list/by_id.ts";
import { byCursor, byOffset, type Cursor, type PlainRead } from "../../core/list/by_page.ts";
import type { IdOfRows, Paging } from "../../core/list/paging.ts";
import type { Outcome } from "../batch/outcome.ts";
import { memberAt } from "../member.ts";
import { pageById, plainPage, positionIn } from "./answer.ts";
import type { Asker, Params } from "./ask.ts";
import { byIdRequests, directionOf, pageRequest, windowQueries } from "./request.ts";

/** Records that are asked for at a time; as many again are held while they come. */
const AHEAD = 25_000;

/** What is gone through, and how. */
export interface Plan {
  method: string;
  params: Params;
  paging: Paging;
  /** Records that are wanted; `Infinity` for all. */
  limit: number;
  /** Whether plain pages are read all the same. */
  byPages: boolean;
}

/** What a list is told and asked while its pages are read. */
export interface Course {
  asker: Asker;
  /** Told how many records there are, where a page says so. */
  told: (total: number | undefined) => void;
  /** How many records are still to come, as far as is known. */
  left: () => number;
  signal: AbortSignal;
}

/** Reads all pages, in groups that have come together. */
export type ReadAll = (course: Course) => AsyncGenerator<unknown[][], void>;

/** The error of a page that leads nowhere. */
function stuck(method: string): ResponseError {
  return new ResponseError(
    `${method} answers the same page again instead of the next one, so its list cannot be read to the end.`,
    { method },
  );
}

/** The error of a page that is not the last one, and does not say where the next one begins. */
function untold(method: string, why: string): ResponseError {
  return new ResponseError(`${method} does not tell where its next page begins${why}`, { method });
}

/** The error of a first page that may not be all, where nothing tells how to ask for the next one. */
function onlyFirst(method: string, count: number): ResponseError {
  return new ResponseError(
    `${method} has answered ${count} records, which may not be all: nothing documents how it is asked for the next page. ` +
      "Call it by itself for these, or say with limit that no more are wanted.",
    { method },
  );
}

/**
 * How all pages of a method are read.
 *
 * @throws UsageError When the parameters cannot be honoured.
 */
export function pagesOf(plan: Plan): ReadAll {
  const { paging: { id, next }, byPages } = plan;
  if (id && !byPages) return idsOf(plan, id);
  return next?.by === "offset" ? offsetsOf(plan) : cursorsOf(plan);
}

function idsOf({ method, params, paging, limit }: Plan, id: IdOfRows): ReadAll {
  const { size, isSizeUnknown } = paging;
  const direction = directionOf(method, params, id);
  const requestOf = byIdRequests(method, params, { ...paging, id }, direction);
  const positionOf = positionIn(id.field, direction);
  let queryOf: ReturnType<typeof windowQueries> | undefined;
  const queryAt = (stretch: Stretch): string | undefined => {
    if (typeof stretch === "string") return;
    queryOf ??= windowQueries(requestOf, direction);
    return queryOf(stretch);
  };
  return ({ asker, told, left, signal }) => {
    const read: ReadPages<unknown> = (stretches, came) => {
      const readOne = (outcome: Outcome, index: number): Read<unknown> => {
        const stretch = stretches[index]!;
        const page = pageById(method, outcome, paging, id.field, positionOf, stretch);
        if (stretch === "first" && "rows" in page) told(page.total);
        came?.(page, index);
        return page;
      };
      // Of two requests to a portal that is new to us the second would wait for the first one's answer.
      const areTogether = stretches[0] === "first";
      const expected = Math.ceil(left() / size);
      return asker.ask(stretches.length, (index) => requestOf(stretches[index]!), readOne, {
        signal,
        expected,
        areTogether,
        queryAt: (index) => queryAt(stretches[index]!),
      });
    };
    return isSizeUnknown ? chainById(read) : byId({ size, ahead: AHEAD, wanted: limit }, read, positionOf);
  };
}

/** Reads plain pages, each with what it answered as a whole. */
function readPlain(
  { method, params, paging }: Plan,
  { asker, told, left, signal }: Course,
  places: readonly Cursor[],
): Promise<{ page: PlainRead<unknown>; outcome: Outcome }[]> {
  const read = (outcome: Outcome): { page: PlainRead<unknown>; outcome: Outcome } => {
    const page = plainPage(method, outcome, paging);
    if ("rows" in page) told(page.total);
    return { page, outcome };
  };
  const paramsAt = (index: number): Params => pageRequest(params, paging, places[index]);
  return asker.ask(places.length, paramsAt, read, { signal, expected: Math.ceil(left() / paging.size) });
}

/** Whether a page that nothing is said of is the last one: it is shorter than the method's are. */
function isShort(rows: readonly unknown[], { size, isSizeUnknown }: Paging): boolean {
  return rows.length < size && !isSizeUnknown;
}

function offsetsOf(plan: Plan): ReadAll {
  const { method, paging, limit } = plan;
  const { next, size } = paging;
  // What is asked for may be more than the server gives: then only an empty page is the last.
  const isAsked = next && "limit" in next && next.limit !== undefined;
  return (course) =>
    byOffset(
      { size, ahead: AHEAD, wanted: limit },
      ({ rows }) => !isAsked && isShort(rows, paging),
      // The first page begins where nothing is said.
      async (offsets) =>
        (await readPlain(plan, course, offsets.map((one) => one || undefined))).map(({ page }) => page),
      () => stuck(method),
    );
}

function cursorsOf(plan: Plan): ReadAll {
  const { method, paging } = plan;
  const { next } = paging;
  return (course) => {
    let result: unknown;
    /** Servers that do not mind the number of a page give the same one for ever. */
    let before: string | undefined;
    const read = async (cursor: Cursor): Promise<PlainRead<unknown>> => {
      const [one] = await readPlain(plan, course, [cursor]);
      result = one!.outcome.result;
      return one!.page;
    };
    const cursorOf = ({ rows }: { rows: unknown[] }, cursor: Cursor): Cursor => {
      if (!next) {
        if (isShort(rows, paging)) return;
        throw onlyFirst(method, rows.length);
      }
      if (next.by === "last") {
        const { field } = next;
        const last = (memberAt(rows.at(-1), [field]) ?? undefined) as Cursor;
        // Without records there is no last one.
        if (last !== undefined || !rows.length) return last;
        throw untold(method, `: its last record has no ${field}. Where fields are chosen, choose that, too.`);
      }
      if (next.by === "cursor") {
        const more = next.more && memberAt(result, next.more);
        if (more === false) return;
        const told = (memberAt(result, next.told) ?? undefined) as Cursor;
        if (told === undefined && more === true && rows.length) throw untold(method, ", and says that there is one.");
        return told;
      }
      const text = JSON.stringify(rows);
      if (rows.length && text === before) throw stuck(method);
      before = text;
      return Number(cursor ?? 1) + 1;
    };
    return byCursor(read, cursorOf, () => stuck(method));
  };
}
