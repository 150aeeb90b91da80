/**
 * Where an application keeps the tokens of those who have let it in.
 *
 * @module
 */

/** What is kept: a change is told by its version. */
export interface Versioned {
  /** How often it was changed; the store compares by it. */
  version: number;
}

/**
 * Keeps tokens by the id of whom they are of, for one process or many. Whoever writes one must see to it that a comparison
 * and its change are one step.
 */
export interface TokenStore<Tokens extends Versioned = Versioned> {
  /** The tokens of an id; nothing where there are none. */
  get(id: string): Promise<Tokens | undefined>;
  /**
   * Puts tokens in the place of those of a version, or where there are none yet; durable when it ends.
   *
   * @param version The version that is to be replaced; 0 where there are to be none.
   * @param tokens The new ones; nothing to remove them.
   * @returns Whether they were that version, and are now changed.
   */
  compareAndSet(id: string, version: number, tokens: Tokens | undefined): Promise<boolean>;
  /**
   * Does something while nobody else who uses the store does so for the same id, in any process. The lock belongs to
   * whoever has it: nobody else ends it but when its owner is gone.
   *
   * @param signal Ends the wait for the lock; its reason is thrown.
   */
  locked<Result>(id: string, run: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
}

/** Keeps tokens in memory: for one process, and until it ends. */
export function memoryTokens<Tokens extends Versioned>(): TokenStore<Tokens> {
  const all = new Map<string, Tokens>();
  const locks = new Map<string, Promise<unknown>>();
  return {
    get: (id) => Promise.resolve(copy(all.get(id))),
    compareAndSet(id, version, tokens) {
      const isSame = (all.get(id)?.version ?? 0) === version;
      if (isSame && tokens) all.set(id, copy(tokens)!);
      else if (isSame) all.delete(id);
      return Promise.resolve(isSame);
    },
    async locked(id, run, signal) {
      signal?.throwIfAborted();
      const before = locks.get(id);
      let release!: () => void;
      const held = new Promise<void>((resolve) => release = resolve);
      // Whoever stops waiting lets nobody past those who were there before.
      const ended = Promise.resolve(before).then(() => held);
      locks.set(id, ended);
      try {
        await unlessAborted(before, signal);
        return await run();
      } finally {
        release();
        void ended.then(() => locks.get(id) === ended && locks.delete(id));
      }
    },
  };
}

/** Waits for something that never fails, or until a signal ends it. */
async function unlessAborted(something: Promise<unknown> | undefined, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return void await something;
  let stop!: () => void;
  const aborted = new Promise<void>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
  });
  try {
    await Promise.race([something, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Nobody who was given tokens changes those that are kept. */
function copy<Tokens extends Versioned>(tokens: Tokens | undefined): Tokens | undefined {
  return tokens && { ...tokens };
}
