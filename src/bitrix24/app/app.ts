/**
 * An application that portals install: authorisation, tokens, and a client for each portal.
 *
 * @module
 */

import { equalTexts } from "../../core/equal.ts";
import type { Clock } from "../../core/call/clock.ts";
import { ApiError, UsageError } from "../../core/errors.ts";
import { required, text } from "../../core/values/encode.ts";
import { getAppAuthLink } from "../custom/get_app_auth_link.ts";
import { credential, type OAuthOptions, requestToken } from "../oauth.ts";
import type { PortalOptions } from "../options.ts";
import { Portal } from "../portal.ts";
import { type Installation, installationIn } from "./installation.ts";
import { adopting, type Client, insist, refuseOthers, Session, tokensOf } from "./session.ts";
import type { TokenStore } from "../../core/tokens.ts";
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
   * sandbox: `({ hostname }) => hostname === "sandbox.invalid"`.
   */
  allows?: ((endpoint: URL) => boolean) | undefined;
  /** How portals are called, and with which `fetch` the authorisation server; a `token` is the application's own. */
  portal?: Omit<PortalOptions, "token"> | undefined;
  /** Address of the authorisation server; `https://oauth.bitrix.info/` unless told. */
  server?: string | URL | undefined;
  /** Takes the place of the machine's clock, for tests. */
  clock?: Clock | undefined;
}

/**
 * An application on any number of portals. Each portal's tokens are refreshed when they are over, once, however many calls,
 * `Portal` objects and processes need them.
 *
 * A portal that is known by a code alone has no `application_token`, by which its events would prove themselves: that comes
 * with an installation.
 *
 * @example
 * ```ts
 * import { memoryTokens, OAuthApp, type PortalTokens, readEvent } from "oint/bitrix24";
 *
 * const tokens = memoryTokens<PortalTokens>();
 * const app = new OAuthApp({ clientId: "local.5f0a", clientSecret: "s3cret", tokens });
 * console.log(app.authorizationLink("b24-ar17wx.bitrix24.by", "state-1"));
 *
 * export async function onCode(code: string): Promise<string> {
 *   const { portal, memberId } = await app.exchange(code);
 *   console.log((await portal.call("user.current")).result.EMAIL);
 *   return memberId; // app.portal(memberId) gives the portal again, app.forget(memberId) its tokens up
 * }
 * export const onEvent = (request: Request) =>
 *   readEvent(request, { applicationToken: async (id) => (await tokens.get(id))?.applicationToken });
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/settings/oauth/index.html}
 */
export class OAuthApp {
  readonly #options: OAuthAppOptions;
  readonly #client: Client;
  readonly #sessions = new Map<string, Session>();

  /** @throws UsageError When id or secret is none. */
  constructor(options: OAuthAppOptions) {
    const { clientId, clientSecret, tokens, server, clock, portal } = options;
    for (const [name, value] of Object.entries({ clientId, clientSecret })) {
      if (!credential(value, name).trim()) {
        throw new UsageError(`Option ${name} is empty: take it from the application's card.`);
      }
    }
    const oauth: OAuthOptions = { server, fetch: portal?.fetch };
    this.#options = options;
    this.#client = { clientId, clientSecret, options: oauth, store: tokens, clock };
  }

  /**
   * The address at which a user lets the application in; the portal sends the browser back with a code.
   *
   * @param domain The portal's domain.
   * @param state A text of the application's own that comes back with the code: compare it, so that nobody brings a code
   * of theirs.
   * @throws UsageError When the domain is none.
   */
  authorizationLink(domain: string, state?: string): string {
    const url = new URL(getAppAuthLink({ domain, clientId: this.#options.clientId }));
    if (state !== undefined) url.searchParams.set("state", text(state, "state"));
    return url.href;
  }

  /**
   * Exchanges the code that a browser brought back, keeps the tokens, and gives the portal.
   *
   * @param code The code; it works once, and for 30 seconds.
   * @returns The portal, and its member id by which it is found again.
   * @throws ApiError When the server refuses the code; UnknownOutcomeError when nobody knows whether it was used up.
   */
  async exchange(code: string): Promise<{ portal: Portal; memberId: string }> {
    const { clientId, clientSecret } = this.#options;
    const { options } = this.#client;
    const grant = { client_id: clientId, client_secret: clientSecret, code: credential(code, "code") };
    const answer = await requestToken("authorization_code", grant, options);
    const memberId = answer.member_id;
    await this.#change(memberId, (before) => tokensOf(answer, before, this.#client));
    return { portal: await this.portal(memberId), memberId };
  }

  /**
   * Takes an installation: the event ONAPPINSTALL, or the form with which a portal opens the application's page. Anybody can
   * post one, so nothing is kept before the portal itself has answered a call with the token that it brings, and one that
   * is known must bring the `application_token` that it brought the first time.
   *
   * Its address is for installations alone: other events go to {@linkcode readEvent}.
   *
   * @param request The request, whose body nobody has read yet.
   * @returns The portal, and its member id.
   * @throws UsageError When it is no installation, or proves nothing; ApiError when the portal refuses its token.
   */
  async install(request: Request): Promise<{ portal: Portal; memberId: string }> {
    const found = await installationIn(request, this.#options.allows);
    const { memberId } = found;
    await this.#prove(found);
    await this.#change(memberId, (known) => {
      this.#compare(found, known);
      return this.#installed(found, known);
    });
    return { portal: await this.portal(memberId), memberId };
  }

  /**
   * A portal that has installed the application.
   *
   * @param memberId The portal's member id.
   * @throws UsageError When there are no tokens of it.
   */
  async portal(memberId: string): Promise<Portal> {
    const id = required(text, memberId, "memberId");
    let session = this.#sessions.get(id);
    if (!session) this.#sessions.set(id, session = new Session(id, this.#client));
    try {
      await session.token();
    } finally {
      // Anybody may ask for any id: of what nobody has installed, nothing is kept.
      if (!session.known) this.#sessions.delete(id);
    }
    const { clientEndpoint } = session.known!;
    const { redirect, layers = [], ...options } = this.#options.portal ?? {};
    return new Portal(clientEndpoint, {
      ...options,
      layers: [...layers, adopting(session)],
      token: (refused) => session.token(refused),
      // A portal that was renamed says so in its next tokens, too.
      redirect: (to) => to.origin === new URL(session.known!.clientEndpoint).origin || redirect?.(to) === true,
    });
  }

  /** Asks the portal whether the token that an installation brings is one of this application's. */
  async #prove({ clientEndpoint, accessToken }: Installation): Promise<void> {
    const { code, portal: options = {} } = this.#options;
    const portal = new Portal(clientEndpoint, { ...options, token: accessToken });
    if (code === undefined) {
      await portal.call("profile");
      return;
    }
    const { result } = await portal.call("app.info");
    if (result.CODE === code) return;
    throw new UsageError("The installation was refused: its token belongs to another application.");
  }

  #compare({ applicationToken, memberId, clientEndpoint }: Installation, known: PortalTokens | undefined): void {
    if (!known) return;
    if (known.applicationToken === undefined) {
      // What the token has proved, it has proved of the portal at that address.
      if (known.clientEndpoint === clientEndpoint) return;
      throw new UsageError(
        `The installation was refused: portal ${memberId} is known at another address. Where it was renamed, forget it first.`,
      );
    }
    if (equalTexts(known.applicationToken, applicationToken ?? "")) return;
    throw new UsageError(
      `The installation was refused: portal ${memberId} is known, and its application_token is another one. ` +
        "Where it was removed and installed anew, forget it first.",
    );
  }

  #installed(found: Installation, known: PortalTokens | undefined): PortalTokens {
    const { expiresIn, memberId, accessToken, refreshToken, clientEndpoint, applicationToken, scope } = found;
    const answer = {
      access_token: accessToken,
      refresh_token: refreshToken,
      expires_in: expiresIn,
      client_endpoint: clientEndpoint,
      member_id: memberId,
      scope: scope ?? "",
    };
    return { ...tokensOf(answer, known, this.#client), ...applicationToken && { applicationToken } };
  }

  /**
   * Puts new tokens in the place of what is there, whatever that is; nothing to remove it. What was given is given once, so
   * that it is tried again where the store cannot be reached.
   */
  async #change(
    memberId: string,
    make: (before: PortalTokens | undefined) => PortalTokens | undefined,
    isGiven = true,
  ): Promise<void> {
    const { store, clock } = this.#client;
    let refusal: { error: unknown } | undefined;
    const change = async (): Promise<void> => {
      for (let isDone = false; !isDone && !refusal;) {
        const before = await store.get(memberId);
        let next: PortalTokens | undefined;
        try {
          next = make(before);
          if (next) refuseOthers(before, this.#client);
        } catch (error) {
          refusal = { error };
          return;
        }
        isDone = !before && !next || await store.compareAndSet(memberId, before?.version ?? 0, next);
        const session = this.#sessions.get(memberId);
        if (isDone && session && next) session.known = next;
      }
    };
    const once = (): Promise<void> => store.locked(memberId, change);
    await (isGiven ? insist(once, clock) : once());
    if (refusal) throw refusal.error;
  }

  /**
   * Forgets a portal, e.g. after ONAPPUNINSTALL.
   *
   * @param memberId The portal's member id.
   */
  async forget(memberId: string): Promise<void> {
    await this.#change(required(text, memberId, "memberId"), () => undefined, false);
    this.#sessions.delete(memberId);
  }
}

/** Whether an error says that a portal's tokens are worth nothing any more: a user must authorise the application again. */
export function mustAuthorizeAgain(error: unknown): boolean {
  return error instanceof ApiError && error.method === "oauth/token" && error.code === "invalid_grant";
}
