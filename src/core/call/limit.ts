/**
 * The rate at which a server takes calls: a leaky bucket that all callers of one address share.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import type { Call, Layer } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Tell } from "./log.ts";
import { after, now } from "./timer.ts";
import { tooLate } from "./timeouts.ts";

/** How much a bucket holds, and how fast it leaks. */
export interface Rate {
  /** Calls that may be made at once. */
  burst: number;
  /** Calls that may follow each second. */
  perSecond: number;
}

/** How things stand with a limit. */
export interface LimitState {
  /** Calls that wait for their turn. */
  waiting: number;
  /** Calls that could be made at once; `Infinity` where there is no limit. */
  left: number;
  /** Milliseconds until the next call may be made. */
  wait: number;
}

/** Calls that may wait at once. */
const LONGEST_QUEUE = 10_000;

/** Milliseconds for which nothing leaves after the server has refused a call: what others have sent needs time, too. */
const PAUSE = 1000;

/** Milliseconds for which a refusal is remembered: others use the bucket, too. */
const SHARED = 600_000;

/** Milliseconds without a call after which nobody knows any more what others have put into the bucket. */
const SILENCE = 10_000;

/** Milliseconds that a call may wait for its turn without a word. */
const SHORT = 1000;

/** Someone who waits for a turn. */
type Turn = () => void;

/**
 * Deals out turns: the burst, then one after the other, in rotation between the owners that wait. Others may have filled
 * the bucket, so that a burst begins with one call alone, and there are as many on their way as were taken: 1, 1, 2, 4,
 * 8. Few are refused so, and who waits for an answer goes slowly. A refusal costs all callers one pause.
 */
export class Limiter {
  readonly rate: Rate;
  readonly #clock: Clock | undefined;
  readonly #interval: number;
  /** What is filled of the bucket: one place less than it has, since calls may come closer together than they left. */
  readonly #room: number;
  /** When the bucket will be empty again, as far as is known here. */
  #emptyAt = 0;
  /** When the last turn was dealt out. */
  #lastAt = -Infinity;
  /** Calls that have had their turn and are not answered yet. */
  #running = 0;
  /** Calls that the server has taken since it was last unknown how many it takes. */
  #taken = 0;
  /** Until when others are thought to use the bucket, too. */
  #isSharedUntil = 0;
  #isOff = false;
  #size = 0;
  /** The queue of each owner; the first is next. */
  readonly #queues = new Map<object, Turn[]>();
  #forget: (() => void) | undefined;

  constructor(rate: Rate, clock?: Clock) {
    this.rate = rate;
    this.#clock = clock;
    this.#interval = 1000 / rate.perSecond;
    this.#room = Math.max(1, rate.burst - 1);
    this.isOff = false;
  }

  /** How things stand. */
  get state(): LimitState {
    if (this.#isOff) return { waiting: this.#size, left: Infinity, wait: 0 };
    const level = Math.max(0, this.#emptyAt - now(this.#clock)) / this.#interval;
    return { waiting: this.#size, left: Math.max(0, Math.floor(this.#room - level)), wait: this.#wait() };
  }

  /** Milliseconds that a call which comes now waits for its turn at least, as far as is known. */
  get expected(): number {
    return this.#isOff ? 0 : this.#full(this.#size);
  }

  /** Whether nothing is known here that a new limiter would not know. */
  get isIdle(): boolean {
    const known = Math.max(this.#emptyAt, this.#isSharedUntil);
    return this.#size + this.#running === 0 && known <= now(this.#clock);
  }

  /** Lets all calls through, e.g. to a server that says it has no limit. */
  set isOff(isOff: boolean) {
    this.#isOff = isOff || this.rate.burst + this.rate.perSecond === Infinity;
    if (this.#isOff) this.#deal();
  }

  /** Milliseconds until the bucket has room for a call behind so many others; below 0 where it has some. */
  #full(others: number): number {
    // The difference of two moments comes last, so that a clock which has slept for it has reached the second.
    return this.#emptyAt + (others + 1 - this.#room) * this.#interval - now(this.#clock);
  }

  /** Milliseconds until the next turn. */
  #wait(): number {
    const isSlow = this.#running >= Math.max(1, this.#taken);
    return Math.max(0, isSlow ? this.#lastAt + this.#interval - now(this.#clock) : 0, this.#full(0));
  }

  #spend(): void {
    const time = now(this.#clock);
    this.#emptyAt = Math.max(this.#emptyAt, time) + this.#interval;
    if (!this.#running && (time < this.#isSharedUntil || time - this.#lastAt > SILENCE)) this.#taken = 0;
    this.#lastAt = time;
  }

  /** Deals out the turns that are due, and looks again when the next one is. */
  #deal(): void {
    this.#forget?.();
    while (this.#size) {
      if (!this.#isOff) {
        const wait = this.#wait();
        if (wait > 0) {
          this.#forget = after(this.#clock, wait, () => this.#deal());
          return;
        }
        this.#spend();
      }
      const [owner, queue] = this.#queues.entries().next().value!;
      const turn = queue.shift()!;
      // Whoever has had a turn stands behind the others.
      this.#queues.delete(owner);
      if (queue.length) this.#queues.set(owner, queue);
      this.#size--;
      this.#running++;
      turn();
    }
  }

  /** Waits for a turn; every turn must be {@linkcode done}. */
  async take(owner: object, { method, attempt, signal, time }: Call): Promise<void> {
    signal?.throwIfAborted();
    if (this.#size >= LONGEST_QUEUE) {
      throw new UsageError(
        `${method} was not sent: ${LONGEST_QUEUE} calls wait for this address already. Await some before making more.`,
        { method },
      );
    }
    if (!this.#size && (this.#isOff || this.#wait() <= 0)) {
      if (!this.#isOff) this.#spend();
      this.#running++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const queue = this.#queues.get(owner) ?? [];
      let forget: (() => void) | undefined;
      const end = (settle: () => void): void => {
        forget?.();
        signal?.removeEventListener("abort", stop);
        settle();
      };
      const turn = (): void => end(resolve);
      const leave = (reason: unknown): void => {
        queue.splice(queue.indexOf(turn), 1);
        if (!queue.length) this.#queues.delete(owner);
        if (!--this.#size) this.#forget?.();
        end(() => reject(reason));
      };
      const stop = (): void => leave(signal!.reason);
      // Everyone looks at the clock: in workerd, whoever waits without a timer is taken for hung, and a timer ends with
      // the request that has made it, whoever else waits for it.
      const watch = (): void => {
        const at = queue.indexOf(turn);
        if (at < 0) return;
        if (time.isGiven && time.left <= 0) return leave(tooLate(method, time.total, "totalTimeout", false));
        const ahead = Math.min(this.#size, (at + 1) * this.#queues.size) - 1;
        const wait = Math.max(this.#wait(), this.#full(ahead));
        forget = after(this.#clock, time.isGiven ? Math.min(wait, time.left) : wait, () => {
          this.#deal();
          watch();
        });
      };
      signal?.addEventListener("abort", stop);
      // A call that was refused has waited already.
      attempt > 1 ? queue.unshift(turn) : queue.push(turn);
      this.#queues.set(owner, queue);
      this.#size++;
      if (this.#size === 1) this.#deal();
      watch();
    });
  }

  /** Ends a turn: the server has taken the call, has refused it as too much, or nobody knows. */
  done(isTaken: boolean | undefined): void {
    this.#running--;
    if (isTaken) this.#taken++;
    if (isTaken === false && !this.#isOff) {
      const time = now(this.#clock);
      this.#emptyAt = Math.max(this.#emptyAt, time + PAUSE + (this.#room - 1) * this.#interval);
      this.#isSharedUntil = time + SHARED;
      this.#taken = 0;
    }
    this.#deal();
  }
}

/**
 * Lets a call wait for its turn.
 *
 * @param owner Whose turn it is: owners take turns in rotation.
 * @param hasTaken Whether the server has taken a call that it answered with an error; nothing where nobody knows.
 * @param tell Told of a wait that is longer than a second.
 */
export function limit(
  limiter: Limiter,
  owner: object,
  hasTaken: (error: unknown) => boolean | undefined,
  tell?: Tell,
): Layer {
  return async (call, next) => {
    const wait = tell ? limiter.expected : 0;
    if (wait > SHORT) {
      const { method, attempt } = call;
      tell!("info", `${method} waits for its turn, about ${Math.round(wait)} ms: too many calls.`, {
        method,
        attempt,
        wait,
      });
    }
    await call.time.leaveOut(limiter.take(owner, call));
    let isTaken: boolean | undefined;
    try {
      const answer = await next(call);
      isTaken = true;
      return answer;
    } catch (error) {
      isTaken = hasTaken(error);
      throw error;
    } finally {
      limiter.done(isTaken);
    }
  };
}
