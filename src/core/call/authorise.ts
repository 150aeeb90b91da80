/**
 * Gives a call the token that it travels with.
 *
 * @module
 */

import { UsageError } from "../errors.ts";
import type { Layer } from "./call.ts";
import { tooLate } from "./timeouts.ts";
import { within } from "./within.ts";

/**
 * Gives the token to call with.
 *
 * @param refused The token that the server has just refused as expired; another one is wanted then.
 */
export type TokenSource = (refused?: string) => string | Promise<string>;

/**
 * Asks for a token at each call, and for another one where the server says that it has expired: a call that was refused
 * for that did nothing, so it is made again. Twice at most: what another process has stored may have expired, too.
 *
 * @throws UsageError When the source gives no token.
 * @throws TimeoutError When it gives none in time; nothing was sent then.
 */
export function authorise(source: TokenSource, hasExpired: (error: unknown) => boolean): Layer {
  return async (call, next) => {
    const { method, signal, time } = call;
    const late = () => tooLate(method, time.total, "totalTimeout", false);
    const ask = async (refused?: string): Promise<string> => {
      const token = await within(time.left, signal, late, async () => await source(refused), time.clock);
      if (typeof token === "string" && token) return token;
      throw new UsageError(`The source of tokens gave none for ${method}: it must give a text.`, { method });
    };
    let token = await ask();
    for (let turn = 0;; turn++) {
      try {
        return await next({ ...call, token });
      } catch (error) {
        if (turn > 1 || !hasExpired(error)) throw error;
        const other = await ask(token);
        if (other === token) throw error;
        token = other;
      }
    }
  };
}
