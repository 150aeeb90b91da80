import assert from "node:assert/strict";
import { after, test } from "node:test";
import { removeFolders } from "../package/consumer.ts";
import { type Ran, runIn, type RuntimeName, runtimeNames } from "./harness.ts";
import { type Input, names, type Result } from "./scenarios.ts";
import { startServers } from "./servers.ts";
import { startCountingServer } from "../support/counting_server.ts";
import { createSandbox } from "../../src/bitrix24/sandbox/mod.ts";
import { serve } from "../../src/cli/sandbox/serve.ts";

const code = "matrix-code";
const token = "matrix-token";
const servers = await startServers();
const counting = await startCountingServer();
const sandbox = createSandbox({ codes: [code], tokens: [token] });
const served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });

function runScenarios(name: RuntimeName): Promise<Ran | { missing: string }> {
  const input: Input = {
    webhook: `${served.origin}${new URL(sandbox.url).pathname}`,
    address: served.origin,
    token,
    origins: servers.origins,
    counting: counting.origin,
    label: name.toLowerCase().replace(" ", ""),
  };
  return runIn(name, "scenarios.ts", input);
}

// The runs come before the tests, since only then it is known which rows are skipped.
for (const name of runtimeNames) {
  let ran: Ran | { missing: string } | undefined;
  let crash: unknown;
  try {
    ran = await runScenarios(name);
  } catch (error) {
    crash = error;
  }
  if (ran !== undefined && "missing" in ran) {
    for (const scenario of names) test(`${name}: ${scenario} [${ran.missing}]`, { skip: ran.missing }, () => {});
    continue;
  }
  test(`${name} runs every scenario`, () => {
    if (crash !== undefined) throw crash;
    assert.deepEqual((ran?.output as Result[]).map((result) => result.name), names);
  });
  for (const scenario of names) {
    test(`${name}: ${scenario}`, () => {
      if (crash !== undefined) throw new Error(`${name} did not run.`);
      const result = (ran?.output as Result[]).find((one) => one.name === scenario);
      assert.equal(result?.failure, undefined, `${result?.failure}`);
    });
  }
}

test("workerd: requests of one worker share a limit, and none hangs for another that has ended", async (context) => {
  const limited = createSandbox();
  limited.control.limits({ burst: 100, perSecond: 100 });
  const servedToo = await serve((request) => limited.fetch(request), { port: 0, host: "127.0.0.1" });
  const url = `${servedToo.origin}${new URL(limited.url).pathname}`;
  const requests = [{ url, calls: 8, leavesAfter: 100 }, { url, calls: 4 }, { url, calls: 4 }];
  const ran = await runIn("workerd", "shared_limit.ts", requests).finally(() => servedToo.close());
  if ("missing" in ran) return context.skip(ran.missing);
  assert.deepEqual(ran.output, [8, 4, 4]);
  assert.ok(limited.control.requests().length >= 8, "the others' calls were made");
});

await served.close();
await servers.close();
await counting.close();
after(removeFolders);
