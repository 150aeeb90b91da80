/**
 * The rate at which a server takes calls: a leaky bucket that all callers of one address share.
 *
 * @module
 */

import { LONGEST_QUEUE, REFUSAL_PAUSE, SHARED_FOR, SHORT_WAIT, SILENCE } from "../bounds.ts";
import { UsageError } from "../errors.ts";
import type { Call, Layer } from "./call.ts";
import type { Clock } from "./clock.ts";
import type { Tell } from "./log.ts";
import { after, now } from "./timer.ts";
import { tooLate } from "./timeouts.ts";
import { within } from "./within.ts";

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

/** Someone who waits for a turn. */
type Turn = () => void;

/** What deals out turns. */
export interface Limiter {
  readonly rate: Rate;
  /** How things stand. */
  readonly state: LimitState;
  /** Milliseconds that a call which comes now waits for its turn at least, as far as is known. */
  readonly expected: number;
  /** Whether nothing is known here that a new limiter would not know. */
  readonly isIdle: boolean;
  /** Lets all calls through, e.g. to a server that says it has no limit. */
  setOff(isOff: boolean): void;
  /**
   * Waits for a turn; every turn must be {@linkcode Limiter.done}.
   *
   * @param tell Told where others who share the limit cannot be asked.
   */
  take(owner: object, call: Call, tell?: Tell): Promise<void>;
  /** Ends a turn: the server has taken the call, has refused it as too much, or nobody knows. */
  done(isTaken?: boolean): void;
}

/**
 * Deals out turns: the burst, then one after the other, in rotation between the owners that wait. The first call to a
 * server goes alone or slowly, since others may have filled its bucket. A refusal costs all callers one pause; for a
 * while after it, a burst begins with one call, and there are as many on their way as were taken: 1, 1, 2, 4, 8.
 */
export function createLimiter(rate: Rate, clock?: Clock): Limiter {
  const interval = 1000 / rate.perSecond;
  /** What is filled of the bucket: one place less than it has, since calls may come closer together than they left. */
  const room = Math.max(1, rate.burst - 1);
  const isUnlimited = rate.burst + rate.perSecond === Infinity;
  /** When the bucket will be empty again, as far as is known here. */
  let emptyAt = 0;
  /** When the last turn was dealt out. */
  let lastAt = -Infinity;
  /** Calls that have had their turn and are not answered yet. */
  let running = 0;
  /** Calls that the server has taken since it was last unknown how many it takes. */
  let taken = 0;
  /** Until when others are thought to use the bucket, too. */
  let isSharedUntil = 0;
  let isOff = isUnlimited;
  let size = 0;
  /** The queue of each owner; the first is next. */
  const queues = new Map<object, Turn[]>();
  let forget: (() => void) | undefined;

  /** Milliseconds until the bucket has room for a call behind so many others; below 0 where it has some. */
  const full = (others: number): number =>
    // The difference of two moments comes last, so that a clock which has slept for it has reached the second.
    emptyAt + (others + 1 - room) * interval - now(clock);

  /** Milliseconds until the next turn. */
  const wait = (): number => {
    if (isOff) return 0;
    const most = taken && now(clock) >= isSharedUntil ? Infinity : Math.max(1, taken);
    return Math.max(0, running >= most ? lastAt + interval - now(clock) : 0, full(0));
  };

  const start = (): void => {
    const time = now(clock);
    if (!isOff) {
      emptyAt = Math.max(emptyAt, time) + interval;
      lastAt = time;
    }
    running++;
  };

  /** Deals out the turns that are due, and looks again when the next one is. */
  const deal = (): void => {
    forget?.();
    while (size) {
      const milliseconds = wait();
      if (milliseconds) {
        forget = after(clock, milliseconds, deal);
        return;
      }
      const [first] = queues;
      const [owner, queue] = first!;
      const turn = queue.shift()!;
      // Whoever has had a turn stands behind the others.
      queues.delete(owner);
      if (queue.length) queues.set(owner, queue);
      size--;
      start();
      turn();
    }
  };

  const done = (isTaken?: boolean): void => {
    running--;
    if (isTaken) taken++;
    if (isTaken === false && !isOff) {
      const time = now(clock);
      emptyAt = Math.max(emptyAt, time + REFUSAL_PAUSE + (room - 1) * interval);
      isSharedUntil = time + SHARED_FOR;
      taken = 0;
    }
    deal();
  };

  return {
    rate,
    get state() {
      const level = Math.max(0, emptyAt - now(clock)) / interval;
      return { waiting: size, left: isOff ? Infinity : Math.max(0, Math.floor(room - level)), wait: wait() };
    },
    get expected() {
      return isOff ? 0 : full(size);
    },
    get isIdle() {
      return size + running === 0 && Math.max(emptyAt, isSharedUntil) <= now(clock);
    },
    setOff(off) {
      isOff = off || isUnlimited;
      if (isOff) deal();
    },
    async take(owner, { method, attempt, signal, time }) {
      signal?.throwIfAborted();
      if (size >= LONGEST_QUEUE) {
        throw new UsageError(
          `${method} was not sent: ${LONGEST_QUEUE} calls wait for this address. Await some first.`,
          { method },
        );
      }
      const moment = now(clock);
      // Nothing is on its way: others may have filled the bucket meanwhile.
      if (!size && !running && (moment < isSharedUntil || moment - lastAt > SILENCE)) taken = 0;
      if (!size && !wait()) return start();
      const queue = queues.get(owner) ?? [];
      let turn: Turn;
      let rest: (() => void) | undefined;
      const late = () => tooLate(method, time.total, "totalTimeout", false);
      // Everyone looks at the clock: in workerd, whoever waits without a timer is taken for hung, and a timer ends with the
      // request that has made it, whoever else waits for it.
      const watch = (): void => {
        const place = queue.indexOf(turn);
        if (place < 0) return;
        const ahead = Math.min(size, (place + 1) * queues.size) - 1;
        rest = after(clock, Math.max(wait(), full(ahead)), () => {
          deal();
          watch();
        });
      };
      const queued = () =>
        new Promise<void>((resolve) => {
          turn = resolve;
          // A call that was refused has waited already.
          attempt > 1 ? queue.unshift(turn) : queue.push(turn);
          queues.set(owner, queue);
          if (++size === 1) deal();
          watch();
        });
      try {
        await within(time.isGiven ? time.left : Infinity, signal, late, queued, clock);
      } catch (error) {
        const place = queue.indexOf(turn!);
        if (place < 0) done();
        else {
          queue.splice(place, 1);
          if (!queue.length) queues.delete(owner);
          if (!--size) forget?.();
        }
        throw error;
      } finally {
        rest?.();
      }
    },
    done,
  };
}

/**
 * Lets a call wait for its turn.
 *
 * @param owner Whose turn it is: owners take turns in rotation.
 * @param hasTaken Whether the server has taken a call that it answered with an error; nothing where nobody knows.
 * @param tell Told of a wait that is longer than a second, once in ten: all that wait behind it wait longer.
 */
export function limit(
  limiter: Limiter,
  owner: object,
  hasTaken: (error: unknown) => boolean | undefined,
  tell?: Tell,
): Layer {
  let quietUntil = 0;
  return async (call, next) => {
    const { method, attempt, time } = call;
    const wait = tell ? limiter.expected : 0;
    // Of many that wait, one in a while says so.
    if (wait > SHORT_WAIT && now(time.clock) >= quietUntil) {
      quietUntil = now(time.clock) + SILENCE;
      tell!("info", `${method} waits for its turn: ${Math.round(wait)} ms.`, {
        method,
        attempt,
        wait,
      });
    }
    await time.leaveOut(limiter.take(owner, call, tell));
    let isTaken: boolean | undefined = true;
    try {
      return await next(call);
    } catch (error) {
      isTaken = hasTaken(error);
      throw error;
    } finally {
      limiter.done(isTaken);
    }
  };
}
