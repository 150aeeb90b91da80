/**
 * The way to a Redis that may be gone: nobody waits long for it, and it is looked for again.
 *
 * @module
 */

import type { RedisClient } from "./client.ts";

/** Milliseconds between two looks whether a Redis that was gone is back. */
export const LOOK_AGAIN = 1_000;

/** Milliseconds that a call waits for the outcome of such a look. */
const GLANCE = 100;

/** Milliseconds after which a look that nobody has answered is given up. */
const LOST = 10_000;

/** Milliseconds at the end of a limit in which what has arrived already is read, where the process itself was busy. */
const LAST = 50;

/** Does nothing, and so can be run late and twice without harm. */
const NOTHING = "return 1";

/** Redis was not reached, or did not answer in time. */
export class Gone extends Error {
  override name = "Gone";
}

/** Runs something that must end in time. */
export async function bounded<Result>(run: () => Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      const late = (): void => reject(new Gone(`no answer within ${milliseconds} ms`));
      timer = setTimeout(() => timer = setTimeout(late, LAST), Math.max(0, milliseconds - LAST));
      Promise.resolve().then(run).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
  }
}

/** The code of a failure, e.g. `ECONNREFUSED` or `NOPERM`; nothing where it has none. */
export function codeOf(error: unknown): string | undefined {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return typeof code === "string" && /^[A-Z][A-Z_\d]+$/.test(code) ? code : /^[A-Z]{3,}(?= )/.exec(`${message}`)?.[0];
}

/** Why a command failed. The client's own message is not shown: it may hold what was sent. */
export function reasonOf(error: unknown): string {
  return error instanceof Gone
    ? error.message
    : codeOf(error) ?? (error instanceof Error ? error.name : "unknown error");
}

/** A Redis that may be gone. */
export class Link {
  readonly #client: RedisClient;
  readonly #timeout: number;
  /** Whether somebody was told that it is gone. */
  isTold = false;
  /** Why it was gone the last time. */
  failure: unknown;
  #isUp = true;
  #look: Promise<void> | undefined;
  #lookAt = 0;
  #since = 0;

  constructor(client: RedisClient, timeout: number) {
    this.#client = client;
    this.#timeout = timeout;
  }

  /** Whether it has answered the last time. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Whether it answers, as far as is known within a moment. */
  async ready(): Promise<boolean> {
    if (this.#isUp) return true;
    const time = performance.now();
    if (this.#look && time - this.#since > LOST) this.#look = undefined;
    if (!this.#look && time >= this.#lookAt) {
      this.#since = time;
      this.#lookAt = time + LOOK_AGAIN;
      const look = this.#run(NOTHING, [], []).then(() => void (this.#isUp = true), () => {})
        .finally(() => this.#look === look && (this.#look = undefined));
      this.#look = look;
    }
    if (this.#look) await bounded(() => this.#look!, GLANCE).catch(() => {});
    return this.#isUp;
  }

  /**
   * Runs a script.
   *
   * @throws Whatever the client throws, or Gone; then it counts as gone.
   */
  async eval(script: string, keys: string[], args: (string | number)[]): Promise<unknown> {
    return await this.#heard(script, keys, args, (answer) => answer);
  }

  /**
   * Runs a script that answers numbers.
   *
   * @param count How many.
   * @throws The same; also where its client answers something else than Redis does.
   */
  async numbers(script: string, keys: string[], args: (string | number)[], count: number): Promise<number[]> {
    return await this.#heard(script, keys, args, (answer) => {
      const numbers = [answer].flat().map((one) =>
        ["number", "string", "bigint"].includes(typeof one) ? Number(one) : NaN
      );
      if (numbers.length === count && numbers.every(Number.isFinite)) return numbers;
      throw new Gone("its client answers something else than Redis; see RedisClient");
    });
  }

  async #heard<Answer>(
    script: string,
    keys: string[],
    args: (string | number)[],
    read: (answer: unknown) => Answer,
  ): Promise<Answer> {
    try {
      return read(await bounded(() => this.#run(script, keys, args.map(String)), this.#timeout));
    } catch (error) {
      this.#isUp = false;
      this.failure = error;
      this.#lookAt = performance.now() + LOOK_AGAIN;
      throw error;
    }
  }

  async #run(script: string, keys: string[], args: string[]): Promise<unknown> {
    return await this.#client.eval(script, keys, args);
  }
}
