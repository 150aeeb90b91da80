import assert from "node:assert/strict";
import { test } from "node:test";
import { optionsOfHelp, parametersOfPage } from "./read_text.ts";

const HELP = `Usage: oint shop Fire --item <id> [options]

Fires. Lets an item go.

Options:
  --url <text>           Where it is (all
                         of it). (String; required; environment: OINT_SHOP_URL)
  --item-id <id>         Id. (String, Number; required)
  --gently <true|false>  Whether gently. (Boolean; optional;
                         default: false)

Common options:
  --help  show this help
`;

test("options are read from printed help, wrapped or not", () => {
  assert.deepEqual(optionsOfHelp(HELP), [
    { options: ["url"], types: ["String"], required: true },
    { options: ["item-id"], types: ["String", "Number"], required: true },
    { options: ["gently"], types: ["Boolean"], required: false, default: "false" },
  ]);
});

test("help without options has none, help that says nothing is refused", () => {
  assert.deepEqual(optionsOfHelp("Usage: oint\n"), []);
  assert.throws(
    () => optionsOfHelp(HELP.replace("(String, Number; required)", "")),
    /does not end with types and mark/,
  );
  assert.throws(() => optionsOfHelp(HELP.replace("Number; required", "Number; needed")), /without a mark/);
});

const PAGE = `# Fire

| Parameter | CLI option | Type | Required | Description |
|-|-|-|-|-|
| ItemID | --item-id | String, Number | ✔ | A \\| B. |
| Gently | --gently | Boolean | ✖ | Whether gently. Default: \`false\`. |

Returns: nothing
`;

test("parameters are read from a page's table", () => {
  assert.deepEqual(parametersOfPage(PAGE), [
    { name: "ItemID", options: ["item-id"], types: ["String", "Number"], required: true },
    { name: "Gently", options: ["gently"], types: ["Boolean"], required: false, default: "false" },
  ]);
});

test("a page without a table has none, a row without a mark is refused", () => {
  assert.deepEqual(parametersOfPage("# Ping\n"), []);
  assert.throws(() => parametersOfPage(PAGE.replace("✔", "yes")), /A row without a mark/);
});
