/**
 * Tells applications what has happened: puts it into the queue, and posts it to handlers.
 *
 * @module
 */

import type { Clock } from "../../../core/call/clock.ts";
import type { Applications } from "../../../sandbox/controller.ts";
import { Deliveries, type Delivery, type DeliveryOptions } from "../../../sandbox/deliveries.ts";
import type { Changes, Happened } from "../../../sandbox/happened.ts";
import type { Store } from "../../../sandbox/store.ts";
import type { AuthorizationServer } from "../oauth.ts";
import type { Asked } from "../request.ts";
import type { Code } from "./code.ts";
import { type Handler, Handlers, QUEUE_EVENT } from "./handlers.ts";
import { type Envelope, payload } from "./payload.ts";
import { type Features, OfflineQueue } from "./queue.ts";

/** How a portal treats its application. */
export interface ApplicationOptions {
  /** How handlers of events are posted to, those of this machine alone. */
  deliver?: DeliveryOptions;
  /**
   * What proves to handlers that the portal is the sender. When left out, it is made up, and another one once the application
   * was taken away, as a portal may do.
   */
  applicationToken?: string;
  /** The application's code, as `app.info` tells it; the documented one when left out. */
  applicationCode?: string;
  /** What the portal's plan lacks, and `feature.get` tells: `{ rest_offline_extended: false }`. */
  features?: Features;
}

/** What a portal's events need of it. */
export interface EventsSetting {
  store: Store;
  clock: Clock;
  authorization: AuthorizationServer;
  options: ApplicationOptions;
}

/** Whose doing something is, and how it was asked for. */
interface Cause {
  asked: Pick<Asked, "origin" | "connector">;
  caller: number;
}

/** The events of a portal, and who has asked for them. */
export class Events implements Applications {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #authorization: AuthorizationServer;
  readonly #options: ApplicationOptions;
  #applicationToken: string;
  readonly #handlers: Handlers;
  readonly #queue: OfflineQueue;
  readonly #deliveries: Deliveries;
  /** When the next signal of the queue may go to a handler, and who waits for that. */
  readonly #signals = new Map<number, { next: number; isWaiting: boolean }>();

  constructor({ store, clock, authorization, options }: EventsSetting) {
    this.#store = store;
    this.#clock = clock;
    this.#authorization = authorization;
    this.#options = options;
    this.#applicationToken = this.#newToken();
    this.#handlers = new Handlers(store);
    this.#queue = new OfflineQueue(store, options.features ?? {}, () => this.#now());
    this.#deliveries = new Deliveries(options.deliver ?? {}, () => clock.now());
  }

  /** The methods that the application asks with. */
  get code(): Code {
    return {
      "event.bind": (call) => this.#handlers.bind(call),
      "event.unbind": (call) => this.#handlers.unbind(call),
      "event.offline.get": (call) => this.#queue.get(call),
      "event.offline.list": (call) => this.#queue.list(call),
      "event.offline.clear": (call) => this.#queue.confirm(call),
      "event.offline.error": (call) => this.#queue.fail(call),
    };
  }

  /** Tells of the changes that a command has made. Never fails: what cannot be told is not told. */
  happen(changes: Changes, { asked, caller }: Cause): void {
    for (const event of changes.events(this.#store, { origin: asked.origin, caller })) {
      for (const handler of this.#handlers.of(event.name)) {
        if (!handler.isOffline) this.#post(event, handler, asked.origin);
        // An application is not told of its own changes.
        else if (handler.connector === "" || handler.connector !== asked.connector) {
          const type = this.#queue.put(event, caller, handler.connector);
          if (type) this.#signal({ type, event: event.name, handler: "" }, asked.origin);
        }
      }
    }
  }

  #post(event: Happened, handler: Handler, origin: string, isLasting = false): void {
    const tokens = isLasting ? this.#authorization.give() : this.#authorization.lend();
    const envelope = { ...this.#proof(origin), handler: handler.id, tokens };
    this.#deliveries.post(event.name, handler.url, payload(event, envelope));
  }

  /** Tells whoever has asked for it that the queue has changed: at once, or when its last signal is old enough. */
  #signal(data: { type: string; event: string; handler: string }, origin: string): void {
    for (const handler of this.#handlers.of(QUEUE_EVENT)) {
      const known = this.#signals.get(handler.id);
      const state = known ?? { next: 0, isWaiting: false };
      if (!known) this.#signals.set(handler.id, state);
      if (state.isWaiting) continue;
      const send = (): void => {
        state.isWaiting = false;
        state.next = this.#clock.now() + handler.timeout * 1000;
        this.#post({ name: QUEUE_EVENT, data: { ...data, minTimeout: handler.timeout } }, handler, origin, true);
      };
      const wait = state.next - this.#clock.now();
      if (wait <= 0) send();
      else {
        state.isWaiting = true;
        void this.#clock.sleep(wait).then(() => this.#signals.get(handler.id) === state && send());
      }
    }
  }

  async install(handler: string, origin?: string): Promise<Delivery> {
    this.#authorization.isInstalled = true;
    const name = "ONAPPINSTALL";
    const data = { VERSION: "1", ACTIVE: "Y", INSTALLED: "Y", LANGUAGE_ID: "en" };
    const tokens = this.#authorization.give();
    const body = payload({ name, data }, { ...this.#proof(origin), tokens });
    return await this.#posted(name, handler, body);
  }

  async uninstall(origin?: string): Promise<Delivery[]> {
    const name = "ONAPPUNINSTALL";
    const data = { LANGUAGE_ID: "en", CLEAN: "1" };
    const proof = this.#proof(origin);
    const bound = this.#handlers.of(name);
    this.#handlers.clear();
    this.#authorization.isInstalled = false;
    this.#applicationToken = this.#newToken();
    return await Promise.all(bound.map(({ id, url }) => {
      return this.#posted(name, url, payload({ name, data }, { ...proof, isBare: true, handler: id }));
    }));
  }

  #newToken(): string {
    return this.#options.applicationToken ?? crypto.randomUUID().replaceAll("-", "");
  }

  #proof(origin: string | undefined): Pick<Envelope, "at" | "origin" | "applicationToken" | "scope"> {
    const { scope } = this.#authorization;
    return { at: this.#now(), origin, applicationToken: this.#applicationToken, scope };
  }

  async #posted(name: string, url: string, body: string): Promise<Delivery> {
    const { delivery, done } = this.#deliveries.post(name, url, body);
    await done;
    return { ...delivery };
  }

  async deliveries(): Promise<Delivery[]> {
    return await this.#deliveries.all();
  }

  #now(): Date {
    return new Date(this.#clock.now());
  }

  /** Forgets what was posted, and who waits; the store forgets the rest. */
  clear(): void {
    this.#deliveries.clear();
    this.#queue.clear();
    this.#signals.clear();
  }
}
