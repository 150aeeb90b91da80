/**
 * Tokens in Durable Objects: for an application that runs as a Cloudflare Worker.
 *
 * A Worker runs in many places at once and remembers nothing, so where its tokens are kept must compare and change in one
 * step, and lend a lock. Workers KV does neither: it answers with values that are up to a minute old, and the last of two
 * who write wins, so that both would use the same refresh token. A Durable Object is one for each portal in the whole
 * world, does one thing after the other, and has stored what it says that it has.
 *
 * @module
 */

import { type TokenStore, TokenStoreError, type Versioned } from "oint/bitrix24";

/** Milliseconds for which a lock is lent; its owner renews it while it works. */
const LEASE = 20_000;

/** Milliseconds between two signs of life of a lock's owner. */
const BEAT = 5_000;

/** Milliseconds between two questions for a lock that somebody else has. */
const ASK_AGAIN = 50;

/** What is used of an object's storage. */
interface Storage {
  get<Value>(key: string): Promise<Value | undefined>;
  put(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** What is used of the objects that a Worker has. */
export interface Namespace {
  idFromName(name: string): unknown;
  get(id: unknown): { fetch(url: string, init: RequestInit): Promise<Response> };
}

/** What an object is asked. */
type Question =
  | { kind: "get" }
  | { kind: "compareAndSet"; version: number; tokens?: Versioned }
  | { kind: "lock"; owner: string }
  | { kind: "unlock"; owner: string };

/** The tokens of one portal. While it waits for its storage, nobody else's question is begun. */
export class Tokens {
  readonly #storage: Storage;

  /** Workers make it. */
  constructor({ storage }: { storage: Storage }) {
    this.#storage = storage;
  }

  /** Answers the Worker's questions; nobody else reaches it. */
  async fetch(request: Request): Promise<Response> {
    return Response.json({ answer: await this.#answer(await request.json() as Question) });
  }

  async #answer(question: Question): Promise<unknown> {
    if (question.kind === "lock" || question.kind === "unlock") return await this.#lock(question);
    const tokens = await this.#storage.get<Versioned>("tokens");
    if (question.kind === "get") return tokens;
    if ((tokens?.version ?? 0) !== question.version) return false;
    if (question.tokens) await this.#storage.put("tokens", question.tokens);
    else await this.#storage.delete("tokens");
    return true;
  }

  async #lock({ kind, owner }: { kind: "lock" | "unlock"; owner: string }): Promise<boolean> {
    const held = await this.#storage.get<{ owner: string; until: number }>("lock");
    const isOthers = held !== undefined && held.owner !== owner && held.until > Date.now();
    if (isOthers) return false;
    if (kind === "lock") await this.#storage.put("lock", { owner, until: Date.now() + LEASE });
    else if (held?.owner === owner) await this.#storage.delete("lock");
    return true;
  }
}

/** Keeps each portal's tokens in an object of its own. */
export function durableTokens<Kept extends Versioned>(namespace: Namespace): TokenStore<Kept> {
  const ask = async <Answer>(id: string, question: Question): Promise<Answer> => {
    const object = namespace.get(namespace.idFromName(id));
    const response = await object.fetch("https://tokens.invalid/", { method: "POST", body: JSON.stringify(question) });
    if (!response.ok) throw new TokenStoreError(`The object that keeps tokens answered with HTTP ${response.status}.`);
    return (await response.json() as { answer: Answer }).answer;
  };
  return {
    get: (id) => ask(id, { kind: "get" }),
    compareAndSet: (id, version, tokens) => ask(id, { kind: "compareAndSet", version, ...tokens && { tokens } }),
    async locked(id, run, signal) {
      const owner = crypto.randomUUID();
      signal?.throwIfAborted();
      while (!await ask<boolean>(id, { kind: "lock", owner })) {
        signal?.throwIfAborted();
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN * (1 + Math.random())));
      }
      const beat = setInterval(() => void ask(id, { kind: "lock", owner }).catch(() => {}), BEAT);
      try {
        return await run();
      } finally {
        clearInterval(beat);
        // What was done is done, whatever becomes of the lock: its lease ends.
        await ask(id, { kind: "unlock", owner }).catch(() => {});
      }
    },
  };
}
