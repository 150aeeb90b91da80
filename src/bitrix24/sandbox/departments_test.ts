import assert from "node:assert/strict";
import { test } from "node:test";
import { call, freshPortal, type Got, idsOf } from "../../../tests/support/sandbox/portal.ts";

const refused = ({ status, body }: Got): unknown[] => [status, body.error, body.error_description];

test("departments are listed, filtered and sorted", async () => {
  const sandbox = freshPortal();
  const { body } = await call(sandbox, "department.get", { ID: 7 });
  assert.deepEqual(body.result, [{ ID: "7", NAME: "Sales", SORT: 500, PARENT: "1", UF_HEAD: "2164" }]);
  assert.equal(body.total, 1);
  const ids = async (params: object): Promise<string[]> => idsOf(await call(sandbox, "department.get", params));
  assert.deepEqual(await ids({}), ["1", "7", "9", "11"]);
  assert.deepEqual(await ids({ PARENT: "1" }), ["7", "9"]);
  assert.deepEqual(await ids({ ID: ["9", 11] }), ["9", "11"]);
  assert.deepEqual(await ids({ sort: "NAME", order: "DESC" }), ["7", "11", "1", "9"]);
});

test("a department is added, changed and deleted with those below it", async () => {
  const sandbox = freshPortal();
  assert.equal((await call(sandbox, "department.add", { NAME: "Export", PARENT: 7, UF_HEAD: "2166" })).body.result, 12);
  assert.equal(
    (await call(sandbox, "department.update", { ID: "12", NAME: "Export EU", parent: 11 })).body.result,
    true,
  );
  const { body } = await call(sandbox, "department.get", { ID: 12 });
  assert.deepEqual(body.result, [{ ID: "12", NAME: "Export EU", SORT: 500, PARENT: "11", UF_HEAD: "2166" }]);
  assert.equal((await call(sandbox, "department.delete", { ID: 11 })).body.result, true);
  assert.deepEqual(idsOf(await call(sandbox, "department.get")), ["1", "7", "9"]);
});

test("what cannot be done is refused", async () => {
  const sandbox = freshPortal();
  const add = async (params: object, user = 1): Promise<unknown[]> =>
    refused(await call(sandbox, "department.add", params, user));
  assert.deepEqual(await add({ PARENT: 1 }), [400, "ERROR_CORE", "Department name not provided.<br>"]);
  const top = "There can only be one top-level department in the company structure";
  assert.deepEqual(await add({ NAME: "Second top" }), [400, "ERROR_CORE", top]);
  assert.deepEqual(await add({ NAME: "x", PARENT: 99 }), [400, "ERROR_CORE", "Department not found"]);
  assert.deepEqual(await add({ NAME: "x", PARENT: 1 }, 3), [400, "ERROR_CORE", "Access denied"]);
  for (const method of ["department.update", "department.delete"]) {
    const answer = await call(sandbox, method, { ID: 99, NAME: "x" });
    assert.deepEqual(refused(answer), [400, "ERROR_CORE", "Department not found"], method);
  }
  const circle = await call(sandbox, "department.update", { ID: 7, PARENT: 11 });
  assert.deepEqual(refused(circle), [400, "ERROR_CORE", "A department cannot be moved into itself"]);
  assert.equal((await call(sandbox, "department.get")).body.total, 4);
});
