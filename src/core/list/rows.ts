/**
 * Records that come in pages.
 *
 * Objects and no classes: the packing of the package would keep a class whose member is named by a symbol in every bundle.
 *
 * @module
 */

/**
 * All records of a list, read as they are asked for: by `for await`, page by page, or as one list. Each of these begins
 * anew. Whoever leaves early ends what is being read.
 */
export interface Rows<Row> extends AsyncIterable<Row> {
  /** The records one after the other. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Row, void>;
  /** The records in lists, as large as the pages in which they come; never an empty one. */
  pages(): AsyncGenerator<Row[], void>;
  /** All records in one list. */
  toArray(): Promise<Row[]>;
}

/** The items of pages one after the other. A generator would wait several times for each of them. */
function each<Row>(pages: AsyncGenerator<readonly Row[], void>): AsyncIterableIterator<Row, void> {
  let page: readonly Row[] = [];
  let taken = 0;
  /** Whoever asks for several at a time gets them in turn: what the last one waits for. */
  let turn: Promise<unknown> | undefined;

  const queue = <Result>(go: () => Promise<Result>): Promise<Result> => {
    const own = turn ? turn.then(go, go) : go();
    const end = (): void => {
      if (turn === own) turn = undefined;
    };
    turn = own;
    own.then(end, end);
    return own;
  };

  const read = async (): Promise<IteratorResult<Row, void>> => {
    while (taken >= page.length) {
      const { done, value } = await pages.next();
      if (done) return { done, value };
      [page, taken] = [value, 0];
    }
    return { done: false, value: page[taken++]! };
  };

  const items: AsyncIterableIterator<Row, void> = {
    [Symbol.asyncIterator]: () => items,
    next: () => !turn && taken < page.length ? Promise.resolve({ done: false, value: page[taken++]! }) : queue(read),
    return: () =>
      queue(async () => {
        page = [];
        await pages.return();
        return { done: true, value: undefined };
      }),
  };
  return items;
}

/** Pages that a function takes as arguments without ado. */
const FEW = 10_000;

/** The items of pages in one list: `flat` makes it longer again and again, which a young process pays for. */
function joined<Row>(pages: readonly Row[][]): Row[] {
  const none: Row[] = [];
  return pages.length < FEW ? none.concat(...pages) : pages.flat() as Row[];
}

/** How pages are read once. */
export interface Reading<Row> {
  /** All of them, in groups that have come together: each step of a generator costs as much as a page. */
  groups: AsyncGenerator<Row[][], void>;
  /** Told how many records each page had that was handed out; a promise that it gives is waited for. */
  handed: (count: number) => unknown;
  /** Ends what is handed out, also where it is there already. */
  signal?: AbortSignal | undefined;
}

/**
 * Makes a list.
 *
 * @param read Begins to read all pages, until the signal ends it.
 */
export function rowsOf<Row>(read: (signal: AbortSignal) => Reading<Row>): Rows<Row> {
  const rows: Rows<Row> = {
    [Symbol.asyncIterator]: () => each(rows.pages()),
    async *pages() {
      const leaving = new AbortController();
      let isWhole = false;
      try {
        const { groups, handed, signal } = read(leaving.signal);
        for await (const group of groups) {
          for (const page of group) {
            signal?.throwIfAborted();
            // Who is handed a page may empty it.
            const count = page.length;
            if (count) yield page;
            const told = handed(count);
            // A turn of its own for each page would cost as much as the page.
            if (told !== undefined) await told;
          }
        }
        isWhole = true;
      } finally {
        if (!isWhole) leaving.abort();
      }
    },
    // Not by `pages()`: each page would cost another step of a generator.
    async toArray() {
      const leaving = new AbortController();
      const pages: Row[][] = [];
      try {
        const { groups, handed, signal } = read(leaving.signal);
        for await (const group of groups) {
          for (const page of group) {
            signal?.throwIfAborted();
            pages.push(page);
            const told = handed(page.length);
            if (told !== undefined) await told;
          }
        }
      } catch (error) {
        leaving.abort();
        throw error;
      }
      return joined(pages);
    },
  };
  return rows;
}
