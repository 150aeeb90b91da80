/**
 * What a test asks a sandbox for beside answers: faults, limits, slowness, and what was done. All of it but the ledger is
 * off until asked for.
 *
 * @module
 */

import type { BucketLimits } from "./bucket.ts";
import type { Delivery } from "./deliveries.ts";
import type { FaultRule } from "./faults.ts";
import type { Sandbox } from "./http.ts";
import type { LedgerEntry, RequestEntry } from "./ledger.ts";
import type { RowsOptions } from "./made.ts";
import type { OperatingLimits } from "./operating.ts";
import type { Snapshot } from "./snapshot.ts";

/** How slow a sandbox is, by its clock. */
export interface Latency {
  /** Milliseconds that each request takes, whatever it asks for; none when left out. */
  request?: number;
  /** Milliseconds that each command takes, also those of a batch; none when left out. */
  command?: number;
}

/** How often refresh tokens were exchanged; no token is told. */
export interface Refreshes {
  /** Exchanges for a new pair. */
  exchanges: number;
  /** Requests whose refresh token was not taken. */
  refusals: number;
  /** Requests that brought a refresh token which had been exchanged before, taken or not. */
  secondUses: number;
}

/** What a sandbox does from its beginning on, and again after a reset; all of it is off when left out. */
export interface ControlSettings<Code extends string = string> {
  /** Rules of faults: {@linkcode SandboxControl.faults}. */
  faults?: readonly FaultRule<Code>[];
  /** How many requests are taken: {@linkcode SandboxControl.limits}. */
  limits?: BucketLimits | false;
  /** How long methods may run: {@linkcode SandboxControl.operating}. */
  operating?: OperatingLimits | false;
  /** How slow answers are: {@linkcode SandboxControl.latency}. */
  latency?: Latency;
}

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
  /**
   * Takes so many requests from each address only, and refuses others as the service does; `false` for any number, which
   * the header `x-oint-limits: off` of each answer tells.
   *
   * @throws TypeError When these are no limits.
   */
  limits(limits: BucketLimits | false): void;
  /**
   * Counts the time that each method runs, and refuses a method that has used up its time; `false` for no counting.
   *
   * @throws TypeError When these are no limits.
   */
  operating(limits: OperatingLimits | false): void;
  /**
   * Makes answers late; `{}` for no delay.
   *
   * @throws TypeError When these are no milliseconds.
   */
  latency(latency: Latency): void;
  /**
   * Fills entities with any number of records, which are made of their number when they are read: a million without
   * waiting. They stand in the place of the records that a fresh sandbox holds, but for those of the users who call; what
   * is added, changed or deleted is kept as a difference. Entities that are not named any more are as they were; `{}`
   * for none.
   *
   * @param rows Numbers of records by the entities' names: `{ order: 1_000_000 }`, or `{ order: { count: 1000, step: 7 } }`
   * for ids with gaps.
   * @throws TypeError When there is no such entity, or none of these numbers.
   */
  rows(rows: RowsOptions): void;
  /**
   * Fills the sandbox with what is asked for, in the place of what a fresh one holds: `demo` is a small company,
   * `order=1000000` so many records of an entity. `[]` for what a fresh sandbox holds. A reset does not forget it.
   *
   * @throws TypeError When there is no such thing.
   */
  seed(seeds: readonly string[]): void;
  /** Tells all records, to be put back later: with {@linkcode SandboxControl.restore}, or in another sandbox. */
  snapshot(): Snapshot;
  /**
   * Puts records back. What else there is, tokens and what was asked for here, stays as it is.
   *
   * @throws TypeError When it is no snapshot, or one of another service; then all is as before.
   */
  restore(snapshot: Snapshot): void;
  /**
   * Lets the clock stand at a moment; `false` lets it go on.
   *
   * @throws TypeError When it is no moment.
   */
  clock(moment: Date | string | number | false): void;
  /** Calls a function with each request that has been answered, and how many milliseconds that took; the last one counts. */
  onRequest(listener: (request: RequestEntry, milliseconds: number) => void): void;
  /**
   * Moves the service to another address, as when it is renamed: what is asked for at others is answered with 302 and the
   * new one; `false` for no other address.
   *
   * @param origin Begin of the address, `https://new.example`: without a path.
   * @throws TypeError When it is none.
   */
  move(origin: string | false): void;
  /** Ends all access tokens that were given or seen so far; what gets new ones stays good. */
  expireTokens(): void;
  /** Tells how often refresh tokens were exchanged since the beginning or the last reset; zeros without tokens. */
  refreshes(): Refreshes;
  /**
   * Waits until no handler of events is posted to any more, and tells what was to be posted, the oldest first: the last
   * 1,000. What would have gone to another machine is told, too: its `body` can be handed to a handler.
   */
  deliveries(): Promise<Delivery[]>;
  /**
   * Installs the application: posts to its handler what the service posts then, with fresh tokens.
   *
   * @param handler Address that is posted to, where it is on this machine.
   * @param origin Begin of the address at which the sandbox is served, where tokens lead to; that of `url` when left out.
   * @returns What was posted, and what became of it.
   * @throws TypeError When it is no address, or the service has no applications.
   */
  install(handler: string | URL, origin?: string): Promise<Delivery>;
  /**
   * Takes the application away: tells its handlers so, forgets them, and takes its tokens no more.
   *
   * @throws TypeError When the service has no applications.
   */
  uninstall(origin?: string): Promise<Delivery[]>;
  /** Puts all as it is in a fresh sandbox: its records, the ledger, and what was asked for here, which is off again. */
  reset(): void;
  /**
   * Does the same over HTTP, as JSON: `GET /_sandbox/` tells what there is. `oint sandbox` serves it to its own machine.
   * Whoever serves it elsewhere lets everybody there move the sandbox.
   */
  fetch(request: Request): Promise<Response>;
}

/** A sandbox whose faults and limits tests can move. */
export interface ControlledSandbox<Code extends string = string> extends Sandbox {
  /** Moves faults and limits, and tells what was done. */
  control: SandboxControl<Code>;
}
