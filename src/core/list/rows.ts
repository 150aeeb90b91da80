/**
 * Records that come in pages.
 *
 * @module
 */

/** The items of pages one after the other. A generator would wait several times for each of them. */
class Each<Row> implements AsyncIterableIterator<Row, void> {
  readonly #pages: AsyncGenerator<readonly Row[], void>;
  #page: readonly Row[] = [];
  #taken = 0;
  /** Whoever asks for several at a time gets them in turn: what the last one waits for. */
  #turn: Promise<unknown> | undefined;

  constructor(pages: AsyncGenerator<readonly Row[], void>) {
    this.#pages = pages;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Row, void>> {
    if (!this.#turn && this.#taken < this.#page.length) {
      return Promise.resolve({ done: false, value: this.#page[this.#taken++]! });
    }
    return this.#queue(() => this.#read());
  }

  return(): Promise<IteratorResult<Row, void>> {
    return this.#queue(async () => {
      this.#page = [];
      await this.#pages.return();
      return { done: true, value: undefined };
    });
  }

  async #read(): Promise<IteratorResult<Row, void>> {
    while (this.#taken >= this.#page.length) {
      const { done, value } = await this.#pages.next();
      if (done) return { done, value };
      [this.#page, this.#taken] = [value, 0];
    }
    return { done: false, value: this.#page[this.#taken++]! };
  }

  #queue<Result>(go: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn ? this.#turn.then(go, go) : go();
    const end = (): void => {
      if (this.#turn === turn) this.#turn = undefined;
    };
    this.#turn = turn;
    turn.then(end, end);
    return turn;
  }
}

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
  [Symbol.asyncIterator](): AsyncIterableIterator<Row, void> {
    return new Each(this.pages());
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
