import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "@mdx-js/mdx";
import fc from "fast-check";
import JSON5 from "json5";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import { shellWords } from "../../scripts/generate/emit/docs/example.ts";
import { escapeMdx } from "../../scripts/generate/emit/docs/mdx.ts";
import { functionPage } from "../../scripts/generate/emit/docs/pages.ts";
import type { FunctionModel, ServiceModel } from "../../scripts/generate/model.ts";
import { argumentsOf } from "./cmd.ts";
import { runBash, temporaryFolder } from "./programs.ts";

/** An element as MDX makes it. */
interface Element {
  type: unknown;
  props: { children?: unknown; [name: string]: unknown };
}

const jsx = (type: unknown, props: Element["props"]): Element => ({ type, props });
const tabs = {
  Tabs: (props: Element["props"]) => jsx("tabs", props),
  TabItem: (props: Element["props"]) => jsx("tab", props),
};

/** A page as Docusaurus reads it: MDX with GitHub's tables and with directives. */
async function elements(mdx: string): Promise<Element> {
  const { default: content } = await evaluate(mdx, {
    jsx: jsx as never,
    jsxs: jsx as never,
    Fragment: "fragment",
    remarkPlugins: [remarkGfm, remarkDirective],
  });
  return content({ components: tabs }) as unknown as Element;
}

/** All elements of a type, in their order. */
function find(node: unknown, type: string): Element[] {
  if (Array.isArray(node)) return node.flatMap((each) => find(each, type));
  if (typeof node !== "object" || node === null) return [];
  const element = node as Element;
  if (typeof element.type === "function") return find(element.type(element.props), type);
  return [...(element.type === type ? [element] : []), ...find(element.props.children, type)];
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (typeof node === "object" && node !== null) return textOf((node as Element).props.children);
  return node === undefined || node === null ? "" : String(node);
}

/** The texts of the elements of a type. */
const texts = (node: unknown, type: string): string[] => find(node, type).map(textOf);

const HOSTILE = [
  "<script>alert(1)</script>",
  "{process.exit()} and {",
  "a | b || c",
  "**bold** _thin_ *x* __y__ ~~gone~~",
  "[link](https://example.org) ![image](x.png) [x][y]",
  "&lt; &amp; &#65;",
  "# no heading {#id} #",
  "- no list",
  "1. no list",
  "12) no list",
  "+ no list",
  "=== no heading",
  "> no quote",
  "--- no rule",
  "import x from 'y'",
  "export const x = 1",
  ":::danger no directive",
  ":name[text] and ::leaf",
  "back\\slash \\{ \\",
  "one ` backtick",
  "two `` backticks",
  "<!-- comment --> </TabItem>",
];

for (const text of HOSTILE) {
  test(`A text stays a text: ${text}`, async () => {
    const page = await elements(escapeMdx(text));
    assert.deepEqual(texts(page, "p"), [text]);
    const cells = texts(await elements(`| x |\n|-|\n| ${escapeMdx(text)} |`), "td");
    assert.deepEqual(cells, [text]);
  });
}

test("Code in a text stays code, with what it holds", async () => {
  const text = "Give `a|b`, `{x}` or `<y>`, see *this*.";
  const cell = find(await elements(`| x |\n|-|\n| ${escapeMdx(text)} |`), "td")[0];
  assert.equal(textOf(cell), "Give a|b, {x} or <y>, see *this*.");
  assert.deepEqual(texts(cell, "code"), ["a|b", "{x}", "<y>"]);
});

test("A name in a text becomes a link, but not in code", async () => {
  const links = new Map([["GetUser", "./get-user.mdx"]]);
  const page = await elements(escapeMdx("See GetUser, GetUsers and `GetUser`.", links));
  assert.deepEqual(find(page, "a").map(({ props }) => [props.href, textOf(props.children)]), [
    ["./get-user.mdx", "GetUser"],
  ]);
});

test("Any text stays a text", async () => {
  const character = fc.constantFrom(..."\\<>{}*_[]|~#&:!()-+=.@/$'\"^%1aimport xport");
  await fc.assert(
    fc.asyncProperty(fc.array(character, { minLength: 1, maxLength: 12 }), async (characters) => {
      const text = characters.join("").trim().replace(/\s+/g, " ");
      if (text) assert.equal(texts(await elements(escapeMdx(text)), "p").join(), text);
    }),
    { seed: 8, numRuns: 400 },
  );
});

const service = {
  name: "toy",
  title: "Toy",
  description: "{title}",
  keywords: ["a: b", "{c}"],
  docs: { method: "method" },
  client: { parameter: "shop", name: "Shop", options: "Options", response: "Answer" },
  connection: [],
  ways: { only: { variable: "shop", client: "new Shop({URL})", args: { URL: "x" } } },
  categories: [],
} as unknown as ServiceModel;

function hostileFunction(text: string, type: string, value: unknown): FunctionModel {
  const method = { name: "toy.call", docs: "https://example.org/toy", resultType: "ToyResult" };
  const param = { name: "Value", key: "value", type, types: "String", required: true, cli: "value", about: text };
  const example = { title: "Only", way: "only", args: { Value: value }, result: text };
  return {
    name: "Call",
    key: "call",
    slug: "call",
    title: text,
    summary: text,
    position: 1,
    notes: [text],
    method,
    params: [param],
    returns: text,
    examples: [example],
  } as unknown as FunctionModel;
}

for (const text of HOSTILE) {
  test(`A page with a hostile text everywhere keeps its parts: ${text}`, async () => {
    const mdx = functionPage(service, hostileFunction(text, "text", `${text}\n\`\`\`\nmore`));
    const page = await elements(
      mdx.replace(/^---\n[\s\S]*?\n---\n/, "").replace(/^import Tabs.*\n^import TabItem.*\n/m, ""),
    );
    assert.deepEqual(texts(page, "h1"), [text]);
    assert.equal(texts(page, "p")[0], text);
    assert.deepEqual(texts(page, "td"), ["Value", "--value", "String", "✔", text]);
    assert.equal(find(page, "tab").length, 2);
    assert.equal(find(page, "pre").length, 4);
    assert.equal(JSON.parse(texts(page, "pre").at(-1)!), text);
    assert.deepEqual(find(page, "script"), []);
  });
}

const awkward = fc.string({
  unit: fc.constantFrom(..."ab \"'`$\\%!^&|<>(){}[];*?#~=,é"),
  maxLength: 12,
});

test("Any value reaches the program, through bash and through cmd", async () => {
  const structures = fc.sample(fc.dictionary(awkward, fc.oneof(awkward, fc.integer(), fc.array(awkward))), {
    seed: 8,
    numRuns: 150,
  });
  const strings = fc.sample(awkward, { seed: 8, numRuns: 150 }).concat("a\\", 'a\\"', "100%", '"', "", "12");
  const values = [...structures, ...strings];
  const line = (value: unknown, shell: "bash" | "cmd"): string => {
    const fn = hostileFunction("x", typeof value === "string" ? "text" : "structure", value);
    return shellWords(service, fn, fn.examples[0]!, shell).join(shell === "bash" ? " \\\n  " : " ^\n  ");
  };
  const read = (argument: string, value: unknown) => typeof value === "string" ? argument : JSON5.parse(argument);
  const script = `oint() { printf '%s\\0' "$@"; }\n${values.map((value) => line(value, "bash")).join("\n")}`;
  const { stdout, stderr } = await runBash(temporaryFolder(), script);
  assert.equal(stderr, "");
  const words = stdout.split("\0").slice(0, -1);
  assert.equal(words.length, values.length * 4);
  for (const [index, value] of values.entries()) {
    const want = { ...value as object };
    const [, , option, argument] = words.slice(index * 4, index * 4 + 4);
    assert.equal(option, "--value");
    assert.deepEqual(read(argument!, value), typeof value === "string" ? value : want);
    const windows = argumentsOf(line(value, "cmd"));
    assert.deepEqual(windows.slice(0, 4), ["oint", "toy", "Call", "--value"]);
    assert.equal(windows.length, 5);
    assert.deepEqual(read(windows[4]!, value), typeof value === "string" ? value : want);
  }
});
