/**
 * Posts what has happened to whoever asked for it: once, and only to this machine. What would go elsewhere is kept, and
 * a test can hand it over by itself.
 *
 * @module
 */

import { isLocal } from "./local.ts";

/** How a sandbox posts to handlers of events. */
export interface DeliveryOptions {
  /** Takes the place of the global `fetch`. */
  fetch?: typeof fetch;
  /** Milliseconds that a handler has for its answer, by the machine's clock; 5,000 when left out. */
  timeout?: number;
}

/** Something that was to be posted. */
export interface Delivery {
  /** Counts them, from 1. */
  number: number;
  /** Name of the event. */
  event: string;
  /** Address of the handler. */
  handler: string;
  /** When it happened: milliseconds since 1970, by the sandbox's clock. */
  at: number;
  /** The form that was posted, or would be. */
  body: string;
  /**
   * What became of it: `answered`; `failed`, without an answer in time; `kept`, since the handler is not on this machine;
   * `dropped`, since too many were waiting; `waiting` until then.
   */
  outcome: "waiting" | "answered" | "failed" | "kept" | "dropped";
  /** The handler's HTTP status. */
  status?: number;
}

/** Deliveries that are remembered, the oldest go first, and those that wait at once. */
const MOST = 1000;
const TIMEOUT = 5000;

/** Posts to handlers, to each one after the other. */
export class Deliveries {
  readonly #fetch: typeof fetch;
  readonly #timeout: number;
  readonly #now: () => number;
  #deliveries: Delivery[] = [];
  #count = 0;
  #waiting = 0;
  /** The last post to each handler. */
  readonly #last = new Map<string, Promise<void>>();

  constructor({ fetch: post, timeout = TIMEOUT }: DeliveryOptions, now: () => number) {
    this.#fetch = post ?? ((input, init) => fetch(input, init));
    this.#timeout = timeout;
    this.#now = now;
  }

  /** Begins to post a form. Never fails: the delivery tells what becomes of it. */
  post(event: string, handler: string, body: string): { delivery: Delivery; done: Promise<void> } {
    const delivery: Delivery = {
      number: ++this.#count,
      event,
      handler,
      at: this.#now(),
      body,
      outcome: !isLocal(handler) ? "kept" : this.#waiting >= MOST ? "dropped" : "waiting",
    };
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > 2 * MOST) this.#deliveries = this.#deliveries.slice(-MOST);
    if (delivery.outcome !== "waiting") return { delivery, done: Promise.resolve() };
    this.#waiting++;
    const done = (this.#last.get(handler) ?? Promise.resolve()).then(() => this.#send(delivery)).finally(() => {
      this.#waiting--;
      if (this.#last.get(handler) === done) this.#last.delete(handler);
    });
    this.#last.set(handler, done);
    return { delivery, done };
  }

  async #send(delivery: Delivery): Promise<void> {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), this.#timeout);
    try {
      const response = await this.#fetch(delivery.handler, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: delivery.body,
        redirect: "manual",
        signal: controller.signal,
      });
      delivery.status = response.status;
      delivery.outcome = "answered";
      await response.body?.cancel();
    } catch {
      // There is no second time, and nobody whom it could be told but those who ask.
      if (delivery.outcome === "waiting") delivery.outcome = "failed";
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for all that are under way, and tells the last ones, the oldest first. */
  async all(): Promise<Delivery[]> {
    while (this.#last.size) await Promise.all(this.#last.values());
    return structuredClone(this.#deliveries.slice(-MOST));
  }

  /** Forgets them. */
  clear(): void {
    this.#deliveries = [];
    this.#count = 0;
  }
}
