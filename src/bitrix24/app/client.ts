/**
 * An application as the authorisation server knows it, and where the tokens of its portals are kept.
 *
 * @module
 */

import type { Clock } from "../../core/call/clock.ts";
import { now } from "../../core/call/timer.ts";
import { ApiError, ResponseError } from "../../core/errors.ts";
import type { TokenStore } from "../../core/tokens.ts";
import { type OAuthOptions, type OAuthToken, requestToken } from "../oauth.ts";
import { completed, lacking } from "./kept.ts";
import type { PortalTokens } from "./tokens.ts";

/** What the application is to the authorisation server. */
export interface Client {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly options: OAuthOptions;
  readonly store: TokenStore<PortalTokens>;
  readonly clock: Clock | undefined;
  /** Whether the server has taken this id and secret before. */
  isAccepted?: boolean;
}

/** What is given for tokens. */
type Grant = ["authorization_code", { code: string }] | ["refresh_token", { refresh_token: string }];

/** A code that nobody was given. */
const NOBODYS: Grant = ["authorization_code", { code: "00000000000000000000000000000000" }];

/** Milliseconds since 1970: ends are compared across processes. */
export function timeOf(clock: Clock | undefined): number {
  return clock ? now(clock) : Date.now();
}

/**
 * Asks the authorisation server for tokens.
 *
 * @param known The tokens that are to be refreshed.
 * @throws The same as `requestToken`; ResponseError where its answer lacks what is kept of it.
 */
export async function ask(client: Client, [type, given]: Grant, known?: PortalTokens): Promise<OAuthToken> {
  const { clientId: client_id, clientSecret: client_secret, options } = client;
  try {
    const told = await requestToken(type, { client_id, client_secret, ...given }, options);
    const answer = known ? completed(told, known) : told;
    client.isAccepted = true;
    const name = lacking(answer);
    if (name === undefined) return answer;
    throw new ResponseError(`oauth/token answered without ${name}.`, { method: "oauth/token" });
  } catch (error) {
    // Who the application is comes first; then whether what it brings is good.
    if (error instanceof ApiError && error.code === "invalid_grant") client.isAccepted = true;
    throw error;
  }
}

/**
 * Whether the server takes the application's id and secret. It refuses them with the words with which it also says that an
 * application is not installed: where it has taken neither before, a code that is nobody's tells.
 */
export async function isAccepted(client: Client): Promise<boolean> {
  if (!client.isAccepted) await ask(client, NOBODYS).catch(() => {});
  return client.isAccepted === true;
}
