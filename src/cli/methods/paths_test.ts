import assert from "node:assert/strict";
import { test } from "node:test";
import type { Catalogue } from "../../catalogue/methods.ts";
import { type Outcome, runCli } from "../../../tests/support/cli/shop.ts";
import { catalogue } from "../../../tests/support/cli/shop_catalogue.ts";

const details = { scope: [], page: "page", result: "object", errors: [] };
const id = { name: "id", type: "integer", required: true } as const;

/** Methods whose names are a verb and a path, with braces. */
const paths: Catalogue = {
  ...catalogue,
  lists: [() =>
    Promise.resolve([{
      segment: "items",
      methods: [
        ["DELETE /items/{id}", "delete", "Takes an article out of the shop."],
        ["GET /items/{id}", "read", "Returns one article."],
        ["GET /items/{id}/photo", "read", "Returns an article's photo."],
        ["GET /items", "read", "Lists articles.", { api: "v2" }],
      ],
    }])],
  details: {
    items: () =>
      Promise.resolve({
        "DELETE /items/{id}": { ...details, result: "nothing", params: [id], example: { id: 1 } },
        "GET /items/{id}": { ...details, params: [id], example: { id: 1 } },
        "GET /items/{id}/photo": { ...details, params: [id], example: { id: 1 } },
        "v2:GET /items": { ...details, params: [], example: {} },
      }),
  },
};

function oint(...args: string[]): Promise<Outcome> {
  return runCli(["shop", ...args], {
    services: (
      shop,
    ) => [{ ...shop, load: async () => ({ ...await shop.load(), methods: () => Promise.resolve(paths) }) }],
  });
}

const URL = ["--url", "shop.example"];

test("a verb and a path are called, in any case", async () => {
  for (const name of ["GET /items/{id}", "get /Items/{ID}"]) {
    const { code, stderr, calls } = await oint("call", name, ...URL, "--id", "7");
    assert.deepEqual([code, stderr], [0, ""]);
    assert.deepEqual([calls[0]?.name, calls[0]?.params], ["GET /items/{id}", { id: 7 }]);
  }
});

test("messages and help quote the name, so that it can be pasted", async () => {
  const missing = await oint("call", "GET /items/{id}", ...URL);
  assert.equal(
    missing.stderr,
    "--id is missing. \"oint shop call 'GET /items/{id}' --help\" shows an example.\n",
  );
  const help = await oint("call", "GET /items/{id}", "--help");
  assert.match(help.stdout, /^Usage: oint shop call "GET \/items\/\{id\}" --NAME value\n/);
  assert.match(help.stdout, /^ {2}oint shop call "GET \/items\/\{id\}" --url "shop\.example" --id 1$/m);
  assert.match(help.stdout, /^More: {3}oint shop describe "GET \/items\/\{id\}"$/m);
});

test("they are searched by the pieces of the path, shorter ones first", async () => {
  const { stdout } = await oint("methods", "items", "get");
  assert.equal(
    stdout,
    `GET /items --v2        read    Lists articles.
GET /items/{id}        read    Returns one article.
GET /items/{id}/photo  read    Returns an article's photo.
`,
  );
  assert.match((await oint("methods", "photo")).stdout, /^GET \/items\/\{id\}\/photo /);
});

test("they are described, for people and for programs", async () => {
  const { stdout } = await oint("describe", "GET /items/{id}");
  assert.match(stdout, /^GET \/items\/\{id\}\nReturns one article\.\n/);
  assert.match(stdout, /await shop\.call\("GET \/items\/\{id\}", \{ id: 1 \}\);$/m);
  const removed = await oint("describe", "DELETE /items/{id}");
  assert.match(removed.stdout, /^ {2}await shop\.call\("DELETE \/items\/\{id\}", \{ id: 1 \}\);$/m);
  const described = JSON.parse((await oint("describe", "GET /items", "--v2", "--json")).stdout);
  assert.equal(described.name, "GET /items");
  assert.equal(described.example.shell, 'oint shop call "GET /items" --v2 --url "shop.example"');
});

test("what is a method and no function is told so; what is misspelt gets a did-you-mean", async () => {
  const { code, stderr } = await oint("GET /items/{id}");
  assert.deepEqual([code, stderr], [
    2,
    'GET /items/{id} is a method, not a function: write oint shop call "GET /items/{id}".\n',
  ]);
  assert.equal(
    (await oint("call", "GET /itemz/{id}", ...URL)).stderr,
    "shop has no method GET /itemz/{id}. Did you mean GET /items/{id}?\n",
  );
});
