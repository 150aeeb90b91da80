// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { ApiResponse } from "../envelope.ts";
import type { CallOptions, Portal } from "../portal.ts";
import type { ServerTimeResult } from "./rest/server.ts";

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
