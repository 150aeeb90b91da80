/**
 * A connection of `@redis/client` that is given up where it answers nothing: a machine that has lost its power, or a
 * network that forgets connections, says no word, and a system waits a quarter of an hour for one.
 *
 * @module
 */

import { codeOf } from "./link.ts";

/** What is used of `@redis/client`. */
export interface NodeRedis {
  readonly isReady: boolean;
  on(event: string, listener: (error: unknown) => void): unknown;
  connect(): Promise<unknown>;
  eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<unknown>;
  destroy(): void;
}

/** A connection, and the next one where it leads nowhere. */
export class Reopened {
  /** Ends when the first connection is there, or has failed once. */
  readonly opened: Promise<void>;
  readonly #make: () => NodeRedis;
  readonly #silence: number;
  #client!: NodeRedis;
  /** Why there is no connection. */
  #failure: unknown;
  /** Commands that are not answered yet. */
  #waiting = 0;
  /** When something was heard of the connection, or nothing was to be heard. */
  #heardAt = 0;
  #isClosed = false;

  /** @param silence Milliseconds for which it may answer nothing. */
  constructor(make: () => NodeRedis, silence: number) {
    this.#make = make;
    this.#silence = silence;
    this.opened = new Promise((resolve) => this.#open(resolve));
  }

  /** Runs a script; looks before whether the connection is one still. */
  async eval(script: string, keys: string[], args: string[]): Promise<unknown> {
    const time = performance.now();
    if (!this.#waiting && this.#client.isReady) this.#heardAt = time;
    else if (time - this.#heardAt > this.#silence && !this.#isClosed) {
      this.#client.destroy();
      this.#waiting = 0;
      this.#open(() => {});
    }
    const client = this.#client;
    this.#waiting++;
    try {
      const answer = await client.eval(script, { keys, arguments: args });
      if (client === this.#client) this.#heardAt = performance.now();
      return answer;
    } catch (error) {
      // That there is no connection says less than why.
      throw codeOf(error) === undefined && this.#failure !== undefined ? this.#failure : error;
    } finally {
      if (client === this.#client) this.#waiting--;
    }
  }

  /** Closes it; what is asked for afterwards fails. */
  close(): void {
    this.#isClosed = true;
    this.#client.destroy();
  }

  #open(opened: () => void): void {
    const client = this.#client = this.#make();
    const hear = (failure: unknown): void => {
      if (client !== this.#client) return;
      this.#heardAt = performance.now();
      this.#failure = failure;
      opened();
    };
    this.#heardAt = performance.now();
    // Without a listener, a connection that is lost would end the process.
    client.on("error", hear);
    client.on("ready", () => hear(undefined));
    client.connect().catch((error) => hear(this.#failure ?? error));
  }
}
