import assert from "node:assert/strict";
import { test } from "node:test";
import { failures, type Outcome, runCli, type Surroundings } from "../../../tests/support/cli/shop.ts";

const FILES = {
  "plan.json": '["a","b"]',
  "one.json": '"one"',
  "plan.txt": "[x] plan",
  "ids.json": "[1,2]",
  "ids": "[3]",
  "count.txt": "12\n",
  "all": "Everybody",
  "./all": "Everybody",
};

const URL = ["--url", "shop.example"];

function call(args: string[], surroundings: Surroundings = {}): Promise<Outcome> {
  return runCli(["shop", "call", ...args], surroundings);
}

/** The parameters that a call of item.add is made with. */
async function params(args: string[], surroundings: Surroundings = {}): Promise<unknown> {
  const { code, stderr, calls } = await call(["item.add", ...URL, ...args, "--unknown"], surroundings);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  assert.equal(calls.length, 1);
  assert.equal(calls[0]?.name, "item.add");
  return calls[0]?.params;
}

/** Checks that a command line is refused with one sentence, before anything is called. */
async function refused(args: string[], sentence: string, surroundings: Surroundings = {}): Promise<void> {
  const { code, stdout, stderr, calls } = await runCli(["shop", ...args], surroundings);
  assert.equal(stderr, `${sentence}\n`);
  assert.equal(code, 2);
  assert.equal(stdout, "");
  assert.deepEqual(calls, []);
}

for (const name of ["item.get", "ITEM.Get", "Item.get"]) {
  test(`the method may be written ${name}, and is called in the catalogue's case`, async () => {
    const { code, stdout, stderr, calls } = await call([name, ...URL, "--id", "7", "--token", "t0ken"]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.equal(stdout, '{\n  "result": true\n}\n');
    assert.equal(calls[0]?.name, "item.get");
    assert.deepEqual(calls[0]?.params, { id: 7 });
    assert.deepEqual(calls[0]?.client, {
      values: {
        URL: { value: "shop.example", from: "--url", explicit: true },
        Token: { value: "t0ken", from: "--token", explicit: true },
      },
    });
  });
}

test("a name that differs in case only is taken exactly, or refused", async () => {
  assert.equal((await call(["item.TWIN", ...URL])).calls[0]?.name, "item.TWIN");
  assert.equal((await call(["item.twin", ...URL])).calls[0]?.name, "item.twin");
  await refused(
    ["call", "item.Twin", ...URL],
    "item.twin, item.TWIN: write the one that is meant, in its own case.",
  );
});

test("a misspelt method gets a did-you-mean", () =>
  refused(["call", "item.gett", ...URL], "shop has no method item.gett. Did you mean item.get?"));

test("a method that resembles none is refused by its place", () =>
  refused(
    ["call", "abracadabra.do", ...URL],
    'Argument 3 names no method of shop that is known. "oint shop methods <words>" searches them; call takes others with --unknown.',
  ));

test("--unknown calls what is not listed, with parameters as they are", async () => {
  const { calls } = await call(["my.own", ...URL, "--unknown", "--Count", "5", "--a.b.c", "x", "--list", "[1]"]);
  assert.equal(calls[0]?.name, "my.own?");
  assert.deepEqual(calls[0]?.params, { Count: "5", a: { b: { c: "x" } }, list: [1] });
});

test("--unknown still finds what is listed", async () => {
  const { calls } = await call(["ITEM.GET", ...URL, "--unknown"]);
  assert.equal(calls[0]?.name, "item.get");
});

test("a method without a name asks for one", () =>
  refused(
    ["call", ...URL],
    'Name the method right after call: oint shop call <method>. "oint shop methods <words>" searches them.',
  ));

test("a further API has an option of its own", async () => {
  const { calls } = await call(["item.get", ...URL, "--v2", "--key", "a"]);
  assert.equal(calls[0]?.name, "v2:item.get");
  assert.deepEqual(calls[0]?.params, { key: "a" });
  await refused(["call", "stock.item.count", ...URL], "stock.item.count is a method of v2 only: add --v2.");
  await refused(["call", "item.add", ...URL, "--v2"], "item.add is no method of v2: leave out --v2.");
  await refused(["call", "item.get", ...URL, "--v2=true"], "--v2 takes no value: write it alone, or leave it out.");
});

for (
  const [args, expected] of [
    [["--count", "5"], { count: 5 }],
    [["--count=-5"], { count: -5 }],
    [["--count", "9007199254740993"], { count: "9007199254740993" }],
    [["--COUNT", "5"], { count: 5 }],
    [["--hidden", "true"], { hidden: true }],
    [["--hidden", "no"], { hidden: false }],
    [["--hidden", "Y"], { hidden: "Y" }],
    [["--kind", "Set"], { kind: "Set" }],
    [["--kind", "SIMPLE"], { kind: "simple" }],
    [["--tags", "a, b"], { tags: ["a, b"] }],
    [["--tags", "['a','b']"], { tags: ["a", "b"] }],
    [["--tags", "{'0':'a'}"], { tags: { 0: "a" } }],
    [["--ids", "5"], { ids: [5] }],
    [["--ids", "[5,6]"], { ids: [5, 6] }],
    [["--note", "plain"], { note: "plain" }],
    [["--note", ""], { note: "" }],
    [["--note", "'quoted'"], { note: "'quoted'" }],
    [["--note", "{'a':1}"], { note: { a: 1 } }],
    [["--phone", "+375291234567"], { phone: "+375291234567" }],
    [["--phone", "007"], { phone: "007" }],
    [["--phone", "7"], { phone: 7 }],
    [["--parent", "null"], { parent: null }],
    [["--parentCode", "12"], { parentCode: "12" }],
    [["--id", "5", "--ID", "x5"], { id: 5, ID: "x5" }],
    [["--UF_COLOR", "red"], { UF_COLOR: "red" }],
    [["--options.a.b", "1"], { options: { a: { b: "1" } } }],
    [["--fields.TITLE", "A lamp", "--fields.PRICE", "2.5"], { fields: { TITLE: "A lamp", price: 2.5 } }],
    [["--FIELDS.size.WIDTH", "3"], { fields: { SIZE: { width: 3 } } }],
    [["--fields.UF_CRM_1", "x", "--fields.!TITLE", "y"], { fields: { UF_CRM_1: "x", "!TITLE": "y" } }],
    [["--fields.TITLE", "B", "--fields", "{'TITLE':'A','price':1}"], { fields: { TITLE: "B", price: 1 } }],
    [["--tags", "plan.json"], { tags: ["plan.json"] }],
    [["--tags", "https://web.example/a.json"], { tags: ["https://web.example/a.json"] }],
    [["--tags", "-"], { tags: ["-"] }],
    [["--tags", "'quoted'"], { tags: ["'quoted'"] }],
    [["--tags", "[B]bold[/B]"], { tags: ["[B]bold[/B]"] }],
    [["--tags", "[]"], { tags: [] }],
    [["--tags", "[2024]"], { tags: [2024] }],
    [["--tags", "@plan.json"], { tags: ["a", "b"] }],
    [["--tags", "@one.json"], { tags: ["one"] }],
    [["--tags", "@plan.txt"], { tags: ["[x] plan"] }],
    [["--tags", "@all"], { tags: ["@all"] }],
    [["--ids", "ids.json"], { ids: [1, 2] }],
    [["--ids", "@ids"], { ids: [3] }],
    [["--count", "@count.txt"], { count: 12 }],
    [["--note", "plan.json"], { note: "plan.json" }],
    [["--note", "[B]call[/B] back"], { note: "[B]call[/B] back" }],
    [["--note", "{x"], { note: "{x" }],
    [["--note", "[2024]"], { note: "[2024]" }],
    [["--note", "@plan.json"], { note: ["a", "b"] }],
    [["--note", "@ann look"], { note: "@ann look" }],
    [["--note", "@@plan.json"], { note: "@plan.json" }],
    [["--ID", "@plan.json"], { ID: '["a","b"]' }],
    [["--ID", "@./all"], { ID: "Everybody" }],
    [["--ID", "@all"], { ID: "@all" }],
    [["--ID", "plan.json"], { ID: "plan.json" }],
    [["--ID", "null"], { ID: "null" }],
    [["--ID", ""], { ID: "" }],
    [["--parentCode", "plan.json"], { parentCode: "plan.json" }],
    [["--parentCode", "@plan.json"], { parentCode: ["a", "b"] }],
    [["--parentCode", "null"], { parentCode: null }],
    [["--parentCode", ""], { parentCode: "" }],
    [["--parent", ""], { parent: null }],
    [["--fields.UF_NOTE", "[B]call[/B] back"], { fields: { UF_NOTE: "[B]call[/B] back" } }],
    [["--fields.UF_NOTE", "[2024]"], { fields: { UF_NOTE: "[2024]" } }],
    [["--fields.UF_NOTE", " [ true ] "], { fields: { UF_NOTE: " [ true ] " } }],
    [["--fields.UF_NOTE", "{x"], { fields: { UF_NOTE: "{x" } }],
    [["--fields.UF_NOTE", "{x}"], { fields: { UF_NOTE: "{x}" } }],
    [["--fields.UF_NOTE", "[2024] and more"], { fields: { UF_NOTE: "[2024] and more" } }],
    [["--fields.UF_NOTE", "plan.json"], { fields: { UF_NOTE: "plan.json" } }],
    [["--fields.UF_NOTE", "'tis"], { fields: { UF_NOTE: "'tis" } }],
    [["--fields.UF_LIST", "['2024']"], { fields: { UF_LIST: ["2024"] } }],
    [["--fields.UF_LIST", "[45,46]"], { fields: { UF_LIST: [45, 46] } }],
    [["--fields.UF_LIST", "[]"], { fields: { UF_LIST: [] } }],
    [["--fields.UF_FILE", "{fileData:['a.txt','SGk=']}"], { fields: { UF_FILE: { fileData: ["a.txt", "SGk="] } } }],
    [["--filter.@ID", "[45]"], { filter: { "@ID": [45] } }],
    [["--filter.UF_LIST", "[45]"], { filter: { UF_LIST: [45] } }],
    [["--json", "{'count':1,'own':2}", "--count", "3"], { count: 3, own: 2 }],
    [["--json", "{'fields':{'TITLE':'A','x':1}}", "--fields.TITLE", "B"], { fields: { TITLE: "B", x: 1 } }],
  ] as [string[], unknown][]
) {
  test(`parameters from ${args.join(" ")}`, async () =>
    assert.deepEqual(await params(args, { files: FILES }), expected));
}

test("what begins like JSON and is none goes as text, with a note", async () => {
  const { stderr, calls } = await call(["item.add", ...URL, "--fields.UF_NOTE", '["a", "b'], {});
  assert.deepEqual(calls[0]?.params, { fields: { UF_NOTE: '["a", "b' } });
  assert.equal(
    stderr,
    "--fields.UF_NOTE begins like JSON and is none as a whole, so it goes as the text that it is.\n",
  );
});

test("JSON comes from files and from standard input", async () => {
  const files = { "all.json": '{"count": 1}', "fields.json": '{"TITLE": "A"}' };
  assert.deepEqual(await params(["--json", "all.json", "--fields", "fields.json"], { files }), {
    count: 1,
    fields: { TITLE: "A" },
  });
  assert.deepEqual(await params(["--fields", "-"], { stdin: '{"TITLE": "A"}' }), { fields: { TITLE: "A" } });
  assert.deepEqual(await params(["--json", "-"], { stdin: '{"count": 2}' }), { count: 2 });
  assert.deepEqual(await params(["--note", "-"]), { note: "-" });
});

for (
  const [args, sentence] of [
    [["--count", "five"], "--count takes a whole number; this is a text of 4 characters. Others go through --json."],
    [["--count", "1.5"], "--count takes a whole number; this is a text of 3 characters. Others go through --json."],
    [["--hidden", "maybe"], "--hidden takes true or false; this is a text of 5 characters. Others go through --json."],
    [["--kind", "sets"], "--kind takes one of simple, Set, offer. Did you mean Set? Others go through --json."],
    [
      ["--fields", "TITLE=A"],
      "--fields takes JSON, a path to a .json file, an http(s) address, or - for standard input.",
    ],
    [["--fields", "{'A':"], "--fields is no JSON (line 1, column 6). Check quotes, commas and brackets there."],
    [["--tags", "['a','b'"], "--tags is no JSON (line 1, column 9). Check quotes, commas and brackets there."],
    [
      ["--ID", "@gone.txt"],
      "--ID: there is no file gone.txt. Check the path, or give the text itself. " +
      "A text that itself begins with @ is written @@.",
    ],
    [["--fields", "@folder.json"], "--fields: folder.json is a folder. Give the path of a .json file."],
    [
      ["--fields", "@-", "--json", "-"],
      "--json and --fields cannot both read standard input: give one of them as a file.",
    ],
    [
      ["--count", ""],
      "--count is given nothing, and the documentation shows no value that empties it. Others go through --json.",
    ],
    [
      ["--count", "null"],
      "--count is given nothing, and the documentation shows no value that empties it. Others go through --json.",
    ],
    [
      ["--tags", "null"],
      "--tags is given nothing, and the documentation shows no value that empties it. Others go through --json.",
    ],
    [
      ["--fields", ""],
      "--fields is given nothing, and the documentation shows no value that empties it. Others go through --json.",
    ],
    [["--json", "[1]"], '--json takes an object of parameters, {"NAME": "value"}.'],
    [
      ["--cuont", "5"],
      "Unknown parameter --cuont. Did you mean --count? item.add has --fields, --kind, --count, --hidden, --tags, --ids, --note, --phone, --parent, --parentCode, --id, --ID, --options, --url, --token, --timeout, --json, --dry-run, --unknown, --v2.",
    ],
    [
      ["--fields.TITEL", "x"],
      "Unknown parameter --fields.TITEL. Did you mean --fields.TITLE? --fields has TITLE, price, SIZE, PARTS.",
    ],
    [
      ["--fields.abracadabra", "x"],
      'Unknown parameter --fields.abracadabra. --fields has TITLE, price, SIZE, PARTS. "oint shop call item.add --help" ' +
      "explains them; others go through --json or with --unknown.",
    ],
    [
      ["--abracadabra", "x"],
      "Unknown parameter --abracadabra. item.add has --fields, --kind, --count, --hidden, --tags, --ids, --note, --phone, --parent, --parentCode, --id, --ID, --options, --url, --token, --timeout, --json, --dry-run, --unknown, --v2. Beside them: --out, --config, --format, --columns, --jq, --dry-run, --test, --debug, --confirm, --yes, --profile. " +
      '"oint shop call item.add --help" explains them; others go through --json or with --unknown.',
    ],
    [
      ["--fields.s3cret", "x"],
      "A parameter is given that oint shop call item.add does not have in fields. --fields has TITLE, price, SIZE, " +
      'PARTS. "oint shop call item.add --help" explains them; others go through --json or with --unknown.',
    ],
    [
      ["--timeuot", "5"],
      "Unknown parameter --timeuot. Did you mean --timeout? item.add has --fields, --kind, --count, --hidden, --tags, --ids, --note, --phone, --parent, --parentCode, --id, --ID, --options, --url, --token, --timeout, --json, --dry-run, --unknown, --v2.",
    ],
    [["--count.x", "5"], "--count takes integer, which has no members by name. Give it as a whole."],
    [["--fields.PARTS.ID", "5"], "--fields.PARTS takes object[], which has no members by name. Give it as a whole."],
    [
      ["--fields..x", "5"],
      "An option has a piece that is no parameter's name. Write --NAME.MEMBER value, or use --json.",
    ],
    [
      ["--options.__proto__.x", "5"],
      "An option has a piece that is no parameter's name. Write --NAME.MEMBER value, or use --json.",
    ],
    [
      ["--options.>=ID", "5"],
      "An option has a piece that is no parameter's name. Write --NAME.MEMBER value, or use --json.",
    ],
    [["--count", "1", "--count", "2"], "--count is given twice: give it once."],
    [["--count", "1", "--COUNT", "2"], "--count and --COUNT are the same: give one of them."],
    [
      ["--json", "{'fields':5}", "--fields.TITLE", "x"],
      "--fields.TITLE belongs into fields, which is given as something else than an object.",
    ],
    [
      ["--json", "-", "--fields", "-"],
      "--json and --fields cannot both read standard input: give one of them as a file.",
    ],
    [["--count"], "--count needs a value: write --count <value>."],
    [["--dry-run=1"], "--dry-run takes no value: write it alone, or leave it out."],
    [
      ["extra"],
      "Argument 6 belongs to no option. Write --option value, and quote a value that holds spaces.",
    ],
    [["--timeout", "0"], "--timeout takes seconds for one attempt, more than 0 and at most 86400."],
    [[], '--fields is missing. "oint shop call item.add --help" shows an example.'],
  ] as [string[], string][]
) {
  test(`refused: ${args.join(" ") || "nothing where something is required"}`, () =>
    refused(["call", "item.add", ...URL, ...args], sentence));
}

test("all that is missing is named at once", () =>
  refused(
    ["call", "item.add"],
    '--url (or the environment variable OINT_SHOP_URL), --fields are missing. "oint login shop" keeps a connection for all commands, --profile names one of several. "oint shop call item.add --help" shows an example.',
  ));

test("credentials come from the environment, and --timeout is in seconds", async () => {
  const { calls } = await call(["item.delete", "--timeout", "2.5"], { env: { OINT_SHOP_URL: "env.example" } });
  assert.deepEqual(calls[0]?.client, {
    values: { URL: { value: "env.example", from: "OINT_SHOP_URL", explicit: false } },
  });
  assert.equal(calls[0]?.options?.timeout, 2500);
  assert.ok(calls[0]?.options?.signal instanceof AbortSignal);
});

test("each sort of failure has its exit code and one line", async () => {
  for (const { error, code } of failures("because")) {
    const outcome = await call(["item.delete", ...URL], {
      answer: () => {
        throw error;
      },
    });
    assert.equal(outcome.code, code);
    assert.match(outcome.stderr, /^[^\n]*because\n$/);
    assert.equal(outcome.stdout, code === 1 ? '{\n  "error": "NO"\n}\n' : "");
  }
});

test("--dry-run prints the request without secrets, and calls nothing", async () => {
  const { code, stdout, stderr, calls } = await call([
    ...["item.add", "--url", "c0de-of-the-hook", "--token", "s3cret-token", "--dry-run"],
    ...["--fields.TITLE", "about s3cret-token", "--count", "2"],
  ]);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(calls, []);
  assert.deepEqual(JSON.parse(stdout), {
    method: "item.add",
    http: "POST",
    address: "https://shop.example/rest/1/***/item.add",
    body: { fields: { TITLE: "about ***" }, count: 2, key: "***" },
  });
});

test("what is wrong is said before --dry-run prints anything", () =>
  refused(
    ["call", "item.get", ...URL, "--dry-run"],
    '--id is missing. "oint shop call item.get --help" shows an example.',
  ));

test("methods lists all, with what is deprecated and what belongs to another API", async () => {
  const { code, stdout, stderr } = await runCli(["shop", "methods"]);
  assert.equal(code, 0);
  assert.equal(stderr, "9 methods.\n");
  assert.equal(
    stdout,
    `item.TWIN              read    Returns the other twin.
item.add               write   Adds an article to the shop.
item.delete            delete  Takes an article out of the shop.
item.get               read    Returns one article.
item.get --v2          read    Returns one article in the second form.
item.list              read    Lists articles in the old way. (deprecated: call item.search or item.get)
item.old               read    Returns what it always did. (deprecated)
item.twin              read    Returns a twin.
stock.item.count --v2  read    Counts the stock.
`,
  );
});

test("methods ranks a segment of the name before its beginning, a piece, and the summary", async () => {
  const names = async (...args: string[]) =>
    (await runCli(["shop", "methods", ...args])).stdout.trimEnd().split("\n").map((line) => line.split(" ")[0]);
  assert.deepEqual(await names("GET"), ["item.get", "item.get", "GetItemTemplate"]);
  assert.deepEqual(await names("t", "i", "--effect", "write"), ["item.add", "AddItem", "SetFields"]);
  assert.deepEqual(await names("add"), ["item.add", "AddItem"]);
  assert.deepEqual(await names("ist"), ["item.list"]);
  assert.deepEqual(await names("count"), ["stock.item.count"]);
  assert.deepEqual(await names("item", "article", "--effect", "READ"), ["item.get", "item.get", "item.list"]);
  assert.deepEqual(await names("shop"), ["item.add", "item.delete"]);
  assert.deepEqual(await names("stock", "--v2"), ["stock.item.count"]);
});

test("methods that find nothing say so", async () => {
  const { code, stdout, stderr } = await runCli(["shop", "methods", "abracadabra"]);
  assert.deepEqual([code, stdout, stderr], [0, "", "0 methods.\n"]);
  assert.equal((await runCli(["shop", "methods", "twin", "other"])).stderr, "1 method.\n");
});

test("methods --json is for programs", async () => {
  const { stdout, stderr } = await runCli(["shop", "methods", "--json", "old"]);
  assert.equal(stderr, "");
  assert.deepEqual(JSON.parse(stdout), [
    { name: "item.old", effect: "read", summary: "Returns what it always did.", deprecated: [] },
    {
      name: "item.list",
      effect: "read",
      summary: "Lists articles in the old way.",
      deprecated: ["item.search", "item.get"],
    },
  ]);
});

test("methods finds functions by words, too, behind the methods, with what they call", async () => {
  const outcome = await runCli(["shop", "methods", "add", "item"]);
  assert.deepEqual([outcome.code, outcome.stderr], [0, "1 method, 1 function.\n"]);
  assert.equal(
    outcome.stdout,
    `item.add  write   Adds an article to the shop.
AddItem   write   Summary of AddItem. (function, calls item.add)
`,
  );
  for (const name of ["AddItem", "additem", "add-item", "Add_Item"]) {
    const { stdout, stderr } = await runCli(["shop", "methods", name]);
    assert.equal(stdout, "AddItem  write   Summary of AddItem. (function, calls item.add)\n");
    assert.equal(stderr, "0 methods, 1 function.\n");
  }
  const template = await runCli(["shop", "methods", "template"]);
  assert.equal(template.stdout, "GetItemTemplate          Summary of GetItemTemplate. (function)\n");
});

test("an effect is that of the method which a function calls, and a further API has no functions", async () => {
  const names = async (...args: string[]) =>
    (JSON.parse((await runCli(["shop", "methods", "--json", ...args])).stdout) as { name: string }[])
      .map(({ name }) => name);
  assert.deepEqual(await names("summary", "--effect", "write"), ["AddItem", "SetFields"]);
  assert.deepEqual(await names("summary", "--effect", "read"), []);
  assert.deepEqual(await names("item", "--v2"), ["item.get", "stock.item.count"]);
  assert.ok(!(await names()).includes("AddItem"), "without words there are methods only");
});

test("methods --json tells functions from methods by their kind", async () => {
  const { stdout } = await runCli(["shop", "methods", "add", "--json"]);
  assert.deepEqual(JSON.parse(stdout), [
    { name: "item.add", effect: "write", summary: "Adds an article to the shop." },
    { name: "AddItem", kind: "function", method: "item.add", effect: "write", summary: "Summary of AddItem." },
  ]);
});

test("a function is described, with the method that it calls", async () => {
  for (const name of ["AddItem", "add-item"]) {
    const { code, stdout, stderr } = await runCli(["shop", "describe", name]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(
      stdout,
      /^AddItem\nSummary of AddItem\.\n\nAbout:\n {2}Function {2}Title of AddItem\n {2}Calls {5}item\.add\n/,
    );
    assert.match(stdout, /\n {2}--itemid <id> +About itemid\. \(String, Number; required\)\n/);
    assert.match(stdout, /\nOfficial page: https:\/\/docs\.example\/item-add\n/);
    assert.ok(stdout.includes('\nTypeScript:\n  import { addItem } from "oint/shop";\n\n  addItem(shop);\n'), stdout);
    assert.match(stdout, /\nThe method: {3}oint shop describe item\.add\n$/);
  }
  const { stdout } = await runCli(["shop", "describe", "GetItemTemplate"]);
  assert.doesNotMatch(stdout, /TypeScript/);
});

test("describe --json prints a function's record", async () => {
  const { stdout } = await runCli(["shop", "describe", "get-item-template", "--json"]);
  assert.deepEqual(JSON.parse(stdout), {
    name: "GetItemTemplate",
    kind: "function",
    title: "Title of GetItemTemplate",
    summary: "Summary of GetItemTemplate.",
    options: [{
      flag: "empty",
      name: "EMPTY",
      kind: "boolean",
      types: "String",
      required: false,
      about: "About empty.",
    }],
    example: { shell: 'oint shop GetItemTemplate --url "shop.example"' },
  });
  const json = (await runCli(["shop", "describe", "AddItem", "--format", "JSON"])).stdout;
  assert.equal(JSON.parse(json).example.typescript, 'import { addItem } from "oint/shop";\n\naddItem(shop);');
  await refused(["describe", "AddItem", "--format", "xml"], "--format takes text or json.");
});

test("what is a function and no method is told so", async () => {
  await refused(["call", "additem"], "AddItem is a function, not a method: write oint shop AddItem.");
  await refused(["describe", "AdItem"], "shop has no method AdItem. Did you mean AddItem?");
});

test("methods refuses another effect", () =>
  refused(["methods", "--effect", "raed"], "--effect takes read, write, delete."));

test("describe tells all that is known", async () => {
  const { code, stdout, stderr } = await runCli(["shop", "describe", "ITEM.ADD"]);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(
    stdout,
    `item.add
Adds an article to the shop.

About:
  Effect       write
  Scope        shop, items
  Result       { id }
  Error codes  SOLD_OUT, NO_ROOM

Parameters:
  Name        Type              Required                   Default  Values
  fields      object            yes
    TITLE     string                                                What it is called.
    price     number                                       0
    SIZE      object
      width   integer           yes
    PARTS     object[]
      ID      integer
    …         any                                                   names that begin with UF_ !
  kind        string                                                one of simple, Set, offer
  count       integer
  hidden      boolean
  tags        string[]
  ids         integer[]
  note        string | object
  phone       string | integer
  parent      integer | null    one of parent, parentCode
  parentCode  any
  id          integer
  ID          string
  options     object
  …           any                                                   names that begin with UF_

Official page: https://docs.example/items/add.html

Example:
  oint shop call item.add --url "shop.example" --fields "{'TITLE':'A lamp'}" --note 'It'\\''s $5'

TypeScript:
  import { Shop } from "oint/shop";

  const shop = new Shop("shop.example");
  const { data } = await shop.call("item.add", { fields: { TITLE: "A lamp" }, note: "It's $5" });
`,
  );
});

test("describe names what replaces a deprecated method", async () => {
  const { stdout } = await runCli(["shop", "describe", "item.list"]);
  assert.match(stdout, /\n\nDeprecated: call item\.search or item\.get\.\n/);
  assert.match(stdout, /\n\nParameters: none\.\n/);
  assert.match((await runCli(["shop", "describe", "item.old"])).stdout, /\n\nDeprecated\.\n/);
});

test("describe of a further API shows its own option and property", async () => {
  const { stdout } = await runCli(["shop", "describe", "item.get", "--v2"]);
  assert.match(stdout, /^item\.get --v2\n/);
  assert.match(stdout, /\n {2}oint shop call item\.get --v2 --url "shop\.example" --key "a b"\n/);
  assert.match(stdout, /await shop\.v2\.call\("item\.get", \{ key: "a b" \}\);\n$/);
});

test("describe --json prints the record", async () => {
  const { stdout } = await runCli(["shop", "describe", "item.get", "--json"]);
  assert.deepEqual(JSON.parse(stdout), {
    name: "item.get",
    effect: "read",
    summary: "Returns one article.",
    scope: [],
    params: [{ name: "id", type: "integer", required: true }],
    result: "any",
    errors: [],
    page: "https://docs.example/page.html",
    example: {
      params: { id: 1 },
      shell: 'oint shop call item.get --url "shop.example" --id 1',
      typescript: 'import { Shop } from "oint/shop";\n\nconst shop = new Shop("shop.example");\n' +
        'const { data } = await shop.call("item.get", { id: 1 });',
    },
  });
});

test("describe refuses what it does not know", async () => {
  await refused(["describe", "item.gett"], "shop has no method item.gett. Did you mean item.get?");
  await refused(["describe", "stock.item.count"], "stock.item.count is a method of v2 only: add --v2.");
  await refused(
    ["describe", "item.get", "--jsom"],
    "Unknown option --jsom. Did you mean --json? describe has --format, --json, --v2.",
  );
});

test("help of the service and of each command tells of the commands", async () => {
  const service = (await runCli(["shop", "--help"])).stdout;
  assert.match(service, /\nAny method of the API:\n {2}call .+\n {2}find .+\n {2}methods .+\n {2}describe .+\n/);
  const { stdout } = await runCli(["shop", "call", "--help"]);
  assert.match(stdout, /^Usage: oint shop call <method> \[options\] --NAME value\n/);
  for (const option of ["--url <text>", "--json <json>", "--v2", "--dry-run", "--unknown", "--timeout <seconds>"]) {
    assert.ok(stdout.includes(`\n  ${option} `), option);
  }
  assert.match((await runCli(["help", "shop", "methods"])).stdout, /^Usage: oint shop methods \[words\]/);
  assert.match((await runCli(["shop", "describe", "-h"])).stdout, /^Usage: oint shop describe <method>/);
});

test("help of a call shows the method's parameters", async () => {
  const { code, stdout, calls } = await runCli(["shop", "call", "ITEM.get", "--help"]);
  assert.equal(code, 0);
  assert.deepEqual(calls, []);
  assert.match(stdout, /^Usage: oint shop call item\.get --NAME value\n\nReturns one article\.\n/);
  assert.match(stdout, /\n {2}Name {2}Type {5}Required\n {2}id {4}integer {2}yes\n/);
  assert.match(stdout, /\nMore: {3}oint shop describe item\.get\n$/);
});

test("help and lists fit narrow screens, but for what is pasted", async () => {
  for (const args of [["call", "--help"], ["methods", "--help"], ["describe", "--help"]]) {
    const { stdout } = await runCli(["shop", ...args], { columns: 60 });
    for (const line of stdout.split("\nExample:")[0]!.split("\n")) assert.ok(line.length <= 72, line);
  }
});

test("each command loads no more of the catalogue than it needs", async () => {
  const loaded: string[] = [];
  const services: Surroundings["services"] = (shop) => [{
    ...shop,
    load: async () => {
      const table = await shop.load();
      return {
        ...table,
        methods: async () => {
          loaded.push("index");
          const { lists, details, ...rest } = await table.methods!();
          return {
            ...rest,
            lists: lists.map((load, part) => () => (loaded.push(`list ${part}`), load())),
            details: Object.fromEntries(
              Object.entries(details).map(([segment, load]) => [segment, () => (loaded.push(segment), load())]),
            ),
          };
        },
      };
    },
  }];
  const loads = async (...args: string[]) => {
    loaded.length = 0;
    await runCli(["shop", ...args], { services });
    return [...new Set(loaded)];
  };
  assert.deepEqual(await loads("--help"), []);
  assert.deepEqual(await loads("AddItem", "--help"), []);
  assert.deepEqual(await loads("AddItem", ...URL, "--itemid", "1"), []);
  assert.deepEqual(await loads("call", "--help"), ["index"]);
  assert.deepEqual(await loads("methods", "get"), ["index", "list 0", "list 1"]);
  assert.deepEqual(await loads("call", "item.get", ...URL, "--id", "1"), ["index", "list 0", "list 1", "item"]);
  assert.deepEqual(await loads("describe", "item.get"), ["index", "list 0", "list 1", "item"]);
});

test("a method in the place of a function is shown the way", () =>
  refused(["ITEM.get"], "item.get is a method, not a function: write oint shop call item.get."));

test("a service without methods has none of the commands", async () => {
  const { code, stderr } = await runCli(["shop", "call", "item.get"], {
    services: (shop) => [{
      ...shop,
      load: async () => {
        const { methods: _, ...table } = await shop.load();
        return table;
      },
    }],
  });
  assert.equal(code, 2);
  assert.equal(
    stderr,
    'shop has no function or command call. "oint shop --help" lists them, "oint shop find <words>" searches.\n',
  );
});
