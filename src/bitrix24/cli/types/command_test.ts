import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ownFields } from "../../generated/cli/own_fields.ts";
import { createSandbox } from "../../sandbox/mod.ts";
import { serve } from "../../../cli/sandbox/serve.ts";
import { readFields } from "./answers.ts";
import { askPortal, camelCase } from "./ask.ts";
import { commentText, memberName, stringLiteral } from "./text.ts";
import { fieldType } from "./field_type.ts";
import { fileOf, HOSTILE, hostileAnswers, portalOf, runTypes } from "../../../../tests/support/bitrix24/own_portal.ts";
import { withEnvelope } from "./command.ts";

const SANDBOX = ["--url", "sandbox:"];

test("the sandbox's own fields, with types and labels", async () => {
  const { code, stdout } = await runTypes(SANDBOX);
  assert.equal(code, 0);
  for (
    const piece of [
      "  /** Contract number */\n  UF_CRM_1712000000?: string | null;\n",
      '  /**\n   * Colours\n   * - 44: Red\n   * - 45: Blue\n   */\n  UF_CRM_COLOURS?: (44 | "44" | 45 | "45")[] | null;\n',
      "  /** Call back on */\n  UF_CRM_1712000002?: string | null;\n",
      "  /** Serial number */\n  ufCrm7_1712000001?: string | null;\n",
      "  UF_USR_LANGUAGES?: string[] | false | null;\n",
      '  "crm.deal.add": OwnCrmDeal<MyCrmDealRequest, MyCrmDealResult>["crm.deal.add"];\n',
      "  1036: OwnCrmItem<MyCrmItem1036Request, MyCrmItem1036Result>;\n",
      '  /** Room */\n  ufAutoRoom?: Exclude<components["schemas"]["TaskDto"]["ufAutoRoom"], undefined>;\n',
      '  "repairs.visit.plan": { params: ',
      "export interface MyPortal extends PortalMethods {\n",
      "export interface components {\n",
    ]
  ) assert.ok(stdout.includes(piece), `${piece} in\n${stdout}`);
  // Documented fields are no own ones, although their names begin alike.
  assert.doesNotMatch(stdout, /\bUF_DEPARTMENT\b|\bTITLE\b/);
});

test("what the portal refuses is a note, in the file and on standard error", async () => {
  const sandbox = createSandbox({ webhookScopes: ["user", "task"] });
  const served = await serve((request) => sandbox.fetch(request), { port: 0, host: "127.0.0.1" });
  const { code, stdout, stderr } = await runTypes(["--url", `${served.origin}/rest/1/sandbox/`]);
  await served.close();
  assert.equal(code, 0);
  assert.match(stderr, /^Left out: crm\.quote\.fields was refused \(insufficient_scope\)\.$/m);
  assert.match(stdout, /^ \* - crm\.quote\.fields was refused \(insufficient_scope\)$/m);
  assert.doesNotMatch(stdout, /OwnCrmQuote/);
});

test("the file is the same each time", async () => {
  const [one, other] = [await runTypes(SANDBOX), await runTypes(SANDBOX)];
  assert.equal(one.stdout, other.stdout);
  assert.equal(await fileOf(hostileAnswers()), await fileOf(hostileAnswers()));
});

test("--out writes a file", async () => {
  const { stdout, stderr, written } = await runTypes([...SANDBOX, "--out", "my_portal.ts"]);
  assert.equal(stdout, "");
  assert.equal(written["my_portal.ts"], (await runTypes(SANDBOX)).stdout);
  assert.match(stderr, /^Written: \d\d own fields of \d+ entities\.$/m);
});

for (
  const [args, message] of [
    [[], "--url (or the environment variable OINT_BITRIX24_URL) is missing."],
    [["--url", "p.example"], "The domain from --url needs a token"],
    [[...SANDBOX, "--out", "my_portal.js"], "--out takes the path of a TypeScript file"],
    [[...SANDBOX, "--out", "no_folder/my.ts"], "--out: the file cannot be written (ENOENT)."],
    [[...SANDBOX, "--output", "x.ts"], "Unknown option --output. Did you mean --out? types has --url, --out, "],
  ] as [string[], string][]
) {
  test(`oint bitrix24 types ${args.join(" ")} is wrong usage`, async () => {
    const { code, stdout, stderr } = await runTypes(args);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.ok(stderr.includes(message), stderr);
  });
}

test("without openapi-typescript all the rest is written", async () => {
  const load = () => Promise.reject(Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" }));
  const { stdout, stderr } = await runTypes(SANDBOX, { load });
  const lines = stderr.split("\n").filter((line) => line.includes("openapi-typescript"));
  assert.deepEqual(lines, [
    "Types of REST 3.0 are left out, since openapi-typescript is not there: npm install --save-dev openapi-typescript",
  ]);
  assert.match(stdout, /UF_CRM_1712000000\?: string/);
  assert.doesNotMatch(stdout, /components|repairs/);
});

test("help names the command, and the command's options", async () => {
  const { stdout } = await runTypes(["--help"]);
  for (const piece of ["Usage: oint bitrix24 types", "--url <text>", "--token <text>", "--out <file.ts>"]) {
    assert.ok(stdout.includes(piece), piece);
  }
});

test("a portal that is not reached is an error, and its secret stays unsaid", async () => {
  const server = createServer((_request, response) => response.destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { code, stdout, stderr } = await runTypes(["--url", `http://127.0.0.1:${port}/rest/1/s3cret-code/`]);
  server.close();
  assert.deepEqual([code, stdout], [3, ""]);
  assert.match(stderr, /^userfieldconfig\.list was not answered/);
  assert.doesNotMatch(stderr, /s3cret-code/);
});

test("wrong credentials are an error, not a note for each method", async () => {
  const { portal, asked } = portalOf({});
  const refusing = Object.create(portal, {
    callUnknown: {
      value: async () => {
        const { ApiError } = await import("../../../core/errors.ts");
        asked.push("x");
        throw new ApiError("no", { code: "NO_AUTH_FOUND", description: "", retryable: false, answer: {}, status: 401 });
      },
    },
  });
  await assert.rejects(askPortal(refusing, ownFields, {}), { name: "ApiError", code: "NO_AUTH_FOUND" });
  assert.deepEqual(asked, ["x"]);
});

test("a portal that refuses everything has nothing of its own", async () => {
  const { portal, asked } = portalOf({});
  const { entities, openapi, notes } = await askPortal(portal, ownFields, {});
  assert.deepEqual([entities, openapi], [[], undefined]);
  assert.equal(notes.length, asked.length);
  assert.match(await fileOf({}), /export interface MyRestMethods extends RestMethods \{\}/);
});

test("all pages of a list are asked for, and a list that never ends is left", async () => {
  let calls = 0;
  const page = (start: number) => [{ FIELD_NAME: `UF_USR_${start}`, USER_TYPE_ID: "string", MULTIPLE: "N" }];
  const { portal } = portalOf({});
  const paged = (last: number) =>
    Object.create(portal, {
      v3: { value: portal.v3 },
      callUnknown: {
        value: (method: string, { start = 0 }: { start?: number }) => {
          if (method !== "user.userfield.list" && method !== "user.fields") return portal.callUnknown(method);
          calls++;
          const result = method === "user.fields" ? {} : page(start);
          return Promise.resolve({
            result,
            ...method === "user.userfield.list" && start < last && { next: start + 50 },
          });
        },
      },
    });
  const three = await askPortal(paged(100), ownFields, {});
  assert.deepEqual(three.entities[0]!.result.map(({ name }) => name), ["UF_USR_0", "UF_USR_100", "UF_USR_50"]);
  assert.equal(calls, 4);
  calls = 0;
  await askPortal(paged(Infinity), ownFields, {});
  assert.equal(calls, 201);
});

test("no hostile label leaves its comment", async () => {
  const text = await fileOf(hostileAnswers());
  const parts = /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"/g;
  const comments = text.match(parts)!.filter((part) => part.startsWith("/*"));
  assert.ok(comments.length > 300, `${comments.length} comments`);
  const outside = text.replace(parts, "");
  assert.doesNotMatch(outside, /evil|process|deprecated|turned|quotes|script|half/);
  // deno-lint-ignore no-control-regex -- what must not be there
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/);
  assert.ok(text.isWellFormed());
  const longest = Math.max(...comments.flatMap((comment) => comment.split("\n")).map((line) => line.length));
  assert.ok(longest < 1_000, `a comment's line of ${longest}`);
  assert.doesNotMatch(comments.join(), /@deprecated/);
  assert.doesNotMatch(text, /etc\/passwd|evil\.example/);
});

for (
  const [given, want] of [
    ["Contract number", "Contract number"],
    ["  two\n lines  ", "two lines"],
    ["*/ x", "*\\/ x"],
    ["* /", "* /"],
    ["*\u200b/", "* /"],
    ["@see", "&#64;see"],
    ["\ud83d\ude00".repeat(201), `${"\ud83d\ude00".repeat(200)}…`],
    [undefined, ""],
    [5, "5"],
  ]
) {
  test(`the comment of ${JSON.stringify(given)?.slice(0, 30)}`, () => assert.equal(commentText(given), want));
}

test("names and strings", () => {
  assert.deepEqual(["UF_A", "UF-A", "1a", "a b", "__proto__", 'q"'].map(memberName), [
    "UF_A",
    '"UF-A"',
    '"1a"',
    '"a b"',
    "__proto__",
    '"q\\""',
  ]);
  assert.equal(stringLiteral("\u2028\u0000\u{e0001}\ud800"), '"\\u2028\\u0000\\udb40\\udc01\\ud800"');
  assert.deepEqual(["UF_AUTO_831", "UF_CRM_TASK", "TITLE", ""].map(camelCase), ["ufAuto831", "ufCrmTask", "title", ""]);
});

for (
  const [field, request, result] of [
    [{ type: "string" }, "string | null", "string | null"],
    [{ type: "string", multiple: true }, "string[] | null", "string[] | false | null"],
    [{ type: "double", multiple: true }, "(number | string)[] | null", "(number | string)[] | false | null"],
    [{ type: "vendor_type" }, "unknown", "unknown"],
    [{ type: "constructor" }, "unknown", "unknown"],
    [{}, "unknown", "unknown"],
    [{ type: "enumeration", choices: [{ id: "7", label: "" }] }, '7 | "7" | null', '7 | "7" | null'],
    [{ type: "enumeration", choices: [{ id: "a", label: "" }] }, '"a" | null', '"a" | null'],
    [{ type: "enumeration" }, "number | string | null", "number | string | null"],
    [
      { type: "enumeration", choices: Array.from({ length: 501 }, (_, id) => ({ id: `${id}`, label: "" })) },
      "number | string | null",
      "number | string | null",
    ],
  ] as const
) {
  test(`the type of ${JSON.stringify(field).slice(0, 80)}`, () => {
    const one = { name: "x", original: "x", ...field } as Parameters<typeof fieldType>[0];
    assert.deepEqual([fieldType(one, "request"), fieldType(one, "result")], [request, result]);
  });
}

test("answers in other forms than expected tell of no field", () => {
  for (const form of ["described", "titled", "listed"] as const) {
    for (const answer of [null, undefined, 5, "text", [], {}, { fields: null }, [null, 5, {}]]) {
      const found = readFields(form, answer).filter(({ name }) => !/^(\d|fields)/.test(name));
      assert.deepEqual(found, [], `${form} ${JSON.stringify(answer)}`);
    }
  }
});

test("a description without an envelope gets one", async () => {
  const answer = async (path: string, body: string) =>
    await (await withEnvelope(() => Promise.resolve(new Response(body)))(`https://p.example/rest/api/1/c/${path}`))
      .text();
  const bare = '{"info":{},"openapi":"3.0.0"}';
  assert.equal(await answer("rest.documentation.openapi", bare), `{"result":${bare},"time":{}}`);
  assert.equal(await answer("rest.documentation.openapi", `{"result":${bare}}`), `{"result":${bare}}`);
  assert.equal(await answer("rest.documentation.openapi", "<html>"), "<html>");
  assert.equal(await answer("server.time", bare), bare);
});

test("the process oint writes the file", () => {
  const folder = mkdtempSync(join(tmpdir(), "oint-types-"));
  const out = join(folder, "my_portal.ts");
  const bin = fileURLToPath(new URL("../../../cli/bin.ts", import.meta.url));
  const runtime = "Deno" in globalThis ? ["run", "-A", "--no-check"] : ["Bun" in globalThis ? "run" : "--no-warnings"];
  const args = [...runtime, bin, "bitrix24", "types", ...SANDBOX, "--out", out];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const text = status === 0 ? readFileSync(out, "utf8") : "";
  rmSync(folder, { recursive: true });
  assert.deepEqual([status, stdout], [0, ""]);
  assert.match(text, /UF_CRM_1712000000\?: string/);
});

test("the hostile texts are hostile", () => {
  assert.ok(HOSTILE.some((text) => text.includes("*/")) && HOSTILE.some((text) => text.includes("\u2028")));
});
