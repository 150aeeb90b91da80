/**
 * The portal's methods: those that work on records, and those that answer as documented.
 *
 * @module
 */

import { perform } from "../../sandbox/operations.ts";
import { Refusal } from "../../sandbox/refusal.ts";
import { textOfMembers } from "../../sandbox/shown.ts";
import type { Store } from "../../sandbox/store.ts";
import type {
  Json,
  Operation,
  SandboxEvent,
  SandboxMethod,
  SandboxTable,
  StatefulMethod,
} from "../../sandbox/table.ts";
import { CUSTOM, PREPARED } from "./custom/mod.ts";
import type { Api, Done, Origin } from "./envelope.ts";
import type { Code } from "./events/code.ts";
import { downloads, type Tickets } from "./files.ts";
import { readQuery } from "./query.ts";
import { type Asked, nameOf } from "./request.ts";
import { Ruled } from "./ruled.ts";

/** What does nothing but look at records. */
const READS: readonly Operation[] = ["get", "list", "current"];

/** Who calls a portal's methods. */
export type Users = NonNullable<SandboxTable["caller"]>;

/** Finds and carries out the methods of a table. */
export class Methods {
  readonly #store: Store;
  readonly #tickets: Tickets;
  readonly #users: Users;
  readonly #code: Code;
  readonly #events: readonly string[];
  readonly #methods: Record<Api, Map<string, SandboxMethod>>;
  readonly #ruled: Ruled | undefined;

  /** @param code The methods that data cannot tell. */
  constructor(table: SandboxTable, store: Store, tickets: Tickets, users: Users, code: Code) {
    this.#store = store;
    this.#tickets = tickets;
    this.#users = users;
    this.#code = code;
    const named = table.methods.events?.sample ?? JSON.parse(table.rules?.samples.events ?? "null") as Json;
    const own = Object.values(table.entities).flatMap(({ events = {} }) =>
      (Object.values(events) as SandboxEvent[]).flatMap(({ names }) => names.filter((name) => !name.includes("{")))
    );
    this.#events = [...new Set([...resultOf(named) as string[] | null ?? [], ...own])];
    this.#methods = methodsOf(table);
    this.#ruled = table.rules && new Ruled(table.rules, store, (method) => table.methods[method]?.state);
  }

  /** The method that is asked for, if there is one. */
  get({ api, method }: Asked): SandboxMethod | undefined {
    return this.#methods[api].get(method);
  }

  /** The entity whose records a method works on, if it does. */
  entityOf(asked: Asked): string | undefined {
    return this.get(asked)?.state?.entity ?? this.#ruled?.line(nameOf(asked))?.entity;
  }

  /** Has an entity's methods ready, so that the first request need not wait for them: its lists are asked for once. */
  ready(entity: string, ask: (method: string) => Asked): void {
    this.#ruled?.ready(entity);
    for (const [name, method] of this.#methods.v2) {
      if (method.state?.operation !== "list" || method.state.entity !== entity) continue;
      const asked = ask(name);
      textOfMembers(this.run(method, asked, this.#users.default, new Date(0)).envelope);
    }
  }

  /** @throws Refusal When there is no such method, or none that the sandbox can answer. */
  find(asked: Asked): SandboxMethod {
    const method = this.get(asked) ?? this.#ruled?.find(nameOf(asked));
    if (!method) throw new Refusal(404, "ERROR_METHOD_NOT_FOUND", "Method not found!");
    if (!method.state && method.sample === undefined) {
      const text = `The sandbox keeps no records for ${asked.method}, and its documentation shows no answer.`;
      throw new Refusal(501, "ERROR_UNEXPECTED_ANSWER", text);
    }
    return method;
  }

  /**
   * Carries a method out.
   *
   * @param caller Id of the user who calls.
   * @throws Refusal When one of the method's rules says so.
   */
  run(method: SandboxMethod, asked: Asked, caller: number, start: Date): Done {
    const name = nameOf(asked);
    const { touched } = this.#store;
    const prepare = this.#ruled && Object.hasOwn(PREPARED, name) ? PREPARED[name] : undefined;
    const done = this.#run(method, prepare ? prepare(asked, caller, start) : asked, caller, start);
    const custom = this.#ruled && Object.hasOwn(CUSTOM, name) ? CUSTOM[name] : undefined;
    if (!custom) return done;
    const envelope = custom({
      asked,
      store: this.#store,
      caller,
      now: start,
      envelope: done.envelope,
      isMethod: (name) => this.#methods.v2.has(name) || this.#ruled?.line(name) !== undefined,
      sample: resultOf(this.#ruled?.sample(name)),
    });
    if (this.#store.touched > touched) return { envelope, origin: "state" };
    return { envelope, origin: envelope === done.envelope ? done.origin : "rule" };
  }

  #run({ state, sample }: SandboxMethod, asked: Asked, caller: number, start: Date): Done {
    const ruled = this.#ruled;
    const name = nameOf(asked);
    const line = ruled?.line(name);
    const touched = this.#store.touched;
    const originOf = (usual: Origin): Origin => this.#store.touched > touched ? "state" : usual;
    if (ruled && line && (!state || ruled.isElsewhere(line, asked, state.entity))) {
      const envelope = ruled.run(line, asked, caller);
      return { envelope, origin: originOf(line.operation === "sample" ? "sample" : "rule") };
    }
    if (!state) return { envelope: inEnvelope(sample ?? null), origin: "sample" };
    if (line) ruled?.prepare(line);
    const documented = sample ?? ruled?.sample(name);
    const envelope = this.#onRecords(asked, state, documented, caller, start);
    const whole = line && ruled ? ruled.dressed(line, envelope) : envelope;
    // A scope may depend on the time.
    const lasts = READS.includes(state.operation) && !state.scope;
    return { envelope: whole, origin: originOf(state.operation === "sample" ? "sample" : "rule"), lasts };
  }

  #onRecords(
    asked: Asked,
    method: StatefulMethod,
    sample: Json | undefined,
    caller: number,
    start: Date,
  ): Record<string, Json> {
    const store = this.#store;
    const entity = method.entity === undefined ? undefined : store.entity(method.entity);
    const { tell, ...query } = readQuery(method, entity, asked);
    const name = nameOf(asked);
    const line = this.#ruled?.line(name);
    const call = {
      ...query,
      name,
      dress: line && this.#ruled?.dress(line, query.select),
      caller: { entity: this.#users.entity, id: caller },
      sample: resultOf(sample),
      now: start,
      origin: asked.origin,
      places: {
        get download() {
          return downloads(asked);
        },
      },
    };
    const code = method.operation === "code" ? this.#code[asked.method] : undefined;
    const outcome = code?.({ ...call, method, asked, events: this.#events }) ?? perform(store, method, call);
    const { result, total, awaitsFile } = outcome;
    if (awaitsFile) return { result: this.#tickets.issue({ asked, caller }) };
    return tell({ result }, total);
  }
}

/** The methods of each API by their names in lower case; the table has those of REST 3.0 behind a prefix. */
function methodsOf(table: SandboxTable): Record<Api, Map<string, SandboxMethod>> {
  const methods = { v2: new Map<string, SandboxMethod>(), v3: new Map<string, SandboxMethod>() };
  for (const [key, method] of Object.entries(table.methods)) {
    const [, api, name = ""] = /^(v3:)?(.*)$/.exec(key) ?? [];
    methods[api === undefined ? "v2" : "v3"].set(name.toLowerCase(), method);
  }
  return methods;
}

/** Samples are envelopes; a few pages show the bare result. */
function inEnvelope(sample: Json): Record<string, Json> {
  return isEnvelope(sample) ? structuredClone(sample) : { result: structuredClone(sample) };
}

function resultOf(sample: Json | undefined): Json | undefined {
  return isEnvelope(sample) ? sample.result : sample;
}

function isEnvelope(sample: Json | undefined): sample is Record<string, Json> {
  return typeof sample === "object" && sample !== null && !Array.isArray(sample) && Object.hasOwn(sample, "result");
}
