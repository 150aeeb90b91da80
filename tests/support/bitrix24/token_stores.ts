/**
 * Stores of tokens as the tests of several processes share them, whole or without one of their guards.
 *
 * @module
 */

import type { TokenStore, Versioned } from "../../../src/core/tokens.ts";
import type { PortalTokens } from "../../../src/bitrix24/mod.ts";
import { fileTokens } from "../../../src/node/mod.ts";

/** Where tokens are kept: a folder. */
export interface StorePlace {
  folder: string;
}

/** What keeps several processes from losing a session. */
export type Guard = "lock" | "compare" | "pending";

/** Opens a store. */
export function openStore({ folder }: StorePlace): Promise<TokenStore<PortalTokens>> {
  return Promise.resolve(fileTokens<PortalTokens>(folder));
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
