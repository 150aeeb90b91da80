/**
 * Runs of calls by chance against a sandbox with faults by chance: the ledger proves that nothing was done twice, and that
 * all that was reported as done was done.
 *
 * @module
 */

import assert from "node:assert/strict";
import {
  ApiError,
  ConnectionError,
  OintError,
  Portal,
  type PortalOptions,
  UnknownOutcomeError,
} from "../../../src/bitrix24/mod.ts";
import { createSandbox, FakeClock, type FaultName, type RefusalCode } from "../../../src/bitrix24/sandbox/mod.ts";
import { FAULTS } from "../../../src/sandbox/faults.ts";

/** What came of the calls of one run, by how they ended. */
export interface Ends {
  done: number;
  unknown: number;
  failed: number;
  aborted: number;
  /** Requests beyond the first of each call. */
  repeated: number;
}

const sides = Object.entries(FAULTS)
  .flatMap(([kind, moments]) => moments.map((moment) => `${kind}-${moment}-work` as FaultName<RefusalCode>));
const codes = [
  "QUERY_LIMIT_EXCEEDED",
  "OVERLOAD_LIMIT",
  "OPERATION_TIME_LIMIT",
  "INTERNAL_SERVER_ERROR",
  "INTERNAL_SERVER_ERROR-after-work",
  "ERROR_UNEXPECTED_ANSWER-after-work",
  "expired_token",
  "ACCESS_DENIED",
] as const;
/** What can happen to a call. */
export const faults: readonly FaultName<RefusalCode>[] = [...sides, ...codes];

/** Numbers from 0 to below 1 that are the same for the same seed. */
export function chances(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = state * 48271 % 2147483647) / 2147483647;
}

/** What a run draws by chance; the same for the same seed. */
export interface Draws {
  /** A number from 0 to below 1. */
  next: () => number;
  /** A whole number from 0 to below another. */
  whole: (most: number) => number;
  /** One of a list. */
  one: <T>(list: readonly T[]) => T;
}

/** Begins to draw. The first numbers of seeds that are neighbours are alike, so they are left out. */
export function draws(seed: number): Draws {
  const next = chances(seed);
  for (let count = 0; count < 3; count++) next();
  const whole = (most: number): number => Math.floor(next() * most);
  return { next, whole, one: (list) => list[whole(list.length)]! };
}

/** Makes one run: some portals, some calls of each kind at once, some aborted, some with little time. */
export async function randomRun(seed: number): Promise<Ends> {
  const { next, whole, one } = draws(seed * 7919 + 13);

  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const { control } = sandbox;
  const given: PortalOptions = { fetch: sandbox.fetch, clock };
  if (next() < 0.5) {
    given.limits = { burst: 1 + whole(10), perSecond: 1 + whole(20) };
    control.limits(given.limits);
  }
  if (next() < 0.3) control.operating({ limit: 480, cost: 40 + whole(200) });
  if (next() < 0.3) control.latency({ request: whole(400), command: whole(300) });
  if (next() < 0.3) given.retry = one([false, { attempts: 1 + whole(8) }] as const);
  if (next() < 0.3) given.totalTimeout = 500 + whole(60_000);
  given.timeout = 20_000;
  control.faults(Array.from({ length: 1 + whole(4) }, () => ({
    fault: one(faults),
    rate: one([0.1, 0.3, 0.6]),
    seed: whole(1e6),
    delay: one([10, 5_000, 30_000]),
  })));
  const portals = Array.from({ length: 1 + whole(2) }, () => new Portal(sandbox.url, given));

  const ends: Ends = { done: 0, unknown: 0, failed: 0, aborted: 0, repeated: 0 };
  /** What each write may have done, by a title of its own: not, once, or nobody knows. */
  const changes = new Map<string, "done" | "not" | "unknown">();
  const reason = new Error("The caller has had enough");
  const calls = Array.from({ length: 1 + whole(12) }, async (_, index) => {
    const title = `run ${seed} call ${index}`;
    const controller = next() < 0.15 ? new AbortController() : undefined;
    if (controller) void clock.sleep(whole(8_000)).then(() => controller.abort(reason));
    const options = controller ? { signal: controller.signal } : {};
    const kind = one(["read", "add", "update"] as const);
    const portal = one(portals);
    const began = clock.sleep(next() < 0.5 ? 0 : whole(5_000));
    try {
      await began;
      if (kind === "read") await portal.callUnknown("crm.deal.list", { filter: { TITLE: title } }, options);
      else if (kind === "add") await portal.callUnknown("crm.deal.add", { fields: { TITLE: title } }, options);
      else await portal.callUnknown("crm.deal.update", { id: 1, fields: { TITLE: title } }, options);
      ends.done++;
      if (kind !== "read") changes.set(title, "done");
    } catch (error) {
      if (error === reason) {
        ends.aborted++;
        changes.set(title, "unknown");
      } else if (error instanceof UnknownOutcomeError) {
        assert.notEqual(kind, "read", "a read takes no effect");
        ends.unknown++;
        changes.set(title, "unknown");
      } else {
        assert.ok(error instanceof OintError, `${error}`);
        // Whatever else it is, a write's error says that nothing was done.
        if (kind !== "read" && !(error instanceof ApiError)) {
          assert.ok(error instanceof ConnectionError && error.sent === false, `${error.name}: ${error.message}`);
        }
        ends.failed++;
        if (kind !== "read") changes.set(title, "not");
      }
    }
  });
  await Promise.all(calls);
  // What comes too late for its caller is carried out all the same.
  await clock.sleep(3_600_000);

  const done = new Map<string, number>();
  for (const { effects, params } of control.ledger()) {
    const { TITLE } = Object((params as { fields?: object } | undefined)?.fields) as { TITLE?: string };
    if (effects.length) done.set(`${TITLE}`, (done.get(`${TITLE}`) ?? 0) + effects.length);
  }
  for (const [title, count] of done) assert.equal(count, 1, `${title} was done ${count} times`);
  for (const [title, expected] of changes) {
    const count = done.get(title) ?? 0;
    if (expected === "done") assert.equal(count, 1, `${title} was reported as done, and is lost`);
    if (expected === "not") assert.equal(count, 0, `${title} was reported as not done, and is`);
  }
  for (const portal of portals) assert.equal(portal.limits().waiting, 0);
  assert.equal(clock.sleeping, 0, "no timer is left");
  ends.repeated = Math.max(0, control.requests().length - calls.length);
  return ends;
}

/** Makes many runs, some at once, and adds up how their parts ended. */
export async function manyRuns<Ends extends object>(
  run: (seed: number) => Promise<Ends>,
  seed: number,
  count: number,
): Promise<Ends> {
  const sum: Record<string, number> = {};
  let started = 0;
  const work = async (): Promise<void> => {
    while (started < count) {
      const own = seed + started++;
      const ends = await run(own).catch((error) => {
        throw new Error(`The run with seed ${own} failed: ${error.message}`, { cause: error });
      });
      for (const [end, times] of Object.entries(ends)) sum[end] = (sum[end] ?? 0) + times;
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return sum as Ends;
}

/** Makes many runs of single calls. */
export function randomRuns(seed: number, count: number): Promise<Ends> {
  return manyRuns(randomRun, seed, count);
}
