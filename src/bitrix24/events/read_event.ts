/**
 * Reads what a portal posts to a handler of events, and whether it was the portal.
 *
 * @module
 */

import { equalTexts } from "../../core/equal.ts";
import { mostBytes } from "../../core/values/most_bytes.ts";
import { textOf } from "./body.ts";
import { type EventAuth, eventOf, type PortalEvent } from "./event.ts";
import { FormError, readForm } from "./form.ts";
import { RefusedEvent } from "./refused.ts";

/** The tokens with which a portal proves itself; several while one takes the place of another. */
export type ApplicationTokens = string | readonly string[];

/** How events are read. */
export interface ReadEventOptions {
  /**
   * The `application_token` that the installation brought, or that the form of an outgoing webhook shows; several; or what
   * finds those of a portal by its member id: nothing for a portal that nobody knows.
   */
  applicationToken:
    | ApplicationTokens
    | ((memberId: string) => ApplicationTokens | undefined | Promise<ApplicationTokens | undefined>);
  /** Bytes of a body that are read; 262,144 unless told. A larger one is refused. */
  maxBytes?: number | undefined;
}

/** Bytes of a body: what the documentation shows has a thousand. */
const LARGEST = 262_144;

const TYPE = /^application\/x-www-form-urlencoded\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/**
 * Reads an event, and makes sure that its portal has sent it: its `application_token` is compared with the one that is
 * known, in a time that tells nothing of it. Whatever was posted, nothing is thrown: what is wrong is told as a
 * {@linkcode RefusedEvent}. An installation, ONAPPINSTALL, is for `OAuthApp.install`: its token is known to nobody yet.
 *
 * A portal posts an event once, whatever it is answered: answer at once, and do the work behind it. What must not be lost is
 * for {@linkcode offlineEvents}.
 *
 * @param request The request, unread.
 * @param options {@linkcode ReadEventOptions}.
 * @returns The event, or what was refused; `ok` tells which.
 * @throws UsageError When `maxBytes` is no number above 0.
 *
 * @example
 * ```ts
 * import { readEvent } from "oint/bitrix24";
 *
 * export async function handler(request: Request): Promise<Response> {
 *   const event = await readEvent(request, { applicationToken: "51856fefc120afa4b628cc82d3935cce" });
 *   if (!event.ok) return event.response();
 *   if (event.event === "ONCRMDEALADD") console.log(event.data.FIELDS.ID);
 *   return new Response();
 * }
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/events/safe-event-handlers.html}
 */
export async function readEvent(request: Request, options: ReadEventOptions): Promise<PortalEvent | RefusedEvent> {
  const read = await readPosted(request, mostBytes(options.maxBytes, LARGEST));
  if (!read.ok) return read;
  const { member_id: memberId, application_token: given }: EventAuth = read.auth;
  const { applicationToken } = options;
  let known: ApplicationTokens | undefined;
  try {
    known = typeof applicationToken === "function" ? await applicationToken(memberId) : applicationToken;
  } catch (cause) {
    return new RefusedEvent(503, "The handler cannot tell now who has sent this.", cause);
  }
  if (isOneOf(known ?? [], given)) return read;
  return new RefusedEvent(403, "The application_token is not the one that this portal has given.");
}

/** Whether a token is one of some; all of them are looked at. */
function isOneOf(known: ApplicationTokens, given: string): boolean {
  let isKnown = false;
  // An event without a token has been refused before: an empty one that somebody keeps is nobody's.
  for (const token of [known].flat()) isKnown = equalTexts(token, given) || isKnown;
  return isKnown;
}

async function readPosted(request: Request, largest: number): Promise<PortalEvent | RefusedEvent> {
  if (request.method !== "POST") return new RefusedEvent(405, "Events are posted.");
  const type = request.headers.get("content-type") ?? "";
  if (!TYPE.test(type)) {
    return new RefusedEvent(415, "An event is a form: application/x-www-form-urlencoded in UTF-8.");
  }
  if (Number(request.headers.get("content-length")) > largest) return tooLarge();
  let text: string | undefined;
  try {
    text = await textOf(request, largest);
  } catch {
    return new RefusedEvent(400, "The body broke off, was read before, or is not UTF-8.");
  }
  if (text === undefined) return tooLarge();
  try {
    return eventOf(readForm(text));
  } catch (error) {
    if (error instanceof FormError) return new RefusedEvent(400, error.message);
    throw error;
  }
}

function tooLarge(): RefusedEvent {
  return new RefusedEvent(413, "The body is larger than any event.");
}
