/**
 * What a test asks a sandbox for beside answers: faults, limits, slowness, and what was done. All of it is off until asked
 * for, but the ledger.
 *
 * A sandbox puts {@linkcode Control.layer} outermost, calls {@linkcode Control.enter} as soon as it knows the method, and
 * carries each command out through {@linkcode Control.command}.
 *
 * @module
 */

import type { Clock } from "../core/call/clock.ts";
import { type Fault, type FaultKind, type FaultRule, Faults } from "./faults.ts";
import type { Layer, Sandbox } from "./http.ts";
import { type Command, Ledger, type LedgerEntry, type RequestEntry } from "./ledger.ts";
import { Refusal } from "./refusal.ts";
import { spoil } from "./spoil.ts";
import type { StoreChange } from "./store.ts";

/** What tests move in a sandbox. */
export interface SandboxControl<Code extends string = string> {
  /** The commands that were carried out, the oldest first: the last 10,000. */
  ledger(): LedgerEntry[];
  /** The requests that came in, whatever became of them, the oldest first: the last 10,000. */
  requests(): RequestEntry[];
  /**
   * Puts rules of faults in the place of those that were in force; an empty list for none.
   *
   * @throws TypeError When one of them is none.
   */
  faults(rules: readonly FaultRule<Code>[]): void;
  /** Puts all as it is in a fresh sandbox: its records, the ledger, and what was asked for here, which is off again. */
  reset(): void;
}

/** A sandbox whose faults and limits tests can move. */
export interface ControlledSandbox<Code extends string = string> extends Sandbox {
  /** Moves faults and limits, and tells what was done. */
  control: SandboxControl<Code>;
}

/** How a service refuses. */
export interface Refused {
  /** HTTP status of the answer. */
  status: number;
  /** The service's sentence. */
  text: string;
}

/** What the control of a sandbox must know of its service. */
export interface ControlOptions<Code extends string> {
  clock: Clock;
  /** How the service refuses where no method's rule is the reason, by its codes. */
  refusals: Readonly<Record<Code, Refused>>;
  /** Puts the seeded records back. */
  reset: () => void;
}

/** A request on its way. */
interface Passage {
  entry: RequestEntry;
  fault?: Fault | undefined;
}

/** Tells of a change to the records. */
export type Tell = (change: StoreChange) => void;

/** Ends a request whose fault strikes before the work. */
const STRUCK = new Error("A fault has struck");

/** Stands between a sandbox's requests and its commands. */
export class Control<Code extends string = string> implements SandboxControl<Code> {
  readonly #options: ControlOptions<Code>;
  readonly #ledger = new Ledger();
  readonly #faults: Faults;
  readonly #passages = new WeakMap<Request, Passage>();

  constructor(options: ControlOptions<Code>) {
    this.#options = options;
    this.#faults = new Faults(Object.keys(options.refusals));
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

  reset(): void {
    this.#faults.set([]);
    this.#options.reset();
    this.forget();
  }

  /** Forgets what was done. */
  forget(): void {
    this.#ledger.clear();
  }

  /** Writes requests down, and lets faults strike; the outermost of a sandbox's layers but what ends an aborted one. */
  readonly layer: Layer = async (request, next) => {
    const entry = this.#ledger.request(this.#options.clock.now(), request.headers.get("x-request-id"));
    const passage: Passage = { entry };
    this.#passages.set(request, passage);
    const response = await next(request).catch(async (error) => {
      if (error !== STRUCK) throw error;
      return await spoil(passage.fault?.kind as FaultKind);
    });
    const { fault } = passage;
    const answer = fault?.moment === "after" && !this.#faults.isCode(fault)
      ? await this.#spoilt(fault, response, request)
      : response;
    entry.status = answer.status;
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
   */
  async enter(request: Request, method: string): Promise<void> {
    const passage = this.#passage(request);
    passage.entry.method = method;
    const fault = passage.fault = this.#next(passage, method);
    if (!fault || fault.moment === "after" || this.#faults.isCode(fault)) return;
    if (fault.kind !== "slow-answer") throw STRUCK;
    // A server works on when its caller has gone.
    await this.#options.clock.sleep(fault.delay);
  }

  #passage(request: Request): Passage {
    const passage = this.#passages.get(request);
    if (!passage) throw new Error("The request has not come through the control's layer");
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
   * @param request The request; {@linkcode Control.enter} has let it in.
   * @param work Does it, and tells of each change to the records.
   * @throws Refusal When a fault or the work says so.
   */
  async command<T>(request: Request, command: Command, work: (tell: Tell) => T | Promise<T>): Promise<T> {
    return await this.batch(request, () => this.#carryOut(request, command, work));
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
    const refuse = (moment: Fault["moment"]): void => {
      if (fault?.moment === moment && this.#faults.isCode(fault)) throw this.#refusal(fault.kind as Code);
    };
    refuse("before");
    const result = await work();
    refuse("after");
    return result;
  }

  async #carryOut<T>(request: Request, command: Command, work: (tell: Tell) => T | Promise<T>): Promise<T> {
    const { entry, tell } = this.#ledger.command(command, this.#passage(request).entry);
    try {
      return await work(tell);
    } catch (error) {
      if (error instanceof Refusal) entry.refused = error.code;
      throw error;
    }
  }

  #refusal(code: Code): Refusal {
    const { status, text } = this.#options.refusals[code];
    return new Refusal(status, code, text);
  }
}
