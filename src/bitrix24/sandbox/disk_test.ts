import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json } from "../../sandbox/table.ts";
import {
  call,
  callAsApplication,
  freshPortal,
  type Got,
  got,
  idsOf,
  MORNING,
} from "../../../tests/support/sandbox/portal.ts";

type Sandbox = ReturnType<typeof freshPortal>;
type Fields = Record<string, Json>;

const refused = ({ status, body }: Got): unknown[] => [status, body.error, body.error_description];
const resultOf = async (sandbox: Sandbox, method: string, params: object = {}): Promise<Fields> => {
  const { status, body } = await call(sandbox, method, params);
  assert.equal(status, 200, `${method}: ${JSON.stringify(body)}`);
  return body.result as Fields;
};
const childrenOf = async (sandbox: Sandbox, id: number, params: object = {}): Promise<string[]> =>
  idsOf(await call(sandbox, "disk.folder.getchildren", { id, ...params }));
const bytesOf = async (sandbox: Sandbox, url: Json | undefined): Promise<string> =>
  await (await sandbox.fetch(String(url))).text();

const OFFER = {
  ID: "7",
  NAME: "Offer.txt",
  CODE: null,
  STORAGE_ID: "1",
  TYPE: "file",
  PARENT_ID: "4",
  DELETED_TYPE: "0",
  GLOBAL_CONTENT_VERSION: "1",
  CREATE_TIME: "2024-09-02T09:00:00+00:00",
  UPDATE_TIME: "2024-09-02T09:00:00+00:00",
  DELETE_TIME: null,
  CREATED_BY: "1",
  UPDATED_BY: "1",
  DELETED_BY: "0",
  FILE_ID: "7",
  SIZE: "37",
  DOWNLOAD_URL: "https://portal.example/rest/1/code/download.json?token=diskobject%7C7",
  DETAIL_URL: "https://portal.example/company/personal/user/1/disk/path/Contracts/Offer.txt",
};

test("storages are listed, read and renamed", async () => {
  const sandbox = freshPortal();
  assert.deepEqual(idsOf(await call(sandbox, "disk.storage.getlist")), ["1", "2"]);
  assert.deepEqual(idsOf(await call(sandbox, "disk.storage.getList", { filter: { ENTITY_TYPE: "common" } })), ["2"]);
  const app = {
    ID: "3",
    NAME: "bitrix.restapi",
    CODE: null,
    MODULE_ID: "disk",
    ENTITY_TYPE: "restapp",
    ENTITY_ID: "3",
    ROOT_OBJECT_ID: "3",
  };
  assert.deepEqual((await callAsApplication(sandbox, "disk.storage.getforapp")).body.result, app);
  assert.deepEqual(await resultOf(sandbox, "disk.storage.rename", { id: 3, newName: "App" }), { ...app, NAME: "App" });
  assert.deepEqual(await resultOf(sandbox, "disk.storage.get", { id: "3" }), { ...app, NAME: "App" });
  const person = await call(sandbox, "disk.storage.rename", { id: 1, newName: "x" });
  assert.deepEqual(refused(person), [400, "", "Access denied (invalid type of storage)"]);
  const none = await call(sandbox, "disk.storage.get", { id: 9 });
  assert.deepEqual(refused(none), [400, "ERROR_NOT_FOUND", "Could not find entity with id `9`"]);
});

test("a storage's and a folder's children are what is not in the trash", async () => {
  const sandbox = freshPortal();
  assert.deepEqual(idsOf(await call(sandbox, "disk.storage.getchildren", { id: 1 })), ["4"]);
  assert.deepEqual(await childrenOf(sandbox, 4), ["5", "7"]);
  assert.deepEqual(await childrenOf(sandbox, 4, { filter: { TYPE: "file" } }), ["7"]);
  assert.deepEqual(await childrenOf(sandbox, 4, { order: { NAME: "DESC" } }), ["7", "5"]);
  assert.equal((await call(sandbox, "disk.storage.getchildren", { id: 9 })).body.error, "ERROR_NOT_FOUND");
  assert.equal((await call(sandbox, "disk.folder.getchildren", { id: 9 })).body.error, "ERROR_NOT_FOUND");
  assert.equal((await call(sandbox, "disk.folder.getchildren", { id: 7 })).body.error, "ERROR_NOT_FOUND");
  assert.equal((await call(sandbox, "disk.folder.getchildren", {})).body.error, "ERROR_ARGUMENT");
});

test("a file shows its size, path and bytes", async () => {
  const sandbox = freshPortal();
  const file = await resultOf(sandbox, "disk.file.get", { id: 7 });
  assert.deepEqual(file, OFFER);
  assert.equal(await bytesOf(sandbox, file.DOWNLOAD_URL), "We offer 500 brochures for 240 euros.");
  assert.equal(await resultOf(sandbox, "disk.file.getExternalLink", { id: 7 }), "https://portal.example/~7");
  for (const token of ["diskobject|4", "diskobject|99", "user|1", "__proto__|1", ""]) {
    const url = `https://portal.example/rest/1/code/download.json?token=${encodeURIComponent(token)}`;
    assert.equal((await sandbox.fetch(url)).status, 404, token);
  }
});

test("a file's bytes need the credentials of whoever was told its address", async () => {
  const sandbox = freshPortal({ codes: ["code"], tokens: ["t o/k"] });
  const { DOWNLOAD_URL: hooked } = await resultOf(sandbox, "disk.file.get", { id: 7 });
  const asked = await sandbox.fetch("https://portal.example/rest/disk.file.get?id=7&auth=t%20o%2Fk");
  const { DOWNLOAD_URL: tokened } = (await got(asked)).body.result as Fields;
  assert.equal(tokened, "https://portal.example/rest/download.json?auth=t%20o%2Fk&token=diskobject%7C7");
  for (const url of [hooked, tokened]) {
    assert.equal(await bytesOf(sandbox, url), "We offer 500 brochures for 240 euros.");
  }
  for (
    const [path, code] of [
      ["download.json?token=diskobject|7", "NO_AUTH_FOUND"],
      ["download?token=diskobject%7C7", "NO_AUTH_FOUND"],
      ["download.json?auth=&token=diskobject%7C7", "NO_AUTH_FOUND"],
      ["download.json?auth=other&token=diskobject%7C7", "NO_AUTH_FOUND"],
      ["1/other/download.json?token=diskobject%7C7", "INVALID_CREDENTIALS"],
      ["99/code/download.json?token=diskobject%7C7", "INVALID_CREDENTIALS"],
    ] as const
  ) {
    for (const method of ["GET", "POST"]) {
      const answer = await got(await sandbox.fetch(`https://portal.example/rest/${path}`, { method }));
      assert.deepEqual([answer.status, answer.body.error], [401, code], `${method} ${path}`);
    }
  }
});

test("copies of copies come to an end, and a copy that has no room leaves nothing behind", async () => {
  const sandbox = freshPortal();
  let refusal: Got | undefined;
  let [from, to] = [5, 6];
  for (let round = 0; round < 40 && !refusal; round++) {
    [from, to] = [to, from];
    const copied = await call(sandbox, "disk.folder.copyto", { id: from, targetFolderId: to });
    if (copied.status === 200) {
      const { ID: id } = copied.body.result as Fields;
      await resultOf(sandbox, "disk.folder.rename", { id, newName: `Round ${round}` });
    } else refusal = copied;
  }
  assert.deepEqual(refusal && refused(refusal), [
    400,
    "SANDBOX_FULL",
    "The sandbox copies at most 10000 records at once",
  ]);
  const before = await childrenOf(sandbox, to);
  assert.equal((await call(sandbox, "disk.folder.copyto", { id: from, targetFolderId: to })).status, 400);
  assert.deepEqual(await childrenOf(sandbox, to), before);
});

test("addresses for files that nobody sends are forgotten: the oldest of many, and all after an hour", async () => {
  let now = MORNING;
  const sandbox = freshPortal({ now: () => now });
  const ticket = async (NAME: string): Promise<string> =>
    String((await resultOf(sandbox, "disk.folder.uploadFile", { id: 6, data: { NAME } })).uploadUrl);
  const status = async (url: string): Promise<number> =>
    (await send(sandbox, url, "file", new Uint8Array(1), "a")).status;
  const [first, second] = [await ticket("1"), await ticket("2")];
  for (let count = 2; count < 1001; count++) await ticket(`Number ${count}`);
  assert.deepEqual([await status(first), await status(second)], [401, 200]);
  const third = await ticket("3");
  now = new Date(MORNING.getTime() + 3_599_999);
  assert.equal(await status(third), 200);
  const fourth = await ticket("4");
  now = new Date(now.getTime() + 3_600_000);
  assert.equal(await status(fourth), 401);
});

test("many large calls that wait for their files share a bound", async () => {
  const sandbox = freshPortal();
  const urls: string[] = [];
  for (let count = 0; count < 40; count++) {
    const params = { id: 6, data: { NAME: `Number ${count}` }, note: "x".repeat(2_000_000) };
    urls.push(String((await resultOf(sandbox, "disk.folder.uploadFile", params)).uploadUrl));
  }
  const statuses = [];
  for (const url of [urls[0], urls[6], urls[7], urls[39]]) {
    statuses.push((await send(sandbox, String(url), "file", new Uint8Array(1), "a")).status);
  }
  assert.deepEqual(statuses, [401, 401, 200, 200]);
});

test("a folder is no file, and a file no folder", async () => {
  const sandbox = freshPortal();
  for (const [method, id] of [["disk.file.get", 4], ["disk.folder.get", 7], ["disk.folder.deletetree", 7]] as const) {
    assert.deepEqual(refused(await call(sandbox, method, { id })), [
      400,
      "ERROR_NOT_FOUND",
      `Could not find entity with id \`${id}\``,
    ]);
  }
});

test("folders are added, shown with numbers where the portal does, and named once", async () => {
  const sandbox = freshPortal();
  const top = await resultOf(sandbox, "disk.storage.addfolder", { id: 2, data: { NAME: "Plans" } });
  assert.deepEqual(top, {
    ID: 12,
    NAME: "Plans",
    CODE: null,
    STORAGE_ID: "2",
    TYPE: "folder",
    PARENT_ID: "2",
    DELETED_TYPE: 0,
    CREATE_TIME: "2024-10-09T06:22:17+00:00",
    UPDATE_TIME: "2024-10-09T06:22:17+00:00",
    DELETE_TIME: null,
    CREATED_BY: "1",
    UPDATED_BY: "1",
    DELETED_BY: null,
    REAL_OBJECT_ID: 12,
    DETAIL_URL: "https://portal.example/company/personal/user/1/disk/path/Plans",
  });
  const inner = await resultOf(sandbox, "disk.folder.addsubfolder", { id: 12, data: { NAME: "2025" } });
  assert.deepEqual([inner.ID, inner.PARENT_ID, inner.STORAGE_ID], [13, "12", "2"]);
  assert.equal((await resultOf(sandbox, "disk.folder.get", { id: 13 })).ID, "13");
  const again = await call(sandbox, "disk.folder.addsubfolder", { id: 12, data: { NAME: "2025" } });
  assert.deepEqual(refused(again), [400, "DISK_OBJ_22000", "A folder with this name already exists"]);
  const nameless = await call(sandbox, "disk.folder.addsubfolder", { id: 12, data: {} });
  assert.equal(nameless.body.error, "ERROR_ARGUMENT");
  const nowhere = await call(sandbox, "disk.folder.addsubfolder", { id: 99, data: { NAME: "x" } });
  assert.deepEqual(refused(nowhere), [400, "ERROR_NOT_FOUND", "Could not find entity with id `99`"]);
});

test("a copy is deep, and its own", async () => {
  const sandbox = freshPortal();
  const copy = await resultOf(sandbox, "disk.folder.copyto", { id: 4, targetFolderId: 6 });
  assert.deepEqual([copy.ID, copy.STORAGE_ID, copy.PARENT_ID], [12, "2", "6"]);
  const [drafts, offer] = await childrenOf(sandbox, 12) as [string, string];
  const [terms] = await childrenOf(sandbox, Number(drafts)) as [string];
  const file = await resultOf(sandbox, "disk.file.get", { id: terms });
  assert.deepEqual([file.NAME, file.STORAGE_ID], ["Terms.txt", "2"]);
  assert.equal(await bytesOf(sandbox, file.DOWNLOAD_URL), "Payment within 30 days.");
  await resultOf(sandbox, "disk.file.rename", { id: offer, newName: "Other.txt" });
  assert.deepEqual(await resultOf(sandbox, "disk.file.get", { id: 7 }), OFFER);
  await resultOf(sandbox, "disk.folder.deletetree", { id: 12 });
  assert.deepEqual(await childrenOf(sandbox, 4), ["5", "7"]);
  const same = await call(sandbox, "disk.file.copyto", { id: 7, targetFolderId: 4 });
  assert.deepEqual(refused(same), [400, "DISK_OBJ_22000", "A file with this name already exists"]);
});

test("what moves takes its tree along", async () => {
  const sandbox = freshPortal();
  const moved = await resultOf(sandbox, "disk.folder.moveto", { id: "5", targetFolderId: "6" });
  assert.deepEqual([moved.ID, moved.PARENT_ID, moved.STORAGE_ID], ["5", 6, "2"]);
  const terms = await resultOf(sandbox, "disk.file.get", { id: 8 });
  assert.deepEqual([terms.STORAGE_ID, String(terms.DETAIL_URL).split("/path/")[1]], ["2", "Photos/Drafts/Terms.txt"]);
  await resultOf(sandbox, "disk.file.moveto", { id: 7, targetFolderId: 5 });
  assert.deepEqual(await childrenOf(sandbox, 5), ["7", "8"]);
  assert.deepEqual(await childrenOf(sandbox, 4), []);
});

test("no folder gets into itself, and none at the top goes", async () => {
  const sandbox = freshPortal();
  for (const method of ["moveto", "copyto"]) {
    for (const targetFolderId of [4, 5]) {
      assert.equal((await call(sandbox, `disk.folder.${method}`, { id: 4, targetFolderId })).status, 400, method);
    }
    const lost = await call(sandbox, `disk.folder.${method}`, { id: 5, targetFolderId: 99 });
    assert.deepEqual(refused(lost), [400, "ERROR_NOT_FOUND", "Could not find entity with id `99`"]);
    const file = await call(sandbox, `disk.folder.${method}`, { id: 5, targetFolderId: 7 });
    assert.equal(file.body.error, "ERROR_NOT_FOUND");
  }
  const root = await call(sandbox, "disk.folder.moveto", { id: 1, targetFolderId: 6 });
  assert.deepEqual(refused(root), [400, "", "Could not move root folder"]);
  for (const method of ["deletetree", "markdeleted"]) {
    const answer = await call(sandbox, `disk.folder.${method}`, { id: 1 });
    assert.deepEqual(refused(answer), [400, "DISK_OBJ_22000", "Could not delete root folder"]);
  }
});

test("the trash keeps what comes back, and a deleted tree is gone", async () => {
  const sandbox = freshPortal();
  const trashed = await resultOf(sandbox, "disk.folder.markdeleted", { id: 5 });
  assert.deepEqual([trashed.DELETED_TYPE, trashed.DELETED_BY], [3, "1"]);
  assert.equal(trashed.DELETE_TIME, "2024-10-09T06:22:17+00:00");
  assert.deepEqual(await childrenOf(sandbox, 4), ["7"]);
  assert.equal((await resultOf(sandbox, "disk.folder.restore", { id: 5 })).DELETED_TYPE, 0);
  assert.deepEqual(await childrenOf(sandbox, 4), ["5", "7"]);
  assert.equal((await resultOf(sandbox, "disk.file.markdeleted", { id: 7 })).DELETED_TYPE, "3");
  assert.equal((await resultOf(sandbox, "disk.file.restore", { id: 7 })).DELETED_TYPE, 0);
  assert.equal(await resultOf(sandbox, "disk.file.delete", { id: 7 }), true);
  assert.equal(await resultOf(sandbox, "disk.folder.deletetree", { id: 4 }), true);
  for (const id of [7, 8, 10]) assert.equal((await call(sandbox, "disk.file.get", { id })).status, 400, String(id));
  assert.deepEqual(idsOf(await call(sandbox, "disk.storage.getchildren", { id: 1 })), []);
});

test("a file that comes with the call is kept byte by byte", async () => {
  const sandbox = freshPortal();
  const params = { data: { NAME: "Grüße.txt" }, fileContent: ["any.txt", "R3LDvMOfZQ=="] };
  const file = await resultOf(sandbox, "disk.folder.uploadfile", { id: 6, ...params });
  assert.deepEqual([file.ID, file.NAME, file.SIZE, file.PARENT_ID], [12, "Grüße.txt", "7", "6"]);
  assert.equal(await bytesOf(sandbox, file.DOWNLOAD_URL), "Grüße");
  const twice = await call(sandbox, "disk.folder.uploadfile", { id: 6, ...params });
  assert.deepEqual(refused(twice), [400, "DISK_OBJ_22000", "A file with this name already exists"]);
  const top = await resultOf(sandbox, "disk.storage.uploadfile", { id: 2, ...params });
  assert.deepEqual([top.ID, top.PARENT_ID, top.STORAGE_ID], [13, "2", "2"]);
  const bad = await call(sandbox, "disk.folder.uploadfile", { id: 6, data: { NAME: "a" }, fileContent: ["a", "no!"] });
  assert.equal(bad.body.error, "ERROR_COULD_NOT_SAVE_FILE");
  const nameless = await call(sandbox, "disk.folder.uploadfile", { id: 6, fileContent: ["a.txt", "YQ=="] });
  assert.equal(nameless.body.error, "DISK_BASE_SERVICE_22001");
  const none = await call(sandbox, "disk.storage.uploadfile", { id: 2, data: { NAME: "a" } });
  assert.equal(none.body.error, "ERROR_ARGUMENT");
});

test("a taken name gets a number where that is asked for, and when it comes back from the trash", async () => {
  const sandbox = freshPortal();
  const upload = async (): Promise<Json | undefined> => {
    const params = { id: 6, data: { NAME: "Logo.svg" }, fileContent: ["x", "YQ=="], generateUniqueName: true };
    return (await resultOf(sandbox, "disk.folder.uploadfile", params)).NAME;
  };
  assert.deepEqual([await upload(), await upload()], ["Logo (1).svg", "Logo (2).svg"]);
  await resultOf(sandbox, "disk.folder.addsubfolder", { id: 4, data: { NAME: "Old prices.txt" } });
  assert.equal((await resultOf(sandbox, "disk.file.restore", { id: 10 })).NAME, "Old prices (1).txt");
  assert.equal((await resultOf(sandbox, "disk.folder.restore", { id: 11 })).NAME, "Archive");
});

async function send(sandbox: Sandbox, url: string, field: string, bytes: Uint8Array, name: string): Promise<Got> {
  const form = new FormData();
  form.set(field, new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  return await got(await sandbox.fetch(url, { method: "POST", body: form }));
}

test("a file that comes after the call goes to an address that takes it once", async () => {
  const sandbox = freshPortal({ codes: ["code"], tokens: [] });
  const ticket = await resultOf(sandbox, "disk.folder.uploadFile", { id: 6 });
  assert.equal(ticket.field, "file");
  const url = String(ticket.uploadUrl);
  assert.match(url, /^https:\/\/portal\.example\/rest\/upload\.json\?token=[0-9a-f-]{36}$/);
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  const name = 'The "new" плакат.png';
  const { status, body } = await send(sandbox, url, "file", bytes, name);
  const file = body.result as Fields;
  assert.deepEqual([status, file.ID, file.NAME, file.SIZE], [200, 12, name, "300000"]);
  const back = new Uint8Array(await (await sandbox.fetch(String(file.DOWNLOAD_URL))).arrayBuffer());
  assert.deepEqual(back, bytes);
  const used = await send(sandbox, url, "file", bytes, "again.png");
  assert.deepEqual(refused(used), [401, "INVALID_CREDENTIALS", "The upload address is unknown or was used"]);
});

test("an address takes a file under its field name only, and none after a reset", async () => {
  const sandbox = freshPortal();
  const ticket = async (NAME: string): Promise<string> =>
    String((await resultOf(sandbox, "disk.folder.uploadFile", { id: 6, data: { NAME } })).uploadUrl);
  const first = await ticket("Given.txt");
  assert.equal((await send(sandbox, first, "other", new Uint8Array(1), "a")).body.error, "ERROR_ARGUMENT");
  const { body } = await send(sandbox, first, "file", new Uint8Array(1), "a.txt");
  assert.equal((body.result as Fields).NAME, "Given.txt");
  const second = await ticket("Other.txt");
  sandbox.reset();
  assert.equal((await send(sandbox, second, "file", new Uint8Array(1), "a")).status, 401);
  const unknown = "https://portal.example/rest/upload.json?token=made-up";
  assert.equal((await send(sandbox, unknown, "file", new Uint8Array(1), "a")).status, 401);
  const nowhere = await call(sandbox, "disk.folder.uploadFile", { id: 99 });
  assert.equal(nowhere.body.error, "ERROR_NOT_FOUND");
});
