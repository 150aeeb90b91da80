/** Files that are missing, or stand in the wrong place. */

import { base, CATEGORY, edit, GET, ITEM_FACTS, ITEM_NOTES, type Mistake, SERVICE } from "../shop.ts";

export const files: Mistake[] = [
  [
    "a file without a service",
    { "shap/orders/get-item.yaml": base.get(GET)! },
    `spec/shap/orders/get-item.yaml:1:1 file-name: There is no service "shap".
    hint: Did you mean "shop"?`,
  ],
  [
    "no service at all",
    { ...Object.fromEntries([...base.keys()].map((file) => [file, undefined])), [GET]: base.get(GET) },
    `spec/shop/orders/get-item.yaml:1:1 file-name: There is no service "shop".
    hint: Write service.yaml first.`,
  ],
  [
    "a file of another kind",
    { "shop/orders/get-item.yml": base.get(GET)! },
    `spec/shop/orders/get-item.yml:1:1 file-name: No spec has a file of this kind.
    hint: Rename it: its name ends with .yaml.`,
  ],
  [
    "a picture",
    { "shop/orders/item.png": "" },
    `spec/shop/orders/item.png:1:1 file-name: No spec has a file of this kind.
    hint: Remove it, or give it the ending .yaml.`,
  ],
  [
    "a function outside of any category",
    { "shop/get-item.yaml": base.get(GET)!, [GET]: undefined },
    `spec/shop/get-item.yaml:1:1 file-name: The file stands in no category.
    hint: Move it to shop/<category>/.`,
  ],
  [
    "a function too deep",
    { "shop/orders/items/get-item.yaml": base.get(GET)!, [GET]: undefined },
    `spec/shop/orders/items/get-item.yaml:1:1 file-name: The file stands in no category.
    hint: Move it to shop/<category>/.`,
  ],
  [
    "a function among the methods",
    { "shop/rest/get-item.yaml": base.get(GET)!, [GET]: undefined },
    `spec/shop/rest/get-item.json:1:1 missing-file: The file does not exist.
    hint: Import it: deno task import:rest <facts folder>.`,
  ],
  [
    "a category whose folder is no slug",
    { "shop/My_Orders/_category.yaml": "title: A\nsummary: B.\nposition: 2\n" },
    `spec/shop/My_Orders/_category.yaml:1:1 file-name: No category can be called "My_Orders".
    hint: Rename its folder to my-orders.`,
  ],
  [
    "a service whose name is taken",
    { "core/service.yaml": base.get(SERVICE)! },
    `spec/core/service.yaml:1:1 file-name: No service can be called "core".
    hint: Rename its folder: small letters and digits, no word of the command line.`,
  ],
  [
    "a service called like a command",
    { "help/service.yaml": base.get(SERVICE)! },
    `spec/help/service.yaml:1:1 file-name: No service can be called "help".
    hint: Rename its folder: small letters and digits, no word of the command line.`,
  ],
  [
    "a function's file under another name",
    { "shop/orders/fetch-item.yaml": base.get(GET)!, [GET]: undefined },
    `spec/shop/orders/fetch-item.yaml:1:7 file-name: The file of GetItem has another name.
    hint: Rename it to get-item.yaml.`,
  ],
  [
    "a category without its file",
    { [CATEGORY]: undefined },
    `spec/shop/orders/_category.yaml:1:1 missing-file: The file does not exist.
    hint: Write title, summary and position of the category.`,
  ],
  [
    "methods without notes",
    { [ITEM_NOTES]: undefined, [GET]: undefined },
    `spec/shop/rest/item.yaml:1:1 missing-file: The file does not exist.
    hint: Write a summary of each method of the .json file beside it.`,
  ],
  [
    "notes without methods",
    { [ITEM_FACTS]: undefined, [GET]: undefined },
    `spec/shop/rest/item.json:1:1 missing-file: The file does not exist.
    hint: Import it: deno task import:rest <facts folder>.`,
  ],
  [
    "a page without a text, and a text without a page",
    {
      ...edit(SERVICE, "returns:", "guides: [{ name: orders-by-post, title: A, summary: B. }]\nreturns:"),
      "shop/guides/orders-by-mail.md": "Orders.",
    },
    `spec/shop/guides/orders-by-mail.md:1:1 orphan-notes: No page is called "orders-by-mail".
    hint: Did you mean "orders-by-post"? Pages stand under guides in service.yaml.
spec/shop/service.yaml:11:18 missing-file: The page "orders-by-post" has no text.
    hint: Write guides/orders-by-post.md beside service.yaml.`,
  ],
  [
    "pages that are there already, and one without a word",
    {
      ...edit(
        SERVICE,
        "returns:",
        "guides:\n" + ["orders", "index", "letters", "letters"]
          .map((name) => `  - { name: ${name}, title: A, summary: B. }\n`).join("") +
          "returns:",
      ),
      ...Object.fromEntries(["orders", "index"].map((name) => [`shop/guides/${name}.md`, "Orders."])),
      "shop/guides/letters.md": "\n",
    },
    `spec/shop/guides/letters.md:1:1 empty-text: The page is empty.
    hint: Write it, or remove it.
spec/shop/service.yaml:12:13 name-collision: There is a page "orders" already.
    hint: Choose another name.
spec/shop/service.yaml:13:13 name-collision: There is a page "index" already.
    hint: Choose another name.
spec/shop/service.yaml:15:13 name-collision: There is a page "letters" already.
    hint: Choose another name.`,
  ],
  [
    "a page of another kind",
    { "shop/guides/orders.txt": "Orders." },
    `spec/shop/guides/orders.txt:1:1 file-name: No spec has a file of this kind.
    hint: Remove it, or give it the ending .yaml.`,
  ],
];
