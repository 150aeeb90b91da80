/**
 * A portal that was renamed answers calls at its old address with where it is now.
 *
 * @module
 */

import type { HttpHead } from "../core/answer.ts";
import { LOOPBACK } from "./address.ts";
import { DOMAINS } from "./generated/methods.ts";
import { leadsTo } from "./redirect.ts";

/**
 * Where a portal is now. Nobody else's host gets the code or the token: the same path, over https, in a domain of
 * Bitrix24's, or where the caller says so.
 *
 * @param answer What the old address has answered.
 * @param url The address that was asked.
 * @param asked Origins that this call has asked before: a portal that leads back to one of them is nowhere.
 * @param may Decides on addresses outside of those domains.
 * @returns Nothing where the answer tells something else.
 */
export function movedTo(
  { status, headers }: HttpHead,
  url: string,
  asked: readonly string[],
  may?: (to: URL) => boolean,
): URL | undefined {
  // These say: the same request, at another address.
  const to = [301, 302, 307, 308].includes(status) && leadsTo(headers.get("location"), url);
  if (!to) return;
  const from = new URL(url);
  const isSamePath = to.pathname === from.pathname && to.search === from.search && !to.username && !to.password;
  const isSafe = to.protocol === "https:" || from.protocol === "http:" && LOOPBACK.test(to.hostname);
  const isNew = ![from.origin, ...asked].includes(to.origin);
  const isTold = isSamePath && isSafe && isNew && (DOMAINS.test(to.hostname) || may?.(new URL(to)) === true);
  return isTold ? to : undefined;
}
