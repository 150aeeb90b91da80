/**
 * What there is in a sandbox before anybody has called it.
 *
 * @module
 */

import { HOST } from "../../sandbox/http.ts";
import type { RowsOptions } from "../../sandbox/made.ts";
import type { Store } from "../../sandbox/store.ts";
import type { Snapshot } from "../../sandbox/snapshot.ts";
import type { Json } from "../../sandbox/table.ts";
import { references } from "./batch.ts";
import { demo, REPLACED } from "./demo.ts";
import type { Methods } from "./methods.ts";
import { type Asked, parametersOf } from "./request.ts";

/** What a portal is filled with. */
export interface SeedOptions {
  seed?: readonly string[];
  rows?: RowsOptions;
  snapshot?: Snapshot;
}

/** What filling a portal needs of it. */
export interface SeedsSetting {
  store: Store;
  methods: Methods;
  /** Id of the user who makes the records. */
  caller: number;
  now: () => Date;
}

const DEMO = "demo";

/** Fills a portal, and fills it again. */
export class Seeds {
  readonly #setting: SeedsSetting;
  #isDemo = false;
  #snapshot: Snapshot | undefined;

  constructor(setting: SeedsSetting) {
    this.#setting = setting;
  }

  /**
   * Fills a portal that is made.
   *
   * @throws TypeError When it is asked for what cannot be.
   */
  begin({ seed = [], rows = {}, snapshot }: SeedOptions): void {
    if (seed.length || this.#isDemo || Object.keys(rows).length || this.#snapshot) this.#plant(seed, rows);
    else this.#setting.store.fill({});
    this.#snapshot = snapshot;
    if (snapshot !== undefined) this.#setting.store.load(snapshot);
  }

  /**
   * Fills the portal with something else: `demo`, or `crm.deal=1000000`.
   *
   * @throws TypeError When there is no such thing.
   */
  plant(seeds: unknown): void {
    this.#plant(seeds, {});
    this.#snapshot = undefined;
  }

  /** Puts back what there was; the store has its seeds again. */
  again(): void {
    if (this.#snapshot !== undefined) this.#setting.store.load(this.#snapshot);
    else if (this.#isDemo) this.#make();
  }

  /** Makes rows of entities; nothing else stays in their places. */
  fill(rows: unknown): void {
    const named = this.#named(rows);
    this.#setting.store.fill(named);
    this.#ready(named);
    this.#isDemo = false;
  }

  /** Has the methods ready that whoever asks for rows is most likely to call. */
  #ready(named: unknown): void {
    for (const name of Object.keys(Object(named))) this.#setting.methods.ready(name, (method) => asked(method, []));
  }

  #plant(seeds: unknown, rows: RowsOptions): void {
    if (!Array.isArray(seeds)) {
      throw new TypeError(`Seeds are a list, ["demo", "crm.deal=1000000"], not ${JSON.stringify(seeds)}.`);
    }
    const counts = seeds.filter((seed) => seed !== DEMO).map(readCount);
    const isDemo = counts.length < seeds.length;
    const replaced = isDemo ? REPLACED.filter((name) => this.#entityOf(name) !== undefined) : [];
    const wanted = { ...Object.fromEntries([...replaced.map((name) => [name, 0] as const), ...counts]), ...rows };
    const { store } = this.#setting;
    const named = this.#named(wanted);
    store.fill(named);
    store.reset();
    this.#ready(named);
    this.#isDemo = isDemo;
    if (isDemo) this.#make();
  }

  /** Rows by the names of their entities. */
  #named(rows: unknown): unknown {
    if (typeof rows !== "object" || rows === null || Array.isArray(rows)) return rows;
    return Object.fromEntries(Object.entries(rows).map(([name, made]) => [this.#entityOf(name) ?? name, made]));
  }

  /** The entity that is called so, or whose methods' names begin so. */
  #entityOf(name: string): string | undefined {
    const { store, methods } = this.#setting;
    if (store.has(name)) return name;
    const found = ["list", "get", "add"].map((verb) => methods.entityOf(asked(`${name.toLowerCase()}.${verb}`, [])));
    return found.find((entity) => entity !== undefined);
  }

  /** Makes the company. */
  #make(): void {
    const { methods, caller, now } = this.#setting;
    const results = new Map<string, Json>();
    const refer = references(results);
    for (const { name, method, params } of demo(now())) {
      const one = asked(method, Object.entries(params).map(([key, value]) => [key, refer(value)]), caller);
      // A company without chats is one still.
      if (methods.entityOf(one) === undefined) continue;
      const { envelope } = methods.run(methods.find(one), one, caller, now());
      if (name !== undefined) results.set(name, envelope.result ?? null);
    }
  }
}

function readCount(seed: unknown): [name: string, count: number] {
  const [, name, count] = /^([\w.]+)=(\d{1,15})$/.exec(typeof seed === "string" ? seed : "") ?? [];
  if (name !== undefined) return [name, Number(count)];
  throw new TypeError(
    `A seed is "demo", or records and their number, "crm.deal=1000000", not ${JSON.stringify(seed)}.`,
  );
}

/** A request as the administrator's webhook makes it. */
function asked(method: string, given: [string, Json][], user = 0): Asked {
  const { params, sent } = parametersOf(given);
  return {
    origin: HOST,
    api: "v2",
    method: method.toLowerCase(),
    webhook: { user, code: "" },
    token: undefined,
    connector: undefined,
    params,
    sent,
  };
}
