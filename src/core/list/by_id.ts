/**
 * Reads a list by the ids of its records.
 *
 * @module
 */

import { type Page, type PositionOf, type Window, Windows } from "./windows.ts";

/** What one page is asked for: the first, the last, or one behind a position. */
export type Stretch = "first" | "last" | Window;

/** A page that came, or why none did. */
export type Read<Row> = Page<Row> & { total?: number | undefined } | { error: unknown };

/** Reads pages side by side; tells of each when it comes, where somebody wants to know. */
export type ReadPages<Row> = (
  stretches: readonly Stretch[],
  came?: (page: Read<Row>, at: number) => void,
) => Promise<readonly Read<Row>[]>;

function pageOf<Row>(read: Read<Row>): Exclude<Read<Row>, { error: unknown }> {
  if ("error" in read) throw read.error;
  return read;
}

/**
 * All records, one page after the other, each from the last record of the one before, until one is empty: for a server of
 * which nobody knows how large its pages are. Each that is there all the time comes exactly once.
 *
 * @param begin Where they begin.
 */
export async function* chainById<Row>(
  read: ReadPages<Row>,
  begin: Stretch = "first",
): AsyncGenerator<Row[][], void> {
  let stretch = begin;
  while (true) {
    const { rows, count, last }: Page<Row> = pageOf((await read([stretch]))[0]!);
    if (!count) return;
    yield [rows];
    stretch = { after: last, upTo: Infinity };
  }
}

/** How much is read of a list. */
export interface Extent {
  /** Records on a full page. */
  size: number;
  /** Records that are asked for at a time; as many again are held while they come. */
  ahead: number;
  /** Records that are wanted; `Infinity` for all. */
  wanted: number;
}

/** Pages that are asked for at a time, where so many records are wanted. */
export function pagesAhead({ size, ahead }: Extent, wanted: number): number {
  return Math.max(1, Math.ceil(Math.min(ahead, wanted) / size));
}

/**
 * All records, in the order of their positions: each that is there all the time comes exactly once, as soon as all before
 * it have come, in pages that have come together. While these are taken, the next ones are read, and no more than these.
 */
export async function* byId<Row>(
  extent: Extent,
  read: ReadPages<Row>,
  positionOf: PositionOf<Row>,
): AsyncGenerator<Row[][], void> {
  const { size, wanted } = extent;
  const [first, other] = (await read(wanted <= size ? ["first"] : ["first", "last"])).map(pageOf);
  const { rows, total } = first!;
  if (!rows.length || rows.length >= wanted || !other && rows.length === total) return void (yield [rows]);
  const last = other ?? pageOf((await read(["last"]))[0]!);
  const after = first!.last;
  if (last.last > after) {
    // A first page that is not full, and not the last one, tells how large they are here.
    const isFull = rows.length >= size;
    const found = isFull ? size : Math.max(rows.length, last.rows.length);
    const windows = new Windows<Row>(found, isFull);
    windows.begin(first!, last, positionOf, total);
    return yield* throughWindows(windows, { ...extent, size: found }, read);
  }
  yield [rows];
  // Where there are said to be others, one more request tells.
  if (total !== undefined && total > rows.length) yield* chainById(read, { after, upTo: Infinity });
}

/** All records that windows deal out. */
async function* throughWindows<Row>(
  windows: Windows<Row>,
  extent: Extent,
  read: ReadPages<Row>,
): AsyncGenerator<Row[][], void> {
  let { wanted } = extent;
  let reading: Promise<void> | undefined;
  let failed: { error: unknown } | undefined;
  while (true) {
    const ready: Row[][] = [];
    try {
      for (const page of windows.take()) {
        ready.push(page);
        wanted -= page.length;
      }
    } catch (error) {
      failed = { error };
    }
    if (!reading && !failed && !windows.isDone && wanted > 0) {
      reading = windows.go(pagesAhead(extent, wanted), read)
        .catch((error) => void (failed ??= { error }))
        .finally(() => reading = undefined);
    }
    const current = reading;
    const isEnd = !current || wanted <= 0 || windows.isDone;
    // Told of from here on, what comes while pages are taken is not missed.
    const arrival = windows.arrival();
    if (ready.length) yield ready;
    if (failed) throw failed.error;
    if (isEnd) return;
    await Promise.race([current, arrival]);
  }
}
