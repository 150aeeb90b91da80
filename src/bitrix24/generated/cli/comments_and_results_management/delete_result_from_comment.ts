// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command DeleteResultFromComment. */
export const command: CommandTable = {
  name: "DeleteResultFromComment",
  title: "Delete result from comment",
  summary: "Withdraws the result that was made of a comment; the comment itself stays.",
  notes: ["It has no effect in portals with the new task card."],
  options: [{
    flag: "comment",
    param: "commentId",
    name: "CommentID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the comment behind the result.",
  }],
  connects: true,
  method: "tasks.task.result.deleteFromComment",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete-from-comment.html",
  returns: "The API's answer; `result` is null once the result is withdrawn",
  example: 'oint bitrix24 DeleteResultFromComment --url "b24-ar17wx.bitrix24.by" --comment 5 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../comments_and_results_management.ts");
    return api.deleteResultFromComment(
      client as Portal,
      params as unknown as Parameters<typeof api.deleteResultFromComment>[1],
      options,
    );
  },
};
