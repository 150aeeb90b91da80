/**
 * Lists by chance against a sandbox with faults by chance, whose records are added and removed while they are read.
 *
 * @module
 */

import assert from "node:assert/strict";
import { list, type ListOptions, OintError, Portal, type PortalOptions } from "../../../src/bitrix24/mod.ts";
import { createSandbox, FakeClock } from "../../../src/bitrix24/sandbox/mod.ts";
import { draws, faults } from "./random_run.ts";

/** What came of the lists of some runs. */
export interface ListEnds {
  whole: number;
  failed: number;
  rows: number;
  /** Records that were there all the time, and did not come. */
  missed: number;
  /** Records that came more than once. */
  doubled: number;
  changes: number;
}

/** How a list is read, and how much is in it. */
export interface ListRun {
  /** Records at the begin, at most. */
  most: number;
  options?: ListOptions;
  /** Whether faults strike; else records are added and removed. */
  isFaulty: boolean;
  /** Changes before each request at most; 4 unless told. */
  changesEach?: number;
}

/** Makes one run, and counts; asserts only that whatever fails says why. */
export async function randomList(
  seed: number,
  { most, options = {}, isFaulty, changesEach = 4 }: ListRun,
): Promise<ListEnds> {
  const { next, whole, one } = draws(seed * 7919 + 41);

  const clock = new FakeClock({ auto: true });
  const count = Math.ceil(most / 2) + whole(most / 2);
  const step = one([1, 1, 2, 7]);
  const sandbox = createSandbox({ clock, rows: { deal: { count, step } } });
  const { control } = sandbox;
  // How long commands take decides how many of them go in a request.
  control.latency({ command: one([0, 20, 100]) });
  const given: PortalOptions = { fetch: sandbox.fetch, clock, timeout: 20_000 };
  if (next() < 0.3) {
    given.limits = { burst: 5 + whole(40), perSecond: 2 + whole(10) };
    control.limits(given.limits);
  }
  if (isFaulty) {
    control.faults(Array.from({ length: 1 + whole(3) }, () => ({
      fault: one(faults),
      rate: one([0.02, 0.1, 0.3]),
      seed: whole(1e6),
      delay: one([10, 5_000, 30_000]),
    })));
  }
  const idAt = (number: number): number => 1 + (number - 1) * step;
  const gone = new Set<number>();
  let changes = 0;
  /** Another program, which goes on by itself: what it does meets no fault and no limit. */
  const other = async (): Promise<void> => {
    const many = 1 + whole(changesEach);
    for (let change = 0; change < many; change++) {
      const isAdded = next() < 0.4;
      const id = idAt(1 + whole(count));
      if (!isAdded) gone.add(id);
      const [method, params] = isAdded
        ? ["crm.deal.add", { fields: { TITLE: "new" } }] as const
        : ["crm.deal.delete", { id }] as const;
      const answer = await direct.callUnknown(method, params).catch(() => undefined);
      // A record that is gone already cannot go again.
      if (answer) changes++;
    }
  };
  const direct = new Portal("https://another-program.invalid/rest/1/c0de/", {
    fetch: sandbox.fetch,
    clock,
    limits: false,
  });
  const portal = new Portal(sandbox.url, {
    ...given,
    fetch: async (input, init) => {
      if (!isFaulty) await other();
      return sandbox.fetch(input as Request, init);
    },
  });
  const rows = list(portal, "crm.deal.list", { select: ["ID"], order: { ID: one(["ASC", "DESC"] as const) } }, options);
  const came = new Map<number, number>();
  let failed = 0;
  try {
    for await (const { ID } of rows) came.set(Number(ID), (came.get(Number(ID)) ?? 0) + 1);
  } catch (error) {
    assert.ok(error instanceof OintError, `${error}`);
    failed++;
  }
  const ids = Array.from({ length: count }, (_, index) => idAt(index + 1));
  const missed = failed ? 0 : ids.filter((id) => !gone.has(id) && !came.has(id)).length;
  const doubled = [...came.values()].filter((times) => times > 1).length;
  assert.equal(portal.limits().waiting, 0);
  return { whole: 1 - failed, failed, rows: came.size, missed, doubled, changes };
}
