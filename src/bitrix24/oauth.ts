/**
 * The authorisation server: from a code to tokens, and from old tokens to new ones.
 *
 * @module
 */

import { type Call, type Send, through } from "../core/call/call.ts";
import { retry } from "../core/call/retry.ts";
import { TimeLeft } from "../core/call/time_left.ts";
import { attemptLimit, timeouts } from "../core/call/timeouts.ts";
import { type HttpAnswer, noAnswer, parseJson, words } from "../core/answer.ts";
import { ApiError, UsageError } from "../core/errors.ts";
import { sendForText } from "../core/http.ts";
import { redact } from "../core/redact.ts";
import { retryAfter } from "../core/retry_after.ts";
import { required, text, wellFormed } from "../core/values/encode.ts";
import { refusePlainHttp } from "./address.ts";
import { TIMEOUTS } from "./limits.ts";

/** Where every application gets its tokens. */
const SERVER = "https://oauth.bitrix.info/";

/** The server's one method, as errors name it. */
const METHOD = "oauth/token";

/** What the authorisation server answers. */
export interface OAuthToken {
  /** Token to call the portal with; it lives for an hour. */
  access_token: string;
  /** Token to get the next pair with, instead of this one; it lives for 180 days. */
  refresh_token: string;
  /** Seconds that the access token lives. */
  expires_in: number;
  /** Unix time, in seconds, at which the access token ends. */
  expires?: number;
  /** Address of the portal's REST, `https://<portal>/rest/`. */
  client_endpoint: string;
  /** Address of the authorisation server's REST. */
  server_endpoint: string;
  /** The authorisation server's domain, not the portal's. */
  domain: string;
  /** Id of the portal that stays the same when its address changes. */
  member_id: string;
  /** Scopes that were granted, with commas between them. */
  scope: string;
  /** Kind of installation: `L` local, `F` free, `D` demo, `T` trial, `P` paid. */
  status: string;
  /** Id of the user that the token stands for. */
  user_id?: number;
}

/** How the authorisation server is called. */
export interface OAuthOptions {
  /** Address of the server; `https://oauth.bitrix.info/` unless told, a sandbox's in tests. */
  server?: string | URL | undefined;
  /** Takes the place of the global `fetch`, e.g. a sandbox's. */
  fetch?: typeof fetch | undefined;
  /** Ends the call early; its reason is thrown as it is. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt; 65,000 unless told. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call; 120,000 unless told. */
  totalTimeout?: number | undefined;
}

/** A text that travels within an address. */
export function credential(value: string, name: string): string {
  return wellFormed(required(text, value, name), name);
}

/** What the server is asked with: a code, or the refresh token of the pair before. */
type GrantType = "authorization_code" | "refresh_token";

/** What goes to the server beside the kind of grant. */
interface Grant {
  client_id: string;
  client_secret: string;
  code?: string;
  refresh_token?: string;
}

/**
 * Asks the authorisation server for tokens. A code and a refresh token work once, so such a call counts as one that writes.
 *
 * @param type Kind of grant.
 * @throws ApiError When the server refuses; UnknownOutcomeError when nobody knows whether it has used them up.
 * @throws UsageError When the server's address is none.
 */
export async function requestToken(
  type: GrantType,
  grant: Grant,
  options: OAuthOptions = {},
): Promise<OAuthToken> {
  const method = METHOD;
  const { timeout, totalTimeout, isGiven } = timeouts(options, TIMEOUTS);
  const url = tokenAddress(options.server ?? SERVER);
  for (const [name, value] of Object.entries({ grant_type: type, ...grant })) {
    url.searchParams.set(name, value);
  }
  const { client_id: _, ...secret } = grant;
  const secrets = Object.values(secret);
  const { signal, fetch } = options;
  const attempt: Send = async (call) => {
    const what = { url: url.href, method, secrets, signal: call.signal, once: true, fetch };
    return openToken(await sendForText({ ...what, ...attemptLimit(call) }), type, secrets);
  };
  const time = new TimeLeft(totalTimeout, isGiven);
  const call: Call = { method, params: {}, effect: "write", attempt: 1, signal, timeout, time };
  return await through([retry({})], attempt)(call) as OAuthToken;
}

/** Opens the server's answer. */
function openToken(response: HttpAnswer, type: GrantType, secrets: readonly string[]): OAuthToken {
  const { status, headers, text } = response;
  const method = METHOD;
  const facts = { method, status, retryAfter: retryAfter(headers) };
  const answer = readAnswer(text);
  const { error, error_description: why, access_token: token } = Object(answer) as Record<string, unknown>;
  if (error && (token ?? undefined) === undefined) {
    const code = redact(words(error), secrets);
    const description = redact(words(why) || "no description", secrets);
    throw new ApiError(`${method} was refused: ${description} (${code}, HTTP ${status}).${adviceOn(code, type)}`, {
      ...facts,
      code,
      description,
      retryable: false,
      refused: status < 500,
      answer: redact(answer, secrets),
    });
  }
  if (typeof token !== "string") {
    throw noAnswer(response, { method, secrets }, answer === undefined ? "are not JSON" : "are JSON, but no token");
  }
  return answer as OAuthToken;
}

/**
 * Where a server gives tokens.
 *
 * @throws UsageError When its address is none, or would send the credentials over plain http.
 */
export function tokenAddress(server: string | URL): URL {
  if (!URL.canParse(server)) {
    throw new UsageError("The authorisation server's address cannot be read: it looks like " + SERVER + ".");
  }
  const base = new URL(server);
  refusePlainHttp(base);
  return new URL("/oauth/token/", base);
}

function readAnswer(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** What to do about a refusal. */
function adviceOn(code: string, type: GrantType): string {
  if (code === "invalid_client") return " Check the application's id and secret, and that it is installed.";
  if (code !== "invalid_grant") return "";
  return type === "refresh_token"
    ? " A refresh token works once and for 180 days: authorise the application again."
    : " A code works once and for 30 seconds: get a new one.";
}
