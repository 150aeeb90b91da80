import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { secretsIn } from "../catalogue/secrets.ts";
import { failures, HOOK, runCli, type Surroundings } from "../../tests/support/cli/shop.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/** Codes and tokens as services make them, and some with characters that are written in other ways. */
const secrets = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 16, maxLength: 70 }),
  fc.string({ unit: fc.constantFrom(...LETTERS, ..."+=.~ '\"\\%ü"), minLength: 16, maxLength: 40 })
    .map((text) => `x${text}y`),
);

function spellings(secret: string): string[] {
  const percent = encodeURIComponent(secret);
  const lower = percent.replace(/%../g, (code) => code.toLowerCase());
  return [secret, secret.toLowerCase(), percent, lower, encodeURI(secret), JSON.stringify(secret).slice(1, -1)];
}

/** Checks that no line on standard error shows the secret, and that the run ended as it should have. */
async function silent(secret: string, code: number, args: string[], surroundings: Surroundings = {}): Promise<void> {
  const outcome = await runCli(args, surroundings);
  assert.equal(outcome.code, code, outcome.stderr);
  assert.notEqual(outcome.stderr, "");
  for (const spelling of spellings(secret)) {
    assert.ok(!outcome.stderr.includes(spelling), `${JSON.stringify(args)} shows ${spelling}: ${outcome.stderr}`);
  }
}

const URL = ["--url", "shop.example"];

/** Wrong places for a secret; each ends as a usage error. */
const wrongPlaces: Record<string, (secret: string) => string[]> = {
  "as the service": (secret) => [secret, "AddItem"],
  "before the service": (secret) => ["--token", secret, "shop", "AddItem"],
  "before the service, joined": (secret) => [`--token=${secret}`, "shop", "AddItem"],
  "as the function": (secret) => ["shop", secret, ...URL],
  "before the function": (secret) => ["shop", "--token", secret, "AddItem"],
  "as a positional argument": (secret) => ["shop", "AddItem", ...URL, secret],
  "as two positional arguments": (secret) => ["shop", "AddItem", "--token", secret.slice(0, 4), secret],
  "after two dashes": (secret) => ["shop", "AddItem", "--", secret],
  "in a misspelt option": (secret) => ["shop", "AddItem", "--tokn", secret],
  "in a misspelt option, joined": (secret) => ["shop", "AddItem", `--tokn=${secret}`],
  "in an unknown option": (secret) => ["shop", "AddItem", `--abracadabra=${secret}`],
  "as an option's name": (secret) => ["shop", "AddItem", `--${secret}`],
  "as a short option": (secret) => ["shop", "AddItem", `-${secret}`],
  "joined to a short option": (secret) => ["shop", "AddItem", `-t${secret}`],
  "given twice": (secret) => ["shop", "AddItem", "--token", secret, `--token=${secret}`],
  "as a boolean": (secret) => ["shop", "AddItem", ...URL, "--itemid", "1", "--fire", secret],
  "as a number": (secret) => ["shop", "AddItem", ...URL, "--itemid", "1", "--count", secret],
  "as a timeout": (secret) => ["shop", "AddItem", ...URL, "--itemid", "1", "--timeout", secret],
  "as a structure": (secret) => ["shop", "AddItem", ...URL, "--itemid", "1", "--fields", secret],
  "as broken JSON": (secret) => ["shop", "AddItem", ...URL, "--itemid", "1", "--fields", `{"A": '${secret}`],
  "as a cleared option": (secret) => ["shop", "AddItem", ...URL, "--itemid", "1", "--clear", secret],
  "as the method": (secret) => ["shop", "call", secret, ...URL],
  "before the method": (secret) => ["shop", "call", "--token", secret, "item.get"],
  "as a method to describe": (secret) => ["shop", "describe", secret],
  "as a parameter's name": (secret) => ["shop", "call", "item.get", ...URL, `--${secret}`, "1"],
  "as a member's name": (secret) => ["shop", "call", "item.add", ...URL, `--fields.${secret}`, "1"],
  "as a parameter without a name": (secret) => ["shop", "call", "item.get", ...URL, secret],
  "as a parameter's number": (secret) => ["shop", "call", "item.get", ...URL, "--id", secret],
  "as a parameter's choice": (secret) => ["shop", "call", "item.add", ...URL, "--kind", secret],
  "as broken JSON of all parameters": (secret) => ["shop", "call", "item.get", ...URL, "--json", `{"A": '${secret}`],
  "as an effect": (secret) => ["shop", "methods", "--effect", secret],
  "as the sandbox's port": (secret) => ["sandbox", "--port", secret],
  "for the sandbox": (secret) => ["sandbox", secret],
  "for the sandbox of a service": (secret) => ["sandbox", "shop", secret],
};

for (const [place, args] of Object.entries(wrongPlaces)) {
  test(`a token ${place} is not shown`, () =>
    fc.assert(fc.asyncProperty(secrets, (secret) => silent(secret, 2, args(secret))), { seed: 8, numRuns: 40 }));
  test(`a webhook's address ${place} is not shown`, () =>
    fc.assert(
      fc.asyncProperty(secrets, (secret) =>
        silent(secret, 2, args(`https://shop.example/rest/1/${encodeURIComponent(secret)}/`))),
      { seed: 8, numRuns: 40 },
    ));
}

/** Right places for a secret, and the swapped ones: what fails later may quote it in any spelling. */
const rightPlaces: Record<string, (secret: string) => [string[], Record<string, string>?]> = {
  "a token": (secret) => [["--url", "shop.example", "--token", secret]],
  "a token, joined": (secret) => [["--url", "shop.example", `--token=${secret}`]],
  "a token from the environment": (secret) => [["--url", "shop.example"], { OINT_SHOP_TOKEN: secret }],
  "a webhook's code": (secret) => [["--url", `https://shop.example/rest/1/${encodeURIComponent(secret)}/`]],
  "a webhook's code without scheme": (secret) => [["--url", `shop.example/rest/1/${encodeURIComponent(secret)}`]],
  "a webhook's code from the environment": (secret) => [[], {
    OINT_SHOP_URL: `https://shop.example/rest/1/${encodeURIComponent(secret)}/`,
  }],
  "a webhook's code in a misspelt address": (
    secret,
  ) => [["--url", `https://shop.example/rst/${encodeURIComponent(secret)}`]],
  "a webhook's code in another option": (secret) => [[
    ...["--url", "shop.example"],
    ...["--title", `https://shop.example/rest/1/${encodeURIComponent(secret)}/`],
  ]],
  "a webhook's code in any variable": (secret) => [["--url", "shop.example"], {
    HOOK: `https://shop.example/rest/1/${encodeURIComponent(secret)}/profile`,
  }],
};

for (const [place, make] of Object.entries(rightPlaces)) {
  test(`${place} is masked in every failure`, () =>
    fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const [args, env = {}] = make(secret);
        for (const { error, code } of failures(spellings(secret).join(" and "))) {
          await silent(secret, code, ["shop", "AddItem", "--itemid", "1", ...args], {
            env,
            answer: () => {
              throw error;
            },
          });
        }
      }),
      { seed: 8, numRuns: 40 },
    ));
}

for (const command of [["AddItem"], ["call", "item.get"]]) {
  test(`a token that is named as a word, as a value and as an option of ${command[0]}, is not shown`, () =>
    silent("swordfish", 2, ["shop", ...command, ...URL, "--token", "swordfish", "--swordfish", "1"]));
}

test("a token in the place of the address is masked", () =>
  silent("11ae5d68006e9f06006b12e4", 3, ["shop", "AddItem", "--itemid", "1", "--url", "11ae5d68006e9f06006b12e4"], {
    answer: () => {
      throw failures("getaddrinfo ENOTFOUND 11ae5d68006e9f06006b12e4")[2]?.error;
    },
  }));

test("what is no secret stays readable", async () => {
  const { stderr } = await runCli(["shop", "AddItem", "--itemid", "1", "--url", "shop.example", "--token", "t0ken"], {
    answer: () => {
      throw failures("shop.example does not know t0ken")[2]?.error;
    },
  });
  assert.equal(stderr, "Not reached: shop.example does not know ***\n");
});

/** Where a second service has its token. */
const BOT = "/bot([^/?#&\\s\"']+)";

test("secrets are found in addresses of every spelling, by the patterns of all services", () => {
  const found = (text: string) => secretsIn(text, [HOOK, BOT]);
  assert.deepEqual(found("https://a.b/rest/1/c0de/user.get?x=1"), ["c0de"]);
  assert.deepEqual(found("a.b/rest/api/15/c0de"), ["c0de"]);
  assert.deepEqual(found("https%3A%2F%2Fa.b%2Frest%2F1%2Fc0de%2F"), ["c0de"]);
  assert.deepEqual(found("https://a.b/rest/user.get"), []);
  assert.deepEqual(found("https://c.d/bot12:t0ken/send"), ["12:t0ken"]);
  assert.deepEqual(found("https%3A%2F%2Fc.d%2Fbot12%3At0ken%2Fsend"), ["12:t0ken"]);
  assert.deepEqual(found("c.d/bot1 and a.b/rest/1/c0de/ and c.d/bot2/"), ["c0de", "1", "2"]);
  assert.deepEqual(found("100 %"), []);
});

test("a second service's token is masked in every failure, wherever its address stands", () =>
  fc.assert(
    fc.asyncProperty(secrets, async (secret) => {
      const token = encodeURIComponent(secret);
      const address = `https://bot.example/bot${token}/send`;
      const services: Surroundings["services"] = (
        shop,
      ) => [shop, { ...shop, name: "bot", secrets: [BOT] }];
      const places: [string[], Record<string, string>][] = [
        [["--title", address], {}],
        [["--title", encodeURIComponent(address)], {}],
        [[], { HOOK: address }],
      ];
      for (const [args, env] of places) {
        for (const { error, code } of failures(spellings(secret).join(" and "))) {
          await silent(secret, code, ["shop", "AddItem", "--itemid", "1", "--url", "shop.example", ...args], {
            env,
            services,
            answer: () => {
              throw error;
            },
          });
        }
      }
    }),
    { seed: 8, numRuns: 40 },
  ));
