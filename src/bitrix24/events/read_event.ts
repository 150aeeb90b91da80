/**
 * Reads what a portal posts to a handler of events, and whether it was the portal.
 *
 * @module
 */

import { equalTexts } from "../../core/equal.ts";
import { checkAll, isAboveZero, isFunction, isText, MILLISECONDS, type Rules } from "../../core/values/check.ts";
import { BodyTimeout, LONGEST_BODY, readRequest, textOf } from "./body.ts";
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
  /** Milliseconds for which a body is waited for; 10,000 unless told. One that does not end is refused. */
  timeout?: number | undefined;
}

/** Bytes of a body: what the documentation shows has a thousand. */
const LARGEST = 262_144;

const RULES: Rules<ReadEventOptions> = {
  applicationToken: [
    (value) => isFunction(value) || [value].flat().every(isText),
    "a text that is not empty, a list of such, or a function that finds them",
  ],
  maxBytes: [isAboveZero, "a number of bytes above 0, or Infinity"],
  timeout: MILLISECONDS,
};

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
 * @throws UsageError When an option is not what it must be, or the request is none of `fetch`.
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
  checkAll(options, RULES, "applicationToken");
  readRequest(request);
  const { maxBytes = LARGEST, timeout = LONGEST_BODY } = options;
  const read = await readPosted(request, maxBytes, timeout);
  if (!read.ok) return read;
  const { member_id: memberId, application_token: given }: EventAuth = read.auth;
  const { applicationToken } = options;
  let known: ApplicationTokens | undefined;
  try {
    known = typeof applicationToken === "function" ? await applicationToken(memberId) : applicationToken;
  } catch (cause) {
    return new RefusedEvent(503, UNSURE, cause);
  }
  known ??= [];
  if (!isTokens(known)) {
    return new RefusedEvent(503, UNSURE, new TypeError("applicationToken gave no text and no list."));
  }
  if (isOneOf(known, given)) return read;
  return new RefusedEvent(403, "The application_token is not the one that this portal has given.");
}

const UNSURE = "The handler cannot tell now who has sent this.";

function isTokens(value: unknown): value is ApplicationTokens {
  return [value].flat().every((token) => typeof token === "string");
}

/** Whether a token is one of some; all of them are looked at. */
function isOneOf(known: ApplicationTokens, given: string): boolean {
  let isKnown = false;
  // An event without a token has been refused before: an empty one that somebody keeps is nobody's.
  for (const token of [known].flat()) isKnown = equalTexts(token, given) || isKnown;
  return isKnown;
}

async function readPosted(
  request: Request,
  largest: number,
  milliseconds: number,
): Promise<PortalEvent | RefusedEvent> {
  if (request.method !== "POST") return unread(405, "Events are posted.");
  const type = request.headers.get("content-type") ?? "";
  if (!TYPE.test(type)) return unread(415, "An event is a form: application/x-www-form-urlencoded in UTF-8.");
  if (Number(request.headers.get("content-length")) > largest) return unread(413, TOO_LARGE);
  let text: string | undefined;
  try {
    text = await textOf(request, largest, milliseconds);
  } catch (error) {
    if (error instanceof BodyTimeout) return unread(408, "The body did not end in time.");
    return unread(400, "The body broke off, was read before, or is not UTF-8.");
  }
  if (text === undefined) return unread(413, TOO_LARGE);
  try {
    return eventOf(readForm(text));
  } catch (error) {
    if (error instanceof FormError) return new RefusedEvent(400, error.message);
    throw error;
  }
}

const TOO_LARGE = "The body is larger than any event.";

/** A refusal of what was not read to its end. */
function unread(status: RefusedEvent["status"], reason: string): RefusedEvent {
  return new RefusedEvent(status, reason, undefined, false);
}
