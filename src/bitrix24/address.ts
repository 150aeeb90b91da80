/**
 * Where a portal is and as whom to call it: an incoming webhook's address, or a domain with an access token.
 *
 * @module
 */

import type { TokenSource } from "../core/call/authorise.ts";
import { UsageError } from "../core/errors.ts";

/** A portal's address, taken apart. */
export interface Endpoint {
  /** Scheme, host and port, e.g. `https://b24-ar17wx.bitrix24.by`. */
  origin: string;
  /** Where method names are appended; for a webhook it holds the secret code. */
  base: string;
  /** Access token that goes into the body of each call, or what gives one; absent for a webhook. */
  token?: string | TokenSource;
  /** Texts that must not be shown. */
  secrets: string[];
}

const EXPECTED =
  'Give an incoming webhook, "https://<portal>/rest/<user>/<code>/", or a domain, "<portal>", with a token.';

/** Names of this machine, where plain http leaves no network to listen on. */
export const LOOPBACK: RegExp = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether nobody in between can read along: https, or http that does not leave this machine. */
export function isPrivate({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
}

/**
 * Refuses an address at which anybody in between could read along.
 *
 * @throws UsageError For plain http that leaves this machine.
 */
export function refusePlainHttp({ protocol, hostname }: URL): void {
  if (protocol !== "http:" || LOOPBACK.test(hostname)) return;
  throw new UsageError("Plain http would send the credentials unencrypted: use https://.");
}

/** An undecodable code is left as it stands. */
function decode(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/**
 * Reads a portal's address, with or without scheme and trailing slash.
 *
 * @throws UsageError When it is no address of a portal, or would send the credentials over plain http.
 */
export function endpoint(address: string | URL, token?: string | TokenSource): Endpoint {
  const given = String(address ?? "").trim();
  if (typeof token === "string") token = token.trim();
  const refuse = (): never => {
    throw new UsageError(`The address is not a portal's. ${EXPECTED}`);
  };
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `https://${given}`);
  } catch {
    return refuse();
  }
  const { origin, pathname } = url;
  refusePlainHttp(url);
  const path = /^\/(?:rest\/?|rest\/(\d+)\/([^/]+)\/?(.*))?$/.exec(pathname);
  if (!path || !/^https?:\/\/[^/@]+\/[^?#]*[?#]*$/.test(url.href)) return refuse();
  const [, user, code, more] = path;
  if (more) {
    throw new UsageError("The portal's address goes on after the webhook's code: leave the method's name out.");
  }
  if (code) {
    if (token) throw new UsageError("A webhook's address and a token exclude each other: give one of them.");
    return { origin, base: `${origin}/rest/${user}/${code}/`, secrets: [code, decode(code)] };
  }
  if (!token) throw new UsageError(`A portal's domain needs a token. ${EXPECTED}`);
  return { origin, base: `${origin}/rest/`, token, secrets: typeof token === "string" ? [token] : [] };
}
