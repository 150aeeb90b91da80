/**
 * An application as a Cloudflare Worker: it is installed, takes events, and calls its portals, with the tokens in Durable
 * Objects.
 *
 * @module
 */

import { mustAuthorizeAgain, OAuthApp, type PortalTokens, readEvent } from "oint/bitrix24";
import { durableTokens, type Namespace } from "./durable_tokens.ts";

export { Tokens } from "./durable_tokens.ts";

/** What wrangler.jsonc and `wrangler secret put` give. */
interface Env {
  TOKENS: Namespace;
  CLIENT_ID: string;
  CLIENT_SECRET: string;
  /** Address of another authorisation server, e.g. of a sandbox; the portals are on the same host then. */
  SERVER?: string;
}

/** What is used of a request's context. */
interface Context {
  waitUntil(work: Promise<unknown>): void;
}

export default {
  /** Answers a request. */
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    const tokens = durableTokens<PortalTokens>(env.TOKENS);
    const server = env.SERVER;
    const app = new OAuthApp({
      clientId: env.CLIENT_ID,
      clientSecret: env.CLIENT_SECRET,
      tokens,
      ...server && { server, allows: ({ host }: URL) => host === new URL(server).host },
    });
    const { pathname, searchParams } = new URL(request.url);
    try {
      if (pathname === "/install") {
        const { portal, memberId } = await app.install(request);
        const handler = new URL("/events", request.url).href;
        for (const event of ["ONCRMDEALADD", "ONAPPUNINSTALL"]) await portal.call("event.bind", { event, handler });
        return Response.json({ installed: memberId });
      }
      if (pathname === "/events") {
        const event = await readEvent(request, {
          applicationToken: async (id) => (await tokens.get(id))?.applicationToken,
        });
        if (!event.ok) return event.response();
        // Installed anew, it may prove itself with another token.
        if (event.event === "ONAPPUNINSTALL") await app.forget(event.auth.member_id);
        // The portal waits for no work.
        if (event.event === "ONCRMDEALADD") {
          context.waitUntil(comment(app, event.auth.member_id, Number(event.data.FIELDS.ID)));
        }
        return new Response();
      }
      if (pathname === "/me") {
        const portal = await app.portal(searchParams.get("member_id") ?? "");
        const { result } = await portal.call("user.current");
        return Response.json({ id: result.ID });
      }
      return new Response("Not found\n", { status: 404 });
    } catch (error) {
      // What went wrong says so without secrets.
      const { name, message } = error as Error;
      const status = mustAuthorizeAgain(error) ? 401 : name === "UsageError" ? 400 : 502;
      return Response.json({ error: name, message }, { status });
    }
  },
};

/** Leaves a word in a new deal. */
async function comment(app: OAuthApp, memberId: string, dealId: number): Promise<void> {
  const portal = await app.portal(memberId);
  await portal.call("crm.deal.update", { id: dealId, fields: { COMMENTS: "Seen by a Worker." } });
}
