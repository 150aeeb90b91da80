/**
 * The options of an application: what each is, and that it is checked before anything is sent.
 *
 * @module
 */

import type { Clock } from "../../core/call/clock.ts";
import { checkOptions } from "../../core/call/timeouts.ts";
import { UsageError } from "../../core/errors.ts";
import type { TokenStore } from "../../core/tokens.ts";
import { checkAll, CLOCK, FUNCTION, hasFunctions, type Rules, TEXT } from "../../core/values/check.ts";
import { isObject } from "../../core/values/kind.ts";
import { credential, tokenAddress } from "../oauth.ts";
import type { PortalOptions } from "../options.ts";
import type { PortalTokens } from "./tokens.ts";

/** What an application is, and where it keeps the tokens of its portals. */
export interface OAuthAppOptions {
  /** The application's id, `client_id`. */
  clientId: string;
  /** The application's secret, `client_secret`: it goes to the authorisation server only. */
  clientSecret: string;
  /** Keeps the tokens of all portals: `memoryTokens()`, or what several processes share. */
  tokens: TokenStore<PortalTokens>;
  /**
   * The application's code in the catalogue, e.g. `partner.app`: an installation counts only where `app.info`, called with
   * the token that it brings, answers with this code. Without it, `profile` must answer: that proves a token of the portal,
   * not that it belongs to this application. Neither proves the member id of a portal that was not known: the first refresh
   * does, and ends with an error where it is another portal's.
   */
  code?: string | undefined;
  /**
   * Whether an installation's endpoint outside of Bitrix24's own domains is a portal, e.g. on a server of one's own, or a
   * sandbox: `({ hostname }) => hostname === "sandbox.invalid"`. Nothing but `true`, now or later, lets it in.
   */
  allows?: ((endpoint: URL) => boolean | Promise<boolean>) | undefined;
  /** How portals are called, and with which `fetch` the authorisation server; a `token` is the application's own. */
  portal?: Omit<PortalOptions, "token"> | undefined;
  /** Address of the authorisation server; `https://oauth.bitrix.info/` unless told. */
  server?: string | URL | undefined;
  /** Takes the place of the machine's clock, for tests. */
  clock?: Clock | undefined;
}

const RULES: Rules<OAuthAppOptions> = {
  clientId: [(value) => typeof value === "string", "a text"],
  clientSecret: [(value) => typeof value === "string", "a text"],
  tokens: [
    (value) => hasFunctions(value, "get", "compareAndSet", "locked"),
    "a store of tokens, e.g. memoryTokens(), with get, compareAndSet and locked",
  ],
  code: TEXT,
  allows: FUNCTION,
  portal: [(value) => isObject(value) && !Array.isArray(value), "an object like { limits: false }"],
  server: [(value) => typeof value === "string" || value instanceof URL, "an address"],
  clock: CLOCK,
};

/** What an application says of portals beside what every client may. */
const OF_PORTALS: Rules<Pick<PortalOptions, "token" | "shared">> = {
  token: [() => false, "left out within portal, since the application has its own tokens"],
  shared: [(value) => hasFunctions(value, "limiter", "resting"), "what shares limits, with limiter and resting"],
};

/**
 * Refuses options that are none. A code works once and for 30 seconds, so none must be found out behind it.
 *
 * @returns A copy: what is changed later has not been checked.
 * @throws UsageError When one is not what it must be.
 */
export function readOptions(options: OAuthAppOptions): OAuthAppOptions {
  checkAll(options, RULES, "clientId", "clientSecret", "tokens");
  const { clientId, clientSecret, server, portal } = options;
  for (const [name, value] of Object.entries({ clientId, clientSecret })) {
    if (!credential(value, name).trim()) {
      throw new UsageError(`Option ${name} is empty: take it from the application's card.`);
    }
  }
  if (server !== undefined) tokenAddress(server);
  if (portal) {
    checkAll<Pick<PortalOptions, "token" | "shared">>(portal, OF_PORTALS);
    checkOptions(portal);
  }
  return { ...options, ...portal && { portal: { ...portal } } };
}
