import assert from "node:assert/strict";
import { test } from "node:test";
import {
  camelCase,
  effectWord,
  kebabCase,
  methodTypeName,
  parameterKey,
  pascalCase,
  snakeCase,
  toolName,
  words,
} from "./names.ts";

const table: [name: string, camel: string, pascal: string, kebab: string, snake: string][] = [
  ["ChangeUserStatus", "changeUserStatus", "ChangeUserStatus", "change-user-status", "change_user_status"],
  ["ServerTime", "serverTime", "ServerTime", "server-time", "server_time"],
  ["UserID", "userId", "UserId", "user-id", "user_id"],
  ["UserIDs", "userIds", "UserIds", "user-ids", "user_ids"],
  ["AddURLs", "addUrls", "AddUrls", "add-urls", "add_urls"],
  ["GetABTest", "getAbTest", "GetAbTest", "get-ab-test", "get_ab_test"],
  ["HTTPServer", "httpServer", "HttpServer", "http-server", "http_server"],
  ["URL", "url", "Url", "url", "url"],
  ["item.get", "itemGet", "ItemGet", "item-get", "item_get"],
  [
    "tasks.task.getFields",
    "tasksTaskGetFields",
    "TasksTaskGetFields",
    "tasks-task-get-fields",
    "tasks_task_get_fields",
  ],
  ["im.v2.File", "imV2File", "ImV2File", "im-v2-file", "im_v2_file"],
  ["UF_SHOP_1", "ufShop1", "UfShop1", "uf-shop-1", "uf_shop_1"],
  ["users-management", "usersManagement", "UsersManagement", "users-management", "users_management"],
  ["item_get", "itemGet", "ItemGet", "item-get", "item_get"],
  ["GET /items", "getItems", "GetItems", "get-items", "get_items"],
  ["GET /items/{id}", "getItemsId", "GetItemsId", "get-items-id", "get_items_id"],
  [
    "PATCH /v1/users/{user_id}/e-mails",
    "patchV1UsersUserIdEMails",
    "PatchV1UsersUserIdEMails",
    "patch-v1-users-user-id-e-mails",
    "patch_v1_users_user_id_e_mails",
  ],
];

for (const [name, camel, pascal, kebab, snake] of table) {
  test(`names derived from ${name}`, () => {
    assert.deepEqual([camelCase(name), pascalCase(name), kebabCase(name), snakeCase(name)], [
      camel,
      pascal,
      kebab,
      snake,
    ]);
  });
}

test("a name without a letter or digit has no words", () => assert.deepEqual(words("…"), []));

test("a structure's parameter is called by what it holds", () => {
  assert.equal(parameterKey("FieldsStructure"), "fields");
  assert.equal(parameterKey("FilterStructure"), "filter");
  assert.equal(parameterKey("Structure"), "structure");
  assert.equal(parameterKey("StructureID"), "structureId");
  assert.equal(parameterKey("ItemIDs"), "itemIds");
});

test("what tells an effect is the last word, or the verb", () => {
  const names = ["crm.item.LIST", "ping", "GET /items/{id}", "DELETE /items.list", "get items"];
  assert.deepEqual(names.map(effectWord), ["list", "ping", "GET", "DELETE", "get items"]);
});

const methods: [id: string, name: string][] = [
  ["crm.item.list", "CrmItemList"],
  ["v3:tasks.task.get", "V3TasksTaskGet"],
  ["GET /", "Get"],
  ["GET /items", "ItemsGet"],
  ["GET /items/{id}", "ItemsIdGet"],
  ["PATCH /v1/users/{user_id}/e-mails", "V1UsersUserIdEMailsPatch"],
  ["POST /items:batch", "ItemsBatchPost"],
  ["v3:DELETE /items/{id}", "V3ItemsIdDelete"],
];
for (const [id, name] of methods) {
  test(`types of the method ${id}`, () => assert.equal(methodTypeName(id), name));
}

test("an agent's name begins with the service", () => {
  assert.equal(toolName("shop", "GetItem"), "shop_get_item");
});
