import assert from "node:assert/strict";
import { test } from "node:test";
import { placesOf, relativeLinks, withLiveLinks } from "./repository.ts";

const text = `See [the page](docs/page.mdx#part), [NOTES.md](NOTES.md), [LICENSE](LICENSE), [below](#below)
and [OPI](https://opi.example/a), [mail](mailto:a@example.org), \`docs/page.mdx\`.

\`\`\`ts
const link = [a](docs/other.md);
\`\`\`
`;
const isThere = (path: string): boolean => path === "LICENSE";

test("relative links are found, and neither addresses nor anchors nor code", () => {
  assert.deepEqual(relativeLinks(text), ["docs/page.mdx#part", "NOTES.md", "LICENSE"]);
});

test("with a public repository, links to what is not shipped lead there", () => {
  const live = withLiveLinks(text, isThere, "https://code.example/o/oint");
  assert.equal(
    live,
    text.replace("(docs/page.mdx#part)", "(https://code.example/o/oint/blob/HEAD/docs/page.mdx#part)")
      .replace("(NOTES.md)", "(https://code.example/o/oint/blob/HEAD/NOTES.md)"),
  );
  assert.deepEqual(relativeLinks(live), ["LICENSE"]);
});

test("without one, they become texts that name the file", () => {
  const live = withLiveLinks(text, isThere, undefined);
  assert.match(
    live,
    /^See the page \(`docs\/page\.mdx#part` in the repository\), `NOTES\.md` in the repository, \[LICENSE\]/,
  );
  assert.deepEqual(relativeLinks(live), ["LICENSE"]);
  assert.ok(live.includes("[a](docs/other.md)"), "code stays");
});

test("package.json names the repository, where it is read and where problems are reported, or nothing", () => {
  assert.deepEqual(placesOf("https://code.example/o/oint"), {
    repository: { type: "git", url: "git+https://code.example/o/oint.git" },
    homepage: "https://code.example/o/oint#readme",
    bugs: "https://code.example/o/oint/issues",
  });
  assert.deepEqual(placesOf(undefined), {});
});
