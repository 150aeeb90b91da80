// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `task.items`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.items.getlist": {
    scope: ["task"],
    page: "api-reference/tasks/deprecated/task-items-get-list",
    params: [
      { name: "ORDER", type: "object" },
      { name: "FILTER", type: "object" },
      { name: "TASKDATA", type: "object | any[]" },
      { name: "NAV_PARAMS", type: "object | any[]" },
    ],
    result: "any",
    errors: [],
    paging: "pages",
    example: {},
  },
};
