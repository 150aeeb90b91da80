/**
 * Stores of tokens as the tests of several processes share them, whole or without one of their guards.
 *
 * @module
 */

import type { TokenStore, Versioned } from "../../../src/core/tokens.ts";
import type { PortalTokens } from "../../../src/bitrix24/mod.ts";
import { fileTokens } from "../../../src/node/mod.ts";

/** Where tokens are kept: a folder, or a Redis by its address. */
export type StorePlace = { folder: string } | { redis: string };

/** What keeps several processes from losing a session. */
export type Guard = "lock" | "compare" | "pending";

/** Milliseconds after which the lock of a process that was killed is given to another one. */
const LOCK_TTL = 2_000;

/** Opens a store; and what ends it. */
export async function openStore(place: StorePlace): Promise<{ store: TokenStore<PortalTokens>; close: () => void }> {
  if ("folder" in place) return { store: ofOne(fileTokens<PortalTokens>(place.folder)), close: () => {} };
  // Not every runtime that runs the tests of the guards has the client.
  const { connectRedis, redisTokens } = await import("../../../src/redis/mod.ts");
  const redis = await connectRedis(place.redis);
  return { store: ofOne(redisTokens<PortalTokens>(redis, { lockTtl: LOCK_TTL })), close: () => redis.close() };
}

/** Hides of which application tokens are: the server counts by that who of the processes asks, which are one all the same. */
function ofOne(inner: TokenStore<PortalTokens>): TokenStore<PortalTokens> {
  return {
    ...inner,
    async get(id) {
      const kept = await inner.get(id);
      return kept && { ...kept, clientId: undefined };
    },
  };
}

/** A store that leaves one of its guards out, to see that it is missed. */
export function without<Tokens extends Versioned>(guard: Guard, inner: TokenStore<Tokens>): TokenStore<Tokens> {
  if (guard === "lock") return { ...inner, locked: (_id, run) => run() };
  if (guard === "compare") {
    return {
      ...inner,
      // Whatever is there: as a store that only writes.
      async compareAndSet(id, _version, tokens) {
        while (!await inner.compareAndSet(id, (await inner.get(id))?.version ?? 0, tokens));
        return true;
      },
    };
  }
  return {
    ...inner,
    // Says that a pair is stored, and stores it when there is time.
    async compareAndSet(id, version, tokens) {
      if (((await inner.get(id))?.version ?? 0) !== version) return false;
      setTimeout(() => void inner.compareAndSet(id, version, tokens), 50);
      return true;
    },
  };
}
