/**
 * The authorisation server: exchanges a code for tokens, and a refresh token for the next pair.
 *
 * @module
 */

import { isLocal } from "../../sandbox/local.ts";
import { Kept } from "../../sandbox/kept.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import type { Json } from "../../sandbox/table.ts";
import type { Refreshes } from "../../sandbox/control.ts";
import type { Granted } from "./authorize.ts";
import { RefreshTokens } from "./refresh_tokens.ts";
import { grantedScope, type ScopeOptions } from "./scopes.ts";

/** What the authorisation server accepts. */
export interface OAuthOptions {
  /** Applications that are accepted; any when left out. */
  clients?: { id: string; secret: string }[];
  /** Authorisation codes that are accepted, each once; any when left out. */
  authorizationCodes?: string[];
  /** Refresh tokens that are accepted besides those that the sandbox gave; any when left out. */
  refreshTokens?: string[];
  /**
   * Address that `/oauth/authorize/` leads back to, as the application's settings have it. When left out, the request's
   * `redirect_uri` where it is on this machine; otherwise the page shows the code.
   */
  redirectUri?: string;
  /** Seconds for which an access token is good, by the sandbox's clock; 3,600 when left out. */
  tokenLifetime?: number;
  /**
   * For how long a refresh token is taken: `single-use`, unless told, once; `until-used` until a token of a pair that it
   * was exchanged for is used for the first time, so that a client that has lost the answer can ask again.
   */
  refresh?: "single-use" | "until-used";
}

/** Seconds for which an access token is good, unless told. */
const LIFETIME = 3600;

/** Milliseconds for which a refresh token is good. */
const REFRESHABLE = 180 * 86_400_000;

/** Tokens of each kind that are remembered; the oldest ones count as expired. */
const MOST = 10_000;

/** An application's name for the portal, the same for as long as there is one. */
export const MEMBER = "a223c6b3710f85df22e9377d6c4f7553";

/** Milliseconds for which a code is good. */
const EXCHANGEABLE = 30_000;

const ADDRESS = /^\/oauth\/token$/;

/** The real server, which knows portals by their names. */
const SERVER = "oauth.bitrix.info";

/** A pair of tokens. */
export interface GivenTokens {
  access: string;
  /** Absent where the access token is all. */
  refresh?: string;
  /** Seconds for which the access token is good. */
  lifetime: number;
}

/** Gives tokens, and knows those that it gave. */
export class AuthorizationServer {
  readonly #options: OAuthOptions & ScopeOptions;
  readonly #user: number;
  readonly #portal: string;
  readonly #now: () => Date;
  readonly #lifetime: number;
  /** How many times all tokens have expired at once, and how often before others' tokens were first seen. */
  #expiries = 0;
  readonly #foreign: Kept<number>;
  /** The tokens that are good. */
  readonly #access: Kept<true>;
  readonly #refresh: RefreshTokens;
  #isInstalled = true;
  #lent: { tokens: GivenTokens; until: number } | undefined;
  /** The codes that were given and not used, with the application that each is for, and codes that were used. */
  readonly #codes: Kept<string>;
  readonly #used: Kept<true>;
  /** Begins all tokens, so that those that are forgotten are known for their own. */
  #mark = mark();

  /**
   * @param user Id of the user whom the tokens stand for.
   * @param portal Begin of the portal's address, where the server's own does not tell it.
   */
  constructor(options: OAuthOptions & ScopeOptions, user: number, portal: string, now: () => Date) {
    this.#options = options;
    this.#user = user;
    this.#portal = portal;
    this.#now = now;
    this.#lifetime = readLifetime(options.tokenLifetime);
    this.#access = new Kept({ most: MOST, age: this.#lifetime * 1000, now });
    this.#foreign = new Kept({ most: MOST, age: REFRESHABLE, now });
    this.#refresh = new RefreshTokens({ mode: options.refresh, most: MOST, age: REFRESHABLE, now });
    this.#codes = new Kept({ most: MOST, age: EXCHANGEABLE, now });
    this.#used = new Kept({ most: MOST, age: REFRESHABLE, now });
    const { redirectUri } = options;
    if (redirectUri !== undefined && !URL.canParse(redirectUri)) {
      throw new TypeError(`Option redirectUri must be an address, not ${JSON.stringify(redirectUri)}.`);
    }
  }

  /** Whether a path is the server's. */
  static serves(path: string): boolean {
    return ADDRESS.test(path);
  }

  /** Where the application is led back to, if that is known. */
  get redirectUri(): string | undefined {
    return this.#options.redirectUri;
  }

  /** What the application may do, with commas between the scopes. */
  get scope(): string {
    return grantedScope(this.#options);
  }

  /** Whether there is such an application. */
  isKnown(client: string): boolean {
    return this.#isInstalled && (this.#options.clients?.some(({ id }) => id === client) ?? true);
  }

  /** Gives a code to an application, for its next pair of tokens. */
  grant(client: string, { host, hostname }: URL): Granted {
    const code = this.#token();
    this.#codes.set(code, client);
    const server = isLocal(`http://${host}`) ? host : SERVER;
    const domain = hostname === SERVER ? new URL(this.#portal).host : host;
    return { code, domain, member_id: MEMBER, scope: this.scope, server_domain: server };
  }

  /** Whether a token that is used was given, and is still good. */
  state(token: string): "good" | "expired" | undefined {
    if (this.#access.get(token)) {
      this.#refresh.use(token);
      return "good";
    }
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
   * @param params What the request says, in its address or its body.
   * @throws Refusal When the request, the application or what it brings is not accepted.
   */
  answer(url: URL, params: URLSearchParams): Record<string, Json> {
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
    if (!this.#isInstalled) {
      // A code is of a portal that has the application: of one that has not, there is none.
      if (key === "code") throw new Refusal(400, "invalid_grant", "The code is unknown, was used or has expired");
      throw new Refusal(401, "invalid_client", "The application is not installed");
    }
    const isTaken = key === "code" ? this.#takesCode(given, id) : this.#refresh.exchange(given, this.#isForeign(given));
    if (!isTaken) {
      throw new Refusal(400, "invalid_grant", `The ${key.replace("_", " ")} is unknown, was used or has expired`);
    }
    return this.#answer(url, key === "refresh_token" ? given : undefined);
  }

  /** How often refresh tokens were exchanged. */
  refreshes(): Refreshes {
    return this.#refresh.counts;
  }

  /** Gives a pair that nobody has asked for, e.g. with an installation. */
  give(): GivenTokens {
    return this.#pair(undefined);
  }

  /**
   * A token for a handler of events, without a refresh token. Several events have the same one: each with its own, they would
   * soon be all that is remembered.
   */
  lend(): GivenTokens {
    const lent = this.#lent;
    if (lent && this.#now().getTime() < lent.until && this.#access.get(lent.tokens.access)) return lent.tokens;
    const access = this.#token();
    this.#access.set(access, true);
    const tokens = { access, lifetime: this.#lifetime };
    this.#lent = { tokens, until: this.#now().getTime() + this.#lifetime * 500 };
    return tokens;
  }

  /** Says whether the application is there; without it nothing is given, and what was given is worth nothing. */
  set isInstalled(isInstalled: boolean) {
    this.#isInstalled = isInstalled;
    if (!isInstalled) this.expire();
  }

  #takesCode(code: string, client: string): boolean {
    if (this.#used.get(code)) return false;
    const isOwn = code.startsWith(this.#mark);
    const isTaken = isOwn ? this.#codes.get(code) === client : this.#options.authorizationCodes?.includes(code) ?? true;
    if (isTaken) this.#used.set(code, true);
    return isTaken;
  }

  /** Whether a refresh token is one of those that somebody else gave, and that are accepted. */
  #isForeign(token: string): boolean {
    return !token.startsWith(this.#mark) && (this.#options.refreshTokens?.includes(token) ?? true);
  }

  #pair(from: string | undefined): GivenTokens {
    const [access, refresh] = [this.#token(), this.#token()];
    this.#access.set(access, true);
    this.#refresh.add(refresh, access, from);
    return { access, refresh, lifetime: this.#lifetime };
  }

  #answer(url: URL, from: string | undefined): Record<string, Json> {
    const isRefreshed = from !== undefined;
    const { access, refresh = "" } = this.#pair(from);
    const end = Math.floor(this.#now().getTime() / 1000) + this.#lifetime;
    // One host may play both parts; the real server's name is never the portal's.
    const portal = url.hostname === SERVER ? this.#portal : url.origin;
    return {
      access_token: access,
      ...(isRefreshed && { expires: end }),
      expires_in: this.#lifetime,
      scope: this.scope,
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
    this.#isInstalled = true;
    this.#access.clear();
    this.#refresh.clear();
    this.#codes.clear();
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
