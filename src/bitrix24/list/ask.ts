/**
 * Asks for pages side by side: in as many requests as the portal takes at once, with as few commands in each as that
 * leaves; in fewer and fuller ones where commands take no time worth mentioning.
 *
 * @module
 */

import { now } from "../../core/call/timer.ts";
import type { JsonValue } from "../../core/values/json.ts";
import { Encoded, queryOf } from "../batch/encode.ts";
import type { Outcome } from "../batch/outcome.ts";
import { pool, WIDTH } from "../batch/pool.ts";
import { type Command, MOST_COMMANDS, sendTogether, travelsAlone } from "../batch/send.ts";
import type { CallOptions } from "../call.ts";
import { effectOf } from "../generated/methods.ts";
import type { Sending, Wire } from "../wire.ts";

/** Seconds that one more request costs on its way: about as much as this client and a server spend on sending it. */
const REQUEST = 0.002;

/** Parameters of a method, as they are sent. */
export type Params = { readonly [name: string]: JsonValue };

/** What is known of the pages that are asked for. */
export interface Asking {
  /** Ends what goes on. */
  signal: AbortSignal;
  /** Pages that will be asked for in all, these included, as far as is known: a burst is to be enough for all, or full. */
  expected?: number;
  /** Whether all are to go in one request. */
  areTogether?: boolean;
  /** What one of them is asked for as a query, where that is written already. */
  queryAt?: (index: number) => string | undefined;
}

/** Asks for pages of one method. */
export class Asker {
  /** Requests that were sent, repeated ones included. */
  requests = 0;
  #waited = 0;
  /** Requests that wait for their turn, those that are on their way, and since when nothing was but the former. */
  #waiting = 0;
  #flying = 0;
  #waitingSince: number | undefined;
  /** Seconds that a command takes on the server; nothing as long as no batch has told. */
  #pace: number | undefined;
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
   * Asks for pages; gives what is read of the outcome of each, in their order.
   *
   * @param count How many.
   * @param paramsAt What one of them is asked for; not looked for before it is sent, so that the first ones wait for no other.
   * @param read Reads the outcome of the page at a place; told of each when it comes, while others are on their way.
   */
  async ask<Page>(
    count: number,
    paramsAt: (index: number) => Params,
    read: (outcome: Outcome, index: number) => Page,
    { signal, expected = 0, areTogether = false, queryAt = () => undefined }: Asking,
  ): Promise<Page[]> {
    const options = { ...this.#options, signal };
    const method = this.#method;
    const effect = effectOf(method);
    const encoded = new Encoded();
    const isText = !this.#wire.api && count > 1;
    const commandAt = (index: number): Command => {
      const query = isText ? queryAt(index) ?? queryOf(paramsAt(index), undefined, encoded) : "";
      return {
        method,
        effect,
        // Of thousands that go as texts few are asked for them.
        get params() {
          return paramsAt(index);
        },
        text: query && `${method}?${query}`,
      };
    };
    // A batch of REST 3.0 tells of none of its commands how many records there are, and how long it took.
    const isTold = !this.#wire.api;
    // They differ in numbers only.
    const size = travelsAlone(this.#wire, commandAt(0))
      ? 1
      : areTogether && isTold
      ? MOST_COMMANDS
      : this.#commandsEach(Math.max(count, expected));
    const found: Page[] = [];
    const paces: number[] = [];
    const jobs = Array.from({ length: Math.ceil(count / size) }, (_, index) => async (): Promise<void> => {
      const from = index * size;
      const part = Array.from({ length: Math.min(size, count - from) }, (_, place) => commandAt(from + place));
      const outcomes = await this.#watched((wire) => sendTogether(wire, part, options));
      for (let place = 0; place < outcomes.length; place++) {
        const outcome = outcomes[place]!;
        found[from + place] = read(outcome, from + place);
        const duration: unknown = outcome.error ? undefined : outcome.time?.duration;
        if (isTold && part.length > 1 && typeof duration === "number" && duration >= 0) paces.push(duration);
      }
    });
    await pool(jobs);
    signal.throwIfAborted();
    // Others may count all records, or wait for one another.
    if (paces.length) this.#pace = Math.min(...paces);
    return found;
  }

  /** Commands in each request: so few that as many requests as can go at once are enough, unless these cost more. */
  #commandsEach(count: number): number {
    const requests = Math.min(Math.max(Math.floor(this.#wire.limiter.state.left), 1), WIDTH);
    // What the commands of a request take together, and what the requests do, is least where both are the same.
    const worthwhile = this.#pace === undefined ? 1 : Math.sqrt(count * REQUEST / this.#pace);
    return Math.min(Math.ceil(Math.max(count / requests, worthwhile)), MOST_COMMANDS);
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
