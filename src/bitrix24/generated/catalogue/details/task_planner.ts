// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `task.planner`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.planner.getlist": {
    scope: ["task"],
    page: "api-reference/tasks/planner/task-planner-get-list",
    params: [],
    result: "integer[]",
    errors: [],
    example: {},
  },
};
