/**
 * Events as handlers are posted them: types, and how their parts are read.
 *
 * @module
 */

import type { EventMap } from "../generated/events.ts";
import { FormError, type FormValue } from "./form.ts";

/** Whose an event is, and what it brings to call the portal with. All values are texts, as they come. */
export interface EventAuth {
  /** Proves that the portal is the sender; a secret. */
  application_token: string;
  /** Id of the portal that stays the same when its address changes. */
  member_id: string;
  /** The portal's domain. */
  domain?: string;
  /** Address of the portal's REST, `https://<portal>/rest/`. */
  client_endpoint?: string;
  /** Address of the authorisation server's REST. */
  server_endpoint?: string;
  /** Scopes of the application, with commas between them. */
  scope?: string;
  /** Kind of installation: `L` local, `F` free, … */
  status?: string;
  /** Token of the user who caused the event; absent where no user did. */
  access_token?: string;
  /** Seconds that the access token lives. */
  expires_in?: string;
  /** Comes with ONAPPINSTALL and ONOFFLINEEVENT only. */
  refresh_token?: string;
}

/** What a portal's id is made of; it may name a file or a key where its tokens are kept. */
export const MEMBER_ID: RegExp = /^\w[\w-]{0,99}$/;

/** What all events have. */
interface Common {
  /** Tells an event from what was refused. */
  ok: true;
  /** Number of the handler, as `event.bind` made it; absent where none was bound, e.g. at an installation. */
  handlerId: string | undefined;
  /** When the portal sent it: Unix time in seconds; `undefined` where it does not say. */
  ts: number | undefined;
  auth: EventAuth;
}

/** An event of a name that the documentation lists. */
export type KnownEvent = { [Name in keyof EventMap]: Common & { event: Name; data: EventMap[Name] } }[keyof EventMap];

/**
 * Stands for all names that the documentation does not list: a type that is any text would keep `data` from being known by
 * its name. Compare such a name as a text: `String(event.event) === "ONIMBOTMESSAGEADD"`.
 */
export type UnlistedName = `${string}_${number}`;

/** An event of another name, e.g. of one type of records alone. */
export type UnlistedEvent = Common & { event: UnlistedName; data: unknown };

/**
 * An event. Where its name is compared with one that the documentation lists, `data` has the documented members; they are
 * what the portal says, and are not checked.
 */
export type PortalEvent = KnownEvent | UnlistedEvent;

/**
 * Makes an event of what a form holds.
 *
 * @throws FormError When it is none.
 */
export function eventOf(form: { [name: string]: FormValue }): PortalEvent {
  const event = textIn(form, "event").toUpperCase();
  if (!/^[A-Z][A-Z0-9_]{0,99}$/.test(event)) throw new FormError("The form has no event, or one without a name.");
  const auth = form.auth;
  if (typeof auth !== "object" || Array.isArray(auth)) throw new FormError("The form has no auth.");
  const texts = Object.entries(auth);
  if (!texts.every(([, value]) => typeof value === "string")) {
    throw new FormError("The form's auth has more than texts.");
  }
  if (textIn(auth, "application_token") === "") throw new FormError("The form's auth has no application_token.");
  if (!MEMBER_ID.test(textIn(auth, "member_id"))) throw new FormError("The form's auth has no member_id.");
  const ts = textIn(form, "ts");
  const handlerId = textIn(form, "event_handler_id");
  // An empty list and an empty object are nothing in a form.
  const data = form.data ?? {};
  return {
    ok: true,
    event,
    handlerId: handlerId === "" ? undefined : handlerId,
    data,
    ts: /^\d{1,15}$/.test(ts) ? Number(ts) : undefined,
    auth: Object.fromEntries(texts) as unknown as EventAuth,
  } as PortalEvent;
}

/** A member that is a text; the empty one where there is none. */
function textIn(form: { [name: string]: FormValue }, name: string): string {
  const value = Object.hasOwn(form, name) ? form[name] : undefined;
  return typeof value === "string" ? value : "";
}
