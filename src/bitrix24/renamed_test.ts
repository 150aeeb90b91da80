/** A portal that was renamed: who gets its code or its token, and who never does. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { FakeClock } from "../sandbox/clock.ts";
import { Portal, type PortalOptions, ResponseError } from "./mod.ts";

const CODE = "s3cret-code";

/** A portal at `old.bitrix24.by` that is at `where` now; other hosts answer. */
function renamed(where: string, { status = 301, ...options }: PortalOptions & { status?: number } = {}) {
  const asked: string[] = [];
  const warnings: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { host, pathname } = new URL(request.url);
    asked.push(`${request.method} ${host}${pathname.replace(CODE, "*")} ${await request.text()}`);
    if (host !== "old.bitrix24.by") return Response.json({ result: host });
    return new Response(null, { status, headers: { location: where.replace("PATH", pathname) } });
  };
  const portal = new Portal(`https://old.bitrix24.by/rest/1/${CODE}/`, {
    fetch,
    clock: new FakeClock({ auto: true }),
    logger: { warn: (message) => warnings.push(message) },
    ...options,
  });
  return { portal, asked, warnings };
}

for (const status of [301, 302, 307, 308]) {
  for (const method of ["crm.deal.list", "crm.deal.add"]) {
    test(`HTTP ${status}: the same call goes to the new address, and all further ones at once: ${method}`, async () => {
      const { portal, asked, warnings } = renamed("https://new.bitrix24.by" + "PATH", { status });
      assert.equal((await portal.callUnknown(method, { a: 1 })).result, "new.bitrix24.by");
      assert.equal(portal.origin, "https://new.bitrix24.by");
      await portal.v3.callUnknown("tasks.task.get", { id: 1 });
      assert.deepEqual(asked, [
        `POST old.bitrix24.by/rest/1/*/${method} {"a":1}`,
        `POST new.bitrix24.by/rest/1/*/${method} {"a":1}`,
        `POST new.bitrix24.by/rest/api/1/*/tasks.task.get {"id":1}`,
      ]);
      assert.deepEqual(warnings, ["The portal is at new.bitrix24.by now: use that address."]);
    });
  }
}

const PATH = "PATH";
/** Where a portal may say that it is, and that nothing goes there. */
const refused: [where: string, status?: number][] = [
  [`https://evil.example${PATH}`],
  [`https://bitrix24.by.evil.example${PATH}`],
  [`https://new.evilbitrix24.by${PATH}`],
  [`https://bitrix24.by${PATH}`],
  [`http://new.bitrix24.by${PATH}`],
  [`https://user@new.bitrix24.by${PATH}`],
  [`https://user:word@new.bitrix24.by${PATH}`],
  [`https://new.bitrix24.by@evil.example${PATH}`],
  [`https://evil.example#.bitrix24.by`],
  [`https://evil.example\\.bitrix24.by${PATH}`],
  [`https://new.bitrix24.by/rest/1/other/crm.deal.list`],
  [`https://new.bitrix24.by${PATH}?x=1`],
  [`https://new.bitrix24.by/`],
  [`https://old.bitrix24.by${PATH}`],
  [`ftp://new.bitrix24.by${PATH}`],
  [`https://new.bitrix24.by${PATH}`, 303],
  [`https://new.bitrix24.by${PATH}`, 300],
  [`//evil.example${PATH}`],
  [PATH],
  [""],
];
for (const [where, status] of refused) {
  test(`nothing goes to ${JSON.stringify(where)}${status ? ` after HTTP ${status}` : ""}`, async () => {
    const { portal, asked } = renamed(where, { ...status && { status } });
    await assert.rejects(portal.call("crm.deal.list"), (error: Error) => {
      assert.ok(error instanceof ResponseError, `${error}`);
      assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}`, /s3cret/);
      return true;
    });
    assert.equal(asked.length, 1);
    assert.equal(portal.origin, "https://old.bitrix24.by");
  });
}

test("the caller may say that another address is the portal's; plain http it can never be", async () => {
  const seen: string[] = [];
  const redirect = (to: URL): boolean => {
    seen.push(to.href.replace(CODE, "*"));
    return to.hostname === "portal.example";
  };
  const { portal } = renamed(`https://portal.example${PATH}`, { redirect });
  assert.equal((await portal.callUnknown("crm.deal.add")).result, "portal.example");
  assert.deepEqual(seen, ["https://portal.example/rest/1/*/crm.deal.add"]);
  for (const where of [`https://evil.example${PATH}`, `http://portal.example${PATH}`]) {
    const { portal, asked } = renamed(where, { redirect });
    await assert.rejects(portal.call("crm.deal.list"), ResponseError);
    assert.equal(asked.length, 1);
  }
  for (const answer of [undefined, 1, "yes", {}]) {
    const { portal } = renamed(`https://portal.example${PATH}`, { redirect: () => answer as boolean });
    await assert.rejects(portal.call("crm.deal.list"), ResponseError);
  }
});

test("two portals that each say that they are the other end in an error", async () => {
  let asked = 0;
  const fetch = (input: RequestInfo | URL): Promise<Response> => {
    asked++;
    const { host, pathname } = new URL(new Request(input, { method: "POST" }).url);
    const other = host === "a.bitrix24.by" ? "b" : "a";
    return Promise.resolve(
      new Response(null, { status: 302, headers: { location: `https://${other}.bitrix24.by${pathname}` } }),
    );
  };
  const portal = new Portal(`https://a.bitrix24.by/rest/1/${CODE}/`, { fetch, clock: new FakeClock({ auto: true }) });
  await assert.rejects(portal.callUnknown("crm.deal.add"), ResponseError);
  assert.equal(asked, 4);
});
