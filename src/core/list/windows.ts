/**
 * Goes through records by their ids in windows that are read in parallel: each window holds about a page, and what does
 * not fit is read on from its last record. Ids never change and never return, so that no record that is added or removed
 * meanwhile moves another one: each that was there all the time comes exactly once.
 *
 * Positions are ids, or for a falling order the ids below zero, so that the next position is always a larger one.
 *
 * @module
 */

/** Positions above `after`, up to and with `upTo`. */
export interface Window {
  after: number;
  upTo: number;
}

/** What a window has given: records in the order of their positions. */
export interface Page<Row> {
  rows: Row[];
  /**
   * How many they are, and where the first and the last one stand, or NaN: who is handed records may change them, and their
   * list.
   */
  count: number;
  first: number;
  last: number;
}

/** The position of a record. */
export type PositionOf<Row> = (row: Row) => number;

/** A page that came, or why none did. */
type Read<Row> = Page<Row> | { error: unknown };

/** A stretch of positions: records that have been read, a failure, or what is to be read yet, or just now. */
type Part<Row> = { rows: Row[] } | { error: unknown } | Unread | Plan<Row>;

/** Positions that are to be read. */
interface Unread {
  window: Window;
  /** How many of them hold about a page. */
  width: number;
  /** Whether that is known of all of them, and not only of those before. */
  isEven: boolean;
}

/** How full a window is meant to be, where ids have gaps: fuller ones would often need a second page. */
const FILL = 0.8;

/** Ids with fewer gaps than this are read in windows that can never hold more than a page. */
const DENSE = 1.25;

/** Pages beyond the twofold of a chain's that are dared. */
const DARED = 4;

/** How far what is known of the begin, of the end and of the whole may differ and still count as even. */
const EVEN = 3;

/** A window that is being read, and what it stands for. */
interface Plan<Row> extends Pick<Unread, "window" | "isEven"> {
  /** Whether it is not meant to hold one page, but all that is left behind the others. */
  isRest: boolean;
  /** Its place among all, and that of the first one of the same stretch. */
  at: number;
  run: number;
  /** What came, while others are still being read, and whether its records have been taken. */
  page?: Read<Row>;
  isTaken?: boolean;
}

/** Deals out windows, and puts their pages in order. */
export class Windows<Row> {
  readonly #size: number;
  readonly #isSure: boolean;
  #parts: Part<Row>[] = [];
  /** Pages and records that were read. */
  #pages = 0;
  #rows = 0;
  #came: () => void = () => {};

  /**
   * @param size Records on a full page.
   * @param isSure Whether a page with fewer is the last one of its window; else only what none are behind is.
   */
  constructor(size: number, isSure = true) {
    this.#size = size;
    this.#isSure = isSure;
  }

  /**
   * Begins with what the first page and the last one hold.
   *
   * @param first The page with the lowest positions.
   * @param last The page with the highest ones, rising as well; may overlap with the first.
   * @param positionOf Where a record of them stands.
   * @param total How many records there are, where that is known.
   */
  begin(first: Page<Row>, last: Page<Row>, positionOf: PositionOf<Row>, total?: number): void {
    const after = first.last;
    const from = last.rows.findIndex((row) => positionOf(row) > after);
    const rest = from < 0 ? [] : last.rows.slice(from);
    this.#parts = [{ rows: first.rows }];
    this.#pages = 2;
    this.#rows = first.count + rest.length;
    const end = (rest.length ? positionOf(rest[0]!) : after) - 1;
    // The last page reaches down to the first one: nothing is between them.
    const isWhole = from !== 0 || this.#isLast(last);
    if (!isWhole && end > after) {
      const [begin, finish] = [this.#widthOf(first), this.#widthOf(last)];
      const between = total === undefined ? undefined : Math.max(1, total - first.count - last.count);
      const whole = between === undefined ? begin : this.#width((end - after) / between);
      const isEven = between !== undefined &&
        [begin, finish].every((one) => one < whole * EVEN && whole < one * EVEN);
      this.#parts.push({ window: { after, upTo: end }, width: isEven ? whole : begin, isEven });
    }
    this.#parts.push({ rows: rest });
  }

  /** Whether a page says of itself that nothing is behind it. */
  #isLast({ count }: Page<Row>): boolean {
    return !count || this.#isSure && count < this.#size;
  }

  /** Positions that hold about a page where one in so many is taken. */
  #width(gap: number): number {
    return gap < DENSE ? this.#size : Math.max(this.#size, Math.floor(gap * this.#size * FILL));
  }

  /** The same, where they lie as close together as on a page. */
  #widthOf({ first, last, count }: Page<Row>): number {
    return this.#width((last - first + 1) / count);
  }

  /** Whether all has been read and taken. */
  get isDone(): boolean {
    return this.#parts.length === 0;
  }

  /** Takes the records that stand before everything that is not read yet. */
  *take(): Generator<Row[]> {
    while (this.#parts.length) {
      const [part] = this.#parts as [Part<Row>];
      if ("run" in part) {
        const { page, isTaken } = part;
        if (!page || "error" in page) return;
        part.isTaken = true;
        if (!isTaken && page.rows.length) yield page.rows;
        if (!this.#isWhole(part, page)) return;
        this.#parts.shift();
        continue;
      }
      if ("window" in part) return;
      this.#parts.shift();
      if ("error" in part) throw part.error;
      if (part.rows.length) yield part.rows;
    }
  }

  /** Ends when something has come that may be taken, while the rest is read. */
  arrival(): Promise<void> {
    return new Promise((resolve) => this.#came = resolve);
  }

  /** Whether a page holds all records of its window. */
  #isWhole({ window: { after, upTo } }: Plan<Row>, page: Page<Row>): boolean {
    return this.#isLast(page) || page.last >= upTo || upTo - after <= this.#size;
  }

  /**
   * Reads the next windows, the lowest first.
   *
   * @param most How many at most.
   * @param read Reads pages of windows; gives a page or a failure for each, and may tell of each when it comes.
   */
  async go(
    most: number,
    read: (
      windows: readonly Window[],
      came: (page: Read<Row>, at: number) => void,
    ) => Promise<readonly Read<Row>[]>,
  ): Promise<void> {
    const plans: Plan<Row>[] = [];
    const slots: Part<Row>[] = [];
    // Where ids are spread unevenly, windows may turn out empty: there are never more of these than pages that were full.
    let dared = Math.max(1, Math.floor(2 * this.#rows / this.#size) - this.#pages + DARED);
    for (const part of this.#parts) {
      if (!("width" in part) || plans.length >= most) {
        slots.push(part);
        continue;
      }
      const { window: { after, upTo }, width, isEven } = part;
      const needed = Math.ceil((upTo - after) / width);
      // One of them is for the rest, unless all fit.
      const room = most - plans.length;
      const fitting = needed > room ? room - 1 : needed;
      const count = Math.max(1, isEven ? fitting : Math.min(fitting, dared));
      if (!isEven) dared -= count;
      const run = plans.length;
      for (let index = 0, at = after; at < upTo; index++) {
        const isRest = index === count;
        const end = isRest ? upTo : Math.min(at + width, upTo);
        const plan: Plan<Row> = { window: { after: at, upTo: end }, isEven, isRest, at: plans.length, run };
        plans.push(plan);
        slots.push(plan);
        at = end;
      }
    }
    this.#parts = slots;
    const pages = await read(plans.map(({ window }) => window), (page, at) => {
      plans[at]!.page = page;
      this.#came();
    });
    for (const page of pages) {
      if ("error" in page) continue;
      this.#pages++;
      this.#rows += page.count;
    }
    const parts: Part<Row>[] = [];
    // Those at the begin may have been taken meanwhile.
    for (const slot of this.#parts) {
      if (!("run" in slot)) {
        parts.push(slot);
        continue;
      }
      const { window, isEven, isRest, at, run, isTaken } = slot;
      const page = pages[at]!;
      if ("error" in page) {
        parts.push(page);
        continue;
      }
      parts.push({ rows: isTaken ? [] : page.rows });
      if (this.#isWhole(slot, page)) continue;
      const rest = { after: page.last, upTo: window.upTo };
      const before = plans.slice(run, at);
      const proved = isRest ? this.#proved(before, before.map((plan) => pages[plan.at]!)) : undefined;
      const width = proved ?? this.#widthOf(page);
      parts.push({ window: rest, width, isEven: isEven && proved !== undefined });
    }
    this.#parts = parts;
  }

  /** Positions that hold about a page, by windows that were read side by side; nothing where they prove nothing. */
  #proved(
    plans: readonly { window: Window }[],
    pages: readonly (Page<Row> | { error: unknown })[],
  ): number | undefined {
    const counts = pages.map((page) => "rows" in page ? page.count : 0);
    const rows = counts.reduce((sum, count) => sum + count, 0);
    const isFilled = rows > counts.length * this.#size * FILL / 2;
    const positions = plans.at(-1)!.window.upTo - plans[0]!.window.after;
    const overfull = counts.filter((count) => count >= this.#size).length;
    const areTooFull = positions > counts.length * this.#size && overfull > counts.length / 4;
    return isFilled && !areTooFull ? this.#width(positions / rows) : undefined;
  }
}
