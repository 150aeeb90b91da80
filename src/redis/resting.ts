/**
 * Which methods rest, as all processes know: one key in Redis for each that does.
 *
 * @module
 */

import type { Clock } from "../core/call/clock.ts";
import type { Rest, Resting } from "../core/call/shared.ts";
import { now } from "../core/call/timer.ts";
import type { Link } from "./link.ts";
import { REST, RESTING } from "./limit_scripts.ts";

/** Milliseconds for which it is remembered how long was waited where the server did not say. */
const REMEMBERED = 600_000;

/** What this process knows of methods that rest, and what it tells and learns of others. */
export class SharedResting extends Map<string, Rest> implements Resting {
  readonly #link: Link;
  readonly #keyOf: (name: string) => Promise<string>;
  readonly #clock: Clock | undefined;
  /** What is on its way to Redis: nobody is told less than this process knows. */
  #telling: Promise<unknown> = Promise.resolve();

  constructor(link: Link, keyOf: (name: string) => Promise<string>, clock: Clock | undefined) {
    super();
    this.#link = link;
    this.#keyOf = keyOf;
    this.#clock = clock;
  }

  override set(name: string, rest: Rest): this {
    super.set(name, rest);
    const left = rest.until - now(this.#clock);
    if (left > 0) {
      this.#telling = this.#ask(REST, name, [Math.ceil(left), rest.untold ?? 0, rest.untold ? REMEMBERED : 0]);
    }
    return this;
  }

  async learn(name: string): Promise<void> {
    await this.#telling;
    const [left = 0, untold = 0] = (await this.#ask(RESTING, name, []) ?? []) as number[];
    const time = now(this.#clock);
    const until = time + Number(left);
    const { until: known = 0, isTold = false } = this.get(name) ?? {};
    if (left > 0 && until > known) {
      // What is known later by some milliseconds is the same rest.
      super.set(name, { until, untold: Number(untold) || undefined, isTold: isTold && known > time });
    }
  }

  /** Nothing where Redis is gone: then each process knows what it has seen itself. */
  async #ask(script: string, name: string, args: number[]): Promise<unknown> {
    try {
      return await this.#link.ready() ? await this.#link.eval(script, [await this.#keyOf(name)], args) : undefined;
    } catch {
      return undefined;
    }
  }
}
