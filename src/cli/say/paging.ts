/**
 * What help says of the options that go through pages, where a function or a method has any.
 *
 * @module
 */

import type { Entry } from "../../catalogue/tool.ts";
import type { PagingKind } from "../../core/list/paging.ts";

/**
 * A line for each of the options that say how many rows there are to be.
 *
 * @param term How an option is written, with its value.
 * @param kind What going through all pages can promise, where that is known.
 */
export function pagingEntries(term: (name: string, value?: string) => string, kind?: PagingKind): Entry[] {
  const isOrdered = kind === undefined || kind === "windows" || kind === "chain";
  const byPages = "with --all or --max: read plain pages in the order asked for; what is added or removed meanwhile " +
    "may be missed or come twice";
  return [
    [term("all"), "go through all pages and print one list of all rows, as they come"],
    [term("max", " <number>"), "go through the pages until there are so many rows"],
    ...isOrdered ? [[term("by-pages"), byPages] as const] : [],
  ];
}
