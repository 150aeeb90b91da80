/**
 * An application that portals install: authorisation, tokens, and a client for each portal.
 *
 * @module
 */

import { required, text } from "../../core/values/encode.ts";
import { UsageError } from "../../core/errors.ts";
import { checkAll, TEXT } from "../../core/values/check.ts";
import { refuse } from "../../core/values/kind.ts";
import { LOOPBACK } from "../address.ts";
import { getAppAuthLink } from "../custom/get_app_auth_link.ts";
import { credential } from "../oauth.ts";
import { Portal } from "../portal.ts";
import { assureStore, changeTokens, memberIdIn, removeTokens } from "./change.ts";
import { ask, type Client, timeOf } from "./client.ts";
import { installationIn } from "./installation.ts";
import { type Given, tokensOf } from "./kept.ts";
import { notStored } from "./lost.ts";
import { type OAuthAppOptions, readOptions } from "./options.ts";
import { compare, givenBy, prove } from "./proof.ts";
import { adopting, Session } from "./session.ts";
import type { PortalTokens } from "./tokens.ts";

export type { OAuthAppOptions } from "./options.ts";

/** Which tokens of a portal are forgotten. */
export interface ForgetOptions {
  /** Id that the application had when they were kept, where that is no longer `clientId`. */
  clientId?: string | undefined;
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

  /** @throws UsageError When an option is not what it must be, or id or secret is none. */
  constructor(options: OAuthAppOptions) {
    this.#options = readOptions(options);
    const { clientId, clientSecret, tokens, server, clock, portal } = this.#options;
    this.#client = { clientId, clientSecret, options: { server, fetch: portal?.fetch }, store: tokens, clock };
  }

  /**
   * The address at which a user lets the application in; the portal sends the browser back with a code.
   *
   * @param domain The portal's domain; a sandbox's may be `http://127.0.0.1:8024`.
   * @param state A text of the application's own that comes back with the code: compare it, so that nobody brings a code
   * of theirs.
   * @throws UsageError When the domain is none.
   */
  authorizationLink(domain: string, state?: string): string {
    const url = new URL(getAppAuthLink({ domain, clientId: this.#options.clientId }));
    // A sandbox on this machine speaks what it is said to speak; a portal speaks https alone.
    if (/^\s*http:/i.test(domain) && LOOPBACK.test(url.hostname)) url.protocol = "http:";
    if (state !== undefined) url.searchParams.set("state", text(state, "state"));
    return url.href;
  }

  /**
   * Exchanges the code that a browser brought back, keeps the tokens, and gives the portal. The code is sent only when the
   * store of tokens can be written.
   *
   * @param code The code; it works once, and for 30 seconds.
   * @param memberId The portal's member id, which the browser brings as `member_id`: then what another application keeps for
   * this portal is found before the code is used up. The server alone says which portal it is.
   * @returns The portal, and its member id by which it is found again.
   * @throws ApiError When the server refuses the code; UnknownOutcomeError when nobody knows whether it was used up;
   * TokenStoreError when its tokens could not be stored, so that the user must authorise again; what the store fails with,
   * and then the code was not sent.
   */
  async exchange(code: string, memberId?: string): Promise<{ portal: Portal; memberId: string }> {
    if (!credential(code, "code").trim()) refuse("Parameter code must be the code that the browser brought", code);
    await assureStore(this.#client, memberId === undefined ? undefined : memberIdIn(memberId));
    const answer = await ask(this.#client, ["authorization_code", { code }]);
    try {
      return await this.#keep(answer, "authorise the application again", (tokens) => tokens);
    } catch (error) {
      if (memberId !== undefined || !(error instanceof UsageError)) throw error;
      throw new UsageError(
        `${error.message} The code is used up all the same: get a new one. Given the member_id that comes with it, ` +
          "exchange finds this out before.",
      );
    }
  }

  /**
   * Takes an installation: the event ONAPPINSTALL, or the form with which a portal opens the application's page. Anybody can
   * post one, so nothing is kept before the portal itself has answered a call with the token that it brings, and one that
   * is known must bring the `application_token` that it brought the first time.
   *
   * Its address is for installations alone: other events go to {@linkcode readEvent}. What anybody posts there may be
   * refused: whoever serves it catches that, and answers.
   *
   * @param request The request, whose body nobody has read yet.
   * @returns The portal, and its member id.
   * @throws UsageError When it is no installation, or proves nothing; ApiError when the portal refuses its token;
   * TokenStoreError when its tokens could not be stored, so that the portal must install the application again.
   */
  async install(request: Request): Promise<{ portal: Portal; memberId: string }> {
    const found = await installationIn(request, this.#options.allows);
    await prove(found, this.#options);
    const { applicationToken } = found;
    return await this.#keep(givenBy(found), "let it install the application again", (tokens, known) => {
      compare(found, known);
      return { ...tokens, ...applicationToken && { applicationToken } };
    });
  }

  /** Keeps tokens that are given once, and gives their portal. */
  async #keep(
    given: Given,
    again: string,
    made: (tokens: PortalTokens, known: PortalTokens | undefined) => PortalTokens,
  ): Promise<{ portal: Portal; memberId: string }> {
    const { member_id: memberId } = given;
    const { clientId, clock } = this.#client;
    await changeTokens(this.#client, memberId, {
      make: (known) => made(tokensOf(given, known, clientId, timeOf(clock)), known),
      changed: (tokens) => {
        const session = this.#sessions.get(memberId);
        if (session) session.known = tokens;
      },
      failed: (cause) => notStored(cause, memberId, again),
    });
    return { portal: await this.portal(memberId), memberId };
  }

  /**
   * A portal that has installed the application.
   *
   * @param memberId The portal's member id.
   * @throws UsageError When there are no tokens of it; TokenStoreError when those that are kept cannot be used.
   */
  async portal(memberId: string): Promise<Portal> {
    const id = memberIdIn(required(text, memberId, "memberId"));
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

  /**
   * Forgets a portal, best at ONAPPUNINSTALL: installed anew, it may bring another `application_token`.
   *
   * @param memberId The portal's member id.
   * @throws UsageError When its tokens are another application's, which keeps them in the same place.
   */
  async forget(memberId: string, options: ForgetOptions = {}): Promise<void> {
    checkAll(options, { clientId: TEXT });
    const id = memberIdIn(required(text, memberId, "memberId"));
    await removeTokens(this.#client, id, options.clientId ?? this.#options.clientId);
    this.#sessions.delete(id);
  }
}
