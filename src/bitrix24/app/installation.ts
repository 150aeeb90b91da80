/**
 * What a portal sends when it installs an application: the event ONAPPINSTALL, or the form with which its page opens the
 * application's.
 *
 * @module
 */

import { UsageError } from "../../core/errors.ts";
import { isPrivate } from "../address.ts";
import { BodyTimeout, readRequest, textOf } from "../events/body.ts";
import { MEMBER_ID } from "../events/event.ts";
import { DOMAINS } from "../generated/methods.ts";

/** What an installation says; nothing of it is proved yet. */
export interface Installation {
  memberId: string;
  accessToken: string;
  refreshToken: string;
  /** Seconds that the access token lives. */
  expiresIn: number;
  /** Address of the portal's REST. */
  clientEndpoint: string;
  applicationToken: string | undefined;
  scope: string | undefined;
}

/** Says whether an endpoint outside of the service's own domains is one of a portal. */
type Allows = ((endpoint: URL) => boolean | Promise<boolean>) | undefined;

/** Bytes of a form that are read: an installation has a thousand or two. */
const LONGEST = 100_000;

/** Characters of a token, an id or an address. */
const LONGEST_VALUE = 2_000;

function refuse(why: string): never {
  throw new UsageError(`The installation was refused: ${why}`);
}

/**
 * Reads what was posted to the address for installations.
 *
 * @throws UsageError When it is no installation, or comes from elsewhere.
 */
export async function installationIn(
  request: Request,
  allows: Allows,
): Promise<Installation> {
  readRequest(request);
  if (request.method !== "POST") refuse("installations are posted.");
  let body: string | undefined;
  try {
    body = await textOf(request, LONGEST);
  } catch (error) {
    if (error instanceof BodyTimeout) refuse("its body did not end in time.");
    refuse("its body broke off, was read before, or is not UTF-8.");
  }
  const installation = readInstallation(body ?? refuse("it is larger than any installation."), new URL(request.url));
  return { ...installation, clientEndpoint: await checkedEndpoint(installation.clientEndpoint, allows) };
}

/**
 * Reads what a portal has posted. The event's names have brackets, those of the page's form and address have none.
 *
 * @throws UsageError When it is no installation.
 */
function readInstallation(body: string, address: URL): Installation {
  const form = new URLSearchParams(body);
  const value = (...names: string[]): string | undefined => {
    const found = names.map((name) => form.get(name) ?? address.searchParams.get(name)).find((one) => one);
    if (found && found.length > LONGEST_VALUE) refuse("one of its values is longer than any token.");
    return found ?? undefined;
  };
  const needed = (...names: string[]): string => value(...names) ?? refuse(`it has no ${names[0]}.`);
  const event = form.get("event");
  if (event !== null && event.toUpperCase() !== "ONAPPINSTALL") refuse("its event is not ONAPPINSTALL.");
  const domain = value("auth[domain]", "DOMAIN");
  const isPlain = address.searchParams.get("PROTOCOL") === "0";
  const clientEndpoint = event !== null
    ? needed("auth[client_endpoint]")
    : `${isPlain ? "http" : "https"}://${domain ?? refuse("it has no DOMAIN.")}/rest/`;
  const expiresIn = needed("auth[expires_in]", "AUTH_EXPIRES");
  if (!/^\d{1,9}$/.test(expiresIn)) refuse("its tokens have no end.");
  const memberId = needed("auth[member_id]", "member_id");
  if (!MEMBER_ID.test(memberId)) refuse("its member_id is none.");
  return {
    memberId,
    accessToken: needed("auth[access_token]", "AUTH_ID"),
    refreshToken: needed("auth[refresh_token]", "REFRESH_ID"),
    expiresIn: Number(expiresIn),
    clientEndpoint,
    applicationToken: value("auth[application_token]", "APPLICATION_TOKEN"),
    scope: value("auth[scope]", "APPLICATION_SCOPE"),
  };
}

/**
 * An endpoint to which a token may go: anybody can post an installation, and the token is asked about there.
 *
 * @param allows Whether one outside of the service's own domains is a portal's, e.g. of a server of one's own.
 * @throws UsageError When it is none.
 */
async function checkedEndpoint(text: string, allows: Allows): Promise<string> {
  const url = URL.canParse(text) ? new URL(text) : refuse("its endpoint is no address.");
  const { hostname, pathname, username, password, search, hash } = url;
  if (!isPrivate(url)) refuse("its endpoint is not https.");
  if (pathname !== "/rest/" || username || password || search || hash) refuse("its endpoint is no portal's REST.");
  if (!DOMAINS.test(hostname) && await allows?.(new URL(url)) !== true) {
    refuse(`its endpoint ${hostname} is in none of Bitrix24's own domains. Option allows may let it in.`);
  }
  return url.href;
}
