/** Body of `GetAppAuthLink`. */

import { required, text, wellFormed } from "../../core/values/encode.ts";
import { UsageError } from "../../core/errors.ts";
import type { GetAppAuthLinkParams } from "../generated/settings_and_administration.ts";

/** The address at which a user lets an application into a portal. */
export function getAppAuthLink(params: GetAppAuthLinkParams): string {
  const domain = required(text, params?.domain, "domain").trim().replace(/^https?:\/\//i, "").replace(/\/+$/, "");
  const id = wellFormed(required(text, params?.clientId, "clientId"), "clientId");
  const address = `https://${domain}/oauth/authorize/`;
  // What is no host alone would send the user, and later the code, somewhere else.
  if (!URL.canParse(address) || new URL(address).host !== domain.toLowerCase()) {
    throw new UsageError("Parameter domain must be a portal's domain, e.g. b24-ar17wx.bitrix24.by.");
  }
  const url = new URL(address);
  url.searchParams.set("client_id", id);
  return url.href;
}
