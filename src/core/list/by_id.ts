/**
 * Reads a list by the ids of its records.
 *
 * @module
 */

import { type Page, type Window, Windows } from "./windows.ts";

/** What one page is asked for: the first, the last, or one behind a position. */
export type Stretch = "first" | "last" | Window;

/** A page that came, or why none did. */
export type Read<Row> = Page<Row> & { total?: number | undefined } | { error: unknown };

/** Reads pages side by side. */
export type ReadPages<Row> = (stretches: readonly Stretch[]) => Promise<readonly Read<Row>[]>;

function pageOf<Row>(read: Read<Row>): Exclude<Read<Row>, { error: unknown }> {
  if ("error" in read) throw read.error;
  return read;
}

/**
 * All records, one page after the other, each from the last record of the one before, until one is empty: for a server of
 * which nobody knows how large its pages are. Each that is there all the time comes exactly once.
 */
export async function* chainById<Row>(read: ReadPages<Row>): AsyncGenerator<Row[], void> {
  let stretch: Stretch = "first";
  while (true) {
    const page: Page<Row> = pageOf((await read([stretch]))[0]!);
    const { rows } = page;
    const after = page.positions.at(-1);
    if (after === undefined) return;
    yield rows;
    stretch = { after, upTo: Infinity };
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
 * All records, in the order of their positions: each that is there all the time comes exactly once. While pages are taken,
 * the next ones are read, and no more than these.
 */
export async function* byId<Row>(extent: Extent, read: ReadPages<Row>): AsyncGenerator<Row[], void> {
  const { size } = extent;
  let { wanted } = extent;
  const isOne = wanted <= size;
  const [first, last] = (await read(isOne ? ["first"] : ["first", "last"])).map(pageOf);
  if (isOne || first!.rows.length < size) return void (yield first!.rows);
  const windows = new Windows<Row>(size);
  windows.begin(first!, last!, first!.total);
  while (true) {
    const ready: Row[][] = [];
    let failed: { error: unknown } | undefined;
    try {
      for (const page of windows.take()) {
        ready.push(page);
        wanted -= page.length;
      }
    } catch (error) {
      failed = { error };
    }
    const next = failed || windows.isDone || wanted <= 0 ? undefined : windows.go(pagesAhead(extent, wanted), read);
    next?.catch(() => {});
    yield* ready;
    if (failed) throw failed.error;
    if (!next) return;
    await next;
  }
}
