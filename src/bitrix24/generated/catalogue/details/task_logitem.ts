// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `task.logitem`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.logitem.list": {
    scope: ["task"],
    page: "api-reference/tasks/deprecated/task-item/task-log-item-list",
    params: [{ name: "ID", type: "string | integer", required: true }],
    result: "any",
    errors: [],
    example: { ID: 1205 },
  },
};
