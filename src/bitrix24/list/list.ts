/**
 * All records of a method that answers in pages.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { type Rows, rowsOf } from "../../core/list/rows.ts";
import { redact } from "../../core/redact.ts";
import { checkAll, FLAG } from "../../core/values/check.ts";
import { refuse } from "../../core/values/kind.ts";
import type { BatchCommand } from "../batch/batch.ts";
import { parametersOf } from "../body.ts";
import type { AnyMethod, CallOptions, HasMethods } from "../call.ts";
import { PAGING } from "../generated/paging.ts";
import { named } from "../method_name.ts";
import { together } from "../together.ts";
import { wireOf } from "../wire.ts";
import { Asker, type Params } from "./ask.ts";
import { pagesOf } from "./pages.ts";
import { refusePaging } from "./request.ts";

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
  /** Told after each page that was handed out; what it fails with, at once or later, ends the list. */
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
export function list<Rest, Method extends keyof Rest & string>(
  portal: HasMethods<Rest>,
  method: Method,
  ...rest: [...params: BatchCommand<(Rest[Method] & AnyMethod)["params"]>, ...options: [options?: ListOptions]]
): Rows<RowOf<(Rest[Method] & AnyMethod)["result"]>>;
export function list(portal: object, method: string, params: object = {}, options: ListOptions = {}): Rows<unknown> {
  const wire = wireOf(portal);
  checkAll<Pick<ListOptions, "byPages">>(options, { byPages: FLAG });
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
  // Finds what is wrong before anything is read.
  const read = pagesOf({ method, params: sent, paging, limit, byPages });
  together(portal, given);
  return rowsOf((leaving) => {
    const shared = together(portal, given);
    const { signal } = shared;
    signal?.throwIfAborted();
    const asker = new Asker(wire, method, shared);
    let [taken, done] = [0, 0];
    let total: number | undefined;
    const all = read({
      asker,
      told: (found) => total = found ?? total,
      left: () => Math.min(total ?? 0, limit) - taken,
      signal: signal ? AbortSignal.any([signal, leaving]) : leaving,
    });
    /** All pages, up to the limit. */
    async function* groups(): AsyncGenerator<unknown[][], void> {
      for await (const group of all) {
        const pages: unknown[][] = [];
        for (const page of group) {
          if (taken >= limit) break;
          const rows = page.length > limit - taken ? page.slice(0, limit - taken) : page;
          taken += rows.length;
          pages.push(rows);
        }
        yield pages;
        if (taken >= limit) return;
      }
    }
    return {
      groups: groups(),
      signal,
      handed(count): unknown {
        done += count;
        const known = total === undefined ? undefined : Math.min(Math.max(total, done), limit);
        return onProgress?.({ done, total: known, requests: asker.requests, waitedMs: asker.waitedMs });
      },
    };
  });
}
