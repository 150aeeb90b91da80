/** The TypeScript that the command line shows for each method passes the type check. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tasks/runtimes.ts";
import { catalogue } from "../../src/bitrix24/generated/catalogue/index.ts";
import { service } from "../../src/bitrix24/generated/cli/index.ts";
import { describeJson } from "../../src/catalogue/describe.ts";
import { allMethods } from "../../src/catalogue/find.ts";
import { CLASSIC, V3 } from "../support/bitrix24/expected_counts.ts";
import { check } from "./program.ts";

const source = join(root, "src", "bitrix24");

/** The last line of a method's example, where the call stands. */
async function calls(api: string | undefined): Promise<string[]> {
  const methods = (await allMethods(catalogue)).filter((method) => method.api === api);
  const examples = await Promise.all(methods.map((method) => describeJson(service, catalogue, method)));
  return examples.map(({ example }) => (example as { typescript: string }).typescript.split("\n").at(-1)!);
}

/** A program of calls, each in a scope of its own. */
function program(...lines: string[]): string {
  return lines.map((line) => `{ ${line} }\n`).join("");
}

const HEAD = `import type { Portal } from "oint/bitrix24";\ndeclare const portal: Portal;\n`;

const HEAD_V3 = `import type { ApiResponse } from "${source}/envelope.ts";
import type { RestMethodsV3 as Map } from "${source}/generated/rest_methods_v3.ts";
declare const portal: {
  v3: {
    call<M extends keyof Map>(
      method: M,
      ...rest: Record<never, never> extends Map[M]["params"] ? [Map[M]["params"]?] : [Map[M]["params"]]
    ): Promise<ApiResponse<Map[M]["result"]>>;
  };
};
`;

test("the examples of the classic methods", async () => {
  const lines = await calls(undefined);
  assert.equal(lines.length, CLASSIC);
  assert.deepEqual(check(HEAD + program(...lines)).problems, []);
});

test("the examples of REST 3.0", async () => {
  const lines = await calls("v3");
  assert.equal(lines.length, V3);
  assert.deepEqual(check(HEAD_V3 + program(...lines)).problems, []);
});

test("a wrong example is found", () => {
  const wrong = program('const { result } = await portal.call("user.get", { IDD: 1 });');
  assert.match(check(HEAD + wrong).problems.join(), /IDD/);
});
