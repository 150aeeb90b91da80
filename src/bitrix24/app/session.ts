/**
 * The tokens of one portal while an application uses them: one pair after the other, however many ask at once.
 *
 * @module
 */

import type { Layer } from "../../core/call/call.ts";
import { ApiError, UsageError } from "../../core/errors.ts";
import type { OAuthToken } from "../oauth.ts";
import { ask, type Client, isAccepted, timeOf } from "./client.ts";
import { insist, pauseBetween } from "./insist.ts";
import { checkKept, refuseOthers, tokensOf } from "./kept.ts";
import { removed, unknown } from "./lost.ts";
import type { PortalTokens } from "./tokens.ts";

/** Milliseconds before its end from which a token counts as over: a call may take that long. */
const EARLY = 60_000;

/** How often a store is looked at for a newer pair where the one that it had is worth nothing any more. */
const LOOKS = 4;

/** One portal's tokens. */
export class Session {
  /** The newest tokens that this process has seen. */
  known: PortalTokens | undefined;
  readonly #memberId: string;
  readonly #client: Client;
  /** The refresh that goes on, which all wait for who need one. */
  #refreshing: Promise<PortalTokens> | undefined;
  /** A pair that the server has given, and that is not stored yet. */
  #pending: PortalTokens | undefined;

  constructor(memberId: string, client: Client) {
    this.#memberId = memberId;
    this.#client = client;
  }

  /** Gives a token that is good for another minute; another one than that which was refused. */
  async token(refused?: string): Promise<string> {
    const known = this.known ?? await this.#read();
    if (this.#isGood(known, refused)) return known.accessToken;
    this.#refreshing ??= this.#refresh(refused).finally(() => this.#refreshing = undefined);
    const fresh = await this.#refreshing;
    return fresh.accessToken;
  }

  /** Takes up the pair that is kept, where it is another one than that of a token that the portal does not know. */
  async adopt(refused: string | undefined): Promise<boolean> {
    if (this.known?.accessToken === refused) await this.#read();
    return this.known?.accessToken !== refused;
  }

  #isGood({ accessToken, expiresAt }: PortalTokens, refused: string | undefined): boolean {
    return accessToken !== refused && expiresAt - EARLY > timeOf(this.#client.clock);
  }

  async #read(): Promise<PortalTokens> {
    const found = this.#pending ?? await this.#client.store.get(this.#memberId);
    if (!found) throw unknown(this.#memberId);
    checkKept(found, this.#memberId);
    refuseOthers(found, this.#memberId, this.#client.clientId);
    return this.known = found;
  }

  /** Gets the next pair, unless another process has done so: that is decided where nobody else decides. */
  async #refresh(refused: string | undefined): Promise<PortalTokens> {
    const client = this.#client;
    const { clientId, store, clock } = client;
    return await store.locked(this.#memberId, async () => {
      if (this.#pending) await this.#store(this.#pending);
      const { known } = this;
      const stored = await this.#read();
      const found = this.known = known && isOlder(stored, known) ? known : stored;
      if (this.#isGood(found, refused)) return found;
      let answer: OAuthToken;
      try {
        answer = await ask(client, ["refresh_token", { refresh_token: found.refreshToken }], found);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (error.code === "invalid_client" && await isAccepted(client)) throw removed(error, this.#memberId);
        if (error.code !== "invalid_grant") throw error;
        // Somebody who minds no lock, or whose lock was lost, may have been faster, and may be about to store what he got.
        for (let look = 1;; look++) {
          const newer = await this.#read();
          if (newer.refreshToken !== found.refreshToken) return newer;
          if (look === LOOKS) throw error;
          await pauseBetween(clock);
        }
      }
      // An installation has said whose they are, and anybody can post one.
      if (answer.member_id !== this.#memberId) {
        throw new UsageError(
          `The tokens that are kept for portal ${this.#memberId} are another portal's: forget it, and let it install the ` +
            "application again.",
        );
      }
      // Before its first use: whoever ends now must find it.
      return await this.#store(tokensOf(answer, stored, clientId, timeOf(clock)), true);
    });
  }

  /**
   * Stores a pair, and does not give it up: the one before is worth nothing any more.
   *
   * @param wasThere Whether one was there since nobody else may change it: where none is now, the store has lost it, and
   * nobody has forgotten the portal.
   */
  async #store(pair: PortalTokens, wasThere = false): Promise<PortalTokens> {
    const { store, clock } = this.#client;
    for (let next = pair;;) {
      this.#pending = next;
      const isStored = await insist(() => store.compareAndSet(this.#memberId, next.version - 1, next), clock);
      const there = isStored ? next : await insist(() => store.get(this.#memberId), clock);
      if (!there && wasThere && next.version > 1) {
        next = { ...next, version: 1 };
        continue;
      }
      if (there && isOlder(there, next)) {
        next = { ...next, version: there.version + 1 };
        continue;
      }
      this.#pending = undefined;
      // An installation has put others there, which are newer.
      return isStored ? this.known = next : await this.#read();
    }
  }
}

/** Whether a store has an older pair than was there before: one that ends by itself loses its last moments. */
function isOlder(stored: PortalTokens, known: PortalTokens): boolean {
  return stored.version < known.version && stored.expiresAt < known.expiresAt;
}

/**
 * A portal that was installed anew, which another process has taken, knows the tokens from before no more, though they have
 * not ended. A call that was refused for that did nothing, so it is made again.
 */
export function adopting(session: Session): Layer {
  return async (call, next) => {
    const used = session.known?.accessToken;
    try {
      return await next(call);
    } catch (error) {
      const isUnknown = error instanceof ApiError && error.code === "NO_AUTH_FOUND";
      if (!isUnknown || !await session.adopt(used).catch(() => false)) throw error;
      return await next(call);
    }
  };
}
