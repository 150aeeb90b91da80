/** Requests as nobody should send them, at every address of a portal. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import fc from "fast-check";
import type { Json } from "../../sandbox/table.ts";
import { call, freshPortal, readTable } from "../../../tests/support/sandbox/portal.ts";

const table = readTable();
const seed = Number(process.env.OINT_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Hostile requests of seed ${seed}; repeat with OINT_SEED=${seed}.`);

const names = Object.keys(table.methods);
const method = fc.oneof(
  fc.constantFrom(...names.map((name) => name.replace(/^v3:/, ""))),
  fc.constantFrom("batch", "upload", "download", "__proto__", "", "a.b.c", "tasks.task.list", "main.eventlog.tail"),
  fc.string({ maxLength: 8, unit: "binary" }).map(encodeURIComponent),
);
const address = fc.oneof(
  method.map((name) => `/rest/1/code/${name}`),
  method.map((name) => `/rest/${name}.json?auth=token`),
  method.map((name) => `/rest/api/1/code/${name}`),
  method.map((name) => `//rest//api/${name}//`),
  fc.constantFrom("/oauth/token/", "/oauth/authorize/", "/oauth/token/?grant_type=refresh_token", "/", "/rest/.json"),
);

/** Values that are more or less than they should be. */
const scalar = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    "",
    "0",
    -1,
    0,
    1,
    50,
    1e15,
    -1e300,
    1.5,
    "9".repeat(30),
    "-1",
    "1e999",
    "%",
    "$result[a]",
  ),
  fc.constantFrom<Json>(
    "\ud800",
    "a\udc00b",
    "../../../../etc/passwd",
    "file:///etc/passwd",
    "http://169.254.169.254/",
  ),
  fc.constantFrom<Json>("$result[a][0][ID]", "$result", "$result[]", "$result[[]]", "crm.deal.list?start=-1"),
  fc.string({ maxLength: 6 }),
);
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        ...[
          "ID",
          "id",
          "filter",
          "LOGIC",
          "logic",
          "conditions",
          "negative",
          "0",
          "1",
          "limit",
          "offset",
          "page",
          "value",
        ],
        ...[
          "field",
          "order",
          "$ref",
          "$refArray",
          "method",
          "query",
          "as",
          "toString",
          "__proto__",
          "TITLE",
          ">ID",
          "!@ID",
        ],
      ),
      tie("value"),
      { maxKeys: 4 },
    ),
  ),
})).value;

const triple = fc.tuple(scalar, fc.constantFrom<Json>("=", "in", "between", ">", "like", {}, null), value);
const params = fc.dictionary(
  fc.constantFrom(
    ...[
      "filter",
      "FILTER",
      "order",
      "select",
      "start",
      "START",
      "pagination",
      "cursor",
      "params",
      "PARAMS",
      "NAV_PARAMS",
    ],
    ...[
      "LAST_ID",
      "FIRST_ID",
      "LIMIT",
      "OFFSET",
      "offset",
      "limit",
      "page",
      "cmd",
      "halt",
      "fields",
      "id",
      "ID",
      "auth",
    ],
    ...["fileContent", "file", "token", "grant_type", "client_id", "redirect_uri", "state", "code", "TASKID"],
  ),
  fc.oneof(value, fc.array(triple as fc.Arbitrary<Json>, { maxLength: 3 }), scalar),
  { maxKeys: 5 },
);

const command = fc.tuple(fc.constantFrom(...names), fc.webQueryParameters({ size: "small" })).map((parts) =>
  parts.join("?")
);
const cmd: fc.Arbitrary<Json> = fc.oneof(
  fc.array(fc.oneof(command, value), { maxLength: 60 }),
  fc.dictionary(fc.constantFrom("a", "b", "0", "__proto__"), fc.oneof(command, value)),
);
const listed: fc.Arbitrary<Json> = fc.array(
  fc.oneof(value, fc.record({ method: fc.constantFrom<Json>(...names, "batch", {}), query: value, as: scalar })),
  { maxLength: 4 },
);
const json = fc.oneof(params, cmd.map((all) => ({ cmd: all, halt: "1" })), listed, value).map((one) =>
  JSON.stringify(one)
);

const part = fc.constantFrom(
  "filter",
  "fields",
  "[",
  "]",
  "[]",
  "[0]",
  "[ID]",
  "[__proto__]",
  "=",
  "&",
  "1",
  "%5B",
  "%",
  "$result[a]",
);
const form = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(""));
const cutJson = fc.tuple(json, fc.nat({ max: 40 })).map(([text, at]) =>
  text.slice(0, -1 - at % Math.max(1, text.length))
);
const body = fc.oneof(
  json,
  cutJson,
  form,
  fc.constant(""),
  fc.constantFrom("--b", '--b\r\ncontent-disposition: form-data; name="file"; filename="\ud83d"\r\n\r\nx\r\n--b--\r\n'),
  fc.uint8Array({ maxLength: 40 }),
);
const type = fc.constantFrom(
  ...["application/json", "application/json; charset=windows-1251", "application/json; charset=nobody", "text/plain"],
  ...["application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=b", "a", "", "+json"],
);
const verb = fc.constantFrom("POST", "POST", "POST", "GET", "HEAD", "PUT", "OPTIONS");
const query = fc.oneof(
  fc.constant(""),
  form.map((text) => `&${text}`),
  params.map((one) =>
    `&${new URLSearchParams(Object.entries(one).map(([name, held]) => [name, JSON.stringify(held)]))}`
  ),
);

test("whatever is sent, a sentence comes back, and no address is fetched", async () => {
  const sandbox = freshPortal({}, table);
  const before = globalThis.fetch;
  let fetched = 0;
  globalThis.fetch = () => Promise.reject(new Error(`An address was fetched: ${++fetched}`));
  const statuses = new Map<number, number>();
  try {
    await fc.assert(
      fc.asyncProperty(address, query, verb, type, body, async (path, more, asked, contentType, content) => {
        const target = `https://portal.example${path}${more && !path.includes("?") ? more.replace("&", "?") : more}`;
        const hasBody = asked === "POST" || asked === "PUT";
        const init = {
          method: asked,
          headers: { ...contentType !== "" && { "content-type": contentType } },
          ...hasBody && { body: content as BodyInit },
        };
        const response = await sandbox.fetch(target, init);
        const text = await response.text();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        assert.ok(response.status < 500 || response.status === 501, `${response.status} ${text}`);
        if (text !== "" && response.headers.get("content-type")?.startsWith("application/json")) JSON.parse(text);
        assert.doesNotMatch(text, /root:x:|node_modules|\.ts:\d/);
      }),
      { seed, numRuns: 1500, ignoreEqualValues: true },
    );
  } finally {
    globalThis.fetch = before;
  }
  assert.equal(fetched, 0);
  console.log(`Statuses: ${[...statuses].sort().map((pair) => pair.join(" × ")).join(", ")}`);
  assert.ok((statuses.get(200) ?? 0) > 20 && (statuses.get(400) ?? 0) > 100, "Too few requests got through.");
});

const SIZE = 2_000_000;
const filled = (piece: string): string =>
  Array.from({ length: Math.ceil(SIZE / (piece.length + 1)) }, () => piece).join(",");
const LARGE: [what: string, path: string, body: string][] = [
  ["conditions of REST 3.0", "api/1/code/tasks.task.list", `{"filter":[${filled('["id",">",1]')}]}`],
  [
    "groups of REST 3.0",
    "api/1/code/tasks.task.list",
    `{"filter":[${filled('{"logic":"or","conditions":[["id",1],["id",2]]}')}]}`,
  ],
  ["groups", "1/code/crm.deal.list", `{"filter":[${filled('{"LOGIC":"OR","0":{"ID":1},"1":{"ID":2}}')}]}`],
  [
    "deep groups",
    "1/code/crm.deal.list",
    `{"filter":${'{"LOGIC":"OR","1":{"ID":1},"0":'.repeat(500)}{}${"}".repeat(500)}}`,
  ],
  ["commands", "1/code/batch", `{"cmd":[${filled('"user.current?a[b][c]=$result[0][ID]"')}]}`],
  [
    "references",
    "1/code/batch",
    `{"cmd":["user.current","user.get?filter[NAME]=${"$result[0][ID]".repeat(SIZE / 14)}"]}`,
  ],
  ["open references", "1/code/batch", `{"cmd":["user.get?FIND=${"$result[".repeat(SIZE / 8)}"]}`],
  [
    "commands of REST 3.0",
    "api/1/code/batch",
    `[${filled('{"method":"tasks.task.get","query":{"id":{"$ref":"0.a"}}}')}]`,
  ],
  [
    "a long reference",
    "api/1/code/batch",
    `[{"method":"tasks.task.get","query":{"id":{"$ref":"${"0.".repeat(SIZE / 2)}"}}}]`,
  ],
  [
    "numbered members",
    "api/1/code/batch",
    `{${Array.from({ length: 150_000 }, (_, at) => `"${at}":{}`).join(",")},"auth":"t"}`,
  ],
  ["a cursor", "api/1/code/main.eventlog.tail", `{"cursor":{"field":"${"x".repeat(SIZE)}","value":1}}`],
];

test("two megabytes of filters, batches and references are answered in time", async () => {
  const sandbox = freshPortal({}, table);
  let slowest = 0;
  for (const [what, path, content] of LARGE) {
    const cpu = process.cpuUsage();
    const response = await sandbox.fetch(`https://portal.example/rest/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: content,
    });
    await response.arrayBuffer();
    const { user, system } = process.cpuUsage(cpu);
    const time = (user + system) / 1000;
    slowest = Math.max(slowest, time);
    assert.ok(response.status < 500, `${what}: ${response.status}`);
    // A second on a quiet machine; a busy one is not the sandbox's fault.
    assert.ok(time < 10_000, `${what}: ${Math.round(time)} ms of CPU`);
  }
  console.log(`${LARGE.length} calls of 2 MB, the slowest ${Math.round(slowest)} ms of CPU`);
});

test("codes that nobody takes are forgotten, the oldest first", async () => {
  const sandbox = freshPortal({ redirectUri: "http://127.0.0.1:3000/" });
  const codeOf = async (): Promise<string> => {
    const response = await sandbox.fetch("https://portal.example/oauth/authorize/?client_id=app");
    return new URL(response.headers.get("location") ?? "").searchParams.get("code") ?? "";
  };
  const exchange = async (code: string): Promise<number> => {
    const query = new URLSearchParams({ grant_type: "authorization_code", client_id: "app", client_secret: "s", code });
    const response = await sandbox.fetch(`https://portal.example/oauth/token/?${query}`);
    await response.body?.cancel();
    return response.status;
  };
  const [first, second] = [await codeOf(), await codeOf()];
  for (let count = 2; count < 10_001; count++) await codeOf();
  assert.deepEqual([await exchange(first), await exchange(second)], [400, 200]);
});

test("a file's address gives nothing without credentials", async () => {
  const sandbox = freshPortal();
  const { result } = (await call(sandbox, "disk.folder.uploadfile", {
    ...{ id: 1, data: { NAME: "a.txt" }, fileContent: ["a.txt", "c2VjcmV0"] },
  })).body;
  const address = new URL(String((result as Record<string, Json>).DOWNLOAD_URL));
  assert.equal(await (await sandbox.fetch(address)).text(), "secret");
  const token = address.searchParams.get("token") ?? "";
  const without = [
    "rest/download.json",
    "rest/download",
    "rest/0/x/download.json",
    "rest//download.json/",
    "rest/api/download",
  ];
  for (const path of without) {
    const response = await sandbox.fetch(`${address.origin}/${path}?token=${encodeURIComponent(token)}`);
    assert.ok([401, 404].includes(response.status), `${path}: ${response.status}`);
    assert.doesNotMatch(await response.text(), /secret/);
  }
});

test("the sandbox has no way to files, and one to the network", () => {
  const folders = ["../../sandbox/", "./", "./events/"].map((path) => new URL(path, import.meta.url));
  const files = folders.flatMap((folder) =>
    readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith("_test.ts")).map((name) =>
      new URL(name, folder)
    )
  );
  assert.ok(files.length > 40);
  for (const file of files) {
    const code = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    assert.doesNotMatch(code, /from "node:|import\("|\beval\(|new Function|Deno\.|Bun\./, file.pathname);
    // `sandbox.fetch` and methods that are called so are no network.
    if (!file.pathname.endsWith("/deliveries.ts")) {
      assert.doesNotMatch(code, /(?<![.\w#])fetch\((?!request: Request)/, file.pathname);
    }
  }
});
