/** A portal that was renamed: who is followed with the code or the token, and who is not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogFacts } from "../core/call/log.ts";
import { ResponseError, UnknownOutcomeError } from "../core/errors.ts";
import { Portal, type PortalOptions } from "./mod.ts";
import { sendFile } from "./upload_address.ts";

const OLD = "https://old.bitrix24.by";
const HOOK = `${OLD}/rest/1/s3cret-code/`;
const NEW = "https://new.bitrix24.by";

/** Where an origin leads: a status and a location, whose `*` stands for path and query that were asked. */
type Leads = Record<string, readonly [status: number, location: string]>;

interface Sent {
  url: string;
  verb: string;
  body: string;
}

/** A portal whose requests are kept; an origin that leads nowhere answers. */
function renamed(leads: Leads, options: PortalOptions = {}, address = HOOK) {
  const sent: Sent[] = [];
  const lines: [level: string, message: string, facts: LogFacts][] = [];
  const note = (level: string) => (message: string, facts: LogFacts) => void lines.push([level, message, facts]);
  const portal = new Portal(address, {
    limits: false,
    logger: { info: note("info"), warn: note("warn") },
    ...options,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { origin, pathname, search } = new URL(request.url);
      sent.push({ url: request.url, verb: request.method, body: await request.text() });
      const [status, location] = leads[origin] ?? [];
      if (!status) return Response.json({ result: true, time: {} });
      return new Response(null, { status, headers: { location: location!.replace("*", () => pathname + search) } });
    },
  });
  return { portal, sent, lines };
}

for (const status of [301, 302, 307, 308]) {
  for (const method of ["user.get", "user.update", "crm.deal.delete"]) {
    test(`a ${status} to the portal's new name sends ${method} again, body included`, async () => {
      const { portal, sent, lines } = renamed({ [OLD]: [status, `${NEW}*`] });
      assert.deepEqual((await portal.callUnknown(method, { ID: 7 })).result, true);
      const path = `/rest/1/s3cret-code/${method}`;
      assert.deepEqual(sent, [
        { url: OLD + path, verb: "POST", body: '{"ID":7}' },
        { url: NEW + path, verb: "POST", body: '{"ID":7}' },
      ]);
      assert.equal(portal.origin, NEW);
      assert.deepEqual(lines, [
        ["warn", "The portal is at new.bitrix24.by now: use that address.", { method, attempt: 1 }],
      ]);
      await portal.callUnknown("server.time");
      assert.equal(sent.at(-1)!.url, `${NEW}/rest/1/s3cret-code/server.time`);
      assert.equal(sent.length, 3, "later calls go straight to the new address");
    });
  }
}

test("the token goes along, and so does REST 3.0", async () => {
  const { portal, sent } = renamed({ [OLD]: [302, `${NEW}*`] }, { token: "t0ken" }, "old.bitrix24.by");
  await portal.callUnknown("user.update", { ID: 7 });
  await portal.v3.callUnknown("tasks.task.get", { id: 1 });
  assert.deepEqual(sent.map(({ url, body }) => [url, body]), [
    [`${OLD}/rest/user.update`, '{"ID":7,"auth":"t0ken"}'],
    [`${NEW}/rest/user.update`, '{"ID":7,"auth":"t0ken"}'],
    [`${NEW}/rest/api/tasks.task.get`, '{"id":1,"auth":"t0ken"}'],
  ]);
});

test("a call of REST 3.0 is the first to be told", async () => {
  const { portal, sent } = renamed({ [OLD]: [301, `${NEW}*`] });
  await portal.v3.callUnknown("tasks.task.get", { id: 1 });
  await portal.callUnknown("server.time");
  assert.deepEqual(sent.map(({ url }) => url), [
    `${OLD}/rest/api/1/s3cret-code/tasks.task.get`,
    `${NEW}/rest/api/1/s3cret-code/tasks.task.get`,
    `${NEW}/rest/1/s3cret-code/server.time`,
  ]);
});

test("calls that are under way together all arrive, and it is told once", async () => {
  const { portal, sent, lines } = renamed({ [OLD]: [302, `${NEW}*`] });
  const methods = ["user.get", "user.update", "server.time"];
  const answers = await Promise.all(methods.map((method) => portal.callUnknown(method)));
  assert.deepEqual(answers.map(({ result }) => result), [true, true, true]);
  for (const method of methods) {
    assert.equal(sent.filter(({ url }) => url === `${NEW}/rest/1/s3cret-code/${method}`).length, 1);
  }
  assert.equal(lines.length, 1);
});

test("a portal may have been renamed more than once", async () => {
  const { portal } = renamed({
    [OLD]: [301, "https://mid.bitrix24.com*"],
    "https://mid.bitrix24.com": [302, `${NEW}*`],
  });
  await portal.callUnknown("user.update", { ID: 7 });
  assert.equal(portal.origin, NEW);
});

test("every domain of Bitrix24's counts, those of two parts too", async () => {
  for (const host of ["a.bitrix24.com", "a.bitrix24.de", "a.bitrix24.com.br", "a.bitrix24.ru"]) {
    const { portal } = renamed({ [OLD]: [302, `https://${host}*`] });
    await portal.callUnknown("server.time");
    assert.equal(portal.origin, `https://${host}`);
  }
});

/** Redirects that lead elsewhere: nobody there is asked, with a read or a write. */
const ELSEWHERE: [what: string, status: number, location: string][] = [
  ["plain http", 302, "http://new.bitrix24.by*"],
  ["another path", 302, `${NEW}/rest/1/s3cret-code/user.delete`],
  ["the same path and more", 302, `${NEW}*/more`],
  ["another query", 302, `${NEW}*?a=1`],
  ["somebody in the address", 302, "https://anna@new.bitrix24.by*"],
  ["a password in the address", 302, "https://anna:pass@new.bitrix24.by*"],
  ["a domain that ends alike", 302, "https://evilbitrix24.by*"],
  ["a domain that holds the name", 302, "https://bitrix24.by.evil.example*"],
  ["a domain with a dot at its end", 302, "https://x.bitrix24.by.*"],
  ["a domain without a portal's name", 302, "https://bitrix24.by*"],
  ["the domain as somebody's name", 302, "https://new.bitrix24.by@evil.example*"],
  ["the domain before a backslash", 302, "https://evil.example\\.bitrix24.by*"],
  ["a domain that only looks alike", 302, "https://new.b%D1%96trix24.by*"],
  ["a suffix that many share", 302, "https://evil.com.br*"],
  ["another host", 302, "https://new.example*"],
  ["a 303, which asks for a GET", 303, `${NEW}*`],
  ["a 300", 300, `${NEW}*`],
  ["a 304", 304, `${NEW}*`],
  ["itself", 302, `${OLD}*`],
  ["itself, without saying so", 302, "*"],
  ["no address", 302, "https://"],
];

for (const [what, status, location] of ELSEWHERE) {
  test(`a redirect is an error, and nobody else is asked: ${what}`, async () => {
    for (const method of ["user.get", "user.update"]) {
      const { portal, sent, lines } = renamed({ [OLD]: [status, location] }, { retry: false });
      await assert.rejects(portal.callUnknown(method, { ID: 7 }), (error: unknown) => {
        assert.ok(error instanceof ResponseError || error instanceof UnknownOutcomeError, String(error));
        assert.doesNotMatch(String(error.stack), /s3cret-code/);
        return true;
      });
      assert.deepEqual(sent.map(({ url }) => new URL(url).origin), [OLD]);
      assert.equal(portal.origin, OLD);
      assert.deepEqual(lines, []);
    }
  });
}

test("a self-hosted portal is not followed to a neighbour below the same suffix", async () => {
  const address = "https://portal.firm.co.uk/rest/1/s3cret-code/";
  const { portal, sent } = renamed({ "https://portal.firm.co.uk": [302, "https://evil.co.uk*"] }, {}, address);
  await assert.rejects(portal.callUnknown("user.update", { ID: 7 }), ResponseError);
  assert.equal(sent.length, 1);
});

test("portals that lead to each other are nowhere, and each is asked once", async () => {
  const { portal, sent } = renamed({ [OLD]: [302, `${NEW}*`], [NEW]: [302, `${OLD}*`] }, { retry: false });
  await assert.rejects(portal.callUnknown("user.update", { ID: 7 }), ResponseError);
  assert.deepEqual(sent.map(({ url }) => new URL(url).origin), [OLD, NEW]);
});

test("a way without an end ends after three moves", async () => {
  const origin = (index: number) => `https://p${index}.bitrix24.by`;
  const leads = Object.fromEntries(
    [...Array(9).keys()].map((index) =>
      [index ? origin(index) : OLD, [302, `${origin(index + 1)}*`] as const] as const
    ),
  );
  const { portal, sent } = renamed(leads, { retry: false });
  await assert.rejects(portal.callUnknown("user.update", { ID: 7 }), ResponseError);
  assert.deepEqual(sent.map(({ url }) => new URL(url).origin), [OLD, origin(1), origin(2), origin(3)]);
});

test("the caller decides on other addresses, and is asked only where all else fits", async () => {
  const asked: string[] = [];
  const redirect = (to: URL): boolean => {
    asked.push(to.href);
    return to.hostname === "portal.firm.example";
  };
  const yes = renamed({ [OLD]: [307, "https://portal.firm.example*"] }, { redirect });
  await yes.portal.callUnknown("user.update", { ID: 7 });
  assert.equal(yes.portal.origin, "https://portal.firm.example");
  assert.equal(yes.sent.at(-1)!.body, '{"ID":7}');
  const no = renamed({ [OLD]: [307, "https://other.example*"] }, { redirect });
  await assert.rejects(no.portal.callUnknown("user.update"), ResponseError);
  assert.equal(no.sent.length, 1);
  const unsafe = renamed({ [OLD]: [307, "http://portal.firm.example*"] }, { redirect });
  await assert.rejects(unsafe.portal.callUnknown("user.update"), ResponseError);
  assert.equal(unsafe.sent.length, 1);
  assert.deepEqual(asked, [
    "https://portal.firm.example/rest/1/s3cret-code/user.update",
    "https://other.example/rest/1/s3cret-code/user.update",
  ]);
});

test("only a clear yes counts, and what the caller gets to see is a copy", async () => {
  const redirect = ((to: URL) => {
    to.hostname = "evil.example";
    return "yes";
  }) as unknown as (to: URL) => boolean;
  const { portal, sent } = renamed({ [OLD]: [302, "https://other.example*"] }, { redirect });
  await assert.rejects(portal.callUnknown("user.get"), ResponseError);
  assert.equal(sent.length, 1);
  const changed = renamed({ [OLD]: [302, "https://other.example*"] }, {
    redirect: (to) => !!(to.hostname = "evil.example"),
  });
  await changed.portal.callUnknown("user.get");
  assert.equal(changed.sent.at(-1)!.url, "https://other.example/rest/1/s3cret-code/user.get");
});

for (
  const [address, options] of [[HOOK, {}], ["old.bitrix24.by", { token: "t0ken" }]] as [string, PortalOptions][]
) {
  test(`an upload goes nowhere else: ${address}`, async () => {
    const file = { name: "a.txt", content: new Blob(["A"]) };
    for (const path of ["/rest/upload.json?token=s3cret", "/rest/1/s3cret-code/upload"]) {
      const { portal, sent } = renamed({ [OLD]: [302, `${NEW}*`] }, { ...options, redirect: () => true }, address);
      const target = { field: "file", uploadUrl: OLD + path };
      await assert.rejects(sendFile(portal, "disk.folder.uploadfile", target, file), ResponseError);
      assert.deepEqual(sent.map(({ url }) => url), [OLD + path]);
      assert.equal(portal.origin, OLD);
    }
  });
}
