/**
 * What a test asks a sandbox for beside answers: faults, limits, slowness, and what was done. All of it but the ledger is
 * off until asked for.
 *
 * @module
 */

import type { BucketLimits } from "./bucket.ts";
import type { FaultRule } from "./faults.ts";
import type { Sandbox } from "./http.ts";
import type { LedgerEntry, RequestEntry } from "./ledger.ts";
import type { RowsOptions } from "./made.ts";
import type { OperatingLimits } from "./operating.ts";

/** How slow a sandbox is, by its clock. */
export interface Latency {
  /** Milliseconds that each request takes, whatever it asks for; none when left out. */
  request?: number;
  /** Milliseconds that each command takes, also those of a batch; none when left out. */
  command?: number;
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
  /** Ends all access tokens that were given or seen so far; what gets new ones stays good. */
  expireTokens(): void;
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
