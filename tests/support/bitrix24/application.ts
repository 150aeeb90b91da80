/**
 * An application in front of a sandbox whose refresh tokens are used once, and what portals post to it.
 *
 * @module
 */

import { FakeClock } from "../../../src/sandbox/clock.ts";
import { createSandbox } from "../../../src/bitrix24/sandbox/mod.ts";
import { memoryTokens, OAuthApp, type OAuthAppOptions } from "../../../src/bitrix24/mod.ts";

/** The sandbox's member id. */
export const MEMBER = "a223c6b3710f85df22e9377d6c4f7553";

/** A sandbox, a store, and what makes applications on both. */
export function world(options: Partial<OAuthAppOptions> = {}) {
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const { origin } = new URL(sandbox.url);
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    asked.push(new URL(request.url).pathname.split("/").filter(Boolean).at(-1)!);
    return sandbox.fetch(request);
  };
  const store = options.tokens ?? memoryTokens();
  const make = (more: Partial<OAuthAppOptions> = {}): OAuthApp =>
    new OAuthApp({
      clientId: "local.5f0a",
      clientSecret: "cl13nt-s3cret",
      tokens: store,
      server: origin,
      allows: () => true,
      clock,
      portal: { fetch, clock },
      ...options,
      ...more,
    });
  return { clock, sandbox, store, make, asked, refreshes: () => asked.filter((one) => one === "token").length };
}

/** What a portal posts when the application is installed without a page. */
export function event(values: Record<string, string> = {}): Request {
  const body = new URLSearchParams({
    event: "ONAPPINSTALL",
    "auth[access_token]": "4cce55-1",
    "auth[refresh_token]": "refr35h-1",
    "auth[expires_in]": "3600",
    "auth[domain]": "sandbox.invalid",
    "auth[client_endpoint]": "https://sandbox.invalid/rest/",
    "auth[member_id]": MEMBER,
    "auth[application_token]": "appl1cat10n",
    ...values,
  });
  return new Request("https://app.example/install", { method: "POST", body });
}

/** What a portal's page posts when it opens the application's. */
export function page(query: Record<string, string> = {}, values: Record<string, string> = {}): Request {
  const body = new URLSearchParams({
    AUTH_ID: "4cce55-2",
    REFRESH_ID: "refr35h-2",
    AUTH_EXPIRES: "3600",
    member_id: MEMBER,
    ...values,
  });
  const address = new URL("https://app.example/install?LANG=en&PROTOCOL=1&DOMAIN=sandbox.invalid");
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return new Request(address, { method: "POST", body });
}
