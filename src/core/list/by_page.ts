/**
 * Reads a list page by page: the only way where records cannot be told apart by an id that filters.
 *
 * @module
 */

import { type Extent, pagesAhead } from "./by_id.ts";

/** A page that came. */
export interface PlainPage<Row> {
  rows: Row[];
  /** How many records there are in all, where the server says so. */
  total?: number | undefined;
  /** Where the next page begins, where the server says so. */
  next?: number | undefined;
}

/** A page that came, or why none did. */
export type PlainRead<Row> = PlainPage<Row> | { error: unknown };

function pageOf<Row>(read: PlainRead<Row>): PlainPage<Row> {
  if ("error" in read) throw read.error;
  return read;
}

/** Whether a page is the one before it, since the server does not mind where it is to begin. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length > 0 && one.length === other.length && JSON.stringify(one) === JSON.stringify(other);
}

/**
 * All pages by the number of records before them. Where the server says how many there are, pages are read side by side.
 *
 * @param isLast Whether a page that nothing is said of is the last one.
 * @param stuck The error of a page that is the same as the one before it.
 */
export async function* byOffset<Row>(
  extent: Extent,
  isLast: (page: PlainPage<Row>) => boolean,
  read: (offsets: readonly number[]) => Promise<readonly PlainRead<Row>[]>,
  stuck: () => Error,
): AsyncGenerator<Row[][], void> {
  let page = pageOf((await read([0]))[0]!);
  let offset = 0;
  /** Whether the server says where the next page begins: then it says so of all but the last one. */
  let isTold = false;
  let { wanted } = extent;
  while (true) {
    const { rows, next } = page;
    yield [rows];
    wanted -= rows.length;
    // A number that is too small for what has come says nothing.
    const total = page.total !== undefined && page.total < offset + rows.length ? undefined : page.total;
    isTold ||= next !== undefined;
    const isEnd = isTold || (total === undefined ? isLast(page) : offset + rows.length >= total);
    if (!rows.length || next === undefined && isEnd) return;
    if (next !== undefined && next <= offset) throw stuck();
    // The first page tells how large the others are.
    const step = next === undefined ? rows.length : next - offset;
    const count = total === undefined
      ? 1
      : Math.max(1, Math.min(pagesAhead(extent, wanted), Math.ceil((total - offset - step) / step)));
    const offsets = Array.from({ length: count }, (_, index) => offset + step * (index + 1));
    const reads = await read(offsets);
    for (const [index, one] of reads.entries()) {
      const before = page.rows;
      page = pageOf(one);
      if (isSame(before, page.rows)) throw stuck();
      offset = offsets[index]!;
      if (index === count - 1) break;
      yield [page.rows];
      wanted -= page.rows.length;
    }
  }
}

/** What leads to the next page; nothing behind the last one. */
export type Cursor = string | number | undefined;

/**
 * All pages by what the page before says.
 *
 * @param cursorOf What leads on from a page.
 * @param stuck The error of a page that leads to itself.
 */
export async function* byCursor<Row>(
  read: (cursor: Cursor) => Promise<PlainRead<Row>>,
  cursorOf: (page: PlainPage<Row>, cursor: Cursor) => Cursor,
  stuck: () => Error,
): AsyncGenerator<Row[][], void> {
  // Of a circle of any length, one that is kept for twice as many pages each time comes again.
  let kept: Cursor;
  for (let cursor: Cursor = undefined, pages = 1, most = 1;; pages++) {
    const page = pageOf(await read(cursor));
    yield [page.rows];
    const next = cursorOf(page, cursor);
    if (!page.rows.length || next === undefined) return;
    if (next === kept || next === cursor) throw stuck();
    if (pages >= most) [kept, most] = [next, 2 * pages];
    cursor = next;
  }
}
