/** What is no option of an application is said at once: a code works once, and must not be used up before. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { event, MEMBER, world } from "../../../tests/support/bitrix24/application.ts";
import { memoryTokens, OAuthApp, type OAuthAppOptions, readEvent } from "../mod.ts";

const good = { clientId: "local.5f0a", clientSecret: "s3cret", tokens: memoryTokens() } as unknown as OAuthAppOptions;

const wrong: Record<string, unknown[]> = {
  clientId: [undefined, null, 5, "", " "],
  clientSecret: [undefined, null, 5, "", " "],
  tokens: [undefined, null, {}, 5, "folder", memoryTokens, { ...memoryTokens(), locked: undefined }],
  code: [5, "", null],
  allows: ["yes", true, null],
  portal: [null, 5, "x", []],
  server: [5, null, "", "nowhere", "http://oauth.example/"],
  clock: [5, {}, null, { now: () => 0 }],
};

const ofPortal: Record<string, unknown[]> = {
  token: ["t0ken", () => "t0ken"],
  shared: [5, null, {}, { limiter: () => {} }],
  limits: [NaN, 5, "x", { burst: 0, perSecond: 1 }],
  timeout: [-1, NaN, "5"],
  totalTimeout: [0],
  retry: [NaN, 3, { attempts: 0 }],
  logger: [5, "console"],
  layers: [5, [5]],
  redirect: [true],
  clock: [5, {}],
  fetch: [5],
  maxResponseBytes: [0],
};

const refusalOf = (name: string): object => ({
  name: "UsageError",
  message: new RegExp(
    `^(Option|Parameter) ${name} (must be|is missing|is empty)|authorisation server's address|Plain http`,
  ),
});

test("an option that is none is refused when the application is made", () => {
  new OAuthApp(good);
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      assert.throws(() => new OAuthApp({ ...good, [name]: value }), refusalOf(name), `${name}: ${String(value)}`);
    }
  }
  for (const [name, values] of Object.entries(ofPortal)) {
    for (const value of values) {
      const portal = { [name]: value } as OAuthAppOptions["portal"];
      assert.throws(() => new OAuthApp({ ...good, portal }), refusalOf(name), `portal.${name}: ${String(value)}`);
    }
  }
  for (const options of [undefined, null, 5, [], ""]) {
    assert.throws(() => new OAuthApp(options as never), { name: "UsageError", message: /^The options must be/ });
  }
});

test("what is changed in the options later changes nothing", async () => {
  const { make, sandbox, clock } = world();
  const portal: NonNullable<OAuthAppOptions["portal"]> = { fetch: sandbox.fetch, clock };
  const app = make({ portal });
  portal.timeout = -1;
  await app.exchange("c0de-1");
});

test("what is no code, no member id, no domain, no request and no option is refused before anything is sent", async () => {
  const { make, asked } = world();
  const app = make();
  const none = async (run: () => unknown, message: RegExp): Promise<void> => {
    await assert.rejects(async () => await run(), { name: "UsageError", message });
  };
  for (const value of [undefined, null, 5, "", " "] as never[]) {
    await none(() => app.exchange(value), /^Parameter code /);
    await none(() => app.portal(value), /^Parameter memberId /);
    await none(() => app.forget(value), /^Parameter memberId /);
    await none(() => app.install(value), /^Parameter request must be a Request/);
    await none(() => app.authorizationLink(value), /^Parameter domain /);
    if (value !== undefined) await none(() => app.exchange("c0de", value), /^Parameter memberId /);
  }
  for (const id of ["../a", "a b", "a".repeat(101)]) {
    await none(() => app.portal(id), /^Parameter memberId /);
    await none(() => app.exchange("c0de", id), /^Parameter memberId /);
  }
  await none(() => app.install({ method: "POST", url: "/install", headers: {} } as never), /^Parameter request /);
  for (const url of ["/install", "", undefined]) {
    // What frameworks of node:http give looks alike.
    const request = { method: "POST", url, headers: new Headers(), text: () => Promise.resolve("") };
    await none(() => app.install(request as never), /^Parameter request must be a Request, as fetch knows them/);
    await none(
      () => readEvent(request as never, { applicationToken: "t0ken" }),
      /^Parameter request must be a Request/,
    );
  }
  await none(() => app.authorizationLink("p.bitrix24.by", 5 as never), /^Parameter state /);
  await none(() => app.forget(MEMBER, null as never), /^The options must be/);
  await none(() => app.forget(MEMBER, { clientId: 5 as never }), /^Option clientId /);
  assert.deepEqual(asked, []);
});

test("whether an endpoint is a portal may be said later; nothing but true lets it in", async () => {
  for (const [answer, isIn] of [[true, true], [false, false], ["yes", false], [undefined, false]] as const) {
    const { make, asked } = world();
    const app = make({ allows: (() => Promise.resolve(answer)) as OAuthAppOptions["allows"] });
    if (isIn) await app.install(event());
    else await assert.rejects(app.install(event()), { name: "UsageError", message: /none of Bitrix24's own domains/ });
    assert.equal(asked.length, isIn ? 1 : 0);
  }
});
