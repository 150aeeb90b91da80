// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command AddTaskToFavorites. */
export const command: CommandTable = {
  name: "AddTaskToFavorites",
  title: "Add task to favorites",
  summary: "Puts a task among the caller's favorites.",
  options: [{
    flag: "task",
    param: "taskId",
    name: "TaskID",
    kind: "id",
    types: "String, Number",
    required: true,
    about: "Id of the task to mark.",
  }],
  connects: true,
  method: "tasks.task.favorite.add",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-favorite-add.html",
  returns: "The API's answer; `result` is true once the task is a favorite",
  example: 'oint bitrix24 AddTaskToFavorites --url "b24-ar17wx.bitrix24.by" --task 2 --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.addTaskToFavorites(
      client as Portal,
      params as unknown as Parameters<typeof api.addTaskToFavorites>[1],
      options,
    );
  },
};
