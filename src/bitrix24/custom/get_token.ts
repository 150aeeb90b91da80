/** Body of `GetToken`. */

import type { GetTokenParams } from "../generated/settings_and_administration.ts";
import { credential, type OAuthOptions, type OAuthToken, requestToken } from "../oauth.ts";

export type { OAuthOptions, OAuthToken };

/** Exchanges the code that a browser brought back for a pair of tokens. */
export function getToken(params: GetTokenParams, options?: OAuthOptions): Promise<OAuthToken> {
  return requestToken("authorization_code", {
    client_id: credential(params?.clientId, "clientId"),
    client_secret: credential(params?.clientSecret, "clientSecret"),
    code: credential(params?.code, "code"),
  }, options);
}
