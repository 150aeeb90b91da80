/**
 * Calls that meet a fault over real connections to a served sandbox, and tables of what comes of each.
 *
 * @module
 */

import assert from "node:assert/strict";
import { type CallOptions, Portal, type PortalOptions } from "../../../src/bitrix24/mod.ts";
import { createSandbox, type RefusalCode, type SandboxOptions } from "../../../src/bitrix24/sandbox/mod.ts";
import { forgetLimiters } from "../../../src/core/call/limiters.ts";
import { serve } from "../../../src/cli/sandbox/serve.ts";
import type { Clock } from "../../../src/core/call/clock.ts";
import { systemClock } from "../../../src/sandbox/clock.ts";
import type { FaultName } from "../../../src/sandbox/faults.ts";

/** A fault, and what comes of it where it strikes the first request, and each: a cell for each column. */
export interface Row {
  fault: string;
  once: readonly string[];
  always: readonly string[];
}

/** The fault of a server that is not there any more. */
export const CLOSED = "nobody listens";

/** The fault of a connection that was kept, and is not there any more. */
export const DEAD = "dead kept-alive connection";

/** Stands behind a fault that a portal meets which asks for its tokens. */
export const SOURCE = ", with a source of tokens";

/** How often in a row a bucket is full that is full each time: that is no attempt of the call, and would never end. */
const FULL = 6;

/** Whether its answers are waited for. */
const isSlow = (fault: string): boolean => /^(no|slow)-answer/.test(fault);

/** What slow calls may take: it is over once the fault has struck, however fast the machine is. */
const TIMEOUT = 65_000;

/** Waits are fifty times as short as they are told to be; clocks pass as fast. */
const FASTER = 50;

/** A clock whose {@linkcode TIMEOUT} ends when one more fault has struck, and nothing else is waited for. */
function clockOf(strikes: () => number, pending: () => number): Clock {
  return {
    now: () => performance.now() * FASTER,
    async sleep(ms, signal) {
      if (ms !== TIMEOUT) return await systemClock.sleep(ms / FASTER, signal);
      const before = strikes();
      const isOver = (): boolean => strikes() !== before && pending() <= 1;
      for (let looks = 0; !isOver() && looks < 1000; looks++) await systemClock.sleep(10, signal);
    },
  };
}

/** An error by its name and what it knows. */
export function named(error: unknown): string {
  const { name, code, status, cause } = error as Error & { code?: string; status?: number };
  if (name === "UnknownOutcomeError") {
    const { code: inner, status: innerStatus } = cause as { code?: string; status?: number };
    assert.deepEqual([code, status], [inner, innerStatus], "it carries what its cause knows");
    return `unknown, ${named(cause)}`;
  }
  // An answer that breaks had a status; not every runtime tells it.
  return [name, code, name === "ConnectionError" ? undefined : status].filter((part) => part !== undefined).join(" ");
}

/** What meets a fault. */
export interface Struck {
  /** The method whose requests meet it. */
  method: string;
  /** Begin of the methods whose attempts are counted; `method` unless told. */
  counted?: string;
  /** Requests of the method before the one that is struck first; none unless told. */
  before?: number;
  rows?: SandboxOptions["rows"];
  limits?: PortalOptions["limits"];
  /** Makes the calls, and tells what came of them; a failure is told by its name. */
  run: (portal: Portal, options: CallOptions) => Promise<string>;
}

/** What came of calls that met a fault. */
export interface Came {
  came: string;
  /** Attempts that the client made, and requests of the method that reached the sandbox. */
  attempts: number;
  sent: number;
  /** Records that were changed. */
  changed: number;
}

/** Makes calls that meet a fault once or each time, and tells what came of them. */
export async function strike(fault: string, isAlways: boolean, struck: Struck): Promise<Came> {
  const { method, counted = method, before = 0, rows = {}, limits, run } = struck;
  const sandbox = createSandbox({ rows });
  const { control } = sandbox;
  // With a limit of the client's own, the sandbox is not to say that it has none.
  if (limits) control.limits({ burst: 10_000, perSecond: 10_000 });
  const served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
  // Another server may have had the port before, and other limits.
  forgetLimiters();
  try {
    let attempts = 0;
    let ended = 0;
    const logger = {
      debug: (message: string) => {
        ended++;
        if (message.startsWith(counted)) attempts++;
      },
    };
    // Those after the work have struck when it is done.
    const strikes = (): number =>
      fault.endsWith("after-work")
        ? new Set(control.ledger().map(({ request }) => request).filter((one) => control.requests()[one - 1]!.fault))
          .size
        : control.requests().filter(({ fault }) => fault).length;
    const clock = clockOf(strikes, () => control.requests().length - ended);
    const token = (refused?: string): string => refused === undefined ? "first-token" : "second-token";
    const portal = fault.endsWith(SOURCE)
      ? new Portal(served.origin, { clock, logger, limits, token })
      : new Portal(`${served.origin}/rest/1/code/`, { clock, logger, limits });
    if (fault === DEAD) await portal.call("server.time");
    const name = (fault === DEAD ? "close-before-work" : fault.replace(SOURCE, "")) as FaultName<RefusalCode>;
    const times = !isAlways ? 1 : fault === "QUERY_LIMIT_EXCEEDED" ? FULL : 100;
    const on = Array.from({ length: times }, (_, index) => before + 1 + index);
    if (fault === CLOSED) await served.close();
    else control.faults([{ method, fault: name, delay: 400, on }]);
    const timeout = isSlow(fault) ? TIMEOUT : Infinity;
    const came = await run(portal, { timeout, totalTimeout: Infinity }).catch(named);
    // What comes too late for its caller is carried out all the same.
    const isDone = (): boolean => control.ledger().length >= control.requests().length;
    for (let looks = 0; fault.startsWith("slow") && !isDone() && looks < 100; looks++) await systemClock.sleep(20);
    return {
      came,
      attempts: attempts - (fault === CLOSED ? 0 : before),
      sent: control.requests().filter((request) => request.method === method).length - before,
      changed: control.ledger().flatMap(({ effects }) => effects).length,
    };
  } finally {
    await served.close();
  }
}

/** What came, as it stands in a table. */
export function cell({ came, attempts, changed }: Omit<Came, "sent">): string {
  return `${came}; ${attempts} attempt${attempts === 1 ? "" : "s"}, ${changed} changed`;
}

/** How many cells are tried at once. */
const ABREAST = 24;

/** Whether it matters how often the fault strikes: a call that is made once meets it once. */
function isSeveral({ once, always }: Row, column: number): boolean {
  return once[column] !== always[column];
}

/** Tries all cells of a table, some at a time, once one of its tests runs. */
function runAll(
  table: readonly Row[],
  columns: readonly string[],
  outcome: (fault: string, column: number, isAlways: boolean) => Promise<string>,
): (fault: string, column: number, isAlways: boolean) => Promise<string> {
  const outcomes = new Map<string, Promise<string>>();
  const keyOf = (fault: string, column: number, isAlways: boolean): string => `${fault} ${column} ${isAlways}`;
  // Those that wait come first: the others fill the gaps.
  const cells = [...table].sort((a, b) => Number(isSlow(b.fault)) - Number(isSlow(a.fault)))
    .flatMap((row) => [false, true].flatMap((isAlways) => columns.map((_, column) => ({ row, column, isAlways }))))
    .filter(({ row, column, isAlways }) => !isAlways || isSeveral(row, column));
  const work = async (): Promise<void> => {
    for (let next = cells.shift(); next; next = cells.shift()) {
      const { row: { fault }, column, isAlways } = next;
      const running = outcome(fault, column, isAlways);
      outcomes.set(keyOf(fault, column, isAlways), running);
      await running.catch(() => {});
    }
  };
  let all: Promise<unknown> | undefined;
  return async (...place) => {
    await (all ??= Promise.all(Array.from({ length: ABREAST }, work)));
    return await outcomes.get(keyOf(...place))!;
  };
}

/**
 * The tests of a table's cells, each by its name: who runs them is the file to which they belong. A cell may leave the
 * number of attempts open, as `1 or 2 attempts`.
 *
 * @param outcome Tries a cell.
 */
export function testsOf(
  table: readonly Row[],
  columns: readonly string[],
  outcome: (fault: string, column: number, isAlways: boolean) => Promise<string>,
): [name: string, run: () => Promise<void>][] {
  const outcomeOf = runAll(table, columns, outcome);
  const check = async (row: Row, isAlways: boolean): Promise<void> => {
    for (const [column, what] of columns.entries()) {
      const expected = row[isAlways ? "always" : "once"][column]!;
      const got = await outcomeOf(row.fault, column, isAlways && isSeveral(row, column));
      const [, least, most] = /(\d) or (\d) attempts/.exec(expected) ?? [];
      const attempts = /; (\d) /.exec(got)?.[1];
      const same = attempts === least || attempts === most
        ? got.replace(/\d attempts?/, `${least} or ${most} attempts`)
        : got;
      assert.equal(least ? same : got, expected, what);
    }
  };
  return table.flatMap((row) => [
    [`${row.fault}, once`, () => check(row, false)],
    [`${row.fault}, each time`, () => check(row, true)],
  ]);
}
