/** The file of `oint bitrix24 types` passes the type check, and knows what it is for. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileOf, hostileAnswers, runTypes } from "../support/bitrix24/own_portal.ts";
import { withHostileFile, withOpenApi, withSandboxFile } from "./own_files.ts";
import { check } from "./program.ts";

const problems = (text: string, file: string) => check(text, { "my_portal.ts": file }).problems;
const missing = { load: () => Promise.reject(new Error("not there")) };

test("the sandbox's file", async () => {
  assert.deepEqual(problems(withOpenApi, (await runTypes(["--url", "sandbox:"])).stdout), []);
});

test("the sandbox's file without openapi-typescript", async () => {
  assert.deepEqual(problems(withSandboxFile, (await runTypes(["--url", "sandbox:"], missing)).stdout), []);
});

test("a file with hostile names and labels", async () => {
  assert.deepEqual(problems(withHostileFile, await fileOf(hostileAnswers())), []);
});

test("the file of a portal that tells nothing", async () => {
  assert.deepEqual(problems("export {};\n", await fileOf({})), []);
});

test("a mistake is found, in the file and beside it", async () => {
  const { stdout } = await runTypes(["--url", "sandbox:"], missing);
  const renamed = stdout.replaceAll("UF_CRM_1712000000", "UF_CRM_1712000009");
  assert.ok(problems(withSandboxFile, renamed).length >= 2);
  const broken = stdout.replace("UF_CRM_COLOURS?:", "UF_CRM_COLOURS*/?:");
  assert.ok(problems("export {};\n", broken).length >= 1);
});
