import assert from "node:assert/strict";
import { test } from "node:test";
import { call, freshPortal, type Got, got, MORNING } from "../../../tests/support/sandbox/portal.ts";
import { FakeClock } from "../../sandbox/clock.ts";
import type { Json } from "../../sandbox/table.ts";

const portal = () => {
  const clock = new FakeClock({ start: MORNING });
  return { clock, sandbox: freshPortal({ clock }) };
};
type Sandbox = ReturnType<typeof freshPortal>;

async function statuses(times: number, ask: () => Promise<Got>): Promise<Record<number, number>> {
  const counts: Record<number, number> = {};
  for (let count = 0; count < times; count++) {
    const { status } = await ask();
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

test("a portal takes fifty requests at once and two a second, classic and new ones together", async () => {
  const { clock, sandbox } = portal();
  sandbox.control.limits({ burst: 50, perSecond: 2 });
  assert.deepEqual(await statuses(30, () => call(sandbox, "user.admin")), { 200: 30 });
  assert.deepEqual(await statuses(21, () => call(sandbox, "v3:tasks.task.get", { id: 1 })), { 200: 20, 503: 1 });
  const { status, body } = await call(sandbox, "user.admin");
  assert.deepEqual([status, body], [503, { error: "QUERY_LIMIT_EXCEEDED", error_description: "Too many requests" }]);
  await clock.advance(5000);
  assert.deepEqual(await statuses(12, () => call(sandbox, "user.admin")), { 200: 10, 503: 2 });
  assert.equal(sandbox.control.ledger().length, 60, "what is refused is not carried out");
  assert.equal(sandbox.control.requests().filter(({ status }) => status === 503).length, 4);
});

test("each portal has limits of its own, the authorisation server has none", async () => {
  const { sandbox } = portal();
  sandbox.control.limits({ burst: 1, perSecond: 1 });
  const at = (host: string) => async (): Promise<Got> =>
    await got(await sandbox.fetch(`https://${host}/rest/1/code/user.admin`));
  assert.deepEqual(await statuses(2, at("one.example")), { 200: 1, 503: 1 });
  assert.deepEqual(await statuses(2, at("two.example")), { 200: 1, 503: 1 });
  const query = "grant_type=authorization_code&client_id=a&client_secret=b&code=";
  let code = 0;
  const tokens = async (): Promise<Got> =>
    await got(await sandbox.fetch(`https://one.example/oauth/token/?${query}${code++}`));
  assert.deepEqual(await statuses(3, tokens), { 200: 3 });
});

test("limits that are off are told in a header of each answer, whatever it is", async () => {
  const { sandbox } = portal();
  const told = async (): Promise<(string | null)[]> => {
    const answers = [
      await sandbox.fetch(`${sandbox.url}user.admin`),
      await sandbox.fetch(`${sandbox.url}crm.deal.get?id=9999`),
      await sandbox.fetch(`${sandbox.url}nope`),
      await sandbox.fetch("https://oauth.bitrix.info/oauth/token/"),
    ];
    sandbox.control.faults([{ fault: "502-html" }]);
    answers.push(await sandbox.fetch(`${sandbox.url}user.admin`));
    sandbox.control.faults([]);
    return answers.map(({ headers }) => headers.get("x-oint-limits"));
  };
  const off = ["off", "off", "off", "off", "off"];
  assert.deepEqual(await told(), off);
  sandbox.control.limits({ burst: 50, perSecond: 2 });
  assert.deepEqual(await told(), [null, null, null, null, null]);
  sandbox.control.limits(false);
  assert.deepEqual(await told(), off);
  sandbox.control.limits({ burst: 50, perSecond: 2 });
  sandbox.control.reset();
  assert.deepEqual(await told(), off);
});

const timeOf = ({ body }: Got): [Json | undefined, Json | undefined] => {
  const { operating, operating_reset_at: reset } = body.time as Record<string, Json>;
  return [operating, reset];
};

test("a method's time is told in each answer; used up, the method is refused until its oldest minute is over", async () => {
  const { clock, sandbox } = portal();
  sandbox.control.operating({ limit: 480, cost: { "crm.deal.list": 200, "*": 1 } });
  const list = () => call(sandbox, "crm.deal.list");
  // 06:22 and ten minutes.
  const reset = Date.parse("2024-10-09T06:32:00Z") / 1000;
  assert.deepEqual(timeOf(await list()), [200, reset]);
  assert.deepEqual(timeOf(await list()), [400, reset]);
  assert.deepEqual(timeOf(await list()), [600, reset]);
  const { status, body } = await list();
  assert.deepEqual([status, body], [429, {
    error: "OPERATION_TIME_LIMIT",
    error_description: "Method is blocked due to operation time limit",
  }]);
  assert.deepEqual(timeOf(await call(sandbox, "crm.deal.get", { id: 3 })), [1, reset]);
  assert.equal((await call(sandbox, "crm.deal.list", {}, 3)).status, 200, "another webhook has time of its own");
  await clock.advance((reset - 1) * 1000 - clock.now());
  assert.equal((await list()).status, 429);
  await clock.advance(1000);
  assert.deepEqual(timeOf(await list()), [200, reset + 600]);
});

test("a method takes the time that it takes, where nothing else is said", async () => {
  const { clock, sandbox } = portal();
  sandbox.control.operating({ limit: 1 });
  sandbox.control.latency({ command: 600 });
  const ask = async (): Promise<Got> => {
    const answered = call(sandbox, "user.admin");
    await clock.advance(600);
    return await answered;
  };
  assert.equal(timeOf(await ask())[0], 0.6);
  assert.equal(timeOf(await ask())[0], 1.2);
  assert.equal((await call(sandbox, "user.admin")).status, 429);
});

test("without counting, the times are those of the call alone", async () => {
  const { sandbox } = portal();
  assert.deepEqual(timeOf(await call(sandbox, "user.admin")), [0, MORNING.getTime() / 1000 + 600]);
});

test("requests and commands take the time that they are told to", async () => {
  const { clock, sandbox } = portal();
  const isAnswered = async (sandbox: Sandbox, ms: number): Promise<boolean> => {
    let is = false;
    void call(sandbox, "user.admin").then(() => is = true);
    await clock.advance(ms);
    const before = is;
    await clock.advance(1);
    return !before && is;
  };
  sandbox.control.latency({ request: 50 });
  assert.equal(await isAnswered(sandbox, 49), true);
  sandbox.control.latency({ request: 50, command: 20 });
  assert.equal(await isAnswered(sandbox, 69), true);
  sandbox.control.latency({});
  assert.equal((await call(sandbox, "user.admin")).status, 200);
});

for (
  const latency of [undefined, null, 50, { request: -1 }, { command: "5" }, { request: Infinity }, { requests: 1 }]
) {
  test(`this is no latency: ${JSON.stringify(latency)}`, () => {
    const { sandbox } = portal();
    assert.throws(() => sandbox.control.latency(latency as { request: number }), {
      name: "TypeError",
      message: /^Latency is milliseconds for each request and command: \{ request: 50, command: 20 \}, not .*\.$/,
    });
  });
}

test("reset makes a sandbox as fast as it was", async () => {
  const { clock, sandbox } = portal();
  sandbox.control.latency({ request: 1000, command: 1000 });
  sandbox.control.reset();
  const answered = call(sandbox, "user.admin");
  await clock.advance(0);
  assert.equal(clock.sleeping, 0, "nobody waits");
  assert.equal((await answered).status, 200);
});

test("reset empties the bucket, and counts operating time from zero", async () => {
  const { sandbox } = portal();
  sandbox.control.limits({ burst: 1, perSecond: 1 });
  sandbox.control.operating({ limit: 1, cost: 1 });
  const ask = async (): Promise<number> => (await call(sandbox, "user.admin")).status;
  assert.deepEqual([await ask(), await ask()], [200, 503]);
  sandbox.reset();
  assert.deepEqual([await ask(), await ask()], [200, 503], "the limits stay");
  sandbox.control.reset();
  assert.deepEqual([await ask(), await ask()], [200, 200], "all is off");
});
