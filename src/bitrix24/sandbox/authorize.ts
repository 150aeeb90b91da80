/**
 * The page at which a user lets an application in. Here it grants at once, by GET: whoever tests has nobody who clicks.
 *
 * @module
 */

import { isLocal } from "../../sandbox/local.ts";

/** What the portal says of itself to the application that it leads back to. */
export interface Granted {
  code: string;
  domain: string;
  member_id: string;
  scope: string;
  server_domain: string;
}

/** What the page needs of the portal. */
export interface Grants {
  /** Address that the application's settings have; that of the request when left out, where it is on this machine. */
  redirectUri: string | undefined;
  /** Whether there is such an application. */
  isKnown(client: string): boolean;
  /** Gives a code to an application. */
  grant(client: string, url: URL): Granted;
}

const ADDRESS = /^\/oauth\/authorize$/;

/** Whether a path is the page's. */
export function isAuthorize(path: string): boolean {
  return ADDRESS.test(path);
}

/**
 * Leads back to the application with a code, or shows the code where nobody knows where to. What is wrong stays here: a
 * portal never leads back with an error.
 */
export function authorize(url: URL, grants: Grants): Response {
  const { searchParams } = url;
  const { redirectUri } = grants;
  const client = searchParams.get("client_id") ?? "";
  if (client === "") return page(400, "The parameter client_id is missing.");
  if (!grants.isKnown(client)) return page(400, "There is no application with this client_id.");
  const asked = searchParams.get("redirect_uri");
  if (redirectUri === undefined && asked !== null && !isLocal(asked)) {
    return page(400, "The redirect_uri is not on this machine: say so with createSandbox({ redirectUri }).");
  }
  const { code, ...others } = grants.grant(client, url);
  const back = redirectUri ?? asked;
  if (back === null) {
    return page(200, `The application has no address to go back to. Its code, for 30 seconds: ${code}`);
  }
  const location = new URL(back);
  const state = searchParams.get("state");
  for (const [name, value] of Object.entries({ code, ...state !== null && { state }, ...others })) {
    location.searchParams.set(name, value);
  }
  return new Response(null, { status: 302, headers: { location: location.href, ...UNSEEN } });
}

/** A code belongs to nobody who looks on. */
const UNSEEN = { "cache-control": "no-store", "referrer-policy": "no-referrer" };

/** A page with a sentence of ours. */
function page(status: number, text: string): Response {
  const html = `<!doctype html><meta charset="utf-8"><title>Sandbox</title><p>${text}</p>\n`;
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": "default-src 'none'" };
  return new Response(html, { status, headers: { ...headers, ...UNSEEN } });
}
