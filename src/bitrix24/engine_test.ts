/** What stands around a portal's calls, against the sandbox in process, by a clock that moves by itself. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { FakeClock } from "../sandbox/clock.ts";
import {
  ApiError,
  ConnectionError,
  Portal,
  type PortalOptions,
  TimeoutError,
  UnknownOutcomeError,
  uploadFileToFolder,
} from "./mod.ts";
import { createSandbox } from "./sandbox/mod.ts";

/** A sandbox and a portal that share a clock. */
function portalOf(options: PortalOptions = {}) {
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const start = clock.now();
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch, clock, ...options });
  const { control } = sandbox;
  /** Method, status, and when it came, in milliseconds since the beginning. */
  const requests = () => control.requests().map(({ method, status, at }) => [method, status, at - start]);
  const passed = (): number => clock.now() - start;
  return { clock, sandbox, portal, control, requests, passed };
}

const deal = { fields: { TITLE: "Lamps" } };

test("a portal that is blocked by hand is an error at once, for whatever is called", async () => {
  for (
    const [method, params] of [["crm.deal.list", {}], ["crm.deal.add", deal], ["crm.deal.delete", { id: 1 }]] as const
  ) {
    const { portal, control, passed } = portalOf();
    control.faults([{ fault: "OVERLOAD_LIMIT" }]);
    await assert.rejects(portal.callUnknown(method, params), (error: Error) => {
      assert.ok(error instanceof ApiError);
      assert.equal(error.code, "OVERLOAD_LIMIT");
      assert.match(error.message, /blocked the calls by hand: ask its support\.$/);
      return true;
    });
    assert.equal(control.requests().length, 1);
    assert.equal(control.ledger().length, 0);
    assert.equal(passed(), 0);
  }
});

test("a call says how often it is made", async () => {
  for (
    const [given, own, attempts] of [
      [undefined, undefined, 4],
      [false, undefined, 1],
      [{ attempts: 2 }, undefined, 2],
      [{ attempts: 2 }, { attempts: 3 }, 3],
      [false, {}, 4],
      [{ attempts: 3 }, false, 1],
    ] as const
  ) {
    const { portal, control } = portalOf({ retry: given });
    control.faults([{ fault: "502-html" }]);
    await assert.rejects(portal.call("server.time", {}, { retry: own }), { name: "ResponseError" });
    assert.equal(control.requests().length, attempts, `${inspect(given)} ${inspect(own)}`);
  }
});

test("no option lets a write go twice", async () => {
  const { portal, control } = portalOf({ retry: { attempts: 50 } });
  control.faults([{ fault: "502-html-after-work" }]);
  await assert.rejects(portal.callUnknown("crm.deal.add", deal, { retry: { attempts: 100 } }), (error: Error) => {
    assert.ok(error instanceof UnknownOutcomeError);
    assert.match(
      error.message,
      /Look for the record by the ORIGIN_ID that you gave it\. See the page Did it happen\?$/,
    );
    return true;
  });
  assert.equal(control.ledger().flatMap(({ effects }) => effects).length, 1);
});

test("a limit that the caller has set spans all attempts and waits; the usual one leaves the limiter's waits out", async () => {
  const { portal, control, passed, sandbox, clock } = portalOf({ limits: { burst: 2, perSecond: 0.01 } });
  control.limits({ burst: 2, perSecond: 0.01 });
  await portal.call("server.time");
  // The next turn is in 100 s, the one after it in 200 s.
  const patient = [portal.call("server.time"), portal.call("server.time")];
  const late = assert.rejects(portal.callUnknown("crm.deal.add", deal, { totalTimeout: 30_000 }), (error: Error) => {
    assert.ok(error instanceof TimeoutError);
    assert.equal(error instanceof UnknownOutcomeError, false, "it was never sent");
    assert.equal(error.message, "crm.deal.add was not sent: 30000 ms (totalTimeout) were over before its turn came.");
    assert.equal(passed(), 30_000);
    return true;
  });
  await Promise.all([late, ...patient]);
  assert.equal(passed(), 200_000);
  assert.equal(clock.sleeping, 0);
  assert.deepEqual(sandbox.control.ledger().map(({ method }) => method), Array(3).fill("server.time"));
});

test("a limit that the caller has set ends an attempt, and no further one begins after it", async () => {
  const { portal, control, passed, clock } = portalOf({ totalTimeout: 3_000 });
  control.faults([{ fault: "no-answer" }]);
  await assert.rejects(portal.call("server.time", {}, { timeout: 1_000 }), { name: "TimeoutError" });
  assert.ok(passed() > 1_000 && passed() <= 3_000, `${passed()}`);
  assert.equal(clock.sleeping, 0);
  assert.ok(control.requests().length >= 2);
});

test("the log tells attempts and waits, and no secret", async () => {
  const lines: string[] = [];
  const logger = Object.fromEntries(
    ["debug", "info", "warn", "error"].map((level) => [
      level,
      (message: string, facts: object) => lines.push(`${level} ${message} ${JSON.stringify(facts)}`),
    ]),
  );
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const token = (refused?: string): string => refused === undefined ? "t0ken-old" : "t0ken-new";
  const portal = new Portal("https://p.example", { fetch: sandbox.fetch, clock, token, logger });
  sandbox.control.faults([
    { method: "crm.deal.list", on: [1], fault: "expired_token" },
    { method: "crm.deal.list", on: [2], fault: "500-html" },
  ]);
  await portal.call("crm.deal.list", { filter: { TITLE: "s3cret" } });
  assert.equal(lines.length, 4);
  assert.match(lines[0]!, /^debug crm\.deal\.list, attempt 1: ApiError after 0 ms\. \{/);
  assert.match(lines[1]!, /^debug crm\.deal\.list, attempt 1: ResponseError after 0 ms\. \{/);
  assert.match(lines[2]!, /^info crm\.deal\.list was answered with HTTP 500 .* It is called again in \d+ ms\. \{/);
  assert.match(lines[3]!, /^debug crm\.deal\.list, attempt 2: answered after 0 ms\. \{/);
  assert.doesNotMatch(lines.join(), /t0ken|s3cret/);
});

test("a logger that throws harms no call", async () => {
  const logger = {
    debug: () => {
      throw new Error("full");
    },
    info: () => {
      throw new Error("full");
    },
  };
  const { portal, control } = portalOf({ logger });
  control.faults([{ on: [1], fault: "503-html" }]);
  assert.ok((await portal.call("server.time")).result);
  assert.equal(control.requests().length, 2);
});

/** A portal of an application whose tokens a source gives. */
function application(source: (refused?: string) => string | Promise<string>) {
  const clock = new FakeClock({ auto: true });
  const sandbox = createSandbox({ clock });
  const bodies: string[] = [];
  const fetch: typeof sandbox.fetch = async (input, init) => {
    const request = new Request(input, init);
    bodies.push(await request.clone().text());
    return await sandbox.fetch(request);
  };
  return { portal: new Portal("https://p.example", { fetch, clock, token: source }), control: sandbox.control, bodies };
}

for (
  const [method, params, effects] of [["crm.deal.list", {}, 0], ["crm.deal.add", deal, 1], ["crm.deal.delete", {
    id: 1,
  }, 1]] as const
) {
  test(`a token that has expired is exchanged, and the call made again, once: ${method}`, async () => {
    const asked: (string | undefined)[] = [];
    const { portal, control, bodies } = application((refused) => {
      asked.push(refused);
      return refused === undefined ? "old" : "new";
    });
    control.faults([{ on: [1], fault: "expired_token" }]);
    await portal.callUnknown(method, params);
    assert.deepEqual(asked, [undefined, "old"]);
    assert.deepEqual(bodies.map((body) => JSON.parse(body).auth), ["old", "new"]);
    assert.equal(control.ledger().flatMap(({ effects }) => effects).length, effects);
    // A source without another one, and another one that has expired as well.
    control.faults([{ fault: "expired_token" }]);
    for (const [source, count] of [[() => "old", 1], [(refused?: string) => refused ? "new" : "old", 2]] as const) {
      const { portal, control } = application(source);
      control.faults([{ fault: "expired_token" }]);
      await assert.rejects(portal.callUnknown(method, params), (error: Error) => {
        assert.ok(error instanceof ApiError);
        assert.equal(error.code, "expired_token");
        assert.doesNotMatch(inspect(error), /"?(old|new)"/);
        return true;
      });
      assert.equal(control.requests().length, count);
      assert.equal(control.ledger().length, 0);
    }
  });
}

test("a source that fails has sent nothing: a write's outcome is known, and the source is asked once", async () => {
  const failure = new ConnectionError("oauth.token was not answered: reset.", { method: "oauth.token" });
  for (const method of ["crm.deal.add", "crm.deal.list"]) {
    let asked = 0;
    const { portal, control } = application(() => {
      asked++;
      return Promise.reject(failure);
    });
    await assert.rejects(portal.callUnknown(method, deal), (error: unknown) => error === failure);
    assert.deepEqual([asked, control.requests().length], [1, 0]);
  }
});

test("REST 3.0's writes carry a key, the same for each attempt; reads, classic calls and its batch carry none", async () => {
  const clock = new FakeClock({ auto: true });
  const calls: [path: string, key: string | null][] = [];
  let failures = 0;
  const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    calls.push([new URL(request.url).pathname.replace("/rest/1/c0de/", ""), request.headers.get("idempotency-key")]);
    if (failures-- > 0) return Promise.reject(new TypeError("fetch failed", { cause: new Error("read ECONNRESET") }));
    return Promise.resolve(Response.json({ result: true }));
  };
  const portal = new Portal("https://idempotency.example/rest/1/c0de/", { fetch, clock });
  const { v3 } = portal;
  failures = 2;
  await v3.callUnknown("tasks.task.add", { fields: {} });
  const [path, key] = calls[0]!;
  assert.equal(path, "/rest/api/1/c0de/tasks.task.add");
  assert.match(key!, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.deepEqual(calls, Array(3).fill([path, key]));
  calls.length = 0;
  await v3.callUnknown("tasks.task.add", { fields: {} });
  await v3.callUnknown("tasks.task.delete", { id: 1 });
  const keys = calls.map(([, key]) => key);
  assert.ok(keys.every((one) => one && one !== key) && keys[0] !== keys[1], `${keys}`);
  calls.length = 0;
  await v3.callUnknown("tasks.task.get", { id: 1 });
  await v3.callUnknown("batch", [] as never);
  await portal.callUnknown("tasks.task.add", { fields: {} });
  assert.deepEqual(calls.map(([, key]) => key), [null, null, null]);
  // Without a key, a write that may have taken effect stays one.
  for (const call of [() => v3.callUnknown("batch", [] as never), () => portal.callUnknown("tasks.task.add", {})]) {
    calls.length = 0;
    failures = 1;
    await assert.rejects(call(), (error: Error) => error instanceof UnknownOutcomeError);
    assert.equal(calls.length, 1);
  }
});

test("a write with a key is not repeated after a timeout of ours: the first one may still be running", async () => {
  let calls = 0;
  const fetch = () => {
    calls++;
    return new Promise<never>(() => {});
  };
  const clock = new FakeClock({ auto: true });
  const start = clock.now();
  const portal = new Portal("https://late.example/rest/1/c0de/", { fetch, clock });
  await assert.rejects(portal.v3.callUnknown("tasks.task.add", { fields: {} }), (error: Error) => {
    assert.ok(error instanceof UnknownOutcomeError);
    assert.ok(error.cause instanceof TimeoutError);
    return true;
  });
  assert.deepEqual([calls, clock.now() - start], [1, 65_000]);
});

test("a write with a key that fails in the end says that it may have taken effect, whatever came last", async () => {
  let calls = 0;
  const fetch = () =>
    ++calls === 1
      ? Promise.reject(new TypeError("fetch failed"))
      : Promise.resolve(Response.json({ error: { code: "ACCESS_DENIED", message: "No" } }, { status: 403 }));
  const portal = new Portal("https://last.example/rest/1/c0de/", { fetch, clock: new FakeClock({ auto: true }) });
  await assert.rejects(portal.v3.callUnknown("tasks.task.update", { id: 1 }), (error: Error) => {
    assert.ok(error instanceof UnknownOutcomeError);
    assert.deepEqual([error.code, (error.cause as Error).name], ["ACCESS_DENIED", "ApiError"]);
    return true;
  });
  assert.equal(calls, 2);
});

for (const [reason, what] of [[new Error("stop"), "an error"], [null, "null"]] as const) {
  const states = ["queued", "backing off", "sending", "waiting for operating time", "asking for a token"] as const;
  for (const state of states) {
    test(`an abort ends a call at once while it is ${state}, with its reason, ${what}`, async () => {
      const clock = new FakeClock();
      const sandbox = createSandbox({ clock });
      const { control } = sandbox;
      const options = { fetch: sandbox.fetch, clock, limits: { burst: 1, perSecond: 0.1 } };
      const late = Promise.withResolvers<string>();
      const portal = state === "asking for a token"
        ? new Portal(new URL(sandbox.url).origin, { ...options, token: () => late.promise })
        : new Portal(sandbox.url, options);
      if (state === "asking for a token") {
        // What comes too late is nobody's, a failure neither.
      } else if (state === "queued") {
        control.limits({ burst: 1, perSecond: 0.1 });
        await portal.call("server.time");
      } else if (state === "backing off") {
        control.faults([{ fault: "502-html" }]);
      } else if (state === "sending") {
        control.faults([{ fault: "no-answer" }]);
      } else {
        control.operating({ limit: 480, cost: 500 });
        await portal.call("server.time");
      }
      const before = control.requests().length;
      const controller = new AbortController();
      const call = portal.call("server.time", {}, { signal: controller.signal });
      await clock.advance(1);
      assert.ok(clock.sleeping > 0);
      assert.equal(control.requests().length - before, state === "backing off" || state === "sending" ? 1 : 0);
      controller.abort(reason);
      await assert.rejects(call, (error: unknown) => error === reason);
      assert.deepEqual([clock.sleeping, portal.limits().waiting], [0, 0]);
      if (state === "asking for a token") late.reject(new Error("no token"));
      await clock.advance(200_000);
      assert.equal(control.requests().length - before, state === "backing off" || state === "sending" ? 1 : 0);
    });
  }
}

for (const reason of [new Error("stop"), null]) {
  test(`an abort ends the reading of an answer at once, with its reason ${reason}`, async () => {
    let isCancelled = false;
    const body = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"result":')),
        cancel: () => void (isCancelled = true),
      });
    // What a runtime's own fetch does: the signal ends the body.
    const fetch = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const { signal } = new Request(input, init);
      return Promise.resolve(new Response(body().pipeThrough(new TransformStream(), { signal })));
    };
    const clock = new FakeClock();
    for (const method of ["server.time", "crm.deal.add"]) {
      const portal = new Portal("https://reading.example/rest/1/c0de/", { fetch, clock });
      const controller = new AbortController();
      const call = portal.callUnknown(method, {}, { signal: controller.signal });
      await clock.advance(1);
      controller.abort(reason);
      await assert.rejects(call, (error: unknown) => error === reason);
      await clock.advance(1);
      assert.ok(isCancelled);
      assert.equal(clock.sleeping, 0);
    }
  });
}

test("a limit that the caller has set spans both calls of an upload, and what they wait", async () => {
  const { portal, control, passed } = portalOf();
  control.latency({ request: 4_000 });
  const file = { folderId: 6, name: "a.txt", file: "SGkK" };
  await uploadFileToFolder(portal, file);
  assert.equal(passed(), 8_000);
  await assert.rejects(
    uploadFileToFolder(portal, { ...file, name: "b.txt" }, { totalTimeout: 6_000 }),
    (error: Error) => {
      assert.ok(error instanceof UnknownOutcomeError);
      assert.match(
        error.message,
        /^disk\.folder\.uploadFile got no complete answer within 6000 ms \(totalTimeout\)\. /,
      );
      return true;
    },
  );
  assert.equal(passed(), 14_000);
});

test("the usual limit ends a call that is answered too slowly, waits for repetitions included", async () => {
  const { portal, control, passed } = portalOf({ retry: { attempts: 100 } });
  control.faults([{ fault: "no-answer" }]);
  await assert.rejects(portal.call("server.time"), (error: Error) => {
    assert.equal(error.name, "TimeoutError");
    assert.match(error.message, /^server\.time got no complete answer within 120000 ms \(totalTimeout\)\.$/);
    return true;
  });
  assert.equal(passed(), 120_000);
  assert.equal(control.requests().length, 2);
});

test("a layer that makes a write of a read makes no call that is repeated", async () => {
  const { portal, control } = portalOf({
    layers: [(call, next) => next({ ...call, method: "crm.deal.add", params: deal })],
  });
  control.faults([{ fault: "reset-after-work" }]);
  await assert.rejects(portal.call("crm.deal.list"), (error: Error) => error instanceof UnknownOutcomeError);
  assert.equal(control.requests().length, 1);
  assert.equal(control.ledger().flatMap(({ effects }) => effects).length, 1);
});

test("a layer that calls a write a read gets it repeated no more", async () => {
  let sent = 0;
  const fetch = (): Promise<Response> => {
    sent++;
    return Promise.resolve(new Response("<html>", { status: 502 }));
  };
  const layers: NonNullable<PortalOptions["layers"]> = [(call, next) => next({ ...call, effect: "read" })];
  const portal = new Portal("https://layered.example/rest/1/c0de/", { fetch, layers });
  await assert.rejects(portal.callUnknown("user.update", { ID: 1 }), { name: "UnknownOutcomeError" });
  assert.equal(sent, 1);
});
