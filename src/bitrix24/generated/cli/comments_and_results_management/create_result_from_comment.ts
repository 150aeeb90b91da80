// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command CreateResultFromComment. */
export const command: CommandTable = {
  name: "CreateResultFromComment",
  title: "Create result from comment",
  summary: "Records a comment on a task as a result of that task; a comment can be a result only once.",
  options: [{
    flag: "comment",
    param: "commentId",
    name: "CommentID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the comment to record.",
  }],
  connects: true,
  method: "tasks.task.result.addFromComment",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add-from-comment.html",
  returns: "The API's answer; `result` is the new result",
  example: 'oint bitrix24 CreateResultFromComment --url "b24-ar17wx.bitrix24.by" --comment 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.createResultFromComment(
      client as Portal,
      params as unknown as Parameters<typeof api.createResultFromComment>[1],
      options,
    );
  },
};
