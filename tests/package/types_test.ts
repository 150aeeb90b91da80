import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "../../scripts/tasks/process.ts";
import { findNode, findTypeScript, typescriptMajors, typescriptVersions } from "../../scripts/tasks/runtimes.ts";
import { fileOf, hostileAnswers, runTypes } from "../support/bitrix24/own_portal.ts";
import { withHostileFile, withOpenApi, withSandboxFile } from "../types/own_files.ts";
import { check } from "./compile.ts";
import { consumer, removeFolders } from "./consumer.ts";

/** What a consumer writes; each line with an expected error fails the check when the error is not there. */
const source = `
import { bitrix24, OintError, UsageError } from "oint";
import { ApiError, changeUserStatus, createUser, findUsers, getUser, Portal } from "oint/bitrix24";
import type { ApiResponse, ChangeUserStatusParams } from "oint/bitrix24";
import { createSandbox } from "oint/sandbox";
import { fileTokens } from "oint/node";
import { redisLimits, redisTokens, type RedisClient, type SharedLimits } from "oint/redis";
import { OAuthApp, type PortalTokens, type TokenStore } from "oint/bitrix24";

const redis: RedisClient = { eval: (script, keys, args) => Promise.resolve([script, keys[0], args[0]]) };
const shared: SharedLimits = redisLimits(redis, { processes: 2 });
export const stores: TokenStore<PortalTokens>[] = [redisTokens(redis), fileTokens("tokens")];
const tokens = redisTokens<PortalTokens>(redis);
export const app = new OAuthApp({ clientId: "a", clientSecret: "b", tokens, portal: { shared } });
// @ts-expect-error -- no client
redisLimits({});

const sandbox = createSandbox();
const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });
const params: ChangeUserStatusParams = { userId: 2166, fire: true };
const changed: ApiResponse<boolean> = await changeUserStatus(portal, params, { signal: AbortSignal.timeout(1000) });
export const flag: boolean = changed.result;
export const id: string | undefined = (await getUser(portal, { userId: "1" })).result[0]?.ID;
export const found = (await findUsers(portal, { filter: { LAST_NAME: "Lama" } })).result.length;
export const made = await createUser(portal, { fields: { EMAIL: "a@example.org" } });
export const named = (await portal.call("user.get", { ID: "1" })).result;
export const unknownResult: unknown = (await portal.callUnknown("some.method")).result;
export const same: Portal = new bitrix24.Portal("portal.example", { token: "t" });
export const errors: (new (...given: never[]) => OintError)[] = [ApiError, UsageError];
// @ts-expect-error -- fire must be written
await changeUserStatus(portal, { userId: 2166 });
// @ts-expect-error -- no such parameter
await getUser(portal, { userid: 1 });
// @ts-expect-error -- no such method
await portal.call("user.gett");
// @ts-expect-error -- EMAIL is required
await createUser(portal, { fields: { NAME: "Anna" } });
`;

after(removeFolders);

test("the installed command writes a portal's types, and says what it lacks", async () => {
  const node = await findNode(24);
  assert.ok("path" in node, "Node 24 is there");
  const folder = await consumer();
  const bin = join(folder, "node_modules", "oint", "src", "cli", "bin.js");
  const { code, output } = await run(node.path, [bin, ..."bitrix24 types --url sandbox: --out own.ts".split(" ")], {
    cwd: folder,
  });
  assert.equal(code, 0, output);
  assert.match(output, /^Types of REST 3\.0 are left out, since openapi-typescript is not there: npm install /m);
  const missing = { load: () => Promise.reject(new Error("not there")) };
  assert.equal(readFileSync(join(folder, "own.ts"), "utf8"), (await runTypes(["--url", "sandbox:"], missing)).stdout);
});

for (const major of typescriptMajors) {
  const found = findTypeScript(major);
  const reason = "missing" in found ? found.missing : false;
  const title = `files of a portal's own fields type-check with TypeScript ${typescriptVersions[major]}`;
  test(`${title}${reason ? ` [${reason}]` : ""}`, { skip: reason }, async () => {
    const missing = { load: () => Promise.reject(new Error("not there")) };
    const sandbox = (await runTypes(["--url", "sandbox:"], missing)).stdout;
    const files = {
      "sandbox/consumer.ts": withSandboxFile,
      "sandbox/my_portal.ts": sandbox,
      "openapi/consumer.ts": withOpenApi,
      "openapi/my_portal.ts": (await runTypes(["--url", "sandbox:"])).stdout,
      "hostile/consumer.ts": withHostileFile,
      "hostile/my_portal.ts": await fileOf(hostileAnswers()),
    };
    assert.equal((await check(major, "own", files)).problems, "");
    const renamed = sandbox.replaceAll("UF_CRM_1712000000", "UF_CRM_1712000009");
    const wrong = { "consumer.ts": withSandboxFile, "my_portal.ts": renamed };
    assert.match((await check(major, "wrong", wrong)).problems, /UF_CRM_1712000000/);
  });
}

for (const major of typescriptMajors) {
  const found = findTypeScript(major);
  const reason = "missing" in found ? found.missing : false;
  const title = `a consumer type-checks with TypeScript ${typescriptVersions[major]}`;
  test(`${title}${reason ? ` [${reason}]` : ""}`, { skip: reason }, async () => {
    const texts = { "consumer.ts": source };
    const all = { skipLibCheck: false };
    assert.equal((await check(major, "types", texts, all)).problems, "");
    // What most projects have: optional members may be undefined there, in our declarations, too.
    const plain = { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false };
    assert.equal((await check(major, "strict", texts, { ...all, ...plain })).problems, "");
  });
}
