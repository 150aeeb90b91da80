/**
 * Carries out what a request brings: one command, or a batch of them.
 *
 * @module
 */

import type { StandingClock } from "../../sandbox/clock.ts";
import type { Controller, Tell } from "../../sandbox/controller.ts";
import { json, ORIGIN } from "../../sandbox/http.ts";
import { Changes } from "../../sandbox/happened.ts";
import { textOfMembers } from "../../sandbox/shown.ts";
import type { Store } from "../../sandbox/store.ts";
import type { Json } from "../../sandbox/table.ts";
import { BATCH, batch } from "./batch.ts";
import { answer, type Done, type Span, times } from "./envelope.ts";
import type { Events } from "./events/mod.ts";
import type { PortalGate } from "./gate.ts";
import type { Methods } from "./methods.ts";
import type { RefusalCode } from "./refusals.ts";
import { REPLAYED, type Replays } from "./replays.ts";
import { type Asked, nameOf } from "./request.ts";

/** A command, ready to be carried out. */
interface Prepared {
  command: { method: string; params: Json; at: number; caller: string };
  work: (tell: Tell) => Done;
}

/** Characters of an answer that is kept, at most. */
const LARGEST = 64 * 1024;

/** The answer to a request, the changes and other commands before it, and who was answered. */
interface Answered {
  done: Done;
  changes: number;
  others: number;
  caller: number;
}

/** Carries out commands on a store, and has them written down. */
export class Commands {
  readonly #control: Controller<RefusalCode>;
  readonly #gate: PortalGate;
  readonly #methods: Methods;
  readonly #store: Store;
  readonly #replays: Replays;
  readonly #events: Events;
  readonly #clock: StandingClock;
  /** What requests that are kept were answered, as long as it is still true. */
  readonly #answered = new WeakMap<Asked, Answered>();
  /** Counts the commands that may have changed something. */
  #others = 0;

  constructor(
    control: Controller<RefusalCode>,
    gate: PortalGate,
    methods: Methods,
    store: Store,
    replays: Replays,
    events: Events,
    clock: StandingClock,
  ) {
    this.#control = control;
    this.#gate = gate;
    this.#methods = methods;
    this.#store = store;
    this.#replays = replays;
    this.#events = events;
    this.#clock = clock;
  }

  /**
   * Answers a request.
   *
   * @param caller Id of the user who calls.
   * @param start When the request came.
   * @throws Refusal When what it asks for is refused.
   */
  async answer(request: Request, asked: Asked, caller: number, start: Date): Promise<Response> {
    const ended = this.#begun(start);
    if (asked.method === BATCH) {
      const run = (one: Asked): Promise<Record<string, Json>> => this.#inBatch(request, one, caller);
      const result = await this.#control.batch(request, () => batch(asked, run));
      return answer({ envelope: { result }, origin: "state" }, ended());
    }
    const { command, work } = this.#prepare(asked, caller, start);
    const keyed = this.#replays.of(request, asked, `${command.caller} ${caller}`);
    const before = keyed?.before;
    if (before) return await this.#control.batch(request, () => Promise.resolve(this.#replay(before)));
    const done = await this.#control.command(request, command, (tell) => {
      const done = work(tell);
      // Whether its answer arrives is another matter.
      keyed?.keep({ ...done, envelope: { ...done.envelope, time: times(this.#span(command, ended)) } });
      return done;
    });
    return answer(done, this.#span(command, ended));
  }

  #replay({ envelope, origin }: Done): Response {
    return json(200, envelope, { [ORIGIN]: origin, [REPLAYED]: "true" });
  }

  async #inBatch(request: Request, asked: Asked, caller: number): Promise<Record<string, Json>> {
    const start = new Date(this.#clock.now());
    const ended = this.#begun(start);
    const { command, work } = this.#prepare(asked, caller, start);
    const { envelope } = await this.#control.batched(request, command, work);
    return { ...envelope, time: times(this.#span(command, ended)) };
  }

  #prepare(asked: Asked, caller: number, start: Date): Prepared {
    const command = { method: nameOf(asked), params: asked.sent, at: start.getTime(), caller: accountOf(asked) };
    const again = this.#again(asked, caller);
    if (again) return { command, work: () => again };
    const pass = this.#gate.find(asked);
    const work = (tell: Tell): Done => {
      const { asked: passed, answer } = pass(this.#store);
      if (answer !== undefined) return { envelope: { result: answer }, origin: "state" };
      const method = this.#methods.find(passed);
      const others = this.#others++;
      const done = this.#telling(tell, { asked, caller }, () => this.#methods.run(method, passed, caller, start));
      if (done.lasts) {
        this.#others = others;
        this.#keep(asked, caller, done);
      }
      return done;
    };
    return { command, work };
  }

  /** The answer to a request that was answered before, since when nothing has changed. */
  #again(asked: Asked, caller: number): Done | undefined {
    const answered = asked.isKept ? this.#answered.get(asked) : undefined;
    const isTrue = answered?.changes === this.#store.changes && answered.others === this.#others &&
      answered.caller === caller;
    return isTrue ? answered.done : undefined;
  }

  #keep(asked: Asked, caller: number, done: Done): void {
    if (!asked.isKept) return;
    const text = done.text = textOfMembers(done.envelope);
    if (text.length > LARGEST) return;
    this.#answered.set(asked, { done, changes: this.#store.changes, others: this.#others, caller });
  }

  /** Does something, and tells the applications of each change to the records. */
  #telling<T>(tell: Tell, cause: { asked: Asked; caller: number }, work: () => T): T {
    const changes = new Changes();
    const note: typeof changes.tell = (change, row) => {
      tell(change);
      changes.tell(change, row);
    };
    try {
      return this.#store.watch(note, work);
    } finally {
      this.#events.happen(changes, cause);
    }
  }

  /** Tells when something has ended that has just begun, and how long it took. */
  #begun(start: Date): () => Span {
    const ended = this.#clock.since(start.getTime());
    return () => {
      const { finish, took } = ended();
      return { start, finish: new Date(finish), took };
    };
  }

  #span({ method, caller }: Prepared["command"], ended: () => Span): Span {
    return { ...ended(), used: this.#control.usedBy(caller, method) };
  }
}

/** Whose time a call takes: a webhook's, or that of the application that all tokens are of. */
function accountOf({ webhook }: Asked): string {
  return webhook ? `webhook ${webhook.user} ${webhook.code}` : "application";
}
