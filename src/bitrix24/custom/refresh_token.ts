/** Body of `RefreshToken`. */

import type { RefreshTokenParams } from "../generated/settings_and_administration.ts";
import { credential, type OAuthOptions, type OAuthToken, requestToken } from "../oauth.ts";

export type { OAuthOptions, OAuthToken };

/** Exchanges a refresh token for the next pair of tokens. */
export function refreshToken(params: RefreshTokenParams, options?: OAuthOptions): Promise<OAuthToken> {
  return requestToken("refresh_token", {
    client_id: credential(params?.clientId, "clientId"),
    client_secret: credential(params?.clientSecret, "clientSecret"),
    refresh_token: credential(params?.refresh, "refresh"),
  }, options);
}
