/**
 * The clocks that a sandbox can run by: the machine's, and one that a test moves.
 *
 * @module
 */

import type { Clock } from "../core/call/clock.ts";

/** Runtimes fire a longer timer at once. */
const LONGEST_TIMER = 0x7fff_ffff;

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    signal?.throwIfAborted();
    for (let left = ms; left > 0; left -= LONGEST_TIMER) {
      await new Promise<void>((resolve, reject) => {
        const stop = (): void => {
          clearTimeout(timer);
          reject(signal?.reason);
        };
        const timer = setTimeout(() => {
          signal?.removeEventListener("abort", stop);
          resolve();
        }, Math.min(left, LONGEST_TIMER));
        signal?.addEventListener("abort", stop, { once: true });
      });
    }
  },
};

/** A clock that a test can let stand at a moment. */
export class StandingClock implements Clock {
  readonly #clock: Clock;
  #moment: number | undefined;

  /** @param clock What tells the time as long as it does not stand, and waits. */
  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds since the beginning of 1970. */
  now(): number {
    return this.#moment ?? this.#clock.now();
  }

  /**
   * Tells how long something takes.
   *
   * @param start When it began, a moment ago at most.
   * @returns Tells the moment, and the milliseconds since it began: with fractions where the clock is the machine's own.
   */
  since(start: number): () => { finish: number; took: number } {
    const isMachines = this.#moment === undefined && this.#clock === systemClock;
    const lap = isMachines ? performance.now() - (this.now() - start) : undefined;
    return () => {
      const finish = this.now();
      return { finish, took: lap === undefined ? finish - start : performance.now() - lap };
    };
  }

  /** Waits by the clock that it stands on. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#clock.sleep(ms, signal);
  }

  /**
   * Stands at a moment from now on, or goes on.
   *
   * @throws TypeError When there is no such moment.
   */
  stand(moment: unknown): void {
    this.#moment = moment === false ? undefined : readMoment(moment);
  }
}

/**
 * A moment in milliseconds since the beginning of 1970.
 *
 * @throws TypeError When it is none.
 */
export function readMoment(given: unknown): number {
  const isGiven = given instanceof Date || typeof given === "number" || typeof given === "string";
  const moment = isGiven ? new Date(given).getTime() : NaN;
  if (!Number.isNaN(moment)) return moment;
  throw new TypeError(`A clock stands at a moment, "2024-10-09T06:22:17Z", not ${JSON.stringify(given)}.`);
}

/** The machine's waits, by a clock that only tells the time. */
export function clockOf(now: () => Date): Clock {
  return { now: () => now().getTime(), sleep: systemClock.sleep };
}

/** How a {@linkcode FakeClock} begins, and who moves it. */
export interface FakeClockOptions {
  /** The first moment; the beginning of 2024 when left out. */
  start?: Date | number;
  /** Moves to the end of the shortest wait as soon as all else has come to rest, so that nobody has to. */
  auto?: boolean;
}

/** Someone who waits. */
interface Sleeper {
  /** When the wait ends. */
  at: number;
  wake: () => void;
}

/**
 * A clock that stands until a test moves it: hours pass in no time, and always the same.
 *
 * @example
 * ```ts
 * import { createSandbox, FakeClock } from "oint/sandbox";
 *
 * const clock = new FakeClock({ start: new Date("2024-10-09T06:00:00Z") });
 * const sandbox = createSandbox({ clock });
 * await clock.advance(90_000);
 * const response = await sandbox.fetch(`${sandbox.url}server.time`);
 * console.log((await response.json()).result); // 2024-10-09T06:01:30+00:00
 * ```
 */
export class FakeClock implements Clock {
  #now: number;
  readonly #auto: boolean;
  /** In the order in which they came; of those that end at once, the first comes first. */
  readonly #sleepers = new Set<Sleeper>();
  #isMoving = false;

  /** Makes a clock that stands at its first moment. */
  constructor({ start = Date.UTC(2024, 0, 1), auto = false }: FakeClockOptions = {}) {
    this.#now = Number(start);
    this.#auto = auto;
  }

  /** Milliseconds since the beginning of 1970. */
  now(): number {
    return this.#now;
  }

  /** How many wait. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  /**
   * Waits until the clock has moved that far.
   *
   * @param ms Milliseconds; none for 0 or less.
   * @param signal Ends the wait early: it rejects with the signal's reason.
   */
  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (!(ms > 0)) return;
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        this.#sleepers.delete(sleeper);
        reject(signal?.reason);
      };
      const wake = (): void => {
        this.#sleepers.delete(sleeper);
        signal?.removeEventListener("abort", stop);
        resolve();
      };
      const sleeper = { at: this.#now + ms, wake };
      this.#sleepers.add(sleeper);
      signal?.addEventListener("abort", stop, { once: true });
      if (this.#auto && !this.#isMoving) void this.#run();
    });
  }

  /**
   * Moves the clock, and wakes those whose waits end by then one after the other, each at its own moment. What follows
   * from one is done before the next is woken, as far as it needs no waiting for anything but this clock.
   *
   * @param ms Milliseconds; 0 lets come to rest what has begun.
   */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await rest();
    while (this.#wakeNext(end)) await rest();
    this.#now = Math.max(this.#now, end);
  }

  async #run(): Promise<void> {
    this.#isMoving = true;
    do await rest(); while (this.#wakeNext(Infinity));
    this.#isMoving = false;
  }

  /** Wakes whoever is next until a moment; says whether there was anybody. */
  #wakeNext(end: number): boolean {
    let next: Sleeper | undefined;
    for (const sleeper of this.#sleepers) if (!next || sleeper.at < next.at) next = sleeper;
    if (!next || next.at > end) return false;
    this.#now = Math.max(this.#now, next.at);
    next.wake();
    return true;
  }
}

/** Turns of the event loop after which what needs no timer and no network has come to rest. */
const TURNS = 2;

async function rest(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setTimeout(resolve));
}
