import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../core/errors.ts";
import { endpoint } from "./address.ts";

const webhooks: [address: string, origin: string, base: string, secrets: string[]][] = [
  ["https://p.bitrix24.by/rest/1/c0de/", "https://p.bitrix24.by", "https://p.bitrix24.by/rest/1/c0de/", ["c0de"]],
  ["https://p.bitrix24.by/rest/1/c0de", "https://p.bitrix24.by", "https://p.bitrix24.by/rest/1/c0de/", ["c0de"]],
  ["p.bitrix24.by/rest/1/c0de/", "https://p.bitrix24.by", "https://p.bitrix24.by/rest/1/c0de/", ["c0de"]],
  ["p.bitrix24.by/rest/1/c0de", "https://p.bitrix24.by", "https://p.bitrix24.by/rest/1/c0de/", ["c0de"]],
  [" \tp.bitrix24.by/rest/1/c0de/\n", "https://p.bitrix24.by", "https://p.bitrix24.by/rest/1/c0de/", ["c0de"]],
  ["HTTPS://P.Bitrix24.BY/rest/77/C0de/", "https://p.bitrix24.by", "https://p.bitrix24.by/rest/77/C0de/", ["C0de"]],
  ["https://p.example:443/rest/1/c0de/", "https://p.example", "https://p.example/rest/1/c0de/", ["c0de"]],
  ["https://p.example:8443/rest/1/c0de/", "https://p.example:8443", "https://p.example:8443/rest/1/c0de/", ["c0de"]],
  ["p.example:8443/rest/1/c0de/", "https://p.example:8443", "https://p.example:8443/rest/1/c0de/", ["c0de"]],
  ["localhost:80/rest/1/c0de/", "https://localhost:80", "https://localhost:80/rest/1/c0de/", ["c0de"]],
  ["http://localhost/rest/1/c0de/", "http://localhost", "http://localhost/rest/1/c0de/", ["c0de"]],
  ["HTTP://LOCALHOST:80/rest/1/c0de/", "http://localhost", "http://localhost/rest/1/c0de/", ["c0de"]],
  ["http://127.0.0.1:8080/rest/1/c0de/", "http://127.0.0.1:8080", "http://127.0.0.1:8080/rest/1/c0de/", ["c0de"]],
  ["http://127.1/rest/1/c0de/", "http://127.0.0.1", "http://127.0.0.1/rest/1/c0de/", ["c0de"]],
  ["http://[::1]:8080/rest/1/c0de/", "http://[::1]:8080", "http://[::1]:8080/rest/1/c0de/", ["c0de"]],
  ["http://[0:0:0:0:0:0:0:1]/rest/1/c0de/", "http://[::1]", "http://[::1]/rest/1/c0de/", ["c0de"]],
  ["[::1]:3000/rest/1/c0de/", "https://[::1]:3000", "https://[::1]:3000/rest/1/c0de/", ["c0de"]],
  ["https://10.0.0.1/rest/1/c0de/", "https://10.0.0.1", "https://10.0.0.1/rest/1/c0de/", ["c0de"]],
  ["https://портал.рф/rest/1/c0de/", "https://xn--80awhdgm.xn--p1ai", "https://xn--80awhdgm.xn--p1ai/rest/1/c0de/", [
    "c0de",
  ]],
  ["https://p.example/rest/1/клю/", "https://p.example", "https://p.example/rest/1/%D0%BA%D0%BB%D1%8E/", ["клю"]],
  ["https://p.example/rest/1/a%20b+c/", "https://p.example", "https://p.example/rest/1/a%20b+c/", ["a b+c"]],
  ["https://p.example/rest/1/a%zz;=@/", "https://p.example", "https://p.example/rest/1/a%zz;=@/", ["a%zz;=@"]],
  ["p.example\\rest\\1\\c0de", "https://p.example", "https://p.example/rest/1/c0de/", ["c0de"]],
];
for (const [address, origin, base, secrets] of webhooks) {
  test(`a webhook's address is read: ${JSON.stringify(address)}`, () => {
    const given = endpoint(address);
    assert.equal(given.origin, origin);
    assert.equal(given.base, base);
    assert.equal(given.token, undefined);
    for (const secret of secrets) assert.ok(given.secrets.includes(secret), `${secret} in ${given.secrets}`);
  });
}

const domains: [address: string, origin: string][] = [
  ["p.bitrix24.by", "https://p.bitrix24.by"],
  ["p.bitrix24.by/", "https://p.bitrix24.by"],
  ["p.bitrix24.by/rest", "https://p.bitrix24.by"],
  ["p.bitrix24.by/rest/", "https://p.bitrix24.by"],
  ["https://p.bitrix24.by", "https://p.bitrix24.by"],
  ["https://p.bitrix24.by/rest/", "https://p.bitrix24.by"],
  ["P.BITRIX24.BY", "https://p.bitrix24.by"],
  ["p.example:8443", "https://p.example:8443"],
  ["http://localhost:8080", "http://localhost:8080"],
  ["http://[::1]", "http://[::1]"],
  ["forest.example", "https://forest.example"],
  ["портал.рф", "https://xn--80awhdgm.xn--p1ai"],
];
for (const [address, origin] of domains) {
  test(`a domain with a token is read: ${address}`, () => {
    assert.deepEqual(endpoint(address, "t0ken"), {
      origin,
      base: `${origin}/rest/`,
      token: "t0ken",
      secrets: ["t0ken"],
    });
  });
}

test("an address may be a URL", () => {
  assert.equal(endpoint(new URL("https://p.example/rest/1/c0de/")).base, "https://p.example/rest/1/c0de/");
});

test("blanks around a token do not belong to it", () => {
  const given = endpoint("p.example", " t0ken\n");
  assert.deepEqual([given.token, given.secrets], ["t0ken", ["t0ken"]]);
});

test("an empty token is none", () => {
  assert.equal(endpoint("https://p.example/rest/1/c0de/", "").token, undefined);
  assert.equal(endpoint("https://p.example/rest/1/c0de/", "  ").token, undefined);
});

const HOW = 'Give an incoming webhook, "https://<portal>/rest/<user>/<code>/", or a domain, "<portal>", with a token.';
const HTTP = "Plain http would send the credentials unencrypted: use https://.";
const NO_PORTAL = `The address is not a portal's. ${HOW}`;
const NO_TOKEN = `A portal's domain needs a token. ${HOW}`;
const BOTH = "A webhook's address and a token exclude each other: give one of them.";
const METHOD = "The portal's address goes on after the webhook's code: leave the method's name out.";

const refused: [address: string, token: string | undefined, message: string][] = [
  ["", undefined, NO_PORTAL],
  [" \n", undefined, NO_PORTAL],
  ["", "t0ken", NO_PORTAL],
  ["https://", undefined, NO_PORTAL],
  ["p example/rest/1/s3cret/", undefined, NO_PORTAL],
  ["https://p.example:99999/rest/1/s3cret/", undefined, NO_PORTAL],
  ["https://[::1/rest/1/s3cret/", undefined, NO_PORTAL],
  ["http://p.example/rest/1/s3cret/", undefined, HTTP],
  ["HTTP://P.EXAMPLE/rest/1/s3cret/", undefined, HTTP],
  ["http://p.example", "s3cret", HTTP],
  ["http://10.0.0.1/rest/1/s3cret/", undefined, HTTP],
  ["http://0.0.0.0/rest/1/s3cret/", undefined, HTTP],
  ["http://[::2]/rest/1/s3cret/", undefined, HTTP],
  ["http://localhost.example/rest/1/s3cret/", undefined, HTTP],
  ["http://127.0.0.1.example/rest/1/s3cret/", undefined, HTTP],
  ["http://localhost@p.example/rest/1/s3cret/", undefined, HTTP],
  ["ftp://p.example/rest/1/s3cret/", undefined, NO_PORTAL],
  ["file:///rest/1/s3cret/", undefined, NO_PORTAL],
  ["ws://localhost/rest/1/s3cret/", undefined, NO_PORTAL],
  ["https://anna:s3cret@p.example/rest/1/s3cret/", undefined, NO_PORTAL],
  ["https://anna@p.example", "s3cret", NO_PORTAL],
  ["https://p.example/rest/1/s3cret/?auth=s3cret", undefined, NO_PORTAL],
  ["https://p.example/rest/1/s3cret/#s3cret", undefined, NO_PORTAL],
  ["p.example?auth=s3cret", undefined, NO_PORTAL],
  ["https://p.example/rest/1/s3cret/user.get", undefined, METHOD],
  ["https://p.example/rest/1/s3cret/user.get.json", undefined, METHOD],
  ["https://p.example/rest/1/s3cret/user.get/", undefined, METHOD],
  ["https://p.example/rest/1/s3cret//", undefined, METHOD],
  ["https://p.example/rest/user.get", "s3cret", NO_PORTAL],
  ["https://p.example/rest/1/", "s3cret", NO_PORTAL],
  ["https://p.example/rest/one/s3cret/", undefined, NO_PORTAL],
  ["https://p.example/Rest/1/s3cret/", undefined, NO_PORTAL],
  ["https://p.example//rest/1/s3cret/", undefined, NO_PORTAL],
  ["https://p.example/rest/api/1/s3cret/", undefined, NO_PORTAL],
  ["https://p.example/company/personal/user/1/", undefined, NO_PORTAL],
  ["https://p.example/rest/1/s3cret/", "t0ken-s3cret", BOTH],
  ["p.example", undefined, NO_TOKEN],
  ["p.example", "", NO_TOKEN],
  ["p.example", "  ", NO_TOKEN],
  ["https://p.example/rest/1/../", undefined, NO_TOKEN],
];
for (const [address, token, message] of refused) {
  test(`an address is refused: ${JSON.stringify(address)}${token === undefined ? "" : ` and ${JSON.stringify(token)}`}`, () => {
    assert.throws(() => endpoint(address, token), (error: Error) => {
      assert.ok(error instanceof UsageError);
      assert.equal(error.message, message);
      assert.doesNotMatch(`${error.stack} ${JSON.stringify(error)} ${error.cause}`, /s3cret|t0ken/);
      return true;
    });
  });
}

test("an address that is not there is refused, as when an environment variable is not set", () => {
  for (const address of [undefined, null] as unknown as string[]) {
    assert.throws(() => endpoint(address, "t0ken"), { name: "UsageError", message: NO_PORTAL });
  }
});
