// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { MethodDetails } from "../../../../catalogue/methods.ts";

/** Methods of Bitrix24 in the segment `task.dependence`. */
export const details: Readonly<Record<string, MethodDetails>> = {
  "task.dependence.add": {
    scope: ["task"],
    page: "api-reference/tasks/task-dependence-add",
    params: [
      { name: "taskIdFrom", type: "integer", required: true },
      { name: "taskIdTo", type: "integer", required: true },
      {
        name: "linkType",
        type: "integer",
        required: true,
        about: "0 start to start, 1 start to end, 2 end to start, 3 end to end.",
      },
    ],
    result: "any[]",
    errors: ["ILLEGAL_NEW_LINK", "ACTION_NOT_ALLOWED"],
    example: { taskIdFrom: 100, taskIdTo: 101, linkType: 0 },
  },
  "task.dependence.delete": {
    scope: ["task"],
    page: "api-reference/tasks/task-dependence-delete",
    params: [
      { name: "taskIdFrom", type: "integer", required: true },
      { name: "taskIdTo", type: "integer", required: true },
      { name: "linkType", type: "integer", about: "0 start to start, 1 start to end, 2 end to start, 3 end to end." },
    ],
    result: "any[]",
    errors: ["ILLEGAL_NEW_LINK", "ACTION_NOT_ALLOWED"],
    example: { taskIdFrom: 100, taskIdTo: 101 },
  },
};
