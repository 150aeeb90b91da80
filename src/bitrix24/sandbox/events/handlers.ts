/**
 * What the application has asked for: handlers of events, and events that wait in its queue.
 *
 * @module
 */

import { numberOf } from "../../../sandbox/kinds.ts";
import type { Outcome } from "../../../sandbox/operations.ts";
import { Refusal } from "../../../sandbox/refusal.ts";
import type { Row, Store } from "../../../sandbox/store.ts";
import { type CodeCall, textUnder, wrong } from "./code.ts";

/** The entity of the handlers. */
const ENTITY = "eventHandler";

/** The event that tells of the queue, and cannot wait in it. */
export const QUEUE_EVENT = "ONOFFLINEEVENT";

/** Someone who has asked for an event. */
export interface Handler {
  id: number;
  /** Address; empty for the queue. */
  url: string;
  isOffline: boolean;
  connector: string;
  /** Seconds between two signals of the queue. */
  timeout: number;
}

/** The handlers of events. */
export class Handlers {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Who has asked for an event. */
  of(event: string): Handler[] {
    return this.#store.rows(ENTITY).filter((row) => row.get("event") === event).map((row) => ({
      id: numberOf(row.get("ID")),
      url: String(row.get("handler")),
      isOffline: row.get("offline") === 1,
      connector: String(row.get("CONNECTOR")),
      timeout: numberOf(row.get("TIMEOUT")),
    }));
  }

  /** Forgets all of them. */
  clear(): void {
    for (const row of this.#store.rows(ENTITY)) this.#store.delete(ENTITY, numberOf(row.get("ID")));
  }

  /** Carries out `event.bind`. */
  bind(call: CodeCall): Outcome {
    const event = textUnder(call, "event").toUpperCase();
    const isOffline = isOfflineType(call);
    const url = isOffline ? "" : textUnder(call, "handler");
    if (event === "") throw wrong("Argument 'EVENT' is null or empty");
    if (!isKnown(event, call)) throw new Refusal(400, "ERROR_EVENT_NOT_FOUND", "Event not found");
    if (isOffline && event === QUEUE_EVENT) throw wrong("Offline event cannot be registered for this event.");
    if (!isOffline) checkAddress(url);
    const values: Row = new Map<string, string | number>([
      ["event", event],
      ["handler", url],
      ["auth_type", isOffline ? "0" : textUnder(call, "auth_type") || "0"],
      ["offline", Number(isOffline)],
      ["CONNECTOR", call.asked.connector ?? ""],
      ["TIMEOUT", timeoutOf(call)],
    ]);
    const isSame = (row: Row): boolean =>
      ["event", "handler", "auth_type", "offline", "CONNECTOR"].every((name) => row.get(name) === values.get(name));
    if (this.#store.rows(ENTITY).some(isSame)) {
      throw new Refusal(400, "ERROR_CORE", "Unable to set event handler: Handler already binded");
    }
    this.#store.add(ENTITY, values);
    return { result: true };
  }

  /** Carries out `event.unbind`: what is not sent beside the event, goes for all. */
  unbind(call: CodeCall): Outcome {
    if (textUnder(call, "event") === "") throw wrong("Argument 'EVENT' is null or empty");
    const wanted = new Map<string, string | number>([
      ["event", textUnder(call, "event").toUpperCase()],
      ["offline", Number(isOfflineType(call))],
    ]);
    if (call.given("handler") !== undefined) wanted.set("handler", textUnder(call, "handler"));
    if (call.given("auth_type") !== undefined) wanted.set("auth_type", textUnder(call, "auth_type") || "0");
    const found = this.#store.rows(ENTITY)
      .filter((row) => [...wanted].every(([name, value]) => row.get(name) === value));
    for (const row of found) this.#store.delete(ENTITY, numberOf(row.get("ID")));
    return { result: { count: found.length } };
  }
}

function isOfflineType(call: CodeCall): boolean {
  const type = textUnder(call, "event_type") || "online";
  if (type !== "online" && type !== "offline") throw wrong("Value must be one of {online|offline}");
  return type === "offline";
}

/** Seconds between two signals: one unless told, a day at most. */
function timeoutOf({ given }: CodeCall): number {
  const seconds = numberOf(given("options.minTimeout") ?? 1);
  return seconds >= 0 ? Math.min(seconds, 86_400) : 1;
}

/** Whether the documentation lists an event; some names end in the number of a type, whichever it is. */
function isKnown(event: string, { events }: CodeCall): boolean {
  const bare = (name: string): string => name.replace(/_\d+$/, "_");
  return events.includes(event) || /_\d+$/.test(event) && events.some((one) => bare(one) === bare(event));
}

function checkAddress(url: string): void {
  if (url === "") throw wrong("Argument 'HANDLER' is null or empty");
  if (!URL.canParse(url)) throw new Refusal(400, "ERROR_WRONG_HANDLER_URL", "Wrong handler URL");
  if (!/^https?:$/.test(new URL(url).protocol)) {
    throw new Refusal(400, "ERROR_UNSUPPORTED_PROTOCOL", "Unsupported handler protocol");
  }
}
