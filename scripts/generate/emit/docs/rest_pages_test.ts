import assert from "node:assert/strict";
import { test } from "node:test";
import { readTemplate } from "../../../../src/core/route.ts";
import type { Http, MethodModel, Model, ServiceModel } from "../../model.ts";
import { emitLlms, emitMethodList } from "./llms.ts";
import { emitRestPages, methodPage } from "./rest_pages.ts";
import { exampleParams, needsParams, restShell, restTypescript, treeExpression } from "./rest_examples.ts";
import { code } from "./mdx.ts";
import { fieldTable } from "./rest_tables.ts";

/** A method of the API that the tests make up. */
function method(name: string, more: Partial<MethodModel> = {}): MethodModel {
  return {
    id: more.api === "next" ? `next:${name}` : name,
    name,
    api: "main",
    segment: name.split(".")[0]!,
    effect: "read",
    list: false,
    summary: "Tells {what} is <there>.",
    docs: "https://docs.example/page.html",
    scope: ["shop"],
    deprecated: false,
    replacedBy: [],
    paramsType: "AnyParams",
    resultType: "AnyResult",
    example: undefined,
    sample: undefined,
    errors: [],
    ...more,
    documented: { method: name, page: "page.md", scope: [], api: "main", params: [], ...more.documented },
  };
}

function service(...methods: MethodModel[]): ServiceModel {
  return {
    name: "shop",
    title: "Shop",
    summary: "Sells.",
    keywords: ["shop"],
    client: { name: "Shop", parameter: "shop", response: "Answer" },
    docs: { method: "method" },
    api: { result: "data" },
    conventions: {},
    typeWords: { money: ["double", "string"], thing: ["any"] },
    apis: { next: { prefix: "next", map: "NextMethods", path: "next/" } },
    connection: [{ name: "Key", cli: "key", env: "OINT_SHOP_KEY", about: "Opens the door." }],
    ways: { key: { about: "With a key", args: { Key: "it's" }, variable: "shop", client: "new Shop({Key})" } },
    categories: [],
    guides: [],
    segments: [],
    methods,
    types: [
      { name: "AnyParams", segment: "a", schema: { type: "object", properties: {} } },
      {
        name: "NeedyParams",
        segment: "a",
        schema: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] },
      },
      { name: "Order", segment: "a", schema: { type: "object", properties: { paid: { enum: ["Y", null] } } } },
    ],
  } as unknown as ServiceModel;
}

test("a table has only the columns that something stands in", () => {
  assert.deepEqual(fieldTable(service(), "Parameter", [{ name: "id", types: ["integer"], required: true }]), [
    "| Parameter | Type | Required |",
    "|-|-|-|",
    "| `id` | `integer` | ✔ |",
  ]);
});

test("a table shows what is nested, and what values are allowed", () => {
  const fields = [
    {
      name: "rows",
      types: ["object[]"],
      list: true,
      fields: [{ name: "price", types: ["money"], default: 0 }, {
        name: "kind",
        types: ["string"],
        enum: ["a|b", "c"],
      }],
    },
    { name: "mode", types: ["string"], enum: ["x"], enumOpen: true, conditionallyRequired: true },
  ];
  assert.deepEqual(fieldTable(service(), "Parameter", fields), [
    "| Parameter | Type | Required | Default | Values |",
    "|-|-|-|-|-|",
    "| `rows` | `object[]` | ✖ |  |  |",
    "| `rows[].price` | `double` or `string` | ✖ | `0` |  |",
    "| `rows[].kind` | `string` | ✖ |  | `a\\|b`, `c` |",
    "| `mode` | `string` | depends |  | for example `x` |",
  ]);
});

test("a type with a name shows its members", () => {
  assert.deepEqual(fieldTable(service(), "Field", [{ name: "order", types: ["order"] }]), [
    "| Field | Type | Values |",
    "|-|-|-|",
    "| `order` | `order` |  |",
    "| `order.paid` | `string` or `null` | `Y`, `null` |",
  ]);
});

test("alternative sets of members have tables of their own", () => {
  const fields = [{
    name: "rows",
    types: ["object[]"],
    list: true,
    variants: [{ label: "For a lead", fields: [{ name: "title", types: ["string"] }] }],
  }];
  const params = { documented: { params: fields } } as unknown as Partial<MethodModel>;
  const shown = method("a.b", params);
  assert.ok(
    methodPage(service(shown), shown).includes(
      "| `rows` | `object[]` | ✖ |\n\n### `rows`: For a lead\n\n" +
        "| Parameter | Type | Required |\n|-|-|-|\n| `rows[].title` | `string` | ✖ |\n",
    ),
  );
});

test("code holds backticks and pipes", () => {
  assert.equal(code("a`b"), "``a`b``");
  assert.equal(code("`a`"), "`` `a` ``");
  assert.equal(code("a|b\nc"), "`a\\|b c`");
});

test("an example takes the documented parameters, else placeholders, else nothing", () => {
  const shop = service();
  assert.deepEqual(exampleParams(shop, method("a.b", { example: { id: 7 } })), { id: 7 });
  assert.deepEqual(exampleParams(shop, method("a.b", { paramsType: "NeedyParams" })), { id: 1 });
  assert.equal(exampleParams(shop, method("a.b", { example: {} })), undefined);
});

test("arguments by position get their parameters' names", () => {
  const params = [{ name: "ID", types: ["integer"] }, { name: "ORDER", types: ["object"] }];
  const facts = { documented: { params }, positions: ["ID", "ORDER"] } as unknown as Partial<MethodModel>;
  assert.deepEqual(exampleParams(service(), method("a.b", { ...facts, example: [{ A: 1 }] })), { ORDER: { A: 1 } });
  assert.deepEqual(exampleParams(service(), method("a.b", { ...facts, example: [3] })), { ID: 3 });
});

test("parameters are needed where every alternative has a required one", () => {
  assert.equal(needsParams({ anyOf: [{ required: ["a"] }, { required: ["b"] }] }), true);
  assert.equal(needsParams({ anyOf: [{ required: ["a"] }, {}] }), false);
});

test("a shell example survives quotes", () => {
  assert.equal(
    restShell(service(), method("a.b", { api: "next", example: { text: "it's" } })),
    `oint shop call a.b --next \\\n    --key 'it'\\''s' \\\n    --json '{ "text": "it'\\''s" }'`,
  );
});

test("a TypeScript example calls through the API that the method belongs to", () => {
  assert.equal(
    restTypescript(service(), method("a.b", { api: "next" })),
    `import { Shop } from "oint/shop";

const shop = new Shop("it's");

const { data } = await shop.next.call("a.b");
console.log(data);`,
  );
  assert.equal(treeExpression(service(), method("a.1x", { api: "next" }), "shop"), 'restNext(shop).a["1x"]');
});

test("an example takes out of the answer what is in it", () => {
  const last = (more: object, answer?: MethodModel["answer"]) =>
    restTypescript({ ...service(), ...more } as ServiceModel, method("a.b", { answer })).split("\n\n").at(-1);
  assert.equal(last({}), 'const { data } = await shop.call("a.b");\nconsole.log(data);');
  assert.equal(
    last({ api: { result: "the result" } }),
    'const { "the result": result } = await shop.call("a.b");\nconsole.log(result);',
  );
  assert.equal(last({ api: {} }), 'const answer = await shop.call("a.b");\nconsole.log(answer);');
  assert.equal(last({}, "bytes"), 'const answer = await shop.call("a.b");\nconsole.log(answer);');
  assert.equal(last({}, "none"), 'await shop.call("a.b");');
});

test("a page shows the tree only where there is one, and the envelope only where there is one", () => {
  const shown = method("a.b");
  const of = (client: object) => {
    const page = methodPage({ ...service(shown), client: { ...service().client, ...client } } as ServiceModel, shown);
    return /```ts\n([\s\S]*?)\n```/.exec(page)![1];
  };
  assert.equal(of({}), 'shop.call("a.b", params?: AnyParams): Promise<Answer<AnyResult>>');
  assert.equal(of({ response: undefined }), 'shop.call("a.b", params?: AnyParams): Promise<AnyResult>');
  assert.equal(
    of({ tree: { module: "", method: "" } }),
    'shop.call("a.b", params?: AnyParams): Promise<Answer<AnyResult>>\nrest(shop).a.b(params?)',
  );
});

/** A method with verb and path. */
function routed(name: string, segment: string, places: Http["places"], more: Partial<MethodModel> = {}): MethodModel {
  return method(name, { segment, http: { ...readTemplate(name)!, places }, ...more });
}

test("a method with verb and path has a page of words, which says where its parameters go", () => {
  const params = [
    { name: "id", types: ["integer"], in: "path" as const, required: true },
    { name: "version", types: ["string"], in: "header" as const, as: "If-Match" },
  ];
  const shown = routed("PATCH /items/{id}", "items", {}, {
    documented: { params } as unknown as MethodModel["documented"],
    answer: "none",
    example: { id: 7 },
  });
  const files = emitRestPages(service(shown));
  assert.deepEqual([...files.keys()].sort(), ["index.mdx", "items/index.mdx", "items/patch-items-id.mdx"]);
  const page = files.get("items/patch-items-id.mdx")!;
  for (
    const line of [
      'title: "PATCH /items/{id}"',
      "# PATCH /items/\\{id\\}",
      "| Parameter | In | Type | Required |",
      "| `id` | path | `integer` | ✔ |",
      "| `version` | header, as `If-Match` | `string` | ✖ |",
      "Nothing is answered.",
      'await shop.call("PATCH /items/{id}", { id: 7 });',
      "oint shop call 'PATCH /items/{id}' \\",
    ]
  ) assert.ok(page.split("\n").includes(line), `the page has no line: ${line}`);
  assert.ok(files.get("items/index.mdx")!.includes("\nMethods of Shop in items.\n"));
  assert.ok(files.get("items/index.mdx")!.includes("| [PATCH /items/\\{id\\}](./patch-items-id.mdx) | read |"));
  assert.ok(files.get("index.mdx")!.includes("| [items](./items/index.mdx) | 1 |"));
});

test("a deprecated method links what stands in for it", () => {
  const old = method("a.b", { deprecated: true, replacedBy: ["A.c", "d.*", "gone"] });
  const page = methodPage(service(old, method("a.c"), method("d.e")), old);
  assert.ok(page.includes("Use [a.c](./a.c.mdx) or [d.\\*](../d/index.mdx) or `gone`."));
});

test("text is escaped for MDX", () => {
  const shown = method("a.b");
  const page = methodPage(service(shown), shown);
  assert.ok(page.includes("\nTells \\{what\\} is \\<there\\>.\n"));
  assert.ok(page.includes('\ndescription: "Tells {what} is <there>."\n'));
});

test("pages stand in folders, each with an index, and none is called like its folder", () => {
  const files = emitRestPages(
    service(method("a"), method("a.b", { api: "next" }), method("c.d.e", { segment: "c.d" })),
  );
  assert.deepEqual([...files.keys()].sort(), [
    "a/a-method.mdx",
    "a/a.b-next.mdx",
    "a/index.mdx",
    "c/d/c.d.e.mdx",
    "c/d/index.mdx",
    "c/index.mdx",
    "index.mdx",
  ]);
  assert.ok(files.get("index.mdx")!.includes("| [a.\\*](./a/index.mdx) | 2 |"));
  assert.ok(files.get("c/index.mdx")!.includes("| [c.d.\\*](./d/index.mdx) | 1 |"));
});

test("llms.txt says how to connect and how to find a method", () => {
  const text = emitLlms({ version: "1", services: [service(method("a.b"))] } as unknown as Model).get("docs/llms.txt")!;
  assert.ok(text.includes("- `--key` or OINT_SHOP_KEY: Opens the door.\n"));
  assert.ok(text.includes("`oint shop methods [words]`"));
  assert.ok(text.includes("1 method is typed (1 of main). "));
  assert.ok(text.includes("\n### Methods\n"));
  assert.ok(text.includes('- TypeScript: `shop.call("a.b", params)`, `shop.next.call(…)` for next.\n'));
});

test("llms.txt calls methods as the documentation does, and offers what the client has", () => {
  const shop = { ...service(method("a.b")), docs: { method: "REST method" } };
  const client = { ...shop.client, unknown: "callAny" };
  const text = emitLlms({ version: "1", services: [{ ...shop, client }] } as unknown as Model).get("docs/llms.txt")!;
  assert.ok(text.includes("\n### REST methods\n"));
  assert.ok(text.includes("; `shop.callAny(name, params)` for what no documentation lists.\n"));
});

test("the list of methods has a line for each", () => {
  const methods = [method("a.b"), method("c.d", { api: "next", deprecated: true, effect: "delete" })];
  const model = { version: "1", services: [service(...methods)] } as unknown as Model;
  const lines = emitMethodList(model).get("docs/llms-methods.txt")!.split("\n");
  assert.ok(lines.includes("a.b [read]: Tells {what} is <there>."));
  assert.ok(lines.includes("next:c.d [delete, deprecated]: Tells {what} is <there>."));
});
