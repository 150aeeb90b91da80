/**
 * The time that methods run, as a service counts it that allows each method so many seconds in ten minutes. It counts by
 * minutes: a minute's seconds are forgotten all at once, ten minutes after it began.
 *
 * @module
 */

import type { Clock } from "../core/call/clock.ts";
import { isLike } from "./filter.ts";

/** How long each method may run. */
export interface OperatingLimits {
  /** Seconds that a method may run in ten minutes; the call that goes beyond is carried out, and the next one refused. */
  limit: number;
  /**
   * Seconds that a call counts for: the same for all, or by method, `*` stands for any text and the first name that fits
   * counts: `{ "item.*": 2, "*": 0.1 }`. What the call takes by the sandbox's clock when left out.
   */
  cost?: number | Readonly<Record<string, number>>;
}

/** What a method has used up. */
export interface Operating {
  /** Seconds of the last ten minutes. */
  seconds: number;
  /** When the oldest of these minutes is forgotten: milliseconds since 1970. */
  resetAt: number;
}

const MINUTE = 60_000;
const MINUTES = 10;

/** Methods that are counted at once; the one that was not called for longest is forgotten first. */
const MOST = 10_000;

/** Counts the time that methods run, for each caller of each. */
export class OperatingTime {
  readonly #clock: Clock;
  #limit: number | undefined;
  #costs: [parts: string[], seconds: number][] = [];
  /** The seconds in each minute by its number, by caller and method. */
  readonly #used = new Map<string, Map<number, number>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether time is counted. */
  get isOn(): boolean {
    return this.#limit !== undefined;
  }

  /**
   * Sets what is allowed, and counts from zero.
   *
   * @throws TypeError When it says nothing of the kind.
   */
  set(limits: unknown): void {
    const { limit, costs } = limits === false ? { limit: undefined, costs: [] } : readLimits(limits);
    this.#limit = limit;
    this.#costs = costs;
    this.clear();
  }

  /** Counts from zero. */
  clear(): void {
    this.#used.clear();
  }

  /** Whether a caller has used up the time of a method. */
  isUsedUp(caller: string, method: string): boolean {
    return this.#limit !== undefined && this.of(caller, method).seconds >= this.#limit;
  }

  /**
   * Counts a call.
   *
   * @param milliseconds What it has taken by the clock.
   */
  add(caller: string, method: string, milliseconds: number): void {
    const key = `${caller} ${method}`;
    const seconds = this.#costs.find(([parts]) => isLike(method.toLowerCase(), parts))?.[1] ?? milliseconds / 1000;
    const minutes = this.#minutes(key);
    const minute = Math.floor(this.#clock.now() / MINUTE);
    minutes.set(minute, (minutes.get(minute) ?? 0) + seconds);
    this.#used.delete(key);
    this.#used.set(key, minutes);
    const [oldest] = this.#used.keys();
    if (this.#used.size > MOST && oldest !== undefined) this.#used.delete(oldest);
  }

  /** What a caller has used up of a method's time. */
  of(caller: string, method: string): Operating {
    const minutes = this.#minutes(`${caller} ${method}`);
    const oldest = Math.min(...minutes.keys(), Math.floor(this.#clock.now() / MINUTE));
    const sum = [...minutes.values()].reduce((sum, seconds) => sum + seconds, 0);
    return { seconds: Number(sum.toFixed(6)), resetAt: (oldest + MINUTES) * MINUTE };
  }

  /** The minutes that are not forgotten. */
  #minutes(key: string): Map<number, number> {
    const minutes = this.#used.get(key) ?? new Map<number, number>();
    const first = Math.floor(this.#clock.now() / MINUTE) - MINUTES + 1;
    for (const minute of minutes.keys()) if (minute < first) minutes.delete(minute);
    return minutes;
  }
}

function readLimits(limits: unknown): { limit: number; costs: [string[], number][] } {
  const { limit, cost, ...others } = Object(limits) as Record<string, unknown>;
  const costs = typeof cost === "number" ? [["*", cost] as const] : Object.entries(cost ?? {});
  const isTime = (value: unknown): value is number => typeof value === "number" && value >= 0 && value < Infinity;
  const areTimes = costs.every(([, seconds]) => isTime(seconds)) &&
    ["undefined", "number", "object"].includes(typeof cost);
  if (!isTime(limit) || limit === 0 || !areTimes || Object.keys(others).length) {
    throw new TypeError(
      "Operating time is false, or the seconds that a method may run and that a call counts for: " +
        `{ limit: 480, cost: 2 }, not ${JSON.stringify(limits)}.`,
    );
  }
  return { limit, costs: costs.map(([name, seconds]) => [name.toLowerCase().split("*"), seconds as number]) };
}
