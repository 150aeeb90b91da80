import assert from "node:assert/strict";
import { test } from "node:test";
import type { CommandTable } from "../catalogue/commands.ts";
import { failures, option, runCli } from "../../tests/support/cli/shop.ts";

const URL = ["--url", "shop.example"];
const OWN = "login, logout, profiles, doctor, completion, find, describe, skills, sandbox, help, version. " +
  '"oint --help" explains them.';

/** Checks that a command line is refused with one sentence, before anything is called. */
async function refused(args: string[], sentence: string, surroundings = {}): Promise<void> {
  const { code, stdout, stderr, calls } = await runCli(args, surroundings);
  assert.equal(stderr, `${sentence}\n`);
  assert.equal(code, 2);
  assert.equal(stdout, "");
  assert.deepEqual(calls, []);
}

test("a function gets its parameters, and its answer is printed with two blanks of indent", async () => {
  const { code, stdout, stderr, calls } = await runCli([
    ...["shop", "AddItem", "--url", "shop.example", "--itemid", "2258", "--fire=false", "--title", "A lamp"],
    ...["--count", "-1.5", "--token", "t0ken"],
  ]);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  assert.equal(stdout, '{\n  "result": true\n}\n');
  assert.deepEqual(calls[0]?.params, { itemId: "2258", fire: false, title: "A lamp", count: -1.5 });
  assert.deepEqual(calls[0]?.client, {
    values: {
      URL: { value: "shop.example", from: "--url", explicit: true },
      Token: { value: "t0ken", from: "--token", explicit: true },
    },
  });
});

for (const name of ["AddItem", "additem", "ADDITEM", "add-item", "add_item"]) {
  test(`the function's name may be written ${name}`, async () => {
    const { calls } = await runCli(["shop", name, ...URL, "--itemid", "1"]);
    assert.equal(calls[0]?.name, "AddItem");
  });
}

test("a value may begin with a dash", async () => {
  const { calls } = await runCli(["shop", "AddItem", ...URL, "--itemid", "-5", "--title", "-- so --"]);
  assert.deepEqual(calls[0]?.params, { itemId: "-5", title: "-- so --" });
});

test("a value that looks like an option is written with an equals sign", async () => {
  const { calls } = await runCli(["shop", "AddItem", ...URL, "--itemid=1", "--title=--fire=x"]);
  assert.deepEqual(calls[0]?.params, { itemId: "1", title: "--fire=x" });
});

test("an empty optional value counts as not given", async () => {
  const { calls, code } = await runCli([
    ...[
      "shop",
      "AddItem",
      ...URL,
      "--itemid",
      "1",
      "--title",
      "",
      "--fire=",
      "--count",
      " ",
      "--tags",
      "",
      "--fields",
      "",
    ],
    ...["--token", ""],
  ]);
  assert.equal(code, 0);
  assert.deepEqual(calls[0]?.params, { itemId: "1" });
});

test("an empty required value is missing", () =>
  refused(
    ["shop", "AddItem", ...URL, "--itemid", ""],
    '--itemid is missing. "oint shop AddItem --help" shows an example.',
  ));

test("all that is missing is named at once", () =>
  refused(
    ["shop", "AddItem"],
    '--url (or the environment variable OINT_SHOP_URL), --itemid are missing. "oint login shop" keeps a connection for all commands, --profile names one of several. "oint shop AddItem --help" shows an example.',
  ));

test("an option given twice is refused", () =>
  refused(["shop", "AddItem", "--itemid", "1", "--itemid=2"], "--itemid is given twice: give it once."));

test("an option without its value is refused", () =>
  refused(["shop", "AddItem", "--fire"], "--fire needs a value: write --fire <value>."));

test("an option in place of a value is refused", () =>
  refused(
    ["shop", "AddItem", "--fire", "--token", "t0ken"],
    "--fire needs a value: write --fire <value>. If the value itself begins with two dashes, write --fire=--value.",
  ));

test("a positional argument is refused by its place", () =>
  refused(
    ["shop", "AddItem", "--title", "A", "lamp"],
    "Argument 5 belongs to no option. Write --option value, and quote a value that holds spaces.",
  ));

test("what follows two dashes is positional, too", () =>
  refused(
    ["shop", "AddItem", "--", "--title"],
    "Argument 3 belongs to no option. Write --option value, and quote a value that holds spaces.",
  ));

test("a misspelt option gets a did-you-mean", () =>
  refused(
    ["shop", "AddItem", "--itmid=5"],
    "Unknown option --itmid. Did you mean --itemid? AddItem has --url, --itemid, --fields, --tags, --title, --count, --fire, --clear, --timeout, --token.",
  ));

for (const flag of ["--ItemID", "--ITEMID", "--itemid"]) {
  test(`an option may be written ${flag}`, async () => {
    for (const given of [[flag, "5", "--TITLE", "A"], [`${flag}=5`, "--Title=A"]]) {
      const { calls, stderr } = await runCli(["shop", "AddItem", "--URL", "shop.example", ...given]);
      assert.deepEqual([calls[0]?.params, stderr], [{ itemId: "5", title: "A" }, ""]);
    }
  });
}

test("the exact spelling of an option wins, and one that is not clear is refused", async () => {
  const toy: CommandTable = {
    name: "SendItem",
    title: "Send item",
    summary: "Sends an item.",
    options: [option("file", "text"), option("File", "text")],
    connects: false,
    example: "oint shop SendItem",
    run: () => undefined,
  };
  const { calls } = await runCli(["shop", "SendItem", "--File", "a", "--file", "b"], { more: [toy] });
  assert.deepEqual(calls[0]?.params, { file: "b", File: "a" });
  const { code, stderr } = await runCli(["shop", "SendItem", "--FILE", "a"], { more: [toy] });
  assert.deepEqual([code, stderr], [
    2,
    "Unknown option --FILE. Did you mean --file or --File? SendItem has --file, --File, --clear.\n",
  ]);
});

test("an option in another case that is given twice is refused", () =>
  refused(["shop", "AddItem", "--itemid", "1", "--ITEMID=2"], "--itemid is given twice: give it once."));

test("an option that resembles none is refused by its place", () =>
  refused(
    ["shop", "AddItem", "--abracadabra=1"],
    'Unknown option --abracadabra. AddItem has --url, --itemid, --fields, --tags, --title, --count, --fire, --clear, --timeout, --token. Beside them: --out, --config, --format, --columns, --jq, --profile, --dry-run, --test, --debug, --confirm, --yes. "oint shop AddItem --help" explains them.',
  ));

for (const code of ["11ae5d68006e9f06", "h0m1x2y3z4q5w6e7", "correcthorsebatterystaple", "aBcDeFgH", "s3cret"]) {
  test(`an option that looks like a code is refused by its place: ${code}`, () =>
    refused(
      ["shop", "AddItem", `--${code}=1`],
      'Argument 3 is an option that oint shop AddItem does not have. AddItem has --url, --itemid, --fields, --tags, --title, --count, --fire, --clear, --timeout, --token. Beside them: --out, --config, --format, --columns, --jq, --profile, --dry-run, --test, --debug, --confirm, --yes. "oint shop AddItem --help" explains them.',
    ));
}

test("an option that is named as a value that stands elsewhere is refused by its place", () =>
  refused(
    ["shop", "AddItem", "--url", "https://shop.example/rest/1/swordfish/", "--swordfish", "1"],
    'Argument 5 is an option that oint shop AddItem does not have. AddItem has --url, --itemid, --fields, --tags, --title, --count, --fire, --clear, --timeout, --token. Beside them: --out, --config, --format, --columns, --jq, --profile, --dry-run, --test, --debug, --confirm, --yes. "oint shop AddItem --help" explains them.',
  ));

for (
  const [option, meant] of [
    ["--itemids", "--itemid"],
    ["--myitemid", "--itemid"],
    ["--item-id", "--itemid"],
    ["--fields_structure", "--fields"],
    ["--tags-list", "--tags"],
    ["--tilte", "--title"],
    ["--fier", "--fire"],
    ["-itemid", "--itemid"],
    ["-title", "--title"],
  ]
) {
  test(`${option} may mean ${meant}`, () =>
    refused(
      ["shop", "AddItem", option!, "1"],
      `Unknown option ${option}. Did you mean ${meant}? AddItem has --url, --itemid, --fields, --tags, --title, --count, --fire, --clear, --timeout, --token.`,
    ));
}

test("a member of an option is no option, and its name is not shown", () =>
  refused(
    ["shop", "AddItem", "--fields.TITLE", "1"],
    "Argument 3 is an option that oint shop AddItem does not have. Did you mean --fields? AddItem has --url, --itemid, --fields, --tags, --title, --count, --fire, --clear, --timeout, --token.",
  ));

test("a short option is refused by its place", () =>
  refused(
    ["shop", "AddItem", "-u", "x"],
    'Unknown option -u. AddItem has --url, --itemid, --fields, --tags, --title, --count, --fire, --clear, --timeout, --token. Beside them: --out, --config, --format, --columns, --jq, --profile, --dry-run, --test, --debug, --confirm, --yes. "oint shop AddItem --help" explains them.',
  ));

test("a misspelt function gets a did-you-mean", () =>
  refused(["shop", "AdItem"], "shop has no function or command AdItem. Did you mean AddItem?"));

test("a piece of a function's name gets a did-you-mean", () =>
  refused(["shop", "tem"], "shop has no function or command tem. Did you mean AddItem or GetItemTemplate?"));

test("a function that resembles none is refused", () =>
  refused(
    ["shop", "Abracadabra"],
    'shop has no function or command Abracadabra. "oint shop --help" lists them, "oint shop find <words>" searches.',
  ));

test("a text in the function's place that may be a code is not shown", () =>
  refused(
    ["shop", "11ae5d68006e"],
    'Argument 2 names no function and no command of shop. "oint shop --help" lists them, "oint shop find <words>" searches.',
  ));

for (
  const [args, sentence] of [
    [["AddItem", "--itemid", "1"], "AddItem belongs to shop: write oint shop AddItem."],
    [["add-item"], "AddItem belongs to shop: write oint shop AddItem."],
    [["item.get"], "item.get belongs to shop: write oint shop call item.get."],
    [["call", "item.get"], "call belongs to shop: write oint shop call."],
    [["methods"], "methods belongs to shop: write oint shop methods."],
    [["logn"], "Unknown service or command logn. Did you mean login?"],
    [["doctr"], "Unknown service or command doctr. Did you mean doctor?"],
    [["5up3r53cr3t0123"], "Argument 1 names no service or command. Services: shop; commands: " + OWN],
    [["shop", "login"], "login is a command of its own: write oint login shop."],
    [["shop", "sandbox", "--port", "0"], "sandbox is a command of its own: write oint sandbox shop."],
    [["shop", "completion", "bash"], "completion is a command of its own: write oint completion."],
    [["shop", "methosd"], "shop has no function or command methosd. Did you mean methods?"],
  ] as [string[], string][]
) {
  test(`what is typed in another's place is shown its own: ${args.join(" ")}`, () => refused(args, sentence));
}

test("a misspelt service gets a did-you-mean", () =>
  refused(["shopp", "AddItem"], "Unknown service or command shopp. Did you mean shop?"));

test("a service that resembles none is refused", () =>
  refused(["abracadabra"], "Unknown service or command abracadabra. Services: shop; commands: " + OWN));

test("options before the service are refused", () =>
  refused(
    ["--url", "x", "shop"],
    "Argument 1 is an option. Name the service first: oint <service> <Function> --option value.",
  ));

test("options before the function are refused", () =>
  refused(
    ["shop", "--url", "x", "AddItem"],
    "Argument 2 is an option. Name the function right after the service: oint shop <Function> --option value.",
  ));

test("credentials come from the environment, and a flag wins", async () => {
  const env = { OINT_SHOP_URL: " env.example\n", OINT_SHOP_TOKEN: "env-token" };
  const { calls } = await runCli(["shop", "AddItem", "--itemid", "1", "--token", "flag-token"], { env });
  assert.deepEqual(calls[0]?.client, {
    values: {
      URL: { value: "env.example", from: "OINT_SHOP_URL", explicit: false },
      Token: { value: "flag-token", from: "--token", explicit: true },
    },
  });
});

test("a template connects to nothing", async () => {
  const { calls, stdout, code } = await runCli(["shop", "GetItemTemplate", "--empty", "yes"], {
    answer: () => ({ NAME: "" }),
  });
  assert.equal(code, 0);
  assert.equal(stdout, '{\n  "NAME": ""\n}\n');
  assert.deepEqual(calls, [{
    name: "GetItemTemplate",
    client: undefined,
    params: { empty: true },
    options: undefined,
  }]);
});

test("a template takes no connection options", () =>
  refused(
    ["shop", "GetItemTemplate", "--url", "x"],
    'Unknown option --url. GetItemTemplate has --empty, --clear. Beside them: --out, --config, --format, --columns, --jq, --dry-run, --test, --debug, --confirm, --yes. "oint shop GetItemTemplate --help" explains them.',
  ));

test("--timeout is given in seconds", async () => {
  const { calls } = await runCli(["shop", "AddItem", ...URL, "--itemid", "1", "--timeout", "2.5"]);
  assert.equal(calls[0]?.options?.timeout, 2500);
});

for (const wrong of ["0", "-1", "1e9"]) {
  test(`--timeout ${wrong} is refused`, () =>
    refused(
      ["shop", "AddItem", ...URL, "--itemid", "1", "--timeout", wrong],
      "--timeout takes seconds for one attempt, more than 0 and at most 86400.",
    ));
}

test("--clear sends options empty", async () => {
  const { calls, code } = await runCli([
    ...["shop", "AddItem", ...URL, "--itemid", "1", "--clear", "title", "--clear=--fields", "--clear", "tags"],
    ...["--title", ""],
  ]);
  assert.equal(code, 0);
  assert.deepEqual(calls[0]?.params, { itemId: "1", fields: {}, tags: [], title: "" });
});

test("--clear also does for a required structure", async () => {
  const { calls } = await runCli(["shop", "SetFields", ...URL, "--clear", "fields"]);
  assert.deepEqual(calls[0]?.params, { fields: {} });
});

for (
  const [name, sentence] of [
    ["url", "--clear url: --url says where to call and cannot be empty. Leave it out."],
    ["fire", "--clear fire: a boolean has no empty value. Give --fire a value instead."],
    ["count", "--clear count: a number has no empty value. Give --count a value instead."],
    ["itemid", "--clear itemid: --itemid is required and cannot be empty."],
    ["titel", "--clear titel: there is no such option. Did you mean title?"],
    ["abracadabra", "--clear takes the name of an option of AddItem; one given here is none."],
  ] as const
) {
  test(`--clear ${name} is refused`, () => refused(["shop", "AddItem", ...URL, "--clear", name], sentence));
}

test("an option cannot be given and cleared", () =>
  refused(
    ["shop", "AddItem", ...URL, "--itemid", "1", "--title", "A", "--clear", "title"],
    "--title is given a value and cleared: do one of both.",
  ));

test("each sort of failure has its exit code and one line", async () => {
  for (const { error, code } of failures("because")) {
    const outcome = await runCli(["shop", "AddItem", ...URL, "--itemid", "1"], {
      answer: () => {
        throw error;
      },
    });
    assert.equal(outcome.code, code);
    assert.match(outcome.stderr, /^[^\n]*because\n$/);
  }
});

test("the answer of a refusal is printed as well", async () => {
  const outcome = await runCli(["shop", "AddItem", ...URL, "--itemid", "1"], {
    answer: () => {
      throw failures("because")[0]?.error;
    },
  });
  assert.equal(outcome.stdout, '{\n  "error": "NO"\n}\n');
  assert.equal(outcome.stderr, "item.add was refused: because\n");
});

test("an unexpected error asks to be reported and quotes no argument", async () => {
  const outcome = await runCli(["shop", "AddItem", ...URL, "--itemid", "1", "--title=A lamp"], {
    answer: () => {
      throw new TypeError("Cannot read A lamp of shop.example");
    },
  });
  assert.equal(
    outcome.stderr,
    'Unexpected error, please report it (with "oint --version"): TypeError: Cannot read *** of ***\n',
  );
});

test("control characters do not reach the terminal", async () => {
  const outcome = await runCli(["shop", "AddItem", ...URL, "--itemid", "1"], {
    answer: () => {
      throw failures("a\x1b[31m\r\nb")[0]?.error;
    },
  });
  assert.equal(outcome.stderr, "item.add was refused: a [31m b\n");
});

test("an interrupt ends the call", async () => {
  const controller = new AbortController();
  const outcome = await runCli(["shop", "AddItem", ...URL, "--itemid", "1"], {
    signal: controller.signal,
    answer: ({ options }) => {
      controller.abort("SIGINT");
      throw (options?.signal as AbortSignal).reason;
    },
  });
  assert.equal(outcome.code, 130);
  assert.equal(outcome.stderr, "Stopped by SIGINT. A call that was under way may have taken effect.\n");
});

test("an interrupt ends the wait for standard input", async () => {
  const outcome = await runCli(["shop", "SetFields", ...URL, "--fields", "-"], {
    signal: AbortSignal.abort("SIGTERM"),
    stdin: new Promise(() => {}),
  });
  assert.equal(outcome.code, 143);
  assert.deepEqual(outcome.calls, []);
});

for (const args of [["--version"], ["-v"], ["-V"], ["version"], ["VERSION"], ["help", "version"]]) {
  test(`oint ${args.join(" ")} prints the version`, async () => {
    const { code, stdout, stderr } = await runCli(args);
    assert.deepEqual([code, stdout, stderr], [0, "1.2.3\n", ""]);
  });
}
