import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "../../sandbox/table.ts";
import { call, freshPortal, type Got, idsOf, MORNING } from "../../../tests/support/sandbox/portal.ts";

const errorOf = ({ status, body }: Got): unknown[] => [status, body.error, body.error_description];
const rowsOf = ({ body }: Got): Record<string, Json>[] => body.result as Record<string, Json>[];

test("user.get shows a user as the documentation does", async () => {
  assert.deepEqual((await call(freshPortal(), "user.get", { ID: "2164" })).body.result, [{
    ID: "2164",
    ACTIVE: true,
    NAME: "Tomas",
    LAST_NAME: "Novak",
    EMAIL: "tomas.novak@example.com",
    LAST_LOGIN: "",
    DATE_REGISTER: "2024-08-12T00:00:00+00:00",
    IS_ONLINE: "N",
    PERSONAL_GENDER: "M",
    PERSONAL_BIRTHDAY: "",
    PERSONAL_CITY: "Brno",
    WORK_POSITION: "Sales manager",
    UF_EMPLOYMENT_DATE: "2024-08-12T00:00:00+00:00",
    UF_DEPARTMENT: [7],
    USER_TYPE: "employee",
  }]);
});

// Users by id: 1 Maria Okafor, 3 Jonas Lindqvist, 2150 Priya Raman, 2164 Tomas Novak, 2166 Amina Haddad, 2258 Kenji Mori.
const GET: [object, number[]][] = [
  [{}, [1, 3, 2150, 2164, 2166, 2258]],
  [{ ID: 2150 }, [2150]],
  [{ id: "2150" }, [2150]],
  [{ ID: [3, "2258", 99] }, [3, 2258]],
  [{ ID: 99 }, []],
  [{ FILTER: { ID: 3 } }, [3]],
  [{ filter: { id: 3 } }, [3]],
  [{ UF_DEPARTMENT: 1, SORT: "ID", ORDER: "asc", start: 10 }, [1, 3, 2166]],
  [{ UF_DEPARTMENT: 1, SORT: "ID", ORDER: "desc" }, [2166, 3, 1]],
  [{ filter: { UF_DEPARTMENT: [1, 7] } }, [1, 3, 2150, 2164, 2166, 2258]],
  [{ filter: { "!UF_DEPARTMENT": 7 } }, [1, 3]],
  [{ sort: "LAST_NAME", order: "ASC" }, [2166, 3, 2258, 2164, 1, 2150]],
  [{ sort: "last_name", order: "DESC" }, [2150, 1, 2164, 2258, 3, 2166]],
  [{ sort: "PERSONAL_BIRTHDAY", order: "DESC", filter: { "!PERSONAL_BIRTHDAY": "" } }, [2166, 2150, 1]],
  [{ sort: "SHOE_SIZE" }, [1, 3, 2150, 2164, 2166, 2258]],
  [{ filter: { NAME: "Ma%" } }, [1]],
  [{ filter: { NAME: "%a" } }, [1, 2150, 2166]],
  [{ filter: { NAME: "ma" } }, []],
  [{ filter: { NAME: "MARIA" } }, [1]],
  [{ filter: { "=NAME": "Ma%" } }, []],
  [{ filter: { "!NAME": "Maria" } }, [3, 2150, 2164, 2166, 2258]],
  [{ filter: { "!=NAME": ["Maria", "Jonas"] } }, [2150, 2164, 2166, 2258]],
  [{ filter: { "%LAST_NAME": "ov" } }, [2164]],
  [{ filter: { "!%LAST_NAME": "a" } }, [3, 2258]],
  [{ filter: { "=%NAME": "%m%" } }, [1, 2164, 2166]],
  [{ filter: { "%=NAME": "k%" } }, [2258]],
  [{ filter: { "!=%NAME": "%a%" } }, [2258]],
  [{ filter: { "!%=NAME": "%a%" } }, [2258]],
  [{ filter: { "@PERSONAL_CITY": ["Brno", "Lyon"] } }, [2164, 2166]],
  [{ filter: { "!@PERSONAL_CITY": ["Brno", "Lyon"] } }, [1, 3, 2150, 2258]],
  [{ filter: { ">ID": 2164 } }, [2166, 2258]],
  [{ filter: { ">=ID": 2164, "<ID": "2258" } }, [2164, 2166]],
  [{ filter: { "<=ID": 3 } }, [1, 3]],
  [{ filter: { ">=PERSONAL_BIRTHDAY": "1991-11-02" } }, [2150, 2166]],
  [{ filter: { ">DATE_REGISTER": "2024-08-19T00:00:00+03:00" } }, [2166, 2258]],
  [{ filter: { ">DATE_REGISTER": "last week" } }, []],
  [{ filter: { IS_ONLINE: "Y" } }, [1, 2166]],
  [{ filter: { ACTIVE: true } }, [1, 3, 2150, 2164, 2166, 2258]],
  [{ filter: { ACTIVE: "N" } }, []],
  [{ filter: { NAME_SEARCH: "sales tom" } }, [2164]],
  [{ filter: { SHOE_SIZE: 43 } }, [1, 3, 2150, 2164, 2166, 2258]],
  [{ filter: { ADMIN: true } }, [1, 3, 2150, 2164, 2166, 2258]],
  [{ ADMIN_MODE: true, IMAGE_RESIZE: "small", ID: 1 }, [1]],
  [{ FILTER: "ID" }, [1, 3, 2150, 2164, 2166, 2258]],
];

for (const [params, want] of GET) {
  test(`user.get ${JSON.stringify(params)} finds ${want.join(", ") || "nobody"}`, async () => {
    const answer = await call(freshPortal(), "user.get", params);
    assert.deepEqual(idsOf(answer), want.map(String));
    assert.equal(answer.body.total, want.length);
    assert.equal(Object.hasOwn(answer.body, "next"), false);
  });
}

const SEARCH: [object, number[]][] = [
  [{ FILTER: { NAME: "ma" } }, [1]],
  [{ FILTER: { LAST_NAME: "MOR" } }, [2258]],
  [{ FILTER: { LAST_NAME: "ori" } }, []],
  [{ FILTER: { WORK_POSITION: "sales" } }, [2164, 2166]],
  [{ FILTER: { WORK_POSITION: "sales", NAME: "ami" } }, [2166]],
  [{ FILTER: { UF_DEPARTMENT_NAME: "head" } }, [1, 3, 2166]],
  [{ FILTER: { UF_DEPARTMENT_NAME: "office" } }, []],
  [{ FILTER: { USER_TYPE: "employee" } }, [1, 3, 2150, 2164, 2166, 2258]],
  [{ FILTER: { USER_TYPE: "extranet" } }, []],
  [{ FILTER: { NAME: "", LAST_NAME: "raman" } }, [2150]],
  [{ NAME: "jon" }, [3]],
  [{ FIND: "mori" }, [2258]],
  [{ FILTER: { FIND: "sales lyon" } }, []],
  [{ FILTER: { FIND: "head adm" } }, [1]],
  [{ FILTER: { FIND: "kenji", NAME: "maria" } }, [2258]],
  [{ FILTER: { NAME: ["pri", "ken"] } }, [2150, 2258]],
  [{ FILTER: { "!NAME": "Maria" }, sort: "ID", order: "DESC" }, [2258, 2166, 2164, 2150, 3]],
  [{ UF_DEPARTMENT: 1, SORT: "ID", ORDER: "asc", start: 10 }, [1, 3, 2166]],
];

for (const [params, want] of SEARCH) {
  test(`user.search ${JSON.stringify(params)} finds ${want.join(", ") || "nobody"}`, async () => {
    const answer = await call(freshPortal(), "user.search", params);
    assert.deepEqual(idsOf(answer), want.map(String));
    assert.equal(answer.body.total, want.length);
  });
}

test("select shows what it names, by mask, too", async () => {
  const show = async (select: unknown): Promise<unknown> =>
    rowsOf(await call(freshPortal(), "user.get", { ID: 2258, select })).flatMap(Object.keys);
  assert.deepEqual(await show(["NAME", "id", "SHOE_SIZE"]), ["ID", "NAME"]);
  assert.deepEqual(await show(["UF_*"]), ["UF_EMPLOYMENT_DATE", "UF_DEPARTMENT", "UF_SKILLS"]);
  assert.equal((await show(["*"]) as string[]).length, 16);
  assert.deepEqual(await show("NAME"), ["NAME"]);
});

test("pages hold 50 users", async () => {
  const sandbox = freshPortal();
  const add = async (from: number, to: number): Promise<void> => {
    for (let i = from; i < to; i++) await call(sandbox, "user.add", { EMAIL: `u${i}@example.org`, UF_DEPARTMENT: 7 });
  };
  const page = async (start?: unknown): Promise<unknown[]> => {
    const answer = await call(sandbox, "user.get", { start, select: ["ID"] });
    const ids = idsOf(answer);
    return [ids.length, ids[0], ids.at(-1), answer.body.total, answer.body.next];
  };
  await add(0, 44);
  assert.deepEqual(await page(), [50, "1", "2302", 50, undefined]);
  await add(44, 95);
  assert.deepEqual(await page(), [50, "1", "2302", 101, 50]);
  assert.deepEqual(await page(0), [50, "1", "2302", 101, 50]);
  assert.deepEqual(await page("50"), [50, "2303", "2352", 101, 100]);
  assert.deepEqual(await page(60), [50, "2303", "2352", 101, 100]);
  assert.deepEqual(await page(100), [1, "2353", "2353", 101, undefined]);
  assert.deepEqual(await page(150), [0, undefined, undefined, 101, undefined]);
  assert.deepEqual(await page(-1), [50, "1", "2302", 0, undefined]);
  assert.deepEqual(await page("many"), [50, "1", "2302", 101, 50]);
});

test("user.add makes a user whom the reads show", async () => {
  const sandbox = freshPortal();
  const fields = {
    EMAIL: "oleg.lama@example.org",
    NAME: "Oleg",
    UF_DEPARTMENT: ["7"],
    PERSONAL_BIRTHDAY: "1990-01-31",
    SHOE: 43,
  };
  assert.equal((await call(sandbox, "user.add", fields)).body.result, 2259);
  assert.deepEqual(rowsOf(await call(sandbox, "user.get", { ID: 2259 })), [{
    ID: "2259",
    ACTIVE: true,
    NAME: "Oleg",
    LAST_NAME: "",
    EMAIL: "oleg.lama@example.org",
    LAST_LOGIN: "",
    DATE_REGISTER: "2024-10-09T00:00:00+00:00",
    IS_ONLINE: "N",
    TIMESTAMP_X: "2024-10-09T06:22:17+00:00",
    PERSONAL_GENDER: "",
    PERSONAL_BIRTHDAY: "1990-01-31T00:00:00+00:00",
    WORK_POSITION: "",
    UF_EMPLOYMENT_DATE: "",
    UF_DEPARTMENT: [7],
    USER_TYPE: "employee",
  }]);
  assert.deepEqual(idsOf(await call(sandbox, "user.search", { FILTER: { NAME: "ole" } })), ["2259"]);
  assert.equal((await call(sandbox, "user.current", {}, 2259)).status, 200);
});

test("user.add cannot choose id, type or rights", async () => {
  const sandbox = freshPortal();
  const fields = { EMAIL: "a@example.org", UF_DEPARTMENT: 1, ID: 7, USER_TYPE: "email", ADMIN: true, IS_ONLINE: "Y" };
  assert.equal((await call(sandbox, "user.add", fields)).body.result, 2259);
  const [user] = rowsOf(await call(sandbox, "user.get", { ID: 2259 }));
  assert.deepEqual([user?.USER_TYPE, user?.IS_ONLINE], ["employee", "N"]);
  assert.equal((await call(sandbox, "user.admin", {}, 2259)).body.result, false);
});

test("an extranet user has a group instead of a department", async () => {
  const sandbox = freshPortal();
  const fields = { EMAIL: "guest@example.org", EXTRANET: "Y", SONET_GROUP_ID: [5] };
  assert.equal((await call(sandbox, "user.add", fields)).body.result, 2259);
  const [user] = rowsOf(await call(sandbox, "user.get", { filter: { USER_TYPE: "extranet" } }));
  assert.deepEqual([user?.ID, user?.UF_DEPARTMENT, user?.EXTRANET], ["2259", [], undefined]);
});

const MAIL = "new@example.org";
const ADD: [object, unknown[]][] = [
  [{ UF_DEPARTMENT: 1 }, [400, "ERROR_ARGUMENT", "wrong_email"]],
  [{ EMAIL: "", UF_DEPARTMENT: 1 }, [400, "ERROR_ARGUMENT", "wrong_email"]],
  [{ EMAIL: "new@", UF_DEPARTMENT: 1 }, [400, "ERROR_ARGUMENT", "wrong_email"]],
  [{ EMAIL: "Maria.Okafor@Example.org", UF_DEPARTMENT: 1 }, [
    400,
    "ERROR_ARGUMENT",
    "A user with this email already exists",
  ]],
  [{ EMAIL: MAIL }, [400, "ERROR_ARGUMENT", "no_extranet_field"]],
  [{ EMAIL: MAIL, UF_DEPARTMENT: [] }, [400, "ERROR_ARGUMENT", "no_extranet_field"]],
  [{ EMAIL: MAIL, EXTRANET: "N" }, [400, "ERROR_ARGUMENT", "no_extranet_field"]],
  [{ EMAIL: MAIL, EXTRANET: "Y" }, [400, "ERROR_GROUPID", "Group code not specified"]],
  [{ EMAIL: MAIL, EXTRANET: "Y", SONET_GROUP_ID: ["x"] }, [400, "ERROR_NO_GROUP", "Group is specified incorrectly"]],
  [{ EMAIL: MAIL, UF_DEPARTMENT: 1, PERSONAL_BIRTHDAY: "soon" }, [
    400,
    "ERROR_CORE",
    "A field of the user has a value that it cannot hold",
  ]],
];

for (const [params, want] of ADD) {
  test(`user.add ${JSON.stringify(params)} is refused and adds nobody`, async () => {
    const sandbox = freshPortal();
    assert.deepEqual(errorOf(await call(sandbox, "user.add", params)), want);
    assert.equal((await call(sandbox, "user.get")).body.total, 6);
  });
}

test("the refusal of an argument has the member argument", async () => {
  const { body } = await call(freshPortal(), "user.add");
  assert.deepEqual(body, { error: "ERROR_ARGUMENT", error_description: "wrong_email", argument: "" });
});

test("only the administrator adds and changes users", async () => {
  const sandbox = freshPortal();
  const denied = [400, "ERROR_CORE", "access_denied"];
  assert.deepEqual(errorOf(await call(sandbox, "user.add", { EMAIL: MAIL, UF_DEPARTMENT: 1 }, 3)), denied);
  assert.deepEqual(errorOf(await call(sandbox, "user.update", { ID: 3, NAME: "x" }, 3)), denied);
});

test("user.update changes what is sent, dismisses and takes back", async () => {
  let now = MORNING;
  const sandbox = freshPortal({ now: () => now });
  const read = async (): Promise<Json[]> => {
    const [user] = rowsOf(await call(sandbox, "user.get", { ID: 2166 }));
    return [user?.NAME, user?.UF_DEPARTMENT, user?.EMAIL, user?.ACTIVE, user?.TIMESTAMP_X].map((value) =>
      value ?? null
    );
  };
  assert.deepEqual(await read(), ["Amina", [1, 7], "amina.haddad@example.com", true, null]);
  assert.equal((await call(sandbox, "user.update", { ID: "2166", NAME: "Oleg", UF_DEPARTMENT: 7 })).body.result, true);
  assert.deepEqual(await read(), ["Oleg", [7], "amina.haddad@example.com", true, "2024-10-09T06:22:17+00:00"]);
  now = new Date("2024-10-10T00:00:00Z");
  await call(sandbox, "user.update", { id: 2166, active: "N", email: "AMINA.HADDAD@example.com" });
  assert.deepEqual(await read(), ["Oleg", [7], "AMINA.HADDAD@example.com", false, "2024-10-10T00:00:00+00:00"]);
  assert.deepEqual(idsOf(await call(sandbox, "user.get", { filter: { ACTIVE: "false" } })), ["2166"]);
  assert.equal((await call(sandbox, "user.get", { filter: { ACTIVE: true } })).body.total, 5);
  await call(sandbox, "user.update", { ID: 2166, ACTIVE: "Y" });
  assert.equal((await read())[3], true);
});

const UPDATE: [object, unknown[]][] = [
  [{}, [400, "ERROR_CORE", "The ID of the user is missing"]],
  [{ ID: "" }, [400, "ERROR_CORE", "The ID of the user is missing"]],
  [{ ID: 99, NAME: "x" }, [400, "ERROR_CORE", "There is no user with the ID 99"]],
  [{ ID: "3 or 1", NAME: "x" }, [400, "ERROR_CORE", "There is no user with the ID 3 or 1"]],
  [{ ID: 3, NAME: "x", EMAIL: "maria.okafor@example.org" }, [
    400,
    "ERROR_CORE",
    "A user with this email already exists",
  ]],
  [{ ID: 3, NAME: "x", EMAIL: "jonas" }, [400, "ERROR_CORE", "wrong_email"]],
  [{ ID: 3, NAME: "x", EMAIL: "" }, [400, "ERROR_CORE", "wrong_email"]],
  [{ ID: 3, NAME: "x", ACTIVE: "maybe" }, [400, "ERROR_CORE", "A field of the user has a value that it cannot hold"]],
];

for (const [params, want] of UPDATE) {
  test(`user.update ${JSON.stringify(params)} is refused and changes nothing`, async () => {
    const sandbox = freshPortal();
    const before = (await call(sandbox, "user.get")).body.result;
    assert.deepEqual(errorOf(await call(sandbox, "user.update", params)), want);
    assert.deepEqual((await call(sandbox, "user.get")).body.result, before);
  });
}

test("user.admin is true for the administrator alone", async () => {
  assert.equal((await call(freshPortal(), "user.admin", {}, 1)).body.result, true);
  assert.equal((await call(freshPortal(), "user.admin", {}, 3)).body.result, false);
});
