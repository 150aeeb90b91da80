/** Body of `RefreshToken`. */

import { required, text } from "../../core/values/encode.ts";
import type { RefreshTokenParams } from "../generated/settings_and_administration.ts";
import { type OAuthOptions, type OAuthToken, requestToken } from "../oauth.ts";

export type { OAuthOptions, OAuthToken };

/** Exchanges a refresh token for the next pair of tokens. */
export function refreshToken(params: RefreshTokenParams, options?: OAuthOptions): Promise<OAuthToken> {
  return requestToken("refresh_token", {
    client_id: required(text, params?.clientId, "clientId"),
    client_secret: required(text, params?.clientSecret, "clientSecret"),
    refresh_token: required(text, params?.refresh, "refresh"),
  }, options);
}
