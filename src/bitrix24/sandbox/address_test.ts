import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf } from "./address.ts";

const cases: [path: string, expected: [path: string, api: string, webhook: unknown, name: string | undefined]][] = [
  ["/rest/1/s3cret/user.get", ["/rest/1/s3cret/user.get", "v2", { user: 1, code: "s3cret" }, "user.get"]],
  ["//rest//user.get/?a=b", ["/rest/user.get", "v2", undefined, "user.get"]],
  ["/rest/api/7/a%20b/tasks.task.get", [
    "/rest/api/7/a%20b/tasks.task.get",
    "v3",
    { user: 7, code: "a b" },
    "tasks.task.get",
  ]],
  ["/rest/1/%ff/user.get", ["/rest/1/%ff/user.get", "v2", { user: 1, code: "" }, "user.get"]],
  ["/rest/%ff", ["/rest/%ff", "v2", undefined, undefined]],
  ["/elsewhere", ["/elsewhere", "v2", undefined, undefined]],
];
for (const [text, expected] of cases) {
  test(`the address ${text} is read, and read the same again`, () => {
    for (let time = 0; time < 2; time++) {
      const { url, path, api, webhook, name } = addressOf(`http://a.example${text}`);
      assert.deepEqual([path, api, webhook, name], expected);
      assert.equal(url.host, "a.example");
    }
  });
}
