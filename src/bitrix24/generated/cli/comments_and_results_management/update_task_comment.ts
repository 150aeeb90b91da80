// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command UpdateTaskComment. */
export const command: CommandTable = {
  name: "UpdateTaskComment",
  title: "Update task comment",
  summary: "Replaces the text of a comment on a task.",
  notes: [
    "Only administrators of the portal may change comments.",
    "Bitrix24 has deprecated the method task.commentitem.update: use im.message.update in new code.",
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
    about: "Id of the comment to change.",
  }, {
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "What the comment is to say; BB code such as `[B]bold[/B]` formats it.",
  }],
  connects: true,
  method: "task.commentitem.update",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-update.html",
  returns: "The API's answer; `result` is true once the comment is changed",
  example: 'oint bitrix24 UpdateTaskComment --url "b24-ar17wx.bitrix24.by" --task 3 --comment 3 --text ' +
    '"Please use the [B]new[/B] logo." --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.updateTaskComment(
      client as Portal,
      params as unknown as Parameters<typeof api.updateTaskComment>[1],
      options,
    );
  },
};
