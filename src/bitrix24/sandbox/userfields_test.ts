import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "../../sandbox/table.ts";
import { call, freshPortal, type Got, idsOf } from "../../../tests/support/sandbox/portal.ts";

const errorOf = ({ status, body }: Got): unknown[] => [status, body.error, body.error_description];
const fieldOf = async (sandbox: ReturnType<typeof freshPortal>, field: string): Promise<Json | undefined> => {
  const { body } = await call(sandbox, "user.get", { ID: 3 });
  return (body.result as Record<string, Json>[])[0]?.[field];
};

test("a list shows a field as the documentation does", async () => {
  assert.deepEqual((await call(freshPortal(), "user.userfield.list", { filter: { id: 13 } })).body.result, [{
    ID: "13",
    ENTITY_ID: "USER",
    FIELD_NAME: "UF_USR_BADGE",
    USER_TYPE_ID: "string",
    XML_ID: null,
    SORT: "100",
    MULTIPLE: "N",
    MANDATORY: "N",
    SHOW_FILTER: "N",
    SHOW_IN_LIST: "Y",
    EDIT_IN_LIST: "Y",
    IS_SEARCHABLE: "N",
    SETTINGS: { DEFAULT_VALUE: "", ROWS: 1 },
  }]);
});

test("lists are sorted and filtered", async () => {
  const list = async (params: object): Promise<string[]> =>
    idsOf(await call(freshPortal(), "user.userfield.list", params));
  assert.deepEqual(await list({}), ["13", "42", "123"]);
  assert.deepEqual(await list({ order: { id: "desc" } }), ["123", "42", "13"]);
  assert.deepEqual(await list({ order: { MULTIPLE: "desc", SORT: "desc" } }), ["42", "123", "13"]);
  assert.deepEqual(await list({ filter: { USER_TYPE_ID: "string" } }), ["13", "42"]);
});

test("a field is added, used, changed and deleted", async () => {
  const sandbox = freshPortal();
  await call(sandbox, "user.update", { ID: 3, UF_USR_SHOE: 43 });
  assert.equal(await fieldOf(sandbox, "UF_USR_SHOE"), undefined);

  const fields = { FIELD_NAME: "shoe", USER_TYPE_ID: "integer", LABEL: "Shoe size", SORT: 5 };
  assert.equal((await call(sandbox, "user.userfield.add", { fields })).body.result, 124);
  await call(sandbox, "user.update", { ID: 3, UF_USR_SHOE: 43 });
  assert.equal(await fieldOf(sandbox, "UF_USR_SHOE"), "43");
  assert.deepEqual(idsOf(await call(sandbox, "user.get", { filter: { ">UF_USR_SHOE": 9 } })), ["3"]);
  assert.equal(((await call(sandbox, "user.fields")).body.result as Record<string, Json>).UF_USR_SHOE, "Shoe size");

  const change = { SORT: 150, FIELD_NAME: "OTHER", MULTIPLE: "Y", LIST_COLUMN_LABEL: { en: "Size" } };
  assert.equal((await call(sandbox, "user.userfield.update", { id: 124, fields: change })).body.result, true);
  const { body } = await call(sandbox, "user.userfield.list", { filter: { ID: 124 } });
  const [field] = body.result as Record<string, Json>[];
  assert.deepEqual([field?.SORT, field?.FIELD_NAME, field?.MULTIPLE], ["150", "UF_USR_SHOE", "N"]);
  assert.equal(((await call(sandbox, "user.fields")).body.result as Record<string, Json>).UF_USR_SHOE, "Size");

  assert.equal((await call(sandbox, "user.userfield.delete", { id: "124" })).body.result, true);
  assert.equal(await fieldOf(sandbox, "UF_USR_SHOE"), undefined);
  await call(sandbox, "user.userfield.add", { fields });
  assert.equal(await fieldOf(sandbox, "UF_USR_SHOE"), undefined);
});

test("a field of many values keeps a list", async () => {
  const sandbox = freshPortal();
  await call(sandbox, "user.update", { ID: 3, UF_USR_LANGUAGES: ["sv", "en"] });
  assert.deepEqual(await fieldOf(sandbox, "UF_USR_LANGUAGES"), ["sv", "en"]);
  assert.deepEqual(idsOf(await call(sandbox, "user.get", { UF_USR_LANGUAGES: "sv" })), ["3"]);
});

test("the documented examples name fields that are there", async () => {
  const sandbox = freshPortal();
  const fields = { SORT: 150, LIST_FILTER_LABEL: "New Title", LIST_COLUMN_LABEL: "New List Title" };
  assert.equal((await call(sandbox, "user.userfield.update", { id: 42, fields })).body.result, true);
  assert.equal((await call(sandbox, "user.userfield.delete", { id: 123 })).body.result, true);
  assert.deepEqual(idsOf(await call(sandbox, "user.userfield.list", { order: { id: "desc" }, filter: { id: 13 } })), [
    "13",
  ]);
});

test("user.fields shows the documented titles", async () => {
  const { body, headers } = await call(freshPortal(), "user.fields");
  const titles = body.result as Record<string, Json>;
  assert.equal(headers.get("x-oint-sandbox"), "state");
  assert.deepEqual([titles.NAME, titles.UF_DEPARTMENT, titles.UF_USR_BADGE], ["First Name", "Units", "Badge number"]);
});

const NO_ID = [400, "", "ID is not defined or invalid"];
const REFUSED: [string, object, unknown[]][] = [
  ["add", {}, [400, "", "The 'FIELD_NAME' field is not found."]],
  ["add", { fields: { USER_TYPE_ID: "string" } }, [400, "", "The 'FIELD_NAME' field is not found."]],
  ["add", { fields: { FIELD_NAME: "X" } }, [400, "", "The 'USER_TYPE_ID' field is not found."]],
  ["add", { fields: { FIELD_NAME: "badge", USER_TYPE_ID: "string" } }, [
    400,
    "ERROR_CORE",
    "Field UF_USR_BADGE for USER object already exists",
  ]],
  ["add", { fields: { FIELD_NAME: ["X"], USER_TYPE_ID: "string" } }, [
    400,
    "ERROR_CORE",
    "Fail to create new user field",
  ]],
  ["update", { fields: { SORT: 1 } }, NO_ID],
  ["update", { id: 99, fields: { SORT: 1 } }, NO_ID],
  ["delete", {}, NO_ID],
  ["delete", { id: "x" }, NO_ID],
];

for (const [verb, params, want] of REFUSED) {
  test(`user.userfield.${verb} ${JSON.stringify(params)} is refused`, async () => {
    assert.deepEqual(errorOf(await call(freshPortal(), `user.userfield.${verb}`, params)), want);
  });
}

test("only the administrator sees and changes fields", async () => {
  for (const verb of ["add", "list", "update", "delete"]) {
    assert.deepEqual(errorOf(await call(freshPortal(), `user.userfield.${verb}`, { id: 42 }, 3)), [
      400,
      "",
      "Access denied.",
    ]);
  }
});
