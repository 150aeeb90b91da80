/**
 * What comes of each fault, for each kind of call, over real connections to a served sandbox: the outcome, how often the
 * call was made, and what it did to the records. Written out by hand.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { serve } from "../cli/sandbox/serve.ts";
import type { Clock } from "../core/call/clock.ts";
import { systemClock } from "../sandbox/clock.ts";
import type { FaultName } from "../sandbox/faults.ts";
import { Portal, uploadFileToFolder } from "./mod.ts";
import { createSandbox, type RefusalCode } from "./sandbox/mod.ts";

/** The kinds of calls, and the method whose requests meet the fault. */
const kinds = ["read", "write", "delete", "upload"] as const;
type Kind = typeof kinds[number];
const struck: Record<Kind, string> = {
  read: "crm.deal.list",
  write: "crm.deal.add",
  delete: "crm.deal.delete",
  upload: "upload",
};

/** A fault, and what comes of it where it strikes the first request, and each. */
interface Row {
  fault: string;
  /** Outcomes of read, write, delete and upload: what came, attempts, and records that were changed. */
  once: [string, string, string, string];
  always: [string, string, string, string];
}

/** Rows for faults whose outcome does not depend on how often they strike, but for reads. */
function unknown(fault: string, error: string, effects: 0 | 1): Row {
  const cell = `unknown, ${error}; 1 attempt, ${effects} changed`;
  return {
    fault,
    once: ["done; 2 attempts, 0 changed", cell, cell, cell],
    always: [`${error}; 4 attempts, 0 changed`, cell, cell, cell],
  };
}

/** Rows for faults that are errors at once, whatever was called. */
function refused(fault: string, error: string): Row {
  const cell = `${error}; 1 attempt, 0 changed`;
  return { fault, once: [cell, cell, cell, cell], always: [cell, cell, cell, cell] };
}

/** Rows for faults after which each call is made again, since it surely did nothing. */
function repeated(fault: string, error: string): Row {
  const [read, change] = ["done; 2 attempts, 0 changed", "done; 2 attempts, 1 changed"];
  const cell = `${error}; 4 attempts, 0 changed`;
  return { fault, once: [read, change, change, change], always: [cell, cell, cell, cell] };
}

/** Stands behind a fault that a portal meets which asks for its tokens. */
const SOURCE = ", with a source of tokens";

/** How often in a row a bucket is full: that is no attempt of the call. */
const FULL = 6;

const table: Row[] = [
  {
    ...repeated("QUERY_LIMIT_EXCEEDED", "ApiError QUERY_LIMIT_EXCEEDED 503"),
    always: [
      "done; 7 attempts, 0 changed",
      "done; 7 attempts, 1 changed",
      "done; 7 attempts, 1 changed",
      "done; 7 attempts, 1 changed",
    ],
  },
  repeated("OPERATION_TIME_LIMIT", "ApiError OPERATION_TIME_LIMIT 429"),
  refused("OVERLOAD_LIMIT", "ApiError OVERLOAD_LIMIT 503"),
  refused("PORTAL_DELETED", "ApiError PORTAL_DELETED 500"),
  refused("expired_token", "ApiError expired_token 401"),
  {
    // Another token is asked for once. The address of an upload has its own.
    fault: `expired_token${SOURCE}`,
    once: [
      "done; 2 attempts, 0 changed",
      "done; 2 attempts, 1 changed",
      "done; 2 attempts, 1 changed",
      "ApiError expired_token 401; 1 attempt, 0 changed",
    ],
    always: [
      "ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401; 2 attempts, 0 changed",
      "ApiError expired_token 401; 1 attempt, 0 changed",
    ],
  },
  refused("ACCESS_DENIED", "ApiError ACCESS_DENIED 403"),
  refused("ERROR_METHOD_NOT_FOUND", "ApiError ERROR_METHOD_NOT_FOUND 404"),
  unknown("INTERNAL_SERVER_ERROR-before-work", "ApiError INTERNAL_SERVER_ERROR 500", 0),
  unknown("INTERNAL_SERVER_ERROR-after-work", "ApiError INTERNAL_SERVER_ERROR 500", 1),
  unknown("ERROR_UNEXPECTED_ANSWER-after-work", "ApiError ERROR_UNEXPECTED_ANSWER 500", 1),
  unknown("500-html-before-work", "ResponseError 500", 0),
  unknown("500-html-after-work", "ResponseError 500", 1),
  unknown("502-html-before-work", "ResponseError 502", 0),
  unknown("502-html-after-work", "ResponseError 502", 1),
  unknown("503-html-before-work", "ResponseError 503", 0),
  unknown("503-html-after-work", "ResponseError 503", 1),
  unknown("200-html-before-work", "ResponseError 200", 0),
  unknown("200-html-after-work", "ResponseError 200", 1),
  unknown("truncated-json", "ResponseError 200", 1),
  unknown("empty-body-before-work", "ResponseError 200", 0),
  unknown("empty-body-after-work", "ResponseError 200", 1),
  unknown("cut-body", "ConnectionError", 1),
  unknown("half-headers-before-work", "ConnectionError", 0),
  unknown("half-headers-after-work", "ConnectionError", 1),
  unknown("reset-before-work", "ConnectionError", 0),
  unknown("reset-after-work", "ConnectionError", 1),
  unknown("close-before-work", "ConnectionError", 0),
  unknown("close-after-work", "ConnectionError", 1),
  unknown("no-answer-before-work", "TimeoutError", 0),
  unknown("no-answer-after-work", "TimeoutError", 1),
  unknown("slow-answer-before-work", "TimeoutError", 1),
  unknown("slow-answer-after-work", "TimeoutError", 1),
  {
    // Node sends what is no write again by itself, once.
    ...unknown("421", "ResponseError 421", 0),
    once: [
      "done; 1 or 2 attempts, 0 changed",
      "unknown, ResponseError 421; 1 attempt, 0 changed",
      "unknown, ResponseError 421; 1 attempt, 0 changed",
      "unknown, ResponseError 421; 1 attempt, 0 changed",
    ],
  },
  {
    // Deno sends what is no write again by itself.
    ...unknown("dead kept-alive connection", "ConnectionError", 0),
    once: [
      "done; 1 or 2 attempts, 0 changed",
      "unknown, ConnectionError; 1 attempt, 0 changed",
      "unknown, ConnectionError; 1 attempt, 0 changed",
      "unknown, ConnectionError; 1 attempt, 0 changed",
    ],
  },
  { ...repeated("nobody listens", "ConnectionError"), once: repeated("", "ConnectionError").always },
];

/** Rows whose answers are waited for. */
const isSlow = ({ fault }: Row): boolean => /^(no|slow)-answer/.test(fault);

/** What the calls of these rows may take: it is over once the fault has struck, however fast the machine is. */
const TIMEOUT = 65_000;

/** Waits are fifty times as short as they are told to be; clocks pass as fast. */
const FASTER = 50;

/** A clock whose {@linkcode TIMEOUT} ends when one more fault has struck. */
function clockOf(strikes: () => number): Clock {
  return {
    now: () => performance.now() * FASTER,
    async sleep(ms, signal) {
      if (ms !== TIMEOUT) return await systemClock.sleep(ms / FASTER, signal);
      const before = strikes();
      for (let looks = 0; strikes() === before && looks < 1000; looks++) await systemClock.sleep(10, signal);
    },
  };
}

function named(error: unknown): string {
  const { name, code, status, cause } = error as Error & { code?: string; status?: number };
  if (name === "UnknownOutcomeError") {
    const { code: inner, status: innerStatus } = cause as { code?: string; status?: number };
    assert.deepEqual([code, status], [inner, innerStatus], "it carries what its cause knows");
    return `unknown, ${named(cause)}`;
  }
  // An answer that breaks had a status; not every runtime tells it.
  return [name, code, name === "ConnectionError" ? undefined : status].filter((part) => part !== undefined).join(" ");
}

/** Makes one call that meets a fault, and tells what came of it. */
async function outcome({ fault }: Row, kind: Kind, isAlways: boolean): Promise<string> {
  const sandbox = createSandbox();
  const { control } = sandbox;
  const served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
  try {
    let attempts = 0;
    const logger = {
      debug: (message: string) => void (message.startsWith(kind === "upload" ? "disk." : struck[kind]) && attempts++),
    };
    // Those after the work have struck when it is done.
    const strikes = (): number =>
      fault.endsWith("after-work")
        ? control.ledger().filter(({ request }) => control.requests()[request - 1]!.fault).length
        : control.requests().filter(({ fault }) => fault).length;
    const clock = clockOf(strikes);
    const hasSource = fault.endsWith(SOURCE);
    const token = (refused?: string): string => refused === undefined ? "first-token" : "second-token";
    const portal = hasSource
      ? new Portal(served.origin, { clock, logger, token })
      : new Portal(`${served.origin}/rest/1/code/`, { clock, logger });
    const calls: Record<Kind, () => Promise<unknown>> = {
      read: () => portal.callUnknown(struck.read, {}, options),
      write: () => portal.callUnknown(struck.write, { fields: { TITLE: "Lamps" } }, options),
      delete: () => portal.callUnknown(struck.delete, { id: 1 }, options),
      upload: () => uploadFileToFolder(portal, { folderId: 6, name: "a.txt", file: "SGkK" }, options),
    };
    const options = isSlow({ fault } as Row)
      ? { timeout: TIMEOUT, totalTimeout: Infinity }
      : { timeout: Infinity, totalTimeout: Infinity };
    const isDead = fault.startsWith("dead");
    if (isDead) await portal.call("server.time");
    const isClosed = fault === "nobody listens";
    const name = (isDead ? "close-before-work" : fault.replace(SOURCE, "")) as FaultName<RefusalCode>;
    const isFull = fault === "QUERY_LIMIT_EXCEEDED";
    const on = [1, ...isAlways ? Array.from({ length: FULL - 1 }, (_, index) => index + 2) : []];
    const rule = { method: struck[kind], fault: name, delay: 400, ...(isFull || !isAlways) && { on } };
    if (isClosed) await served.close();
    else control.faults([rule]);
    const came = await calls[kind]().then(() => "done", named);
    // What comes too late for its caller is carried out all the same.
    const isDone = (): boolean => control.ledger().length >= control.requests().length;
    for (let looks = 0; fault.startsWith("slow") && !isDone() && looks < 100; looks++) await systemClock.sleep(20);
    const changed = control.ledger().flatMap(({ effects }) => effects).length;
    // An upload asks where to, first, unless nobody listens.
    const made = kind === "upload" && !isClosed ? attempts - 1 : attempts;
    const sent = control.requests().filter(({ method }) => method === struck[kind]).length;
    if (kind !== "read" && !isClosed) assert.equal(sent, made, `${fault}, ${kind}: no runtime sends it again`);
    else assert.ok(isClosed || sent >= made);
    return `${came}; ${made} attempt${made === 1 ? "" : "s"}, ${changed} changed`;
  } finally {
    await served.close();
  }
}

/** Whether it matters how often the fault strikes: a call that is made once meets it once. */
function isSeveral({ once, always }: Row, kind: Kind): boolean {
  return once[kinds.indexOf(kind)] !== always[kinds.indexOf(kind)];
}

interface Cell {
  row: Row;
  kind: Kind;
  isAlways: boolean;
}

/** How many calls are made at once. */
const ABREAST = 24;

async function runAll(): Promise<Map<string, Promise<string>>> {
  const outcomes = new Map<string, Promise<string>>();
  // Those that wait come first: the others fill the gaps.
  const cells: Cell[] = [...table].sort((a, b) => Number(isSlow(b)) - Number(isSlow(a)))
    .flatMap((row) => [false, true].flatMap((isAlways) => kinds.map((kind) => ({ row, kind, isAlways }))))
    .filter(({ row, kind, isAlways }) => !isAlways || isSeveral(row, kind));
  const work = async (): Promise<void> => {
    for (let cell = cells.shift(); cell; cell = cells.shift()) {
      const running = outcome(cell.row, cell.kind, cell.isAlways);
      outcomes.set(`${cell.row.fault} ${cell.kind} ${cell.isAlways}`, running);
      await running.catch(() => {});
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  return outcomes;
}

let all: Promise<Map<string, Promise<string>>> | undefined;

for (const row of table) {
  for (const [isAlways, how] of [[false, "once"], [true, "each time"]] as const) {
    test(`${row.fault}, ${how}`, async () => {
      const outcomes = await (all ??= runAll());
      for (const [index, kind] of kinds.entries()) {
        const expected = row[isAlways ? "always" : "once"][index]!;
        const got = await outcomes.get(`${row.fault} ${kind} ${isAlways && isSeveral(row, kind)}`);
        const [, least, most] = /(\d) or (\d) attempts/.exec(expected) ?? [];
        const attempts = /; (\d) /.exec(got!)?.[1];
        const same = attempts === least || attempts === most
          ? got!.replace(/\d attempts?/, `${least} or ${most} attempts`)
          : got;
        assert.equal(least ? same : got, expected, kind);
      }
    });
  }
}
