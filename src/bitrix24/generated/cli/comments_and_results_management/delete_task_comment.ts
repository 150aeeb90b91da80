// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteTaskComment. */
export const command: CommandTable = {
  name: "DeleteTaskComment",
  title: "Delete task comment",
  summary: "Deletes a comment on a task.",
  notes: [
    "The comment is deleted for good; only administrators of the portal may do so.",
    "Bitrix24 has deprecated the method task.commentitem.delete: use im.message.delete in new code.",
  ],
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
    about: "Id of the comment to delete.",
  }],
  connects: true,
  method: "task.commentitem.delete",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-delete.html",
  returns: "The API's answer; `result` is true once the comment is deleted",
  example: 'oint bitrix24 DeleteTaskComment --url "b24-ar17wx.bitrix24.by" --task 3 --comment 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.deleteTaskComment(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteTaskComment>[1],
      options,
    );
  },
};
