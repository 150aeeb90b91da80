/**
 * What can be called of a portal that is served.
 *
 * @module
 */

import type { CredentialOptions } from "./credentials.ts";

/** An address of a served portal, or what is called with it. */
export interface PortalAddress {
  /** What it is. */
  title: string;
  text: string;
  /** Environment variable in which `oint sandbox exec` hands it to a program. */
  variable: string;
}

/** The addresses of a portal, by the begin of its own. */
export function addressesAt(origin: string, { tokens }: CredentialOptions): PortalAddress[] {
  return [
    { title: "With a token", text: `${origin}/rest/`, variable: "OINT_SANDBOX_ENDPOINT" },
    { title: "Token", text: tokens?.[0] ?? "sandbox", variable: "OINT_SANDBOX_TOKEN" },
    { title: "OAuth page", text: `${origin}/oauth/authorize/`, variable: "OINT_SANDBOX_AUTHORIZE" },
    { title: "OAuth tokens", text: `${origin}/oauth/token/`, variable: "OINT_SANDBOX_TOKENS" },
  ];
}
