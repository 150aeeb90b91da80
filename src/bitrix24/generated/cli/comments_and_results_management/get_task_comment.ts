// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTaskComment. */
export const command: CommandTable = {
  name: "GetTaskComment",
  title: "Get task comment",
  summary: "Returns one comment on a task.",
  notes: ["Bitrix24 has deprecated the method task.commentitem.get: use im.dialog.messages.get in new code."],
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task.",
  }, {
    flag: "comment",
    param: "commentId",
    name: "CommentID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the comment to read.",
  }],
  connects: true,
  method: "task.commentitem.get",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get.html",
  returns: "The API's answer; `result` is the comment",
  example: 'oint bitrix24 GetTaskComment --url "b24-ar17wx.bitrix24.by" --task 3 --comment 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.getTaskComment(client as Portal, params as unknown as Parameters<typeof api.getTaskComment>[1], options);
  },
};
