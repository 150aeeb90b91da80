/**
 * Runs of batches by chance against a sandbox with faults by chance: the ledger proves that nothing was done twice, that all
 * that was reported as done was done, and that what was reported as not done was not.
 *
 * @module
 */

import assert from "node:assert/strict";
import {
  ApiError,
  batch,
  ConnectionError,
  OintError,
  Portal,
  type PortalOptions,
  ref,
  UnknownOutcomeError,
  UsageError,
} from "../../../src/bitrix24/mod.ts";
import { createSandbox, FakeClock } from "../../../src/bitrix24/sandbox/mod.ts";
import { draws, faults } from "./random_run.ts";

/** What came of the commands of a run. */
export interface BatchEnds {
  done: number;
  unknown: number;
  failed: number;
  leftOut: number;
  read: number;
}

/** Makes one run: a batch of reads and writes, some with values that go by themselves, some that refer to others. */
export async function randomBatch(seed: number): Promise<BatchEnds> {
  const { next, whole, one } = draws(seed * 7919 + 29);

  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const { control } = sandbox;
  const options: PortalOptions = { fetch: sandbox.fetch, clock, timeout: 20_000 };
  if (next() < 0.3) {
    options.limits = { burst: 1 + whole(10), perSecond: 1 + whole(20) };
    control.limits(options.limits);
  }
  if (next() < 0.3) options.retry = one([false, { attempts: 1 + whole(8) }] as const);
  if (next() < 0.2) options.totalTimeout = 500 + whole(60_000);
  control.faults(Array.from({ length: whole(4) }, () => ({
    fault: one(faults),
    rate: one([0.05, 0.2, 0.5]),
    seed: whole(1e6),
    delay: one([10, 5_000, 30_000]),
  })));
  const stop = next() < 0.15 ? new AbortController() : undefined;
  if (stop) void clock.sleep(whole(8_000)).then(() => stop.abort(new Error("The caller has had enough")));

  const kinds = Array.from({ length: 1 + whole(130) }, () => one(["read", "add", "update", "alone", "refer"] as const));
  const titleOf = (index: number): string => `batch ${seed} command ${index}`;
  const commands = kinds.map((kind, index) => {
    const TITLE = titleOf(index);
    if (kind === "read") return ["crm.deal.list", { filter: { "<=ID": 3 }, order: { ID: "ASC" } }] as const;
    if (kind === "add") return ["crm.deal.add", { fields: { TITLE } }] as const;
    if (kind === "update") return ["crm.deal.update", { id: 1, fields: { TITLE } }] as const;
    if (kind === "alone") return ["crm.deal.add", { fields: { TITLE, UF_CRM_1: [] } }] as const;
    const to = kinds.findLastIndex((other, before) => before < index && other === "read");
    return ["crm.deal.update", { id: to < 0 ? 2 : ref(to, "1.ID"), fields: { TITLE } }] as const;
  });
  const portal = new Portal(sandbox.url, options);
  const halt = next() < 0.3;
  const outcomes = await batch(portal, commands, { halt, ...stop && { signal: stop.signal } });
  // What comes too late for its caller is carried out all the same.
  await clock.sleep(3_600_000);

  const done = new Map<string, number>();
  for (const { effects, params } of control.ledger()) {
    const { TITLE } = Object((params as { fields?: object } | undefined)?.fields) as { TITLE?: string };
    if (effects.length) done.set(`${TITLE}`, (done.get(`${TITLE}`) ?? 0) + effects.length);
  }
  for (const [title, times] of done) assert.equal(times, 1, `${title} was done ${times} times`);

  assert.equal(outcomes.length, commands.length);
  const ends: BatchEnds = { done: 0, unknown: 0, failed: 0, leftOut: 0, read: 0 };
  for (const [index, { error, result }] of outcomes.entries()) {
    const kind = kinds[index]!;
    const times = done.get(titleOf(index)) ?? 0;
    const at = `command ${index}, ${kind}`;
    if (!error) {
      if (kind === "read") {
        assert.deepEqual((result as { ID: string }[]).map(({ ID }) => ID), ["1", "2", "3"], at);
        ends.read++;
      } else {
        assert.equal(times, 1, `${at}, was reported as done, and is lost`);
        ends.done++;
      }
      continue;
    }
    assert.ok(error instanceof OintError, at);
    if (kind === "read") {
      assert.ok(!(error instanceof UnknownOutcomeError), `${at}: ${error.message}`);
      ends.failed++;
    } else if (error instanceof UnknownOutcomeError) {
      assert.equal(error.method, commands[index]![0], at);
      ends.unknown++;
    } else {
      const isSure = error instanceof ApiError || error instanceof UsageError ||
        error instanceof ConnectionError && error.sent === false;
      assert.ok(isSure, `${at}: ${error.name}: ${error.message}`);
      assert.equal(times, 0, `${at}, was reported as not done, and is`);
      error instanceof UsageError ? ends.leftOut++ : ends.failed++;
    }
  }
  if (halt) {
    const first = outcomes.findIndex(({ error }) => error);
    if (first >= 0) {
      for (const [index, { error }] of outcomes.entries()) {
        if (index > first) assert.ok(error, `${index} ran behind ${first}`);
      }
    }
  }
  assert.equal(portal.limits().waiting, 0);
  return ends;
}
