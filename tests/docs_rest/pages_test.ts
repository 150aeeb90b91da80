/** What the pages of all methods keep to. */

import assert from "node:assert/strict";
import { dirname, join } from "node:path/posix";
import { test } from "node:test";
import { compile } from "@mdx-js/mdx";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import { type Field, files, FOLDER, methodPages, model } from "./pages.ts";
import { METHODS, V3 } from "../support/bitrix24/expected_counts.ts";

const pages = [...files].filter(([path]) => path.endsWith(".mdx"));
const methods = methodPages();

test("each method has a page of its own", () => {
  assert.equal(methods.length, METHODS);
  assert.equal(new Set(methods.map(({ path }) => path.toLowerCase())).size, METHODS);
  assert.equal(methods.filter(({ api }) => api === "v3").length, V3);
});

test("the OpenAPI documents are written beside the pages", () => {
  const documents = [...files.keys()].filter((path) => /^docs\/openapi\/bitrix24\/[\w.-]+\.json$/.test(path));
  assert.equal(documents.length, model.services.find(({ name }) => name === "bitrix24")!.segments.length);
});

test("every page compiles as MDX", async () => {
  const mistakes: string[] = [];
  for (const [path, text] of pages) {
    try {
      await compile(text.replace(/^---\n[\s\S]*?\n---\n/, ""), { remarkPlugins: [remarkGfm, remarkDirective] });
    } catch (error) {
      mistakes.push(`${path}: ${error}`);
    }
  }
  assert.deepEqual(mistakes.slice(0, 10), []);
  assert.ok(pages.length > METHODS);
});

test("every link between pages leads to a page, and every official link looks like one", () => {
  const broken = pages.flatMap(([path, text]) =>
    [...text.matchAll(/(?<!\\)\]\(([^)\s]*)\)/g)].map(([, address]) => address!)
      .filter((address) =>
        address.startsWith("https:")
          ? !/^https:\/\/apidocs\.bitrix24\.com\/[\w./-]+\.html$/.test(address)
          : !files.has(join(dirname(path), address))
      ).map((address) => `${path}: ${address}`)
  );
  assert.deepEqual(broken.slice(0, 10), []);
});

test("from the first page every other one can be reached", () => {
  const found = new Set([`${FOLDER}/index.mdx`]);
  for (const path of found) {
    for (const [, address] of files.get(path)!.matchAll(/(?<!\\)\]\((\.[^)\s]*)\)/g)) {
      found.add(join(dirname(path), address!));
    }
  }
  assert.equal(pages.filter(([path]) => !found.has(path)).length, 0);
});

test("no page is called like its folder, which a site would take for the folder's own", () => {
  assert.deepEqual(pages.filter(([path]) => path.endsWith(`/${dirname(path).split("/").at(-1)}.mdx`)), []);
});

test("every row of a table has as many cells as its heading", () => {
  const wrong = pages.flatMap(([path, text]) => {
    let columns = 0;
    let code = "";
    return text.split("\n").flatMap((line, index) => {
      const fence = /^`{3,}/.exec(line)?.[0];
      if (fence) code = code === "" ? fence : code === fence ? "" : code;
      const cells = code || !line.startsWith("|") ? 0 : line.split(/(?<!\\)\|/).length;
      if (columns === 0 || cells === 0) columns = cells;
      return cells === columns ? [] : [`${path}:${index + 1}`];
    });
  });
  assert.deepEqual(wrong.slice(0, 10), []);
});

const shown = (text: string): string => text.trim().replace(/\s+/g, " ").replaceAll("|", "\\|");

/** The end of a row's name: a remark is none of it, `[]` says that it is a list, and what has words in it is a heading. */
function rowsOf(name: string): string[] {
  const wire = name.replace(/^(\w+) \(\w+\)$/, "$1").replace(/\[\]$/, "");
  return /\s/.test(wire) && !/[<{]/.test(wire) ? [] : [`${wire}\` |`];
}

/** What must stand in the table for fields and all that they hold, but for corrected ones: names' ends, and values. */
function cellsOf(fields: Field[], corrected: Set<string>, place: string): string[] {
  const kept = fields.filter(({ name }) => !corrected.has(`${place}.${name}`));
  return kept.flatMap(({ name, enum: values = [], fields: inner = [], variants = [] }) => [
    ...rowsOf(name),
    ...values.filter((value) => value !== "" && !String(value).includes("`")).map((value) =>
      `\`${shown(String(value))}\``
    ),
    ...cellsOf([...inner, ...variants.flatMap((variant) => variant.fields)], corrected, `${place}.${name}`),
  ]);
}

test("a page names every parameter, the allowed values of each, and every error code of the documentation", () => {
  let count = 0;
  const missing = methods.flatMap(({ path, text, facts, corrected }) => {
    const fields = facts.paramVariants?.flatMap((variant) => variant.fields) ?? facts.params;
    // The client sends the token by itself.
    const kept = fields.filter(({ name }) => name !== "auth" && !corrected.has(`params.${name}`));
    const plain = kept.filter(({ name }) => /^\w+$/.test(name));
    const names = [...plain.map(({ name }) => `| \`${name}\` |`), ...cellsOf(kept, corrected, "params")];
    count += names.length;
    const codes = (facts.errors ?? []).filter(({ code }) => code && !code.includes("`"))
      .map(({ code }) => `| \`${shown(code)}\` |`);
    return [...names, ...codes].filter((cell) => !text.includes(cell)).map((cell) => `${path}: ${cell}`);
  });
  assert.deepEqual(missing.slice(0, 10), []);
  assert.ok(count > 9000, `${count} names and values were looked for`);
});

test("a deprecated method says so, and most say what to use instead", () => {
  const deprecated = methods.filter(({ facts }) => facts.deprecated);
  assert.equal(deprecated.length, 239);
  assert.deepEqual(deprecated.filter(({ text }) => !text.includes("\n:::warning Deprecated\n")), []);
  assert.equal(deprecated.filter(({ text }) => /advises against this method\. Use \[/.test(text)).length, 171);
  assert.equal(methods.filter(({ text }) => text.includes(":::warning Deprecated")).length, 239);
});

test("methods of the same name link each other across APIs", () => {
  const old = files.get(`${FOLDER}/tasks/task/tasks.task.get.mdx`)!;
  const fresh = files.get(`${FOLDER}/tasks/task/tasks.task.get-v3.mdx`)!;
  assert.ok(old.includes("has a method of this name, too: [tasks.task.get (v3)](./tasks.task.get-v3.mdx)"));
  assert.ok(fresh.includes("has a method of this name, too: [tasks.task.get](./tasks.task.get.mdx)"));
  assert.ok(fresh.includes("\n# tasks.task.get (v3)\n"));
});

test("a page reads as it should", () => {
  const text = files.get(`${FOLDER}/task/commentitem/task.commentitem.add.mdx`)!;
  assert.ok(
    text.includes("Use [tasks.task.chat.message.send](../../tasks/task/tasks.task.chat.message.send.mdx)") ||
      text.includes("Use [tasks.task.chat.message.send (v3)](../../tasks/task/tasks.task.chat.message.send-v3.mdx)"),
  );
  assert.ok(text.includes('portal.call("task.commentitem.add", params: TaskCommentitemAddParams)'));
  assert.ok(text.includes("rest(portal).task.commentitem.add(params)"));
  assert.ok(text.includes("| Parameter | Type | Required |\n|-|-|-|\n| `TASKID` | `integer` | ✔ |\n"));
  assert.ok(text.includes("| `FIELDS.POST_MESSAGE` | `string` | ✔ |\n| `FIELDS.AUTHOR_ID` | `integer` | ✖ |\n"));
  assert.ok(text.includes("`integer`; in TypeScript `TaskCommentitemAddResult`."));
  assert.ok(text.includes("| `ERROR_CORE` | 400 |\n"));
  assert.ok(text.includes("[official documentation](https://apidocs.bitrix24.com/api-reference/tasks/comment-item/"));
});

test("llms-methods.txt has a line for every method", () => {
  const lines = files.get("docs/llms-methods.txt")!.split("\n").filter((line) => /^[\w.:]+ \[/.test(line));
  assert.equal(lines.length, METHODS);
  assert.ok(lines.every((line) => /^(v3:)?[\w.]+ \[(read|write|delete)(, deprecated)?\]: \S.*\.$/.test(line)));
  assert.ok(lines.some((line) => line.startsWith("v3:tasks.task.get [read]: ")));
});
