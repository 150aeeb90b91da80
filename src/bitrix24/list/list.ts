/**
 * All records of a method that answers in pages.
 *
 * @module
 */

import { ResponseError, UsageError } from "../../core/errors.ts";
import { byId, type Read } from "../../core/list/by_id.ts";
import { byCursor, byOffset, type Cursor } from "../../core/list/by_page.ts";
import type { IdOfRows, Paging } from "../../core/list/paging.ts";
import { Rows } from "../../core/list/rows.ts";
import { redact } from "../../core/redact.ts";
import { refuse } from "../../core/values/kind.ts";
import type { BatchCommand, RestOf } from "../batch/batch.ts";
import type { Outcome } from "../batch/outcome.ts";
import { parametersOf } from "../body.ts";
import type { AnyMethod, CallOptions, PortalV3 } from "../call.ts";
import { PAGING } from "../generated/paging.ts";
import { named } from "../method_name.ts";
import type { Portal } from "../portal.ts";
import { together } from "../together.ts";
import { wireOf } from "../wire.ts";
import { pageById, plainPage, resultAt } from "./answer.ts";
import { Asker, type Params } from "./ask.ts";
import { byIdRequests, directionOf, pageRequest, refusePaging } from "./request.ts";

/** How far a list has come. */
export interface ListProgress {
  /** Records that were handed out. */
  done: number;
  /** How many there are in all, or the `limit` where that is less; absent where the method does not say. */
  total?: number | undefined;
  /** Requests that were sent, repeated ones included. */
  requests: number;
  /** Milliseconds in which nothing went on but waiting for the portal's limits, or for another attempt. */
  waitedMs: number;
}

/** How a list is read. */
export interface ListOptions extends CallOptions {
  /** Records that are wanted at most; all unless told. */
  limit?: number | undefined;
  /** Told after each page that was handed out. */
  onProgress?: ((progress: ListProgress) => void) | undefined;
  /**
   * Whether plain pages are read, in the order that the parameters ask for, also where ids would allow more: what is added
   * or removed meanwhile may be missed or come twice.
   */
  byPages?: boolean | undefined;
}

/** What a list holds, or a map. */
type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item
  : string extends keyof Value ? Value[keyof Value]
  : never;

/** What the lists and maps in a result hold. */
type ItemsIn<Result> = { [Name in keyof Result]-?: ItemOf<NonNullable<Result[Name]>> }[keyof Result];

/** A record of a method's result: of the list that it is, or of the list or map in it. */
export type RowOf<Result> = Result extends readonly (infer Row)[] ? Row
  : [ItemsIn<Result>] extends [never] ? unknown
  : ItemsIn<Result>;

/** Records that are asked for at a time; as many again are held while they come. */
const AHEAD = 25_000;

/** How a method is gone through. */
interface Plan {
  method: string;
  params: Params;
  paging: Paging;
  limit: number;
}

/** The error of a page that leads nowhere. */
function stuck(method: string): ResponseError {
  return new ResponseError(
    `${method} answers the same page again instead of the next one, so its list cannot be read to the end.`,
    { method },
  );
}

/** Reads all pages in the best way that the method allows. */
function pagesOf(
  { method, params, paging, limit }: Plan,
  asker: Asker,
  byPages: boolean,
  told: (total: number | undefined) => void,
  left: () => number,
): (signal: AbortSignal) => AsyncGenerator<unknown[], void> {
  const { id, next, size } = paging;
  /** Pages that are still to come, as far as is known. */
  const expected = (): number => Math.ceil(left() / size);
  const extent = { size, ahead: AHEAD, wanted: limit };
  if (id && !byPages) {
    const direction = directionOf(method, params, id);
    const requestOf = byIdRequests(method, params, paging as Paging & { id: IdOfRows }, direction);
    return (signal) =>
      byId(extent, (stretches, came) => {
        const read = (outcome: Outcome, index: number): Read<unknown> => {
          const stretch = stretches[index]!;
          const page = pageById(method, outcome, paging, id.field, direction, stretch);
          if (stretch === "first" && "rows" in page) told(page.total);
          came?.(page, index);
          return page;
        };
        // Of two requests to a portal that is new to us the second would wait for the first one's answer.
        const areTogether = stretches[0] === "first";
        return asker.ask(stretches.map(requestOf), read, { signal, expected: expected(), areTogether });
      });
  }
  const read = (places: readonly Cursor[], signal: AbortSignal) =>
    asker.ask(
      places.map((place) => pageRequest(params, paging, place)),
      (outcome) => {
        const page = plainPage(method, outcome, paging);
        if ("rows" in page) told(page.total);
        return { page, outcome };
      },
      { signal, expected: expected() },
    );
  const isShort = ({ rows }: { rows: unknown[] }): boolean => rows.length < size && !paging.isSizeUnknown;
  if (next?.by === "offset") {
    // What is asked for may be more than the server gives: then only an empty page is the last.
    const isLast = next.limit ? () => false : isShort;
    const places = (offsets: readonly number[]): Cursor[] => offsets.map((offset) => offset || undefined);
    return (signal) =>
      byOffset(
        extent,
        isLast,
        async (offsets) => (await read(places(offsets), signal)).map(({ page }) => page),
        () => stuck(method),
      );
  }
  const readOne = (signal: AbortSignal) => async (cursor: Cursor) => {
    const [one] = await read([cursor], signal);
    if ("rows" in one!.page) last = one!.outcome.result;
    return one!.page;
  };
  let last: unknown;
  const cursorOf = ({ rows }: { rows: unknown[] }, cursor: Cursor): Cursor => {
    if (!next) return;
    if (next.by === "page") return isSame(rows) ? undefined : Number(cursor ?? 1) + 1;
    if (next.by === "last") return resultAt(rows.at(-1), [next.field]) as Cursor;
    if (next.by === "cursor") {
      if (next.more && resultAt(last, next.more) === false) return;
      return (resultAt(last, next.told) ?? undefined) as Cursor;
    }
  };
  /** Servers that do not mind the number of a page give the same one for ever. */
  let before: string | undefined;
  const isSame = (rows: unknown[]): boolean => {
    const text = JSON.stringify(rows);
    if (rows.length && text === before) throw stuck(method);
    before = text;
    return false;
  };
  return (signal) => {
    before = last = undefined;
    return byCursor(readOne(signal), cursorOf, () => stuck(method));
  };
}

/**
 * All records of a method that answers in pages, as fast as the portal's limits allow.
 *
 * Where records can be filtered and sorted by their id, windows of ids are read side by side, in batches: each record that
 * is there from start to end comes exactly once, in the order of the ids, whatever is added or removed meanwhile. Where
 * the method knows a cursor, the same holds, page after page. All other methods are read in plain pages, and a record may be
 * missed or come twice where others are added or removed meanwhile. The page of each method says which it is.
 *
 * Records are read while they are taken, some 50,000 ahead, so that any number of them fits into memory. Nothing is read
 * before the first is asked for.
 *
 * @param portal The portal, or its `v3` for methods of REST 3.0.
 * @param method Name of a method that answers in pages, e.g. `crm.deal.list`.
 * @param params Its parameters, but those that say which page is wanted. An order must be by the id, up or down; a filter
 * may have bounds of its own for the id. Where fields are chosen, the id is added to them.
 * @param options {@linkcode CallOptions}, and {@linkcode ListOptions}. A `totalTimeout` that is given holds for the whole
 * list; the usual limits hold for each request.
 * @returns The records, for `for await`, by pages, or in one list.
 * @throws UsageError When the method has no pages, or the parameters cannot be honoured; nothing was sent.
 * @throws ResponseError When a page does not lead on, or holds what its filter leaves out; then ApiError,
 * ConnectionError and TimeoutError as for a call. What was read before was handed out.
 *
 * @example
 * ```ts
 * import { list, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m.../");
 * for await (const deal of list(portal, "crm.deal.list", { filter: { CLOSED: "N" }, select: ["ID", "TITLE"] })) {
 *   console.log(deal.ID, deal.TITLE);
 * }
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/settings/performance/huge-data.html}
 */
export function list<Client extends Portal | PortalV3, Method extends keyof RestOf<Client> & string>(
  portal: Client,
  method: Method,
  ...rest: [
    ...params: BatchCommand<(RestOf<Client>[Method] & AnyMethod)["params"]>,
    ...options: [options?: ListOptions],
  ]
): Rows<RowOf<(RestOf<Client>[Method] & AnyMethod)["result"]>>;
export function list(portal: object, method: string, params: object = {}, options: ListOptions = {}): Rows<unknown> {
  const wire = wireOf(portal);
  const { api, home: { secrets } } = wire;
  const { limit = Infinity, onProgress, byPages = false, ...given } = options;
  if (!(limit > 0) || limit !== Infinity && !Number.isInteger(limit)) {
    refuse("Option limit must be a whole number above 0", limit);
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    refuse("Option onProgress must be a function", onProgress);
  }
  const paging = PAGING[api + named(method).toLowerCase()];
  if (!paging) {
    const what = `${method} is no method of which is known that it answers in pages: call it by itself.`;
    throw new UsageError(redact(what, secrets), { method });
  }
  const sent = parametersOf(api, method, params, secrets) as Params;
  refusePaging(method, sent, paging.next);
  const plan = { method, params: sent, paging, limit };
  // Finds what is wrong before anything is read.
  pagesOf(plan, new Asker(wire, method, given), byPages, () => {}, () => 0);
  together(portal, given);
  return new Rows(async function* (left) {
    const shared = together(portal, given);
    const asker = new Asker(wire, method, shared);
    const { signal } = shared;
    let total: number | undefined;
    let done = 0;
    const told = (found: number | undefined): void => void (total = found ?? total);
    const pages = pagesOf(plan, asker, byPages, told, () => Math.min(total ?? 0, limit) - done);
    signal?.throwIfAborted();
    for await (const page of pages(signal ? AbortSignal.any([signal, left]) : left)) {
      const rows = page.length > limit - done ? page.slice(0, limit - done) : page;
      done += rows.length;
      yield rows;
      const known = total === undefined ? undefined : Math.min(Math.max(total, done), limit);
      onProgress?.({ done, total: known, requests: asker.requests, waitedMs: asker.waitedMs });
      if (done >= limit) return;
    }
  });
}
