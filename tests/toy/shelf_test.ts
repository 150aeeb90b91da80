/** A service of another shape through the same generator: verbs and paths, a bearer, forms and files, no envelope. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { openApi } from "../../scripts/generate/emit/docs/openapi.ts";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { makeToy, removeToy, toyFiles, toyModel } from "./shop.ts";

const TOKEN = "t-5e77ac0ffee";

/** What the shelf was asked: verb and address, the headers that matter, the body. */
interface Asked {
  line: string;
  token: string | undefined;
  type: string | undefined;
  match: string | undefined;
  body: string;
}

let folder = "";
const asked: Asked[] = [];

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

/** Answers by verb and path: status, body. */
const ANSWERS: Record<string, [number, string | Uint8Array]> = {
  "GET /v1/items/7": [200, '{"id":7,"name":"Soap","tags":[]}'],
  "GET /v1/items/8": [404, '{"code":"NOT_FOUND","message":"Nothing stands there."}'],
  "GET /v1/items/9": [502, "<html>"],
  "GET /v1/items": [200, "[]"],
  "PATCH /v1/items/7": [200, '{"id":8,"name":"Soap","tags":[]}'],
  "DELETE /v1/items": [204, ""],
  "POST /v1/items/7/labels": [200, '"New & shiny"'],
  "POST /v1/files": [201, '{"id":4,"title":"Notes","size":2}'],
  "GET /v1/files/3/content": [200, new Uint8Array([0x48, 0x69, 0xff, 0x00])],
  "PUT /v1/files/3/content": [204, ""],
  "GET /v1/files/3/title": [200, '{ "a poem" }'],
};

const shelf = createServer(async (request, response) => {
  const { authorization, "content-type": type, "if-match": match } = request.headers;
  const line = `${request.method} ${request.url}`;
  asked.push({ line, token: authorization, type, match, body: await bodyOf(request) });
  const [status, body] = authorization === `Bearer ${TOKEN}`
    ? ANSWERS[line.split("?")[0]!] ?? [404, '{"code":"NO_METHOD","message":"There is no such method."}']
    : [401, `{"code":"WRONG_TOKEN","message":"Nobody knows ${authorization}."}`] as const;
  response.writeHead(status).end(body);
});

const address = (): string => `http://127.0.0.1:${(shelf.address() as AddressInfo).port}/v1/`;

before(async () => {
  folder = await makeToy();
  await new Promise<void>((resolve) => shelf.listen(0, "127.0.0.1", resolve));
});

after(() => {
  shelf.close();
  removeToy(folder);
});

function deno(...args: string[]): Promise<Outcome> {
  return run(denoProgram(), args, { cwd: folder });
}

function cli(...args: string[]): Promise<Outcome> {
  return deno("run", "-A", "src/cli/bin.ts", "shelf", ...args);
}

const connection = (): string[] => ["--url", address(), "--token", TOKEN];

/** What was asked, with a multipart body as its parts without their boundary. */
function heard(): unknown[] {
  return asked.splice(0).map(({ line, type, match, body }) => {
    const boundary = /boundary=(\S+)/.exec(type ?? "")?.[1];
    const parts = boundary && body.split(`--${boundary}`).slice(1, -1).map((part) => part.trim());
    return [line, type?.split(";")[0], ...(match ? [match] : []), parts ?? body];
  });
}

test("its functions and methods pass the type check, wrong ones do not, and each thing goes where it belongs", async () => {
  asked.length = 0;
  writeFileSync(
    join(folder, "program.ts"),
    `import { deleteItems, downloadFile, getFileTitle, getItem, getItems, replaceFile, Shelf, updateItem, uploadFile } from "oint/shelf";
const shelf = new Shelf(Deno.args[0]!, { token: Deno.args[1]! });
const name: string = (await getItem(shelf, { itemId: 7 })).name;
const items: { tags: string[] }[] = await getItems(shelf, { tags: ["a b", "c&d"], itemIds: [7, 8], limit: 5 });
await getItems(shelf);
const id: number = (await updateItem(shelf, { itemId: "7", name: "Soap", newId: 8, version: "v1", quiet: true })).id;
const nothing: undefined = await deleteItems(shelf, { itemIds: [7] });
const label: string = await shelf.call("POST /items/{id}/labels", { id: 7, text: "New & shiny" });
const file = new File(["Hi"], "notes.txt", { type: "text/plain" });
const size: number = (await uploadFile(shelf, { file, title: "Notes" })).size;
await shelf.call("POST /files", { file: "SGk=" });
const bytes: Uint8Array = await downloadFile(shelf, { fileId: 3 });
await replaceFile(shelf, { fileId: 3, content: new Uint8Array([72, 111]) });
const title: string = await getFileTitle(shelf, { fileId: 3 });
console.log(JSON.stringify([name, items, id, nothing ?? "nothing", label, size, [...bytes], title]));
const failed = [
  () => getItem(shelf, { itemId: 8 }),
  () => getItem(shelf, { itemId: 9 }),
  () => getItem(new Shelf(Deno.args[0]!, { token: "t-another" }), { itemId: 7 }),
  () => shelf.call("GET /items/{id}", { id: ".." }),
  () => shelf.call("GET /items/{id}", { id: "" }),
];
for (const call of failed) console.log(await call().catch(String));
`,
  );
  writeFileSync(
    join(folder, "wrong.ts"),
    `import { getItem, type Shelf } from "oint/shelf";
declare const shelf: Shelf;
// @ts-expect-error The id is a part of the address.
await getItem(shelf, {});
// @ts-expect-error The id is a part of the address.
await shelf.call("GET /items/{id}");
// @ts-expect-error There is no such method.
await shelf.call("GET /item/{id}", { id: 7 });
// @ts-expect-error There is nobody else to tell.
await shelf.call("PATCH /items/{id}", { id: 7, notify: "some" });
// @ts-expect-error What goes into JSON is a number.
await shelf.call("PATCH /items/{id}", { id: "7", newId: "8" });
await shelf.call("GET /items");
`,
  );
  const checked = await deno("check", "program.ts", "wrong.ts", "src/shelf/mod.ts", "src/shelf/generated/cli/index.ts");
  assert.equal(checked.code, 0, checked.output);
  const { code, stdout, stderr } = await deno("run", "-A", "--no-check", "program.ts", address(), TOKEN);
  assert.equal(code, 0, stderr);
  const [values, ...errors] = stdout.trimEnd().split("\n");
  assert.deepEqual(JSON.parse(values!), [
    "Soap",
    [],
    8,
    "nothing",
    "New & shiny",
    2,
    [0x48, 0x69, 0xff, 0x00],
    '{ "a poem" }',
  ]);
  assert.deepEqual(errors, [
    "ApiError: GET /items/{id} was refused: Nothing stands there. (NOT_FOUND, HTTP 404).",
    "ResponseError: GET /items/{id} was answered with HTTP 502 and no JSON.",
    "ApiError: GET /items/{id} was refused: Nobody knows Bearer ***. (WRONG_TOKEN, HTTP 401).",
    "UsageError: Parameter id of GET /items/{id} leads to another address.",
    "UsageError: Parameter id of GET /items/{id} is missing: it is a part of the address.",
  ]);
  assert.ok(asked.slice(0, -1).every(({ token }) => token === `Bearer ${TOKEN}`));
  const json = "application/json";
  assert.deepEqual(heard(), [
    ["GET /v1/items/7", undefined, ""],
    ["GET /v1/items?tag=a%20b&tag=c%26d&ids=7,8&limit=5", undefined, ""],
    ["GET /v1/items", undefined, ""],
    ["PATCH /v1/items/7?notify=none", json, "v1", '{"name":"Soap","id":8}'],
    ["DELETE /v1/items", json, '{"ids":[7]}'],
    ["POST /v1/items/7/labels", "application/x-www-form-urlencoded", "text=New+%26+shiny"],
    ["POST /v1/files", "multipart/form-data", [
      'Content-Disposition: form-data; name="file"; filename="notes.txt"\r\nContent-Type: text/plain\r\n\r\nHi',
      'Content-Disposition: form-data; name="title"\r\n\r\nNotes',
    ]],
    ["POST /v1/files", "multipart/form-data", [
      'Content-Disposition: form-data; name="file"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nHi',
    ]],
    ["GET /v1/files/3/content", undefined, ""],
    ["PUT /v1/files/3/content", "application/octet-stream", "Ho"],
    ["GET /v1/files/3/title", undefined, ""],
    ["GET /v1/items/8", undefined, ""],
    ["GET /v1/items/9", undefined, ""],
    ["GET /v1/items/7", undefined, ""],
  ]);
});

test("its command line calls functions and methods, and writes bytes as they are", async () => {
  asked.length = 0;
  writeFileSync(join(folder, "notes.txt"), "Hi");
  const item = await cli("GetItem", ...connection(), "--id", "7");
  assert.deepEqual([item.code, JSON.parse(item.stdout).name, item.stderr], [0, "Soap", ""]);
  const uploaded = await cli("call", "post /files", ...connection(), "--file", "notes.txt", "--title", "Notes");
  assert.deepEqual([uploaded.code, JSON.parse(uploaded.stdout).id, uploaded.stderr], [0, 4, ""]);
  const deleted = await cli("call", "DELETE /items", ...connection(), "--ids", "[7,8]");
  assert.deepEqual([deleted.code, deleted.stdout, deleted.stderr], [0, "", ""]);
  const title = await cli("GetFileTitle", ...connection(), "--id", "3");
  assert.deepEqual([title.code, title.stdout], [0, '{ "a poem" }\n']);
  const words = ["call", "GET /files/{id}/content", ...connection(), "--id", "3"].map((word) => `'${word}'`).join(" ");
  const script = `'${denoProgram()}' run -A src/cli/bin.ts shelf ${words} > content.bin`;
  const downloaded = await run("bash", ["-c", script], { cwd: folder });
  assert.deepEqual([downloaded.code, downloaded.output], [0, ""]);
  assert.deepEqual([...readFileSync(join(folder, "content.bin"))], [0x48, 0x69, 0xff, 0x00]);
  assert.deepEqual(heard().map((request) => (request as string[])[0]), [
    "GET /v1/items/7",
    "POST /v1/files",
    "DELETE /v1/items",
    "GET /v1/files/3/title",
    "GET /v1/files/3/content",
  ]);
});

test("its command line says what is wrong, and never the token", async () => {
  const refused = await cli("GetItem", "--url", address(), "--id", "8", "--token", TOKEN);
  assert.deepEqual([refused.code, refused.stderr], [
    1,
    "GET /items/{id} was refused: Nothing stands there. (NOT_FOUND, HTTP 404).\n",
  ]);
  const stranger = await cli("GetItem", "--url", address(), "--id", "8", "--token", "t-another-one");
  assert.equal(stranger.code, 1);
  assert.doesNotMatch(stranger.output, /another-one/);
  asked.length = 0;
  const climbing = await cli("GetItem", "--url", address(), "--id", "..", "--token", TOKEN);
  assert.deepEqual([climbing.code, climbing.stderr, asked.length], [
    2,
    "Parameter id of GET /items/{id} leads to another address.\n",
    0,
  ]);
});

test("its command line finds and describes methods, and plans calls", async () => {
  asked.length = 0;
  const found = await cli("methods", "items", "--effect", "write");
  assert.equal(
    found.stdout.replace(/ +/g, " "),
    "PATCH /items/{id} write Changes an item.\n" +
      "POST /items/{id}/labels write Sticks a label on an item and returns its text.\n",
  );
  const described = await cli("describe", "GET /items/{id}");
  assert.ok(described.stdout.includes('oint shelf call "GET /items/{id}" --url "https://shelf.example/v1"'));
  assert.ok(described.stdout.includes('const answer = await shelf.call("GET /items/{id}", { id: 7 });'));
  const planned = await cli("call", "PATCH /items/{id}", ...connection(), "--id", "7", "--name", "Soap", "--dry-run");
  const { method, http, address: to, body } = JSON.parse(planned.stdout);
  assert.deepEqual([method, http, to, body], [
    "PATCH /items/{id}",
    "PATCH",
    `${address()}items/7`,
    { name: "Soap" },
  ]);
  assert.equal(asked.length, 0);
});

for (const service of toyModel().services) {
  test(`the OpenAPI documents of ${service.name} are valid, and every reference resolves`, async () => {
    const written = [...await toyFiles()].filter(([file]) => file.startsWith(`docs/openapi/${service.name}/`));
    assert.equal(written.length, service.segments.length);
    const documents = [openApi(service, "1.2.3"), ...written.map(([, text]) => JSON.parse(text))];
    for (const document of documents) {
      const { valid, errors } = await new Validator().validate(structuredClone(document));
      assert.ok(valid, JSON.stringify(errors, null, 2));
      for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
        assert.ok(Object.hasOwn(document.components.schemas, name!), `no schema ${name}`);
      }
    }
  });
}
