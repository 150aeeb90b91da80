/**
 * Writes of REST 3.0 that come again under the same `Idempotency-Key`: what was done is answered, and not done again.
 *
 * @module
 */

import { Kept } from "../../sandbox/kept.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { charactersIn } from "../../sandbox/size.ts";
import type { Json } from "../../sandbox/table.ts";
import { effectOf } from "../generated/methods.ts";
import type { Done } from "./envelope.ts";
import type { Asked } from "./request.ts";

/** Says `true` where an answer is one that was given before. */
export const REPLAYED = "idempotent-replayed";

const KEY = /^[\x20-\x7e]{1,255}$/;

/** Milliseconds for which an answer is kept. */
const AGE = 24 * 3_600_000;

/** Characters of all answers that are kept, and those that each one counts for at least. */
const MOST = 16 * 1024 * 1024;
const LEAST = 1024;

/** A write under a key. */
export interface Keyed {
  /** What it was answered with before, if it was done. */
  before: Done | undefined;
  /** Keeps what it is answered with, once it is done. */
  keep(done: Done): void;
}

/** The answers under keys. */
export class Replays {
  readonly #answers: Kept<{ body: string; done: Done }>;

  constructor(now: () => Date) {
    this.#answers = new Kept({ most: MOST, age: AGE, now });
  }

  /**
   * Reads the key of a call; nothing where it has none, or the API minds none: classic methods, and methods that read.
   *
   * @param account Whose keys these are: an application's or webhook's, and a user's.
   * @throws Refusal When it is no key, or was used for something else.
   */
  of({ headers }: Request, { api, method, sent }: Asked, account: string): Keyed | undefined {
    const key = headers.get("idempotency-key");
    if (key === null || api !== "v3" || effectOf(method) === "read") return undefined;
    if (!KEY.test(key)) {
      throw refused(400, "INVALIDIDEMPOTENCYKEY", "An Idempotency-Key has 1 to 255 printable ASCII characters");
    }
    const place = JSON.stringify([account, method, key]);
    const body = JSON.stringify(sent);
    const kept = this.#answers.get(place);
    if (kept && kept.body !== body) {
      throw refused(422, "IDEMPOTENCYKEYREUSED", "The Idempotency-Key was used with other parameters");
    }
    return {
      before: kept?.done,
      keep: (done) => {
        const weight = Math.max(LEAST, body.length + charactersIn([done.envelope as Json]));
        this.#answers.set(place, { body, done: structuredClone(done) }, weight);
      },
    };
  }

  /** Forgets all. */
  clear(): void {
    this.#answers.clear();
  }
}

function refused(status: number, name: string, text: string): Refusal {
  return new Refusal(status, `BITRIX_REST_V3_EXCEPTION_${name}EXCEPTION`, text);
}
