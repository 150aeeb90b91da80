// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddTaskComment. */
export const command: CommandTable = {
  name: "AddTaskComment",
  title: "Add task comment",
  summary: "Adds a comment to a task on behalf of the caller and returns its id.",
  notes: [
    "Those who take part in the task are notified of the comment.",
    "Bitrix24 has deprecated the method task.commentitem.add: use tasks.task.chat.message.send in new code.",
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
    flag: "text",
    param: "text",
    name: "Text",
    kind: "text",
    types: "String",
    required: true,
    about: "What the comment says; BB code such as `[B]bold[/B]` formats it.",
  }],
  connects: true,
  method: "task.commentitem.add",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-add.html",
  returns: "The API's answer; `result` is the id of the new comment",
  example: 'oint bitrix24 AddTaskComment --url "b24-ar17wx.bitrix24.by" --task 3 --text "The badges arrive ' +
    'on [B]Monday[/B]." --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.addTaskComment(client as Portal, params as unknown as Parameters<typeof api.addTaskComment>[1], options);
  },
};
