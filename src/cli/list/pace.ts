/**
 * How many rows have been gone through, how fast, and what is waited for, on one line of a terminal.
 *
 * @module
 */

import type { Notes } from "../say/notes.ts";

/** Milliseconds for which a line stands at least. */
const PAUSE = 250;

/** Milliseconds without a row after which it is said that something is waited for. */
const LONG = 2000;

/** Columns that every terminal has. */
const NARROW = 40;

/** A number of rows. */
export function rowsOf(count: number): string {
  return `${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}`;
}

/** What is told of a way through rows. */
export interface Step {
  done: number;
  total?: number | undefined;
  /** Milliseconds in which nothing went on but waiting for the limits. */
  waitedMs?: number;
}

/** Tells how far it is, as long as somebody looks. */
export class Pace {
  readonly #notes: Notes;
  readonly #columns: number | undefined;
  readonly #what: string;
  readonly #now: () => number;
  readonly #began: number;
  readonly #before: number;
  #step: Step;
  #came: number;
  #told = -Infinity;
  #timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param columns Of the terminal; nothing where nobody looks.
   * @param before Rows that were done earlier.
   * @param what What is waited for where no row comes.
   * @param now The time in milliseconds.
   */
  constructor(notes: Notes, columns: number | undefined, before: number, what: string, now = () => performance.now()) {
    this.#notes = notes;
    this.#columns = columns === undefined ? undefined : columns || NARROW;
    this.#what = what;
    this.#now = now;
    this.#before = before;
    this.#step = { done: before };
    this.#began = this.#came = now();
    if (this.#columns !== undefined) this.#timer = setInterval(() => this.look(), PAUSE);
  }

  /** Tells of rows that have come. */
  tell(step: Step): void {
    this.#step = step;
    this.#came = this.#now();
    this.look();
  }

  /** Rewrites the line, unless that was just done. */
  look(): void {
    const time = this.#now();
    if (this.#columns === undefined || time - this.#told < PAUSE) return;
    this.#told = time;
    this.#notes.status(this.line().slice(0, this.#columns - 1)).catch(() => {});
  }

  /** The line. */
  line(): string {
    const { done, total, waitedMs = 0 } = this.#step;
    const time = this.#now();
    const seconds = (time - this.#began) / 1000;
    const rate = seconds > 0 ? Math.round((done - this.#before) / seconds) : 0;
    const waited = Math.round(waitedMs / 1000);
    const idle = time - this.#came;
    return [
      total === undefined || total <= done ? rowsOf(done) : `${done.toLocaleString("en")} of ${rowsOf(total)}`,
      `${rate.toLocaleString("en")} rows/s`,
      ...waited ? [`waited ${waited} s for the limits`] : [],
      ...idle >= LONG ? [`waiting for ${this.#what} since ${Math.round(idle / 1000)} s`] : [],
    ].join(", ");
  }

  /** Ends the line. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
