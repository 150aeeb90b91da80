/**
 * What a redirect tells: a portal answers calls at its address, and leads elsewhere only when something is wrong.
 *
 * @module
 */

import { excerpt } from "../core/answer.ts";

/** Places at which people log in. */
const LOGIN = /(^|[/.?&_-])(auth|login|logon|signin|sign-in|sso|saml|oauth|passport)\d?([/.?&=_-]|$)/i;

/** The address that an answer's `location` leads to; nothing where there is none, or it is no address. */
export function leadsTo(location: string | null, asked: string): URL | undefined {
  return location && URL.canParse(location, asked) ? new URL(location, asked) : undefined;
}

/**
 * Says where a redirect leads, and what to do about it. Its query is not shown.
 *
 * @param location The answer's `location`; browsers keep it to themselves.
 * @param asked The address that was asked.
 * @param secrets Texts that are not shown.
 */
export function redirectOf(location: string | null, asked: string, secrets: readonly string[]): string {
  const to = leadsTo(location, asked);
  if (!to) return "a redirect that does not say where to. Check the address.";
  const from = new URL(asked);
  const { protocol, hostname, host, pathname, search } = to;
  const shown = (text: string) => excerpt(text, secrets);
  if (!/^https?:$/.test(protocol)) {
    return `a redirect to ${protocol}, which is no address of the web. Check the address.`;
  }
  if (hostname !== from.hostname) {
    const isElsewhere = pathname !== from.pathname || search !== from.search;
    return isElsewhere && LOGIN.test(hostname + pathname + search)
      ? `a redirect to a login at ${shown(host + pathname)}. ` +
        "Something before the portal wants one: its REST address must be open to calls."
      : `a redirect to ${shown(host)}. If the portal was renamed, use its new address.`;
  }
  const same = `a redirect to ${shown(pathname)} of the same portal`;
  if (protocol !== from.protocol) {
    return protocol === "https:"
      ? `${same} at https. Write its address with https://.`
      : `${same} at plain http, which is not followed. Its administrator should look at it.`;
  }
  if (host !== from.host) return `${same} at ${shown(host)}. Use that address.`;
  if (/coupon_activation|licen[cs]e/i.test(pathname)) {
    return `${same}. Its licence seems to have ended: open the portal in a browser.`;
  }
  if (LOGIN.test(pathname + search)) return `${same}. It asks for a login: check the webhook address or the token.`;
  return `${same}. Open it in a browser to see what the portal wants.`;
}
