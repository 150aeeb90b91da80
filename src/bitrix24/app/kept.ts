/**
 * What is kept of a portal: how it is made of what the authorisation server gives, and whether it can be used.
 *
 * @module
 */

import { TokenStoreError, UsageError } from "../../core/errors.ts";
import { isCount, isText } from "../../core/values/check.ts";
import { isObject } from "../../core/values/kind.ts";
import { endpoint, isPrivate } from "../address.ts";
import type { OAuthToken } from "../oauth.ts";
import type { PortalTokens } from "./tokens.ts";

/** What is kept of an answer of the authorisation server's. */
export type Given = Pick<
  OAuthToken,
  "access_token" | "refresh_token" | "expires_in" | "client_endpoint" | "member_id" | "scope" | "user_id"
>;

/** Seconds that an access token lives where the server does not say so. */
const HOUR = 3600;

/** Seconds that a token may be said to live: what is longer is a mistake, and no date in the end. */
const LONGEST = 1e9;

/** Whether a portal can be called at an address. */
function isPortals(address: unknown): address is string {
  if (!isText(address)) return false;
  try {
    endpoint(address, "token");
    return isPrivate(new URL(address));
  } catch {
    return false;
  }
}

/**
 * An answer to a refresh with what it lacks, as far as that is known: the pair before is used up, so that this one counts
 * whatever else is wrong with it.
 */
export function completed<Answer extends Given>(
  answer: Answer,
  { refreshToken, clientEndpoint }: PortalTokens,
): Answer {
  const { refresh_token, client_endpoint } = answer;
  return {
    ...answer,
    refresh_token: isText(refresh_token) ? refresh_token : refreshToken,
    client_endpoint: isPortals(client_endpoint) ? client_endpoint : clientEndpoint,
  };
}

/** The first member that an answer lacks of what is kept of it; nothing where it has all. */
export function lacking(answer: Given): string | undefined {
  for (const name of ["access_token", "refresh_token", "member_id"] as const) {
    if (!isText(answer[name])) return name;
  }
  return isPortals(answer.client_endpoint) ? undefined : "a client_endpoint that is a portal's address";
}

/** A number that is one, also as its digits; nothing else. */
function numberOf(value: unknown, most: number): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && number >= 0 && number <= most ? number : undefined;
}

/**
 * What the authorisation server has given, as it is kept.
 *
 * @param time The moment, in milliseconds since 1970.
 */
export function tokensOf(
  answer: Given,
  before: PortalTokens | undefined,
  clientId: string,
  time: number,
): PortalTokens {
  const userId = numberOf(answer.user_id, Number.MAX_SAFE_INTEGER);
  return {
    ...before,
    clientId,
    memberId: answer.member_id,
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    expiresAt: time + (numberOf(answer.expires_in, LONGEST) ?? HOUR) * 1000,
    clientEndpoint: answer.client_endpoint,
    ...typeof answer.scope === "string" && { scope: answer.scope },
    ...userId !== undefined && { userId },
    version: (before?.version ?? 0) + 1,
  };
}

/** Refuses what another application keeps in the same place: each would end the other's session. */
export function refuseOthers(kept: PortalTokens | undefined, memberId: string, clientId: string): void {
  if (kept?.clientId === undefined || kept.clientId === clientId) return;
  throw new UsageError(
    `The tokens that are kept for portal ${memberId} are another application's: give each application its own folder or ` +
      "prefix. Where this one has a new clientId, forget the portal with the old one first: " +
      `app.forget(memberId, { clientId: ${JSON.stringify(kept.clientId)} }).`,
  );
}

/**
 * Makes sure that what a store has given are a portal's tokens: somebody may have written there, or put a copy back.
 *
 * @throws TokenStoreError When they are not.
 */
export function checkKept(kept: PortalTokens, memberId: string): void {
  const { version, accessToken, refreshToken, expiresAt, clientEndpoint }: Partial<PortalTokens> = Object(kept);
  const wrong = !isObject(kept) || !isCount(version)
    ? "version"
    : kept.memberId !== memberId
    ? "memberId"
    : !isText(accessToken)
    ? "accessToken"
    : !isText(refreshToken)
    ? "refreshToken"
    : !Number.isFinite(expiresAt)
    ? "expiresAt"
    : !isPortals(clientEndpoint)
    ? "clientEndpoint"
    : undefined;
  if (wrong === undefined) return;
  throw new TokenStoreError(
    `What is kept for portal ${memberId} cannot be used: its ${wrong} is not what it must be. ` +
      "Put a copy in its place, or remove it and authorise the application again.",
  );
}
