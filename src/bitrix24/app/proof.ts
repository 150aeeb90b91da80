/**
 * Whether an installation is what it says: anybody can post one.
 *
 * @module
 */

import { equalTexts } from "../../core/equal.ts";
import { UsageError } from "../../core/errors.ts";
import { Portal } from "../portal.ts";
import type { Installation } from "./installation.ts";
import type { Given } from "./kept.ts";
import type { OAuthAppOptions } from "./options.ts";
import type { PortalTokens } from "./tokens.ts";

/**
 * Asks the portal whether the token that an installation brings is one of this application's.
 *
 * @throws UsageError When it is another's; ApiError when the portal refuses it.
 */
export async function prove(
  { clientEndpoint, accessToken }: Installation,
  { code, portal: options = {} }: Pick<OAuthAppOptions, "code" | "portal">,
): Promise<void> {
  const portal = new Portal(clientEndpoint, { ...options, token: accessToken });
  if (code === undefined) {
    await portal.call("profile");
    return;
  }
  const { result } = await portal.call("app.info");
  if (Object(result).CODE === code) return;
  throw new UsageError("The installation was refused: its token belongs to another application.");
}

/**
 * Compares an installation with what is known of its portal.
 *
 * @throws UsageError When it does not come from the one that is known.
 */
export function compare(
  { applicationToken, memberId, clientEndpoint }: Installation,
  known: PortalTokens | undefined,
): void {
  if (!known) return;
  if (known.applicationToken === undefined) {
    // What the token has proved, it has proved of the portal at that address.
    if (known.clientEndpoint === clientEndpoint) return;
    throw new UsageError(
      `The installation was refused: portal ${memberId} is known at another address. Where it was renamed, forget it first.`,
    );
  }
  if (equalTexts(known.applicationToken, applicationToken ?? "")) return;
  throw new UsageError(
    `The installation was refused: portal ${memberId} is known, and its application_token is another one. ` +
      "Where it was removed and installed anew, forget it first.",
  );
}

/** What an installation brings, as the authorisation server would give it. */
export function givenBy(found: Installation): Given {
  return {
    access_token: found.accessToken,
    refresh_token: found.refreshToken,
    expires_in: found.expiresIn,
    client_endpoint: found.clientEndpoint,
    member_id: found.memberId,
    scope: found.scope ?? "",
  };
}
