/**
 * What people do with @bitrix24/b24jssdk, as it comes from npm, against a sandbox whose addresses stand in the environment.
 * Run by Node with the folder that has the package; ends with an error where something is not as with a portal.
 *
 * @module
 */

import assert from "node:assert/strict";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

/** Something that the package answers. */
interface Answer {
  isSuccess: boolean;
  // deno-lint-ignore no-explicit-any -- the package's own types are not installed where this is checked
  getData: () => any;
  getErrorMessages: () => string[];
}

type Make = (what: object) => Promise<Answer>;

/** What is used of the package. */
interface Sdk {
  actions: {
    v2: Record<"call" | "batch" | "batchByChunk" | "callList", { make: Make }> & {
      fetchList: { make: (what: object) => AsyncIterable<object[]> };
    };
    v3: Record<"call" | "batch" | "callList" | "callTail", { make: Make }>;
  };
  offClientSideWarning: () => void;
  setCallbackRefreshAuth: (callback: () => Promise<void>) => void;
}

const [folder] = process.argv.slice(2) as [string];
const { OINT_SANDBOX_ENDPOINT: endpoint = "", OINT_SANDBOX_HTTPS: https = "" } = process.env;
const sdk = await import(
  pathToFileURL(join(folder, "node_modules", "@bitrix24", "b24jssdk", "dist", "esm", "index.mjs")).href
);

/** Nothing is held back, and nothing is sent twice. */
const restrictionParams = {
  ...sdk.ParamsFactory.getDefault(),
  rateLimit: { burstLimit: 1e9, drainRate: 1e9, adaptiveEnabled: false },
  adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0.001, maxDelay: 0 },
  maxRetries: 1,
};

const application: Sdk = new sdk.B24OAuth(
  {
    ...{ applicationToken: "", userId: 1, memberId: "m", scope: "crm", status: "L", expiresIn: 3600 },
    ...{ accessToken: "expired", refreshToken: "first", expires: Math.floor(Date.now() / 1000) + 3600 },
    ...{ domain: new URL(endpoint).host, clientEndpoint: endpoint, serverEndpoint: endpoint },
  },
  { clientId: "app", clientSecret: "secret" },
  { restrictionParams },
);
const webhook: Sdk = sdk.B24Hook.fromWebhookUrl(https, { restrictionParams });

const data = async (answer: Promise<Answer>) => {
  const got = await answer;
  assert.ok(got.isSuccess, got.getErrorMessages().join("; "));
  return got.getData();
};

let refreshes = 0;
application.setCallbackRefreshAuth(() => Promise.resolve(void refreshes++));

for (const [kind, { actions, offClientSideWarning }] of Object.entries({ application, webhook })) {
  const { v2, v3 } = actions;
  offClientSideWarning.call(kind === "application" ? application : webhook);
  const deals = { method: "crm.deal.list", params: { select: ["ID"] } };

  const few = await data(v2.call.make({ ...deals, params: { ...deals.params, filter: { "<ID": 4 } } }));
  assert.deepEqual(few.result.map(({ ID }: { ID: string }) => ID), ["1", "2", "3"], kind);

  const title = `Lamps of ${kind}`;
  const { result: id } = await data(v2.call.make({ method: "crm.deal.add", params: { fields: { TITLE: title } } }));
  const { deal, same } = await data(v2.batch.make({
    calls: {
      deal: { method: "crm.deal.get", params: { id } },
      same: { method: "crm.deal.list", params: { filter: { ID: "$result[deal][ID]" }, select: ["ID", "TITLE"] } },
    },
    options: { isHaltOnError: true, returnAjaxResult: false },
  }));
  assert.deepEqual([deal.TITLE, same], [title, [{ ID: String(id), TITLE: title }]], kind);
  await data(v2.call.make({ method: "crm.deal.delete", params: { id } }));

  const calls = Array.from({ length: 120 }, (_, index) => ["crm.deal.get", { id: index + 1 }]);
  const many = await data(v2.batchByChunk.make({ calls, options: { isHaltOnError: false } }));
  assert.deepEqual(many.map(({ ID }: { ID: string }) => Number(ID)), calls.map((_, index) => index + 1), kind);

  assert.equal((await data(v2.callList.make(deals))).length, 230, kind);
  const fetched: unknown[] = [];
  for await (const chunk of v2.fetchList.make({ ...deals, idKey: "ID" })) fetched.push(...chunk);
  assert.equal(fetched.length, 230, kind);

  const got = await data(v3.call.make({ method: "main.eventlog.get", params: { id: 1250, select: ["id", "userId"] } }));
  assert.deepEqual(got.result.item, { id: 1250, userId: 1 }, kind);
  const log = { method: "main.eventlog.list", params: { select: ["id"] }, idKey: "id", customKeyForResult: "items" };
  const listed: { id: number }[] = await data(v3.callList.make({ ...log, limit: 2 }));
  assert.deepEqual(listed.map((one) => one.id), [1250, 1251, 446315, 446325], kind);
  const filter = [["userId", "in", [3, 9]]];
  const some: { id: number }[] = await data(v3.callList.make({ ...log, params: { ...log.params, filter } }));
  assert.deepEqual(some.map((one) => one.id), [446315], kind);
  const events = { method: "main.eventlog.tail", params: { select: ["id"] } };
  const tail: { id: number }[] = await data(v3.callTail.make({ ...events, limit: 1 }));
  const ids = tail.map((one) => one.id);
  assert.deepEqual(ids, [1250, 1251, 446315, 446325], kind);
  const { first, again } = await data(v3.batch.make({
    calls: {
      first: { method: "main.eventlog.get", params: { id: 1251, select: ["id"] } },
      again: { method: "main.eventlog.get", params: { id: { $ref: "first.item.id" }, select: ["id"] } },
    },
    options: { returnAjaxResult: false },
  }));
  assert.deepEqual([first.item.id, again.item.id], [1251, 1251], kind);
}
// All requests with the token that had expired waited for one pair of tokens.
assert.equal(refreshes, 1);
console.log("done");
process.exit();
