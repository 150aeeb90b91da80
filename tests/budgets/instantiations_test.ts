/** What typed calls cost the type checker, in types that it instantiates. */

import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const consumer = join(root, "tests", "budgets", "consumer.ts");
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  types: [],
  paths: { "oint/bitrix24": [join(root, "src", "bitrix24", "mod.ts")] },
};

/** Checks a file of the given text as a consumer's editor does, and counts. */
function instantiations(text: string): number {
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === consumer || fileExists(name);
  host.readFile = (name) => name === consumer ? text : readFile(name);
  host.getSourceFile = (name, target) =>
    name === consumer ? ts.createSourceFile(name, text, target) : getSourceFile(name, target);
  const program = ts.createProgram([consumer], options, host);
  const source = program.getSourceFile(consumer);
  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  assert.deepEqual(problems.map((each) => ts.flattenDiagnosticMessageText(each.messageText, "\n")), []);
  return (program as unknown as { getInstantiationCount: () => number }).getInstantiationCount();
}

/** Sixty calls, of these in turn. */
function sixty(head: string, calls: string[]): string {
  const lines = Array.from({ length: 60 }, (_, index) => {
    const call = calls[index % calls.length]!.replaceAll("$", String(index));
    return `export const r${index} = (await ${call}).result;`;
  });
  return `${head}\n${lines.join("\n")}\n`;
}

const functions = sixty(
  `import * as b from "oint/bitrix24";\nconst portal = new b.Portal("p.example", { token: "t0ken" });`,
  [
    `b.getUser(portal, { userId: $ })`,
    `b.createUser(portal, { fields: { EMAIL: "a$@example.org", NAME: "Anna", UF_DEPARTMENT: [$], UF_MINE: $ } })`,
    `b.updateUser(portal, { userId: "$", fields: { NAME: "Hanna", WORK_POSITION: "Developer" } })`,
    `b.changeUserStatus(portal, { userId: $, fire: true }, { timeout: 1000 })`,
    `b.findUsers(portal, { filter: { LAST_NAME: "Lama", USER_TYPE: "employee" } })`,
    `b.getCurrentUser(portal)`,
    `b.getUserFieldsStructure(portal)`,
    `b.serverTime(portal)`,
  ],
);
const methods = sixty(
  `import { Portal } from "oint/bitrix24";\nconst portal = new Portal("p.example", { token: "t0ken" });`,
  [
    `portal.call("user.get", { ID: $, FILTER: { "!%LAST_NAME": "Lama", ACTIVE: true }, order: "ASC" })`,
    `portal.call("user.add", { EMAIL: "a$@example.org", NAME: "Anna", UF_DEPARTMENT: [$], UF_MINE: $ })`,
    `portal.call("user.update", { ID: "$", NAME: "Hanna" }, { timeout: 1000 })`,
    `portal.call("user.search", { FILTER: { LAST_NAME: "Lama" } })`,
    `portal.call("user.current")`,
    `portal.call("user.fields")`,
    `portal.call("user.access", { ACCESS: ["AU"] })`,
    `portal.call("user.admin")`,
    `portal.call("user.option.get", { option: "x" })`,
    `portal.call("user.option.set", { options: { x: $ } })`,
    `portal.call("user.userfield.add", { fields: { FIELD_NAME: "X", USER_TYPE_ID: "string", MULTIPLE: "Y" } })`,
    `portal.call("user.userfield.delete", { id: $ })`,
    `portal.call("user.userfield.list", { filter: { ID: $ } })`,
    `portal.call("user.userfield.update", { id: $, fields: { SORT: $ } })`,
    `portal.call("server.time")`,
  ],
);

const budgets: [what: string, text: string, limit: number][] = [
  ["60 calls of functions", functions, 2_000],
  ["60 calls of portal.call", methods, 5_000],
];
for (const [what, text, limit] of budgets) {
  test(`${what} cost at most ${limit} instantiations`, () => {
    const count = instantiations(text) - instantiations("export {};\n");
    console.log(`instantiations of ${what} with TypeScript ${ts.version}: ${count} of ${limit}`);
    assert.ok(count > 0, "something was counted");
    assert.ok(count <= limit, `${count} instantiations, ${limit} are allowed`);
  });
}
