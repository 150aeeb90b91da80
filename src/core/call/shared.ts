/**
 * What several processes share of an address's limits: types only. Whoever keeps them somewhere writes both.
 *
 * @module
 */

import type { Clock } from "./clock.ts";
import type { Limiter, Rate } from "./limit.ts";

/** Until when something is not called. */
export interface Rest {
  /** The moment, by the clock of whoever asks. */
  until: number;
  /** Milliseconds that were waited where the server did not say until when. */
  untold?: number | undefined;
  /** Whether somebody was told of it. */
  isTold?: boolean;
}

/** What is not called for a while, by name: what this process knows, and others where they share it. */
export interface Resting extends Map<string, Rest> {
  /** Asks what others know of a name; never fails. */
  learn?(name: string): Promise<void>;
}

/** Keeps the limits of addresses for several processes. */
export interface SharedLimits {
  /** Makes what deals out turns at an address; asked once for each, however many clients call it. */
  limiter(address: string, rate: Rate, clock?: Clock): Limiter;
  /**
   * What is known of the methods of one who calls that rest.
   *
   * @param account Who calls where; may hold a secret, and so is kept nowhere as it is.
   */
  resting(account: string, clock?: Clock): Resting;
}
