/**
 * What a sandbox has been asked for, and what it has done: so that a test can prove that nothing was done twice, or not
 * at all.
 *
 * @module
 */

import { hashOf } from "./hash.ts";
import { charactersIn, isFlat } from "./size.ts";
import type { StoreChange } from "./store.ts";
import type { Json } from "./table.ts";

/** A request that came in, whatever became of it. */
export interface RequestEntry {
  /** Counts the requests, from 1. */
  number: number;
  /** When it came: milliseconds since 1970, by the sandbox's clock. */
  at: number;
  /** What its header `x-request-id` said; absent without one. */
  requestId?: string;
  /** The method that it asked for; absent where that could not be read. */
  method?: string;
  /** The HTTP status that it was answered with; absent as long as, and where, no answer began. */
  status?: number;
  /** The fault that it met. */
  fault?: string;
}

/** A command that was carried out; a batch has several of them. */
export interface LedgerEntry {
  /** Counts the commands, from 1. */
  number: number;
  /** Number of the request that brought it; see {@linkcode RequestEntry}. */
  request: number;
  /** What the request's header `x-request-id` said; absent without one. */
  requestId?: string;
  /** The method, in lower case. */
  method: string;
  /** Its parameters, as they were sent, without credentials; absent where they are too large to be kept. */
  params?: Json;
  /** Stands for method and parameters: the same for the same command. Some are made when the ledger is read. */
  hash: string;
  /** When it was carried out: milliseconds since 1970, by the sandbox's clock. */
  at: number;
  /** What it did to the records: nothing where it only read. */
  effects: StoreChange[];
  /** The code with which the command was refused, by the method's own rules; absent when it was done. */
  refused?: string;
}

/** What is known of a command before it is carried out. */
export type Command = Pick<LedgerEntry, "method" | "at"> & {
  params: Json;
  /** Whose operating time it takes; nobody's when absent. Not written down. */
  caller?: string;
};

/** Entries of each kind that are kept; the oldest go first. */
const MOST = 10_000;

/** Characters that a ledger keeps, those of one command's parameters, and what an effect counts for. */
const CHARACTERS = 16 * 1024 * 1024;
const LARGEST = 64 * 1024;
const EFFECT = 32;

/** Characters of a request's id and of a method's name that are written down; names that are longer are nobody's. */
const NAME = 200;

/** The last requests and commands. */
export class Ledger {
  #requests: RequestEntry[] = [];
  #commands: { entry: LedgerEntry; size: number }[] = [];
  #characters = 0;
  #numbers = { request: 0, command: 0 };

  /** Writes a request down; what becomes of it is written into the entry. */
  request(at: number, requestId: string | null): RequestEntry {
    const id = requestId === null ? {} : { requestId: requestId.slice(0, NAME) };
    const entry: RequestEntry = { number: ++this.#numbers.request, at, ...id };
    this.#requests.push(entry);
    if (this.#requests.length > 2 * MOST) this.#requests = this.#requests.slice(-MOST);
    return entry;
  }

  /** Writes down which method a request asks for. */
  asks(entry: RequestEntry, method: string): void {
    entry.method = method.slice(0, NAME);
  }

  /** Writes a command down; a refusal is written into the entry, and what it does to the records is told. */
  command(
    { method, params, at }: Command,
    { number, requestId }: RequestEntry,
  ): { entry: LedgerEntry; tell: (change: StoreChange) => void } {
    const characters = charactersIn([params]);
    const isKept = characters <= LARGEST;
    const entry: LedgerEntry = {
      number: ++this.#numbers.command,
      request: number,
      ...(requestId !== undefined && { requestId }),
      method,
      ...(isKept && { params }),
      hash: "",
      at,
      effects: [],
    };
    // What is flat stays as it is; what is not may become part of a record, and be changed there.
    const isLasting = isKept && isFlat(params);
    if (!isLasting) entry.hash = hashIn(method, params);
    const kept = { entry, size: 0 };
    const weigh = (size: number): void => {
      kept.size += size;
      this.#characters += size;
    };
    if (isKept) weigh(characters);
    this.#commands.push(kept);
    if (this.#commands.length > 2 * MOST || this.#characters > 2 * CHARACTERS) this.#cut();
    const tell = (change: StoreChange): void => {
      entry.effects.push(change);
      weigh(EFFECT);
    };
    return { entry, tell };
  }

  /** Leaves the newest commands. */
  #cut(): void {
    let [first, characters] = [this.#commands.length, 0];
    while (first > 0 && this.#commands.length - first < MOST) {
      const { size } = this.#commands[first - 1]!;
      if (characters + size > CHARACTERS) break;
      characters += size;
      first--;
    }
    this.#commands = this.#commands.slice(first);
    this.#characters = characters;
  }

  /** The last requests, the oldest first. */
  get requests(): RequestEntry[] {
    return structuredClone(this.#requests.slice(-MOST));
  }

  /** The last commands, the oldest first. */
  get commands(): LedgerEntry[] {
    const entries = this.#commands.slice(-MOST).map(({ entry }) => entry);
    for (const entry of entries) if (entry.hash === "") entry.hash = hashIn(entry.method, entry.params as Json);
    return structuredClone(entries);
  }

  /** Forgets all, and counts from 1 again. */
  clear(): void {
    [this.#requests, this.#commands, this.#characters] = [[], [], 0];
    this.#numbers = { request: 0, command: 0 };
  }
}

/** Stands for method and parameters. */
function hashIn(method: string, params: Json): string {
  return hashOf(JSON.stringify([method, params]));
}
