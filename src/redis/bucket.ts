/**
 * One address's bucket in Redis, and the share of it that each process keeps to while Redis is gone.
 *
 * @module
 */

import type { Clock } from "../core/call/clock.ts";
import type { Rate } from "../core/call/limit.ts";
import { now } from "../core/call/timer.ts";
import { type Link, LOOK_AGAIN, reasonOf } from "./link.ts";
import { CLOSE, TAKE } from "./limit_scripts.ts";

/** Milliseconds without a call after which a process does not count as one that uses the bucket. */
const MINUTE = 60_000;

/** Processes that are thought to use a bucket, where neither Redis nor the option has told: too many is slow, too few too much. */
const UNKNOWN = 8;

/** Milliseconds in which all who wait notice that Redis is back; so long the bucket stays closed. */
export const GRACE = LOOK_AGAIN + 500;

/** Milliseconds at least by which what this process knows of the bucket may be wrong: commands travel for different times. */
const UNSURE = 100;

/** A place that was reserved. */
export interface Place {
  /** When it is due. */
  due: number;
  /** Whether Redis was gone, so that it is one in this process's share. */
  isOwn: boolean;
}

/** Told that Redis is gone, and that it is back. */
export type Notice = (level: "warn" | "info", message: string) => void;

/** What a bucket needs to know. */
export interface BucketOptions {
  link: Link;
  /** Names of the bucket and of the list of its members. */
  keys: [bucket: string, members: string];
  /** Who asks. */
  member: string;
  rate: Rate;
  /** How many processes share it, where that is known. */
  processes: number | undefined;
  clock: Clock | undefined;
}

/** A process's share of a bucket. */
interface Share {
  room: number;
  interval: number;
  emptyAt: number;
}

/** A bucket that several processes share. */
export class SharedBucket {
  /** What is filled of it: one place less than it has, since calls may come closer together than they left. */
  readonly room: number;
  /** Milliseconds between two calls. */
  readonly interval: number;
  /** When it will be empty, as far as is known here. */
  emptyAt = 0;
  readonly #options: BucketOptions;
  #members = UNKNOWN;
  /** Until when Redis had something in the bucket at least, when this process has asked last. */
  #filledUntil = 0;
  /** This process's share, while Redis is gone. */
  #own: Share | undefined;

  constructor(options: BucketOptions) {
    const { burst, perSecond } = options.rate;
    this.#options = options;
    this.room = Math.max(1, burst - 1);
    this.interval = 1000 / perSecond;
  }

  /** Reserves the next place; never fails, and never takes longer than Redis is waited for. */
  async take(notice: Notice): Promise<Place> {
    const { link, keys, member, clock } = this.#options;
    try {
      if (await this.isShared(notice)) {
        const asked = now(clock);
        const known = Math.max(0, this.#filledUntil - Math.max(this.interval, UNSURE) - asked);
        const args = [this.interval, this.room, member, MINUTE, GRACE, known];
        const [wait, filled, members] = await link.numbers(TAKE, keys, args, 3) as [number, number, number];
        // Behind the answer, so that it is not early.
        const time = now(clock);
        this.emptyAt = time + filled;
        this.#filledUntil = asked + filled;
        this.#members = members;
        return { due: time + wait, isOwn: false };
      }
    } catch {
      // The link is down then, and knows why.
    }
    const own = this.#own ?? this.#leave(notice);
    const time = now(clock);
    own.emptyAt = Math.max(own.emptyAt, time);
    const due = Math.max(time, own.emptyAt - (own.room - 1) * own.interval);
    this.emptyAt = own.emptyAt += own.interval;
    return { due, isOwn: true };
  }

  /** Fills the bucket, since the server has said that it is full, and closes it for a while. */
  async close(milliseconds: number, notice: Notice): Promise<void> {
    const { link, clock } = this.#options;
    const { room, interval } = this.#own ?? this;
    this.emptyAt = Math.max(this.emptyAt, now(clock) + milliseconds + (room - 1) * interval);
    if (this.#own) this.#own.emptyAt = this.emptyAt;
    if (!link.isUp) return;
    try {
      await this.#fill(milliseconds);
    } catch {
      this.#leave(notice).emptyAt += milliseconds;
    }
  }

  /** Whether places come from Redis: it was there the last time, or is back. */
  async isShared(notice: Notice): Promise<boolean> {
    const { link } = this.#options;
    if (!await link.ready()) return false;
    if (!this.#own) return true;
    // What others have sent meanwhile, and still send until they have noticed, nobody knows.
    await this.#fill(GRACE);
    this.#own = undefined;
    if (link.isTold) notice("info", "Redis answers again: all processes share the limits.");
    link.isTold = false;
    return true;
  }

  async #fill(milliseconds: number): Promise<void> {
    const { link, keys, clock } = this.#options;
    const [filled] = await link.numbers(CLOSE, [keys[0]], [this.interval, this.room, milliseconds], 1) as [number];
    this.emptyAt = now(clock) + filled;
  }

  /** Begins with this process's share: as a full one, since nobody knows what others have taken. */
  #leave(notice: Notice): Share {
    const { link, processes, clock } = this.#options;
    const count = Math.max(1, processes ?? this.#members);
    if (!link.isTold) {
      link.isTold = true;
      const reason = reasonOf(link.failure);
      notice(
        "warn",
        `Redis does not answer (${reason}): this process keeps to 1/${count} of the limits until it is back.`,
      );
    }
    const [room, interval] = [Math.max(1, Math.floor(this.room / count)), this.interval * count];
    return this.#own ??= { room, interval, emptyAt: now(clock) + room * interval };
  }
}
