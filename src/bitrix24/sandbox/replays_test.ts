import assert from "node:assert/strict";
import { test } from "node:test";
import { freshPortal, MORNING } from "../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import { Portal } from "../portal.ts";

type Sandbox = ReturnType<typeof freshPortal>;

const fields = { title: "Lamps", creatorId: 1, responsibleId: 1 };

/** Calls a method of REST 3.0 under a key: status, code of the refusal, and whether the answer is one from before. */
async function ask(
  sandbox: Sandbox,
  key: string,
  { method = "tasks.task.add", body = { fields }, user = 1, code = "code" }: {
    method?: string;
    body?: object;
    user?: number;
    code?: string;
  } = {},
): Promise<[status: number, code: string | undefined, replayed: string | null, text: string]> {
  const response = await sandbox.fetch(`https://portal.example/rest/api/${user}/${code}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": key },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return [response.status, JSON.parse(text).error?.code, response.headers.get("idempotent-replayed"), text];
}

test("a write under a key is done once, and its answer given again for a day", async () => {
  const clock = new FakeClock({ start: MORNING });
  const sandbox = freshPortal({ clock });
  const first = await ask(sandbox, "a", { body: { fields } });
  assert.deepEqual(first.slice(0, 3), [200, undefined, null]);
  await clock.advance(86_399_000);
  const second = await ask(sandbox, "a", { body: { fields } });
  assert.deepEqual(second, [200, undefined, "true", first[3]]);
  assert.equal(sandbox.control.ledger().length, 1);
  assert.equal(sandbox.control.requests().length, 2);
  await clock.advance(1000);
  assert.equal((await ask(sandbox, "a", { body: { fields } }))[2], null);
  assert.equal(sandbox.control.ledger().length, 2);
});

test("a key is one webhook's, one user's, and one method's", async () => {
  const sandbox = freshPortal();
  const body = { id: 1, fields };
  await ask(sandbox, "a", { body });
  assert.equal((await ask(sandbox, "a", { body, method: "tasks.task.update" }))[2], null);
  assert.equal((await ask(sandbox, "a", { body, user: 3 }))[2], null);
  assert.equal((await ask(sandbox, "a", { body, code: "other" }))[2], null);
  assert.equal((await ask(sandbox, "b", { body }))[2], null);
  assert.equal((await ask(sandbox, "a", { body }))[2], "true");
  sandbox.reset();
  assert.equal((await ask(sandbox, "a", { body }))[2], null);
});

test("a key that was used for something else, or is none, is refused", async () => {
  const sandbox = freshPortal();
  await ask(sandbox, "a", { body: { fields } });
  const reused = [422, "BITRIX_REST_V3_EXCEPTION_IDEMPOTENCYKEYREUSEDEXCEPTION", null];
  assert.deepEqual((await ask(sandbox, "a", { body: { fields: { ...fields, title: "Bulbs" } } })).slice(0, 3), reused);
  const invalid = [400, "BITRIX_REST_V3_EXCEPTION_INVALIDIDEMPOTENCYKEYEXCEPTION", null];
  for (const key of ["", "x".repeat(256), "ä"]) assert.deepEqual((await ask(sandbox, key)).slice(0, 3), invalid);
  assert.deepEqual((await ask(sandbox, "x".repeat(255))).slice(0, 2), [200, undefined]);
  assert.equal(sandbox.control.ledger().length, 2);
});

test("reads, classic methods and batches mind no key", async () => {
  const sandbox = freshPortal();
  const twice = async (work: () => Promise<unknown>): Promise<number> => {
    const before = sandbox.control.ledger().length;
    await work();
    await work();
    return sandbox.control.ledger().length - before;
  };
  assert.equal(await twice(() => ask(sandbox, "a", { method: "tasks.task.get", body: { id: 1 } })), 2);
  assert.equal(await twice(() => ask(sandbox, "a", { method: "batch", body: [{ method: "tasks.task.add" }] })), 2);
  const classic = (): Promise<Response> =>
    sandbox.fetch(`${sandbox.url}crm.deal.add?fields[TITLE]=x`, { headers: { "idempotency-key": "a" } });
  assert.equal(await twice(classic), 2);
  assert.equal((await (await classic()).json()).result, 9);
});

test("what was refused is not kept, what was done is, whatever became of its answer", async () => {
  const sandbox = freshPortal();
  sandbox.control.faults([
    { method: "v3:tasks.task.add", on: [1], fault: "INTERNAL_SERVER_ERROR" },
    { method: "v3:tasks.task.add", on: [2], fault: "INTERNAL_SERVER_ERROR-after-work" },
  ]);
  const answers = [await ask(sandbox, "a"), await ask(sandbox, "a"), await ask(sandbox, "a")];
  assert.deepEqual(answers.map(([status, , replayed]) => [status, replayed]), [[500, null], [500, null], [
    200,
    "true",
  ]]);
  assert.equal(sandbox.control.ledger().length, 1);
});

for (const fault of ["reset-after-work", "502-html-after-work", "cut-body", "empty-body-after-work"] as const) {
  test(`a client whose answer is lost by ${fault} asks again under the same key, and the work is done once`, async () => {
    const clock = new FakeClock({ auto: true });
    const sandbox = freshPortal({ clock });
    const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, clock });
    sandbox.control.faults([{ method: "v3:tasks.task.add", on: [1, 2], fault }]);
    const { result } = await portal.v3.call("tasks.task.add", { fields });
    assert.equal(typeof result.item?.id, "number");
    assert.deepEqual(sandbox.control.ledger().map(({ method }) => method), ["v3:tasks.task.add"]);
    assert.equal(sandbox.control.requests().length, 3);
    // Another call is another one.
    await portal.v3.call("tasks.task.add", { fields });
    assert.equal(sandbox.control.ledger().length, 2);
  });
}

test("a batch of REST 3.0 has no key: it is not repeated", async () => {
  const clock = new FakeClock({ auto: true });
  const sandbox = freshPortal({ clock });
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, clock });
  sandbox.control.faults([{ method: "v3:batch", on: [1], fault: "reset-after-work" }]);
  const lost = portal.v3.call("batch", [{ method: "tasks.task.add", query: { fields } }]);
  await assert.rejects(lost, { name: "UnknownOutcomeError" });
  assert.equal(sandbox.control.ledger().length, 1);
});
