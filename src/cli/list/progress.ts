/**
 * How far a list has come, on one line of a terminal.
 *
 * @module
 */

import type { ListProgress } from "../../catalogue/adapter.ts";
import type { Notes } from "../say/notes.ts";

/** Milliseconds for which a line stands at least. */
const PAUSE = 250;

/** Columns that every terminal has. */
const NARROW = 40;

function count(number: number, what: string): string {
  return `${number.toLocaleString("en")} ${number === 1 ? what : `${what}s`}`;
}

function line({ done, total, requests, waitedMs }: ListProgress): string {
  const rows = total === undefined || total === done
    ? count(done, "row")
    : `${done.toLocaleString("en")} of ${count(total, "row")}`;
  const waited = Math.round(waitedMs / 1000);
  return [rows, count(requests, "request"), ...waited ? [`waited ${waited} s`] : []].join(", ");
}

/** Tells how far a list has come. */
export class Progress {
  #last: ListProgress | undefined;
  #told = -Infinity;
  readonly #notes: Notes;
  readonly #columns: number;
  readonly #now: () => number;

  /**
   * @param columns Of the terminal: a line that is longer could not be rewritten.
   * @param now The time in milliseconds.
   */
  constructor(notes: Notes, columns: number, now = () => performance.now()) {
    this.#notes = notes;
    // Some terminals do not say how wide they are.
    this.#columns = columns || NARROW;
    this.#now = now;
  }

  /** Rewrites the line, unless that was just done. */
  tell(progress: ListProgress): void {
    this.#last = progress;
    const time = this.#now();
    if (time - this.#told < PAUSE) return;
    this.#told = time;
    this.#notes.status(line(progress).slice(0, this.#columns - 1)).catch(() => {});
  }

  /** Lets the last state stand. */
  async end(): Promise<void> {
    if (this.#last) await this.#notes.say(`${line(this.#last)}.`);
  }
}
