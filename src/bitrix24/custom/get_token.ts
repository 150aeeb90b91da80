/** Body of `GetToken`. */

import { required, text } from "../../core/values/encode.ts";
import type { GetTokenParams } from "../generated/settings_and_administration.ts";
import { type OAuthOptions, type OAuthToken, requestToken } from "../oauth.ts";

export type { OAuthOptions, OAuthToken };

/** Exchanges the code that a browser brought back for a pair of tokens. */
export function getToken(params: GetTokenParams, options?: OAuthOptions): Promise<OAuthToken> {
  return requestToken("authorization_code", {
    client_id: required(text, params?.clientId, "clientId"),
    client_secret: required(text, params?.clientSecret, "clientSecret"),
    code: required(text, params?.code, "code"),
  }, options);
}
