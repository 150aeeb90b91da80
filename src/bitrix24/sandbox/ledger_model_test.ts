import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { call, freshPortal, MORNING, readTable } from "../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import { type FaultName, type FaultRule, FAULTS } from "../../sandbox/faults.ts";
import type { Json } from "../../sandbox/table.ts";
import type { RefusalCode } from "./refusals.ts";

type Sandbox = ReturnType<typeof freshPortal>;
type Change = { do: "add"; title: string } | { do: "update"; id: number; title: string } | { do: "delete"; id: number };

const title = fc.stringMatching(/^[A-Za-z0-9 &%ä]{1,8}$/);
// Few ids, so that steps meet: what is gone is changed and deleted again.
const id = fc.integer({ min: 1, max: 14 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant("add" as const), title }),
  fc.record({ do: fc.constant("update" as const), id, title }),
  fc.record({ do: fc.constant("delete" as const), id }),
);
// What never answers would never end.
const kinds = Object.keys(FAULTS).filter((kind) => kind !== "no-answer") as FaultName<RefusalCode>[];
const sides = Object.entries(FAULTS).filter(([kind]) => kind !== "no-answer")
  .flatMap(([kind, moments]) => moments.map((moment) => `${kind}-${moment}-work` as FaultName<RefusalCode>));
const rule: fc.Arbitrary<FaultRule<RefusalCode>> = fc.record({
  method: fc.constantFrom("*", "batch", "crm.deal.add", "crm.deal.update", "crm.*"),
  rate: fc.constantFrom(0.2, 0.5),
  seed: fc.nat(100),
  fault: fc.constantFrom<FaultName<RefusalCode>>(
    ...kinds,
    ...sides,
    "QUERY_LIMIT_EXCEEDED",
    "INTERNAL_SERVER_ERROR-after-work",
  ),
  delay: fc.constant(1),
});

const methodOf = (change: Change): [method: string, params: Record<string, Json>] => [
  `crm.deal.${change.do}`,
  {
    ...("id" in change && { id: change.id }),
    ...("title" in change && { fields: { TITLE: change.title } }),
  },
];

function commandOf(change: Change): string {
  const [method, params] = methodOf(change);
  const fields = params.fields as { TITLE: string } | undefined;
  const query = new URLSearchParams({
    ...("id" in params && { id: String(params.id) }),
    ...(fields && { "fields[TITLE]": fields.TITLE }),
  });
  return `${method}?${query}`;
}

async function titles(sandbox: Sandbox): Promise<Map<number, string>> {
  const { body } = await call(sandbox, "crm.deal.list", { select: ["ID", "TITLE"] });
  assert.ok(Number(body.total) <= 50, "all deals stand on one page");
  return new Map((body.result as { ID: string; TITLE: string }[]).map(({ ID, TITLE }) => [Number(ID), TITLE]));
}

test("whatever is called, alone or in batches, and whatever faults strike: what the ledger tells is what the records are", async () => {
  const table = readTable();
  let done = 0;
  let struck = 0;
  const step = fc.oneof(change, fc.array(change, { maxLength: 4 }));
  const property = fc.asyncProperty(
    fc.array(step, { maxLength: 12 }),
    fc.array(rule, { maxLength: 3 }),
    async (steps, rules) => {
      const clock = new FakeClock({ start: MORNING, auto: true });
      const sandbox = freshPortal({ clock }, table);
      const model = await titles(sandbox);
      sandbox.control.faults(rules);
      for (const step of steps) {
        const answered = Array.isArray(step)
          ? call(sandbox, "batch", { cmd: step.map(commandOf) })
          : call(sandbox, ...methodOf(step));
        await answered.catch(() => struck++);
      }
      const commands = sandbox.control.ledger().slice(1);
      sandbox.control.faults([]);
      for (const { method, params, effects, refused } of commands) {
        assert.ok(refused === undefined || effects.length === 0, "what is refused does nothing");
        for (const { entity, id, change } of effects) {
          assert.equal(entity, "deal");
          done++;
          if (change === "deleted") assert.ok(model.delete(id));
          else {
            assert.equal(model.has(id), change === "changed", `${method} ${id}`);
            model.set(id, (params as { fields: { TITLE: string } }).fields.TITLE);
          }
        }
      }
      assert.deepEqual(await titles(sandbox), model);
      assert.ok(sandbox.control.requests().length >= steps.length + 1);
    },
  );
  await fc.assert(property, { seed: 16, numRuns: 150 });
  assert.ok(done > 300 && struck > 50, `${done} effects, ${struck} calls without an answer`);
});
