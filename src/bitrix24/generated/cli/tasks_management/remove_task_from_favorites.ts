// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command RemoveTaskFromFavorites. */
export const command: CommandTable = {
  name: "RemoveTaskFromFavorites",
  title: "Remove task from favorites",
  summary: "Takes a task out of the caller's favorites; the task itself stays.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task whose mark is removed.",
  }],
  connects: true,
  method: "tasks.task.favorite.remove",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-remove.html",
  returns: "The API's answer; `result` is true once the task is no favorite",
  example: 'oint bitrix24 RemoveTaskFromFavorites --url "b24-ar17wx.bitrix24.by" --task 4 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.removeTaskFromFavorites(
      client as Portal,
      params as unknown as Parameters<typeof api.removeTaskFromFavorites>[1],
      options,
    );
  },
};
