/** Conventions that nobody can read, modules that are not there, and domains and marks that cannot be. */

import { edit, type Mistake, ORDER_NOTES, SERVICE } from "../shop.ts";

/** The service's file with some lines more. */
const add = (lines: string): Record<string, string> => edit(SERVICE, "returns:", `${lines}\nreturns:`);

/** The service's file with another convention. */
const convention = (line: string): Record<string, string> =>
  edit(SERVICE, "conventions:\n", `conventions:\n  ${line}\n`);

export const conventions: Mistake[] = [
  [
    "a pattern that is no regular expression",
    convention("ids: 'id('"),
    `spec/shop/service.yaml:53:8 bad-value: "conventions.ids" cannot be "id(".
    hint: The rule: a pattern is a regular expression, as JavaScript reads it.`,
  ],
  [
    "a comparison of two signs",
    convention('filters: { names: [filter], prefixes: ["<="] }'),
    `spec/shop/service.yaml:53:42 bad-value: "conventions.filters.prefixes.0" cannot be "<=".
    hint: The rule: a prefix is one sign.`,
  ],
  [
    "a boolean with one spelling",
    convention('booleans: { true: "Y" }'),
    `spec/shop/service.yaml:53:3 missing-key: "conventions.booleans.false" is missing.
    hint: Add false: a text.`,
  ],
  [
    "a mask that shows nothing of the real names",
    convention("masks: [{ name: '^<.*>$' }]"),
    `spec/shop/service.yaml:53:11 bad-value: "conventions.masks.0" cannot be a mapping.
    hint: The rule: a mask has a group in its name, or says what the names begin with, or that they are digits.`,
  ],
  [
    "a convention that is none",
    convention("filter: { names: [filter] }"),
    `spec/shop/service.yaml:53:3 unknown-key: Unknown key "filter".
    hint: Did you mean "filters"?`,
  ],
  [
    "a filter where no key can compare",
    edit(ORDER_NOTES, "  PlacedOrder:\n", "  PlacedOrder:\n    filter: true\n"),
    `spec/shop/rest/order.yaml:3:13 bad-value: Nothing says how a key of PlacedOrder compares.
    hint: Add filters to the conventions of service.yaml, or remove filter.`,
  ],
  [
    "a client in a module that is not there",
    edit(SERVICE, "  parameter: shop", "  parameter: shop\n  module: cleint.ts"),
    `spec/shop/service.yaml:8:11 missing-file: src/shop/cleint.ts does not exist.
    hint: Did you mean "client.ts"?`,
  ],
  [
    "a command whose usual module is not there",
    edit(SERVICE, "  parameter: shop", "  parameter: shop\n  tools: [{ name: stamps, summary: Prints stamps. }]"),
    `spec/shop/service.yaml:8:11 missing-file: src/shop/cli/stamps/command.ts does not exist.
    hint: Write it, or say under client.tools.0.module where it is.`,
  ],
  [
    "an entry point that is not there",
    add("entries: { shop/stamps: stamps/mod.ts }"),
    `spec/shop/service.yaml:11:25 missing-file: src/shop/stamps/mod.ts does not exist.
    hint: Known are: cli/connect.ts, client.ts, custom/find_post_office.ts, mod.ts, sandbox/mod.ts.`,
  ],
  [
    "a domain without a source",
    add("domains: [{ name: shop.example }]"),
    `spec/shop/service.yaml:11:11 missing-key: "domains.0.source" is missing.
    hint: Add source: a text.`,
  ],
  [
    "a domain that is an address",
    add('domains: [{ name: "https://shop.example", source: "https://docs.shop.example/a" }]'),
    `spec/shop/service.yaml:11:19 bad-value: "domains.0.name" cannot be "https://shop.example".
    hint: The rule: a domain looks like shop.example.`,
  ],
  [
    "a source that is no address",
    add("domains: [{ name: shop.example, source: somebody said so }]"),
    `spec/shop/service.yaml:11:41 bad-value: "domains.0.source" cannot be "somebody said so".
    hint: The rule: a source is the address of a page.`,
  ],
  [
    "domains that say the same",
    add(
      "domains:\n" + ["shop.example", "eu.shop.example", "myshop.example", "shop.example"]
        .map((name) => `  - { name: ${name}, source: "https://docs.shop.example/a" }\n`).join(""),
    ),
    `spec/shop/service.yaml:13:13 repeated-name: "eu.shop.example" is a part of "shop.example".
    hint: Remove it.
spec/shop/service.yaml:15:13 repeated-name: The domain "shop.example" stands here twice.
    hint: Remove it.`,
  ],
  [
    "a synonym without words",
    add("synonyms: { buy: [order], fetch: [] }"),
    `spec/shop/service.yaml:11:34 empty-text: "synonyms.fetch" is empty.
    hint: Add at least one item.`,
  ],
  [
    "synonyms whose words nothing has, and two that are searched for alike",
    add("synonyms:\n  buy: [order, acquire]\n  get hold of: [get parcel tape]\n  buys: [order]\n"),
    `spec/shop/service.yaml:12:16 no-evidence: No name and no summary has the word "acquire".
    hint: Name a word that one of them has.
spec/shop/service.yaml:13:17 no-evidence: No name and no summary has the word "parcel".
    hint: Name a word that one of them has.
spec/shop/service.yaml:14:9 repeated-name: "buys" is searched for as "buy" is.
    hint: Put the words of both into one list.`,
  ],
  [
    "marks of methods and with names that there are not",
    add("marks: { creates: [place, add, get], names: [xmlId, comment] }"),
    `spec/shop/service.yaml:11:27 unknown-method: No method that writes is called "add".
    hint: Remove the word.
spec/shop/service.yaml:11:32 unknown-method: No method that writes is called "get".
    hint: Remove the word.
spec/shop/service.yaml:11:46 unknown-field: No method that creates a record is recognised by "xmlId".
    hint: Correct or remove the name.`,
  ],
  [
    "marks of no method",
    add("marks: { creates: [], names: [comment] }"),
    `spec/shop/service.yaml:11:19 empty-text: "marks.creates" is empty.
    hint: Add at least one item.`,
  ],
  [
    "a meaning that is no sentence",
    { "shop/glossary.yaml": "names: { id: Its number }\n" },
    `spec/shop/glossary.yaml:1:14 bad-value: "names.id" cannot be "Its number".
    hint: The rule: a description ends with a full stop.`,
  ],
  [
    "a meaning of a name in another spelling",
    { "shop/glossary.yaml": "flags: { IS_NEW: Whether it is new. }\n" },
    `spec/shop/glossary.yaml:1:10 bad-value: The key "flags.IS_NEW" is wrong.
    hint: names are written as their words in small letters.`,
  ],
  [
    "a meaning that refers to no method, and one for methods that are not there",
    {
      "shop/glossary.yaml":
        'names: { id: "Its number: item.gett." }\nin: [{ of: [oder], names: { id: Its number. } }]\n',
    },
    `spec/shop/glossary.yaml:1:14 unknown-method: "item.gett" is no method.
    hint: Did you mean "item.get"?
spec/shop/glossary.yaml:2:13 unknown-method: No method's name begins with "oder".
    hint: Did you mean "order"?`,
  ],
];
