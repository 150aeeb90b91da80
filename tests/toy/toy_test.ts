/** A second service through the same generator: another way of authorising, another envelope. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { compile } from "@mdx-js/mdx";
import { denoProgram, type Outcome, run } from "../../scripts/tasks/process.ts";
import { root } from "../../scripts/tasks/runtimes.ts";
import { makeToy, removeToy, toy, toyFiles } from "./shop.ts";

const KEY = "k-e77ac0ffee";

/** What the shop was asked. */
interface Asked {
  method: string;
  key: string | string[] | undefined;
  body: unknown;
}

let folder = "";
const asked: Asked[] = [];

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

const shop = createServer(async (request, response) => {
  const method = request.url!.split("/").at(-1)!;
  const body = await bodyOf(request);
  const key = request.headers["x-key"];
  asked.push({ method, key, body });
  const answer = key !== KEY
    ? { ok: false, why: "WRONG_KEY" }
    : { ok: true, data: method === "item.get" ? { id: 7, name: "Soap" } : { number: 12 } };
  response.end(JSON.stringify(answer));
});

const address = (): string => `http://127.0.0.1:${(shop.address() as AddressInfo).port}/api`;

before(async () => {
  folder = await makeToy();
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
});

after(() => {
  shop.close();
  removeToy(folder);
});

function deno(...args: string[]): Promise<Outcome> {
  return run(denoProgram(), args, { cwd: folder });
}

function cli(...args: string[]): Promise<Outcome> {
  return deno("run", "-A", "src/cli/bin.ts", "shop", ...args);
}

test("the generated shop passes the type check, and so does a program that uses it", async () => {
  writeFileSync(
    join(folder, "program.ts"),
    `import { getItem, getOrderTemplate, placeOrder, Shop } from "oint/shop";
const shop = new Shop(Deno.args[0]!, Deno.args[1]!);
const item: string | undefined = (await getItem(shop, { itemId: 7 })).data.name;
const order: number | undefined = (await placeOrder(shop, { items: ["soap"], discount: 2.5, gift: true })).data.number;
await placeOrder(shop, { items: [], comment: "", gift: false });
const refused = await getItem(new Shop(Deno.args[0]!, "wrong-key"), { itemId: "8" }).catch((error) => error);
const wrong = await getItem(shop, { itemId: 1.5 }).catch((error) => error);
console.log(JSON.stringify([item, order, getOrderTemplate(), getOrderTemplate({ clear: true })]));
console.log(String(refused), "|", wrong.name);
`,
  );
  writeFileSync(
    join(folder, "wrong.ts"),
    `import { getItem, placeOrder, type Shop } from "oint/shop";
declare const shop: Shop;
// @ts-expect-error The id is required.
await getItem(shop, {});
// @ts-expect-error A discount is a number.
await placeOrder(shop, { items: [], gift: true, discount: "2" });
// @ts-expect-error There is no such method.
await shop.call("item.gte", {});
// @ts-expect-error There is no such wrapping.
await shop.call("order.place", { items: [], wrapping: "silk" });
`,
  );
  const files = [
    "program.ts",
    "wrong.ts",
    "src/shop/mod.ts",
    "src/shop/generated/cli/orders/index.ts",
    "src/cli/bin.ts",
  ];
  const { code, output } = await deno("check", ...files);
  assert.equal(code, 0, output);
});

test("its functions send the key in a header, spell what they send as the spec says, and open its envelope", async () => {
  asked.length = 0;
  const { code, stdout, stderr } = await deno("run", "-A", "--no-check", "program.ts", address(), KEY);
  assert.equal(code, 0, stderr);
  assert.equal(
    stdout,
    `["Soap",12,{"items":"<names>","comment":"<text>"},{"items":"","comment":""}]
ApiError: item.get was refused: WRONG_KEY. | UsageError
`,
  );
  assert.deepEqual(asked, [
    { method: "item.get", key: KEY, body: { id: "7" } },
    { method: "order.place", key: KEY, body: { items: ["soap"], discount: 2.5, comment: "none", wrapping: "paper" } },
    { method: "order.place", key: KEY, body: { items: [], comment: "", wrapping: "none" } },
    { method: "item.get", key: "wrong-key", body: { id: "8" } },
  ]);
});

test("its letters put fields into structures and lists, with files, dates and what is always the same", async () => {
  asked.length = 0;
  writeFileSync(
    join(folder, "letters.ts"),
    `import { findPostOffice, getLetterTemplate, getStamp, sednLetter, sendLetter, Shop } from "oint/shop";
const shop = new Shop(Deno.args[0]!, Deno.args[1]!);
const few = { to: "Ann", name: "a.png", picture: "SGk=" };
await sendLetter(shop, few);
await sednLetter(shop, {
  ...few, to: ["Ann", "Bob"], color: "red", weight: 0, note: "", day: new Date(2024, 7, 5), papers: { b: new Blob(["Ho"]) },
});
const open: Record<string, unknown> = getLetterTemplate({ asMap: true });
const price: string = getLetterTemplate({ clear: true }).stamp.price;
const wrong = await sendLetter(shop, { ...few, picture: "?" }).catch((error) => error.message);
console.log(JSON.stringify([open, price, getStamp({ price: 2 }), await findPostOffice({ street: "5" }), wrong]));
`,
  );
  const { code, stdout, output } = await deno("run", "-A", "--check", "letters.ts", address(), KEY);
  assert.equal(code, 0, output);
  assert.deepEqual(JSON.parse(stdout), [
    { to: ["<name>"], stamp: { price: "<number>", motif: "<text>" } },
    "",
    { stamp: { price: 2 } },
    { street: "5", open: true },
    "Parameter picture must be a Blob, bytes, or base64 text, not a value of type String.",
  ]);
  assert.deepEqual(asked.map(({ method, body }) => [method, body]), [
    ["mail.send", { letter: { to: ["Ann"] }, picture: ["a.png", "SGk="], kind: "letter" }],
    ["mail.send", {
      letter: { to: ["Ann", "Bob"], color: "red", weight: "0" },
      options: { note: "" },
      on: "2024-08-05",
      picture: ["a.png", "SGk="],
      papers: [["b", "SG8="]],
      kind: "letter",
    }],
  ]);
});

test("its command line sends the same letter, and knows its older names", async () => {
  asked.length = 0;
  writeFileSync(join(folder, "a.png"), "Hi");
  const { code, stderr } = await cli(
    ...[
      "sedn-letter",
      "--address",
      address(),
      "--to",
      "Ann",
      "--weight",
      "20",
      "--dya",
      "05.08.2024",
      "--name",
      "a.png",
    ],
    ...["--picture", join(folder, "a.png"), "--papers", "{'b':'base64:SG8='}", "--key", KEY],
  );
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(asked.map(({ body }) => body), [{
    letter: { to: ["Ann"], weight: "20" },
    on: "2024-08-05",
    picture: ["a.png", "SGk="],
    papers: [["b", "SG8="]],
    kind: "letter",
  }]);
  const office = await cli("FindPostOffice", "--street", "5", "--timeout", "0.001");
  assert.deepEqual(JSON.parse(office.stdout), { street: "5", open: false });
  const help = await cli("SendLetter", "--help");
  assert.match(help.stdout, /Shop has deprecated the method mail\.send: use mail\.post in new code\./);
});

test("its command line calls it", async () => {
  asked.length = 0;
  const order = [
    "PlaceOrder",
    "--address",
    address(),
    "--items",
    "['soap','towel']",
    "--discount",
    "5",
    "--gift",
    "no",
  ];
  const { code, stdout, stderr } = await cli(...order, "--key", KEY);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(JSON.parse(stdout), { ok: true, data: { number: 12 } });
  assert.deepEqual(asked, [
    {
      method: "order.place",
      key: KEY,
      body: { items: ["soap", "towel"], discount: 5, comment: "none", wrapping: "none" },
    },
  ]);
});

test("its command line says what is wrong, and never the key", async () => {
  const refused = await cli("GetItem", "--address", address(), "--item", "7", "--key", "k-another-one");
  assert.equal(refused.code, 1);
  assert.equal(refused.stderr, "item.get was refused: WRONG_KEY.\n");
  const missing = await cli("get-item", "--address", address(), "--key", KEY);
  assert.equal(missing.code, 2);
  assert.match(missing.stderr, /^--item is missing\./);
  assert.doesNotMatch(refused.output + missing.output, new RegExp(`${KEY}|another-one`));
});

test("its command line has a template and help", async () => {
  const template = await cli("GetOrderTemplate", "--empty", "true");
  assert.deepEqual(JSON.parse(template.stdout), { items: "", comment: "" });
  const help = await cli("PlaceOrder", "--help");
  assert.equal(help.code, 0);
  for (
    const text of ["--items", "--key", "Percent that the customer saves.", "order.place", "What is ordered is paid"]
  ) {
    assert.ok(help.stdout.includes(text), `help does not say: ${text}`);
  }
});

test("its command line calls, finds and describes its methods", async () => {
  asked.length = 0;
  const connection = ["--address", address(), "--key", KEY];
  const called = await cli(
    "call",
    "ORDER.place",
    ...connection,
    "--items",
    "soap",
    "--discount",
    "5",
    "--wrapping=none",
  );
  assert.deepEqual([called.code, called.stderr], [0, ""]);
  assert.deepEqual(JSON.parse(called.stdout), { ok: true, data: { number: 12 } });
  assert.deepEqual(asked, [
    { method: "order.place", key: KEY, body: { items: ["soap"], discount: 5, wrapping: "none" } },
  ]);
  const planned = await cli("call", "item.get", ...connection, "--id", "7", "--dry-run");
  assert.deepEqual(JSON.parse(planned.stdout), {
    method: "item.get",
    http: "POST",
    address: `${address()}/item.get`,
    body: { id: 7 },
  });
  assert.equal(asked.length, 1, "--dry-run sends nothing");
  const found = await cli("methods");
  assert.deepEqual([found.stdout, found.stderr], [
    "item.get     read    Returns one item.\n" +
    "mail.send    write   Sends a letter. (deprecated: call mail.post)\n" +
    "order.place  write   Orders items.\n" +
    "stock.list   read    Lists what is in stock.\n",
    "4 methods.\n",
  ]);
  const paged = await cli("describe", "stock.list");
  assert.match(paged.stdout, /^ {2}All records +By id in parallel windows: every record that was there from start to/m);
  const described = await cli("describe", "order.place");
  assert.equal(
    described.stdout,
    `order.place
Orders items.

About:
  Effect       write
  Scope        orders
  Result       { number }
  Error codes  SOLD_OUT

Parameters:
  Name      Type      Required  Values
  items     string[]  yes
  discount  number
  comment   string
  wrapping  string    yes       one of paper, none

Official page: https://docs.shop.example/order-place

Example:
  oint shop call order.place --address "https://shop.example/api" --key "k-123456" --items "['soap']" --wrapping paper

TypeScript:
  import { Shop } from "oint/shop";

  const shop = new Shop("https://shop.example/api", "k-123456");
  const { data } = await shop.call("order.place", { items: ["soap"], wrapping: "paper" });
`,
  );
});

test("its pages compile, and show its own connection and envelope", async () => {
  const pages = [...await toyFiles()].filter(([file]) => file.endsWith(".mdx"));
  const names = pages.map(([file]) => file.replace("docs/content/shop/", ""));
  for (const name of ["get-item", "get-order-template", "index", "place-order"]) {
    assert.ok(names.includes(`orders/${name}.mdx`), name);
  }
  for (const [file, text] of pages) {
    assert.match(text, /^---\n/);
    await assert.doesNotReject(compile(text.replace(/^---\n.*?\n---\n/s, "")), file);
  }
  const page = pages.find(([file]) => file === "docs/content/shop/orders/place-order.mdx")![1];
  for (
    const line of [
      "| Address | --address | String | ✔ | Address of the shop. |",
      "| Key | --key | String | ✔ | Key to the shop. |",
      '  "ok": true,',
      `    --comment 'Ring twice, it'\\''s $5 $HOME' \\`,
      'const shop = new Shop("https://shop.example/api", "k-123456");',
    ]
  ) assert.ok(page.split("\n").includes(line), `the page has no line: ${line}`);
});

const golden: Record<string, string> = {
  "mail.ts.golden": "src/shop/generated/mail.ts",
  "orders.ts.golden": "src/shop/generated/orders.ts",
  "order.ts.golden": "src/shop/generated/types/order.ts",
  "rest_methods.ts.golden": "src/shop/generated/rest_methods.ts",
  "index.ts.golden": "src/shop/generated/cli/index.ts",
  "details_order.ts.golden": "src/shop/generated/catalogue/details/order.ts",
  "item.json.golden": "docs/openapi/shop/item.json",
  "paging.ts.golden": "src/shop/generated/paging.ts",
  "shelf_items.ts.golden": "src/shelf/generated/types/items.ts",
  "shelf_files.ts.golden": "src/shelf/generated/files.ts",
  "shelf_methods.ts.golden": "src/shelf/generated/methods.ts",
  "shelf_files.json.golden": "docs/openapi/shelf/files.json",
  "shelf_guide.mdx.golden": "docs/content/shelf/labels.mdx",
  "shelf_update_item.mdx.golden": "docs/content/shelf/items/update-item.mdx",
  "shelf_method.mdx.golden": "docs/rest/shelf/items/patch-items-id.mdx",
};

for (const [name, file] of Object.entries(golden)) {
  test(`generated as read and approved: ${file}`, async () => {
    const text = (await toyFiles()).get(file);
    assert.equal(text, readFileSync(join(toy, "golden", name), "utf8"));
  });
}

test("every golden file is compared", () => {
  assert.deepEqual(readdirSync(join(toy, "golden")).sort(), Object.keys(golden).sort());
});

test("neither the generator nor the core names the first service", () => {
  const word = ["BIT", "RIX"].join("");
  const found = ["scripts", "src/core"].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => (basename(path) + readFileSync(path, "utf8")).toUpperCase().includes(word))
  );
  assert.deepEqual(found, []);
});
