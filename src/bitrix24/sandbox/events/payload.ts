/**
 * What the portal posts to a handler of events.
 *
 * @module
 */

import { HOST } from "../../../sandbox/http.ts";
import type { Happened } from "../../../sandbox/happened.ts";
import type { Json } from "../../../sandbox/table.ts";
import { writeForm } from "../form.ts";
import { type GivenTokens, MEMBER } from "../oauth.ts";

/** The authorisation server of all portals. */
const SERVER = "https://oauth.bitrix.info/rest/";

/** What stands around an event. */
export interface Envelope {
  /** Number of the handler; nobody's for an installation, which nobody has asked for. */
  handler?: number;
  at: Date;
  /** Begin of the address at which the portal was called. */
  origin: string | undefined;
  /** Proves that the portal is the sender. */
  applicationToken: string;
  /** What the application may do. */
  scope: string;
  /** Tokens of the user who caused the event. */
  tokens?: GivenTokens | undefined;
  /** Whether nothing but the proof is left of the application. */
  isBare?: boolean;
}

/** Writes an event as the form that is posted. */
export function payload({ name, data }: Happened, envelope: Envelope): string {
  const { handler, at, origin = HOST, applicationToken, scope, tokens, isBare = false } = envelope;
  const { hostname, host } = new URL(origin);
  // Served on this machine, one address plays both parts.
  const isServed = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  const auth: Record<string, Json> = {
    ...(tokens && { access_token: tokens.access, expires_in: tokens.lifetime }),
    ...(!isBare && { scope }),
    domain: host,
    server_endpoint: isServed ? `${origin}/rest/` : SERVER,
    ...(!isBare && { status: "L" }),
    client_endpoint: `${origin}/rest/`,
    member_id: MEMBER,
    ...(tokens?.refresh !== undefined && { refresh_token: tokens.refresh }),
    application_token: applicationToken,
  };
  return writeForm({
    event: name,
    ...(handler !== undefined && { event_handler_id: handler }),
    data,
    ts: Math.floor(at.getTime() / 1000),
    auth,
  });
}
