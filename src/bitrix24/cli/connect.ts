/**
 * What the command line does for Bitrix24 by hand: from `--url` and `--token` to a portal.
 *
 * @module
 */

import type { ConnectionCheck, ConnectionValue, KnownValues, MethodRequest } from "../../catalogue/adapter.ts";
import type { Logger } from "../../core/call/log.ts";
import { UsageError } from "../../core/errors.ts";
import { LOOPBACK } from "../address.ts";
import { type CallOptions, Portal } from "../portal.ts";

const WEBHOOK = /^\/rest\/\d+\/[^/]+/;

/** Milliseconds that a command may wait without a word. */
const SHORT = 1000;

/** What is said of a call that nobody answered and that is made once more: whoever looks on wants to know each time. */
const REPEATED = / was not answered: [^]* It is called again in /;

/** Says what somebody at a terminal wants to know: why nothing happens, and what to look at. */
function logging(note: (line: string) => void): Logger {
  return {
    info: (message, { wait = 0 }) => void ((wait > SHORT || REPEATED.test(message)) && note(message)),
    warn: (message) => note(message),
  };
}

/**
 * Makes the portal to call. `sandbox:` as the address reaches a sandbox inside this process.
 *
 * @param values `URL` and `Token`, with where each came from.
 * @param note Says one line on standard error, later too, where a call has to wait.
 * @param reach Takes the place of `fetch`.
 * @param around Stands between the client and whatever fetches, a sandbox included.
 * @throws UsageError When the address is no portal's, a bare domain has no token, or a webhook has one.
 */
export async function connect(
  values: Record<string, ConnectionValue>,
  note: (line: string) => void,
  reach?: typeof fetch,
  around?: (inner: typeof fetch) => typeof fetch,
): Promise<Portal> {
  const { URL: url, Token: token } = values;
  const through = around && around(reach ?? ((input, init) => fetch(input, init)));
  const logger = logging(note);
  const looked = { logger, ...through ? { fetch: through } : reach && { fetch: reach } };
  if (!url) throw new UsageError("--url is missing: give a webhook's address or a domain, or set OINT_BITRIX24_URL.");
  if (/^sandbox:\/*$/i.test(url.value)) {
    const { createSandbox } = await import("../sandbox/mod.ts");
    const sandbox = createSandbox();
    const inner = reach ?? sandbox.fetch;
    return new Portal(sandbox.url, { logger, fetch: around ? around(inner) : inner });
  }
  const { address, parsed } = readAddress(url.value, note);
  if (!parsed || !WEBHOOK.test(parsed.pathname)) {
    if (token) return new Portal(address, { token: token.value, ...looked });
    if (parsed && /^\/(rest\/?)?$/.test(parsed.pathname)) {
      throw new UsageError(
        `The domain from ${url.from} needs a token from the same source: ${
          tokenFor(url)
        }. Or give a webhook's address, ` +
          '"https://<portal>/rest/<user>/<code>/".',
      );
    }
    return new Portal(address, looked);
  }
  if (token?.explicit) {
    throw new UsageError(`The address from ${url.from} is a webhook's, which takes no token. Leave out ${token.from}.`);
  }
  return new Portal(address, looked);
}

/** How the token of an address is given. */
function tokenFor({ from }: ConnectionValue): string {
  if (from === "standard input") return "write it into the second line";
  return from === "OINT_BITRIX24_URL" ? "set OINT_BITRIX24_TOKEN or give --token" : "give --token";
}

/** What an API beside the main one offers on the portal, e.g. `portal.v3`. */
interface FurtherApi {
  call?: Portal["callUnknown"];
  callUnknown?: Portal["callUnknown"];
}

/**
 * Calls a method by its name.
 *
 * @param client What {@linkcode connect} made.
 * @throws UsageError When this portal does not offer the API; otherwise the errors of `portal.call`.
 */
export async function call(
  client: unknown,
  { api, method, params, listed }: MethodRequest,
  options: CallOptions,
): Promise<unknown> {
  const owner = (api === undefined ? client : (client as Record<string, unknown>)[api]) as FurtherApi | undefined;
  const listedCall = listed ? owner?.call : undefined;
  const run = listedCall ?? owner?.callUnknown ?? owner?.call;
  if (!run) throw new UsageError(`This version of oint cannot call ${api} yet, so ${method} was not called.`);
  return await run.call(owner as Portal, method, params, options);
}

/** Plain http carries credentials for everybody to read, so only this machine is spoken to that way. */
function readAddress(text: string, note: (line: string) => void): { address: string; parsed: URL | null } {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const parsed = URL.canParse(address) ? new URL(address) : null;
  if (parsed?.protocol !== "http:" || LOOPBACK.test(parsed.hostname)) return { address, parsed };
  note(`Going over https to ${parsed.host}: plain http would show the credentials to the network.`);
  const secure = address.replace(/^http:/i, "https:");
  return { address: secure, parsed: new URL(secure) };
}

/** What is used of the answer of `profile`; names may be missing. */
interface Account {
  ID?: string;
  NAME?: string;
  LAST_NAME?: string;
  ADMIN?: boolean;
}

/**
 * Asks the portal as whom calls are made, and what they may do.
 *
 * @param client What {@linkcode connect} made.
 * @throws The errors of `portal.call`.
 */
export async function check(client: unknown, options: CallOptions): Promise<ConnectionCheck> {
  const portal = client as Portal;
  const { result, time } = await portal.call("profile", {}, options);
  const { result: scopes } = await portal.call("scope", {}, options);
  const { ID, NAME, LAST_NAME, ADMIN } = result as Account;
  const name = [NAME, LAST_NAME].filter(Boolean).join(" ");
  const told = Date.parse(time?.date_finish ?? "");
  return {
    address: new URL(portal.origin).host,
    account: `${name || "a user without a name"} (user ${ID ?? "?"}${ADMIN ? ", administrator" : ""})`,
    ...Array.isArray(scopes) && { scopes: scopes.map(String).sort() },
    ...Number.isFinite(told) && { time: told },
  };
}

/** The values that only a portal knows. */
export async function known(): Promise<KnownValues> {
  return await import("./known.ts");
}
