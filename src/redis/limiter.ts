/**
 * Deals out turns at an address whose bucket several processes share: each keeps at most one place reserved ahead, so
 * that none takes many while others wait, and its own callers take turns.
 *
 * @module
 */

import { LONGEST_QUEUE, REFUSAL_PAUSE, SHARED_FOR, SILENCE } from "../core/bounds.ts";
import type { Call } from "../core/call/call.ts";
import type { Clock } from "../core/call/clock.ts";
import type { Limiter, LimitState, Rate } from "../core/call/limit.ts";
import type { Tell } from "../core/call/log.ts";
import { tooLate } from "../core/call/timeouts.ts";
import { after, now } from "../core/call/timer.ts";
import { within } from "../core/call/within.ts";
import { UsageError } from "../core/errors.ts";
import type { Notice, Place, SharedBucket } from "./bucket.ts";
import { LOOK_AGAIN } from "./link.ts";
import { Turns } from "./turns.ts";

/** Deals out the turns of a shared bucket. */
export class SharedLimiter implements Limiter {
  readonly rate: Rate;
  readonly #bucket: SharedBucket;
  readonly #clock: Clock | undefined;
  readonly #isUnlimited: boolean;
  readonly #turns = new Turns();
  #isOff: boolean;
  /** The place that is reserved. */
  #place: Place | undefined;
  /** The filling that goes on, after a refusal, and how many refusals there were. */
  #closing: Promise<void> | undefined;
  #refusals = 0;
  /** Calls that have had their turn and are not answered yet. */
  #running = 0;
  /** Calls that the server has taken since it was last unknown how many it takes. */
  #taken = 0;
  #lastAt = -Infinity;
  /** Until when programs that do not share the bucket are thought to use it, too. */
  #isCrowdedUntil = 0;
  #isDealing = false;
  #wake = (): void => {};
  /** Tells whoever asked last. */
  #notice: Notice = () => {};

  constructor(bucket: SharedBucket, rate: Rate, clock: Clock | undefined) {
    this.#bucket = bucket;
    this.rate = rate;
    this.#clock = clock;
    this.#isOff = this.#isUnlimited = rate.burst + rate.perSecond === Infinity;
  }

  get state(): LimitState {
    const { room, interval, emptyAt } = this.#bucket;
    const level = Math.max(0, emptyAt - this.#now) / interval;
    const left = this.#isOff ? Infinity : Math.max(0, Math.floor(room - level));
    return { waiting: this.#turns.size, left, wait: this.#wait };
  }

  get expected(): number {
    return this.#isOff ? 0 : this.#wait + this.#turns.size * this.#bucket.interval;
  }

  get isIdle(): boolean {
    return this.#turns.size + this.#running === 0 &&
      Math.max(this.#bucket.emptyAt, this.#isCrowdedUntil) <= this.#now;
  }

  setOff(isOff: boolean): void {
    this.#isOff = isOff || this.#isUnlimited;
    if (this.#isOff) this.#wake();
  }

  async take(owner: object, { method, attempt, signal, time }: Call, tell?: Tell): Promise<void> {
    signal?.throwIfAborted();
    if (this.#turns.size >= LONGEST_QUEUE) {
      throw new UsageError(
        `${method} was not sent: ${LONGEST_QUEUE} calls wait for this address. Await some first.`,
        { method },
      );
    }
    if (this.#isOff) return void this.#running++;
    if (tell) this.#notice = (level, message) => tell(level, message, { method, attempt });
    const moment = this.#now;
    if (!this.#turns.size && !this.#running && (moment < this.#isCrowdedUntil || moment - this.#lastAt > SILENCE)) {
      this.#taken = 0;
    }
    let turn!: () => void;
    const late = (): Error => tooLate(method, time.total, "totalTimeout", false);
    const queued = (): Promise<void> =>
      new Promise<void>((resolve) => {
        turn = resolve;
        // A call that was refused has waited already.
        this.#turns.add(owner, turn, attempt > 1);
        if (!this.#isDealing) void this.#deal();
      });
    try {
      await within(time.isGiven ? time.left : Infinity, signal, late, queued, this.#clock);
    } catch (error) {
      if (!this.#turns.remove(owner, turn)) this.done();
      else this.#wake();
      throw error;
    }
  }

  done(isTaken?: boolean): void {
    this.#running--;
    if (isTaken) this.#taken++;
    if (isTaken === false && !this.#isOff) {
      this.#isCrowdedUntil = this.#now + SHARED_FOR;
      this.#taken = 0;
      this.#refusals++;
      this.#place = undefined;
      const closing = this.#bucket.close(REFUSAL_PAUSE, this.#notice)
        .finally(() => this.#closing === closing && (this.#closing = undefined));
      this.#closing = closing;
    }
    this.#wake();
  }

  get #now(): number {
    return now(this.#clock);
  }

  /** Milliseconds until the next turn, as far as is known. */
  get #wait(): number {
    if (this.#isOff) return 0;
    const { room, interval, emptyAt } = this.#bucket;
    return Math.max(0, (this.#place?.due ?? emptyAt - (room - 1) * interval) - this.#now);
  }

  /** Deals out turns as long as somebody waits for one. */
  async #deal(): Promise<void> {
    this.#isDealing = true;
    // Nobody was there to use it when it was due: what others got behind it may have been used before.
    if (this.#place && this.#place.due < this.#now) this.#place = undefined;
    while (this.#turns.size) {
      if (!this.#isOff && !await this.#isDue()) continue;
      const turn = this.#turns.next();
      if (!turn) break;
      this.#place = undefined;
      this.#lastAt = this.#now;
      this.#running++;
      turn();
    }
    this.#isDealing = false;
  }

  /** Takes one step towards the next turn; says whether it is due. */
  async #isDue(): Promise<boolean> {
    const bucket = this.#bucket;
    const most = this.#taken && this.#now >= this.#isCrowdedUntil ? Infinity : Math.max(1, this.#taken);
    const crowded = this.#running >= most ? this.#lastAt + bucket.interval - this.#now : 0;
    if (crowded > 0) await this.#sleep(crowded);
    else if (this.#closing) await this.#closing;
    else if (!this.#place) {
      const refusals = this.#refusals;
      const place = await bucket.take(this.#notice);
      // A refusal that has come meanwhile has closed the bucket.
      if (refusals === this.#refusals) this.#place = place;
    } else {
      const { due, isOwn } = this.#place;
      const left = due - this.#now;
      if (left <= 0) return true;
      await this.#sleep(isOwn ? Math.min(left, LOOK_AGAIN) : left);
      if (isOwn && this.#place && await bucket.isShared(this.#notice).catch(() => false)) this.#place = undefined;
    }
    return false;
  }

  /** Waits until the time is over or something has changed. */
  async #sleep(milliseconds: number): Promise<void> {
    let forget: (() => void) | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      forget = after(this.#clock, milliseconds, resolve);
    });
    forget?.();
    this.#wake = () => {};
  }
}
