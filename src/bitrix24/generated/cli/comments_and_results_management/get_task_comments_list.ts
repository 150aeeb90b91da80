// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetTaskCommentsList. */
export const command: CommandTable = {
  name: "GetTaskCommentsList",
  title: "Get task comments list",
  summary: "Lists the comments on a task, with their authors and the files attached.",
  notes: ["Bitrix24 has deprecated the method task.commentitem.getlist: use im.dialog.messages.get in new code."],
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task.",
  }],
  connects: true,
  method: "task.commentitem.getlist",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html",
  returns: "The API's answer; `result` is the list of the comments",
  example: 'oint bitrix24 GetTaskCommentsList --url "b24-ar17wx.bitrix24.by" --task 3 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.getTaskCommentsList(
      client as Portal,
      params as unknown as Parameters<typeof api.getTaskCommentsList>[1],
      options,
    );
  },
};
