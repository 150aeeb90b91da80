import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "@mdx-js/mdx";
import fc from "fast-check";
import { escapeMdx } from "./mdx.ts";

interface Element {
  type: unknown;
  props: { children?: unknown };
}

/** The text that a reader sees of an element and all it holds. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (typeof node === "string") return node;
  return typeof node === "object" && node !== null ? textOf((node as Element).props.children) : "";
}

/** Renders MDX without a framework: elements are plain objects. */
async function rendered(mdx: string): Promise<string> {
  const jsx = (type: unknown, props: Element["props"]): unknown =>
    typeof type === "function" ? type(props) : { type, props };
  const { default: content } = await evaluate(mdx, { Fragment: "fragment", jsx, jsxs: jsx } as never);
  return textOf(content({}));
}

const texts = [
  "Plain words.",
  "a < b > c & d",
  "<script>alert(1)</script>",
  "{1 + 1} and {name}",
  "*bold* _italic_ __more__ ~gone~",
  "[link](address) ![picture](address)",
  "a | b | c",
  "back\\slash",
  "# no heading",
  "- no list",
  "1. no list",
  "import x from y",
  "export const x = 1",
  "> no quotation",
  "a lone ` tick",
  "&amp; &#35;",
  "`code`: the code is 5 < 6",
];

for (const text of texts) {
  test(`MDX shows as it is: ${text}`, async () => {
    assert.equal((await rendered(escapeMdx(text))).trim(), text.replaceAll(/`([^`]+)`/g, "$1"));
  });
}

test("MDX shows any text as it is, but for its spaces", async () => {
  const sign = fc.constantFrom(..."ab1 <>{}*_[]()|\\#-+=~&:;!.,'\"$%^@/?");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: sign, minLength: 1, maxLength: 25 }), async (text) => {
      const want = text.trim().replace(/\s+/g, " ");
      assert.equal((await rendered(escapeMdx(text))).trim(), want);
    }),
    { numRuns: 300 },
  );
});

test("code stays code", () => {
  assert.equal(escapeMdx("Use `{ a: 1 }` here"), "Use `{ a: 1 }` here");
});
