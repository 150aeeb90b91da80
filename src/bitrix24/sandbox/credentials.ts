/**
 * Who calls, by the credentials of a request.
 *
 * @module
 */

import { Refusal } from "../../sandbox/refusal.ts";
import type { Store } from "../../sandbox/store.ts";
import type { Users } from "./methods.ts";
import type { AuthorizationServer } from "./oauth.ts";
import { refused } from "./refusals.ts";
import type { Asked } from "./request.ts";
import type { ScopeOptions } from "./scopes.ts";

/** The credentials that a portal accepts. */
export interface CredentialOptions extends ScopeOptions {
  /** Webhook codes that are accepted; any code when left out. */
  codes?: string[];
  /** Access tokens that are accepted besides those that the authorisation server gave; any token when left out. */
  tokens?: string[];
  /** Access tokens that are answered with `expired_token`, besides the text `expired`, which always is. */
  expiredTokens?: string[];
}

/** A token that is never good, so that tests of a client's refresh need no clock. */
const EXPIRED = "expired";

/**
 * Id of the user who calls.
 *
 * @throws Refusal When the credentials are missing or not accepted.
 */
export function identify(
  { webhook, token }: Asked,
  store: Store,
  users: Users,
  options: CredentialOptions,
  authorization: AuthorizationServer,
): number {
  if (webhook) {
    const isKnown = options.codes?.includes(webhook.code) ?? true;
    if (isKnown && store.row(users.entity, webhook.user)) return webhook.user;
    throw new Refusal(401, "INVALID_CREDENTIALS", "Invalid request credentials");
  }
  if (token === undefined) throw refused("NO_AUTH_FOUND");
  if (token === EXPIRED) throw refused("expired_token");
  const isForeign = options.tokens?.includes(token) ?? true;
  const state = authorization.state(token) ?? (isForeign ? authorization.foreign(token) : undefined);
  if (state === "expired" || options.expiredTokens?.includes(token)) throw refused("expired_token");
  if (state === undefined) throw refused("NO_AUTH_FOUND");
  return users.default;
}
