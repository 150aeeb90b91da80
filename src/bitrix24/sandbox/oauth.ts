/**
 * The authorisation server: exchanges a code for tokens, and a refresh token for the next pair.
 *
 * @module
 */

import { Kept } from "../../sandbox/kept.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import type { Json } from "../../sandbox/table.ts";

/** What the authorisation server accepts. */
export interface OAuthOptions {
  /** Applications that are accepted; any when left out. */
  clients?: { id: string; secret: string }[];
  /** Authorisation codes that are accepted, each once; any when left out. */
  authorizationCodes?: string[];
  /** Refresh tokens that are accepted besides those that the sandbox gave; any when left out. */
  refreshTokens?: string[];
  /** Seconds for which an access token is good, by the sandbox's clock; 3,600 when left out. */
  tokenLifetime?: number;
}

/** Seconds for which an access token is good, unless told. */
const LIFETIME = 3600;

/** Milliseconds for which a refresh token is good. */
const REFRESHABLE = 180 * 86_400_000;

/** Tokens of each kind that are remembered; the oldest ones count as expired. */
const MOST = 10_000;

/** An application's name for the portal, the same for as long as there is one. */
const MEMBER = "a223c6b3710f85df22e9377d6c4f7553";
const SCOPE = "crm,department,disk,task,tasks,user";

const ADDRESS = /^\/oauth\/token\/?$/;

/** Gives tokens, and knows those that it gave. */
export class AuthorizationServer {
  readonly #options: OAuthOptions;
  readonly #user: number;
  readonly #portal: string;
  readonly #now: () => Date;
  readonly #lifetime: number;
  /** How many times all tokens have expired at once, and how often before others' tokens were first seen. */
  #expiries = 0;
  readonly #foreign: Kept<number>;
  /** The tokens that are good. */
  readonly #access: Kept<true>;
  readonly #refresh: Kept<true>;
  /** Codes and tokens of others that were used. */
  readonly #used: Kept<true>;
  /** Begins all tokens, so that those that are forgotten are known for their own. */
  #mark = mark();

  /**
   * @param user Id of the user whom the tokens stand for.
   * @param portal Begin of the portal's address, where the server's own does not tell it.
   */
  constructor(options: OAuthOptions, user: number, portal: string, now: () => Date) {
    this.#options = options;
    this.#user = user;
    this.#portal = portal;
    this.#now = now;
    this.#lifetime = readLifetime(options.tokenLifetime);
    this.#access = new Kept({ most: MOST, age: this.#lifetime * 1000, now });
    this.#foreign = new Kept({ most: MOST, age: REFRESHABLE, now });
    this.#refresh = new Kept({ most: MOST, age: REFRESHABLE, now });
    this.#used = new Kept({ most: MOST, age: REFRESHABLE, now });
  }

  /** Whether an address is the server's. */
  static serves(url: URL): boolean {
    return ADDRESS.test(url.pathname);
  }

  /** Whether a token was given, and is still good. */
  state(token: string): "good" | "expired" | undefined {
    if (this.#access.get(token)) return "good";
    return token.startsWith(this.#mark) ? "expired" : undefined;
  }

  /** Whether a token that somebody else gave, and that is accepted, was there when all tokens expired. */
  foreign(token: string): "good" | "expired" {
    const seen = this.#foreign.get(token);
    if (seen === undefined) this.#foreign.set(token, this.#expiries);
    return (seen ?? this.#expiries) < this.#expiries ? "expired" : "good";
  }

  /** Ends all access tokens that were given or seen so far; refresh tokens stay good. */
  expire(): void {
    this.#expiries++;
    this.#access.clear();
  }

  /**
   * Answers a request for tokens.
   *
   * @throws Refusal When the request, the application or what it brings is not accepted.
   */
  answer(url: URL): Record<string, Json> {
    const params = url.searchParams;
    const grant = params.get("grant_type");
    const key = grant === "authorization_code" ? "code" : grant === "refresh_token" ? "refresh_token" : undefined;
    if (key === undefined) throw new Refusal(400, "invalid_request", "The grant_type is missing or unknown");
    const [id, secret, given] = ["client_id", "client_secret", key].map((name) => {
      const value = params.get(name);
      if (!value) throw new Refusal(400, "invalid_request", `The parameter ${name} is missing`);
      return value;
    }) as [string, string, string];
    const isKnown = this.#options.clients?.some((client) => client.id === id && client.secret === secret) ?? true;
    if (!isKnown) throw new Refusal(401, "invalid_client", "The application is unknown or its secret is wrong");
    if (this.#used.get(given) || !this.#accepts(key, given)) {
      throw new Refusal(400, "invalid_grant", `The ${key.replace("_", " ")} is unknown, was used or has expired`);
    }
    if (this.#refresh.get(given)) this.#refresh.delete(given);
    else this.#used.set(given, true);
    return this.#pair(url, key === "refresh_token");
  }

  #accepts(key: "code" | "refresh_token", given: string): boolean {
    const { authorizationCodes, refreshTokens } = this.#options;
    if (key === "code") return authorizationCodes?.includes(given) ?? true;
    if (given.startsWith(this.#mark)) return this.#refresh.get(given) ?? false;
    return refreshTokens?.includes(given) ?? true;
  }

  #pair(url: URL, isRefreshed: boolean): Record<string, Json> {
    const [access, refresh] = [this.#token(), this.#token()];
    const end = Math.floor(this.#now().getTime() / 1000) + this.#lifetime;
    this.#access.set(access, true);
    this.#refresh.set(refresh, true);
    // One host may play both parts; the real server's name is never the portal's.
    const portal = url.hostname.startsWith("oauth.") ? this.#portal : url.origin;
    return {
      access_token: access,
      ...(isRefreshed && { expires: end }),
      expires_in: this.#lifetime,
      scope: SCOPE,
      domain: url.host,
      server_endpoint: `${url.origin}/rest/`,
      status: "L",
      client_endpoint: `${portal}/rest/`,
      member_id: MEMBER,
      ...(isRefreshed && { user_id: this.#user }),
      refresh_token: refresh,
    };
  }

  /** Forgets all tokens. */
  clear(): void {
    this.#access.clear();
    this.#refresh.clear();
    this.#used.clear();
    this.#foreign.clear();
    this.#mark = mark();
  }

  #token(): string {
    return this.#mark + hex().slice(this.#mark.length);
  }
}

function readLifetime(lifetime: unknown = LIFETIME): number {
  if (Number.isSafeInteger(lifetime) && lifetime as number > 0) return lifetime as number;
  throw new TypeError(
    `Option tokenLifetime must be a whole number of seconds above 0, not ${JSON.stringify(lifetime)}.`,
  );
}

function mark(): string {
  return hex().slice(0, 12);
}

function hex(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
