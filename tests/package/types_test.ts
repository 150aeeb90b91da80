import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "../../scripts/tasks/process.ts";
import { findNode, findTypeScript, typescriptMajors, typescriptVersions } from "../../scripts/tasks/runtimes.ts";
import { consumer, removeFolders } from "./consumer.ts";

/** What a consumer writes; each line with an expected error fails the check when the error is not there. */
const source = `
import { bitrix24, OintError, UsageError } from "oint";
import { ApiError, changeUserStatus, createUser, findUsers, getUser, Portal } from "oint/bitrix24";
import type { ApiResponse, ChangeUserStatusParams } from "oint/bitrix24";
import { createSandbox } from "oint/sandbox";

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

for (const major of typescriptMajors) {
  const found = findTypeScript(major);
  const reason = "missing" in found ? found.missing : false;
  const title = `a consumer type-checks with TypeScript ${typescriptVersions[major]}`;
  test(`${title}${reason ? ` [${reason}]` : ""}`, { skip: reason }, async () => {
    const node = await findNode(24);
    if ("missing" in found) return;
    assert.ok("path" in node, "Node 24 is there to run the compiler");
    const folder = await consumer();
    const config = {
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        isolatedModules: true,
        skipLibCheck: false,
        noEmit: true,
        target: "es2022",
        module: "nodenext",
        lib: ["es2023", "dom"],
        types: [],
      },
      files: ["consumer.ts"],
    };
    writeFileSync(join(folder, "consumer.ts"), source);
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { code, output } = await run(node.path, [found.path, "--project", folder], { cwd: folder });
    assert.equal(code, 0, output);
  });
}
