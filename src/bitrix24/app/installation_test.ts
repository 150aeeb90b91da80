/** What installs an application, and what is refused: anybody can post an installation. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import fc from "fast-check";
import { event, MEMBER, page, world } from "../../../tests/support/bitrix24/application.ts";

test("an installation by event, and one by a page, give the portal once the portal has answered", async () => {
  for (const request of [event(), page()]) {
    const { make, store, asked } = world();
    const { portal, memberId } = await make().install(request);
    assert.equal(memberId, MEMBER);
    assert.deepEqual(asked, ["profile"]);
    assert.equal((await portal.call("user.current")).result.ID, "1");
    assert.equal((await store.get(MEMBER))?.clientEndpoint, "https://sandbox.invalid/rest/");
  }
});

const refused: [what: string, request: () => Request, message: RegExp][] = [
  [
    "plain http",
    () => event({ "auth[client_endpoint]": "http://p.bitrix24.by/rest/" }),
    /its endpoint is not https\.$/,
  ],
  ["plain http of a page", () => page({ PROTOCOL: "0" }), /its endpoint is not https\.$/],
  [
    "a host of somebody else's",
    () => event({ "auth[client_endpoint]": "https://evil.example/rest/" }),
    /its endpoint evil\.example is in none of Bitrix24's own domains/,
  ],
  [
    "a host that looks alike",
    () => event({ "auth[client_endpoint]": "https://bitrix24.by.evil.example/rest/" }),
    /in none of Bitrix24's own domains/,
  ],
  ["a domain that hides another", () => page({ DOMAIN: "p.bitrix24.by@evil.example" }), /refused: its endpoint/],
  ["a domain with a path", () => page({ DOMAIN: "p.bitrix24.by/x?" }), /its endpoint is no portal's REST\.$/],
  [
    "another path",
    () => event({ "auth[client_endpoint]": "https://p.bitrix24.by/evil/" }),
    /its endpoint is no portal's REST\.$/,
  ],
  ["another event", () => event({ event: "ONAPPUNINSTALL" }), /its event is not ONAPPINSTALL\.$/],
  ["no tokens", () => event({ "auth[refresh_token]": "" }), /it has no auth\[refresh_token\]\.$/],
  ["an id that leads elsewhere", () => event({ "auth[member_id]": "../../a" }), /its member_id is none\.$/],
  ...["soon", "Infinity", "1e306", "1e5", "-1", "0x10", "9".repeat(20)].map((end): typeof refused[number] => [
    `tokens that end in ${end} s`,
    () => event({ "auth[expires_in]": end }),
    /its tokens have no end\.$/,
  ]),
  ["a giant", () => event({ x: "a".repeat(200_000) }), /it is larger than any installation\.$/],
  ["a giant value", () => event({ "auth[access_token]": "a".repeat(3_000) }), /longer than any token\.$/],
];

for (const [what, request, message] of refused) {
  test(`an installation with ${what} is refused, and nothing is kept or sent`, async () => {
    const { make, store, asked } = world({ allows: ({ hostname }) => hostname === "sandbox.invalid" });
    await assert.rejects(make().install(request()), { name: "UsageError", message });
    assert.deepEqual(asked, []);
    assert.equal(await store.get(MEMBER), undefined);
  });
}

test("an installation counts where app.info tells the application's code, and nothing is kept where it tells another", async () => {
  const { make, store, asked } = world();
  const wrong = make({ code: "partner.other" });
  await assert.rejects(wrong.install(event()), { name: "UsageError", message: /its token belongs to another app/ });
  assert.equal(await store.get(MEMBER), undefined);
  await make({ code: "telefum24.kp10" }).install(event());
  assert.deepEqual(asked, ["app.info", "app.info"]);
  assert.equal((await store.get(MEMBER))?.applicationToken, "appl1cat10n");
});

test("whatever a portal answers when it is asked whose the token is, nothing is kept but where it is the right thing", async () => {
  for (const result of [null, [], "telefum24.kp10", 5, false, {}, { CODE: ["telefum24.kp10"] }, { CODE: null }]) {
    const fetch = (): Promise<Response> => Promise.resolve(Response.json({ result, time: {} }));
    const { make, store } = world({ code: "telefum24.kp10", portal: { fetch } });
    const refusal = { name: "UsageError", message: /its token belongs to another application/ };
    await assert.rejects(make().install(event()), refusal, JSON.stringify(result));
    assert.equal(await store.get(MEMBER), undefined);
  }
});

test("an installation is refused whose body never ends, breaks off, was read, or that is not posted", async () => {
  const { make, asked } = world();
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const streamed = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void): Request =>
    new Request("https://app.example/install", {
      method: "POST",
      headers,
      body: new ReadableStream({ pull }),
      duplex: "half",
    } as RequestInit);
  let pulled = 0;
  const endless = streamed((controller) => {
    pulled++;
    controller.enqueue(new Uint8Array(65_536).fill(97));
  });
  await assert.rejects(make().install(endless), { name: "UsageError", message: /larger than any installation/ });
  assert.ok(pulled < 10, `${pulled} chunks were read`);
  const broken = streamed((controller) => controller.error(new Error("reset")));
  await assert.rejects(make().install(broken), { name: "UsageError", message: /its body broke off/ });
  const used = event();
  await used.text();
  await assert.rejects(make().install(used), { name: "UsageError", message: /was read before/ });
  const got = new Request("https://app.example/install?DOMAIN=sandbox.invalid");
  await assert.rejects(make().install(got), { name: "UsageError", message: /installations are posted/ });
  assert.deepEqual(asked, []);
});

test("2,000 installations by chance are refused without a request, or asked about at an address that is allowed", async () => {
  const seed = Number(process.env.OINT_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`Hostile installations of seed ${seed}; repeat with OINT_SEED=${seed}.`);
  const hosts: string[] = [];
  const fetch = (input: RequestInfo | URL): Promise<Response> => {
    hosts.push(new URL(input instanceof Request ? input.url : input).hostname);
    return Promise.resolve(Response.json({ error: "expired_token", error_description: "No" }, { status: 401 }));
  };
  const app = world().make({ allows: () => false, portal: { fetch, limits: false, retry: false } });
  const host = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "p.bitrix24.by",
      "p.bitrix24.by.evil.example",
      "evil.example#.bitrix24.by",
      "evil.example\\\\.bitrix24.by",
    ),
  );
  const names = [
    "auth[client_endpoint]",
    "DOMAIN",
    "auth[domain]",
    "auth[access_token]",
    "AUTH_ID",
    "auth[expires_in]",
    "AUTH_EXPIRES",
    "auth[member_id]",
    "event",
  ];
  const value = fc.oneof(
    host,
    host.map((one) => `https://${one}/rest/`),
    fc.constantFrom("ONAPPINSTALL", "3600", MEMBER),
  );
  const property = fc.asyncProperty(
    fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 9 }),
    fc.boolean(),
    async (pairs, isPage) => {
      const form = new URLSearchParams(await (isPage ? page() : event()).text());
      for (const [name, value] of pairs) form.set(name, value);
      const request = new Request("https://app.example/install?PROTOCOL=1", { method: "POST", body: form });
      await assert.rejects(app.install(request), ({ name }: Error) => /^(UsageError|ApiError)$/.test(name));
    },
  );
  await fc.assert(property, { seed, numRuns: 2_000 });
  assert.deepEqual(new Set(hosts), new Set(["p.bitrix24.by"]));
});

test("an installation whose token the portal refuses, or that belongs to another application, keeps nothing", async () => {
  const { make, store, sandbox } = world();
  sandbox.control.faults([{ method: "profile", fault: "expired_token" }]);
  await assert.rejects(make().install(event()), { name: "ApiError", code: "expired_token" });
  assert.equal(await store.get(MEMBER), undefined);
});

test("a portal that is known must bring the application_token of its first time, until it is forgotten", async () => {
  const { make, store } = world();
  const app = make();
  await app.install(event());
  await assert.rejects(app.install(event({ "auth[application_token]": "another" })), {
    name: "UsageError",
    message: /portal a223c6b3710f85df22e9377d6c4f7553 is known, and its application_token is another one/,
  });
  await app.install(event({ "auth[access_token]": "4cce55-9" }));
  assert.equal((await store.get(MEMBER))?.accessToken, "4cce55-9");
  await app.forget(MEMBER);
  assert.equal(await store.get(MEMBER), undefined);
  await app.install(event({ "auth[application_token]": "another" }));
});

test("a portal that is known by a code is not replaced by one at another address that says it is the same", async () => {
  const { make, store } = world();
  const app = make();
  await app.exchange("c0de-1");
  const before = await store.get(MEMBER);
  // Whoever has a portal of his own has a token that proves itself there.
  const forged = event({ "auth[client_endpoint]": "https://mine.bitrix24.by/rest/" });
  await assert.rejects(app.install(forged), { name: "UsageError", message: /is known at another address/ });
  assert.deepEqual(await store.get(MEMBER), before);
  await app.install(event());
  assert.equal((await store.get(MEMBER))?.applicationToken, "appl1cat10n");
});

test("tokens that turn out to be another portal's are not kept", async () => {
  const { make, store } = world();
  const app = make();
  await app.install(event({ "auth[member_id]": "somebody-else", "auth[expires_in]": "0" }))
    .then(() => assert.fail("it was installed"), (error) => {
      assert.equal(error.name, "UsageError");
      assert.match(error.message, /kept for portal somebody-else are another portal's/);
    });
  assert.equal((await store.get("somebody-else"))?.version, 1);
});
