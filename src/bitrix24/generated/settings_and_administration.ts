// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import { given } from "../../core/values/encode.ts";
import { getAppAuthLink as getAppAuthLinkBody } from "../custom/get_app_auth_link.ts";
import { getToken as getTokenBody, type OAuthOptions, type OAuthToken } from "../custom/get_token.ts";
import { refreshToken as refreshTokenBody } from "../custom/refresh_token.ts";
import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type { ServerTimeResult } from "./types/server.ts";

/** Parameters of {@linkcode getAppAuthLink}. */
export interface GetAppAuthLinkParams {
  /** The portal's domain, e.g. b24-ar17wx.bitrix24.by. */
  domain: string;
  /** Client id on the application's card. */
  clientId: string;
}

/**
 * Returns the address at which a user of a portal lets an application in; nothing is sent.
 *
 * The address that the browser is sent back to holds a code for GetToken, which lives for 30 seconds.
 *
 * @param params What to send; see {@linkcode GetAppAuthLinkParams}.
 * @returns The address as text.
 * @throws UsageError When a parameter is missing or unfit.
 *
 * @example
 * ```ts
 * import { getAppAuthLink } from "oint/bitrix24";
 *
 * console.log(
 *   getAppAuthLink({
 *     domain: "b24-ar17wx.bitrix24.by",
 *     clientId: "local.66fd3bdd4c8a17.58340617",
 *   }),
 * );
 * ```
 */
export function getAppAuthLink(params: GetAppAuthLinkParams): string {
  params = given(params);
  return getAppAuthLinkBody(params);
}

/** Parameters of {@linkcode getToken}. */
export interface GetTokenParams {
  /** Client id on the application's card. */
  clientId: string;
  /** Client secret on the application's card; it is sent to the authorisation server alone. */
  clientSecret: string;
  /** The `code` of the address that the browser was sent back to. See GetAppAuthLink. */
  code: string;
}

/**
 * Exchanges the code that a user's browser brought back for an access token and a refresh token.
 *
 * A code works once, within 30 seconds. After a timeout get a new one instead of calling again.
 *
 * On the command line the secrets can be read by other users of the machine.
 *
 * @param params What to send; see {@linkcode GetTokenParams}.
 * @param options Signal and timeouts of this call.
 * @returns The access token, valid for an hour, the refresh token, valid for 180 days, and the portal that they belong
 * to.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { getToken } from "oint/bitrix24";
 *
 * console.log(
 *   await getToken({
 *     clientId: "local.66fd3bdd4c8a17.58340617",
 *     clientSecret: "Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb",
 *     code: "8d63bb680075e9f0006b12e4000000010000",
 *   }),
 * );
 * ```
 */
export async function getToken(params: GetTokenParams, options?: OAuthOptions): Promise<OAuthToken> {
  params = given(params);
  return getTokenBody(params, options);
}

/** Parameters of {@linkcode refreshToken}. */
export interface RefreshTokenParams {
  /** Client id on the application's card. */
  clientId: string;
  /** Client secret on the application's card; it is sent to the authorisation server alone. */
  clientSecret: string;
  /** Refresh token of the last pair. */
  refresh: string;
}

/**
 * Exchanges a refresh token for a new access token and the next refresh token.
 *
 * The refresh token that was sent does not work again. Store the new one before anything else.
 *
 * Refresh when a call is refused with `expired_token`, not before each call; who refreshes too often may be blocked.
 *
 * On the command line the secrets can be read by other users of the machine.
 *
 * @param params What to send; see {@linkcode RefreshTokenParams}.
 * @param options Signal and timeouts of this call.
 * @returns The new pair of tokens and the portal that they belong to.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UnknownOutcomeError When nobody knows whether it took effect; it was not sent again.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { refreshToken } from "oint/bitrix24";
 *
 * console.log(
 *   await refreshToken({
 *     clientId: "local.66fd3bdd4c8a17.58340617",
 *     clientSecret: "Wd0jPgVbrHBnHLPvkCkWuZVUxqXjiWkb",
 *     refresh: "7de2e2680075e9f0006b12e4000000010000",
 *   }),
 * );
 * ```
 */
export async function refreshToken(params: RefreshTokenParams, options?: OAuthOptions): Promise<OAuthToken> {
  params = given(params);
  return refreshTokenBody(params, options);
}

/**
 * Returns the current time of the portal's server.
 *
 * @param portal The Bitrix24 portal to call.
 * @param options Signal and timeouts of this call.
 * @returns The API's answer; `result` is the time as ISO 8601 text with its offset.
 * @throws ApiError When the API refuses; ConnectionError, TimeoutError or ResponseError when no answer of it comes.
 * @throws UsageError When a parameter is missing or cannot be sent; nothing is sent then.
 *
 * @example
 * ```ts
 * import { Portal, serverTime } from "oint/bitrix24";
 *
 * const portal = new Portal("https://b24-ar17wx.bitrix24.by/rest/1/h0m...");
 * console.log(await serverTime(portal));
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/common/system/server-time.html}
 */
export async function serverTime(portal: Portal, options?: CallOptions): Promise<ApiResponse<ServerTimeResult>> {
  return portal.call("server.time", {}, options);
}
