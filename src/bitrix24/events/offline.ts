/**
 * Offline events: reserved, handed out one by one, and confirmed when they are done.
 *
 * @module
 */

import { pause } from "../../core/call/pause.ts";
import { ApiError, ResponseError, UnknownOutcomeError } from "../../core/errors.ts";
import { checkAll, COUNT, FLAG, isAboveZero, isText, type Rules, SIGNAL, TEXT } from "../../core/values/check.ts";
import { isObject, kind } from "../../core/values/kind.ts";
import type { HasMethods } from "../call.ts";
import type { EventMap } from "../generated/events.ts";
import type { UnlistedName } from "./event.ts";
import type { RestMethods } from "../generated/rest_methods.ts";
import { type Wire, wireOf } from "../wire.ts";

/** How offline events are taken. */
export interface OfflineEventsOptions {
  /** Reservations of an earlier run, whose events come first; each event tells the one that it is of. */
  processId?: string | readonly string[] | undefined;
  /**
   * Whether nobody else takes events of this application and connector: then all that is reserved was left by a run that
   * has crashed, and comes first.
   */
  alone?: boolean | undefined;
  /** Milliseconds to wait where nothing has happened, 10,000 unless told; `false` to end there. */
  interval?: number | false | undefined;
  /** Events that are reserved at once; 50 unless told. */
  limit?: number | undefined;
  /** The `auth_connector` that the application has bound its events with. */
  connector?: string | undefined;
  /** Which events are taken, as `event.offline.get` filters them: `{ "=EVENT_NAME": "ONCRMDEALADD" }`. */
  filter?: Readonly<Record<string, string | number>> | undefined;
  /** Ends the waiting, and the calls; its reason is thrown as it is. What is done is confirmed before. */
  signal?: AbortSignal | undefined;
}

/** What all offline events have. */
interface Common {
  /** Number of the record in the queue. */
  id: string;
  /** Key of the record: the same for what happens to the same object under the same name. */
  messageId: string;
  /** The reservation. */
  processId: string;
  /** When it happened last, as the portal writes it. */
  timestamp: string;
  /** Id of the user who caused it; `undefined` where no user did. */
  userId: string | undefined;
  /**
   * Marks the event as failed: it is not confirmed then, and comes no more, but to who asks `event.offline.get` for
   * `error: 1`.
   */
  fail(): Promise<void>;
}

/** An offline event. Where its name is compared with a documented one, `data` has the documented members. */
export type OfflineEvent =
  | { [Name in keyof EventMap]: Common & { event: Name; data: EventMap[Name] } }[keyof EventMap]
  | Common & { event: UnlistedName; data: unknown };

/** Options with what is usual. */
type Taking = OfflineEventsOptions & { interval: number | false; limit: number };

/** A record of the queue, as it comes. */
interface Queued {
  ID: string | number;
  TIMESTAMP_X: string;
  EVENT_NAME: string;
  EVENT_DATA: unknown;
  EVENT_ADDITIONAL?: unknown;
  MESSAGE_ID: string;
  PROCESS_ID?: string;
}

const INTERVAL = 10_000;
const LIMIT = 50;

/** How often an event is confirmed at most, and milliseconds that are waited behind the first attempt. */
const ATTEMPTS = 3;
const BETWEEN = 1_000;

const RULES: Rules<OfflineEventsOptions> = {
  processId: [(value) => [value].flat().every(isText), "a text that is not empty, or a list of such"],
  alone: FLAG,
  interval: [(value) => value === false || isAboveZero(value), "milliseconds above 0, or false"],
  limit: COUNT,
  connector: TEXT,
  filter: [(value) => kind(value) === "Object", 'an object like { "=EVENT_NAME": "ONCRMDEALADD" }'],
  signal: SIGNAL,
};

/**
 * What has happened on a portal, from the queue of the application's offline events, one by one and for as long as it is
 * asked for. An event is confirmed when the next one is asked for, and stays reserved until then: what a crash, a thrown
 * error or `break` leaves undone is not lost. It comes again where its `processId` is given, or with `alone`; so may the
 * last one that was done.
 *
 * The application must have bound the events with `event_type: "offline"`, and its token be an administrator's.
 *
 * @param portal The portal, called with an application's token.
 * @param options {@linkcode OfflineEventsOptions}.
 * @returns The events; each is reserved before it is handed out.
 * @throws ApiError When the portal refuses, e.g. since its plan reserves no events; UnknownOutcomeError when nobody knows
 * whether events were reserved: they come again with `alone`. UsageError when an option is not what it must be.
 *
 * @example
 * ```ts
 * import { offlineEvents, Portal } from "oint/bitrix24";
 *
 * const portal = new Portal("b24-ar17wx.bitrix24.by", { token: "s6p6eclrvim6da22ft9ch94ekreb52lv" });
 * await portal.call("event.bind", { event: "ONCRMDEALUPDATE", handler: "", event_type: "offline" });
 * // Until nothing is left; without interval, for as long as the program runs.
 * for await (const { event, data } of offlineEvents(portal, { alone: true, interval: false })) {
 *   if (event === "ONCRMDEALUPDATE") console.log("changed", data.FIELDS.ID);
 * }
 * ```
 *
 * @see {@link https://apidocs.bitrix24.com/api-reference/events/offline-events.html}
 */
export function offlineEvents(
  portal: HasMethods<Pick<RestMethods, "event.offline.get">>,
  options: OfflineEventsOptions = {},
): AsyncGenerator<OfflineEvent, void, void> {
  checkAll(options, RULES);
  const { interval = INTERVAL, limit = LIMIT } = options;
  return new Queue(wireOf(portal), { ...options, interval, limit }).events();
}

/** The queue of an application's offline events. */
class Queue {
  readonly #wire: Wire;
  readonly #options: Taking;

  constructor(wire: Wire, options: Taking) {
    this.#wire = wire;
    this.#options = options;
  }

  /** All events: those that were left, then those that wait. */
  async *events(): AsyncGenerator<OfflineEvent, void, void> {
    const { processId = [], alone = false, interval, signal } = this.#options;
    const left = new Set([processId].flat());
    if (alone) { for (const process of await this.#abandoned()) left.add(process); }
    for (const process of left) {
      // As long as any is left of them: those that were handed out are gone, or marked.
      while (yield* this.#handOut(await this.#take(process)));
    }
    while (true) {
      if (yield* this.#handOut(await this.#take())) continue;
      if (interval === false) return;
      await pause(interval, { signal, time: { clock: this.#wire.clock } });
    }
  }

  /** Hands events out, and confirms each as soon as it is done; says whether there was any. */
  async *#handOut({ process, records }: { process: string; records: Queued[] }): AsyncGenerator<OfflineEvent, boolean> {
    const { signal } = this.#options;
    for (const record of records) {
      signal?.throwIfAborted();
      let hasFailed = false;
      const fail = async (): Promise<void> => {
        await this.#confirm("event.offline.error", { process_id: process, message_id: [record.MESSAGE_ID] });
        hasFailed = true;
      };
      yield { ...eventOf(record, process), fail } as OfflineEvent;
      // What is done is confirmed also where the caller has given up meanwhile.
      if (!hasFailed) await this.#confirm("event.offline.clear", { process_id: process, id: [record.ID] });
    }
    return records.length > 0;
  }

  /** Reserves events, or takes up a reservation. */
  async #take(process?: string): Promise<{ process: string; records: Queued[] }> {
    const { filter, limit, signal } = this.#options;
    const asked = { clear: 0, limit, ...process === undefined ? { ...filter && { filter } } : { process_id: process } };
    const method = "event.offline.get";
    const { process_id: id, events }: { process_id?: unknown; events?: unknown } = Object(
      await this.#ask(method, asked, signal).catch((error) => {
        throw withAdvice(error);
      }),
    );
    const reservation = id ?? process ?? "";
    const isRead = Array.isArray(events) && events.every(isQueued);
    // Where nothing waits, nothing is reserved.
    if (isRead && (isText(reservation) || !events.length)) return { process: `${reservation}`, records: events };
    throw new ResponseError(`${method} answered without process_id and events.`, { method });
  }

  /** The reservations that there are. */
  async #abandoned(): Promise<Set<string>> {
    const found = new Set<string>();
    for (let start: number | undefined = 0; start !== undefined;) {
      const method = "event.offline.list";
      const params = { order: { ID: "ASC" }, start, ...this.#connector };
      const { result, next }: { result: unknown; next?: number } = await this.#wire.ask(
        "",
        method,
        params,
        { signal: this.#options.signal },
      );
      if (!Array.isArray(result) || !result.every(isObject)) {
        throw new ResponseError(`${method} answered without a list of events.`, { method });
      }
      for (const { PROCESS_ID: process } of result as Partial<Queued>[]) if (isText(process)) found.add(process);
      start = typeof next === "number" && next > start ? next : undefined;
    }
    return found;
  }

  /** Says what became of an event. Said twice, it is so as well: where no answer has come, it is said again. */
  async #confirm(method: string, params: object): Promise<void> {
    for (let attempt = 1;; attempt++) {
      try {
        await this.#ask(method, params);
        return;
      } catch (error) {
        if (!(error instanceof UnknownOutcomeError) || attempt === ATTEMPTS) throw error;
        await pause(attempt * BETWEEN, { time: { clock: this.#wire.clock } });
      }
    }
  }

  get #connector(): { auth_connector?: string } {
    const { connector } = this.#options;
    return connector === undefined ? {} : { auth_connector: connector };
  }

  async #ask(method: string, params: object, signal?: AbortSignal): Promise<unknown> {
    const { result } = await this.#wire.ask("", method, { ...params, ...this.#connector }, { signal });
    return result;
  }
}

/** Whether a record of the queue has what it is confirmed by. */
function isQueued(record: unknown): record is Queued {
  const { ID, EVENT_NAME, MESSAGE_ID } = Object(record) as Record<string, unknown>;
  return (typeof ID === "number" || isText(ID)) && isText(EVENT_NAME) && isText(MESSAGE_ID);
}

function eventOf(record: Queued, process: string): Omit<Common, "fail"> & { event: string; data: unknown } {
  const { EVENT_ADDITIONAL: more, EVENT_DATA: data } = record;
  const user = typeof more === "object" && more !== null ? (more as { user_id?: string | number }).user_id : undefined;
  return {
    event: record.EVENT_NAME,
    data,
    id: String(record.ID),
    messageId: record.MESSAGE_ID,
    processId: process,
    timestamp: record.TIMESTAMP_X,
    userId: user === undefined || Number(user) === 0 ? undefined : String(user),
  };
}

/** Says what to do where the portal's plan has no reservations. */
function withAdvice(error: unknown): unknown {
  if (!(error instanceof ApiError) || error.code !== "WRONG_LICENSE") return error;
  const { method, status, code, description, retryable, refused, answer } = error;
  const advice = "The portal's plan cannot reserve offline events, or knows no connectors: feature.get tells. " +
    "event.offline.get with clear: 1 takes them, and a crash loses what it has not done.";
  const facts = { method, status, code, description, retryable, answer, ...(refused !== undefined && { refused }) };
  return new ApiError(`${error.message} ${advice}`, facts);
}
