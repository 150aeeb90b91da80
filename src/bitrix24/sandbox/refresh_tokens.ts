/**
 * The refresh tokens that the authorisation server gave or takes: how long each is taken, and how often it was brought.
 *
 * @module
 */

import type { Refreshes } from "../../sandbox/control.ts";
import { Kept, type KeptOptions } from "../../sandbox/kept.ts";

/** How long a refresh token is taken, and how many are remembered. */
export interface RefreshTokenOptions extends KeptOptions {
  mode: "single-use" | "until-used" | undefined;
}

const MODES = ["single-use", "until-used"];

/** Refresh tokens, from one pair to the next. */
export class RefreshTokens {
  readonly #isSingleUse: boolean;
  /** The tokens that were given and are good. */
  readonly #good: Kept<true>;
  /** Tokens that were exchanged, and whether they are taken no more. */
  readonly #exchanged: Kept<{ isOver: boolean }>;
  /** What each token of a pair was exchanged for, until it is used. */
  readonly #origins: Kept<string>;
  #counts: Refreshes = { exchanges: 0, refusals: 0, secondUses: 0 };

  /** @throws TypeError When there is no such mode. */
  constructor({ mode = "single-use", ...kept }: RefreshTokenOptions) {
    if (!MODES.includes(mode)) {
      throw new TypeError(`Option refresh is single-use or until-used, not ${JSON.stringify(mode)}.`);
    }
    this.#isSingleUse = mode === "single-use";
    this.#good = new Kept(kept);
    this.#exchanged = new Kept(kept);
    this.#origins = new Kept({ ...kept, most: 2 * kept.most });
  }

  /** What has become of all of them. */
  get counts(): Refreshes {
    return { ...this.#counts };
  }

  /**
   * Takes a token for a new pair, or does not.
   *
   * @param isForeign Whether somebody else gave it, and it is accepted.
   */
  exchange(token: string, isForeign: boolean): boolean {
    const before = this.#exchanged.get(token);
    if (before) this.#counts.secondUses++;
    const isTaken = before ? !before.isOver : isForeign || this.#good.get(token) === true;
    if (!isTaken) {
      this.#counts.refusals++;
      return false;
    }
    this.#counts.exchanges++;
    this.use(token);
    if (!before) this.#exchanged.set(token, { isOver: this.#isSingleUse });
    this.#good.delete(token);
    return true;
  }

  /** Remembers a pair, and the token that it was given for. */
  add(refresh: string, access: string, from: string | undefined): void {
    this.#good.set(refresh, true);
    if (from === undefined) return;
    for (const token of [refresh, access]) this.#origins.set(token, from);
  }

  /** Takes note that a token of a pair is used: what it was exchanged for is taken no more. */
  use(token: string): void {
    const from = this.#origins.get(token);
    if (from === undefined) return;
    this.#origins.delete(token);
    const before = this.#exchanged.get(from);
    if (before) before.isOver = true;
  }

  /** Forgets all of them. */
  clear(): void {
    for (const kept of [this.#good, this.#exchanged, this.#origins]) kept.clear();
    this.#counts = { exchanges: 0, refusals: 0, secondUses: 0 };
  }
}
