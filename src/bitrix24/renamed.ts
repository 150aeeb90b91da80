/**
 * A portal that was renamed answers calls at its old address with where it is now.
 *
 * @module
 */

import type { HttpHead } from "../core/answer.ts";
import { type Endpoint, LOOPBACK, v3BaseOf } from "./address.ts";
import { DOMAINS } from "./generated/methods.ts";

/** Statuses that say: the same request, at another address. */
const SAME_REQUEST = [301, 302, 307, 308];

/** Whether a host is a portal's name in one of Bitrix24's own domains. */
function isOfBitrix24(hostname: string): boolean {
  return DOMAINS.some((domain) => hostname.endsWith(`.${domain}`));
}

/**
 * Where a portal is now. Nobody else's host gets the code or the token: the same path, over https, in a domain of
 * Bitrix24's, or where the caller says so.
 *
 * @param answer What the old address has answered.
 * @param asked The address that was asked.
 * @param may Decides on addresses outside of those domains.
 * @returns Nothing where the answer tells something else.
 */
export function movedTo(
  { status, headers }: HttpHead,
  asked: string,
  home: Endpoint,
  may?: (to: URL) => boolean,
): URL | undefined {
  const location = headers.get("location");
  // An upload's address is no place where a portal is.
  if (!location || !SAME_REQUEST.includes(status) || !isMethod(asked, home) || !URL.canParse(location, asked)) return;
  const from = new URL(asked);
  const to = new URL(location, asked);
  const isSamePath = to.pathname === from.pathname && to.search === from.search && !to.username && !to.password;
  const isSafe = to.protocol === "https:" || from.protocol === "http:" && LOOPBACK.test(to.hostname);
  if (!isSamePath || !isSafe || to.origin === home.origin) return;
  return isOfBitrix24(to.hostname) || may?.(new URL(to)) === true ? to : undefined;
}

/** Whether an address is a method's, of either API. */
function isMethod(asked: string, home: Endpoint): boolean {
  return asked.startsWith(home.base) || asked.startsWith(v3BaseOf(home));
}

/** Goes on at the new address. */
export function move(home: Endpoint, { origin }: URL): void {
  home.base = home.base.replace(home.origin, origin);
  home.origin = origin;
}
