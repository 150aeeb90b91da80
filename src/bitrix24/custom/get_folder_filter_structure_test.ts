/** What the template of a folder's filter is made of. The expectations are written by hand. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { UsageError } from "../../core/errors.ts";
import { Portal } from "../portal.ts";
import { getFolderFilterStructure } from "./get_folder_filter_structure.ts";

const FIELDS = {
  ID: { TYPE: "integer", USE_IN_FILTER: true, USE_IN_SHOW: true },
  NAME: { TYPE: "string", USE_IN_FILTER: true, USE_IN_SHOW: true },
  REAL_OBJECT_ID: { TYPE: "integer", USE_IN_FILTER: false, USE_IN_SHOW: true },
  CREATE_TIME: { TYPE: "datetime", USE_IN_FILTER: true, USE_IN_SHOW: true },
  CREATED_BY: { TYPE: "integer", USE_IN_SHOW: true },
  // No documentation has it.
  UF_COLOUR: { TYPE: "enum", USE_IN_FILTER: true },
  UF_BARE: { USE_IN_FILTER: true },
};

/** A portal that answers with a result and keeps what it is sent. */
function portalOf(result: unknown) {
  const sent: string[] = [];
  const portal = new Portal("https://p.example/rest/1/c0de/", {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(`${request.method} ${request.url} ${await request.text()}`);
      return Response.json({ result });
    },
  });
  return { portal, sent };
}

test("the fields that a filter may name come with their types", async () => {
  const { portal, sent } = portalOf(FIELDS);
  const types = { ID: "integer", NAME: "string", CREATE_TIME: "datetime", UF_COLOUR: "enum", UF_BARE: "" };
  assert.deepEqual(await getFolderFilterStructure(portal, {}), types);
  assert.deepEqual(await getFolderFilterStructure(portal, { clear: false }), types);
  const call = "POST https://p.example/rest/1/c0de/disk.folder.getFields {}";
  assert.deepEqual(sent, [call, call]);
});

test("cleared, they come in the same order with empty texts", async () => {
  const { portal } = portalOf(FIELDS);
  const template = await getFolderFilterStructure(portal, { clear: true });
  assert.equal(JSON.stringify(template), '{"ID":"","NAME":"","CREATE_TIME":"","UF_COLOUR":"","UF_BARE":""}');
});

test("no fields at all, which PHP writes as a list, are an empty template", async () => {
  const { portal } = portalOf([]);
  assert.deepEqual(await getFolderFilterStructure(portal, {}), {});
});

test("a text for clear is refused before anything is sent", async () => {
  const { portal, sent } = portalOf(FIELDS);
  const params = { clear: "true" as unknown as boolean };
  await assert.rejects(getFolderFilterStructure(portal, params), (error: unknown) => {
    assert.ok(error instanceof UsageError);
    assert.equal(error.message, "Parameter clear must be true or false, not a value of type string.");
    return true;
  });
  assert.deepEqual(sent, []);
});

test("the options reach the call", async () => {
  const { portal, sent } = portalOf(FIELDS);
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  await assert.rejects(getFolderFilterStructure(portal, {}, { signal }), (error: unknown) => error === reason);
  assert.deepEqual(sent, []);
});
