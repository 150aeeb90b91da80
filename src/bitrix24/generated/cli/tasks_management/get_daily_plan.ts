// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { CommandTable } from "../../../../catalogue/commands.ts";
import type { Portal } from "../../../portal.ts";
/** The command GetDailyPlan. */
export const command: CommandTable = {
  name: "GetDailyPlan",
  title: "Get daily plan",
  summary: "Lists the ids of the tasks in the caller's plan for the day.",
  options: [],
  connects: true,
  method: "task.planner.getlist",
  docs: "https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html",
  returns: "The API's answer; `result` is the list of the ids",
  example: 'oint bitrix24 GetDailyPlan --url "b24-ar17wx.bitrix24.by" --token "***"',
  typescript: () => import("./examples.ts"),
  run: async (client, _params, options) => {
    const api = await import("../../tasks_management.ts");
    return api.getDailyPlan(client as Portal, options);
  },
};
