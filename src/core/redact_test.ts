import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { redact } from "./redact.ts";

const seed = { seed: 20260101, numRuns: 300 };

const masked: [what: string, text: string, secret: string, expected: string][] = [
  ["as it is", "code h0m8w, please", "h0m8w", "code ***, please"],
  ["every time", "h0m8w h0m8wh0m8w", "h0m8w", "*** ******"],
  ["percent-encoded", "a%2Fb%2Bc=", "a/b+c=", "***"],
  ["percent-encoded in lower case", "a%2fb%2bc%3d", "a/b+c=", "***"],
  ["percent-encoded further than needed", "%68%30m8w", "h0m8w", "***"],
  ["percent-encoded twice", "a%252Fb%25252Bc", "a/b+c", "***"],
  ["encoded as a whole address", "a/b%20c", "a/b c", "***"],
  ["encoded as a form", "x=a+b%2Fc&y", "a b/c", "x=***&y"],
  ["JSON-escaped quote and backslash", String.raw`{"c":"a\"b\\c"}`, 'a"b\\c', '{"c":"***"}'],
  ["JSON-escaped line break", String.raw`"ab\ncd"`, "ab\ncd", '"***"'],
  ["PHP's slash", String.raw`"ab\/cd\/"`, "ab/cd/", '"***"'],
  ["PHP's letters", String.raw`"\u043a\u043b\u044e\u0447"`, "ключ", '"***"'],
  ["PHP's letters in upper case", String.raw`"\u043A\u043B\u044E\u0447"`, "ключ", '"***"'],
  ["PHP's emoji", String.raw`"key\ud83e\udd8a"`, "key🦊", '"***"'],
  ["JSON inside JSON", JSON.stringify(JSON.stringify('a"b/c')), 'a"b/c', String.raw`"\"***\""`],
  ["PHP's letters inside JSON", String.raw`"\"\\u043a\\u043b\\u044e\\u0447\""`, "ключ", String.raw`"\"***\""`],
  ["JSON-escaped backslash at the end", String.raw`{"c":"abc\\\\"}`, "abc\\", `{"c":"***"}`],
  ["letters that mean something in patterns", "(a.b*c$) (axbbc$)", "a.b*c$", "(***) (axbbc$)"],
  ["a lone surrogate", "<ab\ud800cd>", "ab\ud800cd", "<***>"],
];
for (const [what, text, secret, expected] of masked) {
  test(`redact masks a secret: ${what}`, () => {
    assert.equal(redact(text, [secret]), expected);
  });
}

/** Secrets that read like words: masked where they stand as one, and in no name. */
const words: [secret: string, text: string, expected: string][] = [
  ["user", "https://p.example/rest/1/user/user.get", "https://p.example/rest/1/***/user.get"],
  ["user", "Code user is wrong, user.", "Code *** is wrong, ***."],
  [
    "user",
    "Method user.get, users, userId, my_user, a.user and UF_user-x",
    "Method user.get, users, userId, my_user, a.user and UF_user-x",
  ],
  ["erro", "An error occurred (erro)", "An error occurred (***)"],
  ["sandbox", "?auth=sandbox&a=sandboxes", "?auth=***&a=sandboxes"],
  ["base64", '{"token":"base64"}, base64 text', '{"token":"***"}, *** text'],
  ["user", "a%2Fuser%2Fuser.get and a%252fuser", "a%2F***%2Fuser.get and a%252f***"],
  ["user", String.raw`"a\nuser\u0020user"`, String.raw`"a\n***\u0020***"`],
  ["user", "%75ser and %75sers", "*** and %75sers"],
];
for (const [secret, text, expected] of words) {
  test(`redact masks ${secret} as a word only: ${text}`, () => assert.equal(redact(text, [secret]), expected));
}

test("redact keeps an API's names where the secret is a word, and masks values and addresses in their place", () => {
  const given = { error: "erro", user: { erro: "user", "/rest/1/user/": "user.get" }, "user.get": ["user"] };
  assert.deepEqual(redact(given, ["user", "erro"]), {
    error: "***",
    user: { erro: "***", "/rest/1/***/": "user.get" },
    "user.get": ["***"],
  });
});

test("redact leaves backslashes before an ordinary letter alone", () => {
  assert.equal(redact("C:\\\\h0m8w", ["h0m8w"]), "C:\\\\***");
});

test("redact masks the longer one of two secrets that begin alike", () => {
  assert.equal(redact("abcdefgh abcd", ["abcd", "abcdefgh"]), "*** ***");
});

test("redact takes a text of less than four characters for no secret", () => {
  assert.equal(redact("a1b, abc, abcd", ["a1b", "", "abc"]), "a1b, abc, abcd");
});

test("redact reaches strings and keys at any depth and keeps everything else", () => {
  const given = { a: [1, null, true, "the s3cret"], s3cret: { "xs3cretx": ["s3cret", { deep: "s3cret" }] }, e: {} };
  assert.deepEqual(redact(given, ["s3cret"]), {
    a: [1, null, true, "the ***"],
    "***": { "x***x": ["***", { deep: "***" }] },
    e: {},
  });
  assert.equal(given.a[3], "the s3cret");
});

test("redact keeps a key named __proto__ a key", () => {
  const copy = redact(JSON.parse('{"__proto__":{"polluted":"s3cret"}}'), ["s3cret"]);
  assert.equal(JSON.stringify(copy), '{"__proto__":{"polluted":"***"}}');
});

test("redact reads long texts that nearly hold the secret", () => {
  const secret = '"\\/é'.repeat(8);
  for (const unit of ["\\", "%25", "\\u00e9", "é/\\"]) {
    const text = unit.repeat(100_000);
    assert.ok(redact(text, [secret]) === text);
  }
});

/** Texts in which a secret nearly stands, over and over: each once took seconds, minutes, or for ever. */
const slow: [what: string, secret: string, text: string][] = [
  ["six backslashes, and a text of sixty", "ab" + "\\".repeat(6) + "cd", "ab" + "\\".repeat(60) + "ce"],
  ["backslashes at its begin", "\\".repeat(6) + "b", "\\".repeat(100_000) + "c"],
  ["backslashes at its end", "b" + "\\".repeat(6), ("b" + "\\".repeat(5)).repeat(20_000)],
  ["backslashes all over", "\\\\x".repeat(9) + "\\\\z", ("\\".repeat(30) + "x").repeat(5_000) + "y"],
  ["percent-encoded backslashes", "\\\\\\b", "%5c%255C".repeat(50_000)],
  ["quotes in a row", 'ab""""""cd', "ab" + '\\"'.repeat(50_000)],
  ["quotes and backslashes by turns", '"\\"\\"\\"\\x', '"\\'.repeat(100_000)],
  ["slashes behind backslashes", "a\\/\\/\\/\\/b", "a" + "\\\\/".repeat(50_000) + "\\".repeat(1_000)],
  ["percent signs", "%25%25%25%25x", "%25".repeat(50_000) + "25".repeat(50_000)],
  ["spaces", "    a", "+%20".repeat(50_000)],
  ["line ends", "\n\n\n\na", "\\n\\\\n".repeat(50_000)],
];
for (const [what, secret, text] of slow) {
  test(`redact takes time in proportion to the text: ${what}`, () => {
    const start = performance.now();
    assert.ok(redact(text, [secret]) === text);
    assert.ok(performance.now() - start < 5_000, `${Math.round(performance.now() - start)} ms`);
  });
}

test("redact masks a secret with backslashes of its own, however often they are doubled", () => {
  for (const secret of ["ab\\\\\\\\\\cd", "\\\\\\abc", "abc\\\\", 'a\\\\"\\\nb', "a\\\\ключ"]) {
    for (let text = secret, level = 0; level < 5; level++, text = JSON.stringify(text).slice(1, -1)) {
      assert.equal(redact(`x=${text};`, [secret]), "x=***;", text);
      assert.equal(redact(encodeURIComponent(`x=${text};`), [secret]), "x%3D***%3B", text);
    }
  }
});

test("redact copies lists in lists however deep", () => {
  const depth = 100_000;
  const deep: unknown = JSON.parse("[".repeat(depth) + '"s3cret"' + "]".repeat(depth));
  let inner = redact(deep, ["s3cret"]);
  for (let level = 0; level < depth; level++) [inner] = inner as unknown[];
  assert.equal(inner, "***");
});

/** Secrets with all that spellings differ in. */
const secretText = fc.string({
  unit: fc.constantFrom(..."abcXYZ019-_.~/+= %&\"'\\<>{}\n\té€ключ🦊"),
  minLength: 4,
  maxLength: 24,
}).filter((secret) => secret.trim().length >= 4 && !/[*]/.test(secret));

const php = (text: string): string =>
  JSON.stringify(text).slice(1, -1).replaceAll("/", "\\/")
    .replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const spellings: ((secret: string) => string)[] = [
  (secret) => secret,
  encodeURIComponent,
  encodeURI,
  (secret) => encodeURIComponent(encodeURIComponent(secret)),
  (secret) => encodeURIComponent(secret).replace(/%../g, (byte) => byte.toLowerCase()),
  (secret) => encodeURIComponent(JSON.stringify(secret).slice(1, -1)),
  (secret) => new URLSearchParams({ secret }).toString().slice("secret=".length),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  php,
  (secret) => php(php(secret)),
];

test("redact leaves no spelling of a secret in any string or key", () => {
  const around = fc.string({ unit: fc.constantFrom(...'ab :/"\\%{}'), maxLength: 6 });
  fc.assert(
    fc.property(secretText, fc.nat(spellings.length - 1), around, around, (secret, which, before, after) => {
      const text = before + spellings[which]!(secret) + after;
      const seen = JSON.stringify(redact({ [text]: [text, { [text]: text }] }, [secret]));
      for (const spelling of spellings) {
        assert.ok(!seen.includes(JSON.stringify(spelling(secret)).slice(1, -1)), `${spelling(secret)} in ${seen}`);
      }
      assert.ok(seen.includes("***"));
    }),
    seed,
  );
});

test("redact changes nothing where no secret is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(redact(value, ["\u0001no\u0002where\u0003"]), value);
      assert.deepEqual(redact(value, []), value);
    }),
    seed,
  );
});
