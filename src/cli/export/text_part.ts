/**
 * An unfinished file of texts, one behind the other: a journal beside it says how much of it counts. What stands behind
 * that was written by a process that was killed, and is cut off.
 *
 * @module
 */

import { exists, GrowingFile, remove, replace, sizeOf, textAt, writeWhole } from "../durable.ts";
import { besides, type Part, type State } from "./part.ts";
import type { About, Plan } from "./plan.ts";

/** What a journal holds. */
export interface Journal {
  plan: Plan;
  /** Bytes that count. */
  length: number;
  state: State;
}

/** How records become texts, and texts a file. */
export interface TextForm {
  /** What stands in front of the first record. */
  head: string;
  /** The text of records. */
  textOf: (records: readonly unknown[]) => string;
  /** Makes the file of the whole text, at another path; where it is missing, the text is the file. */
  convert?: (part: string, to: string, about: About) => Promise<void>;
  /** Whether what the file says of itself stands in a file beside it. */
  isToldBeside: boolean;
}

/** The journal of an unfinished file; nothing where there is none that can be read. */
export function journalOf(path: string): Journal | undefined {
  const text = textAt(besides(path).journal);
  if (text === undefined) return;
  try {
    const found = JSON.parse(text) as Journal;
    return typeof found.plan === "object" && Number.isSafeInteger(found.length) && found.state ? found : undefined;
  } catch {
    return;
  }
}

/** Texts behind each other, before they are written. */
const BUFFERED = 1 << 18;

/** An unfinished file. */
export class TextPart implements Part {
  state: State;
  readonly #path: string;
  readonly #plan: Plan;
  readonly #form: TextForm;
  #file: GrowingFile | undefined;
  #texts: string[] = [];
  #buffered = 0;

  /** @param journal How far it has come, where there is something. */
  constructor(path: string, plan: Plan, form: TextForm, journal: Journal | undefined) {
    this.#path = path;
    this.#plan = plan;
    this.#form = form;
    const { part } = besides(path);
    // What is shorter than its journal says has lost something, and is made anew.
    const isThere = journal !== undefined &&
      (exists(part) ? sizeOf(part) >= journal.length : journal.state.isWhole === true);
    this.state = isThere ? journal.state : { rows: 0 };
    // Of a whole one that is not there any more, all that is left to do is what comes behind.
    if (isThere && !exists(part)) return;
    if (isThere) this.#file = new GrowingFile(part, journal.length);
    else this.restart();
  }

  write(records: readonly unknown[]): void {
    this.#add(this.#form.textOf(records));
  }

  commit(state: State): void {
    this.#flush();
    this.#file!.sync();
    this.state = state;
    this.#tell(this.#file!.length);
  }

  restart(): void {
    try {
      this.#begin();
    } catch (error) {
      this.drop();
      throw error;
    }
  }

  #begin(): void {
    this.close();
    this.#texts = [];
    this.#buffered = 0;
    this.state = { rows: 0 };
    this.#tell(0);
    this.#file = new GrowingFile(besides(this.#path).part, 0);
    this.#add(this.#form.head);
    this.commit({ rows: 0 });
  }

  async done(about: About): Promise<void> {
    const { part, journal, about: told } = besides(this.#path);
    this.close();
    if (exists(part)) {
      const { convert } = this.#form;
      if (convert) {
        const beside = `${this.#path}.tmp`;
        await convert(part, beside, about);
        replace(beside, this.#path);
        remove(part);
      } else replace(part, this.#path);
    }
    if (this.#form.isToldBeside) writeWhole(told, `${JSON.stringify(about, null, 2)}\n`);
    remove(journal);
  }

  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }

  drop(): void {
    this.close();
    const { part, journal } = besides(this.#path);
    remove(part);
    remove(journal);
  }

  #add(text: string): void {
    this.#texts.push(text);
    this.#buffered += text.length;
    if (this.#buffered > BUFFERED) this.#flush();
  }

  #flush(): void {
    if (this.#texts.length) this.#file!.write(this.#texts.join(""));
    this.#texts = [];
    this.#buffered = 0;
  }

  #tell(length: number): void {
    const journal: Journal = { plan: this.#plan, length, state: this.state };
    writeWhole(besides(this.#path).journal, `${JSON.stringify(journal)}\n`);
  }
}
