/** What an export promises is what the pages of its method promise. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { allMethods, detailsOf } from "../../../catalogue/find.ts";
import { createSandbox } from "../../sandbox/mod.ts";
import { catalogue } from "../../generated/catalogue/index.ts";
import { RECORDS } from "../../generated/cli/records.ts";
import { Portal } from "../../portal.ts";
import { source } from "./source.ts";

test("the guarantee of every entity is the one that its method's page tells", async () => {
  const sandbox = createSandbox();
  const portal = new Portal(sandbox.url, { fetch: sandbox.fetch });
  const methods = await allMethods(catalogue);
  const kit = { options: { signal: new AbortController().signal }, note: () => Promise.resolve(), meant: () => "" };
  const promised: Record<string, string> = {};
  for (const [entity, { list, api, ask }] of Object.entries(RECORDS)) {
    // What asks for fields needs parameters of its own; its pages are no different.
    if (ask) continue;
    const { guarantee } = await source(portal, { entity, params: {}, names: false, byPages: false }, kit);
    const method = methods.find((one) => one.name === list && one.api === api);
    assert.equal(guarantee, (await detailsOf(catalogue, method!)).paging, entity);
    promised[entity] = guarantee;
  }
  assert.equal(promised["im.notify.history.search"], "pages");
  assert.equal(promised["log.blogcomment.user.get"], "pages");
  assert.equal(promised["v3:note.collection"], "pages");
  assert.equal(promised["v3:main.eventlog"], "windows");
});
