/**
 * What going through all records of a method that answers in pages can promise, in a sentence each.
 *
 * @module
 */

import type { Paging, PagingKind } from "./paging.ts";

/** How all records of a method are gone through, and what that promises; each goes on after a comma, or by itself. */
export const GUARANTEES: Readonly<Record<PagingKind, string>> = {
  windows: "by id in parallel windows: every record that was there from start to end comes exactly once.",
  chain: "each page from where the last one ended: every record that was there from start to end comes exactly once.",
  pages: "page by page: records that are added or removed meanwhile may be missed or come twice.",
  first: "the first page only: nothing documents how the next one is asked for.",
};

/** What going through all records of a method promises. */
export function guaranteeIn({ id, next, isSizeUnknown, isUnproven }: Omit<Paging, "rows" | "size">): PagingKind {
  if (id?.order !== undefined) return isSizeUnknown ? "chain" : "windows";
  if (!next) return "first";
  return (next.by === "last" || next.by === "cursor") && !isUnproven ? "chain" : "pages";
}
