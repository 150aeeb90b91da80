/**
 * Records that come in pages.
 *
 * @module
 */

/**
 * All records of a list, read as they are asked for: by `for await`, page by page, or as one list. Each of these begins
 * anew. Whoever leaves early ends what is being read.
 */
export class Rows<Row> implements AsyncIterable<Row> {
  readonly #read: (signal: AbortSignal) => AsyncGenerator<Row[], void>;

  /** @param read Reads all pages, until the signal ends it. */
  constructor(read: (signal: AbortSignal) => AsyncGenerator<Row[], void>) {
    this.#read = read;
  }

  /** The records one after the other. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void> {
    for await (const rows of this.pages()) yield* rows;
  }

  /** The records in lists, as large as the pages in which they come; never an empty one. */
  async *pages(): AsyncGenerator<Row[], void> {
    const left = new AbortController();
    try {
      for await (const rows of this.#read(left.signal)) {
        if (rows.length) yield rows;
      }
    } finally {
      left.abort();
    }
  }

  /** All records in one list. */
  async toArray(): Promise<Row[]> {
    const all: Row[] = [];
    for await (const rows of this.pages()) {
      for (const row of rows) all.push(row);
    }
    return all;
  }
}
