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
 * All records, in the order of their positions: each that is there all the time comes exactly once. While pages are taken,
 * the next ones are read, and no more than these.
 *
 * @param size Records on a full page.
 * @param most Pages that are read at once; tells it anew each time.
 */
export async function* byId<Row>(size: number, most: () => number, read: ReadPages<Row>): AsyncGenerator<Row[], void> {
  const one = most() <= 1;
  const [first, last] = (await read(one ? ["first"] : ["first", "last"])).map(pageOf);
  if (first!.rows.length < size) return void (yield first!.rows);
  if (one) yield first!.rows;
  const windows = new Windows<Row>(size);
  windows.begin(one ? { ...first!, rows: [] } : first!, last ?? pageOf((await read(["last"]))[0]!), first!.total);
  while (true) {
    const ready = windows.take();
    const pages: Row[][] = [];
    let failed: { error: unknown } | undefined;
    try {
      for (const page of ready) pages.push(page);
    } catch (error) {
      failed = { error };
    }
    const next = failed || windows.isDone ? undefined : windows.go(most(), read);
    next?.catch(() => {});
    yield* pages;
    if (failed) throw failed.error;
    if (!next) return;
    await next;
  }
}
