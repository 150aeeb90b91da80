/**
 * Stands between a sandbox's requests and what carries them out, and does there what tests ask for.
 *
 * A sandbox puts {@linkcode Controller.layer} around all its other layers, calls {@linkcode Controller.enter} as soon as it
 * knows the method, and carries each command out through {@linkcode Controller.command}.
 *
 * @module
 */

import type { Clock } from "../core/call/clock.ts";
import { type BucketLimits, Buckets } from "./bucket.ts";
import type { ControlSettings, Latency, Refreshes, SandboxControl } from "./control.ts";
import { answerControl } from "./control_http.ts";
import { type Fault, type FaultKind, type FaultRule, Faults } from "./faults.ts";
import { type Layer, LIMITS, readOrigin } from "./http.ts";
import { type Command, Ledger, type LedgerEntry, type RequestEntry } from "./ledger.ts";
import type { RowsOptions } from "./made.ts";
import { type Operating, type OperatingLimits, OperatingTime } from "./operating.ts";
import { Refusal } from "./refusal.ts";
import type { Snapshot } from "./snapshot.ts";
import { spoil } from "./spoil.ts";
import type { StoreChange } from "./store.ts";
import type { Delivery } from "./deliveries.ts";

/** How a service refuses. */
export interface Refused {
  /** HTTP status of the answer. */
  status: number;
  /** The service's sentence. */
  text: string;
}

/** What a controller must know of its service. */
export interface ControllerOptions<Code extends string> {
  clock: Clock;
  /** How the service refuses where no method's rule is the reason, by its codes. */
  refusals: Readonly<Record<Code, Refused>>;
  /** The code with which a full bucket is answered, and a method without time. */
  full: Code;
  usedUp: Code;
  /** Puts the records back that a fresh sandbox holds. */
  reset: () => void;
  /**
   * Makes rows of entities.
   *
   * @throws TypeError When these are none.
   */
  fill: (rows: unknown) => void;
  /** What there is from the beginning on. */
  settings?: ControlSettings<Code>;
  /** Lets the clock stand; absent where it cannot. */
  stand?: (moment: unknown) => void;
  /**
   * Fills the records.
   *
   * @throws TypeError When there is nothing of the kind.
   */
  seed?: (seeds: unknown) => void;
  /** Tells all records, and puts them back; absent where there is no store. */
  snapshot?: () => Snapshot;
  restore?: (snapshot: unknown) => void;
  /** Ends all access tokens; absent where the service has none. */
  expireTokens?: () => void;
  /** Tells how often refresh tokens were exchanged; absent where the service has none. */
  refreshes?: () => Refreshes;
  /** What the service does for applications; absent where it has none. */
  applications?: Applications;
}

/** What a service does for applications. */
export interface Applications {
  /** Waits for what is posted to handlers, and tells it. */
  deliveries: () => Promise<Delivery[]>;
  /** Posts an installation to a handler; `origin` is where the sandbox is served. */
  install: (handler: string, origin: string | undefined) => Promise<Delivery>;
  /** Tells all handlers of the application's end. */
  uninstall: (origin: string | undefined) => Promise<Delivery[]>;
}

/** A request on its way. */
interface Passage {
  entry: RequestEntry;
  fault?: Fault | undefined;
}

/** A request that has a passage, at a place that each controller has of its own. */
interface Passing extends Request {
  [place: symbol]: Passage | undefined;
}

/** Tells of a change to the records. */
export type Tell = (change: StoreChange) => void;

/** Ends a request whose fault strikes before the work. */
const STRUCK = new Error("A fault has struck");

/** Stands between a sandbox's requests and its commands. */
export class Controller<Code extends string = string> implements SandboxControl<Code> {
  readonly #options: ControllerOptions<Code>;
  readonly #ledger = new Ledger();
  readonly #faults: Faults;
  readonly #buckets: Buckets;
  readonly #operating: OperatingTime;
  #origin: string | undefined;
  #listener: ((request: RequestEntry, milliseconds: number) => void) | undefined;
  #latency: Required<Latency> = { request: 0, command: 0 };
  /** Where a request has its passage: it goes with the request, and is found at once. */
  readonly #place = Symbol("passage");

  constructor(options: ControllerOptions<Code>) {
    this.#options = options;
    this.#faults = new Faults(Object.keys(options.refusals));
    this.#buckets = new Buckets(options.clock);
    this.#operating = new OperatingTime(options.clock);
    this.#begin();
  }

  /** @throws TypeError When a setting is none. */
  #begin(): void {
    const { faults = [], limits = false, operating = false, latency = {} } = this.#options.settings ?? {};
    this.faults(faults);
    this.limits(limits);
    this.operating(operating);
    this.latency(latency);
    this.move(false);
  }

  ledger(): LedgerEntry[] {
    return this.#ledger.commands;
  }

  requests(): RequestEntry[] {
    return this.#ledger.requests;
  }

  faults(rules: readonly FaultRule<Code>[]): void {
    this.#faults.set(rules);
  }

  limits(limits: BucketLimits | false): void {
    this.#buckets.set(limits);
  }

  operating(limits: OperatingLimits | false): void {
    this.#operating.set(limits);
  }

  latency(latency: Latency): void {
    this.#latency = readLatency(latency);
  }

  rows(rows: RowsOptions): void {
    this.#options.fill(rows);
  }

  seed(seeds: readonly string[]): void {
    able(this.#options.seed, "seeds")(seeds);
  }

  snapshot(): Snapshot {
    return able(this.#options.snapshot, "snapshots")();
  }

  restore(snapshot: Snapshot): void {
    able(this.#options.restore, "snapshots")(snapshot);
  }

  clock(moment: Date | string | number | false): void {
    able(this.#options.stand, "clock that can stand")(moment);
  }

  onRequest(listener: (request: RequestEntry, milliseconds: number) => void): void {
    this.#listener = listener;
  }

  move(origin: string | false): void {
    this.#origin = origin === false ? undefined : readOrigin(origin);
  }

  /** Where a request should go since the service has moved; nothing where it goes there, or the service is where it was. */
  movedTo({ origin, pathname, search }: URL): string | undefined {
    if (this.#origin === undefined || origin === this.#origin) return undefined;
    return this.#origin + pathname + search;
  }

  fetch(request: Request): Promise<Response> {
    return answerControl(this, request);
  }

  expireTokens(): void {
    this.#options.expireTokens?.();
  }

  refreshes(): Refreshes {
    return this.#options.refreshes?.() ?? { exchanges: 0, refusals: 0, secondUses: 0 };
  }

  async deliveries(): Promise<Delivery[]> {
    return await this.#options.applications?.deliveries() ?? [];
  }

  async install(handler: string | URL, origin?: string): Promise<Delivery> {
    if (!URL.canParse(handler)) {
      throw new TypeError(
        `An application is installed at an address: "http://127.0.0.1:9000/", not ${JSON.stringify(handler)}.`,
      );
    }
    return await this.#applications().install(new URL(handler).href, origin);
  }

  async uninstall(origin?: string): Promise<Delivery[]> {
    return await this.#applications().uninstall(origin);
  }

  #applications(): Applications {
    const { applications } = this.#options;
    if (!applications) throw new TypeError("This service has no applications.");
    return applications;
  }

  reset(): void {
    this.#begin();
    this.#options.stand?.(false);
    this.#options.reset();
    this.forget();
  }

  /** Forgets what was done, and what it has used up. */
  forget(): void {
    this.#ledger.clear();
    this.#buckets.empty();
    this.#operating.clear();
  }

  /** Writes requests down, and lets faults strike; the outermost of a sandbox's layers but what ends an aborted one. */
  readonly layer: Layer = async (request, next) => {
    const entry = this.#ledger.request(this.#options.clock.now(), request.headers.get("x-request-id"));
    const passage: Passage = { entry };
    const start = this.#listener ? performance.now() : 0;
    (request as Passing)[this.#place] = passage;
    let response: Response;
    try {
      response = await next(request);
    } catch (error) {
      if (error !== STRUCK) throw error;
      response = await spoil(passage.fault?.kind as FaultKind);
    }
    const { fault } = passage;
    const answer = fault?.moment === "after" && !this.#faults.isCode(fault)
      ? await this.#spoilt(fault, response, request)
      : response;
    entry.status = answer.status;
    this.#listener?.({ ...entry }, performance.now() - start);
    if (!this.#buckets.isOn) answer.headers.set(LIMITS, "off");
    return answer;
  };

  async #spoilt({ kind, delay }: Fault, response: Response, request: Request): Promise<Response> {
    if (kind === "slow-answer") await this.#options.clock.sleep(delay, request.signal ?? undefined);
    return await spoil(kind as FaultKind, response);
  }

  /** When a request came: milliseconds since 1970. */
  arrival(request: Request): number {
    return this.#passage(request).entry.at;
  }

  /**
   * Lets a request in, unless a fault strikes before it.
   *
   * @param method The method that the request asks for.
   * @param address What the request counts for in the limits; nothing when left out.
   * @throws Refusal When there were too many of them, or a fault says so.
   */
  async enter(request: Request, method: string, address?: string): Promise<void> {
    const passage = this.#passage(request);
    this.#ledger.asks(passage.entry, method);
    const fault = passage.fault = this.#next(passage, method);
    const isBefore = fault?.moment === "before" && !this.#faults.isCode(fault);
    const delay = isBefore && fault.kind === "slow-answer" ? fault.delay : undefined;
    if (isBefore && delay === undefined) throw STRUCK;
    if (address !== undefined && !this.#buckets.take(address)) throw this.#refusal(this.#options.full);
    const latency = this.#latency.request + (delay ?? 0);
    if (latency > 0) await this.#options.clock.sleep(latency);
    // A refusal leaves all as it was, also what is good for one request only.
    this.#unlessStruck(fault, "before");
  }

  #unlessStruck(fault: Fault | undefined, moment: Fault["moment"]): void {
    if (fault?.moment === moment && this.#faults.isCode(fault)) throw this.#refusal(fault.kind as Code);
  }

  #passage(request: Request): Passage {
    const passage = (request as Passing)[this.#place];
    if (!passage) throw new Error("The request has not come through the controller's layer");
    return passage;
  }

  #next(passage: Passage, method: string, inBatch = false): Fault | undefined {
    const fault = this.#faults.next(method, inBatch);
    if (fault) passage.entry.fault = fault.name;
    return fault;
  }

  /**
   * Carries the one command of a request out, and writes it down.
   *
   * @param request The request; {@linkcode Controller.enter} has let it in.
   * @param work Does it, and tells of each change to the records.
   * @throws Refusal When a fault or the work says so.
   */
  async command<T>(request: Request, command: Command, work: (tell: Tell) => T | Promise<T>): Promise<T> {
    const { fault } = this.#passage(request);
    this.#unlessStruck(fault, "before");
    const result = await this.#carryOut(request, command, work);
    this.#unlessStruck(fault, "after");
    return result;
  }

  /**
   * Carries out what a request under a method of its own brings many commands for.
   *
   * @throws Refusal When a fault or the work says so.
   */
  async batch<T>(request: Request, work: () => Promise<T>): Promise<T> {
    return await this.#unlessRefused(this.#passage(request).fault, work);
  }

  /**
   * Carries out one of the commands of a batch, and writes it down.
   *
   * @throws Refusal When a fault or the work says so.
   */
  async batched<T>(request: Request, command: Command, work: (tell: Tell) => T | Promise<T>): Promise<T> {
    const fault = this.#next(this.#passage(request), command.method, true);
    return await this.#unlessRefused(fault, () => this.#carryOut(request, command, work));
  }

  async #unlessRefused<T>(fault: Fault | undefined, work: () => Promise<T>): Promise<T> {
    this.#unlessStruck(fault, "before");
    const result = await work();
    this.#unlessStruck(fault, "after");
    return result;
  }

  async #carryOut<T>(request: Request, command: Command, work: (tell: Tell) => T | Promise<T>): Promise<T> {
    const { method, caller } = command;
    const isCounted = caller !== undefined && this.#operating.isOn;
    if (isCounted && this.#operating.isUsedUp(caller, method)) throw this.#refusal(this.#options.usedUp);
    const start = isCounted ? this.#options.clock.now() : 0;
    // A server works on when its caller has gone.
    if (this.#latency.command > 0) await this.#options.clock.sleep(this.#latency.command);
    const { entry, tell } = this.#ledger.command(command, this.#passage(request).entry);
    try {
      return await work(tell);
    } catch (error) {
      if (error instanceof Refusal) entry.refused = error.code;
      throw error;
    } finally {
      if (isCounted) this.#operating.add(caller, method, this.#options.clock.now() - start);
    }
  }

  /** What a caller has used up of a method's time, where that is counted. */
  usedBy(caller: string, method: string): Operating | undefined {
    return this.#operating.isOn ? this.#operating.of(caller, method) : undefined;
  }

  #refusal(code: Code): Refusal {
    const { status, text } = this.#options.refusals[code];
    return new Refusal(status, code, text);
  }
}

/** What a service can do, or an error that it cannot. */
function able<T>(what: T | undefined, name: string): T {
  if (what === undefined) throw new TypeError(`This service has no ${name}.`);
  return what;
}

function readLatency(latency: unknown): Required<Latency> {
  const { request = 0, command = 0, ...others } = Object(latency) as Record<string, unknown>;
  const isTime = (value: unknown): value is number => typeof value === "number" && value >= 0 && value < Infinity;
  if (typeof latency !== "object" || !latency || !isTime(request) || !isTime(command) || Object.keys(others).length) {
    throw new TypeError(
      `Latency is milliseconds for each request and command: { request: 50, command: 20 }, not ${
        JSON.stringify(latency)
      }.`,
    );
  }
  return { request, command };
}
