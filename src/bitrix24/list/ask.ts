/**
 * Asks for pages side by side: in as many requests as the portal takes at once, with as few commands in each as that
 * leaves.
 *
 * @module
 */

import { now } from "../../core/call/timer.ts";
import type { JsonValue } from "../../core/values/json.ts";
import { queryOf } from "../batch/encode.ts";
import type { Outcome } from "../batch/outcome.ts";
import { pool } from "../batch/pool.ts";
import { type Command, MOST_COMMANDS, sendAlone, sendTogether, travelsAlone } from "../batch/send.ts";
import type { CallOptions } from "../call.ts";
import { effectOf } from "../generated/methods.ts";
import type { Sending, Wire } from "../wire.ts";

/** Requests that go on at a time. */
const WIDTH = 50;

/** Parameters of a method, as they are sent. */
export type Params = { readonly [name: string]: JsonValue };

/** Asks for pages of one method. */
export class Asker {
  /** Requests that were sent, repeated ones included. */
  requests = 0;
  #waited = 0;
  /** Requests that wait for their turn, those that are on their way, and since when nothing was but the former. */
  #waiting = 0;
  #flying = 0;
  #waitingSince: number | undefined;
  readonly #wire: Wire;
  readonly #method: string;
  readonly #options: CallOptions;

  constructor(wire: Wire, method: string, options: CallOptions) {
    this.#wire = wire;
    this.#method = method;
    this.#options = options;
  }

  /** Milliseconds in which nothing was done but waiting for the portal's limits, or for another attempt. */
  get waitedMs(): number {
    return Math.round(this.#waited);
  }

  /**
   * Asks for pages; gives an outcome for each, in their order.
   *
   * @param expected Pages that will be asked for in all, these included, as far as is known: a burst is to be enough for
   * all, or full.
   */
  async ask(pages: readonly Params[], signal: AbortSignal, expected = 0): Promise<Outcome[]> {
    const options = { ...this.#options, signal };
    const method = this.#method;
    const effect = effectOf(method);
    const commands = pages.map((params): Command => {
      const query = this.#wire.api || pages.length < 2 ? "" : queryOf(params);
      return { method, effect, params, text: query && `${method}?${query}` };
    });
    const size = commands.some((command) => travelsAlone(this.#wire, command))
      ? 1
      : this.#commandsEach(Math.max(pages.length, expected));
    const outcomes: Outcome[] = [];
    const jobs = Array.from({ length: Math.ceil(commands.length / size) }, (_, index) => async (): Promise<void> => {
      const part = commands.slice(index * size, (index + 1) * size);
      const found = await this.#watched((wire) =>
        size === 1 ? sendAlone(wire, part[0]!, options).then((one) => [one]) : sendTogether(wire, part, options)
      );
      for (const [place, outcome] of found.entries()) outcomes[index * size + place] = outcome;
    });
    await pool(jobs, WIDTH);
    signal.throwIfAborted();
    return outcomes;
  }

  /** Commands in each request, so that there are as many requests as can go at once. */
  #commandsEach(count: number): number {
    const requests = Math.min(Math.max(Math.floor(this.#wire.limiter.state.left), 1), WIDTH);
    return Math.min(Math.ceil(count / requests), MOST_COMMANDS);
  }

  /** Counts the requests that something makes, and the time in which they wait. */
  async #watched<Answer>(send: (wire: Wire) => Promise<Answer>): Promise<Answer> {
    const wire = this.#wire;
    const ask: Wire["ask"] = async (api, method, params, options, kind) => {
      let isFlying = false;
      this.#change(1, 0);
      const sending: Sending = (token) => {
        this.requests++;
        if (!isFlying) this.#change(-1, 1);
        isFlying = true;
        kind?.sending?.(token);
      };
      try {
        return await wire.ask(api, method, params, options, { ...kind, sending });
      } finally {
        if (isFlying) this.#change(0, -1);
        else this.#change(-1, 0);
      }
    };
    return await send({ ...wire, ask });
  }

  #change(waiting: number, flying: number): void {
    this.#waiting += waiting;
    this.#flying += flying;
    const isWaiting = this.#waiting > 0 && this.#flying === 0;
    const time = now(this.#wire.clock);
    if (this.#waitingSince !== undefined && !isWaiting) {
      this.#waited += time - this.#waitingSince;
      this.#waitingSince = undefined;
    } else if (isWaiting) this.#waitingSince ??= time;
  }
}
